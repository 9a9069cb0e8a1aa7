"""Hackathon days: date, place, how many may come, registered and came (charte II)."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="events",
    title="Événements",
    sheet="Événements",
    key=("partner", "held_on"),
    owner=Owner.CODE,
    help="Les journées : date, lieu, places, inscrits, présents.",
    two_rows=(
        "Deux événements du même jour tiennent sur une ligne : additionner places et participants."
    ),
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("held_on", "Date", Kind.DAY, "value"),
        Column("place", "Lieu"),
        Column("seats", "Places", Kind.INTEGER),
        Column("maximum", "Participants maximum", Kind.INTEGER, "column"),
        Column("registered", "Inscrits", Kind.INTEGER, "column"),
        Column("present", "Présents", Kind.INTEGER),
    ),
)
