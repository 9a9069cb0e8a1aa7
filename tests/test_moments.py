"""Any two moments can be compared: rows by dataset, figures leaf by leaf."""

import json
import re
from contextlib import contextmanager
from datetime import date

import pytest

from data.lens import open_lens
from data.moments import compare_moments
from reports.__main__ import main
from subjects.figures import as_json
from subjects.sources.figure_compare import (
    FigureMove,
    compare_figures,
    compare_lenses,
    compared,
    move_sentence,
)
from tests import sheets
from tests.sheets import CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
END = date(2021, 5, 2)


@pytest.fixture
def ledger(tmp_path, empty_database):
    """Two imports: one call, then the call received, another call, and a note of next year."""
    first = [CALLS, ["59", "T1", date(2020, 10, 1), 9000, "", ""]]
    second = [CALLS, ["59", "T1", date(2020, 10, 1), 9000, date(2020, 12, 1), 9000],
              ["60", "T2", date(2021, 3, 1), 100, "", ""]]  # fmt: skip
    for rows in (first, second):
        sheets.load([sheets.workbook(tmp_path / "t.xlsx", {"T": rows})], empty_database)
    return empty_database


@contextmanager
def moments(database, first, second):
    with (
        open_lens(database, CONVENTION, known_at=first[0], on=first[1]) as before,
        open_lens(database, CONVENTION, known_at=second[0], on=second[1]) as after,
    ):
        yield before, after


def rows_moved(database, first, second):
    with moments(database, first, second) as (before, after):
        return [
            (
                found.dataset.name,
                [move.key.replace("\x1f", "/") for move in found.added],
                [(move.key.replace("\x1f", "/"), move.columns) for move in found.changed],
                [move.key.replace("\x1f", "/") for move in found.removed],
            )
            for found in compare_moments(before, after)
        ]


@pytest.mark.parametrize(
    ("first", "second", "moved"),
    [
        pytest.param((1, END), (1, END), [], id="the same moment"),
        pytest.param((1, END), (2, END), [
            ("contributions", ["60/T2"], [("59/T1", ("received_on", "received_cents"))], []),
        ], id="two imports"),
        pytest.param((2, END), (1, END), [
            ("contributions", [], [("59/T1", ("received_on", "received_cents"))], ["60/T2"]),
        ], id="the other way round"),
        pytest.param((2, date(2020, 11, 1)), (2, END), [
            ("contributions", ["60/T2"], [("59/T1", ("received_on",))], []),
        ], id="two days of one import"),
        pytest.param((0, END), (1, date(2020, 9, 1)), [], id="before it was called"),
        pytest.param((0, END), (1, END), [("contributions", ["59/T1"], [], [])], id="from nothing"),
        pytest.param((1, END), (2, date(2020, 12, 31)), [
            ("contributions", [], [("59/T1", ("received_on", "received_cents"))], []),
        ], id="import and day"),
    ],
)  # fmt: skip
def test_rows_that_moved(first, second, moved, ledger):
    assert rows_moved(ledger, first, second) == moved


def test_figures_that_moved_are_named_and_measured(ledger):
    with moments(ledger, (1, END), (2, END)) as (before, after):
        moves = {move.path: move for move in compare_lenses(before, after)}
    received = moves["money/partners/59/received_cents"]
    assert (received.before, received.after, received.difference) == (0, 900_000, 900_000)
    assert received.label == "budget · 59 · encaissé"
    assert (
        move_sentence(received)
        .replace("\u202f", " ")
        .replace("\xa0", " ")
        .endswith("0,00 € → 9 000,00 €")
    )
    assert "money/partners/62/received_cents" not in moves
    assert "money/called_cents" in moves


@pytest.mark.parametrize(
    ("path", "before", "after", "said"),
    [
        ("refund/status", "provisional", "final", "provisoire → définitif"),
        ("refund_paid/status", "simulated", "provisional", "simulé → provisoire"),
        ("duties/59/agents/status", "due", "suspended", "à tenir → suspendue"),
        ("phases/59/1/status", "upcoming", "done", "à venir → terminée"),
        ("decisions/jury/1/outcome", None, "laureate", "– → lauréat"),
    ],
)
def test_a_code_that_moved_is_said_in_french(path, before, after, said):
    assert move_sentence(FigureMove(path, "x", before, after)) == f"x : {said}"


def test_alerts_that_appear_and_go_are_moves(ledger):
    with moments(ledger, (1, END), (2, END)) as (before, after):
        alerts = [m for m in compare_lenses(before, after) if m.path.startswith("alerts/")]
    gone = [move for move in alerts if move.after is None]
    come = [move for move in alerts if move.before is None]
    assert any("/59" in move.path for move in gone)
    assert any("/60" in move.path for move in come)
    assert all(move.difference is None for move in alerts)


def test_comparing_is_empty_on_one_moment_and_the_same_both_ways(samples_database):
    days = (date(2020, 12, 31), END)
    with moments(samples_database, (1, days[0]), (1, days[1])) as (before, after):
        there, back = compare_lenses(before, after), compare_lenses(after, before)
        assert compare_lenses(before, before) == []
        assert compare_moments(before, before) == []
    assert len(there) > 20
    assert {m.path: (m.before, m.after) for m in there} == {
        m.path: (m.after, m.before) for m in back
    }


@pytest.mark.parametrize(
    ("programme", "number"), [(CONVENTION, 1), ("hackathon-2017", 2)], ids=["convention", "charter"]
)
def test_every_figure_that_moves_is_called_in_french(programme, number, samples_database):
    with (
        open_lens(samples_database, programme, known_at=0, on=END) as nothing,
        open_lens(samples_database, programme, known_at=number, on=END) as all_of_it,
    ):
        labels = [move.label for move in compare_lenses(nothing, all_of_it)]
    assert len(labels) > 100
    english = re.compile(r"_cents|_on\b|_days|· [a-z]+_[a-z_]+$")
    assert [label for label in labels if english.search(label)] == []


def test_every_leaf_that_differs_is_a_move(samples_database):
    with moments(samples_database, (1, END), (1, END)) as (before, _):
        figures = as_json(before)
    changed = json.loads(json.dumps(figures))
    changed["money"]["partners"][0]["direct_cents"] += 1
    changed["phases"][-1]["status"] = "nowhere"
    del changed["actions"]
    assert [move.path for move in compare_figures(figures, changed)] == [
        "phases/{partner}/{phase}/status".format(**changed["phases"][-1]),
        "money/partners/{partner}/direct_cents".format(**changed["money"]["partners"][0]),
    ]


def test_compared_says_the_two_moments_with_their_heads(ledger):
    with moments(ledger, (1, END), (2, END)) as (before, after):
        answer = compared(before, after)
    assert (answer["from"]["known_at"], answer["to"]["known_at"]) == (1, 2)
    assert len({answer["from"]["head"], answer["to"]["head"]}) == 2
    (rows,) = answer["rows"]
    assert rows["added"][0]["key"] == ["60", "T2"]
    assert rows["changed"][0]["columns"]["received_cents"] == [None, 900_000]


def test_the_command_prints_what_moved(ledger, capsys):
    arguments = ["compare", "--db", str(ledger), "--from-import", "1", "--from-on", "2021-05-02",
                 "--to-on", "2021-05-02"]  # fmt: skip
    assert main(arguments) == 0
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert (answer["from"], answer["to"]["known_at"]) == (
        {"known_at": 1, "on": "2021-05-02", "head": answer["from"]["head"]}, 2,
    )  # fmt: skip
    assert "état des données à l’import n° 1." in printed.err
    assert f"{len(answer['figures'])} chiffres ont bougé, 1 tableaux." in printed.err
    assert main([*arguments, "--to-import", "9"]) == 2
