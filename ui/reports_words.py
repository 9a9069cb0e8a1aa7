"""What the page Rapports says of papers: addresses, what each holds, where blanks are filled."""

from dataclasses import dataclass

from rules.wording import typeset

DATA = "data"
"""Not a paper: the rows themselves, in the format of imports."""


@dataclass(frozen=True, slots=True)
class PaperWords:
    """A kind of paper: its name in addresses and files, and what it holds, in one sentence."""

    slug: str
    holds: str


PAPERS = {
    "partner": PaperWords(
        "rapport-partenaire",
        "Tout ce qui le concerne, en tableaux à filtrer : phases, obligations, candidatures, "
        "équipes, argent, jury. Les sommes sont des formules, à vérifier dans Excel.",
    ),
    "programme": PaperWords(
        "rapport-programme",
        "Les mêmes tableaux pour tous les partenaires, avec le partage des dépenses communes.",
    ),
    "statement": PaperWords(
        "etat-des-sommes-dues",
        "Ce que le partenaire doit verser, sur quel compte et en vertu de quoi : à signer, puis "
        "à lui envoyer.",
    ),
    "refund": PaperWords(
        "decompte-de-restitution",
        "Ce qui revient au partenaire, chaque dépense derrière ce montant, et le calcul pas à pas.",
    ),
    "minutes": PaperWords(
        "proces-verbal",
        "Qui a siégé, les notes, le classement, les décisions et leurs motifs : à signer.",
    ),
    "committee": PaperWords(
        "dossier-de-comite",
        "L’ordre du jour, une page par question, ce qui a changé depuis la dernière réunion, une "
        "page par partenaire.",
    ),
    DATA: PaperWords(
        "donnees",
        "Les lignes telles que Cap les tient, un fichier CSV par tableau, réunis dans un ZIP : "
        "elles se rechargent sans rien changer.",
    ),
}
"""Kind of paper → its words."""

DATA_TITLE = "Données au format d’import (CSV)"

_OF_STATE = {
    "SIRET": "creditor_siret",
    "Créancier": "creditor",
    "Ordonnateur": "authorising_officer",
    "Signataire": "signatory",
    "Comptable assignataire": "accountant",
    "Titulaire du compte": "account_holder",
    "Domiciliation": "bank_address",
    "RIB": "bank_code, branch_code, account_number, rib_key",
    "IBAN": "bank_code, branch_code, account_number, rib_key",
    "BOP": "operational_budget",
    "TVA": "vat",
}
_OF_PARTNER = {
    "SIRET": "siret",
    "Adresse": "address",
    "Représenté par": "signatory",
    "IBAN": "iban",
}
_OF_TEXT = {
    "Programme": "state_programme",
    "Fonds de concours": "fund",
    "Jury désigné": "designated_by, dans [[sessions]]",
}
_OF_FILES = {
    "N° de l’état": "N° état, dans vos appels de fonds",
    "État": "N° état, dans vos appels de fonds",
    "Délibération": "Délibération, dans vos appels de fonds",
    "SIREN": "SIREN, dans vos conventions ou adhésions",
    "Signé le": "Signature, dans vos conventions ou adhésions",
    "Fin au plus tard le": "Signature, dans vos conventions ou adhésions",
    "Rang": "les grilles du jury : il manque des notes pour le quorum",
    "Lieu": "Lieu, dans vos événements",
}
_BY_HAND = "sur le document imprimé : aucun fichier ne le dit"


def place(part: str, label: str, programme: str) -> str:
    """Return where to give what a paper leaves « à compléter ».

    Args:
        part: Heading that the blank stands under.
        label: Of the blank.
        programme: Whose text would say it.
    """
    text = f"data/agreements/{programme}.toml"
    if label in _OF_PARTNER and part in ("Débiteur", "Compte du bénéficiaire"):
        return f"{text}, [partners.papers] : {_OF_PARTNER[label]}"
    if label in _OF_STATE:
        return f"{text}, [statement] : {_OF_STATE[label]}"
    if label in _OF_TEXT:
        return f"{text} : {_OF_TEXT[label]}"
    if label in _OF_FILES:
        return typeset(f"page Imports : {_OF_FILES[label]}")
    return typeset(_BY_HAND)
