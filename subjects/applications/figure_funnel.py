"""The funnel of applications: how many reached each step, and where the others stand."""

from collections import defaultdict
from dataclasses import dataclass

from data.lens import Lens
from subjects.applications.figure_applications import applications
from subjects.applications.read_answers import DRAFT, outcomes, tallies
from subjects.calendar import read_calendar

STATES = ("submitted", "in_review", "accepted", "refused", "dismissed")
"""States of a received application, in the order it goes through them."""

CHOSEN = frozenset({"kept", "incubated", "laureate"})
"""Outcomes by which a session takes an application further."""


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """A step of the funnel: its key (a session's, once it has decided), how many reached it."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class PartnerStates:
    """Received applications of a partner by state; « "" » is without partner."""

    partner: str
    by_state: dict[str, int]
    received: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """Where the applications stand on the lens's day.

    Attributes:
        received: Deposited by the day, drafts apart.
        by_state: Those received, by state, in the order of `STATES`, zeros included.
        drafts: Begun, not deposited.
        undated: Neither drafts nor dated: counted nowhere else.
        unowned: Received without a partner.
        examined: Accepted, refused or dismissed.
        steps: From received to chosen by a session, in order.
        partners: Every partner, sorted, then those without one if there are any.
    """

    received: int
    by_state: dict[str, int]
    drafts: int
    undated: int
    unowned: int
    examined: int
    steps: tuple[FunnelStep, ...]
    partners: tuple[PartnerStates, ...]

    @property
    def waiting(self) -> int:
        """Received and not examined yet."""
        return self.received - self.examined


def funnel(lens: Lens) -> Funnel:
    """Return the funnel; all zeros when no application is loaded."""
    counted = lens.ask(applications)
    by_state = {state: counted.by_state.get(state, 0) for state in STATES}
    examined = sum(by_state[state] for state in STATES[2:])
    chosen = _chosen(lens)
    sessions = sorted(lens.agreement.sessions, key=lambda session: session.phase)
    steps = (
        FunnelStep("received", counted.received),
        FunnelStep("reviewed", by_state["in_review"] + examined),
        FunnelStep("examined", examined),
        FunnelStep("accepted", by_state["accepted"]),
        *(
            FunnelStep(session.key, chosen[session.key])
            for session in sessions
            if session.key in chosen
        ),
    )
    undated = sum(t.count for t in lens.ask(tallies) if t.state != DRAFT and not t.is_dated)
    return Funnel(
        counted.received,
        by_state,
        counted.by_state.get(DRAFT, 0),
        undated,
        counted.by_partner.get("", 0),
        examined,
        steps,
        _partners(lens),
    )


def _chosen(lens: Lens) -> dict[str, int]:
    """Return how many applications each session that has decided chose."""
    found: dict[str, int] = defaultdict(int)
    for (session, outcome), number in lens.ask(outcomes).items():
        found[session] += number if outcome in CHOSEN else 0
    return found


def _partners(lens: Lens) -> tuple[PartnerStates, ...]:
    found: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(STATES, 0))
    for tally in lens.ask(tallies):
        if tally.state != DRAFT and tally.is_dated:
            found[tally.partner][tally.state] += tally.count
    codes = [*lens.ask(read_calendar.signatures), *([""] if "" in found else [])]
    return tuple(PartnerStates(code, found[code], sum(found[code].values())) for code in codes)
