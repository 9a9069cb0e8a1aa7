"""Partners: who signed, when, up to how much. Kept by hand, one line per partner."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="partners",
    title="Partenaires",
    sheet="Partenaires",
    key=("partner",),
    owner=Owner.CODE,
    help="Les partenaires, la date de signature de leur convention et leur plafond.",
    two_rows="Un partenaire a une seule ligne ; ce qui change ensuite va dans « Avenants ».",
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value", help="59, 62… ou le nom"),
        Column("name", "Nom"),
        Column("type", "Type", help="Département ou administration"),
        Column("siren", "SIREN", Kind.SIREN),
        Column("signed_on", "Signature", Kind.DAY, "column", ("Signée le", "Date de signature")),
        Column(
            "cap_cents",
            "Plafond",
            Kind.CENTS,
            synonyms=("Montant plafond",),
            help="Au plus celui de la convention",
        ),
        Column("contact", "Contact", synonyms=("E-mail", "Courriel")),
    ),
)
