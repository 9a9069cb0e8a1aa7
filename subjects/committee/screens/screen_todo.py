"""« À traiter »: the alerts, most urgent first, each with its partner and what to do."""

from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from screen import leads
from screen.code_labels import Label, chip
from screen.drawn import once
from screen.escape import html
from screen.shell.chooser import chosen
from screen.vocabulary import partner_title
from subjects.calendar.rule_alerts_calendar import overdue_duties
from subjects.committee.figure_since_moved import Moved
from subjects.committee.rule_alerts import BREACH, INFORM, WATCH, Alert
from subjects.committee.screens import screen_meetings

SEVERITY = {
    BREACH: Label("▲", "à corriger", "late"),
    WATCH: Label("◆", "à surveiller", "running"),
    INFORM: Label("○", "à savoir"),
}

FIRST = 8
_DUTY = "duty_overdue"


def show_alerts(
    alerts: Sequence[Alert],
    names: Mapping[str, str],
    here: str = "",
    whose: str | None = None,
) -> None:
    """Show the alerts, each leading to its place: the first ones, then the others on demand.

    Args:
        alerts: As the figures give them, most urgent first.
        names: Name of each partner by code.
        here: Address of the page they are shown on; "" for the first one.
        whose: The partner whose sheet they are shown on, or the key of the jury's session.
    """
    kept = gathered(alerts)
    if not kept:
        st.html(f"<p>{chip(Label('●', 'rien à traiter', 'done'))}</p>")
        return
    moment = screen_meetings.of(chosen())
    st.html(alerts_html(kept[:FIRST], names, moment, here, whose))
    others = kept[FIRST:]
    if others:
        with st.expander(f"Et {len(others)} autre{'s' if len(others) > 1 else ''}"):
            st.html(alerts_html(others, names, moment, here, whose))


def gathered(alerts: Sequence[Alert]) -> list[Alert]:
    """Return the alerts with each partner's overdue duties as one, where its first one stood.

    There may be dozens, and one line each would hide all the rest.
    """
    overdue: dict[str | None, list[Alert]] = {}
    for alert in alerts:
        if alert.rule == _DUTY:
            overdue.setdefault(alert.partner, []).append(alert)
    kept: list[Alert] = []
    for alert in alerts:
        own = overdue.get(alert.partner, []) if alert.rule == _DUTY else []
        if len(own) < 2:
            kept.append(alert)
        elif alert is own[0]:
            kept.append(overdue_duties(own))
    return kept


@once
def alerts_html(
    alerts: Sequence[Alert],
    names: Mapping[str, str],
    moment: str,
    here: str = "",
    whose: str | None = None,
) -> str:
    """Return alerts as an HTML list, every value escaped, each with its link.

    Args:
        alerts: In the order to show.
        names: Name of each partner by code.
        moment: What the links say of the programme, day and state of the data.
        here: As `show` takes it: an alert does not lead where one already is.
        whose: As `show` takes it.
    """
    return listed(
        item(SEVERITY[alert.severity], alert, names,
             f"{html(alert.action)}{_link(alert, moment, here, whose)}")
        for alert in alerts
    )  # fmt: skip


def _link(alert: Alert, moment: str, here: str, whose: str | None) -> str:
    page = leads.page_of(alert.rule)
    where = leads.place(page, alert.partner, alert.team, alert.session)
    if page != here:
        return f" {leads.anchor(page, moment, where)}"
    if where and whose not in where.values():
        return f" {leads.anchor(page, moment, where, 'Voir de plus près')}"
    return ""


def item(sign: Label, line: Alert | Moved, names: Mapping[str, str], then: str) -> str:
    """Return an alert, or what moved, as an item of an HTML list, every value escaped.

    Args:
        sign: What stands before it.
        line: Whose it is, and its sentence.
        names: Name of each partner by code.
        then: What is to be done, or where it leads, already HTML.
    """
    code = line.partner
    whose = partner_title(code, names.get(code, code)) if code else "Tout le programme"
    return (
        f"<li><span>{chip(sign)}</span> <strong>{html(whose)}</strong><div><p>{html(line.text)}</p>"
        f'<p class="do"><span aria-hidden="true">→</span> {then}</p></div></li>'
    )


def listed(items: Iterable[str]) -> str:
    """Return items as the HTML list that alerts are read in."""
    return f'<ul class="cap-todo">{"".join(items)}</ul>'
