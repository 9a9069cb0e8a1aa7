"""Forecast spending. Kept by hand, one line per item; a blank Code is shared spending."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="forecast",
    title="Prévisions",
    sheet="Prévisions",
    key=("label", "partner", "exercice"),
    owner=Owner.CODE,
    help="Les dépenses prévues ; un code vide est une dépense mutualisée.",
    two_rows=(
        "Deux prévisions ont deux libellés, ou tiennent sur une ligne, leurs montants additionnés."
    ),
    columns=(
        Column("exercice", "Exercice", Kind.YEAR, "value"),
        Column("category", "Catégorie", Kind.CATEGORY, "value"),
        Column("label", "Libellé", Kind.TEXT, "value", ("Intitulé",)),
        Column("partner", "Code", Kind.PARTNER, "column"),
        Column("commitments_cents", "AE prévues", Kind.CENTS, "value"),
        Column("payments_cents", "CP prévus", Kind.CENTS, "column"),
    ),
)
