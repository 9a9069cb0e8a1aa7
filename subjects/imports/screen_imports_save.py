"""What saving would do and the one button, always in sight at the bottom of the page Imports."""

from collections.abc import Sequence
from getpass import getuser

import streamlit as st

from screen.escape import html, md
from screen.format import count

BY, _WHO = "import-by", "import-who"
_NAMED = 4
"""Sheets left out that are named beside the box to tick."""

CSS = """<style>
[data-testid="stBottomBlockContainer"] {
  max-width: 80rem; padding: 0.75rem 5rem; border-top: 1px solid #929292;
}
[data-testid="stBottomBlockContainer"] > [data-testid="stVerticalBlock"] { gap: 0.5rem; }
.st-key-import-bar .stHtml { flex: 1 1 20rem; min-width: min(20rem, 100%); }
.cap-verdict { margin: 0; line-height: 1.4; max-width: 44rem; }
@media (max-width: 640px) {
  [data-testid="stBottomBlockContainer"] { padding: 0.5rem 1rem; }
  .st-key-import-bar { gap: 0.5rem; }
  .cap-verdict .more { display: none; }
}
</style>"""
UNMENDED = "Rien ne peut être chargé tel quel : corrigez le fichier et déposez-le à nouveau"
MATCH = ", ou rapprochez ses en-têtes ci-dessus"


def who() -> str:
    """Return who acts, as typed in this session; the server's user by default."""
    typed = str(st.session_state.get(BY) or "").strip()
    if typed:
        st.session_state[_WHO] = typed
    return st.session_state.get(_WHO) or getuser()


def ask(
    rows: str,
    *,
    is_refused: bool,
    valid: int,
    refused: int,
    can_match: bool,
    left_out: Sequence[str],
) -> str | None:
    """Draw the verdict and the one button; return "all" or "valid" when it is pressed.

    Args:
        rows: What saving would do, in words; "" when it would do nothing.
        is_refused: Whether something is refused.
        valid: Number of rows that could be loaded nevertheless.
        refused: Number of rows refused.
        can_match: Whether the page offers to match a heading.
        left_out: Names of the sheets that would not be read.
    """
    st.html(CSS)
    with st.bottom:
        if is_refused and not valid:
            st.error(f"{UNMENDED}{MATCH if can_match else ''}.")
            return None
        if not rows and not is_refused:
            st.success("Ce contenu est déjà dans Cap : il n’y a rien à enregistrer.")
            return None
        return _ask(rows, is_refused, refused, left_out)


def _ask(rows: str, is_refused: bool, refused: int, left_out: Sequence[str]) -> str | None:
    is_agreed = not left_out or _agree(left_out)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key="import-bar"):
        said = f"<strong>{html(rows or 'Rien de neuf')}</strong>"
        if is_refused:
            said += (
                f" ; <strong>{count(refused, 'ligne refusée', 'lignes refusées')}</strong>. "
                '<span class="more">Le mieux est de corriger, puis de déposer à nouveau. Sinon, '
                f"{count(refused, 'ligne refusée attendra', 'lignes refusées attendront')} en "
                "quarantaine, avec leurs raisons, d’arriver corrigées.</span>"
            )
        else:
            said += '<span class="more">, tous les fichiers d’un seul coup</span>.'
        st.html(f'<p class="cap-verdict">{said}</p>', width="stretch")
        st.text_input("Votre nom, pour l’historique", value=who(), key=BY, width=200)
        if is_refused:
            pressed = st.button("Charger les lignes valides", disabled=not is_agreed)
            return "valid" if pressed else None
        pressed = st.button("Enregistrer", type="primary", key="save", disabled=not is_agreed)
        return "all" if pressed else None


def _agree(left_out: Sequence[str]) -> bool:
    """Ask for the sheets that nothing reads to be left out: it is a choice."""
    named = ", ".join(f"« {name} »" for name in left_out[:_NAMED])
    more = f" et {len(left_out) - _NAMED} autres" if len(left_out) > _NAMED else ""
    number = count(len(left_out), "feuille non lue", "feuilles non lues")
    return st.checkbox(
        md(f"Laisser de côté {number} : {named}{more}"),
        key=f"left-out-{'/'.join(left_out)}",
        help="Le reçu les nommera. Pour en lire une : « Lire comme… », sous son fichier.",
    )
