"""Teams coached by the programme: a Grist sheet, one line per team."""

from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASET = Dataset(
    name="teams",
    title="Équipes",
    sheet="Équipes",
    key=("team",),
    owner=Owner.TEAM,
    help="Les équipes accompagnées, leurs intrapreneurs, leur coach et leurs dates.",
    two_rows=(
        "Deux équipes ont deux codes ; une équipe de plusieurs intrapreneurs tient sur une "
        "ligne, leurs noms séparés par « ; »."
    ),
    columns=(
        Column("team", "Équipe", Kind.CODE, "value"),
        Column("name", "Nom", Kind.TEXT, "column", ("Nom de l'équipe", "Projet")),
        Column("application", "N° dossier", Kind.CODE, references="applications"),
        Column("partner", "Code", Kind.PARTNER),
        Column(
            "intrapreneurs",
            "Intrapreneurs",
            Kind.TEXT,
            "column",
            ("Intrapreneur", "Intrapreneur·e·s"),
            help="Un nom, ou plusieurs séparés par ;",
        ),
        Column("coach", "Coach"),
        Column("starts_on", "Début", Kind.DAY, "column", ("Date de début",)),
        Column("ends_on", "Fin", Kind.DAY, "column", ("Date de fin",)),
        Column("situation", "Situation", Kind.TEAM_SITUATION),
    ),
)
