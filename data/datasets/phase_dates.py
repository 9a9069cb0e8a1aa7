"""Dates of the phases, planned and actual. Kept by hand, one line per partner and phase."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="phase_dates",
    title="Calendrier",
    sheet="Calendrier",
    key=("partner", "phase"),
    owner=Owner.CODE,
    help="Les dates prévues et réelles de chaque phase, pour chaque partenaire.",
    two_rows=(
        "Une phase a une seule ligne par partenaire : y écrire ses dates en vigueur, et le "
        "reste en commentaire."
    ),
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("phase", "Phase", Kind.PHASE, "value", help="1, « Phase 1 » ou son titre"),
        Column("planned_start", "Début prévu", Kind.DAY, "column"),
        Column("planned_end", "Fin prévue", Kind.DAY, "column"),
        Column("actual_start", "Début réel", Kind.DAY, "column"),
        Column("actual_end", "Fin réelle", Kind.DAY, "column"),
        Column("comment", "Commentaire"),
    ),
)
