"""Merged cells give their value to all they cover; headings of two lines are one."""

import pytest

from tests import grids, sheets

FORMATS = [".xlsx", ".ods", ".xls"]
CALENDAR = ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"]
DAYS = ["07/09/2020", "09/10/2020"]


@pytest.mark.parametrize("suffix", FORMATS)
def test_merged_key_is_that_of_all_its_rows(suffix, tmp_path):
    rows = [CALENDAR, *(["59" if n == 1 else None, n, *DAYS, None, None] for n in (1, 2, 3))]
    rows += [["60", 1, *DAYS, None, None]]
    file = grids.write(tmp_path / f"calendrier{suffix}", rows, [(2, 1, 4, 1)])
    assert sheets.read_rows(file, "phase_dates", "partner, phase") == [
        ("59", 1), ("59", 2), ("59", 3), ("60", 1),
    ]  # fmt: skip


FORECAST = ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"]


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize(
    ("rows", "merges", "read"),
    [
        pytest.param(
            [[2021, "coaching", "Été", "59", 100, 50], [None, None, "Hiver", "60", 200, 70]],
            [(2, 1, 3, 1), (2, 2, 3, 2)],
            [(2021, "coaching", "59", 10_000), (2021, "coaching", "60", 20_000)],
            id="several columns down",
        ),
        pytest.param(
            [[2021, "coaching", "Été", "59", 100, 50], [None, None, "Hiver", "60", 200, 70]],
            [(2, 1, 3, 2)],
            [(2021, "coaching", "59", 10_000)],
            id="a block gives its first value",
        ),
        pytest.param(
            [[2021, "coaching", "Été", "59", 100, 50], ["À revoir en juin", *[None] * 5]],
            [(3, 1, 3, 6)],
            [(2021, "coaching", "59", 10_000)],
            id="a banner is not given to its columns",
        ),
        pytest.param(
            [[2021, "coaching", "Été", "59", 100, 50], ["Total", None, None, None, 100, 50]],
            [(3, 1, 3, 4)],
            [(2021, "coaching", "59", 10_000)],
            id="a total's label is no key",
        ),
    ],
)
def test_merged_value_goes_where_a_reader_sees_it(rows, merges, read, suffix, tmp_path):
    file = grids.write(tmp_path / f"previsions{suffix}", [FORECAST, *rows], merges)
    assert (
        sheets.read_rows(file, "forecast", "exercice, category, partner, commitments_cents") == read
    )


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize(
    ("headings", "rows", "merge", "cells"),
    [
        pytest.param(
            FORECAST,
            [[2021, "coaching", "Été", "59", 1500, 1], [2021, "coaching", "Hiver", "60", None, 2]],
            (2, 5, 3, 5),
            ["E2", "E3"],
            id="an amount over two rows",
        ),
        pytest.param(
            FORECAST,
            [[2021, "coaching", "Été", "59", 1500, None]],
            (2, 5, 2, 6),
            ["E2", "F2"],
            id="an amount over two columns",
        ),
        pytest.param(
            ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés"],
            [["EQ1", "04/01/2021", "C", "Oui", 1], ["EQ1", "11/01/2021", "C", "Oui", None]],
            (2, 5, 3, 5),
            ["E2", "E3"],
            id="days over two weeks",
        ),
        pytest.param(
            ["Code", "Date", "Lieu", "Places", "Participants maximum", "Inscrits", "Présents"],
            [["PARIS", "04/01/2021", "x", 9, 9, 5, 5], ["PARIS", "11/01/2021", "x", 9, 9, None, 5]],
            (2, 6, 3, 6),
            ["F2", "F3"],
            id="persons over two events",
        ),
    ],
)
def test_merged_quantity_is_refused_by_cell(
    headings, rows, merge, cells, suffix, tmp_path, empty_database
):
    file = grids.write(tmp_path / f"table{suffix}", [headings, *rows], [merge])
    programme = sheets.CHARTER if "PARIS" in rows[0] else sheets.CONVENTION
    report = sheets.check([file], empty_database, programme)
    found = sheets.problems(report, "merged_amount")
    assert [problem.cell for problem in found] == cells
    assert {problem.severity for problem in found} == {"error"}


def test_cell_covered_by_another_keeps_what_it_holds(tmp_path):
    rows = [CALENDAR, ["59", 1, *DAYS, None, None], ["60", 2, *DAYS, None, None]]
    file = grids.write(tmp_path / "calendrier.ods", rows, [(2, 1, 3, 1)])
    assert sheets.read_rows(file, "phase_dates", "partner, phase") == [("59", 1), ("60", 2)]


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize(
    ("rows", "merges", "dataset", "columns", "read"),
    [
        pytest.param(
            [
                ["Calendrier du programme", *[None] * 5],
                ["Code", "Phase", "Prévu", None, "Réel", None],
                [None, None, "Début", "Fin", "Début", "Fin"],
                ["59", 1, *DAYS, "08/09/2020", None],
            ],
            [(1, 1, 1, 6), (2, 1, 3, 1), (2, 2, 3, 2), (2, 3, 2, 4), (2, 5, 2, 6)],
            "phase_dates",
            "partner, planned_end, actual_start, actual_end",
            [("59", "2020-10-09", "2020-09-08", None)],
            id="groups of days, in agreement",
        ),
        pytest.param(
            [
                ["Équipe", "Nom", "Intrapreneurs", "Dates", None],
                [None, None, None, "Début", "Fin"],
                ["EQ1", "Un", "Camille Roy", *DAYS],
            ],
            [(1, 4, 1, 5)],
            "teams",
            "team, starts_on, ends_on",
            [("EQ1", "2020-09-07", "2020-10-09")],
            id="a group that says nothing more",
        ),
        pytest.param(
            [
                ["Code", "N° titre", "Appelé le", "Montant", None, "Encaissé le"],
                [None, None, None, "appelé", "encaissé", None],
                ["59", "T1", "01/10/2020", 9000, 9000, "01/11/2020"],
            ],
            [(1, 4, 1, 5)],
            "contributions",
            "title, called_cents, received_cents, received_on",
            [("T1", 900_000, 900_000, "2020-11-01")],
            id="a noun above participles",
        ),
        pytest.param(
            [
                ["Exercice", "Catégorie", "Libellé", "Code", "Prévues", "Prévus"],
                [None, None, None, None, "AE", "CP"],
                [2021, "coaching", "Été", "59", 100, 50],
            ],
            [],
            "forecast",
            "label, commitments_cents, payments_cents",
            [("Été", 10_000, 5_000)],
            id="side under its participle",
        ),
    ],
)
def test_heading_of_two_lines_is_read(rows, merges, dataset, columns, read, suffix, tmp_path):
    file = grids.write(tmp_path / f"table{suffix}", rows, merges)
    assert sheets.read_rows(file, dataset, columns) == read


def test_heading_of_two_lines_of_a_csv_is_read(tmp_path):
    rows = [
        ["Code", "Phase", "Prévu", "", "Réel", ""],
        ["", "", "Début", "Fin", "Début", "Fin"],
        ["59", "1", *DAYS, "", ""],
    ]
    file = sheets.delimited(tmp_path / "calendrier.csv", rows)
    assert sheets.read_rows(file, "phase_dates", "partner, planned_end") == [("59", "2020-10-09")]


def test_row_of_words_under_a_heading_is_no_second_line(tmp_path):
    rows = [[*CALENDAR, "Objet"], ["59", "1", *DAYS, "", "", "Commentaire"]]
    file = sheets.delimited(tmp_path / "calendrier.csv", rows)
    assert sheets.read_rows(file, "phase_dates", "partner, phase") == [("59", 1)]


def test_heading_of_two_lines_that_lacks_a_column_names_it(tmp_path, empty_database):
    rows = [
        ["Code", "Phase", "Prévu", None, "Réel", None],
        [None, None, "Début", "Fin", "Début", "Clôture"],
        ["59", 1, *DAYS, None, None],
    ]
    report = sheets.check([grids.write(tmp_path / "c.xlsx", rows)], empty_database)
    (missing,) = sheets.errors(report)
    assert (missing.kind, missing.column) == ("missing_column", "Fin réelle")
    (unknown,) = sheets.problems(report, "unknown_column")
    assert "« Réel Clôture »" in unknown.message
