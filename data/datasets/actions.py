"""Actions decided in a session, with their owner and due date. Kept by hand."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="actions",
    title="Suites à donner",
    sheet="Actions",
    key=("session", "number"),
    owner=Owner.PROGRAMME,
    help="Les actions décidées, qui les porte et pour quand.",
    two_rows="Deux actions d’une session ont deux numéros.",
    columns=(
        Column("session", "Session", Kind.SESSION, "value"),
        Column("number", "N° action", Kind.CODE, "value"),
        Column("action", "Action", Kind.TEXT, "value"),
        Column("owner", "Responsable"),
        Column("due_on", "Échéance", Kind.DAY, "column"),
        Column("situation", "Situation", Kind.ACTION_SITUATION),
        Column("done_on", "Faite le", Kind.DAY),
    ),
)
