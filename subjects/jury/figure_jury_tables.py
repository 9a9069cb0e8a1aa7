"""Rows of the jury's tables in workbooks: rankings, each juror's score, what was decided.

As in `subjects.papers.figure_rows`, each function takes a partner's code, or None for all rows.
"""

from datetime import date
from typing import NamedTuple

from data.lens import Lens
from subjects.applications import read_applications
from subjects.applications.figure_application_list import titles
from subjects.jury.figure_jury import decisions, jury
from subjects.jury.figure_panel import BLANK, COUNTED, DECLARED, OWN_PARTNER, panel_of

YES, NO = "Oui", "Non"
_STANDINGS = {
    COUNTED: "compté",
    DECLARED: "déport",
    OWN_PARTNER: "exclu (même partenaire)",
    BLANK: "note incomplète",
}


class RankRow(NamedTuple):
    """One file in one session's ranking; scores are out of 20, None without the quorum."""

    session: str
    rank: int | None
    application: str
    title: str
    partner: str
    score: float | None
    median: float | None
    spread: float | None
    jurors: int
    quorum: int
    complete: str
    recused: str


def rank_rows(lens: Lens, partner: str | None) -> list[RankRow]:
    """Return the rankings, by session in the order of the phases, then as ranked."""
    names, phase = _sessions(lens)
    applicants = {a.application: a.partner or "" for a in lens.ask(read_applications.applications)}
    ranked = sorted(lens.ask(jury), key=lambda session: phase[session.session])
    words = titles(lens, [file.application for one in ranked for file in one.ranking])
    return [
        RankRow(names[one.session], file.rank, file.application, words.get(file.application, ""),
                applicants.get(file.application, ""), _number(file.score), _number(file.median),
                _number(file.spread), file.jurors, one.quorum, YES if file.complete else NO,
                ", ".join(file.recused))
        for one in ranked
        for file in one.ranking
        if partner in (None, applicants.get(file.application))
    ]  # fmt: skip


class VoiceRow(NamedTuple):
    """One juror on one file; the score is out of 20, None with a criterion left blank."""

    session: str
    application: str
    title: str
    juror: str
    body: str
    standing: str
    score: float | None
    comments: str


def voice_rows(lens: Lens, partner: str | None) -> list[VoiceRow]:
    """Return what each juror gave, those who do not count included, by session then rank."""
    marked = {session.session for session in lens.ask(jury)}
    return [
        VoiceRow(session.name, file.application, file.title, voice.juror, voice.body,
                 _STANDINGS[voice.standing],
                 None if voice.score is None else round(float(voice.score), 4),
                 " ; ".join(voice.comments))
        for session in sorted(lens.agreement.sessions, key=lambda session: session.phase)
        if session.key in marked
        for file in panel_of(lens, session).applications
        if partner in (None, file.partner)
        for voice in file.voices
    ]  # fmt: skip


class DecisionRow(NamedTuple):
    """What the parties decided of one file."""

    session: str
    application: str
    title: str
    outcome: str
    reason: str
    decided_on: date
    partner_agrees: str
    state_agrees: str


def decision_rows(lens: Lens, partner: str | None) -> list[DecisionRow]:
    """Return the decisions dated by the day, by session in the order of the phases."""
    names, phase = _sessions(lens)
    outcomes = {
        (session.key, str(code)): label
        for session in lens.agreement.sessions
        for label, code in session.outcomes.items()
    }
    applicants = {a.application: a.partner for a in lens.ask(read_applications.applications)}
    decided = sorted(lens.ask(decisions), key=lambda d: (phase[d.session], d.application))
    words = titles(lens, [one.application for one in decided])
    return [
        DecisionRow(names[d.session], d.application, words.get(d.application, ""),
                    outcomes[d.session, d.outcome], d.reason, d.decided_on,
                    _yes(d.partner_agrees), _yes(d.state_agrees))
        for d in decided
        if partner in (None, applicants.get(d.application))
    ]  # fmt: skip


def _sessions(lens: Lens) -> tuple[dict[str, str], dict[str, int]]:
    """Return the names and the phases of the sessions, by key."""
    sessions = lens.agreement.sessions
    return {s.key: s.name for s in sessions}, {s.key: s.phase for s in sessions}


def _number(score: str | None) -> float | None:
    return None if score is None else float(score)


def _yes(value: bool | None) -> str:
    return "" if value is None else YES if value else NO
