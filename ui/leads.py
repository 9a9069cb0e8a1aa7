"""Where an alert, or what moved, leads: its page, and its place in it."""

from urllib.parse import urlencode

from ui.escape import html

PARTNER, TEAM, SESSION = "partenaire", "equipe", "session"
"""What says in an address whose sheet, which team's notes, which jury's session is looked at."""
PAGES = {
    "avancement": "Avancement",
    "budget": "Budget",
    "candidatures": "Candidatures",
    "equipes": "Équipes et coaching",
    "jury": "Jury",
    "restitutions": "Restitutions",
}
"""Address of a page → its title."""
_MONEY = (
    "above_cap",
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
    "unattributed_spending",
)
_RULES = {
    **dict.fromkeys(_MONEY, "budget"),
    "application_without_partner": "candidatures",
    "quorum_missing": "jury",
    "tie_at_cut": "jury",
    "unexplained_decision": "jury",
    "missing_team_end": "equipes",
    "silent_team": "equipes",
    "short_released_days": "equipes",
}


def page_of(rule: str) -> str:
    """Return the address of the page that shows what a rule alerts on."""
    return _RULES.get(rule, "avancement")


def place(page: str, partner: str | None, team: str | None) -> dict[str, str]:
    """Return what the address of a page says besides: whose sheet, which team's notes."""
    if page == "avancement" and partner:
        return {PARTNER: partner}
    return {TEAM: team} if page == "equipes" and team else {}


def anchor(page: str, moment: str, where: dict[str, str], words: str = "") -> str:
    """Return a link to a page as HTML, opened where this one is.

    Args:
        page: Its address.
        moment: What an address says of the programme, day and state (`ui.meetings.address`).
        where: What it says besides.
        words: Of the link; by default, the page's title.
    """
    link = f"{page}{moment}{'&' if where else ''}{urlencode(where)}"
    said = words or f"Voir à la page {PAGES[page]}"
    return f'<a href="{html(link)}" target="_self">{html(said)}</a>'
