"""What the page Rapports says of papers: addresses, what each holds, where blanks are filled."""

from dataclasses import dataclass

from data.cells.parse import PAPER_FACTS
from subjects.rule_wording import typeset

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

_OF_FILES = {
    "contributions.statement": "N° état, dans vos appels de fonds",
    "contributions.deliberation": "Délibération, dans vos appels de fonds",
    "partners.siren": "SIREN, dans vos conventions ou adhésions",
    "partners.signed_on": "Signature, dans vos conventions ou adhésions",
    "scores.score": "les grilles du jury : il manque des notes pour le quorum",
    "events.place": "Lieu, dans vos événements",
}
_BY_HAND = "sur le document imprimé : aucun fichier ne le dit"


def place(source: str, programme: str) -> str:
    """Return where to give what a paper leaves « à compléter ».

    Args:
        source: As `documents.blocks.Fact` says it.
        programme: Whose text would say it.
    """
    if not source or source in _OF_FILES:
        return typeset(f"page Imports : {_OF_FILES[source]}" if source else _BY_HAND)
    if source.startswith("paper_facts."):
        word = next(w for w, code in PAPER_FACTS.labels.items() if code == source.split(".")[1])
        return typeset(f"ci-dessous, « Donner une mention » : {word} ; ou la feuille « Mentions »")
    text = f"data/agreements/{programme}.toml"
    table, _, name = source.rpartition(".")
    if table == "sessions":
        return f"{text} : {name}, dans [[sessions]]"
    return f"{text}, [{table}] : {name}" if table else f"{text} : {name}"
