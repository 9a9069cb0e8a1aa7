"""Decisions of the parties on each file. Kept by hand, one line per session and file."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="decisions",
    title="Décisions",
    sheet="Décisions",
    key=("session", "application"),
    owner=Owner.APPLICATION,
    help="Ce que les parties ont décidé, leur motif et leur accord.",
    two_rows=(
        "Une décision revue remplace la première : une seule ligne, à sa nouvelle date ; "
        "l’ancienne reste dans l’historique."
    ),
    columns=(
        Column("session", "Session", Kind.SESSION, "value"),
        Column("application", "N° dossier", Kind.CODE, "value", references="applications"),
        Column("outcome", "Décision", Kind.OUTCOME, "value"),
        Column("reason", "Motif"),
        Column("decided_on", "Date", Kind.DAY, "value"),
        Column("partner_agrees", "Accord du partenaire", Kind.YES_NO),
        Column(
            "state_agrees", "Accord de la DINUM", Kind.YES_NO, synonyms=("Accord de la DINSIC",)
        ),
    ),
)
