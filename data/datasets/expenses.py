"""Spending lines: a Chorus extract, or a sheet.

Rows of the same exercice, EJ, poste, DP and date are summed. An extract restates its
exercice, for the side (AE, CP) and the fund it carries: a line it no longer has is
withdrawn. A side that the file does not carry is null, which is not zero.

An AE line without Date comptable counts from the day of its order, kept beside the key: in
it, an extract that gains this day would withdraw each line and add it again.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="expenses",
    title="Dépenses",
    sheet="Dépenses",
    key=("exercice", "ej", "ej_item", "dp", "posted_on"),
    owner=Owner.ORDER,
    help="Les lignes de dépense (AE et CP) ; un extrait remplace tout son exercice.",
    two_rows="Les lignes d’une même clé sont additionnées.",
    columns=(
        Column("exercice", "Exercice", Kind.YEAR, "value"),
        Column("ej", "N° EJ", Kind.CODE, "column", help="Engagement juridique"),
        Column("ej_item", "N° poste EJ", Kind.CODE),
        Column("dp", "N° DP", Kind.CODE, help="Demande de paiement"),
        Column("supplier", "Fournisseur"),
        Column("posted_on", "Date comptable", Kind.DAY, help="Date comptable du service fait"),
        Column(
            "ordered_on",
            "Date de l’EJ",
            Kind.DAY,
            help="Jour de la commande, d’où compte une ligne d’AE sans date comptable",
            since=5,
        ),
        Column("fund", "Fonds", Kind.CODE),
        Column(
            "committed_cents", "Montant engagé", Kind.CENTS, "value", help="AE, nettes de bascule"
        ),
        Column("paid_cents", "Montant payé", Kind.CENTS, "column", help="CP consommés"),
        Column(
            "settled_cents",
            "Dont payé",
            Kind.CENTS,
            help="Montant payé de Chorus seul, si les CP comptent aussi d’autres étapes",
            since=6,
        ),
    ),
)

SETTLED = "COALESCE(settled_cents, paid_cents, 0)"
"""SQL of what a line has paid out: all its CP, unless the extract tells other stages apart."""

DAY = "COALESCE(posted_on, ordered_on)"
"""SQL of the day of a line, null without one: its exercice is then all that is known."""
