"""What would change before, what was done after: diff, control totals, receipt, history."""

import json
from datetime import date

import pytest

from data.lens import open_lens
from data.receipts import receipts
from data.store.commit import undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import head
from loaders.__main__ import main
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
DAY = date(2020, 10, 1)
FIRST, SECOND = ["59", "T1", DAY, 9000, "", ""], ["60", "T2", DAY, 100.5, "", ""]
ORDERS = ["Exercice", "N° EJ", "Fournisseur", "Montant engagé"]


def calls(tmp_path, *rows, name="appels.xlsx"):
    return sheets.workbook(tmp_path / name, {"Titres": [CALLS, *rows]})


def all_receipts(database, number=None):
    with open_for_reading(database) as connection:
        return receipts(connection, number)


def test_a_check_lists_what_is_added_changed_absent_and_counts_the_rest(tmp_path, empty_database):
    third = ["62", "T3", DAY, 1, "", ""]
    sheets.load([calls(tmp_path, FIRST, SECOND, third)], empty_database)
    changed = [*SECOND[:3], 200, "", ""]
    new = ["80", "T4", DAY, 5, "", ""]
    report = sheets.check([calls(tmp_path, FIRST, changed, new)], empty_database)
    (found,) = report.changes
    counts = found.counts
    assert (counts.added, counts.changed, counts.withdrawn, counts.absent, counts.unchanged) == (
        1, 1, 0, 1, 1,
    )  # fmt: skip
    (row,) = found.of("changed")
    assert (row.file, row.sheet, row.row, row.columns) == (
        "appels.xlsx", "Titres", 3, ("called_cents",),
    )  # fmt: skip
    assert row.before
    assert row.after
    assert (row.before["called_cents"], row.after["called_cents"]) == (10_050, 20_000)
    (row,) = found.of("added")
    assert row.after
    assert (row.key, row.row, row.before, row.after["partner"]) == ("80\x1fT4", 4, None, "80")
    (row,) = found.of("absent")
    assert row.before
    assert (row.key, row.row, row.after, row.before["title"]) == ("62\x1fT3", None, None, "T3")
    assert report.files[0].sheets[0].counts.absent == 1
    assert report.as_json()["changes"][0]["rows"][1]["columns"] == {
        "called_cents": [10_050, 20_000]
    }


def test_an_extract_lists_what_it_withdraws_and_nothing_as_absent(tmp_path, empty_database):
    def extract(*rows):
        return sheets.workbook(tmp_path / "x.xlsx", {"Dépenses": [ORDERS, *rows]})

    sheets.load([extract([2020, "E1", "A", 1], [2020, "E2", "A", 2])], empty_database)
    (found,) = sheets.check([extract([2020, "E1", "A", 3])], empty_database).changes
    assert (found.counts.changed, found.counts.withdrawn, found.counts.absent) == (1, 1, 0)
    (row,) = found.of("withdrawn")
    assert row.before
    assert (row.file, row.row, row.before["ej"], row.after) == ("x.xlsx", None, "E2", None)
    (row,) = found.of("changed")
    assert (row.row, row.columns) == (2, ("committed_cents",))


def test_the_list_is_cut_and_the_counts_are_not(tmp_path, empty_database):
    rows = [["59", f"T{n}", DAY, n, "", ""] for n in range(1, 31)]
    (found,) = sheets.check([calls(tmp_path, *rows)], empty_database).changes
    assert (len(found.rows), found.counts.added) == (20, 30)


@pytest.mark.parametrize(
    ("total", "differs"),
    [
        pytest.param(9100.5, False, id="the file's own total agrees"),
        pytest.param(9100, True, id="the file's own total differs"),
        pytest.param(None, False, id="no total in the file"),
    ],
)
def test_control_totals_are_compared_with_the_file_s_own(total, differs, tmp_path, empty_database):
    rows = [FIRST, SECOND] + ([["TOTAL", "", "", total, "", ""]] if total else [])
    report = sheets.load([calls(tmp_path, *rows)], empty_database)
    assert report.receipt
    called, received = report.receipt.sheets[0].totals
    assert (called.heading, called.sum_cents, called.differs) == (
        "Montant appelé",
        910_050,
        differs,
    )
    written = round(total * 100) if total else None
    assert (called.written_cents, called.cell) == (written, "D4" if total else None)
    assert (received.sum_cents, received.written_cents) == (0, None)


def test_totals_say_what_is_loaded_when_a_row_is_refused_afterwards(tmp_path, empty_database):
    orders = ["N° EJ", "Équipe", "Code", "Catégorie", "Éligible", "Note"]
    forecast = ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"]
    file = sheets.workbook(
        tmp_path / "a.xlsx",
        {"P": [forecast, [2020, "autre", "Un", "59", 10, 0], [2020, "autre", "Deux", "99", 5, 0]],
         "S": [orders, ["E1", "Sans", "", "autre", "", ""]]},
    )  # fmt: skip
    (planned, _) = sheets.check([file], empty_database).files[0].sheets
    assert [total.sum_cents for total in planned.totals] == [1_000, 0]


def test_the_receipt_keeps_who_when_what_and_its_place_in_the_journal(tmp_path, empty_database):
    report = sheets.load([calls(tmp_path, FIRST, SECOND)], empty_database)
    (receipt,) = all_receipts(empty_database, 1)
    assert report.receipt == receipt
    with open_for_reading(empty_database) as connection:
        assert head(connection)[:2] == (receipt.number, receipt.hash)
    assert (receipt.kind, receipt.made_by, receipt.made_at) == (
        "file", AUTHOR.name, AUTHOR.moment,
    )  # fmt: skip
    (sheet,) = receipt.sheets
    assert (sheet.file, sheet.sheet, sheet.dataset, sheet.rows, sheet.refused) == (
        "appels.xlsx", "Titres", "contributions", 2, 0,
    )  # fmt: skip
    assert len(sheet.sha256) == 64


def test_receipts_stay_as_they_were_and_a_lens_reads_them_alike(tmp_path, empty_database):
    sheets.load([calls(tmp_path, FIRST)], empty_database)
    first = all_receipts(empty_database)
    sheets.load([calls(tmp_path, FIRST, SECOND)], empty_database)
    with open_for_writing(empty_database) as connection:
        undo(connection, AUTHOR)
    found = all_receipts(empty_database)
    assert found[:1] == first
    assert [receipt.number for receipt in found] == [1, 2, 3]
    with open_lens(empty_database, CONVENTION, on=DAY, known_at=2) as lens:
        assert receipts(lens.connection) == found[:2]


@pytest.mark.parametrize("number", [0, 7])
def test_no_such_receipt(number, database):
    assert all_receipts(database, number) == []


def test_the_commands_print_the_diff_the_totals_and_the_receipt(tmp_path, empty_database, capsys):
    place = ["--db", str(empty_database)]
    third = ["62", "T3", DAY, 1, "", ""]
    total = ["TOTAL", "", "", 9101, "", ""]
    assert main(["load", str(calls(tmp_path, FIRST, third)), "--by", "Camille", *place]) == 0
    said = capsys.readouterr().err
    assert "Import n° 1, import de fichiers, programme preincubation-2020, le " in said
    assert "Empreinte du journal : " in said
    file = calls(tmp_path, [*FIRST[:3], 9001, "", ""], SECOND, total)
    assert main(["check", str(file), *place]) == 0
    said = capsys.readouterr().err.replace("\u202f", " ").replace("\xa0", " ")
    for line in (
        "Appels de fonds : 1 à ajouter\n    + 60 · T2 (feuille « Titres », ligne 3)\n",
        "~ 59 · T1 (feuille « Titres », ligne 2) : Montant appelé 9 000,00 € → 9 001,00 €\n",
        "1 dans la base mais absentes du fichier (elles restent)\n    · 62 · T3\n",
        "Σ Montant appelé : 9 101,50 € ; total écrit en D4 : 9 101,00 €, différent\n",
    ):
        assert line in said


def test_the_history_command_lists_then_details(tmp_path, empty_database, capsys):
    place = ["--db", str(empty_database)]
    for rows in ([FIRST], [FIRST, SECOND]):
        sheets.load([calls(tmp_path, *rows)], empty_database)
    assert main(["history", *place]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in lines] == ["1", "2"]
    assert "1 ajoutées, 0 modifiées, 0 retirées" in lines[1]
    assert main(["history", "2", *place]) == 0
    detail = capsys.readouterr().out
    assert "appels.xlsx, feuille « Titres » : Appels de fonds" in detail
    assert "Σ Montant appelé" in detail
    assert main(["history", "2", "--json", *place]) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert (entry["import"], entry["sheets"][0]["added"], entry["sheets"][0]["absent"]) == (2, 1, 0)
    assert main(["history", "9", *place]) == 1
    assert "L’import n° 9 n’existe pas." in capsys.readouterr().err


def test_the_undo_command_takes_a_number_and_says_why_not(tmp_path, empty_database, capsys):
    place = ["--db", str(empty_database)]
    sheets.load([calls(tmp_path, FIRST)], empty_database)
    sheets.load([calls(tmp_path, [*FIRST[:3], 1, "", ""], SECOND)], empty_database)
    assert main(["undo", "1", *place]) == 1
    assert "l’import n° 2 a touché depuis aux mêmes lignes" in capsys.readouterr().err
    assert main(["undo", *place]) == 0
    assert main(["undo", "1", *place]) == 0
    assert "Import n° 1 annulé (import n° 4)." in capsys.readouterr().err
