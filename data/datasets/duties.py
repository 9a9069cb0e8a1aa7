"""Duties (obligations) and their proofs. Kept by hand, one line per partner and duty."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="duties",
    title="Obligations",
    sheet="Obligations",
    key=("partner", "duty"),
    owner=Owner.CODE,
    help="Où en est chaque obligation de la convention, avec sa preuve.",
    two_rows=(
        "Une obligation a une seule ligne par partenaire : où elle en est, et toutes ses "
        "preuves à la suite."
    ),
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("duty", "Obligation", Kind.DUTY, "value"),
        Column("situation", "Situation", Kind.DUTY_SITUATION, "value"),
        Column("noted_on", "Date", Kind.DAY),
        Column("proof", "Preuve"),
    ),
)
