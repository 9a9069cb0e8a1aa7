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
    ),
)
