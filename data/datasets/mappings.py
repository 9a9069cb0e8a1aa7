"""Headings that someone matched with a column; remembered for the files of the same layout."""

from data.datasets.declaration import Column, Dataset, Owner

DATASET = Dataset(
    name="mappings",
    title="En-têtes rapprochés",
    sheet="",
    key=("layout", "heading"),
    owner=Owner.PROGRAMME,
    help="Ce que veut dire un en-tête que Cap ne connaît pas, dit une fois pour toutes.",
    is_inner=True,
    since=2,
    columns=(
        Column("layout", "Présentation", needed="value"),
        Column("heading", "En-tête", needed="value"),
        Column("field", "Colonne", needed="value"),
    ),
)
