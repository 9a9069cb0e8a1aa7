"""Attribution of orders (ventilation des commandes). Kept by hand, one line per EJ."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="attributions",
    title="Ventilation des commandes",
    sheet="Affectations",
    key=("ej",),
    owner=Owner.ORDER,
    help="À qui revient chaque commande ; « commun » est une dépense mutualisée.",
    two_rows="Une commande a une seule ligne ; celle de plusieurs partenaires est « commun ».",
    columns=(
        Column("ej", "N° EJ", Kind.CODE, "value"),
        Column("team", "Équipe", Kind.CODE, "column", references="teams"),
        Column("partner", "Code", Kind.OWNER, "column", help="59…, commun, ou le code de l’État"),
        Column("category", "Catégorie", Kind.CATEGORY, "column"),
        Column(
            "is_eligible",
            "Éligible",
            Kind.YES_NO,
            "column",
            default=1,
            help="Non : non conforme à l’objet",
        ),
        Column("note", "Note", synonyms=("Note importante",)),
        Column(
            "out_of_period",
            "Hors période",
            Kind.OUT_OF_PERIOD,
            help="Ce qui est décidé d’une dépense datée hors de la période d’effet (art. 2)",
            since=6,
        ),
    ),
)
