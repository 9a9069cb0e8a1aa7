"""Notices: what was received, when it ends, whether it is still open."""

from data.agreement.model import Agreement
from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.calendar.rule_notices import NoticeState, NoticeTerms, notice_states


def notices(lens: Lens) -> list[NoticeState]:
    """Return the notices received by the lens's day, by partner, kind, then day."""
    return notice_states(lens.ask(read_calendar.notices), notice_terms(lens), lens.on)


def notice_terms(lens: Lens) -> NoticeTerms:
    """Return how long the lens's text gives each kind of notice."""
    return terms_of(lens.agreement)


def terms_of(agreement: Agreement) -> NoticeTerms:
    """Return how long a text gives each kind of notice."""
    return NoticeTerms(agreement.notice_working_days, agreement.formal_notice_months)
