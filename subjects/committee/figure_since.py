"""What moved since a moment, in sentences a committee reads: the most important first.

A moment is what was known at an import, of what was true on a day; a named one is a meeting.
"""

from collections.abc import Mapping

from data.agreement.model import Agreement
from data.lens import Lens
from subjects.calendar.figure_agreements import partner_names
from subjects.committee.figure_alerts import alerts
from subjects.committee.figure_since_moved import Both, Figures, Moved
from subjects.committee.figure_since_subjects import SUBJECTS
from subjects.figures import as_json

SECTIONS = ("phases", "agreements", "money", "refund", "applications", "coaching", "decisions",
            "actions", "laureates", "duties", "notices")  # fmt: skip
"""Sections of the figures that are compared; the alerts are compared as objects."""


def since(before: Lens, after: Lens) -> list[Moved]:
    """Return what moved between two moments of one programme, most important first.

    Args:
        before: The programme's lens at the first moment.
        after: At the second one: another day, another import, or both.

    Returns:
        Empty when nothing that matters moved.
    """
    names = {**before.ask(partner_names), **after.ask(partner_names)}
    return moves(seen(before), seen(after), after.agreement, names)


def seen(lens: Lens) -> Figures:
    """Return what is compared of a moment: the JSON of `SECTIONS`, and the `alerts`."""
    return {**as_json(lens, SECTIONS), "alerts": lens.ask(alerts)}


def moves(
    before: Figures, after: Figures, agreement: Agreement, names: Mapping[str, str]
) -> list[Moved]:
    """Return what moved between two moments; see `since`.

    Args:
        before: The figures at the first moment, as `seen` gives them.
        after: At the second one.
        agreement: The programme's text.
        names: Name of each partner by code.
    """
    both = Both(before, after, agreement, names)
    found = [one for subject in SUBJECTS for one in subject(both)]
    return sorted(found, key=lambda one: one.rank)
