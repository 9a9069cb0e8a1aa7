"""Which rules changed with a release of Cap: what `verify` says of a paper made before.

Add an entry here when a release computes a figure of a paper otherwise than the one before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from subjects.figure_digest import PAPERS
from subjects.sources.explain_reason import CHOICE

_OWN = "article de chacune"


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A rule that gives other figures than before.

    Attributes:
        release: The first release that computes so.
        sections: Sections of the figures that it changes.
        sources: Kind of agreement that has the rule → the article that it reads, or
            « choix du programme ».
        text: The rule in force, in French, without a final stop.
        decision: Number of the decision in docs/decisions.
    """

    release: int
    sections: tuple[str, ...]
    sources: Mapping[str, str]
    text: str
    decision: int


CHANGES = (
    RuleChange(
        2, ("money", "alerts"), {"convention": "art. 4.2 et 4.3"},
        "Ce qui est demandé à un partenaire est ce qu’il reste à payer, avant le titre comme "
        "après, jamais davantage", 51,
    ),
    RuleChange(
        2, ("money", "refund"), {"convention": "art. 4.1, 4.5 et 5, notre lecture"},
        "Un partenaire qui part, ou qui paie sa part après la fin, est réglé une fois, à son "
        "jour", 49,
    ),
    RuleChange(
        2, ("money", "refund", "alerts"), {"convention": "art. 2"},
        "Une dépense datée hors de la période de son partenaire attend une décision ; écartée, "
        "elle est à la charge de l’État", 49,
    ),
    RuleChange(
        2, ("money",), {"convention": CHOICE.text, "charter": "charte II"},
        "Ce que l’État porte est compté à part, hors des chiffres des partenaires", 49,
    ),
    RuleChange(
        2, ("money", "refund"), {"convention": CHOICE.text, "charter": CHOICE.text},
        "Une ligne d’AE sans date comptable compte du jour de sa commande", 44,
    ),
    RuleChange(
        2, ("money",), {"convention": CHOICE.text, "charter": CHOICE.text},
        "Ce que Chorus donne en « Montant payé » est compté à part des CP consommés", 50,
    ),
    RuleChange(
        2, ("duties", "alerts"), {"convention": _OWN, "charter": _OWN},
        "Une obligation est jugée à chacune de ses fois, sur la seule preuve que le texte "
        "demande", 52,
    ),
    RuleChange(
        2, ("alerts",), {"convention": CHOICE.text, "charter": CHOICE.text},
        "Une décision qui passe devant un meilleur rang sans motif est signalée, même sans "
        "nombre de places", 53,
    ),
)  # fmt: skip


def changes_since(release: int, kind: str, agreement: str) -> Sequence[str]:
    """Return in French the rules that changed after a release, for a kind of paper.

    Args:
        release: The one that made the paper.
        kind: As `PAPERS` names it.
        agreement: Kind of the programme's text: `convention` or `charter`.
    """
    return [
        f"{one.text} ({one.sources[agreement]} ; décision\u00a0{one.decision:04})."
        for one in CHANGES
        if one.release > release
        and agreement in one.sources
        and not set(one.sections).isdisjoint(PAPERS[kind])
    ]
