"""Calls for funds and receipts (titres de perception). Kept by hand.

One line per titre, or one per receipt and per refund of a titre: what was called counts once.
"""

from data.datasets.declaration import Column, Dataset, Kind, Lines, Owner

DATASET = Dataset(
    name="contributions",
    title="Appels de fonds",
    sheet="Appels de fonds",
    key=("partner", "title"),
    owner=Owner.CODE,
    help="Ce qui est appelé, encaissé et restitué, titre par titre.",
    lines=Lines(
        said_once=("called_on", "called_cents"),
        known_by=("received_on", "refunded_on"),
        apart="reference",
        noun="versements ou restitutions",
    ),
    two_rows=(
        "Un titre encaissé ou restitué en plusieurs fois a autant de lignes, qui ne disent qu’un "
        "appel, son jour et son montant : deux appels sont deux titres, chacun son numéro."
    ),
    columns=(
        Column("partner", "Code", Kind.PARTNER, "value"),
        Column("title", "N° titre", Kind.CODE, "value", ("N° de titre", "Titre de perception")),
        Column(
            "called_on",
            "Appelé le",
            Kind.DAY,
            "value",
            ("Date d'émission",),
            help="Une fois par titre : le même, ou rien, sur ses autres lignes",
        ),
        Column(
            "called_cents",
            "Montant appelé",
            Kind.CENTS,
            "value",
            help="Compté une fois par titre, même sur plusieurs lignes",
        ),
        Column("received_on", "Encaissé le", Kind.DAY, "column"),
        Column("received_cents", "Montant encaissé", Kind.CENTS, "column"),
        Column("refunded_on", "Restitué le", Kind.DAY, synonyms=("Reversé le",)),
        Column("refunded_cents", "Montant restitué", Kind.CENTS, synonyms=("Montant reversé",)),
        Column("reference", "Référence"),
        Column("statement", "N° état", Kind.CODE),
        Column("attached_on", "Rattaché le", Kind.DAY),
        Column("attachment_order", "Arrêté de rattachement"),
        Column("opened_commitments_cents", "AE ouvertes", Kind.CENTS),
        Column("opened_payments_cents", "CP ouverts", Kind.CENTS),
        Column("deliberation", "Délibération"),
        Column("payment_order", "N° mandat", Kind.CODE),
        Column(
            "adjusted_on",
            "Ajusté le",
            Kind.DAY,
            help="Jour où le titre est réduit à la part due ; son montant appelé ne change pas",
            since=6,
        ),
    ),
)
