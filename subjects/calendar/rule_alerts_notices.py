"""Alerts on notices: what is awaited of them, what the text does not allow (art. 5; charte III)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from subjects.calendar.rule_notices import (
    ENDING,
    Notice,
    NoticeState,
    NoticeTerms,
    first_day_of,
    last_notice_day,
    may_follow,
    notice_ends_on,
)
from subjects.committee.rule_alerts import BREACH, WATCH, Alert, alert
from subjects.rule_dated import has_come
from subjects.rule_wording import counted, day

_NAMES = {
    "formal_notice": "Mise en demeure",
    "termination": "Résiliation",
    "withdrawal": "Désengagement",
    "difficulty": "Difficulté",
    "dispute": "Différend",
}


def open_notices(
    states: Iterable[NoticeState],
    left: Collection[str] = (),
    duties: Mapping[str, str] | None = None,
) -> list[Alert]:
    """Return an alert per notice still open (convention art. 5; charte II, « toute difficulté »).

    Args:
        states: As they stand on the day.
        left: The partners that have left: nothing is awaited of their formal notices, nor
            of their difficulties.
        duties: Title of each duty, for those that a difficulty suspends.
    """
    titles = duties or {}
    return [
        _open_notice(state, titles.get(state.duty or "", ""))
        for state in states
        if state.is_open and _is_awaited(state, left)
    ]


def _is_awaited(state: NoticeState, left: Collection[str]) -> bool:
    """Return whether somebody must still act; a withdrawal that no text allows changes nothing."""
    if state.kind in ENDING:
        return state.ends_on is not None
    return state.kind == "dispute" or state.partner not in left


def _open_notice(state: NoticeState, suspended: str) -> Alert:
    reason = f" : {state.reason.rstrip('.')}" if state.reason else ""
    end = f", {_END.get(state.kind, 'échéance')} le {day(state.ends_on)}" if state.ends_on else ""
    held_up = f" Obligation suspendue : {suspended}." if suspended else ""
    action = "Répondre, puis enregistrer la réponse ou la levée."
    if state.may_terminate:
        action = (
            "Délai passé sans réponse satisfaisante : la convention peut être résiliée (art. 5)."
        )
    elif state.kind in ENDING:
        action = "Préparer la fin de l’accord" + _BEFORE[state.kind]
    return alert(
        "notice_open",
        f"{_NAMES[state.kind]} du {day(state.received_on)}{end}{reason}.{held_up}",
        action,
        BREACH if state.may_terminate else WATCH,
        partner=state.partner,
        subject=f"{state.kind} {state.received_on}",
    )


_END = {"termination": "effet"}
_BEFORE = {"withdrawal": " à l’issue du préavis.", "termination": " à son jour d’effet."}


def irregular_notices(
    notices: Iterable[Notice],
    terms: NoticeTerms,
    ends: Mapping[str, date | None],
    on: date,
    text: str = "convention",
) -> list[Alert]:
    """Return an alert per notice that ends an agreement as its text does not allow.

    A termination wants a formal notice left unanswered for its month (convention art. 5),
    and a withdrawal a text that has one, and to end before the agreement (charte III).

    Args:
        notices: Of all the partners, in any order.
        terms: The text's.
        ends: When each agreement ends, as known on the day.
        on: The day; a notice received later, or lifted by then, is not looked at.
        text: "convention" or "charte".
    """
    known = [notice for notice in notices if has_come(notice.received_on, on)]
    found = []
    for notice in known:
        if notice.kind in ENDING and not has_come(notice.lifted_on, on):
            formal = [
                other
                for other in known
                if other.kind == "formal_notice" and other.partner == notice.partner
            ]
            for said, action in _faults(notice, formal, terms, ends.get(notice.partner), text):
                found.append(
                    alert(
                        "notice_irregular",
                        f"{_NAMES[notice.kind]} du {day(notice.received_on)} {said}.",
                        action,
                        WATCH,
                        partner=notice.partner,
                        subject=f"{notice.kind} {notice.received_on}",
                    )
                )
    return found


def _faults(
    notice: Notice, formal: Sequence[Notice], terms: NoticeTerms, ends_on: date | None, text: str
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong of a notice that ends an agreement, and what to do; one at most."""
    end = notice_ends_on(notice.kind, notice.received_on, terms, notice.effective_on)
    if notice.kind == "withdrawal" and end is None:
        yield (
            f"sans effet : la {text} ne prévoit pas de désengagement",
            "L’accord continue ; il ne prend fin avant son terme que par résiliation (art. 5).",
        )
    elif end is not None and ends_on is not None and end > ends_on:
        yield (
            f"sans objet : la {text} prend fin le {day(ends_on)}, avant son effet",
            _late(notice, terms, ends_on),
        )
    elif notice.kind == "termination" and terms.months is None:
        yield (
            f"que la {text} ne prévoit pas",
            "Vérifier sur quoi elle se fonde, et le dire en commentaire.",
        )
    elif notice.kind == "termination":
        yield from _without_formal_notice(notice, formal, terms)


def _late(notice: Notice, terms: NoticeTerms, ends_on: date) -> str:
    last = last_notice_day("withdrawal", terms, ends_on)
    if notice.kind == "withdrawal" and last is not None:
        return f"Dernier jour utile pour se désengager : le {day(last)} (III)."
    return "Rien à faire : l’accord prend fin à son terme."


def _without_formal_notice(
    notice: Notice, formal: Sequence[Notice], terms: NoticeTerms
) -> Iterator[tuple[str, str]]:
    if any(may_follow(one, terms, notice) for one in formal):
        return
    ends = [notice_ends_on("formal_notice", one.received_on, terms) for one in formal]
    running = [end for end in ends if end and end >= first_day_of(notice)]
    said = "sans mise en demeure enregistrée"
    if running:
        said = f"avant la fin du délai de la mise en demeure, le {day(min(running))}"
    elif formal:
        said = "après une mise en demeure levée, ou qui a eu une réponse satisfaisante"
    months = counted(terms.months or 0, "mois", "mois")
    yield (
        said,
        f"Vérifier la procédure : une mise en demeure, {months} sans réponse satisfaisante, "
        "puis la résiliation (art. 5).",
    )
