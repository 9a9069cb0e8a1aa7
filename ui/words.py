"""Words that change with the text (convention or charter), and the glossary of the trade."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindWords:
    """How one kind of agreement names its partners, its text and its ceiling.

    Attributes:
        partner: One partner, capitalised, as a column heading.
        by_partner: « par département ».
        agreement: The text, without article.
        cap: What spending is held against.
        calls: What money called from partners is, as a heading.
        of_cap: « du plafond », « de l’enveloppe ».
        cap_tick: The same, in a chart's legend.
        is_ceiling: Whether it is not to be crossed.
        bar: What a bar of spending is for, as a column heading.
        consumption: What the bars of spending are, and how far to trust them.
    """

    partner: str
    by_partner: str
    agreement: str
    cap: str
    calls: str
    of_cap: str
    cap_tick: str
    is_ceiling: bool
    bar: str
    consumption: str


KINDS = {
    "convention": KindWords(
        "Département",
        "par département",
        "convention",
        "plafond",
        "Appels de fonds",
        "du plafond",
        "Plafond de la convention",
        True,
        "Département",
        "Consommation indicative : dépenses propres et part des dépenses mutualisées. La clé de "
        "partage est un choix du programme, le texte met tout en commun.",
    ),
    "charter": KindWords(
        "Administration",
        "par administration",
        "charte",
        "enveloppe",
        "Refacturation par la DINSIC",
        "de l’enveloppe",
        "Enveloppe à réserver",
        False,
        "Lauréat",
        "L’enveloppe est un minimum que l’administration doit réserver (au moins 200 000 € par "
        "lauréat) : la dépasser n’est pas une faute.",
    ),
}

GLOSSARY = {
    "AE": (
        "Autorisations d’engagement : ce que l’État s’engage à dépenser quand il passe une "
        "commande. « Engagé » veut dire : en AE, nettes de bascule."
    ),
    "CP": (
        "Crédits de paiement : ce qui est consommé quand la prestation est faite et facturée. "
        "« Consommé (CP) » en compte toutes les étapes, du service fait certifié au paiement."
    ),
    "Appelé": "Demandé au partenaire par un titre de perception, avec son état des sommes dues.",
    "Reste à recouvrer": "Ce qui est appelé et n’est pas encore encaissé.",
    "Mutualisé": (
        "Dépense faite pour tous, répartie entre les partenaires au prorata de leurs plafonds."
    ),
    "Consommation indicative": (
        "Dépenses propres et part des dépenses mutualisées. La clé de partage est un choix du "
        "programme : le texte met tout en commun, ce chiffre n’est donc jamais une faute."
    ),
    "Marge": "Plafond (ou enveloppe) moins consommation indicative ; négative, elle se surveille.",
    "Atterrissage": (
        "Où finira la dépense : le plus grand du prévu et de l’engagé, catégorie par catégorie, "
        "et ce qui n’est pas ventilé."
    ),
    "Ventilation": "Le fichier qui dit, pour chaque commande (EJ), à qui et à quoi elle a servi.",
    "Non conforme à l’objet": (
        "Dépense déclarée non éligible : engagée, mais pas à la charge des contributions."
    ),
    "Trop-perçu": "Ce qui est encaissé au-delà du plafond : rendu en entier (art. 4.1).",
    "Crédits non utilisés": "Contributions que les dépenses conformes n’ont pas consommées.",
    "Prorata": "Partage des crédits non utilisés selon ce que chacun a versé (art. 4.5).",
    "Contribution définitive": "Ce qu’un partenaire aura finalement payé.",
    "Enveloppe": (
        "Ce que l’administration met de côté pour chaque lauréat : au moins 200 000 € (charte, II)."
    ),
}
"""French term → what it means, in one or two plain sentences."""


def partner_title(code: str, name: str) -> str:
    """Name a partner: « 59 Nord »; a long code says nothing more than the name."""
    return f"{code} {name}" if len(code) <= 3 else name
