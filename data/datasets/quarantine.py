"""Rows refused by « Charger les lignes valides », kept with what is wrong in them.

`entry` is a short name for the row, made of its dataset and key; of its file, sheet and row
when the key could not be read. `cells` is a JSON object, heading to what was seen;
`reasons` a JSON list of French sentences.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="quarantine",
    title="Lignes en quarantaine",
    sheet="",
    key=("entry",),
    owner=Owner.PROGRAMME,
    help="Les lignes refusées, gardées jusqu’à ce qu’elles arrivent corrigées.",
    is_inner=True,
    since=2,
    columns=(
        Column("entry", "Ligne", needed="value"),
        Column("dataset", "Tableau", needed="value"),
        Column("row_key", "Clé"),
        Column("file", "Fichier", needed="value"),
        Column("sheet_name", "Feuille"),
        Column("row_number", "N° de ligne", Kind.INTEGER, "value"),
        Column("cells", "Cellules", needed="value"),
        Column("reasons", "Raisons", needed="value"),
    ),
)
