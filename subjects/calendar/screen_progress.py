"""Where each partner stands in its phases, and until when its agreement runs, in sentences."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from data.agreement.model import Agreement
from screen.format import count, day
from screen.vocabulary import partner_title
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState
from subjects.committee.rule_alerts import Alert
from subjects.rule_wording import typeset


def done_phases(statuses: Sequence[PhaseStatus]) -> int:
    """Count the phases that are done."""
    return Counter(status.status for status in statuses)["done"]


def late_phases(statuses: Sequence[PhaseStatus]) -> int:
    """Count the phases that are late."""
    return sum(status.is_late for status in statuses)


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
