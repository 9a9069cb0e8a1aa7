"""Applications (candidatures) of public agents: the démarche's export, or a sheet.

The export holds one line per file, drafts included in hand-kept copies; a new export is
more recent, never partial, but it withdraws nothing: absences are listed.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="applications",
    title="Candidatures",
    sheet="Candidatures",
    key=("application",),
    owner=Owner.CODE,
    help="Les dossiers déposés par les agents, tels que la démarche les exporte.",
    two_rows=(
        "Un dossier a une seule ligne, celle de sa dernière version ; deux dossiers ont deux "
        "numéros."
    ),
    columns=(
        Column("application", "N° dossier", Kind.CODE, "value"),
        Column("submitted_on", "Déposé le", Kind.DAY, "column", ("Date de dépôt",)),
        Column("partner", "Code", Kind.PARTNER, "column"),
        Column("direction", "Direction", synonyms=("Service",)),
        Column("civility", "Civilité"),
        Column("last_name", "Nom"),
        Column("first_name", "Prénom"),
        Column("email", "E-mail"),
        Column("title", "Intitulé", synonyms=("Intitulé du projet", "Titre")),
        Column("problem", "Problème"),
        Column("solution", "Solution"),
        Column("first_users", "Premiers utilisateurs"),
        Column("hierarchy_agrees", "Accord de la hiérarchie", Kind.YES_NO),
        Column("is_real", "Réel", Kind.YES_NO),
        Column("is_major", "Majeur", Kind.YES_NO),
        Column("is_actionable", "Actionnable", Kind.YES_NO),
        Column("state", "État", Kind.STATE, "value", ("État du dossier", "Statut")),
        Column("reason", "Motivation", synonyms=("Motivation de la décision",)),
    ),
)
