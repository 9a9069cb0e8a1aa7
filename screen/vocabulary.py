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
        attaches: Whether what is received is attached to the State's budget (art. 4.4).
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
    attaches: bool


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
        True,
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
        "L’enveloppe est un minimum que l’administration doit réserver (200 000 € par "
        "lauréat ; « au moins » est notre lecture) : la dépasser n’est pas une faute.",
        False,
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
    "Rattaché": (
        "Encaissé, puis ouvert au budget de l’État par un arrêté de rattachement : les crédits "
        "peuvent alors être engagés (art. 4.4)."
    ),
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
        "Ce que l’administration met de côté pour chaque lauréat : « une enveloppe de 200 000 € » "
        "(charte, II) ; que ce soit un minimum est notre lecture."
    ),
    "Brouillon": "Dossier commencé en ligne, pas encore déposé : il ne compte pas parmi les reçus.",
    "En construction": "Dossier déposé, que le candidat peut encore compléter.",
    "En instruction": "Dossier que l’administration examine : le candidat ne peut plus le changer.",
    "Classée sans suite": "Candidature close sans être ni acceptée ni refusée, un abandon souvent.",
    "Pré-tri": (
        "Lecture d’avant jury : chaque membre met une croix aux dossiers qu’il veut voir défendus. "
        "Autant de croix, même rang : ex æquo. Le pré-tri éclaire, il ne décide pas."
    ),
    "Quorum": (
        "Nombre de jurés comptés qu’il faut pour classer un dossier ; en dessous, pas de rang. "
        "C’est un choix du programme."
    ),
    "Déport": (
        "Un juré se retire pour un dossier, parce qu’il connaît le porteur par exemple. Sa note "
        "est gardée et montrée, jamais comptée."
    ),
    "Exclusion": (
        "Un juré du même partenaire que le candidat n’est pas compté pour ce dossier, quand le "
        "programme l’a choisi ainsi."
    ),
    "Médiane": (
        "La note du milieu : autant de jurés au-dessus qu’en dessous. Un seul juré très sévère "
        "ou très généreux ne la change guère."
    ),
    "Note corrigée": (
        "La moyenne, une fois chaque juré ramené à la sévérité moyenne du jury. Elle éclaire à "
        "côté du rang et ne le fait jamais ; il faut que chaque juré ait noté trois dossiers."
    ),
    "Ex æquo": (
        "De même moyenne, et que rien dans la règle ne départage : même rang, et le suivant saute "
        "d’autant (1, 2, 2, 4)."
    ),
    "Places": (
        "Combien de dossiers une session retient au plus : la limite passe après le dernier. "
        "C’est un choix du programme."
    ),
    "EJ": (
        "Engagement juridique : le numéro d’une commande dans Chorus, le logiciel de dépense "
        "de l’État."
    ),
    "Titre": "Titre de perception : le papier par lequel l’État demande une somme à un partenaire.",
    "Restitution": (
        "Ce qui revient à un partenaire à la fin : son trop-perçu, et sa part de ce qui n’a "
        "pas été utilisé (art. 4.5)."
    ),
    "Simulé, provisoire": (
        "Simulé : une convention court encore. Provisoire : toutes sont finies, mais un "
        "montant peut encore changer ; la page dit lequel. Définitif : plus rien ne change."
    ),
    "Plus forts restes": (
        "Un partage tombe rarement sur des centimes entiers : ceux qui restent vont, un par "
        "un, aux plus grandes fractions perdues."
    ),
    "Avenant": (
        "Accord écrit qui change le texte en cours de route : sa durée, ou un plafond. Il se "
        "signe avant la fin."
    ),
    "Intrapreneur": (
        "Agent qui porte un projet dans son administration et le construit, avec une équipe "
        "et un coach."
    ),
    "Décharge": "Temps que l’administration libère pour le lauréat, pris sur son travail habituel.",
}
"""French term → what it means, in one or two plain sentences."""

_BUDGET = ("Titre", "EJ", "Mutualisé", "Consommation indicative", "Marge", "Atterrissage",
           "Ventilation", "Non conforme à l’objet")  # fmt: skip
BUDGET_WORDS = {
    "convention": (
        "AE",
        "CP",
        "Appelé",
        "Reste à recouvrer",
        "Rattaché",
        "Trop-perçu",
        "Restitution",
        *_BUDGET,
    ),
    "charter": ("AE", "CP", "Appelé", "Reste à recouvrer", "Enveloppe", *_BUDGET),
}
"""Kind of agreement → the words of the glossary that Budget explains."""


def partner_title(code: str, name: str) -> str:
    """Name a partner: « 59 Nord »; a long code says nothing more than the name."""
    return f"{code} {name}" if len(code) <= 3 else name
