"""Where an alert, or what moved, leads: its page, and its place in it."""

from urllib.parse import urlencode

from screen.escape import html
from screen.shell.menu import TITLES

PARTNER, TEAM, SESSION = "partenaire", "equipe", "session"
"""What says in an address whose sheet, which team's notes, which jury's session is looked at."""
_MONEY = (
    "above_cap",
    "above_envelope",
    "amounts_contradict",
    "committed_above_attached",
    "early_call",
    "forecast_above_pool",
    "high_consumption",
    "other_fund_spending",
    "out_of_period_spending",
    "overdue_receipt",
    "paid_above_committed",
    "several_receipts",
    "spending_after_exit",
    "title_to_reduce",
    "unattributed_spending",
)
_PROGRESS = (
    "agreement_ending",
    "amendment_after_end",
    "amendment_unsigned",
    "duty_overdue",
    "late_phase",
    "no_event",
    "notice_irregular",
    "notice_open",
    "phase_dates_missing",
    "phase_past_term",
    "phase_too_early",
    "registered_above_maximum",
    "unknown_reference",
)
RULES = {
    **dict.fromkeys(_MONEY, "budget"),
    **dict.fromkeys(_PROGRESS, "avancement"),
    "application_without_partner": "candidatures",
    "quorum_missing": "jury",
    "tie_at_cut": "jury",
    "unexplained_decision": "jury",
    "missing_team_end": "equipes",
    "silent_team": "equipes",
    "short_released_days": "equipes",
}
"""Rule of an alert → the address of the page that shows what it alerts on."""


def page_of(rule: str) -> str:
    """Return the address of the page that shows what a rule alerts on."""
    return RULES[rule]


def place(
    page: str, partner: str | None, team: str | None, session: str | None = None
) -> dict[str, str]:
    """Return what a page's address says besides: whose sheet, which team's notes, which jury."""
    shown = {"avancement": (PARTNER, partner), "equipes": (TEAM, team), "jury": (SESSION, session)}
    name, value = shown.get(page, ("", None))
    return {name: value} if value else {}


def anchor(page: str, moment: str, where: dict[str, str], words: str = "") -> str:
    """Return a link to a page as HTML, opened where this one is.

    Args:
        page: Its address.
        moment: What an address says of the programme, day and state (`screen_meetings.address`).
        where: What it says besides.
        words: Of the link; by default, the page's title.
    """
    link = f"{page}{moment}{'&' if where else ''}{urlencode(where)}"
    said = words or f"Voir à la page {TITLES[page]}"
    return f'<a href="{html(link)}" target="_self">{html(said)}</a>'
