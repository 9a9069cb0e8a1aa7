"""What one session of a jury holds: its marks, who gave them, what they wrote, on which files."""

from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction

from data.cells.bodies import body_partner
from data.cells.keys import fold_person
from data.lens import Lens
from subjects.jury.rule_jury import Mark


@dataclass(slots=True)
class SessionMarks:
    """The marks of a session, and what stands beside them in the grids.

    Attributes:
        marks: By application, juror then criterion; a blank or a déport included.
        bodies: What each juror belongs to, "" when not said.
        comments: What a juror wrote of a file, by application and juror: text → the
            criteria beside which it stands.
        partners: Each application's partner, None when it has none.
        titles: Each application's title, those only decided included; "" when blank.
    """

    marks: list[Mark] = field(default_factory=list)
    bodies: dict[str, str] = field(default_factory=dict)
    comments: dict[tuple[str, str], dict[str, list[str]]] = field(default_factory=dict)
    partners: dict[str, str | None] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Presence:
    """One juror at a session, as recorded: `present`, `absent` or `excused`; "" when not said."""

    juror: str
    body: str
    attendance: str
    arrived_at: str
    left_at: str


def presences(lens: Lens, session: str) -> dict[str, Presence]:
    """Return who was recorded present or not at a session, by the juror's folded name.

    Args:
        lens: What is looked at.
        session: Its key in the agreement.
    """
    return {
        fold_person(juror): Presence(juror, body or "", attendance, arrived or "", left or "")
        for juror, body, attendance, arrived, left in lens.connection.execute(
            """SELECT juror, body, attendance, arrived_at, left_at FROM presence
            WHERE session = ? ORDER BY juror""",
            (session,),
        )
    }


def sessions_with_marks(lens: Lens) -> set[str]:
    """Return the keys of the sessions that have a mark, a blank or a déport."""
    return {key for (key,) in lens.connection.execute("SELECT DISTINCT session FROM scores")}


def session_marks(lens: Lens, session: str) -> SessionMarks:
    """Return all that the grids of a session hold; empty when none is loaded.

    Args:
        lens: What is looked at.
        session: Its key in the agreement.
    """
    found = SessionMarks()
    comments: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    codes: dict[str, str | None] = {}
    for number, juror, body, criterion, score, recused, comment in lens.connection.execute(
        """SELECT application, juror, body, criterion, score, is_recused, comment FROM scores
        WHERE session = ? ORDER BY application, juror, criterion""",
        (session,),
    ):
        if body and body not in codes:
            codes[body] = body_partner(lens.agreement, body).partner
        value = Fraction(score) if score is not None else None
        partner = codes[body] if body else None
        found.marks.append(Mark(number, juror, partner, criterion, value, bool(recused)))
        found.bodies[juror] = body or found.bodies.get(juror, "")
        if comment:
            comments[number, juror][comment].append(criterion)
    found.comments = {key: dict(texts) for key, texts in comments.items()}
    for number, partner, title in lens.connection.execute(
        """SELECT application, partner, title FROM applications WHERE key IN
        (SELECT application FROM scores WHERE session = ?
        UNION SELECT application FROM decisions WHERE session = ?)""",
        (session, session),
    ):
        found.partners[number], found.titles[number] = partner, title or ""
    return found
