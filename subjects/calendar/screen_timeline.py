"""The calendar of phases: planned as an outline, real as a fill, the day as a line."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import plotly.graph_objects as go
import streamlit as st

from data.agreement.model import Phase
from screen import table
from screen.charts import FONT, GREEN, GRID, INK, NAVY, RED, Chart, lay_out
from screen.drawn import once
from screen.escape import label, plot
from screen.format import day, days_late
from screen.vocabulary import KindWords, partner_title
from subjects.calendar import screen_matrix
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState

LANE, GAP = 1.0, 1.2
"""Height of a phase's lane and of the space between partners, on the axis."""
PIXELS = 15
"""Height of a lane on screen."""
PER_PAGE = 20
"""Partners drawn at once: a chart of a hundred is metres long."""
ONE_DAY = timedelta(days=1)
LEGEND = (
    ("planned", "Prévu"),
    ("paid", "Réel"),
    ("late-bar", "Réel, après la fin prévue"),
    ("term", "Terme : fin au plus tard"),
)


@once
def timeline(
    names: Mapping[str, str],
    phases: Sequence[Phase],
    statuses: Sequence[PhaseStatus],
    states: Sequence[AgreementState],
    on: date,
) -> Chart:
    """Draw each partner's phases one under the other, and its agreement's term.

    Args:
        names: Name of each partner drawn by code, in the order of the rows.
        phases: The agreement's, one lane each.
        statuses: Of every partner × phase; those of other partners are left out.
        states: Every partner's agreement; likewise.
        on: The day: what goes on is drawn up to it.
    """
    statuses = [status for status in statuses if status.partner in names]
    states = [state for state in states if state.partner in names]
    block = len(phases) * LANE + GAP
    top = {code: rank * block for rank, code in enumerate(names)}
    titles = {phase.number: phase.title for phase in phases}
    rank = {phase.number: place for place, phase in enumerate(phases)}
    lanes = [
        (status, top[status.partner] + rank[status.phase] * LANE, titles[status.phase])
        for status in statuses
    ]
    first, last = _ends(statuses, states, on)
    figure = go.Figure()
    _planned(figure, lanes)
    _real(figure, lanes, on)
    _terms(figure, states, top, block)
    middle = (len(phases) - 1) * LANE / 2
    end = len(names) * block
    _day_line(figure, on, end, "right" if on - first > last - on else "left")
    lay_out(figure, height=round(end * PIXELS) + 90)
    figure.update_layout(barmode="overlay", margin={"t": 34, "b": 44})
    figure.update_yaxes(
        range=[end - GAP / 2, -LANE],
        tickvals=[start + middle for start in top.values()],
        ticktext=[label(partner_title(code, name)) for code, name in names.items()],
        automargin=True,
    )
    figure.update_xaxes(
        type="date",
        range=[first.isoformat(), last.isoformat()],
        tickformat="%b\n%Y",
        nticks=6,
        tickangle=0,
        gridcolor=GRID,
    )
    return Chart.of(figure, _words(names, statuses, states, on), LEGEND)


def choose_partners(names: Mapping[str, str], words: KindWords) -> dict[str, str]:
    """Return the partners to draw, with the choice of the page when there are many.

    Args:
        names: Name of each partner by code.
        words: Of the kind of agreement.
    """
    shown = table.choose_page(list(names), PER_PAGE, words.partner.lower(), "calendrier")
    return {code: names[code] for code in shown}


def show_dates(
    names: Mapping[str, str],
    phases: Sequence[Phase],
    statuses: Sequence[PhaseStatus],
    words: KindWords,
    on: date,
) -> None:
    """Offer the calendar's dates as a table.

    Args:
        names: Name of each partner by code.
        phases: The agreement's.
        statuses: In the order of the rows.
        words: Of the kind of agreement.
        on: The day.
    """
    titles = {phase.number: f"{phase.number}. {phase.title}" for phase in phases}
    with st.expander("Les mêmes dates en tableau"):
        table.show_table(
            f"Dates de chaque phase, arrêté au {day(on)}",
            [table.text(words.partner), table.text("Phase"), table.text("État"),
             table.dated("Début prévu"), table.dated("Début réel"), table.dated("Fin prévue"),
             table.dated("Fin réelle"), table.figure("phases/late_days")],
            [(partner_title(s.partner, names[s.partner]), titles[s.phase], screen_matrix.state(s),
              s.planned_start, s.actual_start, s.planned_end, s.actual_end, s.late_days)
             for s in statuses],
            name="phases",
        )  # fmt: skip


def _ends(
    statuses: Sequence[PhaseStatus], states: Sequence[AgreementState], on: date
) -> tuple[date, date]:
    """Return the first and last day to draw, with some room on both sides."""
    known = [on, *(state.latest_term for state in states if state.latest_term)]
    for status in statuses:
        dates = (status.planned_start, status.planned_end, status.actual_start, status.actual_end)
        known += [found for found in dates if found]
    room = max(timedelta(days=7), (max(known) - min(known)) / 25)
    return min(known) - room, max(known) + room


def _milliseconds(start: date, end: date) -> float:
    """Return the length of a bar that covers both days."""
    return (end - start + ONE_DAY) / timedelta(milliseconds=1)


def _bars(
    figure: go.Figure,
    name: str,
    spans: Sequence[tuple[date, date, float, str]],
    width: float,
    marker: Mapping[str, object],
) -> None:
    figure.add_bar(
        name=name,
        orientation="h",
        base=[start.isoformat() for start, _, _, _ in spans],
        x=[_milliseconds(start, end) for start, end, _, _ in spans],
        y=[lane for _, _, lane, _ in spans],
        width=width,
        marker=dict(marker),
        customdata=[
            f"{plot(title)}<br>{name.lower()} : du {day(start)} au {day(end)}"
            for start, end, _, title in spans
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )


Lane = tuple[PhaseStatus, float, str]


def _planned(figure: go.Figure, lanes: Sequence[Lane]) -> None:
    spans = [
        (status.planned_start, status.planned_end, lane, title)
        for status, lane, title in lanes
        if status.planned_start and status.planned_end
    ]
    marker = {"color": "#FFFFFF", "line": {"color": INK, "width": 1}}
    _bars(figure, "Prévu", spans, 0.9 * LANE, marker)
    starts = [
        (status.phase, lane, min(known))
        for status, lane, _ in lanes
        if (known := [d for d in (status.planned_start, status.actual_start) if d])
    ]
    figure.add_scatter(
        x=[start.isoformat() for _, _, start in starts],
        y=[lane for _, lane, _ in starts],
        mode="text",
        text=[f"{phase} " for phase, _, _ in starts],
        textposition="middle left",
        textfont={**FONT, "size": 11},
        hoverinfo="skip",
        showlegend=False,
    )


def _real(figure: go.Figure, lanes: Sequence[Lane], on: date) -> None:
    """Draw what happened: up to the planned end, then past it."""
    in_time, late = [], []
    for status, lane, title in lanes:
        start, end = status.actual_start, status.actual_end or on
        if start is None:
            continue
        planned_end = status.planned_end or end
        if start <= planned_end:
            in_time.append((start, min(end, planned_end), lane, title))
        if end > planned_end:
            late.append((max(start, planned_end + ONE_DAY), end, lane, title))
    _bars(figure, "Réel", in_time, 0.5 * LANE, {"color": NAVY})
    hatched = {"shape": "/", "fgcolor": "#FFFFFF", "fillmode": "overlay", "size": 5}
    marker = {"color": RED, "line": {"color": RED, "width": 1}, "pattern": hatched}
    _bars(figure, "Réel, après la fin prévue", late, 0.5 * LANE, marker)


def _terms(
    figure: go.Figure, states: Sequence[AgreementState], top: Mapping[str, float], block: float
) -> None:
    days: list[str | None] = []
    heights: list[float | None] = []
    for state in states:
        if state.latest_term:
            start = top[state.partner] - LANE / 2
            days += [(state.latest_term + ONE_DAY).isoformat()] * 2 + [None]
            heights += [start, start + block - GAP, None]
    figure.add_scatter(
        name="Terme : fin au plus tard",
        x=days,
        y=heights,
        mode="lines",
        line={"color": GREEN, "width": 3, "dash": "dot"},
        hoverinfo="skip",
    )


def _day_line(figure: go.Figure, on: date, end: float, side: str) -> None:
    figure.add_scatter(
        name=f"Arrêté au {day(on)}",
        x=[on.isoformat()] * 2,
        y=[-LANE, end - GAP / 2],
        mode="lines",
        line={"color": RED, "width": 2},
        hoverinfo="skip",
        showlegend=False,
    )
    figure.add_annotation(
        x=on.isoformat(),
        y=1,
        yref="paper",
        yanchor="bottom",
        xanchor=side,
        showarrow=False,
        text=f"arrêté au {day(on)}",
        font={**FONT, "color": RED},
    )


def _words(
    names: Mapping[str, str],
    statuses: Sequence[PhaseStatus],
    states: Sequence[AgreementState],
    on: date,
) -> str:
    late = [
        f"{partner_title(s.partner, names[s.partner])}, phase {s.phase}, {days_late(s.late_days)}"
        for s in statuses
        if s.is_late
    ]
    terms = [
        f"{partner_title(s.partner, names[s.partner])}, {day(s.latest_term)}"
        for s in states
        if s.latest_term
    ]
    return (
        f"Calendrier prévu et réel des phases, arrêté au {day(on)}. "
        f"En retard : {' ; '.join(late) or 'aucune phase'}. "
        f"Terme au plus tard : {' ; '.join(terms) or 'aucune signature'}."
    )
