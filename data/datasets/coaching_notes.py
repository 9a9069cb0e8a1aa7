"""Weekly points: what the coach wrote of each meeting. A Grist sheet, one line per point."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="coaching_notes",
    title="Points hebdomadaires",
    sheet="Points de coaching",
    key=("team", "held_on", "coach"),
    owner=Owner.TEAM,
    help="Le compte rendu de chaque point entre une équipe et son coach.",
    two_rows=(
        "Deux points du même jour tiennent sur une ligne : additionner les jours libérés et "
        "mettre les textes à la suite."
    ),
    columns=(
        Column("team", "Équipe", Kind.CODE, "value", references="teams"),
        Column("held_on", "Date", Kind.DAY, "value", ("Date du point",)),
        Column("coach", "Coach", is_person=True),
        Column(
            "is_present",
            "Intrapreneur présent",
            Kind.YES_NO,
            "value",
            ("Présent", "Intrapreneurs présents"),
        ),
        Column("released_hundredths", "Jours libérés", Kind.HUNDREDTHS, "column"),
        Column("topics", "Points abordés"),
        Column("blockers", "Blocages"),
        Column("next_steps", "Prochaines étapes"),
        Column("weather", "Météo", Kind.WEATHER, help="soleil, nuage, pluie ou orage"),
    ),
)
