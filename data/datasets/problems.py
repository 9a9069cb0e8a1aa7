"""Public-policy problems that a partner brings (art. 3). Kept by hand."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="problems",
    title="Problèmes",
    sheet="Problèmes",
    key=("partner", "number"),
    owner=Owner.CODE,
    help="Les problèmes identifiés : réels, majeurs, actionnables.",
    two_rows="Deux problèmes d’un partenaire ont deux numéros.",
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("number", "N° problème", Kind.CODE, "value"),
        Column("title", "Intitulé", Kind.TEXT, "column"),
        Column("is_real", "Réel", Kind.YES_NO, "column"),
        Column("is_major", "Majeur", Kind.YES_NO, "column"),
        Column("is_actionable", "Actionnable", Kind.YES_NO, "column"),
        Column("users", "Usagers concernés"),
        Column("frequency", "Fréquence"),
        Column("expected_impact", "Impact attendu"),
        Column("application", "N° dossier", Kind.CODE, references="applications"),
    ),
)
