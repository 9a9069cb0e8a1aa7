"""« D’où vient ce chiffre ? »: from a figure, from a block of them, or from an address.

A page calls `offer_sources` once under a block (its cards, a chart), with the figures that it
shows; a figure of a table leads there by itself. Nothing is computed before the click.
"""

from collections.abc import Mapping, Sequence

import streamlit as st

from screen import table
from screen.escape import html
from screen.format import count
from screen.shell import chooser
from screen.shell.chooser import Choice, chosen
from subjects.sources.explain import UnknownFigureError
from subjects.sources.figure_origin import Place, origin, places

ONE, SEVERAL = "D’où vient ce chiffre ?", "D’où viennent ces chiffres ?"
LINK = "Adresse de cette explication : à copier pour l’envoyer"
FIRST = 50
"""Rows of data shown; the file holds them all."""
COLUMNS = (
    table.text("Ligne"),
    table.long("Cellules qui comptent"),
    table.text("Feuille"),
    table.text("Fichier"),
    table.text("Tableau"),
    table.text("Import"),
    table.text("Chargé par"),
)


def offer_sources(figures: Mapping[str, str], *, key: str) -> None:
    """Offer to say where a block's figures come from; one button, then a dialog.

    The dialog lets one choose a figure of the block, then says its value, its sentence, the
    formula with its figures, the article and what it says, and the cells it was read from,
    with a file of them all.

        origin.ask({"Encaissé": "money/received_cents"}, key="cards")
        origin.ask({"59 Nord, engagé": "money/partners/59/direct_cents", …}, key="spending")

    Args:
        figures: Label as the page shows it → path of `sources.explain`, or an expression of
            `figure_origin` (`refund/partners/*/due_cents` is a sum, `a - b` a difference,
            `phases/*/*/status=done` a count). Nothing is drawn when it is empty.
        key: Of the block, unique on the page.
    """
    if not figures:
        return
    label = ONE if len(figures) == 1 else SEVERAL
    if st.button(label, key=f"origin-{key}", type="tertiary"):
        _explain(dict(figures), key)


def answer_address() -> None:
    """Open the dialog on the figure that the address asks about, if it does."""
    asked = st.query_params.get(table.WHY)
    if asked and chooser.has_data():
        _explain({"": asked}, "address")


def _forget() -> None:
    st.query_params.pop(table.WHY, None)


@st.dialog(ONE, width="large", on_dismiss=_forget)
def _explain(figures: Mapping[str, str], key: str) -> None:
    """Show why one of the figures is what it is."""
    labels = list(figures)
    label = labels[0]
    if len(labels) > 1:
        label = st.selectbox("Chiffre", labels, key=f"origin-{key}-figure") or label
    choice, path = chosen(), figures[label]
    with choice.lens() as lens:
        try:
            with st.spinner("Recherche des cellules…"):
                found = origin(lens, path)
                first = places(lens, found, FIRST)
        except UnknownFigureError:
            st.info("Ce chiffre n’existe pas dans l’état des données regardé.")
            return
    said = f"{label} : {found.value}" if label else found.value
    st.html(
        f'<p class="cap-lead"><strong>{html(said)}</strong></p>'
        f"<p>{html(found.sentence)}</p>"
        '<dl class="cap-words">'
        f"<dt>Calcul</dt><dd>{html(found.formula)}</dd>"
        f"<dt>Texte</dt><dd>{html(found.article)}"
        + "".join(f"<blockquote>« {html(words)} »</blockquote>" for words in found.wordings)
        + "</dd></dl>"
    )
    st.html(f"<p>{table.why(path, table.here(), LINK)}</p>")
    if not first:
        st.markdown("Aucune ligne des fichiers n’entre dans ce chiffre.")
        return
    rows = count(found.rows, "ligne de données", "lignes de données")
    shown = f", les {FIRST} premières ici, toutes dans le fichier" if found.rows > FIRST else ""
    table.show_table(
        f"Lu dans {rows}{shown}",
        COLUMNS,
        [_row(place) for place in first],
        name=f"origine-{key}",
        every=lambda: _every(choice, path),
        beside=lambda: _lead_to_imports(first),
    )


def _lead_to_imports(shown: Sequence[Place]) -> None:
    """Lead to the receipt of each import that the rows shown come from."""
    for number, made in dict.fromkeys((one.import_number, one.import_made) for one in shown):
        st.page_link(
            "pages/historique.py",
            label=f"Le reçu de l’import {made}",
            query_params={"import": str(number)},
        )


def _every(choice: Choice, expression: str) -> list[tuple[table.Value, ...]]:
    """Return all the rows, read at the click on the download."""
    with choice.lens() as lens:
        return [_row(place) for place in places(lens, origin(lens, expression))]


def _row(place: Place) -> tuple[table.Value, ...]:
    return (
        place.row, place.cells or "saisie à l’écran", place.sheet, place.file, place.dataset,
        place.import_made, place.made_by,
    )  # fmt: skip
