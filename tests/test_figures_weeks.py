"""Teams week by week: the figures behind their page, on the samples and on edge cases."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.lens import open_lens
from subjects.sources.figure_origin import origin
from subjects.teams import read_teams, rule_coaching
from subjects.teams.figure_coaching import coaching
from subjects.teams.figure_releases import release_duties, releases
from subjects.teams.figure_weeks import (
    codes_of,
    natural,
    team_alerts,
    team_lines,
    team_notes,
    team_pace,
    team_weeks,
)
from subjects.teams.read_notes import notes_of, team_sheets
from subjects.teams.screens.screen_coaching_days import against_due, days, noted
from tests import sheets

CONVENTION, CHARTER = sheets.CONVENTION, sheets.CHARTER
FEBRUARY = date(2021, 2, 15)
START = date(2020, 11, 2)
TEAMS = [["Équipe", "Nom", "Code", "Intrapreneurs", "Coach", "Début", "Fin", "Situation"]]
NOTES = [["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"]]


def plain(text):
    """Return a text with ordinary spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def lens_on(database, programme, on, **options):
    return open_lens(database, programme, on=on, **options)


def test_the_weeks_of_the_map_are_those_of_the_contract(samples_database):
    with lens_on(samples_database, CONVENTION, FEBRUARY) as lens:
        contract = {line.team: line for line in lens.ask(coaching)}
        shown = team_weeks(lens, codes_of(lens.ask(team_lines)))
    assert len(shown) == 8
    for team in shown:
        states = [week.state for week in team.weeks]
        line = contract[team.line.team.team]
        assert states.count("held") == line.weeks_held
        assert len(states) - states.count("upcoming") == line.weeks_due


def test_silent_teams_come_first_the_longest_silent_before(samples_database):
    with lens_on(samples_database, CONVENTION, FEBRUARY) as lens:
        lines, alerts = lens.ask(team_lines), lens.ask(team_alerts)
    codes = [line.team.team for line in lines]
    assert codes == ["EQ2", "EQ5", "EQ1", "EQ4", "EQ6", "EQ7", "EQ8", "EQ3"]
    assert [alert.team for alert in alerts][:2] == ["EQ2", "EQ5"]
    pace = team_pace(lines)
    assert (pace.running, pace.silent, pace.short, pace.steady, pace.over) == (7, 2, 7, 0, 1)


def test_only_the_notes_of_the_teams_asked_for_are_read(samples_database):
    with lens_on(samples_database, CONVENTION, FEBRUARY) as lens:
        counted = dict(
            lens.connection.execute(
                "SELECT team, COUNT(*) FROM coaching_notes WHERE held_on <= ? GROUP BY 1",
                (FEBRUARY.isoformat(),),
            )
        )
        notes = notes_of(lens, ["EQ8", "EQ1", "EQ10"])
        assert notes_of(lens, []) == []
        assert team_sheets(lens, ["EQ10"]) == {}
    assert [note.team for note in notes] == ["EQ1"] * counted["EQ1"] + ["EQ8"] * counted["EQ8"]
    assert [n.held_on for n in notes if n.team == "EQ1"] == sorted(
        n.held_on for n in notes if n.team == "EQ1"
    )


EDGES: list[tuple[str, int | None, int | None, list[tuple[int, str, object]]]] = [
    # team, start, end, then the day of each note from START, whether present, days released
    (
        "EQ1",
        0,
        20,
        [(-1, "oui", 1), (0, "oui", 0.5), (6, "non", ""), (7, "non", 1), (20, "oui", 1)],
    ),
    ("EQ2", 0, 15, [(3, "non", 1), (4, "oui", 0.25), (18, "oui", 1), (21, "oui", 1)]),
    ("EQ3", 5, None, [(2, "oui", 1), (30, "oui", "")]),
    ("EQ4", 10, 4, [(10, "oui", 1)]),
    ("EQ5", None, None, [(10, "oui", 1)]),
    ("EQ6", 0, None, []),
]


@pytest.fixture(scope="module")
def edges_database(tmp_path_factory):
    """Teams whose notes fall before the start, after the end, or nowhere."""
    folder = tmp_path_factory.mktemp("edges")
    day = {None: ""} | {n: START + timedelta(n) for n in range(-9, 60)}
    teams = [[team, "", "59", "A", "C", day[start], day[end], ""] for team, start, end, _ in EDGES]
    notes = [
        [team, day[held], "C", present, released]
        for team, _, _, said in EDGES
        for held, present, released in said
    ]
    book = sheets.workbook(
        folder / "equipes.xlsx", {"Équipes": TEAMS + teams, "Points de coaching": NOTES + notes}
    )
    assert sheets.errors(sheets.load([book], folder / "cap.sqlite")) == []
    return folder / "cap.sqlite"


@pytest.mark.parametrize("days_on", range(-2, 40))
def test_notes_added_up_by_the_database_give_what_the_rule_says(edges_database, days_on):
    with lens_on(edges_database, CONVENTION, START + timedelta(days_on)) as lens:
        expected = rule_coaching.coaching(
            lens.ask(read_teams.teams), lens.ask(read_teams.notes), 1, lens.on
        )
        assert lens.ask(coaching) == expected


def test_a_shared_figure_is_computed_once_for_a_state_of_the_data(samples_database, edges_database):
    asked = []

    def figure(lens):
        asked.append(lens.on)
        return len(asked)

    for database, on, expected in [
        (samples_database, FEBRUARY, 1),
        (samples_database, FEBRUARY, 1),
        (samples_database, START, 2),
        (edges_database, START, 3),
        (samples_database, START, 2),
    ]:
        with lens_on(database, CONVENTION, on) as lens:
            assert lens.share().ask(figure) == expected
    with lens_on(samples_database, CONVENTION, START, known_at=1) as lens:
        assert lens.share().ask(figure) == 4


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("", 6, id="all"),
        pytest.param("ENTRETIENS", 3, id="case"),
        pytest.param("ecrire", 2, id="accents"),
        pytest.param("pitch ecrire", 2, id="any order"),
        pytest.param("16/12/2020", 1, id="a day"),
        pytest.param("maïa", 6, id="a column that is not Cap's"),
        pytest.param("absent de tous", 0, id="none"),
    ],
)
def test_a_team_s_notes_are_searched(samples_database, words, found):
    with lens_on(samples_database, CONVENTION, FEBRUARY) as lens:
        notes = team_notes(lens, "EQ2", words)
    assert len(notes) == found
    assert notes == sorted(notes, key=lambda note: note.held_on, reverse=True)


def test_a_lauréat_s_release_is_its_team_s_start(samples_database):
    with lens_on(samples_database, CHARTER, date(2017, 3, 3)) as lens:
        first, second = lens.ask(releases)
        assert [line.status for line in lens.ask(release_duties)] == ["due"]
    assert (first.team, first.released_on, first.days) == ("EQ1", date(2017, 3, 1), 26)
    assert (second.team, second.released_on, second.days) == ("EQ2", None, None)
    with lens_on(samples_database, CONVENTION, FEBRUARY) as lens:
        assert lens.ask(releases) is None
        assert lens.ask(release_duties) == []


@given(st.lists(st.integers(0, 999), min_size=1, max_size=8))
def test_codes_are_sorted_by_their_numbers(numbers):
    codes = sorted((f"EQ{number}" for number in numbers), key=natural)
    assert codes == [f"EQ{number}" for number in sorted(numbers)]


def test_bars_tell_the_duty_from_the_threshold(samples_database):
    with lens_on(samples_database, CONVENTION, date(2020, 12, 31)) as lens:
        teams = team_weeks(lens, codes_of(lens.ask(team_lines)))
    figure = against_due(teams, 80).figure
    short, watched, kept = figure.data
    assert dict(zip(short.y, short.x, strict=True)) == pytest.approx(
        {"EQ2": 62.5, "EQ1": 700 / 9, "EQ3": 43.75, "EQ4": 550 / 9, "EQ6": 850 / 18, "EQ8": 500 / 9}
    )
    assert dict(zip(watched.y, watched.x, strict=True)) == pytest.approx({"EQ7": 750 / 9})
    assert list(kept.y) == ["EQ5"]
    assert [line.x0 for line in figure.layout.shapes] == [80, 100]
    assert "EQ7, 7,5 sur 9 jours dus (83 %)" in plain(against_due(teams, 80).alt)
    assert list(noted(teams).figure.data[0].x)[:2] == [8.5, 8]


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "0 jour"), (1.5, "1,5 jour"), (2, "2 jours"), (9.25, "9,25 jours")],
)
def test_days_are_written_in_french(value, written):
    assert plain(days(value)) == written


@pytest.mark.parametrize(
    ("path", "value", "formula"),
    [
        pytest.param("coaching/*/weeks_held", "91", "EQ1 12 + EQ2 5 + ", id="weeks"),
        pytest.param("coaching/*/released_days", "82", "EQ2 5 + EQ3 9,5 + EQ4 9", id="days"),
    ],
)
def test_the_sums_of_the_cards_are_explained(samples_database, path, value, formula):
    with lens_on(samples_database, CONVENTION, FEBRUARY) as lens:
        found = origin(lens, path)
    assert found.value == value
    assert formula in found.formula
    assert found.formula.endswith(f"= {value}")
