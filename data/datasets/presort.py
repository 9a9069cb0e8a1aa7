"""Pre-sort (pré-tri): one line per file, one column per pre-jury member, crosses."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="presort",
    title="Pré-tri",
    sheet="Pré-tri",
    key=("application", "member"),
    owner=Owner.APPLICATION,
    help="Une colonne par membre du pré-jury ; une croix pour voir le projet au jury.",
    wide=("member", "is_crossed"),
    two_rows="Deux membres du même nom s’écrivent avec leur prénom, ou avec leur organisme.",
    columns=(
        Column("application", "N° dossier", Kind.CODE, "value", references="applications"),
        Column("member", "Membre", Kind.TEXT, "value", is_person=True),
        Column("is_crossed", "Croix", Kind.CROSS, help="x, 1, oui, ou vide"),
    ),
)
