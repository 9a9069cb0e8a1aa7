"""Figures: what pages, JSON and papers show. A lens in, figures out; nothing else computes.

Each section of the contract has one module and is computed only when asked.
"""

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from data.lens import Lens
from subjects.applications.figure_applications import applications
from subjects.calendar.figure_agreements import agreements
from subjects.calendar.figure_notices import notices
from subjects.calendar.figure_phases import events, phases
from subjects.committee.figure_actions import actions
from subjects.committee.figure_alerts import alerts
from subjects.duties.figure_duties import duties
from subjects.duties.figure_problems import problems
from subjects.figure_restrict import restricted
from subjects.jury.figure_jury import decisions, jury, presort
from subjects.money.figure_money import money
from subjects.refund.figure_refund import refund, refund_paid
from subjects.spending.figure_laureates import laureates
from subjects.teams.figure_coaching import coaching

SECTIONS: dict[str, Callable[[Lens], Any]] = {
    "phases": phases,
    "agreements": agreements,
    "money": money,
    "refund": refund,
    "applications": applications,
    "presort": presort,
    "coaching": coaching,
    "jury": jury,
    "decisions": decisions,
    "actions": actions,
    "laureates": laureates,
    "duties": duties,
    "problems": problems,
    "events": events,
    "notices": notices,
    "alerts": alerts,
}
"""Section of the contract → the function that computes it, in the contract's order."""
EVERY: dict[str, Callable[[Lens], Any]] = {**SECTIONS, "refund_paid": refund_paid}
"""The sections that can be explained: the contract's, and what pages show beside them."""


def as_json(
    lens: Lens, sections: Iterable[str] | None = None, partner: str | None = None
) -> dict[str, Any]:
    """Return the figures as the contract of SPEC §6 writes them.

    Args:
        lens: The programme's lens: figures that need the pool are the programme's.
        sections: Names of `EVERY`; all of `SECTIONS` when None.
        partner: Restrict the lists to this partner's own rows, as `subjects.figure_restrict` says.
    """
    figures: dict[str, Any] = {
        "programme": lens.agreement.programme,
        "kind": lens.agreement.kind,
        "on": lens.on.isoformat(),
        "known_at": lens.known_at,
    }
    for name in SECTIONS if sections is None else sections:
        figures[name] = _plain(lens.ask(EVERY[name]))
    return restricted(lens, figures, partner) if partner else figures


def _plain(value: Any) -> Any:
    """Return dataclasses as dicts, without their inner fields, and days as ISO text."""
    if is_dataclass(value) and not isinstance(value, type):
        shown = (one for one in fields(value) if one.metadata.get("contract", True))
        return {one.name: _plain(getattr(value, one.name)) for one in shown}
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
