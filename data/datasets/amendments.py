"""Amendments (avenants): a lower cap, a longer term. Kept by hand, one line per avenant.

One that is asked for has its line too, before it is signed: it changes nothing yet.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="amendments",
    title="Avenants",
    sheet="Avenants",
    key=("partner", "number"),
    owner=Owner.CODE,
    help=(
        "Les avenants : un plafond ou un terme changé. Un champ vide laisse ce qui était en "
        "vigueur ; sans signature, l’avenant est demandé et ne change rien encore."
    ),
    two_rows="Deux avenants ont deux numéros : 1, 2, ou 1 bis.",
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("number", "N° avenant", Kind.CODE, "value"),
        Column("signed_on", "Signature", Kind.DAY, "column", ("Signé le",)),
        Column("effective_on", "Effet", Kind.DAY, synonyms=("Prise d'effet", "Date d'effet")),
        Column("subject", "Objet"),
        Column("cap_cents", "Plafond", Kind.CENTS),
        Column("ends_on", "Fin", Kind.DAY, synonyms=("Nouveau terme",)),
        Column(
            "requested_on",
            "Demandé le",
            Kind.DAY,
            synonyms=("Date de demande",),
            help="Un avenant se demande avant la fin de la convention ; comme 31/12/2020.",
            since=6,
        ),
    ),
)
