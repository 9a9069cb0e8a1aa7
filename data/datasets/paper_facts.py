"""What papers print of a partner, or of one of its titles. Typed once, on screen or in a sheet."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="paper_facts",
    title="Mentions des documents",
    sheet="Mentions",
    key=("partner", "title", "fact"),
    owner=Owner.CODE,
    two_rows="Un fait n’a qu’une valeur par titre ; celui de deux titres a deux lignes.",
    help="Ce que les documents à signer disent d’un partenaire ou d’un titre : SIRET, IBAN…",
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("title", "N° titre", Kind.CODE, "column", help="Vide : pour tous ses titres"),
        Column("fact", "Fait", Kind.PAPER_FACT, "value", ("Mention",)),
        Column("value", "Valeur", Kind.TEXT, "value"),
    ),
    since=6,
)
