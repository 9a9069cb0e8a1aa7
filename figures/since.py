"""What moved since a moment, in sentences a committee reads: the most important first.

A moment is what was known at an import, of what was true on a day; a named one is a meeting.
"""

from collections.abc import Mapping

from data.agreement import Agreement
from data.lens import Lens
from figures import as_json
from figures.agreements import partner_names
from figures.since_moved import Both, Figures, Moved
from figures.since_subjects import SUBJECTS

SECTIONS = ("phases", "agreements", "money", "refund", "applications", "coaching", "decisions",
            "actions", "laureates", "duties", "notices", "alerts")  # fmt: skip
"""Sections of the figures that are compared."""


def since(before: Lens, after: Lens) -> list[Moved]:
    """Return what moved between two moments of one programme, most important first.

    Args:
        before: The programme's lens at the first moment.
        after: At the second one: another day, another import, or both.

    Returns:
        Empty when nothing that matters moved.
    """
    names = {**before.ask(partner_names), **after.ask(partner_names)}
    return moves(as_json(before, SECTIONS), as_json(after, SECTIONS), after.agreement, names)


def moves(
    before: Figures, after: Figures, agreement: Agreement, names: Mapping[str, str]
) -> list[Moved]:
    """Return what moved between two figures JSON that have `SECTIONS`; see `since`.

    Args:
        before: The figures at the first moment, as `figures.as_json` gives them.
        after: At the second one.
        agreement: The programme's text.
        names: Name of each partner by code.
    """
    both = Both(before, after, agreement, names)
    found = [one for subject in SUBJECTS for one in subject(both)]
    return sorted(found, key=lambda one: one.rank)
