"""What moved, subject by subject, each in one French sentence."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from data.agreement.model import Session
from subjects.committee.figure_since_moved import (
    ALERT,
    MOVED,
    SOLVED,
    Both,
    Moved,
    Passed,
    first_of,
    moved,
    signed_amount,
    signed_number,
    step,
    two_ways,
)
from subjects.committee.rule_alerts import INFORM, Alert
from subjects.rule_wording import counted, day, euros
from subjects.sources.explain_words import NOTICE_KINDS, REFUND_CODES

_KEPT = frozenset({"kept", "kept_late"})
_BEGUN = frozenset({"in_progress", "done"})
_TOTALS = {
    "committed_cents": "engagés (AE)",
    "paid_cents": "consommés (CP)",
    "received_cents": "encaissés",
    "called_cents": "appelés",
    "attached_cents": "rattachés",
}


def _alerts(both: Both) -> Iterator[Moved]:
    """Yield the alerts that appeared and those that are over; overdue duties come apart."""
    first, second = (
        {alert.about: alert for alert in figures["alerts"] if alert.rule != "duty_overdue"}
        for figures in (both.first, both.second)
    )
    for about, alert in (first | second).items():
        was, is_there = about in first, about in second
        if was != is_there:
            urgent = 3 - alert.severity if alert.severity > INFORM else 70
            yield Moved(
                "/".join(("alerts", *about)), ALERT if is_there else SOLVED,
                _alert_said(alert, is_there), "alerts", urgent if is_there else 61, int(was),
                int(is_there), alert.partner, alert.team, alert.session, alert.rule,
            )  # fmt: skip


def _alert_said(alert: Alert, is_new: bool) -> str:
    if alert.rule == "silent_team":
        return f"L’équipe {alert.team} {'est devenue' if is_new else 'n’est plus'} silencieuse."
    return alert.text if is_new else f"N’est plus signalé\u00a0: {alert.text}"


def _duties(both: Both) -> Iterator[Moved]:
    """Yield the duties that became overdue or are no longer so, by party; and those kept."""
    labels = {duty.key: duty.label for duty in both.agreement.duties}
    gone, come = both.passed("duties", "status", "partner", "duty", where="overdue".__eq__)

    def overdue(keys: list[Any], more: bool) -> str:
        words = first_of((f"« {labels[duty]} »" for _, duty in keys), first=3)
        return step("obligation", "échue", keys, more, words)

    for party in dict.fromkeys(key[0] for key in (*come, *gone)):
        own = [[key for key in keys if key[0] == party] for keys in (gone, come)]
        yield from two_ways(f"duties/{party or ''}/overdue", (own[0], own[1]), overdue, (2, 60),
                            (ALERT, SOLVED), partner=party)  # fmt: skip

    def kept(keys: list[Any], more: bool) -> str:
        counts = Counter(both.name(party) for party, _ in keys)
        words = first_of(f"{name} ({number})" for name, number in counts.items())
        return step("obligation", "tenue", keys, more, words)

    passed = both.passed("duties", "status", "partner", "duty", where=_KEPT.__contains__)
    yield from two_ways("duties/kept", passed, kept, (50, 14))


def _agreements(both: Both) -> Iterator[Moved]:
    text = "Convention" if both.agreement.kind == "convention" else "Charte"

    def said(words: Mapping[bool, tuple[str, str]]) -> Callable[[list[Any], bool], str]:
        def say(keys: list[Any], more: bool) -> str:
            many = len(keys) > 1
            named = first_of(both.name(partner) for (partner,) in keys)
            return f"{text}{'s' if many else ''} {words[more][many]} : {named}."

        return say

    signed = said({True: ("signée", "signées"), False: ("non signée", "non signées")})
    over = said({True: ("arrivée à son terme", "arrivées à leur terme"),
                 False: ("de nouveau en cours", "de nouveau en cours")})  # fmt: skip
    passed = both.passed("agreements", "signed_on", "partner", where=bool)
    yield from two_ways("agreements/signed_on", passed, signed, (10, 10))
    passed = both.passed("agreements", "is_over", "partner", where=bool)
    yield from two_ways("agreements/is_over", passed, over, (11, 11), (MOVED, MOVED))
    for (partner,), first, second in both.changed("agreements", "ends_on", "partner"):
        if first and second:
            words = f"Le terme passe du {_day(first)} au {_day(second)}."
            yield moved(f"agreements/{partner}/ends_on", MOVED, words, 12, first, second,
                        partner=partner)  # fmt: skip
    for (partner,), first, second in both.changed("agreements", "cap_cents", "partner"):
        words = f"Le plafond passe de {euros(first)} à {euros(second)}."
        yield moved(f"agreements/{partner}/cap_cents", MOVED, words, 12, first, second,
                    partner=partner)  # fmt: skip


def _day(written: str) -> str:
    return day(date.fromisoformat(written))


def _phases(both: Both) -> Iterator[Moved]:
    """Yield the phases done, then those begun and not done."""

    def said(word: str, keys: list[Any], more: bool) -> str:
        phases: dict[int, list[str]] = {}
        for partner, phase in keys:
            phases.setdefault(phase, []).append(both.name(partner))
        words = " ; ".join(f"phase {n} ({_who(both, who)})" for n, who in sorted(phases.items()))
        return step("phase", word, keys, more, words)

    done = both.passed("phases", "status", "partner", "phase", where="done".__eq__)
    begun = both.passed("phases", "status", "partner", "phase", where=_BEGUN.__contains__)
    left, reached = ([key for key in begun[i] if key not in done[i]] for i in (0, 1))
    yield from two_ways("phases/done", done, partial(said, "terminée"), (20, 15))
    yield from two_ways("phases/begun", (left, reached), partial(said, "commencée"), (22, 16))


def _who(both: Both, names: list[str]) -> str:
    return "tous" if len(names) == len(both.names) > 1 else first_of(names)


def _decisions(both: Both) -> Iterator[Moved]:
    first, second = both.column("decisions", "outcome", "session", "application")
    for session in both.agreement.sessions:
        words = {str(code): label for label, code in session.outcomes.items()}
        there, here = ([k for k in known if k[0] == session.key] for known in (first, second))
        passed = [k for k in there if k not in second], [k for k in here if k not in first]
        said = partial(_decided, session, words, first, second)
        yield from two_ways(f"decisions/{session.key}", passed, said, (30, 17),
                            session=session.key)  # fmt: skip
        for key in here:
            if key in first and first[key] != second[key]:
                was, now = words[first[key]], words[second[key]]
                text = f"{session.name}, dossier {key[1]} : « {was} » devient « {now} »."
                yield moved(f"decisions/{session.key}/{key[1]}", MOVED, text, 18,
                            first[key], second[key], session=session.key)  # fmt: skip


def _decided(
    session: Session,
    words: Mapping[str, str],
    first: Mapping[Any, str],
    second: Mapping[Any, str],
    keys: list[Any],
    more: bool,
) -> str:
    counts = Counter((second if more else first)[key] for key in keys)
    shown = ", ".join(f"{n} « {words[code]} »" for code, n in counts.most_common())
    change = "plus" if more else "moins"
    return f"{counted(len(keys), 'décision')} de {change}, session {session.name} : {shown}."


def _money(both: Both) -> Iterator[Moved]:
    for name, word in _TOTALS.items():
        first, second = both.first["money"][name], both.second["money"][name]
        if first != second:
            text = f"{signed_amount(second - first)} {word}, soit {euros(second)} en tout."
            yield moved(f"money/{name}", MOVED, text, 40, first, second)
    if both.first["refund"] and both.second["refund"]:
        was, now = both.first["refund"]["status"], both.second["refund"]["status"]
        if was != now:
            text = f"Le décompte de restitution, {REFUND_CODES[was]}, devient {REFUND_CODES[now]}."
            yield moved("refund/status", MOVED, text, 13, was, now)
        first, second = (
            sum(line["due_cents"] for line in figures["refund"]["partners"])
            for figures in (both.first, both.second)
        )
        if first != second:
            text = f"{signed_amount(second - first)} à restituer, soit {euros(second)} en tout."
            yield moved("refund/due_cents", MOVED, text, 41, first, second)


def _actions(both: Both) -> Iterator[Moved]:
    keys = ("session", "action")
    titles = {k: v for column in both.column("actions", "title", *keys) for k, v in column.items()}

    def said(word: str, keys: list[Any], more: bool) -> str:
        named = first_of((f"« {titles[key]} »" for key in keys), first=3)
        return step("action", word, keys, more, named)

    done = both.passed("actions", "status", *keys, where="done".__eq__)
    yield from two_ways("actions/done", done, partial(said, "faite"), (52, 19))
    decided = both.passed("actions", "status", *keys, where=bool)
    yield from two_ways("actions/decided", decided, partial(said, "décidée"), (54, 19))


def _people(both: Both) -> Iterator[Moved]:
    """Yield what moved in lauréats, applications, teams, weekly points and notices."""

    def named(word: str, keys: list[Any], more: bool) -> str:
        change = "plus" if more else "moins"
        return f"{counted(len(keys), word)} de {change} : {first_of(team for (team,) in keys)}."

    def passed(section: str, *keys: str) -> Passed:
        return both.passed(section, keys[-1], *keys, where=bool)

    laureates = passed("laureates", "team")
    yield from two_ways("laureates/team", laureates, partial(named, "lauréat"), (31, 31))
    first, second = (figures["applications"]["received"] for figures in (both.first, both.second))
    if first != second:
        gap = signed_number(second - first, "candidature reçue", "candidatures reçues")
        text = f"{gap}, soit {second} en tout."
        yield moved("applications/received", MOVED, text, 55, first, second)
    teams = passed("coaching", "team")
    yield from two_ways("coaching/team", teams, partial(named, "équipe"), (56, 56))
    first, second = (
        sum(row["weeks_held"] for row in figures["coaching"])
        for figures in (both.first, both.second)
    )
    if first != second:
        gap = signed_number(second - first, "point hebdomadaire tenu", "points hebdomadaires tenus")
        text = f"{gap}, soit {second} en tout."
        yield moved("coaching/weeks_held", MOVED, text, 57, first, second)

    def received(keys: list[Any], more: bool) -> str:
        words = first_of(
            f"{NOTICE_KINDS[kind].lower()} du {_day(on)} ({both.name(partner)})"
            for partner, kind, on in keys
        )
        return f"{counted(len(keys), 'courrier')} de {'plus' if more else 'moins'} : {words}."

    notices = passed("notices", "partner", "kind", "received_on")
    yield from two_ways("notices", notices, received, (58, 58), (MOVED, MOVED))


SUBJECTS: tuple[Callable[[Both], Iterator[Moved]], ...] = (
    _alerts,
    _duties,
    _agreements,
    _phases,
    _decisions,
    _money,
    _actions,
    _people,
)
"""What is compared; at an equal rank, the order stays."""
