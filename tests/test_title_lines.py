"""Several receipts or refunds of one title: each on its line, the call counted once."""

import random
import re
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.incoming.forms import FormRefusedError, submit
from data.lens import open_lens
from data.store.commit import content_signature, undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import verify
from loaders.back.export import export
from loaders.importing import settle
from subjects.money.figure_money_way import calls
from subjects.money.figure_statement import own_contributions
from subjects.sources.explain import explain
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION, current, delimited

HEADINGS = ("Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé")
REFUNDS = (*HEADINGS, "Restitué le", "Montant restitué", "Référence")
CALL = ("59", "TP-59", "01/10/2020", "9000,00")
CALLED = 9_000_00
OCTOBER = (*CALL, "20/10/2020", "5000,00")
NOVEMBER = (*CALL, "20/11/2020", "4000,00")
SAME_TITLE = ("59", "TP-59", "", "")
NEXT = (*SAME_TITLE, "20/11/2020", "4000,00")
DAY = "2021-06-01"
SIGNED = [("Code", "Signature", "Plafond"), ("59", "15/09/2020", "9000,00")]


def titles(folder, *rows, headings=HEADINGS, name="appels.csv"):
    return delimited(folder / name, [headings, *rows])


def lines(database):
    columns = "title, called_on, called_cents, received_on, received_cents"
    return current(database, "contributions", columns)


def money(database, day=DAY):
    found = sheets.figures_on(database, day)["money"]
    return found["called_cents"], found["received_cents"]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([OCTOBER, NOVEMBER], id="the call on both"),
        pytest.param([NOVEMBER, OCTOBER], id="the last one first"),
        pytest.param([OCTOBER, NEXT], id="the call on the first"),
        pytest.param([NEXT, OCTOBER], id="the call on the second"),
        pytest.param([(*CALL, "", ""), NEXT, (*SAME_TITLE, *OCTOBER[4:])], id="the call apart"),
        pytest.param([OCTOBER, ("59", "tp 59", *NOVEMBER[2:])], id="spelled otherwise"),
        pytest.param([OCTOBER, NOVEMBER, ("TOTAL", "", "", "18000", "", "9000")], id="a total"),
    ],
)
def test_two_receipts_of_a_title_are_both_counted_and_its_call_once(rows, tmp_path, empty_database):
    report = sheets.load([titles(tmp_path, *rows)], empty_database)
    assert sheets.errors(report) == sheets.problems(report, "total_differs") == []
    assert money(empty_database, "2020-10-31") == (900_000, 500_000)
    assert money(empty_database) == (900_000, 900_000)
    assert [cents for _, _, cents, _, _ in lines(empty_database) if cents] == [900_000]
    assert {title for title, *_ in lines(empty_database)} == {"TP-59"}
    (sheet,) = report.files[0].sheets
    assert [total.sum_cents for total in sheet.totals] == [900_000, 900_000]
    with open_for_reading(empty_database) as connection:
        assert verify(connection) == []


def test_a_call_written_on_each_line_is_said_to_count_once(tmp_path, empty_database):
    report = sheets.load([titles(tmp_path, OCTOBER, NOVEMBER)], empty_database)
    (said,) = sheets.problems(report, "several_lines")
    assert (said.severity, said.cell, said.column) == ("warning", "D3", "Montant appelé")
    assert "TP-59 (lignes 2, 3)" in said.message
    report = sheets.load([titles(tmp_path, OCTOBER, NEXT)], empty_database)
    assert sheets.problems(report, "several_lines") == []


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        pytest.param([OCTOBER, ("59", "TP-59", "01/10/2020", "4000,00", "20/11/2020", "4000,00")],
                     ("duplicate_key", "B3", "« Montant appelé » (D3 et D2)"), id="another call"),
        pytest.param([OCTOBER, ("59", "TP-59", "02/10/2020", "", "20/11/2020", "4000,00")],
                     ("duplicate_key", "B3", "« Appelé le » (C3 et C2)"), id="another day"),
        pytest.param([(*SAME_TITLE, "", ""), NEXT],
                     ("missing_value", "C2", "« Appelé le »"), id="no call at all"),
        pytest.param([(*CALL[:3], "", "", ""), NEXT],
                     ("missing_value", "D2", "« Montant appelé »"), id="a day, no amount"),
    ],
)  # fmt: skip
def test_what_a_title_says_once_it_says_and_only_once(rows, found, tmp_path, empty_database):
    report = sheets.load([titles(tmp_path, *rows)], empty_database)
    problem, *_ = sheets.errors(report)
    assert (problem.kind, problem.cell) == found[:2]
    assert found[2] in problem.message
    assert report.import_id is None


def test_a_dash_is_a_call_of_nothing(tmp_path, empty_database):
    sheets.load([titles(tmp_path, (*CALL[:3], "-", "", ""))], empty_database)
    assert lines(empty_database) == [("TP-59", "2020-10-01", 0, None, None)]


def test_two_receipts_that_nothing_tells_apart_count_once_and_it_is_said(tmp_path, empty_database):
    half = (*CALL, "20/10/2020", "4500,00", "", "")
    report = sheets.load([titles(tmp_path, half, half, headings=REFUNDS[:8])], empty_database)
    (said,) = sheets.problems(report, "repeated_row")
    assert said.cell == "B3"
    assert "se distinguent par « Référence »" in said.message
    assert money(empty_database) == (900_000, 450_000)
    apart = titles(tmp_path, (*half, "V1"), (*half, "V2"), headings=REFUNDS)
    report = sheets.load([apart], empty_database)
    assert sheets.problems(report, "repeated_row") == []
    assert money(empty_database) == (900_000, 900_000)


def test_two_refunds_of_a_title_are_both_counted(tmp_path, empty_database):
    rows = [
        (*CALL, "20/10/2020", "9000,00", "01/05/2021", "500,00", ""),
        (*SAME_TITLE, "", "", "01/06/2021", "300,00", ""),
    ]
    files = [delimited(tmp_path / "conventions.csv", SIGNED),
             titles(tmp_path, *rows, headings=REFUNDS)]  # fmt: skip
    sheets.load(files, empty_database)
    assert money(empty_database) == (900_000, 900_000)
    for day, refunded in (("2021-05-31", 50_000), ("2021-06-01", 80_000)):
        line = sheets.figures_on(empty_database, day)["refund"]["partners"][0]
        assert line["already_refunded_cents"] == refunded


# A file restates the lines of its titles.


@pytest.mark.parametrize(
    ("rows", "writes", "received"),
    [
        pytest.param([OCTOBER, NOVEMBER], (0, 0, 0), 900_000, id="the same"),
        pytest.param([NOVEMBER, OCTOBER], (0, 0, 0), 900_000, id="in another order"),
        pytest.param([(*CALL, "20/10/2020", "9000,00")], (0, 1, 1), 900_000, id="one summed row"),
        pytest.param([NOVEMBER], (0, 1, 1), 400_000, id="the second alone"),
        pytest.param([OCTOBER], (0, 0, 1), 500_000, id="the first alone"),
        pytest.param([(*CALL, "", "")], (1, 0, 2), 0, id="none"),
        pytest.param([OCTOBER, NOVEMBER, (*CALL, "01/10/2020", "1,00")], (1, 0, 0), 900_100,
                     id="an earlier one more"),
        pytest.param([OCTOBER, NEXT], (0, 0, 0), 900_000, id="the call on the first"),
        pytest.param([NEXT, (*SAME_TITLE, *OCTOBER[4:]), (*CALL, "", "")], (0, 0, 0), 900_000,
                     id="the call apart"),
        pytest.param([("60", "TP-60", *OCTOBER[2:])], (1, 0, 0), 1_400_000, id="another title"),
    ],
)  # fmt: skip
def test_the_lines_of_a_title_replace_those_before(
    rows, writes, received, tmp_path, empty_database
):
    sheets.load([titles(tmp_path, OCTOBER, NOVEMBER)], empty_database)
    before = signature(empty_database)
    checked = sheets.check([titles(tmp_path, *rows)], empty_database)
    report = sheets.load([titles(tmp_path, *rows)], empty_database)
    counts = report.counts
    assert (counts.added, counts.changed, counts.withdrawn) == writes
    assert checked.counts == counts
    assert money(empty_database)[1] == received
    if report.import_id:
        with open_for_writing(empty_database) as connection:
            undo(connection, AUTHOR)
    assert signature(empty_database) == before


def signature(database):
    with open_for_reading(database) as connection:
        return content_signature(connection)


def test_the_lines_that_go_contradict_nothing(tmp_path, empty_database):
    sheets.load([titles(tmp_path, OCTOBER, NOVEMBER)], empty_database)
    report = sheets.check([titles(tmp_path, (*CALL, "20/10/2020", "9000,00"))], empty_database)
    assert sheets.problems(report, "amounts_contradict") == []
    assert sheets.problems(report, "second_receipt") == []
    third = (*SAME_TITLE, "20/12/2020", "0,01")
    report = sheets.check([titles(tmp_path, OCTOBER, NOVEMBER, third)], empty_database)
    (said,) = sheets.problems(report, "amounts_contradict")
    assert said.value == "9\u202f000,01\u00a0€"
    assert len(sheets.problems(report, "second_receipt")) == 2


BOTH = (*HEADINGS, "Restitué le", "Montant restitué")
BACK = ("01/06/2021", "350,00")


@pytest.mark.parametrize(
    ("row", "headings", "said"),
    [
        pytest.param((*CALL, "20/10/2020", "9000,00"), HEADINGS,
                     ["0,00 € encaissés et 350,00 € restitués"], id="its refund goes"),
        pytest.param((*CALL, "", "", *BACK), BOTH,
                     ["9 000,00 € encaissés et 0,00 € restitués"], id="its receipt goes"),
        pytest.param((*CALL, "20/10/2020", "9000,00", *BACK), BOTH, [], id="one line for both"),
    ],
)  # fmt: skip
def test_a_line_that_goes_with_its_amounts_is_said(row, headings, said, tmp_path, empty_database):
    held = [(*CALL, "20/10/2020", "9000,00", "", ""), (*SAME_TITLE, "", "", *BACK)]
    sheets.load([titles(tmp_path, *held, headings=BOTH)], empty_database)
    report = sheets.check([titles(tmp_path, row, headings=headings)], empty_database)
    found = [re.sub(r"\s", " ", one.message) for one in sheets.problems(report, "lost_line")]
    assert len(found) == len(said)
    assert all(words in message for words, message in zip(said, found, strict=True))


def test_a_column_that_the_file_does_not_carry_stays_with_its_line(tmp_path, empty_database):
    attached = (*HEADINGS, "Rattaché le")
    first = titles(tmp_path, (*OCTOBER, "02/11/2020"), (*NEXT, "02/12/2020"), headings=attached)
    sheets.load([first], empty_database)
    december = (*SAME_TITLE, "20/12/2020", "1000,00")
    sheets.load([titles(tmp_path, december, NOVEMBER)], empty_database)
    found = current(empty_database, "contributions", "received_on, attached_on")
    assert found == [("2020-11-20", "2020-12-02"), ("2020-12-20", None)]


def test_a_line_that_gets_a_refund_is_still_that_line(tmp_path, empty_database):
    attached = (*HEADINGS, "Rattaché le")
    first = titles(tmp_path, (*OCTOBER, "02/11/2020"), (*NEXT, "02/12/2020"), headings=attached)
    sheets.load([first], empty_database)
    refunded = titles(tmp_path, (*OCTOBER, "", "", ""),
                      (*NEXT, "01/05/2021", "500,00", "R1"), headings=REFUNDS)  # fmt: skip
    report = sheets.load([refunded], empty_database)
    assert (report.counts.added, report.counts.changed, report.counts.unchanged) == (0, 1, 1)
    found = current(empty_database, "contributions", "attached_on, refunded_cents")
    assert found == [("2020-11-02", None), ("2020-12-02", 50_000)]


def test_an_export_loads_back_without_a_change(tmp_path, empty_database):
    sheets.load([titles(tmp_path, NOVEMBER, OCTOBER)], empty_database)
    earlier = titles(tmp_path, OCTOBER, NEXT, (*SAME_TITLE, "01/10/2020", "1,00"))
    sheets.load([earlier], empty_database)
    with open_lens(empty_database, CONVENTION, today=sheets.TODAY) as lens:
        files = [one.path for one in export(lens, ["contributions"], tmp_path / "donnees.xlsx")]
    report = sheets.load(files, empty_database)
    assert (report.counts.writes, report.counts.unchanged) == (0, 3)


# Two files, a refused row, a form.


@pytest.mark.parametrize(
    ("one", "other", "refused"),
    [
        pytest.param([OCTOBER, NOVEMBER], [NOVEMBER, OCTOBER], [], id="the same lines"),
        pytest.param([OCTOBER, NOVEMBER], [NOVEMBER], [], id="one of them"),
        pytest.param([NOVEMBER], [OCTOBER, NOVEMBER], [], id="one more"),
        pytest.param([OCTOBER], [NOVEMBER], ["duplicate_key"], id="another one"),
        pytest.param([OCTOBER, NOVEMBER], [OCTOBER, (*CALL, "21/11/2020", "4000,00")],
                     ["duplicate_key"], id="another second"),
        pytest.param([OCTOBER], [("59", "TP-59", "01/10/2020", "8000,00", *OCTOBER[4:])],
                     ["duplicate_key"], id="another call"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_known", [False, True], ids=["new", "known"])
def test_a_title_in_two_files_of_one_call(one, other, refused, is_known, tmp_path, empty_database):
    if is_known:
        sheets.load([titles(tmp_path, NOVEMBER)], empty_database)
    files = [titles(tmp_path, *one, name="a.csv"), titles(tmp_path, *other, name="b.csv")]
    report = sheets.load(files, empty_database)
    assert [problem.kind for problem in sheets.errors(report)] == refused
    if not refused:
        assert money(empty_database) == (900_000, 900_000)
        assert sheets.load(files, empty_database).counts.writes == 0


def test_a_title_is_restated_whole_or_waits_whole(tmp_path, empty_database):
    sheets.load([titles(tmp_path, OCTOBER, NOVEMBER)], empty_database)
    before = signature(empty_database)
    other = ("60", "TP-60", *OCTOBER[2:])
    bad = titles(tmp_path, other, (*CALL, "20/10/2020", "6000,00"),
                 (*CALL, "31/11/2020", "3000,00"))  # fmt: skip
    path = sheets.staged([bad], tmp_path)
    report = settle(path, [bad], empty_database, CONVENTION, AUTHOR, accept_valid=True)
    (waiting,) = sheets.problems(report, "depends_on_refused")
    assert (waiting.severity, waiting.cell, waiting.value) == ("warning", "B3", "TP-59")
    held = current(empty_database, "quarantine", "row_key, row_number")
    assert held == [("59\x1fTP-59", 3), ("59\x1fTP-59", 4)]
    own = [row for row in signature(empty_database) if row[0] == "contributions"]
    assert {row[3:5] for row in own} == {("59", "TP-59"), ("60", "TP-60")}
    assert [row for row in own if row[4] == "TP-59"] == [r for r in before if r[0] != "imports"]
    sheets.load([titles(tmp_path, (*CALL, "20/10/2020", "6000,00"), NEXT)], empty_database)
    assert current(empty_database, "quarantine", "row_key") == []


def typed(database, row=None, withdrawn=()):
    rows = {"contributions": [row] if row else []}
    return submit(database, CONVENTION, AUTHOR, "Essai", rows, {"contributions": withdrawn})


def test_a_form_amends_a_title_of_one_line_whatever_its_number(tmp_path, empty_database):
    sheets.load([titles(tmp_path, OCTOBER, NOVEMBER)], empty_database)
    row = {"partner": "59", "title": "TP-59", "reference": "V2"}
    with pytest.raises(FormRefusedError, match="sur 2 lignes"):
        typed(empty_database, row)
    sheets.load([titles(tmp_path, NOVEMBER)], empty_database)
    typed(empty_database, row)
    columns = "called_cents, received_cents, reference"
    assert current(empty_database, "contributions", columns) == [(900_000, 400_000, "V2")]


def test_a_form_withdraws_all_the_lines_of_a_title(tmp_path, empty_database):
    sheets.load([titles(tmp_path, OCTOBER, NOVEMBER)], empty_database)
    typed(empty_database, withdrawn=[("59", "TP-59")])
    assert lines(empty_database) == []


# What is shown of them.


def test_each_line_is_listed_by_its_day_and_the_call_is_explained_by_its_cells(
    tmp_path, empty_database
):
    sheets.load([delimited(tmp_path / "conventions.csv", SIGNED),
                 titles(tmp_path, NOVEMBER, OCTOBER)], empty_database)  # fmt: skip
    with open_lens(empty_database, CONVENTION, on=date.fromisoformat(DAY)) as lens:
        shown = [[line.received_on and line.received_on.month for line in found]
                 for found in (calls(lens), own_contributions(lens, "59"))]  # fmt: skip
        called = explain(lens, "money/called_cents").as_json()
        received = explain(lens, "money/received_cents").as_json()
    assert shown == [[10, 11], [10, 11]]
    assert "9\u202f000,00\u00a0€" in called["formula"]
    assert "5\u202f000,00" in received["formula"]
    assert "4\u202f000,00" in received["formula"]
    assert [source["row"] for source in received["sources"]] == [2, 3]


FIRST = date(2020, 10, 5)
RECEIPTS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 500_000)), min_size=1, max_size=4, unique=True
)


@settings(max_examples=15, deadline=None)
@given(receipts=RECEIPTS, seed=st.integers(0, 9))
def test_however_a_receipt_is_split_every_figure_is_that_of_one_row(receipts, seed):
    chance = random.Random(seed)
    rows = [("", "", (FIRST + timedelta(days)).isoformat(), f"{cents / 100:.2f}")
            for days, cents in receipts]  # fmt: skip
    bearing = chance.sample(range(len(rows)), chance.randint(1, len(rows)))
    split = [(*(CALL if n in bearing else SAME_TITLE), *row[2:]) for n, row in enumerate(rows)]
    chance.shuffle(split)
    last = max(days for days, _ in receipts)
    whole = sum(cents for _, cents in receipts)
    one = [(*CALL, (FIRST + timedelta(last)).isoformat(), f"{whole / 100:.2f}")]
    found, wanted = seen(split), seen(one)
    if whole > CALLED:  # the call is covered before the last receipt: that day is the split's own
        for duty in found["duties"] + wanted["duties"]:
            del duty["noted_on"]
    assert found == wanted


def seen(rows):
    """Return the figures once all is received, without what counts the receipts."""
    with TemporaryDirectory() as name:
        folder, database = Path(name), Path(name) / "cap.sqlite"
        files = [delimited(folder / "conventions.csv", SIGNED), titles(folder, *rows)]
        report = sheets.load(files, database)
        assert sheets.errors(report) == []
        assert sheets.load(files, database).counts.writes == 0
        found = sheets.figures_on(database, DAY)
    counting = ("several_receipts", "duty_overdue")
    found["alerts"] = [one for one in found["alerts"] if one["rule"] not in counting]
    found["duties"] = [one for one in found["duties"] if one["duty"] != "single_payment"]
    for duty in found["duties"]:
        duty["measure"] = duty["measure"].split(", en ")[0]
    return {name: value for name, value in found.items() if name != "known_at"}
