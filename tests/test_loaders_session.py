"""Files sent from the page: received under safe names, saved as they were shown, once."""

import gc
from dataclasses import dataclass
from io import BytesIO

import pytest
from openpyxl import load_workbook

from data.store.commit import undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import verify
from loaders.session import MOVED, Upload, forget_heading, template
from tests import sheets
from tests.conftest import sample_files
from tests.sheets import AUTHOR, CHARTER, CONVENTION

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
GOOD, BAD = ["59", "T1", "01/10/2020", 9000, "", ""], ["60", "T2", "hier", 100, "", ""]
TEAMS = ["Groupe", "Nom", "Intrapreneurs", "Coach", "Début", "Code", "Fin"]
TEAM = ["EQ1", "Un projet", "Camille", "Claude", "15/09/2020", "59", "15/03/2021"]


@dataclass
class Sent:
    """A file as the browser sends it."""

    name: str
    content: bytes

    def getvalue(self):
        return self.content


def sent(tmp_path, *rows, name="titres.xlsx"):
    path = sheets.workbook(tmp_path / "made.xlsx", {"Titres": [*rows]})
    return Sent(name, path.read_bytes())


def read(database, *files):
    upload = Upload(files, database)
    upload.read()
    return upload


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        pytest.param("Suivi été.xlsx", "Suivi été.xlsx", id="as it is"),
        pytest.param("../../etc/passwd", "passwd", id="a path up"),
        pytest.param("C:\\Users\\x\\suivi.ods", "suivi.ods", id="a Windows path"),
        pytest.param("..", "fichier", id="the folder above"),
        pytest.param("", "fichier", id="nothing"),
        pytest.param("a\x00b\n.csv", "ab.csv", id="control characters"),
        pytest.param("<img src=x>.xlsx", "<img src=x>.xlsx", id="HTML stays a text"),
        pytest.param("é" * 300 + ".xlsx", "é" * 117 + ".xlsx", id="too long for a disk"),
        pytest.param("\ud800.csv", ".csv", id="half a character"),
    ],
)
def test_a_file_gets_a_name_that_a_disk_takes(name, kept, empty_database):
    upload = Upload([Sent(name, b"x")], empty_database)
    (file,) = upload.files
    assert file.name == kept
    assert file.read_bytes() == b"x"
    assert file.parent.parent.name.startswith("cap-")


def test_two_files_of_one_name_are_told_apart_without_their_folders(empty_database):
    upload = Upload([Sent("a.csv", b"x"), Sent("A.csv", b"y")], empty_database)
    assert [file.name for file in upload.files] == ["a.csv", "A (2).csv"]


def test_the_files_go_with_the_upload(empty_database):
    upload = Upload([Sent("a.csv", b"x")], empty_database)
    folder = upload.files[0].parent.parent
    upload.close()
    assert not folder.exists()
    upload = Upload([Sent("a.csv", b"x")], empty_database)
    folder = upload.files[0].parent.parent
    del upload
    gc.collect()
    assert not folder.exists()


def test_nothing_is_written_before_it_is_saved_and_then_once(tmp_path, empty_database):
    upload = read(empty_database, sent(tmp_path, CALLS, GOOD))
    assert upload.programme == CONVENTION
    assert (upload.report.counts.added, upload.valid) == (1, 1)
    assert not empty_database.exists()
    upload.save("Camille")
    upload.save("Camille")
    assert upload.is_saved
    receipt = upload.outcome.receipt
    assert (receipt.number, receipt.made_by, receipt.label) == (1, "Camille", "titres.xlsx")
    assert sheets.count_all(empty_database)["imports"] == 1


def test_each_file_is_told_before_it_is_read(tmp_path, empty_database):
    told: list[str] = []
    files = [sent(tmp_path, CALLS, GOOD, name=name) for name in ("a.xlsx", "b.xlsx")]
    upload = Upload(files, empty_database)
    upload.read_as(CONVENTION)
    upload.read(told.append)
    upload.read(told.append)
    assert told == ["a.xlsx", "b.xlsx"]


def test_what_changed_since_it_was_shown_is_shown_again_before_it_is_saved(tmp_path, database):
    upload = read(database, sent(tmp_path, CALLS, GOOD))
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR)
    upload.save("Camille")
    assert (upload.is_saved, upload.notice) == (False, MOVED)
    assert sheets.count_all(database)["imports"] == 2
    upload.save("Camille")
    assert upload.outcome.import_id == 3


def test_a_file_changed_on_the_disk_is_read_again_before_it_is_saved(tmp_path, empty_database):
    upload = read(empty_database, sent(tmp_path, CALLS, GOOD))
    other = sent(tmp_path, CALLS, GOOD, ["62", "T3", "02/10/2020", 50, "", ""])
    upload.files[0].write_bytes(other.content)
    upload.save("Camille")
    assert (upload.is_saved, upload.notice) == (False, MOVED)
    assert upload.report.counts.added == 2


def test_valid_rows_are_saved_when_asked_and_the_whole_never(tmp_path, empty_database):
    upload = read(empty_database, sent(tmp_path, CALLS, GOOD, BAD))
    upload.save("Camille")
    assert not upload.is_saved
    assert not empty_database.exists()
    upload.save("Camille", accept_valid=True)
    assert upload.outcome.receipt.refused == 1
    assert sheets.current(empty_database, "contributions", "title") == [("T1",)]


def test_the_programme_is_asked_when_the_words_do_not_tell(tmp_path, empty_database):
    for programme in (CONVENTION, CHARTER):
        sheets.load(sample_files(programme)[:1], empty_database, programme)
    orders = ["N° EJ", "Équipe", "Code", "Catégorie", "Éligible"]
    upload = read(empty_database, sent(tmp_path, orders, ["4500001", "", "", "", "Oui"]))
    assert (upload.candidates, upload.report) == ((CHARTER, CONVENTION), None)
    upload.read_as(CONVENTION)
    upload.read()
    assert (upload.candidates, upload.report.programme) == ((), CONVENTION)


def test_a_file_refused_whole_is_not_counted_among_what_would_be_loaded(tmp_path, empty_database):
    twice = sheets.workbook(
        tmp_path / "two.xlsx", {"Titres": [CALLS, GOOD], "Équipes": [TEAMS, TEAM, TEAM]}
    )
    upload = Upload([Sent("two.xlsx", twice.read_bytes())], empty_database)
    upload.read_as(CONVENTION)
    upload.read()
    assert (upload.valid, upload.refused, upload.counts.added) == (1, 2, 1)
    assert [found.dataset.name for found in upload.changes] == ["contributions"]


def test_a_heading_is_matched_remembered_and_forgotten(tmp_path, empty_database):
    upload = read(empty_database, sent(tmp_path, TEAMS, TEAM))
    upload.read_as(CONVENTION)
    upload.read()
    (unknown,) = (h for h in upload.report.files[0].headings if h.heading == "Groupe")
    assert upload.valid == 0
    upload.match([(unknown, "team")])
    upload.read()
    assert upload.report.counts.added == 1
    upload.unmatch()
    upload.read()
    assert upload.report.counts.added == 0
    upload.match([(unknown, "team")])
    upload.read()
    upload.save("Camille")
    assert upload.outcome.import_id == 1
    again = read(empty_database, sent(tmp_path, TEAMS, TEAM))
    assert again.report.counts.unchanged == 1
    said = forget_heading(empty_database, CONVENTION, "Groupe", "Camille")
    assert said == "L’en-tête « Groupe » n’est plus rapproché (import n° 2)."
    assert "Aucun choix" in forget_heading(empty_database, CONVENTION, "Groupe", "Camille")
    assert read(empty_database, sent(tmp_path, TEAMS, TEAM)).valid == 0


def test_a_file_comes_back_marked_unless_it_cannot_be_opened(tmp_path, empty_database):
    files = [sent(tmp_path, CALLS, GOOD, BAD), Sent("faux.xlsx", b"%PDF-1.7 rien")]
    upload = Upload(files, empty_database)
    upload.read_as(CONVENTION)
    upload.read()
    assert upload.report
    book, other = upload.report.files
    assert (upload.can_mark(book), upload.can_mark(other)) == (True, False)
    marked = load_workbook(BytesIO(upload.marked("titres.xlsx")))
    assert marked.sheetnames == ["Erreurs", "Titres"]
    assert [c.coordinate for row in marked["Titres"] for c in row if c.comment] == ["C3"]


def test_a_database_that_is_not_one_is_said_in_a_sentence(tmp_path):
    database = tmp_path / "cap.sqlite"
    database.write_bytes(b"pas une base" * 100)
    upload = read(database, Sent("a.csv", b"Code;Nom\n59;Nord\n"))
    assert "n’est pas une base de Cap" in upload.refusal
    assert upload.report is None


def test_a_template_is_made_in_a_child_and_opens():
    book = load_workbook(BytesIO(template(CONVENTION, "partners")))
    assert "Partenaires" in book.sheetnames


OTHER = ["Terre", "Pièce", "Appel du", "Montant", "Payé le", "Payé"]
FIELDS = ["partner", "title", "called_on", "called_cents", "received_on", "received_cents"]


def csv_as(*rows, name="suite.csv"):
    return Sent(name, "\n".join(";".join(map(str, row)) for row in rows).encode())


def two_sheets(tmp_path):
    rows = {"Titres": [CALLS, GOOD], "Suite": [OTHER, ["60", "T9", "02/10/2020", 600, "", ""]]}
    book = sheets.workbook(tmp_path / "made.xlsx", rows)
    return Sent("nord.xlsx", book.read_bytes()), "Suite"


@pytest.mark.parametrize(
    "dropped",
    [
        pytest.param(two_sheets, id="a sheet beside a read one"),
        pytest.param(lambda _: (csv_as(OTHER, ["60", "T9", "02/10/2020", 600, "", ""]), None),
                     id="a text file of one table"),
    ],
)  # fmt: skip
def test_an_unread_sheet_is_read_as_what_is_said_once_its_headings_are_matched(
    dropped, tmp_path, empty_database
):
    file, sheet = dropped(tmp_path)
    upload = Upload([file], empty_database, CONVENTION)
    upload.read()
    ((_, unread),) = upload.unread
    assert (unread.sheet, unread.rows) == (sheet, 2)
    assert "contributions" in unread.near
    upload.say(file.name, sheet, "contributions")
    upload.read()
    assert upload.unread == []
    assert upload.report
    (report,) = upload.report.files
    lacking = {p.column for p in report.problems if p.kind == "missing_column"}
    assert {"Code", "N° titre"} <= lacking
    columns = dict(zip(OTHER, FIELDS, strict=True))
    unknown = [one for one in report.headings if one.sheet == sheet]
    assert all(set(FIELDS) <= {name for name, _ in one.free} for one in unknown)
    upload.match([(one, columns[one.heading]) for one in unknown])
    upload.read()
    assert not upload.report.is_refused
    upload.save("Camille")
    assert ("T9",) in sheets.current(empty_database, "contributions", "title")
    assert upload.outcome
    assert upload.outcome.receipt
    assert upload.outcome.receipt.unread == ()


def test_the_receipt_names_what_was_left_out(tmp_path, empty_database):
    file, sheet = two_sheets(tmp_path)
    upload = read(empty_database, file)
    upload.save("Camille")
    (left,) = upload.outcome.receipt.unread
    assert (left.file, left.sheet, left.rows) == ("nord.xlsx", sheet, 2)
    assert upload.outcome.receipt.as_json()["unread"] == [
        {"file": "nord.xlsx", "sheet": sheet, "rows": 2}
    ]
    with open_for_reading(empty_database) as connection:
        assert verify(connection) == []


def test_one_missing_column_leaves_the_cells_of_the_others_checked(tmp_path, empty_database):
    rows = [[*CALLS[:3], "Somme", *CALLS[4:]], ["59", "T1", "hier", 1, "", ""],
            ["99", "T2", "01/10/2020", 2, "", "abc"]]  # fmt: skip
    upload = read(empty_database, sent(tmp_path, *rows))
    (file,) = upload.report.files
    found = {(p.kind, p.cell) for p in file.errors}
    assert found == {("missing_column", None), ("bad_date", "C2"), ("unknown_partner", "A3"),
                     ("bad_amount", "F3")}  # fmt: skip
    assert (upload.valid, upload.refused) == (0, 2)


def test_a_refused_row_is_not_absent_and_a_partner_misses_its_own_only(tmp_path, empty_database):
    known = [CALLS, *([code, f"T{code}", "01/10/2020", 10, "", ""] for code in ("59", "60", "62"))]
    sheets.load([sheets.workbook(tmp_path / "known.xlsx", {"Titres": known})], empty_database)
    rows = [CALLS, ["59", "T2", "02/10/2020", 1, "", ""], ["59", "T59", "hier", 10, "", ""]]
    upload = read(empty_database, sent(tmp_path, *rows))
    assert upload.counts.absent == 2
    upload.speak_for("60")
    assert upload.valid == 0
    upload.speak_for("59")
    assert (upload.counts.added, upload.counts.absent) == (1, 0)
    upload.speak_for(None)
    assert upload.counts.absent == 2
