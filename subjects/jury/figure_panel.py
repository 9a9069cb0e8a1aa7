"""A session seen closely: each juror's score of each file, who counts, what ties, what holds."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from data.agreement.model import Session
from data.lens import Lens
from subjects.jury import rule_robustness
from subjects.jury.figure_jury import decisions, session_rules
from subjects.jury.read_sessions import SessionMarks, session_marks, sessions_with_marks
from subjects.jury.rule_jury import (
    ApplicationScore,
    JurySession,
    SessionRules,
    application_scores,
    ranked,
)
from subjects.jury.rule_robustness import Variation

COUNTED, DECLARED, OWN_PARTNER, BLANK = "counted", "declared", "own_partner", "blank"
"""Whether a juror counts for a file: yes, declared déport, same partner, criterion blank."""
OUT = (DECLARED, OWN_PARTNER)


@dataclass(frozen=True, slots=True)
class Voice:
    """One juror on one file.

    Attributes:
        juror: Their name.
        body: What they belong to, "" when not said.
        standing: `counted`, `declared`, `own_partner` or `blank`.
        score: Out of 20, None with a mandatory criterion blank; a juror who is out keeps
            the score they gave, which counts nowhere.
        marks: On each criterion, None when not scored.
        comments: Text → the criteria beside which it was written.
    """

    juror: str
    body: str
    standing: str
    score: Fraction | None
    marks: dict[str, Fraction | None]
    comments: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class PanelApplication:
    """One file: its rank, its scores, and what each juror gave it.

    Attributes:
        application: Its number.
        title: "" when blank.
        partner: The applicant's, None when not known.
        rank: None without the quorum.
        tied: How many files have its rank.
        scored: Its exact scores out of 20.
        adjusted: Its severity-adjusted score; None without the quorum, or when a juror
            scored fewer than three files.
        voices: By juror.
    """

    application: str
    title: str
    partner: str | None
    rank: int | None
    tied: int
    scored: ApplicationScore
    adjusted: Fraction | None
    voices: list[Voice]

    @property
    def counted(self) -> list[Voice]:
        """The voices that count."""
        return [voice for voice in self.voices if voice.standing == COUNTED]

    @property
    def out(self) -> list[Voice]:
        """The voices of jurors who are out for this file."""
        return [voice for voice in self.voices if voice.standing in OUT]

    @property
    def blank(self) -> list[Voice]:
        """The voices that wait for a criterion."""
        return [voice for voice in self.voices if voice.standing == BLANK]


@dataclass(frozen=True, slots=True)
class Panel:
    """A session: its files in the order of the ranking, its jurors by name.

    `facts` holds the marks as read, and the title of every file, those only decided included.
    """

    session: Session
    ranking: JurySession
    applications: list[PanelApplication]
    jurors: list[str]
    facts: SessionMarks

    @property
    def complete(self) -> list[PanelApplication]:
        """The files that have the quorum."""
        return [file for file in self.applications if file.rank is not None]


def current_session(lens: Lens) -> Session:
    """Return the session to show first: the last one decided, else the first one with marks."""
    sessions = sorted(lens.agreement.sessions, key=lambda session: session.phase)
    decided = {decision.session for decision in lens.ask(decisions)}
    marked = lens.ask(sessions_with_marks)
    last = [session for session in sessions if session.key in decided][-1:]
    return [*last, *(session for session in sessions if session.key in marked), *sessions][0]


def panel_of(lens: Lens, session: Session) -> Panel:
    """Return a session with every juror's score of every file.

    Args:
        lens: What is looked at; marks have no day, all of them count.
        session: One of the agreement's.
    """
    facts = session_marks(lens, session.key)
    rules = session_rules(session)
    scores = application_scores(rules, facts.marks, facts.partners)
    ranking = ranked(rules, scores)
    files = _files(facts, scores, ranking, _every_score(rules, facts))
    return Panel(session, ranking, files, sorted(facts.bodies), facts)


def variations(panel: Panel) -> list[Variation]:
    """Return what would move the cut of a session; see `subjects.jury.rule_robustness`."""
    facts = panel.facts
    return rule_robustness.robustness(session_rules(panel.session), facts.marks, facts.partners)


def _every_score(rules: SessionRules, facts: SessionMarks) -> dict[str, dict[str, Fraction]]:
    """Return each juror's score of each file as if nobody were out, by file then juror."""
    everyone = [replace(mark, recused=False) for mark in facts.marks]
    scores = application_scores(replace(rules, excludes_own_partner=False), everyone, {})
    return {score.application: score.by_juror for score in scores}


def _files(
    facts: SessionMarks,
    scores: Sequence[ApplicationScore],
    ranking: JurySession,
    given: dict[str, dict[str, Fraction]],
) -> list[PanelApplication]:
    by_file = {score.application: score for score in scores}
    adjusted = rule_robustness.severity_adjusted(scores)
    voices = _voices(facts, by_file, given)
    ranks = [file.rank for file in ranking.ranking]
    return [
        PanelApplication(
            application=(number := file.application),
            title=facts.titles.get(number, ""),
            partner=facts.partners.get(number),
            rank=file.rank,
            tied=ranks.count(file.rank) if file.rank else 1,
            scored=by_file[number],
            adjusted=adjusted.get(number),
            voices=voices[number],
        )
        for file in ranking.ranking
    ]


def _voices(
    facts: SessionMarks, scores: dict[str, ApplicationScore], given: dict[str, dict[str, Fraction]]
) -> dict[str, list[Voice]]:
    marks: dict[tuple[str, str], dict[str, Fraction | None]] = defaultdict(dict)
    declared: set[tuple[str, str]] = set()
    for mark in facts.marks:
        marks[mark.application, mark.juror][mark.criterion] = mark.value
        if mark.recused:
            declared.add((mark.application, mark.juror))
    voices: dict[str, list[Voice]] = defaultdict(list)
    for (number, juror), values in sorted(marks.items()):
        if (number, juror) in declared:
            standing = DECLARED
        elif juror in scores[number].recused:
            standing = OWN_PARTNER
        else:
            standing = COUNTED if juror in scores[number].by_juror else BLANK
        voices[number].append(
            Voice(
                juror,
                facts.bodies[juror],
                standing,
                given[number].get(juror),
                values,
                facts.comments.get((number, juror), {}),
            )
        )
    return voices
