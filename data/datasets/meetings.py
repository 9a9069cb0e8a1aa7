"""Meetings: moments that were given a name, to be opened again and compared with."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="meetings",
    title="Réunions",
    sheet="",
    key=("name",),
    owner=Owner.PROGRAMME,
    help="Ce que le comité avait sous les yeux : un jour, et un état des données.",
    is_inner=True,
    since=2,
    columns=(
        Column("name", "Nom", needed="value"),
        Column("title", "Intitulé"),
        Column("held_on", "Tenue le", Kind.DAY, "value"),
        Column("known_at", "Import", Kind.INTEGER, "value"),
        Column("note", "Note"),
    ),
)
