"""Where the programme stands, said in sentences made from the figures."""

from collections.abc import Sequence
from datetime import date

from screen.cards import Card
from screen.code_labels import REFUND_STATUS
from screen.format import count, day, euros
from screen.vocabulary import GLOSSARY
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.screen_progress import done_phases, late_phases
from subjects.figure_labels import figure_label
from subjects.money.rule_money import Money
from subjects.refund.rule_refunds import Refund
from subjects.refund.screen_refund import refund_status_sentence, refund_words
from subjects.spending.rule_laureates import Laureate


def state_sentence(
    on: date,
    statuses: Sequence[PhaseStatus],
    money: Money,
    refund: Refund | None,
    laureates: Sequence[Laureate] | None,
) -> str:
    """Return the programme's state in one French sentence.

    Args:
        on: The day.
        statuses: Every partner × phase.
        money: The programme's.
        refund: Of a convention, None in a charter.
        laureates: Of a charter, None in a convention.
    """
    done, late = done_phases(statuses), late_phases(statuses)
    verb = "est terminée" if done < 2 else "sont terminées"
    phases = f"Au {day(on)}, {count(done, 'phase')} sur {len(statuses)} {verb}"
    phases += f" et {count(late, 'est', 'sont')} en retard" if late else ""
    committed = f"{euros(money.committed_cents)} sont engagés"
    if refund is None:
        teams = count(len(laureates or ()), "lauréat")
        return f"{phases} ; {committed}, pour {euros(money.cap_total_cents)} d’enveloppe ({teams})."
    return (
        f"{phases} ; {committed} sur {euros(money.received_cents)} encaissés ; "
        f"{refund_words(refund)}."
    )


def overview_cards(
    statuses: Sequence[PhaseStatus],
    money: Money,
    refund: Refund | None,
    laureates: Sequence[Laureate] | None,
) -> list[Card]:
    """Return the four figures of the first page, each out of how much."""
    done = Card(
        "Phases terminées",
        f"{done_phases(statuses)} sur {len(statuses)}",
        f"{late_phases(statuses)} en retard",
        "Une phase est terminée quand sa fin réelle est enregistrée ; en retard quand sa fin "
        "prévue est passée sans qu’elle soit terminée.",
        "phases/*/*/status=done",
    )
    received = Card(
        figure_label("money/received_cents"),
        euros(money.received_cents),
        f"sur {euros(money.called_cents)} appelés",
        GLOSSARY["Appelé"],
        "money/received_cents",
    )
    if refund is None:
        teams = count(len(laureates or ()), "lauréat")
        among = f"sur {euros(money.cap_total_cents)} d’enveloppe, {teams}"
        used = Card(
            figure_label("money/committed_cents"),
            euros(money.committed_cents),
            among,
            GLOSSARY["Enveloppe"],
            "money/committed_cents",
        )
        among = f"sur {euros(money.committed_cents)} engagés"
        last = Card(
            figure_label("money/paid_cents"),
            euros(money.paid_cents),
            among,
            GLOSSARY["CP"],
            "money/paid_cents",
        )
    else:
        among = f"sur {euros(money.cap_total_cents)} de plafond"
        used = Card(
            figure_label("money/committed_cents"),
            euros(money.committed_cents),
            among,
            GLOSSARY["AE"],
            "money/committed_cents",
        )
        status = REFUND_STATUS[refund.status]
        last = Card(
            figure_label("refund/due_cents"),
            euros(refund.due_cents),
            f"sur {euros(refund.received_cents)} encaissés, {status.word}",
            "Trop-perçus et crédits non utilisés, moins ce qui est déjà restitué. "
            + refund_status_sentence(refund),
            "refund/partners/*/due_cents",
        )
    return [received, used, done, last]
