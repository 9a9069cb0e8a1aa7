"""The register of papers: what was made is authentic for ever, and nothing else is."""

import hashlib
import io
import os
import re
import shutil
import sqlite3
import subprocess
import threading
import zipfile
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from openpyxl import load_workbook

from data.agreement.model import FOLDER
from data.opening import UnknownProgrammeError, open_figures
from data.store.commit import undo
from data.store.database import backup, open_for_writing
from data.store.journal import verify as journal_problems
from data.store.register import record_papers, recorded_paper
from data.store.release import FIRST, RELEASE
from documents.stamp import Stamp, read_stamp
from reports.__main__ import main
from subjects.figure_digest import PAPERS, paper_digest
from subjects.figures import SECTIONS
from subjects.papers.figure_register import try_record
from subjects.papers.figure_rule_changes import CHANGES, changes_since
from subjects.papers.paper_papers import PDF, XLSX, make
from subjects.papers.paper_recorded import recordable, sha256_of
from subjects.papers.paper_verify import verify
from subjects.papers.screens.screen_papers_check import (
    AUTHENTIC,
    AUTHENTIC_MOVED,
    AUTHENTIC_OTHERWISE,
    UNKNOWN,
    check,
)
from subjects.papers.screens.screen_papers_making import (
    LARGE,
    ZIP,
    Seen,
    paper,
    paper_bytes,
    why_not_recorded,
)
from subjects.papers.screens.screen_papers_words import DATA
from tests import sheets
from tests.growing import restored
from tests.sheets import AUTHOR, CHARTER, CONVENTION, TODAY

ROOT = Path(__file__).resolve().parents[1]
DAY = date(2021, 4, 15)
FIRST_EDITION = ROOT / "tests" / "papers" / "statement-1.pdf"
"""An état of Nord that the first edition made of tests/databases/programme-4.sql."""
MADE_AT = datetime(2026, 12, 1, 7, 5, tzinfo=UTC)
TITLES = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]


@pytest.fixture
def database(tmp_path, samples_database):
    """A copy of the samples' database, to record in and to load more into."""
    return Path(shutil.copy(samples_database, tmp_path / "cap.sqlite"))


@pytest.fixture
def old(tmp_path):
    """The database from which the paper of the first edition was made."""
    return restored(ROOT / "tests" / "databases" / "programme-4.sql", tmp_path)


def made(database, kind="statement", target="59", programme=CONVENTION):
    with open_figures(database, programme, DAY, TODAY) as lens:
        return make(lens, kind, target, database).content


def seen_by(database, partners=5):
    with open_figures(database, CONVENTION, DAY, TODAY) as lens:
        return Seen.of(lens, database, partners)


def record(database, content, release=RELEASE):
    """Record a paper as a release of Cap would have."""
    record_papers(database, [recordable(content, "Zoé", MADE_AT, release)])


def recorded(database):
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT sha256, kind, target, made_by FROM papers").fetchall()


def command(database, *words, programme=CONVENTION):
    asked = ["--db", str(database), "--programme", programme, "--on", DAY.isoformat()]
    return main([*words, *asked])


def receive_more(database):
    row = ["59", "TP-2020-0999", date(2020, 10, 3), 10, date(2020, 10, 28), 10]
    book = sheets.workbook(database.parent / "more.xlsx", {"Appels de fonds": [TITLES, row]})
    assert sheets.load([book], database).import_id


def plain(text):
    return re.sub("\\s+", " ", text).replace("\u2060", "")


def said(found):
    return plain(" ".join([*found.sentences, *found.changes]))


# Each way of making a paper records it


@pytest.mark.parametrize(
    ("words", "kind", "target"),
    [
        (["statement", "Nord"], "statement", "59"),
        (["refund", "60"], "refund", "60"),
        (["minutes", "comite"], "minutes", "comite"),
        (["committee"], "committee", ""),
        (["partner", "59", "--by", "Zoé"], "partner", "59"),
        (["programme", "--by", "Zoé", "--data"], "programme", ""),
    ],
)
def test_what_a_command_makes_is_recorded_and_authentic(words, kind, target, database, tmp_path):
    out = tmp_path / "papier"
    assert command(database, *words, "-o", str(out)) == 0
    ((sha256, *is_of, made_by),) = recorded(database)
    assert (sha256, is_of) == (sha256_of(out.read_bytes()), [kind, target])
    assert made_by == "Zoé" or "--by" not in words
    found = verify(out.read_bytes(), database)
    assert (found.agrees, found.intact) == (True, True)
    assert said(found).startswith("Authentique : ce fichier est, à l’octet près, celui que Cap a")


def test_all_the_papers_of_a_programme_are_recorded(database, tmp_path):
    out = tmp_path / "papiers"
    assert command(database, "all", "-o", str(out), programme=CHARTER) == 0
    files = {path for path in out.iterdir() if path.name != "index.csv"}
    assert len(files) > 3
    assert {row[0] for row in recorded(database)} == {
        hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


def test_what_is_made_to_be_looked_at_first_is_not_recorded(database, tmp_path):
    asked = ["statement", "59", "--unrecorded", "-o", str(tmp_path / "x.pdf")]
    assert command(database, *asked) == 0
    assert recorded(database) == []


@pytest.mark.parametrize(
    ("kind", "target", "mime", "partners"),
    [
        pytest.param("statement", "59", PDF, 5, id="made here"),
        pytest.param("committee", "", PDF, LARGE + 1, id="made in a child"),
        pytest.param("partner", "59", XLSX, 5, id="a workbook"),
    ],
)
def test_the_page_records_a_paper_at_the_click_not_before(kind, target, mime, partners, database):
    seen = seen_by(database, partners)
    if mime == PDF:
        assert paper(seen, kind, target).content
    assert recorded(database) == []
    content = paper_bytes(seen, kind, target, mime)
    assert recorded(database) == [(sha256_of(content), kind, target, "")]
    assert check(content, database).label == AUTHENTIC
    assert why_not_recorded(seen, kind, target) == ""


def test_data_are_no_paper(database):
    assert paper_bytes(seen_by(database), DATA, "59", ZIP)
    assert recorded(database) == []


# What the register holds


def test_the_register_keeps_what_a_paper_rests_on_and_when_it_was_made(database):
    content = made(database)
    record(database, content)
    kept, stamp = recorded_paper(database, sha256_of(content)), read_stamp(content)
    assert kept
    assert (kept.programme, kept.kind, kept.target) == (CONVENTION, "statement", "59")
    assert (kept.seen_on, kept.known_at) == ("2021-04-15", 2)
    assert (kept.head, kept.digest) == (stamp.head, stamp.digest)
    assert (kept.release, kept.made_by) == (RELEASE, "Zoé")
    assert kept.made_at == "2026-12-01T07:05:00+00:00"
    assert "le 01/12/2026 à 07:05 (version 2)" in said(verify(content, database))


def test_the_same_bytes_again_record_nothing_and_keep_the_first_moment(database):
    content = made(database)
    record(database, content)
    assert try_record(database, [recordable(content, "Camille")] * 2) == ""
    assert [row[3] for row in recorded(database)] == ["Zoé"]


@pytest.mark.parametrize("change", ["DELETE FROM papers", "UPDATE papers SET release = 1"])
def test_the_register_is_never_rewritten(change, database):
    record(database, made(database))
    with open_for_writing(database) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(change)
    assert len(recorded(database)) == 1


def test_a_copy_and_an_undo_keep_the_register_and_the_journal_its_head(database, tmp_path):
    content = made(database)
    with open_for_writing(database) as connection:
        undone = connection.execute("SELECT max(id) FROM imports").fetchone()[0]
        record(database, content)
        undo(connection, AUTHOR)
        assert journal_problems(connection) == []
    backup(database, tmp_path / "copy.sqlite")
    assert undone == 2
    for path in (database, tmp_path / "copy.sqlite"):
        assert verify(content, path).recorded


def test_papers_made_at_the_same_time_are_all_recorded_each_once(database):
    contents = [made(database, "refund", code) for code in ("59", "60", "62")] + [made(database)]
    wrong = []

    def hand_over(content):
        wrong.append(try_record(database, [recordable(content, "Zoé", MADE_AT)]))

    threads = [threading.Thread(target=hand_over, args=(one,)) for one in contents * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert wrong == [""] * 8
    assert sorted(row[0] for row in recorded(database)) == sorted(map(sha256_of, contents))


# Authentic for ever


def test_a_paper_stays_authentic_after_an_import_that_moves_its_figures(database):
    content = made(database)
    record(database, content)
    receive_more(database)
    found = verify(content, database)
    assert (found.agrees, found.intact) == (False, True)
    assert "money/partners/59/called_cents" in {move.path for move in found.moves}
    assert said(found).startswith("Authentique : ")
    assert "Plus d’accord avec la base : " in said(found)
    assert "Refaits aujourd’hui" not in said(found)
    assert check(content, database).label == AUTHENTIC_MOVED


def test_a_paper_of_an_earlier_release_is_authentic_and_the_rules_that_changed_are_said(old):
    content = FIRST_EDITION.read_bytes()
    record(old, content, release=FIRST)
    found = verify(content, old)
    assert (found.agrees, found.intact, found.moves) == (False, True, [])
    assert "(version 1)." in said(found)
    assert "Aucun chiffre n’a bougé dans la base" in said(found)
    assert plain(found.sentences[-1]).endswith("la règle de calcul a changé depuis la version 1 :")
    assert len(found.changes) == 6
    assert "(art. 4.2 et 4.3 ; décision 0051)." in said(found)
    assert "décision 0053" not in said(found)  # an état holds no alert
    assert check(content, old).label == AUTHENTIC_OTHERWISE


def test_a_release_that_changed_no_figure_of_a_paper_says_nothing_of_rules(database):
    content = made(database)
    record(database, content, release=FIRST)
    found = verify(content, database)
    assert found.agrees
    assert "Refaits aujourd’hui" not in said(found)


def test_a_paper_stays_authentic_when_the_text_of_its_programme_changes(
    database, tmp_path, monkeypatch
):
    content = made(database)
    unknown = content + b"\n"
    record(database, content)
    texts = shutil.copytree(FOLDER, tmp_path / "texts")
    text = texts / f"{CONVENTION}.toml"
    cap = "cap_total_cents = { value = 4"
    text.write_text(text.read_text("utf-8").replace(cap, cap.replace("4", "3")), "utf-8")
    monkeypatch.setenv("CAP_AGREEMENTS", str(texts))
    found = verify(content, database)
    assert (found.agrees, found.intact) == (False, True)
    assert "le texte du programme, qui n’est pas dans la base, a changé depuis" in said(found)
    assert verify(unknown, database).intact is False
    text.unlink()
    found = verify(content, database)
    assert said(found).startswith("Authentique : ")
    assert "n’existe pas" in said(found)
    with pytest.raises(UnknownProgrammeError):
        verify(unknown, database)


@pytest.mark.parametrize(
    ("target", "head", "words"),
    [
        pytest.param("99", "ab", "que le programme ne connaît pas (plus)", id="who is no more"),
        pytest.param("59", "ab", "n’a pas le journal de ce document", id="another journal"),
    ],
)
def test_a_recorded_paper_is_authentic_even_when_nothing_more_can_be_said(
    target, head, words, database
):
    content = b"%PDF " + Stamp("refund", target, CONVENTION, DAY, 2, head, "c" * 64).line().encode()
    assert "Authentique" not in said(verify(content, database))
    record(database, content)
    found = verify(content, database)
    assert found.intact
    assert said(found).startswith("Authentique : ")
    assert words in said(found)


# What the register does not know


@pytest.mark.parametrize("kind", ["statement", "partner"])
def test_one_byte_changed_and_the_file_is_not_known(kind, database):
    content = made(database, kind)
    record(database, content)
    place = content.index(b"/Nums" if kind == "statement" else b"PK\x01\x02") + 4
    changed = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
    found = verify(changed, database)
    assert found.recorded is None
    assert found.intact is (False if kind == "statement" else None)
    assert "inconnu du registre" in said(found).lower()
    assert "Authentique" not in said(found)


def test_a_paper_made_again_to_the_byte_but_not_recorded_is_said_so(database):
    found = verify(made(database), database)
    assert (found.recorded, found.intact) == (None, True)
    assert said(found).startswith("Inconnu du registre des documents, mais à l’octet près")


def test_a_workbook_that_is_not_in_the_register_is_said_unknown(database):
    found = check(made(database, "partner"), database)
    assert found.label == UNKNOWN
    assert "Inconnu du registre" in found.sentences[0]


def test_a_paper_of_the_first_edition_is_not_said_changed(old):
    content = FIRST_EDITION.read_bytes()
    assert read_stamp(content).release == FIRST
    found = verify(content, old)
    assert (found.recorded, found.agrees, found.intact, found.moves) == (None, False, None, [])
    assert "version 1 de Cap, qui n’en tenait pas" in said(found)
    assert "modifié ne peut pas être dit" in said(found)
    assert "(art. 4.2 et 4.3 ; décision 0051)." in said(found)
    assert "fichier modifié" not in str(check(content, old).label)


def stamped(database, release, digest="", kind="minutes", target="comite"):
    """Return a paper of another release, whose figures are those of today unless said."""
    with open_figures(database, CONVENTION, DAY, TODAY) as lens:
        digest = digest or paper_digest(lens, kind, target)
        stamp = Stamp(kind, target, CONVENTION, DAY, lens.known_at, lens.head, digest, release)
    return b"%PDF " + stamp.line().encode()


@pytest.mark.parametrize(
    ("release", "digest", "words"),
    [
        pytest.param(FIRST, "", "sont toujours ceux de la base", id="first, same figures"),
        pytest.param(FIRST, "c" * 64, "le texte du programme", id="first, no rule of that paper"),
        pytest.param(RELEASE + 1, "", "version 3 de Cap, qui n’est pas celle-ci", id="a later one"),
        pytest.param(
            RELEASE + 1, "c" * 64, "la version 3 de Cap ne calcule pas comme celle-ci",
            id="a later one, other figures",
        ),
    ],
)  # fmt: skip
def test_a_paper_of_another_release_is_held_by_its_figures(release, digest, words, database):
    found = verify(stamped(database, release, digest), database)
    assert (found.intact, found.agrees) == (None, not digest)
    assert words in said(found)


def with_other_figures(book):
    """Return a workbook whose stamp says other figures."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            after.writestr(name, re.sub(rb"digest=[0-9a-f]{64}", b"digest=" + b"c" * 64, content))
    return out.getvalue()


def test_figures_that_are_not_those_of_its_moment_betray_a_file_of_this_release(database):
    changed = stamped(database, RELEASE, "c" * 64), with_other_figures(made(database, "partner"))
    for content in changed:
        found = verify(content, database)
        assert found.intact is False
        assert "Il a été modifié" in said(found)


# A database that cannot be written


@contextmanager
def read_only(database):
    """Give a copy that nobody may write: who runs the tests is nobody until the end."""
    with TemporaryDirectory() as name:
        folder, path = Path(name), Path(name) / "cap.sqlite"
        shutil.copy(database, path)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        (folder / "out").mkdir()
        (folder / "out").chmod(0o777)
        path.chmod(0o444)
        folder.chmod(0o555)
        is_root = os.getuid() == 0
        if is_root:
            os.setresuid(65534, 65534, 0)
        try:
            yield path
        finally:
            if is_root:
                os.setresuid(0, 0, 0)
            folder.chmod(0o755)


def test_on_a_database_that_cannot_be_written_the_paper_is_made_and_it_is_said(database, capsys):
    made(database)
    with read_only(database) as path:
        out, seen = path.parent / "out" / "x.pdf", seen_by(path)
        assert command(path, "statement", "59", "-o", str(out)) == 0
        told = plain(capsys.readouterr().err)
        assert "Écrit : " in told
        assert "n’est pas inscrit au registre (la base ne peut pas être écrite)" in told
        assert "ne s’inscrivent pas au registre" in why_not_recorded(seen, "statement", "59")
        assert paper_bytes(seen, "statement", "59", PDF) == out.read_bytes()
        assert "n’est pas inscrit" in why_not_recorded(seen, "statement", "59")
        found = verify(out.read_bytes(), path)
        assert (found.recorded, found.intact) == (None, True)


def test_while_an_import_writes_the_paper_is_made_and_it_is_said(database, monkeypatch):
    monkeypatch.setattr("data.store.database.BUSY_TIMEOUT_S", 0.1)
    seen = seen_by(database)
    with open_for_writing(database) as connection:
        connection.execute("BEGIN IMMEDIATE")
        content = made(database)
        assert "(un import est en cours)" in try_record(database, [recordable(content, "")])
        assert paper_bytes(seen, "statement", "59", PDF) == content
        assert "un import est en cours" in why_not_recorded(seen, "statement", "59")
        connection.execute("ROLLBACK")
    paper_bytes(seen, "statement", "59", PDF)
    assert why_not_recorded(seen, "statement", "59") == ""
    assert verify(content, database).recorded


def test_recording_makes_no_database(empty_database):
    content = b"%PDF " + Stamp("committee", "", CONVENTION, DAY, 0, "", "c" * 64).line().encode()
    assert "n’est pas inscrit" in try_record(empty_database, [recordable(content, "")])
    assert not empty_database.exists()


# What is declared, and what is printed


def test_each_rule_that_changed_names_figures_of_papers_and_its_decision():
    decisions = {path.name[:4] for path in (ROOT / "docs" / "decisions").glob("0*.md")}
    for one in CHANGES:
        assert FIRST < one.release <= RELEASE
        assert set(one.sections) <= set(SECTIONS)
        assert f"{one.decision:04}" in decisions
        assert set(one.sources) <= {"convention", "charter"}


@pytest.mark.parametrize(
    ("release", "kind", "agreement", "count"),
    [
        (FIRST, "statement", "convention", 6),
        (FIRST, "statement", "charter", 3),
        (FIRST, "minutes", "convention", 0),
        (FIRST, "committee", "convention", len(CHANGES)),
        (RELEASE, "committee", "convention", 0),
    ],
)
def test_the_rules_that_changed_are_those_of_that_paper(release, kind, agreement, count):
    assert kind in PAPERS
    assert len(changes_since(release, kind, agreement)) == count


def test_a_paper_says_its_release_and_how_it_is_checked_without_a_command(database, tmp_path):
    statement, book = made(database), made(database, "partner")
    assert read_stamp(statement).release == read_stamp(book).release == RELEASE
    shown = subprocess.run(["pdftotext", "-", "-"], input=statement, capture_output=True).stdout
    (tmp_path / "x.xlsx").write_bytes(book)
    rows = load_workbook(tmp_path / "x.xlsx")["Lisez-moi"].iter_rows(values_only=True)
    facts = {row[0]: row[1] for row in rows}
    for text in (shown.decode(), facts["Vérifier"]):
        assert "page « Rapports », « Vérifier un document »" in plain(text)
        assert "python" not in plain(text)
