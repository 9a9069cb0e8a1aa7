"""Charts: functions from figures to plotly, each with its conclusion in words.

Amounts are in cents on the way in, and drawn in euros. Every text of the data is escaped;
every axis of names is of categories; nothing is said by colour alone. Building a figure
takes plotly tens of milliseconds: each is built once for the same values (`screen.drawn`).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
import streamlit as st

from screen.charts_config import CONFIG
from screen.drawn import once
from screen.escape import html, label
from screen.format import euros, euros_short
from screen.shell.committee import is_committee
from subjects.figure_labels import figure_label

INK, GRID, NAVY, LILAC, RED, GREEN = (
    "#161616",
    "#DDDDDD",
    "#000091",
    "#8585F6",
    "#CE0500",
    "#18753C",
)
SIZE = 13
FONT = {"family": "Public Sans, system-ui, sans-serif", "size": SIZE, "color": INK}
PROJECTED = 1.3
"""How much larger charts are for a committee."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure, its legend, and what it shows in words, for those who do not see it.

    The legend is written in HTML, below: plotly's covers the axis on a phone. Each entry is
    a class of `screen.style` (`paid`, `committed`, `ceiling`…) and its words.

    Attributes:
        spec: The figure in plotly's JSON: a text weighs little and nobody changes it.
        alt: What it shows.
        legend: Its entries.
    """

    spec: str
    alt: str
    legend: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, figure: go.Figure, alt: str, legend: tuple[tuple[str, str], ...] = ()) -> "Chart":
        """Return the chart of a figure."""
        return cls(figure.to_json(validate=False), alt, legend)

    @property
    def figure(self) -> go.Figure:
        """The figure, made anew."""
        return go.Figure(json.loads(self.spec))


class _Checked(go.Figure):  # type: ignore[misc]  # plotly says no types
    """A figure already made and checked, for Streamlit, which only asks what it says."""

    def __init__(self, spec: str) -> None:  # plotly would check every value again
        self._spec = spec

    def to_dict(self) -> dict[str, Any]:
        """Return what the figure says."""
        said: dict[str, Any] = json.loads(self._spec)
        return said


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of `against_limit`, in euro cents; without a limit, no tick is drawn."""

    key: str
    name: str
    committed_cents: int
    paid_cents: int
    limit_cents: int | None


def show_chart(chart: Chart) -> None:
    """Draw a chart, in French, with its words; larger for a committee."""
    spec = _enlarged(chart) if is_committee() else chart.spec
    st.plotly_chart(_Checked(spec), theme=None, config=CONFIG, alt=chart.alt)
    if chart.legend:
        entries = "".join(
            f'<li><span class="cap-key {key}" aria-hidden="true"></span>{html(words)}</li>'
            for key, words in chart.legend
        )
        st.html(f'<ul class="cap-keys">{entries}</ul>')


@once
def _enlarged(chart: Chart) -> str:
    """Return a figure with height and texts fit for projection."""
    figure = chart.figure
    size, layout = SIZE * PROJECTED, figure.layout
    layout.height *= PROJECTED
    figure.update_layout(font_size=size)
    figure.update_xaxes(tickfont_size=size)
    figure.update_yaxes(tickfont_size=size)
    figure.update_annotations(font_size=size)
    for annotation in layout.annotations:
        annotation.yshift = (annotation.yshift or 0) * PROJECTED
    figure.update_traces(textfont_size=size, selector={"mode": "text"})
    return Chart.of(figure, chart.alt).spec


@once
def against_limit(rows: Sequence[Bar], limit_name: str, is_ceiling: bool = True) -> Chart:
    """Draw spending against a limit: paid solid, the rest committed hatched, limit a tick.

    Args:
        rows: In any order; the nearest to its limit comes first.
        limit_name: What the tick is, in the legend.
        is_ceiling: Whether it is not to be crossed: the tick is then red.
    """
    rows = sorted(rows, key=_use, reverse=True)
    keys = [row.key for row in rows]
    shown = [f"{euros(row.committed_cents)} engagés" for row in rows]
    figure = _drawn(rows, keys, shown, limit_name, RED if is_ceiling else INK)
    ends = [max(row.committed_cents, row.paid_cents, row.limit_cents or 0) for row in rows]
    # All at once: one by one, each addition checks all the others again.
    headings = [
        {
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "y": place,  # a code such as « 59 » would be read as a place
            "yshift": 23,
            "showarrow": False,
            "align": "left",
            "font": FONT,
            "text": _heading(row),
        }
        for place, row in enumerate(reversed(rows))
    ]
    lay_out(figure, height=58 * len(rows) + 50)
    figure.update_layout(
        barmode="relative", bargap=0.62, margin={"t": 20, "b": 28}, annotations=headings
    )
    figure.update_yaxes(
        type="category",
        categoryorder="array",
        categoryarray=keys[::-1],
        showticklabels=False,
    )
    lowest = min([0, *(row.committed_cents for row in rows), *(row.paid_cents for row in rows)])
    amounts(figure, lowest, max([1, *ends]))
    words = " ; ".join(
        f"{row.name}, {text}"
        + ("" if row.limit_cents is None else f" pour {euros(row.limit_cents)}")
        for row, text in zip(rows, shown, strict=True)
    )
    legend = (
        ("paid", figure_label("money/paid_cents")),
        ("committed", "Engagé (AE), pas encore consommé"),
        ("ceiling" if is_ceiling else "mark", limit_name),
    )
    return Chart.of(figure, f"{limit_name} et dépense. {words}.", legend)


def _drawn(
    rows: Sequence[Bar], keys: Sequence[str], shown: Sequence[str], limit_name: str, tick: str
) -> go.Figure:
    """Draw the bars of what is paid, then only committed, and the ticks of the limits."""
    figure = go.Figure()
    figure.add_bar(
        name=figure_label("money/paid_cents"),
        x=[row.paid_cents / 100 for row in rows],
        y=keys,
        orientation="h",
        marker={"color": NAVY},
        customdata=[euros(row.paid_cents) for row in rows],
        hovertemplate="%{customdata} consommés (CP)<extra></extra>",
    )
    figure.add_bar(
        name="Engagé (AE), pas encore consommé",
        x=[max(0, row.committed_cents - row.paid_cents) / 100 for row in rows],
        y=keys,
        orientation="h",
        marker={
            "color": LILAC,
            "line": {"color": NAVY, "width": 1},
            # Else a white pattern makes the bar vanish.
            "pattern": {"shape": "/", "fgcolor": "#FFFFFF", "fillmode": "overlay", "size": 7},
        },
        customdata=shown,
        hovertemplate="%{customdata} en tout<extra></extra>",
    )
    limited = [row for row in rows if row.limit_cents is not None]
    figure.add_scatter(
        name=limit_name,
        x=[(row.limit_cents or 0) / 100 for row in limited],
        y=[row.key for row in limited],
        mode="markers",
        marker={
            "symbol": "line-ns",
            "size": 24,
            "line": {"color": tick, "width": 3},
        },
        customdata=[euros(row.limit_cents) for row in limited],
        hovertemplate="%{customdata}<extra></extra>",
    )
    return figure


def _heading(row: Bar) -> str:
    """Return what stands above a bar: its name, and how much out of how much."""
    among = "" if row.limit_cents is None else f" sur {euros_short(row.limit_cents)}"
    return f"<b>{label(row.name)}</b>  {euros_short(row.committed_cents)} engagés{among}"


def _use(row: Bar) -> tuple[float, int]:
    """Return how near a row is to its limit, then how large it is."""
    if row.limit_cents is None:
        return (0.0, row.committed_cents)
    full = row.committed_cents / row.limit_cents if row.limit_cents else float("inf")
    return (full if row.committed_cents else 0.0, row.committed_cents)


def lay_out(figure: go.Figure, height: int) -> None:
    """Set what all charts share: font, ground, no legend inside, no zoom under a finger."""
    figure.update_layout(
        height=height,
        margin={"l": 0, "r": 20, "t": 8, "b": 8},
        font=FONT,
        plot_bgcolor="#FFFFFF",
        paper_bgcolor="#FFFFFF",
        separators=",\u202f",
        dragmode=False,
        hoverlabel={"font": FONT, "bgcolor": "#FFFFFF"},
        showlegend=False,
    )
    figure.update_xaxes(fixedrange=True, tickfont=FONT, gridcolor=GRID, zeroline=False)
    figure.update_yaxes(fixedrange=True, tickfont=FONT, showgrid=False, ticklabelstandoff=8)


def amounts(figure: go.Figure, lowest_cents: int, highest_cents: int) -> None:
    """Scale the axis of amounts, with a little room on the right."""
    figure.update_xaxes(
        range=[lowest_cents / 100, highest_cents / 100 * 1.04],
        tickformat=",.0f",
        ticksuffix="\u00a0€",
        nticks=5,
        tickangle=0,
        zeroline=True,
        zerolinecolor="#929292",
    )
