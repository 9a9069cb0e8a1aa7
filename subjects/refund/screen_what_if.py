"""« Et si… »: suppose another spending, receipt or cap, and see the refunds move.

Nothing is written: what is supposed lives in the address (`?si=…`), so that a link shows the
same simulation to the next reader.
"""

from collections.abc import Mapping

import streamlit as st

from data.cells.parse import UnparsedError
from screen.code_labels import Label, chip
from screen.escape import html, md
from screen.format import euros
from subjects.refund import screen_refund_tables, screen_supposed
from subjects.refund.figure_refund import Changes, RefundFacts
from subjects.refund.rule_refunds import Refund
from subjects.rule_wording import typeset

ADDRESS = "si"
WHAT, TYPED, REFUSED = "what-if-what", "what-if-amount", "what-if-refused"
MARK = Label("○", "simulation, rien n’est enregistré", "running")
HOW = (
    "Supposez un autre montant : ce que le programme dépense, ce qu’un département a versé, son "
    "plafond. Le calcul est le même ; les données ne changent pas."
)
STYLE = """<style>
.st-key-what-if { border: 2px dashed #000091; border-radius: 4px; padding: 1rem; }
ul.cap-supposed.cap-supposed { margin: 0; padding-left: 1.2rem; }
</style>"""


def asked(names: Mapping[str, str]) -> Changes:
    """Return what the address supposes; say what in it means nothing here.

    Args:
        names: Name of each partner by code.
    """
    found, refused = screen_supposed.read_supposed(st.query_params.get(ADDRESS, ""), names)
    if refused:
        parts = ", ".join(f"« {part} »" for part in refused)
        st.warning(md(f"Le lien supposait {parts} : cela ne veut rien dire ici."))
        _write(found)
    return screen_supposed.supposed_changes(found)


def show_simulation(
    names: Mapping[str, str], facts: RefundFacts, before: Refund, after: Refund, state: str
) -> None:
    """Draw the form, then, when something is supposed, what it changes and for whom.

    Args:
        names: Name of each partner by code.
        facts: What the data say.
        before: The refund on the data.
        after: The refund on what is supposed.
        state: The State's party, which bears what goes beyond the contributions.
    """
    found, _ = screen_supposed.read_supposed(st.query_params.get(ADDRESS, ""), names)
    real = screen_supposed.known_amounts(facts)
    st.html(STYLE)
    with st.container(key="what-if"):
        st.html(f"<p>{chip(MARK)} {html(HOW)}</p>")
        _ask(names, real)
        if found:
            _list(names, real, found)
            st.html(f'<p class="cap-lead" role="status">{html(effect(before, after, state))}</p>')
            screen_refund_tables.show_moved(names, before, after)
            screen_refund_tables.show_payers(names, before, after, state)
            with st.expander("Le calcul de la simulation, pas à pas"):
                st.html(screen_refund_tables.trace(after))


def effect(before: Refund, after: Refund, state: str) -> str:
    """Say in one or two French sentences what the simulation changes.

    Args:
        before: The refund on the data.
        after: The refund on what is supposed.
        state: The State's party.
    """
    said = [f"La restitution {_moves(before.refund_cents, after.refund_cents)}."]
    paid = (before.final_contribution_cents, after.final_contribution_cents)
    said.append(f"Ce que les départements paient en fin de compte {_moves(*paid)}.")
    if before.overrun_cents or after.overrun_cents:
        moves = _moves(before.overrun_cents, after.overrun_cents)
        said.append(f"La part à la charge de la {state} {moves}.")
    return typeset(" ".join(said))


def _moves(before_cents: int, after_cents: int) -> str:
    change = after_cents - before_cents
    if not change:
        return f"reste de {euros(after_cents)}"
    way = "plus" if change > 0 else "moins"
    size = f"{euros(abs(change))} de {way}"
    return f"passerait de {euros(before_cents)} à {euros(after_cents)} ({size})"


def _ask(names: Mapping[str, str], real: Mapping[str, int]) -> None:
    """Draw the form that supposes one amount."""
    with st.form("what-if-form", border=False, enter_to_submit=True):
        left, right = st.columns(2)
        left.selectbox(
            "Ce qui changerait",
            list(real),
            format_func=lambda key: (
                f"{screen_supposed.supposed_name(key, names)} : {euros(real[key])}"
            ),
            key=WHAT,
        )
        right.text_input(
            "Montant supposé, en euros",
            key=TYPED,
            placeholder="9 000,00",
            max_chars=40,
        )
        st.form_submit_button("Voir l’effet", on_click=_suppose, args=(list(names),))
    refused = st.session_state.pop(REFUSED, None)
    if refused:
        st.error(md(refused))


def _suppose(codes: list[str]) -> None:
    """Write what was typed in the address, or keep why it is not an amount."""
    typed = st.session_state[TYPED]
    try:
        cents = screen_supposed.supposed_cents(typed)
    except UnparsedError as error:
        why = f" ({error.hint})" if error.hint else ""
        st.session_state[REFUSED] = f"« {typed} » n’est pas {error.expected}{why}."
        return
    found, _ = screen_supposed.read_supposed(st.query_params.get(ADDRESS, ""), codes)
    _write({**found, st.session_state[WHAT]: cents})
    st.session_state[TYPED] = ""


def _list(names: Mapping[str, str], real: Mapping[str, int], found: Mapping[str, int]) -> None:
    """List what is supposed, each with what the data say, and the way back."""
    for key, cents in found.items():
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            st.markdown(
                f"**{md(screen_supposed.supposed_name(key, names))}** : {euros(cents)}, "
                f"au lieu de {euros(real[key])}",
                width="content",
            )
            st.button(
                "Retirer", key=f"what-if-{key}", type="tertiary", on_click=_forget,
                args=(found, key),
                help=md(f"Revenir aux données : {screen_supposed.supposed_name(key, names)}"),
            )  # fmt: skip
    st.button("Revenir aux données", key="what-if-reset", on_click=_write, args=({},))


def _forget(found: Mapping[str, int], key: str) -> None:
    _write({other: cents for other, cents in found.items() if other != key})


def _write(found: Mapping[str, int]) -> None:
    """Put what is supposed in the address; nothing supposed leaves no trace in it."""
    if found:
        st.query_params[ADDRESS] = screen_supposed.written(found)
    else:
        st.query_params.pop(ADDRESS, None)
