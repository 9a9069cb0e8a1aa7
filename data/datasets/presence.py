"""Presence of the jurors at a session (feuille de présence). Kept by hand, one line per juror.

That a juror gave marks does not say that they were there: marks may come before or after.
"""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="presence",
    title="Présence aux sessions",
    sheet="Présence",
    key=("session", "juror"),
    owner=Owner.PROGRAMME,
    help="Qui était présent à chaque session, qui était excusé, et à quelles heures.",
    two_rows="Un juré a une seule ligne par session : sa première arrivée, son dernier départ.",
    since=6,
    columns=(
        Column("session", "Session", Kind.SESSION, "value", since=6),
        Column(
            "juror",
            "Juré",
            Kind.TEXT,
            "value",
            ("Jurée", "Nom du juré"),
            is_person=True,
            since=6,
        ),
        Column("body", "Organisme", synonyms=("Organisation", "Structure"), since=6),
        Column("attendance", "Présent", Kind.ATTENDANCE, "value", ("Présence",), since=6),
        Column("arrived_at", "Arrivée", help="L’heure, comme 9 h 30.", since=6),
        Column("left_at", "Départ", help="L’heure, comme 12 h.", since=6),
    ),
)
