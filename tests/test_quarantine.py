"""« Charger les lignes valides »: what is loaded, what is kept aside, when it leaves."""

from datetime import date

import pytest

from data.incoming.forms import FormRefusedError, dismiss, submit
from data.incoming.quarantine import held_rows
from data.lens import open_lens
from data.store.commit import content_signature, undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import verify
from loaders.__main__ import main
from loaders.importing import settle
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
DAY = date(2020, 10, 1)
GOOD, BAD = ["59", "T1", DAY, 9000, "", ""], ["60", "T2", "hier", 100, "", ""]
APPLICATIONS = ["N° dossier", "Déposé le", "Code", "Intitulé", "État"]
TEAMS = ["Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Début", "Fin"]
NOTES = ["Équipe", "Date", "Intrapreneur présent", "Jours libérés", "Points abordés"]
EVENTS = ["Code", "Date", "Lieu", "Participants maximum", "Inscrits"]
HELD, MOVED = ["59", DAY, "Lille", 20, 10], ["59", DAY, "Douai", 20, 12]
ORDERS = ["Exercice", "N° EJ", "Fournisseur", "Montant engagé"]


def workbook(tmp_path, tables, name="envoi.xlsx"):
    return sheets.workbook(tmp_path / name, tables)


def accept(files, database):
    path = sheets.staged(files, database.parent)
    return settle(path, files, database, CONVENTION, AUTHOR, accept_valid=True)


def accept_calls(tmp_path, database, *rows, name="envoi.xlsx"):
    return accept([workbook(tmp_path, {"Titres": [CALLS, *rows]}, name)], database)


def held(database):
    with open_lens(database, CONVENTION, on=date(2021, 5, 2)) as lens:
        return held_rows(lens)


def titles(database):
    return [title for (title,) in sheets.current(database, "contributions", "title")]


def verified(database):
    with open_for_reading(database) as connection:
        return verify(connection) == []


def signature(database):
    with open_for_reading(database) as connection:
        return content_signature(connection)


def test_good_rows_are_loaded_and_the_refused_one_is_kept_with_its_cells(tmp_path, empty_database):
    report = accept_calls(tmp_path, empty_database, GOOD, BAD)
    assert (report.import_id, report.is_accepted, report.is_refused) == (1, True, True)
    (sheet,) = report.files[0].sheets
    assert (sheet.rows, sheet.counts.added, sheet.refused) == (2, 1, 1)
    assert titles(empty_database) == ["T1"]
    (row,) = held(empty_database)
    assert (row.dataset.name, row.key, row.file, row.sheet, row.row) == (
        "contributions", "60\x1fT2", "envoi.xlsx", "Titres", 3,
    )  # fmt: skip
    assert row.cells == {
        "Code": "60", "N° titre": "T2", "Appelé le": "hier", "Montant appelé": "100",
    }  # fmt: skip
    assert row.reasons == tuple(problem.message for problem in report.files[0].errors)
    assert "cellule C3" in row.reasons[0]
    assert report.receipt.refused == 1
    assert report.quarantine.added == 1
    assert verified(empty_database)


def test_without_being_asked_nothing_is_loaded(tmp_path, empty_database):
    file = workbook(tmp_path, {"Titres": [CALLS, GOOD, BAD]})
    report = sheets.load([file], empty_database)
    assert (report.import_id, report.is_accepted) == (None, False)
    assert not empty_database.exists()


def test_all_good_and_accept_valid_is_a_plain_load(tmp_path, empty_database):
    report = accept_calls(tmp_path, empty_database, GOOD)
    assert (report.import_id, report.is_refused, held(empty_database)) == (1, False, [])


@pytest.mark.parametrize(
    ("first", "second", "name", "left"),
    [
        pytest.param(BAD, ["60", "T2", DAY, 100, "", ""], "autre.xlsx", True, id="its key, right"),
        pytest.param(BAD, ["60", "T3", DAY, 100, "", ""], "envoi.xlsx", False, id="another key"),
        pytest.param(["99", "T2", DAY, 1, "", ""], ["60", "T2", DAY, 1, "", ""], "envoi.xlsx",
                     True, id="no key, same place"),
        pytest.param(["99", "T2", DAY, 1, "", ""], ["60", "T2", DAY, 1, "", ""], "autre.xlsx",
                     False, id="no key, another file"),
        pytest.param(["60", "", DAY, 1, "", ""], ["60", "T2", DAY, 1, "", ""], "envoi.xlsx",
                     True, id="blank key, same place"),
    ],
)  # fmt: skip
def test_a_row_leaves_when_it_comes_right(first, second, name, left, tmp_path, empty_database):
    accept_calls(tmp_path, empty_database, GOOD, first)
    assert len(held(empty_database)) == 1
    file = workbook(tmp_path, {"Titres": [CALLS, GOOD, second]}, name)
    report = sheets.load([file], empty_database)
    assert report.quarantine.withdrawn == left
    assert len(held(empty_database)) == (not left)
    assert verified(empty_database)
    with open_for_writing(empty_database) as connection:
        undo(connection, AUTHOR)
    assert len(held(empty_database)) == 1


def test_a_row_that_a_form_brings_right_leaves_too(tmp_path, empty_database):
    accept_calls(tmp_path, empty_database, GOOD, BAD)
    call: sheets.FormRow = {
        "partner": "60", "title": "T2", "called_on": "2020-10-01", "called_cents": 10_000,
    }  # fmt: skip
    submit(empty_database, CONVENTION, AUTHOR, "Appel", {"contributions": [call]})
    assert held(empty_database) == []


def test_the_same_file_again_writes_nothing(tmp_path, empty_database):
    accept_calls(tmp_path, empty_database, GOOD, BAD)
    before = signature(empty_database)
    report = accept_calls(tmp_path, empty_database, GOOD, BAD)
    assert (report.import_id, report.is_accepted) == (None, True)
    assert signature(empty_database) == before


def accept_events(tmp_path, database, *tables):
    files = [
        workbook(tmp_path, {"Journées": [EVENTS, *rows]}, f"{number}.xlsx")
        for number, rows in enumerate(tables, 1)
    ]
    return accept(files, database)


def test_two_refused_rows_of_one_key_are_both_kept(tmp_path, empty_database):
    bad = [[*HELD[:4], "dix"], [*HELD[:4], "douze"]]
    accept_events(tmp_path, empty_database, [["60", DAY, "Beauvais", 20, 8], *bad])
    key = "59\x1f2020-10-01"
    assert [(row.row, row.key) for row in held(empty_database)] == [(3, key), (4, None)]


def test_the_second_of_two_rows_of_one_key_is_kept_the_first_loaded(tmp_path, empty_database):
    accept_events(tmp_path, empty_database, [HELD, MOVED])
    assert sheets.current(empty_database, "events", "place, registered") == [("Lille", 10)]
    assert [row.row for row in held(empty_database)] == [3]


def test_two_files_that_differ_on_a_row_keep_the_second_aside(tmp_path, empty_database):
    report = accept_events(tmp_path, empty_database, [HELD], [MOVED])
    (row,) = held(empty_database)
    assert (row.file, row.key, row.cells["Lieu"]) == ("2.xlsx", "59\x1f2020-10-01", "Douai")
    assert [file.sheets[0].refused for file in report.files] == [0, 1]


@pytest.mark.parametrize(
    ("files", "rows"),
    [
        pytest.param([[GOOD, [*GOOD[:3], 1, "", ""]]], [2, 3], id="another call"),
        pytest.param([[GOOD, [*GOOD[:2], "hier", 1, "", ""]]], [2, 3], id="a bad day"),
        pytest.param([[GOOD], [[*GOOD[:3], 1, "", ""]]], [2, 2], id="in two files"),
    ],
)
def test_the_lines_of_a_title_wait_together_and_leave_together(
    files, rows, tmp_path, empty_database
):
    books = [
        workbook(tmp_path, {"T": [CALLS, ["60", "T2", *GOOD[2:]], *lines]}, f"{number}.xlsx")
        for number, lines in enumerate(files)
    ]
    accept(books, empty_database)
    assert titles(empty_database) == ["T2"]
    assert [(row.row - 1, row.key) for row in held(empty_database)] == [
        (row, "59\x1fT1") for row in rows
    ]
    assert all(row.reasons for row in held(empty_database))
    accept_calls(tmp_path, empty_database, GOOD, name="corrigé.xlsx")
    assert held(empty_database) == []
    assert titles(empty_database) == ["T1", "T2"]
    assert verified(empty_database)


def test_what_depends_on_a_refused_row_is_refused_with_it(tmp_path, empty_database):
    tables = {
        "Candidatures": [APPLICATIONS, ["D1", DAY, "59", "Un", "Accepté"],
                         ["D2", "hier", "59", "Deux", "Accepté"]],
        "Équipes": [TEAMS, ["E1", "Un", "D1", "59", "Ana", DAY, ""],
                    ["E2", "Deux", "D2", "59", "Bo", DAY, ""]],
        "Notes": [NOTES, ["E1", DAY, "Oui", 1, ""], ["E2", DAY, "Oui", 1, ""],
                  ["E9", DAY, "Oui", 1, ""]],
    }  # fmt: skip
    report = accept([workbook(tmp_path, tables)], empty_database)
    assert sheets.current(empty_database, "teams", "team") == [("E1",)]
    assert sheets.current(empty_database, "coaching_notes", "team") == [("E1",)]
    assert [(s.dataset, s.refused) for s in report.files[0].sheets] == [
        ("applications", 1), ("teams", 1), ("coaching_notes", 2),
    ]  # fmt: skip
    reasons = {row.key: row.reasons[0] for row in held(empty_database) if row.key}
    assert "est à la ligne 3 de « envoi.xlsx », refusée" in reasons["E2"]
    assert sum("n’existe pas" in reason for reason in reasons.values()) == 1
    assert verified(empty_database)


def test_a_check_counts_the_rows_that_refer_to_nothing_as_refused(tmp_path, empty_database):
    file = workbook(tmp_path, {"Notes": [NOTES, ["E9", DAY, "Oui", 1, ""]]})
    (sheet,) = sheets.check([file], empty_database).files[0].sheets
    assert (sheet.rows, sheet.refused, sheet.counts.added) == (1, 1, 0)


def test_a_sheet_without_a_needed_column_is_refused_whole(tmp_path, empty_database):
    tables = {"Titres": [CALLS, GOOD], "Notes": [NOTES[:1] + NOTES[2:], ["E1", "Oui", 1, ""]]}
    report = accept([workbook(tmp_path, tables)], empty_database)
    assert report.is_accepted
    assert titles(empty_database) == ["T1"]
    assert [(s.dataset, s.refused) for s in report.files[0].sheets] == [
        ("contributions", 0), ("coaching_notes", 1),
    ]  # fmt: skip
    assert [problem.kind for problem in report.files[0].errors] == ["missing_column"]
    assert held(empty_database) == []


def test_a_file_with_nothing_valid_is_refused(tmp_path, empty_database):
    file = workbook(tmp_path, {"Titres": [["Code", "Autre chose"], ["59", "x"]]})
    report = accept([file], empty_database)
    assert (report.import_id, report.is_accepted) == (None, False)
    assert not empty_database.exists()


def test_an_extract_with_refused_rows_withdraws_nothing(tmp_path, empty_database):
    known = [ORDERS, [2020, "E1", "A", 10], [2020, "E2", "B", 20]]
    sheets.load([workbook(tmp_path, {"Dépenses": known})], empty_database)
    partial = [ORDERS, [2020, "E1", "A", 15], [2020, "E2", "B", "vingt"]]
    report = accept([workbook(tmp_path, {"Dépenses": partial}, "b.xlsx")], empty_database)
    assert (report.counts.changed, report.counts.withdrawn) == (1, 0)
    assert sheets.current(empty_database, "expenses", "ej, committed_cents") == [
        ("E1", 1_500), ("E2", 2_000),
    ]  # fmt: skip
    whole = [ORDERS, [2020, "E1", "A", 15]]
    report = sheets.load([workbook(tmp_path, {"Dépenses": whole}, "c.xlsx")], empty_database)
    assert report.counts.withdrawn == 1


def test_a_dismissed_row_leaves_with_its_reason_and_stays_aside(tmp_path, empty_database):
    accept_calls(tmp_path, empty_database, GOOD, BAD)
    (row,) = held(empty_database)
    assert dismiss(empty_database, CONVENTION, AUTHOR, row.entry, " Titre annulé ") == 2
    assert held(empty_database) == []
    assert sheets.current(empty_database, "dismissals", "entry, reason") == [
        (row.entry, "Titre annulé")
    ]
    accept_calls(tmp_path, empty_database, GOOD, BAD)
    assert held(empty_database) == []
    other = ["60", "T2", "avant-hier", 100, "", ""]
    accept_calls(tmp_path, empty_database, GOOD, other)
    assert [row.cells["Appelé le"] for row in held(empty_database)] == ["avant-hier"]
    with open_for_writing(empty_database) as connection:
        undo(connection, AUTHOR)
        undo(connection, AUTHOR, 2)
    assert [row.cells["Appelé le"] for row in held(empty_database)] == ["hier"]
    assert sheets.current(empty_database, "dismissals", "entry") == []


@pytest.mark.parametrize(
    ("entry", "reason", "words"),
    [
        pytest.param("0" * 12, "Doublon", "n’est en quarantaine", id="no such row"),
        pytest.param(None, "  ", "« Motif » : à remplir", id="no reason"),
    ],
)
def test_a_dismissal_needs_a_row_and_a_reason(entry, reason, words, tmp_path, empty_database):
    accept_calls(tmp_path, empty_database, GOOD, BAD)
    (row,) = held(empty_database)
    with pytest.raises(FormRefusedError, match=words):
        dismiss(empty_database, CONVENTION, AUTHOR, entry or row.entry, reason)
    assert held(empty_database) == [row]


def test_the_commands_load_list_and_dismiss(tmp_path, empty_database, capsys):
    file = workbook(tmp_path, {"Titres": [CALLS, GOOD, BAD]})
    place = ["--db", str(empty_database)]
    assert main(["load", str(file), *place]) == 1
    assert main(["load", str(file), "--accept-valid", *place]) == 0
    assert "Quarantaine : 1 lignes refusées y sont gardées" in capsys.readouterr().err
    assert main(["quarantine", *place]) == 0
    listed = capsys.readouterr().out
    assert "envoi.xlsx, feuille « Titres », ligne 3 : Appels de fonds" in listed
    key = listed.split()[0]
    assert main(["dismiss", key, "--reason", "Titre annulé", *place]) == 0
    assert main(["dismiss", key, "--reason", "Titre annulé", *place]) == 1
    assert main(["quarantine", *place]) == 0
    assert "La quarantaine est vide." in capsys.readouterr().err
