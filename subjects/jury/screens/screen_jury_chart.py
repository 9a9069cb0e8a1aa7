"""The dot plot of a session: every juror's score, the mean, the spread, and where the cut is."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from screen.charts import FONT, INK, LILAC, NAVY, RED, Chart, lay_out
from screen.drawn import once
from screen.escape import plot
from screen.format import count
from subjects.applications.screen_presort import rank_title
from subjects.jury.figure_panel import BLANK, OUT, Panel, PanelApplication, Voice
from subjects.jury.screens.screen_jury import note

OUT_OF = 20
PER_PAGE = 30
"""Files drawn at once."""
_ROW_PX = 56
_GAP = 0.55
"""Room of a line of words between two files, in rows."""
_TITLE = 36
_LANE, _HEADING = -0.18, 0.27
"""In a row: where the mean stands, and its heading."""
_STACK, _MOST = 0.18, 0.54
"""How far equal scores step apart, and how far the first is from the last."""
_NEAR = 0.35
"""A score as near as that to the mean would stand under its diamond."""
_GUTTER, _GUTTER_STEP = -1.8, 0.7
"""On the axis of scores: where jurors without a score stand, in columns of three."""
_GREY = "#3A3A3A"
_PALE_RED = "#FFE9E9"
STANDING = {
    "counted": "compté",
    "declared": "déport déclaré, non compté",
    "own_partner": "même partenaire que le candidat, non compté",
    "blank": "critère obligatoire non noté, pas encore compté",
}
"""Whether a juror counts for a file, in words."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A file, and the middle of its row."""

    file: PanelApplication
    y: float


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a juror's dot stands."""

    voice: Voice
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class _Line:
    """Words between two files: the cut, or where the quorum begins to miss."""

    words: str
    y: float
    is_cut: bool
    is_tie: bool

    def annotation(self) -> dict[str, object]:
        """Return the words, on a ground that hides the line."""
        color = RED if self.is_cut else INK
        return {"xref": "paper", "x": 0.5, "y": self.y, "text": f"<b>{self.words}</b>",
                "showarrow": False, "font": {**FONT, "color": color},
                "bgcolor": _PALE_RED if self.is_tie else "#FFFFFF"}  # fmt: skip

    def shape(self) -> dict[str, object]:
        """Return the line across the chart."""
        line = {"color": RED, "width": 2, "dash": "dash"} if self.is_cut else {"color": "#929292"}
        return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": self.y, "y1": self.y,
                "line": line}  # fmt: skip


@once
def dots(panel: Panel, files: Sequence[PanelApplication]) -> Chart:
    """Draw files of a session, in their order: each juror a dot, hollow when not counted.

    Args:
        panel: The session.
        files: At least one of its files, consecutive in its ranking.
    """
    rows, words, bottom = _places(panel, files)
    figure = go.Figure()
    _draw_spreads(figure, rows)
    _draw_voices(figure, rows)
    _draw_means(figure, rows)
    lay_out(figure, height=round(-_ROW_PX * bottom) + 34)
    annotations = [one for row in rows for one in _headings(panel, row)]
    shapes = [*_bands(panel, rows), *(line.shape() for line in words if not line.is_tie)]
    # All at once: one by one, each annotation has plotly check all the others.
    figure.update_layout(
        annotations=[*annotations, *(line.annotation() for line in words)],
        shapes=shapes,
        margin={"t": 26, "b": 8, "r": 4},
    )
    figure.update_xaxes(
        range=[_GUTTER - 0.5, OUT_OF + 0.6],
        side="top",
        tickvals=[0, 5, 10, 15, OUT_OF],
        tickangle=0,
    )
    figure.update_yaxes(range=[bottom, 0], showticklabels=False)
    return Chart.of(
        figure, f"Notes sur 20 de chaque dossier, dans l’ordre : {_words(files)}.", _legend(panel)
    )


def _legend(panel: Panel) -> tuple[tuple[str, str], ...]:
    limit = ("cut-line", f"Limite des {count(panel.session.cut or 0, 'place')}")
    if panel.ranking.tied_at_cut:
        limit = ("tie", f"{limit[1]} : ex æquo, que seule une décision départage")
    return (
        ("diamond", "Moyenne des jurés comptés, écrite à droite (sur 20)"),
        ("dot", "Un juré compté"),
        ("hollow", "Un juré non compté : déport ou exclusion (à gauche du 0 : sans note)"),
        ("spread", "De la plus basse à la plus haute"),
        *((limit,) if panel.session.cut else ()),
    )


def _places(
    panel: Panel, files: Sequence[PanelApplication]
) -> tuple[list[_Row], list[_Line], float]:
    """Return where each file and each line of words stands, from 0 down, and the lower end."""
    rows: list[_Row] = []
    lines: list[_Line] = []
    edge = 0.0
    for before, file in zip([None, *files], files, strict=False):
        line = _before(panel, before, file)
        if line:
            lines.append(_Line(line[0], edge - _GAP / 2, *line[1:]))
            edge -= _GAP
        rows.append(_Row(file, edge - 0.5))
        edge -= 1
    return rows, lines, edge


def _before(
    panel: Panel, before: PanelApplication | None, file: PanelApplication
) -> tuple[str, bool, bool] | None:
    """Return the words that part two files, whether they are the cut's, whether of a tie."""
    tied, cut = panel.ranking.tied_at_cut, panel.session.cut
    if file.application in tied:
        if before is None or before.application not in tied:
            said = f"Limite des {count(cut or 0, 'place')} : {len(tied)} ex æquo"
            return said, True, True
    elif file.rank is None and (before is None or before.rank is not None):
        return f"À compléter : moins de {panel.session.quorum} jurés comptés", False, False
    elif cut and not tied and before and before.rank and file.rank and before.rank <= cut:
        return (f"Limite des {count(cut, 'place')}", True, False) if file.rank > cut else None
    return None


def _bands(panel: Panel, rows: Sequence[_Row]) -> list[dict[str, object]]:
    """Return the ground behind the files tied across the cut, with their line of words."""
    tied = [row.y for row in rows if row.file.application in panel.ranking.tied_at_cut]
    if not tied:
        return []
    top, bottom = max(tied) + 0.5 + _GAP, min(tied) - 0.5
    ground = {"type": "rect", "xref": "paper", "x0": 0, "x1": 1, "y0": bottom, "y1": top,
              "fillcolor": _PALE_RED, "line": {"color": RED, "width": 1, "dash": "dash"},
              "layer": "below"}  # fmt: skip
    return [ground]


def _headings(panel: Panel, row: _Row) -> list[dict[str, object]]:
    """Return what stands above a file's scores: its rank and title, and its mean."""
    file = row.file
    rank = rank_title(file.rank, 1)[0] if file.rank else "–"
    title = file.title or "(sans intitulé)"
    short = title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}…"
    number = f'<span style="color:{_GREY}">{plot(file.application)}</span>'
    mean = note(file.scored.score)
    if file.rank is None:
        mean = f"{len(file.counted)} sur {panel.session.quorum}"
    place = {"xref": "paper", "y": row.y + _HEADING, "showarrow": False, "font": FONT}
    return [
        {**place, "x": 0, "xanchor": "left", "text": f"<b>{rank}</b> {plot(short)} {number}"},
        {**place, "x": 1, "xanchor": "right", "text": f"<b>{mean}</b>"},
    ]


def _draw_spreads(figure: go.Figure, rows: Sequence[_Row]) -> None:
    """Draw a line from each file's lowest counted score to its highest."""
    x: list[float | None] = []
    y: list[float | None] = []
    for row in rows:
        scores = [float(voice.score) for voice in row.file.counted if voice.score is not None]
        if scores:
            x += [min(scores), max(scores), None]
            y += [row.y + _LANE, row.y + _LANE, None]
    figure.add_scatter(
        x=x, y=y, mode="lines", line={"color": NAVY, "width": 2}, hoverinfo="skip", name="spread"
    )


def _draw_means(figure: go.Figure, rows: Sequence[_Row]) -> None:
    ranked = [row for row in rows if row.file.scored.score is not None]
    figure.add_scatter(
        x=[float(row.file.scored.score or 0) for row in ranked],
        y=[row.y + _LANE for row in ranked],
        mode="markers",
        marker={
            "symbol": "diamond",
            "size": 13,
            "color": NAVY,
            "line": {"color": "#FFFFFF", "width": 1.5},
        },
        customdata=[
            f"{plot(row.file.title)}<br>moyenne {note(row.file.scored.score)}, "
            f"médiane {note(row.file.scored.median)}"
            for row in ranked
        ],
        hovertemplate="%{customdata}<extra></extra>",
        name="mean",
    )


def _draw_voices(figure: go.Figure, rows: Sequence[_Row]) -> None:
    """Draw a dot per juror: full when counted, hollow when out; equal scores side by side."""
    drawn = [one for row in rows for one in _spots(row)]
    for name, color, edge, width in (("counted", LILAC, NAVY, 1), ("out", "#FFFFFF", _GREY, 2)):
        some = [spot for spot in drawn if (spot.voice.standing in OUT) == (name == "out")]
        figure.add_scatter(
            x=[spot.x for spot in some],
            y=[spot.y for spot in some],
            mode="markers",
            marker={"size": 9, "color": color, "line": {"color": edge, "width": width}},
            customdata=[_hover(spot.voice) for spot in some],
            hovertemplate="%{customdata}<extra></extra>",
            name=name,
        )


def _spots(row: _Row) -> list[_Spot]:
    """Return where each juror of a file stands; a juror who waits for a criterion does not."""
    by_place: dict[float, list[Voice]] = defaultdict(list)
    silent = [voice for voice in row.file.out if voice.score is None]
    for number, voice in enumerate(silent):
        by_place[_GUTTER + min(_GUTTER_STEP * (number // 3), 1.4)].append(voice)
    for voice in row.file.voices:
        if voice.standing != BLANK and voice.score is not None:
            by_place[float(voice.score)].append(voice)
    spots = []
    mean = row.file.scored.score
    for x, voices in by_place.items():
        is_near = mean is not None and abs(x - float(mean)) < _NEAR
        heights = _around(len(voices)) if is_near else _piled(len(voices))
        for voice, height in zip(voices, heights, strict=True):
            spots.append(_Spot(voice, x, row.y + _LANE + height))
    return spots


def _piled(number: int) -> list[float]:
    """Return the heights of equal scores, the middle one on the lane."""
    step = min(_STACK, _MOST / max(1, number - 1))
    return [step * (k - (number - 1) / 2) for k in range(number)]


def _around(number: int) -> list[float]:
    """Return the heights of scores at the mean: above and below, never under its diamond."""
    step = min(_STACK, _MOST / 2 / -(-number // 2))
    return [step * (k // 2 + 1) * (-1 if k % 2 else 1) for k in range(number)]


def _hover(voice: Voice) -> str:
    body = f" ({plot(voice.body)})" if voice.body else ""
    score = "sans note" if voice.score is None else note(voice.score)
    return f"{plot(voice.juror)}{body} : {score}<br>{STANDING[voice.standing]}"


def _words(files: Sequence[PanelApplication]) -> str:
    """Say what the chart shows of each file."""
    return " ; ".join(map(_said, files))


def _said(file: PanelApplication) -> str:
    scores = [voice.score for voice in file.counted if voice.score is not None]
    out = ", ".join(voice.juror for voice in file.out)
    spread = f", de {note(min(scores))} à {note(max(scores))}" if scores else ""
    mean = f"moyenne {note(file.scored.score)}" if file.rank else "à compléter"
    rank = f"{rank_title(file.rank, file.tied)[0]}, " if file.rank else ""
    beside = f", non comptés : {out}" if out else ""
    return f"{file.application}, {rank}{mean}{spread}{beside}"
