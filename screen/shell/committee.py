"""The committee's view: the page as it is projected, larger and without the sidebar."""

import streamlit as st

VIEW, COMMITTEE = "vue", "comite"


def is_committee() -> bool:
    """Tell whether the page is shown to a committee: larger, without the sidebar."""
    return bool(st.session_state.get(COMMITTEE))


def committee_address() -> dict[str, str]:
    """Return what the address says of the view, on every page."""
    return {VIEW: COMMITTEE} if is_committee() else {}


def ask_view() -> bool:
    """Enter the committee's view if the address asks for it, and tell whether it is shown.

    To be called before the switch is drawn.
    """
    if VIEW in st.query_params:
        st.session_state[COMMITTEE] = st.query_params[VIEW] == COMMITTEE
    return is_committee()


def _switch_view(wanted: bool | None = None) -> None:
    """Enter or leave the committee's view, in the address too."""
    if wanted is not None:
        st.session_state[COMMITTEE] = wanted
    st.query_params.pop(VIEW, None)


def show_view() -> None:
    """Draw the switch of the committee's view, and in that view the way out."""
    st.sidebar.toggle(
        "Vue comité",
        key=COMMITTEE,
        on_change=_switch_view,
        help="Pour projeter : plus grand, sans cette colonne. Le menu passe en haut. "
        "« Quitter la vue comité », ou la touche Échap, ramène ici.",
    )
    if st.session_state[COMMITTEE]:
        st.button(
            "Quitter la vue comité",
            key="leave-committee",
            type="tertiary",
            on_click=_switch_view,
            args=(False,),
        )
        st.query_params[VIEW] = COMMITTEE
