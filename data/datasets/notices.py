"""Notices (courriers): mise en demeure, résiliation, désengagement, difficulté, différend."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="notices",
    title="Courriers et incidents",
    sheet="Courriers",
    key=("partner", "kind", "received_on"),
    owner=Owner.CODE,
    help="Les mises en demeure, résiliations, désengagements, difficultés et différends.",
    two_rows=(
        "Deux courriers de même nature reçus le même jour tiennent sur une ligne, leurs "
        "motifs à la suite."
    ),
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("kind", "Nature", Kind.NOTICE, "value"),
        Column("sender", "Émetteur"),
        Column("recipient", "Destinataire"),
        Column("received_on", "Reçue le", Kind.DAY, "value", ("Reçu le",)),
        Column("reason", "Motif"),
        Column("answered_on", "Réponse le", Kind.DAY),
        Column("is_satisfactory", "Réponse satisfaisante", Kind.YES_NO),
        Column("lifted_on", "Levée le", Kind.DAY),
        Column("sent_on", "Envoyée le", Kind.DAY, synonyms=("Envoyé le",), since=6),
        Column(
            "effective_on",
            "Effet le",
            Kind.DAY,
            synonyms=("Date d'effet", "Prise d'effet"),
            help="Jour où une résiliation prend effet (vide : le jour reçu), ou jour où cesse qui "
            "se désengage ; comme 31/12/2020.",
            since=6,
        ),
        Column(
            "duty",
            "Obligation",
            Kind.DUTY,
            help="L’obligation qu’une difficulté suspend, s’il y en a une.",
            since=6,
        ),
    ),
)
