"""Scores of the juries: one row per session, file, juror and criterion.

Sent as long sheets, one sheet per juror, or one sheet per criterion; a criterion left
blank is kept as « not scored », which is never zero.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="scores",
    title="Notes du jury",
    sheet="Notes",
    key=("session", "application", "juror", "criterion"),
    owner=Owner.APPLICATION,
    help="Les notes de chaque juré ; Déport : Oui quand le juré s’est retiré.",
    wide=("criterion", "score"),
    two_rows=(
        "Deux jurés du même nom s’écrivent avec leur prénom, ou avec leur organisme ; une "
        "note revue remplace la première."
    ),
    columns=(
        Column("session", "Session", Kind.SESSION, "value"),
        Column("application", "N° dossier", Kind.CODE, "value", references="applications"),
        Column("juror", "Juré", Kind.TEXT, "value", ("Jurée", "Nom du juré"), is_person=True),
        Column("body", "Organisme", synonyms=("Organisation", "Structure")),
        Column("criterion", "Critère", Kind.CRITERION, "value"),
        Column("score", "Note", Kind.SCORE, help="4,5 ou 7/10 ; NC, abs, - : non noté"),
        Column("comment", "Commentaire"),
        Column("is_recused", "Déport", Kind.YES_NO, default=0),
    ),
)
