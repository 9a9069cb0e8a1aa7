"""Days released: each team's bar against what is due and against our threshold."""

from collections.abc import Sequence

import plotly.graph_objects as go
import streamlit as st

from data.agreement.model import Agreement
from screen import charts
from screen.charts import FONT, INK, LILAC, NAVY, RED, Chart, lay_out
from screen.drawn import once
from screen.escape import plot
from screen.format import count, percent
from subjects.rule_wording import quantity as number
from subjects.teams.figure_weeks import TeamWeeks

MOST_PERCENT = 150
"""A bar stops there; what is written beside it says how much it is."""
_NAME = 24
_BANDS = {
    "short": ("Sous le seuil de veille", RED, "/"),
    "watched": ("Entre le seuil et le dû", LILAC, "/"),
    "kept": ("Tout ce qui est dû", NAVY, ""),
}
"""Where a bar ends → its name, its colour and its hatching."""


def days(value: int | float) -> str:
    """Write days, whole or not: « 9,5 jours », « 1 jour »."""
    if isinstance(value, int):
        return count(value, "jour")
    return f"{number(value)}\u00a0jour{'s' if value >= 2 else ''}"


def ratio(team: TeamWeeks) -> str:
    """Write a team's released days: « 9,5 sur 22 jours dus », « 27,5 jours »."""
    coached = team.line.coaching
    if coached.released_days_due is None:
        return days(coached.released_days)
    due = count(coached.released_days_due, "jour dû", "jours dus")
    return f"{number(coached.released_days)} sur {due}"


def share(team: TeamWeeks) -> str:
    """Write a team's released days in percents of what is due, « – » when nothing is."""
    coached = team.line.coaching
    return percent(round(100 * coached.released_days), 100 * (coached.released_days_due or 0))


def show_released_days(teams: Sequence[TeamWeeks], agreement: Agreement) -> None:
    """Show the days released to some teams, against what is due where the text fixes it."""
    per_week = agreement.released_days_per_week
    if per_week is None:
        st.caption(
            "La charte ne fixe aucun nombre de jours : elle demande de veiller à la décharge de "
            "chaque lauréat « dans les plus brefs délais » (II). Rien n’est donc « dû » ici ; "
            "voici ce que les coachs ont noté."
        )
        charts.show_chart(noted(teams))
        return
    st.caption(
        f"Chaque intrapreneur est libéré {count(per_week, 'jour')} par semaine (art. 1) : une "
        "équipe de deux en doit deux. L’obligation n’est tenue qu’à 100\u202f% ; le seuil de "
        "veille est un choix du programme."
    )
    due = [team for team in teams if team.line.coaching.released_days_due]
    if due:
        charts.show_chart(against_due(due, agreement.thresholds.released_percent))
    else:
        st.markdown("Aucun jour n’est encore dû.")


@once
def against_due(teams: Sequence[TeamWeeks], threshold_percent: int) -> Chart:
    """Draw released days in percents of what is due, the least released first.

    Args:
        teams: Teams to which days are due, at least one.
        threshold_percent: Below, it is watched; the duty itself is the whole.
    """
    rows = sorted(teams, key=_percent)
    figure = go.Figure()
    for band, (name, color, shape) in _BANDS.items():
        some = [team for team in rows if _band(team, threshold_percent) == band]
        figure.add_bar(
            name=name,
            x=[min(_percent(team), MOST_PERCENT) for team in some],
            y=[team.line.team.team for team in some],
            orientation="h",
            marker={
                "color": color,
                "line": {"color": RED if color == RED else NAVY, "width": 1},
                "pattern": {"shape": shape, "fgcolor": "#FFFFFF", "fillmode": "overlay", "size": 6},
            },
            customdata=[f"{ratio(team)} ({share(team)})" for team in some],
            hovertemplate="%{customdata}<extra></extra>",
        )
    _rows(figure, rows, [f"{ratio(team)} ({share(team)})" for team in rows])
    right = max(105.0, *(min(_percent(team), MOST_PERCENT) for team in rows))
    figure.update_layout(shapes=[_line(threshold_percent, "dot"), _line(100, "solid")])
    figure.update_xaxes(
        range=[0, right * 1.02],
        tickvals=[0, 50, threshold_percent, 100],
        ticktext=[f"{at}\u202f%" for at in (0, 50, threshold_percent, 100)],
    )
    legend = (
        ("late-bar", f"Moins de {threshold_percent}\u202f% de ce qui est dû"),
        ("committed", f"De {threshold_percent} à 100\u202f%"),
        ("paid", "Tout ce qui est dû"),
        ("mark", "Dû : 100\u202f% (art. 1 et 3)"),
        ("limit", f"Seuil de veille : {threshold_percent}\u202f% (choix du programme)"),
    )
    said = "Jours libérés face à ce qui est dû, du moins libéré au plus libéré"
    return Chart.of(figure, f"{said} : {_words(rows, with_share=True)}.", legend)


@once
def noted(teams: Sequence[TeamWeeks]) -> Chart:
    """Draw released days where the text fixes none, the most first; at least one team."""
    rows = sorted(teams, key=lambda team: -team.line.coaching.released_days)
    figure = go.Figure()
    figure.add_bar(
        x=[team.line.coaching.released_days for team in rows],
        y=[team.line.team.team for team in rows],
        orientation="h",
        marker={"color": NAVY},
        customdata=[ratio(team) for team in rows],
        hovertemplate="%{customdata}<extra></extra>",
    )
    _rows(figure, rows, [ratio(team) for team in rows])
    figure.update_xaxes(rangemode="tozero", nticks=4, tickangle=0, ticksuffix="\u00a0jours")
    return Chart.of(figure, f"Jours libérés notés par les coachs : {_words(rows)}.")


def _rows(figure: go.Figure, rows: Sequence[TeamWeeks], written: Sequence[str]) -> None:
    """Write each row's name and figures above its bar, and set what all rows share."""
    keys = [team.line.team.team for team in rows]
    # All at once: one by one, each annotation has plotly check all the others.
    annotations = [
        {
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "y": place,  # a code such as « 59 » would be read as a place
            "yshift": 20,
            "showarrow": False,
            "align": "left",
            "font": FONT,
            "bgcolor": "rgba(255, 255, 255, 0.85)",  # over the two lines
            "text": f"<b>{plot(_short(team))}</b>  {text}",
        }
        for place, (team, text) in enumerate(zip(reversed(rows), reversed(written), strict=True))
    ]
    lay_out(figure, height=52 * len(rows) + 50)
    figure.update_layout(
        barmode="overlay", bargap=0.66, margin={"t": 20, "b": 28}, annotations=annotations
    )
    figure.update_yaxes(
        type="category", categoryorder="array", categoryarray=keys[::-1], showticklabels=False
    )


def _line(percents: int, dash: str) -> dict[str, object]:
    """Return an upright line across the chart."""
    line = {"color": INK, "width": 3, "dash": dash}
    return {"type": "line", "x0": percents, "x1": percents, "y0": 0, "y1": 1, "yref": "paper",
            "line": line}  # fmt: skip


def _short(team: TeamWeeks) -> str:
    """Return a team's code and the beginning of its name, as a phone has room for."""
    name = f"{team.line.team.team} {team.sheet.name}"
    return name if len(name) <= _NAME else f"{name[: _NAME - 1].rstrip()}…"


def _percent(team: TeamWeeks) -> float:
    due = team.line.coaching.released_days_due
    return 100 * team.line.coaching.released_days / due if due else 0.0


def _band(team: TeamWeeks, threshold_percent: int) -> str:
    percents = _percent(team)
    if percents < threshold_percent:
        return "short"
    return "watched" if percents < 100 else "kept"


def _words(rows: Sequence[TeamWeeks], with_share: bool = False) -> str:
    return " ; ".join(
        f"{team.line.team.team}, {ratio(team)}" + (f" ({share(team)})" if with_share else "")
        for team in rows
    )
