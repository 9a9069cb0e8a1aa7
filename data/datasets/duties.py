"""Duties (obligations) and their proofs. Kept by hand, one line per partner and duty.

A duty that comes back (a copy of each avenant, a report on each exercice) has a line for each
of its times, told by its reference; a line without one speaks for all.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="duties",
    title="Obligations",
    sheet="Obligations",
    key=("partner", "duty", "reference"),
    owner=Owner.CODE,
    help="Où en est chaque obligation de la convention, avec sa preuve.",
    two_rows=(
        "Une obligation qui revient a une ligne pour chaque fois, dite en « Référence » (n° de "
        "l’avenant, du titre ou du dossier, exercice, jour d’un courrier) ; les autres, une seule "
        "ligne par partenaire, toutes leurs preuves à la suite."
    ),
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("duty", "Obligation", Kind.DUTY, "value"),
        Column("situation", "Situation", Kind.DUTY_SITUATION, "value"),
        Column("noted_on", "Date", Kind.DAY),
        Column("proof", "Preuve"),
        Column(
            "reference",
            "Référence",
            Kind.CODE,
            help="De quelle fois il s’agit, quand l’obligation revient : le n° de l’avenant, du "
            "titre ou du dossier, l’exercice, le jour du courrier.",
            since=6,
        ),
    ),
)
