"""Quarantined rows that someone put aside, and why.

`cells` is what the row said: the same row, refused again, stays aside.
"""

from data.datasets.declaration import Column, Dataset, Owner

DATASET = Dataset(
    name="dismissals",
    title="Lignes écartées",
    sheet="",
    key=("entry",),
    owner=Owner.PROGRAMME,
    help="Les lignes sorties de la quarantaine sans être corrigées, avec le motif.",
    is_inner=True,
    since=2,
    columns=(
        Column("entry", "Ligne", needed="value"),
        Column("reason", "Motif", needed="value"),
        Column("cells", "Cellules", needed="value"),
    ),
)
