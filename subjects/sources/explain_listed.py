"""Why a figure of a hand-kept list is what it is: its row, and what is counted from its days."""

from datetime import date

from data.agreement.model import Agreement
from data.datasets import DATASETS
from data.provenance import versions
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import Leaf, Reason, called, day, reason, shown
from subjects.sources.explain_words import ACTION_STATUSES, NOTICE_KINDS


def _row(leaf: Leaf, dataset: str, **key: str) -> Evidence:
    """Return the row that a figure is read from, with all its cells."""
    found = versions(leaf.lens, dataset, **key)
    return Evidence().add(dataset, found, *DATASETS[dataset].names)


def _read(dataset: str) -> str:
    return f"lu dans le tableau « {DATASETS[dataset].title} »"


def explain_action(leaf: Leaf) -> Reason:
    """Explain a figure of an action that a session decided."""
    session, number = leaf.keys
    names = {known.key: known.name for known in leaf.lens.agreement.sessions}
    formulas = {
        "status": "celle du tableau ; faite dès le jour où elle est dite faite, et pas avant",
        "late_days": f"de l’échéance au jour fait, ou au {day(leaf.lens.on)}, jamais moins de 0",
    }
    return reason(
        f"Session « {names.get(session, session)} », action n° {number}, {called(leaf)} : "
        f"{shown(leaf.value, leaf.name, ACTION_STATUSES)}.",
        formulas.get(leaf.name, _read("actions")),
        leaf.cited("1", "II"),
        _row(leaf, "actions", session=session, number=number),
    )


def explain_problem(leaf: Leaf) -> Reason:
    """Explain what is said of a partner's problem."""
    partner, number = leaf.keys
    return reason(
        f"{leaf.partner_name(partner)}, problème n° {number}, {called(leaf)} : "
        f"{shown(leaf.value, leaf.name)}.",
        _read("problems"),
        leaf.cited("3", "II"),
        _row(leaf, "problems", partner=partner, number=number),
    )


def explain_event(leaf: Leaf) -> Reason:
    """Explain what is said of a partner's day."""
    partner, held_on = leaf.keys
    formula = _read("events")
    if leaf.name == "present":
        formula += " ; connu à partir du jour même"
    return reason(
        f"{leaf.partner_name(partner)}, journée du {day(date.fromisoformat(held_on))}, "
        f"{called(leaf)} : {shown(leaf.value, leaf.name)}.",
        formula,
        leaf.cited("1", "II"),
        _row(leaf, "events", partner=partner, held_on=held_on),
    )


def explain_notice(leaf: Leaf) -> Reason:
    """Explain a figure of a notice: what it says, when it ends, whether it is open."""
    partner, kind, received_on = leaf.keys
    formulas = {
        "ends_on": _term(kind, leaf.lens.agreement),
        "is_open": "jusqu’à la levée"
        + ("" if kind == "difficulty" else ", ou une réponse satisfaisante"),
        "may_terminate": "mise en demeure sans réponse satisfaisante à son échéance, ni levée",
    }
    return reason(
        f"{leaf.partner_name(partner)}, {NOTICE_KINDS[kind].lower()} du "
        f"{day(date.fromisoformat(received_on))}, {called(leaf)} : "
        f"{shown(leaf.value, leaf.name)}.",
        formulas.get(leaf.name, _read("notices")),
        leaf.cited("5", "III" if kind == "withdrawal" else "II"),
        _row(leaf, "notices", partner=partner, kind=kind, received_on=received_on),
    )


def _term(kind: str, text: Agreement) -> str:
    """Return how the end of a notice is counted."""
    if kind == "withdrawal" and text.notice_working_days:
        return f"réception + {text.notice_working_days} jours ouvrés"
    if kind == "formal_notice" and text.formal_notice_months:
        return f"réception + {text.formal_notice_months} mois"
    if kind == "termination":
        return "son jour d’effet, ou celui de sa réception s’il n’est pas dit"
    return "aucune échéance dans le texte : reste ouvert jusqu’à sa levée"
