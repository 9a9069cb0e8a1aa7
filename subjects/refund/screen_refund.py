"""What is to be given back, said in sentences and cards."""

from collections.abc import Mapping, Sequence

from screen.cards import Card
from screen.format import euros
from screen.vocabulary import GLOSSARY, partner_title
from subjects.calendar.rule_terms import AgreementState
from subjects.calendar.screen_progress import term
from subjects.figure_labels import figure_label
from subjects.refund.rule_refunds import Refund

BASES = (
    "L’article 4.1 parle des dépenses « réellement engagées » : la restitution se calcule sur les "
    "engagements (AE). À côté, la même sur ce qui est consommé (CP) : les deux se rejoignent "
    "quand tout ce qui est engagé est consommé."
)


def refund_status_sentence(refund: Refund) -> str:
    """Say what the refund's status means."""
    return {
        "simulated": (
            "Une convention au moins court encore : les montants disent ce qui serait rendu si "
            "tout s’arrêtait ce jour-là."
        ),
        "provisional": (
            "Toutes les conventions sont terminées, mais des montants peuvent encore changer."
        ),
        "final": "Toutes les conventions sont terminées et rien n’est en suspens.",
    }[refund.status]


def refund_blocks(
    refund: Refund, states: Sequence[AgreementState], names: Mapping[str, str]
) -> list[str]:
    """Return what keeps the refund from being final, one French line each.

    Args:
        refund: On either basis.
        states: Every partner's agreement.
        names: Name of each partner by code.
    """
    if refund.status != "simulated":
        return refund.blocked_by
    open_ones = [state for state in states if not state.is_over]
    return [
        f"{partner_title(s.partner, names[s.partner])} : convention "
        + (f"en cours, {term(s)}" if s.ends_on else term(s))
        for s in open_ones
    ]


def refund_cards(refund: Refund) -> list[Card]:
    """Return the four figures of the refund, each out of how much."""
    among = f"sur {euros(refund.refund_cents)} à rendre"
    path = "refund/partners/*/{}_cents"
    return [
        Card(
            "À rendre en tout",
            euros(refund.refund_cents),
            f"sur {euros(refund.received_cents)} encaissés",
            GLOSSARY["Crédits non utilisés"],
            path.format("refund"),
        ),
        Card(
            "Dont trop-perçu",
            euros(refund.excess_cents),
            among,
            GLOSSARY["Trop-perçu"],
            path.format("excess"),
        ),
        Card(
            figure_label("refund/already_refunded_cents"),
            euros(refund.already_refunded_cents),
            among,
            path=path.format("already_refunded"),
        ),
        Card(
            figure_label("refund/due_cents"),
            euros(refund.due_cents),
            among,
            path=path.format("due"),
        ),
    ]


def refund_words(refund: Refund) -> str:
    """Say in a few words how much is still to be given back."""
    due = euros(abs(refund.due_cents))
    if refund.due_cents < 0:
        return f"{due} ont été restitués en trop"
    if refund.due_cents == 0:
        return "rien ne reste à restituer"
    return {
        "simulated": f"si le programme s’arrêtait là, {due} resteraient à restituer",
        "provisional": f"{due} restent à restituer, à titre provisoire",
        "final": f"{due} restent à restituer",
    }[refund.status]
