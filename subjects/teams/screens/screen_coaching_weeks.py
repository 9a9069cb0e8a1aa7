"""Teams week by week: the map of points held and the map of the weather.

Columns are calendar weeks, named by their Monday; a team's week stands under the one in
which it begins. Signs, words and drawings say the state, colour comes last.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from babel.dates import format_date

from screen.code_labels import TEAM_SITUATION, WEATHER, Label, chip
from screen.drawn import once
from screen.escape import html
from screen.format import day
from screen.vocabulary import partner_title
from subjects.teams.figure_weeks import TeamLine, TeamWeeks
from subjects.teams.rule_coaching import Week

WEEK = {
    "held": Label("●", "point tenu", "done"),
    "absent": Label("◐", "point sans l’intrapreneur", "running"),
    "silent": Label("▲", "aucun point", "late"),
    "upcoming": Label("○", "pas encore due", "upcoming"),
}
"""State of a team's week → how it is shown."""
SILENT = Label("▲", "silencieuse", "late")
UPCOMING = Label("○", "à venir")
HOW = (
    "Chaque équipe voit son coach une fois par semaine. Une colonne est une semaine, nommée par "
    "son lundi ; les équipes à relancer viennent d’abord, et quatre semaines à venir au plus sont "
    "montrées."
)
MOST_COLUMNS = 40
"""Weeks a map shows, the last ones; the table beneath has them all."""

Cells = Mapping[date, str]


def situation(line: TeamLine, recorded: str | None) -> Label:
    """Return a team's label: silent, else where it is on the day.

    Args:
        line: The team.
        recorded: Its situation in the sheet, which has no date: it only tells a team
            abandoned from one that is finished.
    """
    if line.is_silent:
        return SILENT
    if line.stage == "upcoming":
        return UPCOMING
    over = "abandoned" if recorded == "abandoned" else "finished"
    return TEAM_SITUATION["running" if line.stage == "running" else over]


@once
def points(caption: str, names: Mapping[str, str], teams: Sequence[TeamWeeks]) -> str:
    """Return the map of points held, in HTML, every value escaped, with its legend.

    Args:
        caption: What it shows, and on which day.
        names: Name of each partner by code.
        teams: A row each, in this order.
    """
    rows = [
        (_head(team, names), {_monday(week): _point(week) for week in team.weeks}, "")
        for team in teams
    ]
    legend = " ".join(chip(label) for label in WEEK.values())
    return f'{_grid(caption, rows)}<p class="cap-legend">{legend}</p>'


@once
def weather(caption: str, names: Mapping[str, str], teams: Sequence[TeamWeeks]) -> str:
    """Return the map of the weather, with the last one in words, in HTML.

    Args:
        caption: What it shows, and on which day.
        names: Name of each partner by code.
        teams: A row each, in this order.
    """
    rows = [(_head(team, names), _skies(team), _latest(team)) for team in teams]
    legend = "".join(f"<span>{sky(code)} {html(WEATHER[code].word)}</span>" for code in WEATHER)
    return f'{_grid(caption, rows, "Dernière météo")}<p class="cap-legend">{legend}</p>'


def sky(code: str) -> str:
    """Return a weather's drawing in HTML; its word must stand beside it."""
    return f'<span class="cap-sky {code}" aria-hidden="true"></span>'


def _skies(team: TeamWeeks) -> Cells:
    return {
        _monday(week): (
            f'<td title="{html(_when(week))}">{sky(code)}'
            f'<span class="cap-out">{html(WEATHER[code].word)}</span></td>'
        )
        for week in team.weeks
        if (code := team.weather.get(week.week))
    }


def _latest(team: TeamWeeks) -> str:
    if team.last_weather is None:
        return '<td class="now">non dite</td>'
    said_on, code = team.last_weather
    return f'<td class="now">{sky(code)} {html(WEATHER[code].word)}<br>le {day(said_on)}</td>'


def _point(week: Week) -> str:
    label = WEEK[week.state]
    return (
        f'<td class="{label.tone}" title="{html(f"{_when(week)} : {label.word}")}">'
        f'<span aria-hidden="true">{label.sign}</span>'
        f'<span class="cap-out">{html(label.word)}</span></td>'
    )


def _when(week: Week) -> str:
    return f"Semaine {week.week}, à partir du {day(week.starts_on)}"


def _monday(week: Week) -> date:
    return week.starts_on - timedelta(days=week.starts_on.weekday())


def _head(team: TeamWeeks, names: Mapping[str, str]) -> str:
    line, code = team.line, team.line.team.partner
    label = situation(line, team.sheet.situation)
    where = partner_title(code, names.get(code, code)) if code else "sans partenaire"
    return (
        f'<th scope="row">{html(f"{line.team.team} {team.sheet.name}")}'
        f"<small>{html(where)} · {html(str(label))}</small></th>"
    )


def _grid(caption: str, rows: Sequence[tuple[str, Cells, str]], last: str = "") -> str:
    """Return rows of weeks as an HTML table; `last` heads a column after the weeks."""
    known = {monday for _, cells, _ in rows for monday in cells}
    mondays = _between(min(known), max(known))[-MOST_COLUMNS:] if known else []
    end = f'<th scope="col" rowspan="2">{html(last)}</th>' if last else ""
    body = "".join(
        f"<tr>{head}{''.join(cells.get(monday, '<td></td>') for monday in mondays)}{after}</tr>"
        for head, cells, after in rows
    )
    days = "".join(
        f'<th scope="col"><span class="cap-out">semaine du </span>{monday.day}'
        f'<span class="cap-out"> {html(format_date(monday, "MMMM yyyy", locale="fr_FR"))}</span>'
        "</th>"
        for monday in mondays
    )
    return (
        f'<div class="cap-scroll from-end" role="region" tabindex="0" aria-label="{html(caption)}">'
        f'<table class="cap-table cap-weeks"><caption><span>{html(caption)}</span></caption>'
        f'<thead><tr><th scope="col" rowspan="2">Équipe</th>{_months(mondays)}{end}</tr>'
        f"<tr>{days}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _between(first: date, last: date) -> list[date]:
    weeks = (last - first).days // 7 + 1
    return [first + timedelta(weeks=number) for number in range(weeks)]


def _months(mondays: Sequence[date]) -> str:
    """Return the row of months, each over its Mondays; the year where it begins."""
    spans: dict[tuple[int, int], int] = {}
    for monday in mondays:
        spans[monday.year, monday.month] = spans.get((monday.year, monday.month), 0) + 1
    cells = []
    for rank, ((year, month), span) in enumerate(spans.items()):
        shape = "MMM yyyy" if span > 2 and (rank == 0 or month == 1) else "MMM"
        name = format_date(date(year, month, 1), shape, locale="fr_FR")
        cells.append(f'<th scope="colgroup" colspan="{span}">{html(name)}</th>')
    return "".join(cells)
