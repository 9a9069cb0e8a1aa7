"""Spending lines: a Chorus extract, or a sheet.

Rows of the same exercice, EJ, poste, DP and date are summed. An extract restates its
exercice, for the side (AE, CP) and the fund it carries: a line it no longer has is
withdrawn. A side that the file does not carry is null, which is not zero.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="expenses",
    title="Dépenses",
    sheet="Dépenses",
    key=("exercice", "ej", "ej_item", "dp", "posted_on"),
    owner=Owner.ORDER,
    help="Les lignes de dépense (AE et CP) ; un extrait remplace tout son exercice.",
    columns=(
        Column("exercice", "Exercice", Kind.YEAR, "value"),
        Column("ej", "N° EJ", Kind.CODE, "column", help="Engagement juridique"),
        Column("ej_item", "N° poste EJ", Kind.CODE),
        Column("dp", "N° DP", Kind.CODE, help="Demande de paiement"),
        Column("supplier", "Fournisseur"),
        Column("posted_on", "Date comptable", Kind.DAY, help="Date comptable du service fait"),
        Column("fund", "Fonds", Kind.CODE),
        Column(
            "committed_cents", "Montant engagé", Kind.CENTS, "value", help="AE, nettes de bascule"
        ),
        Column("paid_cents", "Montant payé", Kind.CENTS, "column", help="CP consommés"),
    ),
)
