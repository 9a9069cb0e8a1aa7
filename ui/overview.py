"""Where the programme stands, said in sentences made from the figures."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from data.agreement import Agreement
from figures.labels import figure_label
from rules.alerts import Alert
from rules.laureates import Laureate
from rules.money import Money
from rules.phases import PhaseStatus
from rules.refunds import Refund
from rules.terms import AgreementState
from rules.wording import typeset
from ui.cards import Card
from ui.format import count, day, euros
from ui.labels import REFUND_STATUS
from ui.words import GLOSSARY, partner_title

BASES = (
    "L’article 4.1 parle des dépenses « réellement engagées » : la restitution se calcule sur les "
    "engagements (AE). À côté, la même sur ce qui est consommé (CP) : les deux se rejoignent "
    "quand tout ce qui est engagé est consommé."
)


def done_phases(statuses: Sequence[PhaseStatus]) -> int:
    """Count the phases that are done."""
    return Counter(status.status for status in statuses)["done"]


def late_phases(statuses: Sequence[PhaseStatus]) -> int:
    """Count the phases that are late."""
    return sum(status.is_late for status in statuses)


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
        f"{_refund_words(refund)}."
    )


def _refund_words(refund: Refund) -> str:
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


def duration_sentence(agreement: Agreement) -> str:
    """Say how long the text lasts, and how it may be made longer."""
    if agreement.kind == "convention":
        return (
            f"Chaque convention court de sa signature à la fin de la phase "
            f"{agreement.phases[-1].number}, et {agreement.months} mois au plus (art. 2) ; "
            "au-delà, il faut un avenant signé avant le terme (art. 5)."
        )
    return f"La charte court {agreement.months} mois à compter de sa signature (III)."


def term(state: AgreementState) -> str:
    """Say until when an agreement runs: « au plus tard le » until it is over."""
    if state.ends_on is None:
        return "pas encore signée"
    return f"{'terminée' if state.is_over else 'au plus tard'} le {day(state.ends_on)}"


def progress_sentence(
    on: date,
    statuses: Sequence[PhaseStatus],
    alerts: Sequence[Alert],
    names: Mapping[str, str],
) -> str:
    """Answer « où en est chacun ? » in French: phases done, late ones, terms too short.

    Args:
        on: The day.
        statuses: Every partner × phase.
        alerts: The programme's.
        names: Name of each partner by code.
    """
    done, late = done_phases(statuses), late_phases(statuses)
    verb = "est terminée" if done < 2 else "sont terminées"
    said = f"Au {day(on)}, {count(done, 'phase')} sur {len(statuses)} {verb} et "
    said += count(late, "est", "sont") + " en retard" if late else "aucune n’est en retard"
    short = [partner_title(code, names[code]) for code in mends(alerts)]
    if short:
        said += f" ; une phase est prévue après le terme pour {', '.join(short)}"
    return typeset(f"{said}.")


def mends(alerts: Sequence[Alert]) -> dict[str, str]:
    """Return what each partner is to do before its term, by code: ask for an avenant, by when.

    Args:
        alerts: The programme's; only those on phases planned past the term are looked at.
    """
    found: dict[str, str] = {}
    for alert in alerts:
        if alert.rule == "phase_past_term" and alert.partner:
            found.setdefault(alert.partner, alert.action)
    return found


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
