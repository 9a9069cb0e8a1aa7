"""Checking a paper: it agrees, or what moved is said; and the commands that make papers."""

import csv
import io
import json
import re
import subprocess
import tracemalloc
import zipfile
from datetime import date

import pytest

from data.incoming.forms import submit
from data.opening import open_figures
from data.store.commit import Author
from documents.stamp import NoStampError, Stamp, read_stamp
from reports.__main__ import main
from subjects.committee.figure_committee import last_meeting
from subjects.papers.paper_papers import kinds, make
from subjects.papers.paper_verify import verify
from tests import sheets
from tests.sheets import CHARTER, CONVENTION, TODAY

DAY = date(2021, 4, 15)


@pytest.fixture
def database(tmp_path, samples_database):
    """A copy of the samples' database, to load more into."""
    path = tmp_path / "cap.sqlite"
    path.write_bytes(samples_database.read_bytes())
    return path


def paper(database, kind, target=None):
    with open_figures(database, CONVENTION, DAY, TODAY) as lens:
        return make(lens, kind, target, database).content


def receive_more(database, cents):
    """Record a receipt of Nord; the amount is in euro cents."""
    file = sheets.workbook(
        database.parent / f"more-{cents}.xlsx",
        {
            "Appels de fonds": [
                ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le",
                 "Montant encaissé"],
                ["59", "TP-2020-0999", date(2020, 10, 3), cents / 100, date(2020, 10, 28),
                 cents / 100],
            ]
        },
    )  # fmt: skip
    return sheets.load([file], database).import_id


@pytest.mark.parametrize(
    ("kind", "target"),
    [("statement", "59"), ("refund", "60"), ("minutes", "comite"), ("committee", None),
     ("partner", "59")],
)  # fmt: skip
def test_a_paper_agrees_with_the_database_it_comes_from(kind, target, samples_database):
    found = verify(paper(samples_database, kind, target), samples_database)
    assert (found.agrees, found.moves) == (True, [])
    assert found.intact is (None if kind == "partner" else True)
    assert found.stamp.kind == kind
    assert found.stamp.target == (target or "")


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        pytest.param(
            lambda figures: figures["alerts"],
            "rule partner team text action severity days amount_cents", id="alerts",
        ),
        pytest.param(lambda figures: figures["refund"]["trace"], "step article text", id="trace"),
    ],
)  # fmt: skip
def test_what_cap_finds_its_way_by_is_in_no_json_nor_in_the_hash_of_a_paper(
    rows, names, samples_database
):
    figures = sheets.figures_on(samples_database, "2021-05-02", sections=["alerts", "refund"])
    assert {tuple(row) for row in rows(figures)} == {tuple(names.split())}


def test_what_moved_is_said(database):
    content = paper(database, "statement", "59")
    assert receive_more(database, 12_345) == 3
    found = verify(content, database)
    assert (found.agrees, found.intact) == (False, True)
    moved = {move.path: (move.before, move.after) for move in found.moves}
    assert moved["money/partners/59/called_cents"] == (900_000, 912_345)
    assert moved["money/partners/59/received_cents"] == (833_333, 845_678)
    assert "Plus d’accord" in found.sentences[1]


def test_a_workbook_says_what_moved_too(database):
    content = paper(database, "partner", "59")
    receive_more(database, 12_345)
    found = verify(content, database)
    assert (found.agrees, found.intact) == (False, None)
    assert "money/partners/59/called_cents" in {move.path for move in found.moves}


def test_what_another_partner_is_loaded_changes_nothing(database):
    content = paper(database, "minutes", "comite")
    receive_more(database, 100)
    assert verify(content, database).agrees


def test_a_changed_file_is_found(database):
    content = paper(database, "statement", "59")
    found = verify(content.replace(b"/Nums", b"/Nuns", 1) + b"\n", database)
    assert (found.agrees, found.intact) == (True, False)
    (alone,) = found.sentences  # nothing that could be read as « d'accord »
    assert alone.startswith("Ne vous fiez pas à ce fichier")
    assert "modifié" in alone


def test_another_journal_is_said(plain_database, samples_database):
    found = verify(paper(samples_database, "statement", "59"), plain_database)
    assert (found.intact, found.moves) == (None, [])
    assert "Cette base n’a pas le journal" in found.sentences[0]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", "n’est pas un document de Cap", id="empty"),
        pytest.param(b"%PDF-1.7 of another", "n’est pas un document de Cap", id="another PDF"),
        pytest.param(b"PK\x03\x04 broken", "n’est pas un document de Cap", id="broken archive"),
        pytest.param(
            Stamp("spell", "", CONVENTION, DAY, 1, "ab", "c" * 64).line().encode(),
            "n’est pas un document de Cap",
            id="unknown kind",
        ),
        pytest.param(
            Stamp("refund", "59", CONVENTION, DAY, 1, "ab", "c" * 64)
            .line()
            .replace("2021-04-15", "2021-04-31")
            .encode(),
            "un jour qui n’existe pas",
            id="no such day",
        ),
    ],
)
def test_what_is_no_paper_is_refused(content, said):
    with pytest.raises(NoStampError, match=said):
        read_stamp(content)


def _archive(part, content):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(_archive("docProps/core.xml", b"\0" * 300_000_000), id="hidden size"),
        pytest.param(_archive("xl/workbook.xml", b""), id="no properties"),
        pytest.param(_archive("docProps/core.xml", b"\xff"), id="not UTF-8"),
        pytest.param(_archive("docProps/core.xml", b"a" * 999)[:-40], id="cut"),
        pytest.param(
            _archive("docProps/core.xml", bytes(range(128)) * 9).replace(b"\x01\x02", b"\xff\xff"),
            id="damaged",
        ),
    ],
)
def test_an_archive_without_a_stamp_is_refused_and_not_inflated(content):
    tracemalloc.start()
    with pytest.raises(NoStampError):
        read_stamp(content)
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


def test_a_stamp_is_read_as_it_was_written():
    stamp = Stamp("refund", "59", CONVENTION, DAY, 12, "ab" * 32, "c" * 64)
    assert read_stamp(b"%PDF (" + stamp.line().encode() + b")/Author(x)") == stamp


def test_a_partner_that_is_no_longer_there_is_said(samples_database):
    stamp = Stamp("refund", "99", CONVENTION, DAY, 2, "ab", "c" * 64)
    found = verify(b"%PDF " + stamp.line().encode(), samples_database)
    assert not found.agrees
    assert "99" in found.sentences[0]


def test_the_committee_reads_what_changed_since_the_last_meeting(database):
    author = Author("Camille", "2021-06-03T10:00:00+02:00")
    row: sheets.FormRow = {"name": "Comité de mars", "held_on": "2021-03-12", "known_at": 2}
    submit(database, CONVENTION, author, "Réunion", {"meetings": [row]})
    receive_more(database, 12_345)
    with open_figures(database, CONVENTION, DAY, TODAY) as lens:
        meeting = lens.ask(last_meeting)
        assert meeting
        assert meeting.name == "Comité de mars"
        made = make(lens, "committee", None, database).content
    assert verify(made, database).intact
    said = subprocess.run(["pdftotext", "-raw", "-", "-"], input=made, capture_output=True).stdout
    assert "Depuis « Comité de mars » (12/03/2021, import n° 2) :" in re.sub(
        "[\u00a0\u202f]", " ", said.decode()
    )
    assert "Nord : Phase 5 en retard de 15" in said.decode()
    with open_figures(database, CONVENTION, DAY, TODAY, known_at=2) as lens:
        assert lens.ask(last_meeting) is None
        assert make(lens, "committee", None, database).content != made


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        pytest.param(["statement", "Nord"], 0, "Écrit", id="a partner by its name"),
        pytest.param(["refund", "59", "--known-at", "1"], 0, "Écrit", id="as known before"),
        pytest.param(["minutes", "Sélection"], 0, "Écrit", id="a session by its name"),
        pytest.param(["statement", "12"], 2, "n’est pas un partenaire", id="unknown partner"),
        pytest.param(["minutes", "finale"], 2, "n’est pas une session", id="unknown session"),
        pytest.param(["committee", "--known-at", "9"], 2, "n’existe pas", id="unknown import"),
        pytest.param(["refund", "PARIS", "--programme", CHARTER], 1, "ne prévoit pas",
                     id="refund of a charter"),
    ],
)  # fmt: skip
def test_a_paper_is_written_or_refused(words, code, said, tmp_path, database, capsys):
    path = tmp_path / "new" / "x.pdf"
    asked = [*words, "-o", str(path), "--db", str(database)]
    assert main([*asked, *(["--programme", CONVENTION] if CHARTER not in words else [])]) == code
    assert said in capsys.readouterr().err
    assert path.exists() == (code == 0)


def test_a_paper_that_cannot_be_written_is_said(tmp_path, database, capsys):
    (tmp_path / "file").write_text("")
    path = tmp_path / "file" / "x.pdf"
    asked = ["statement", "59", "--programme", CONVENTION, "--db", str(database)]
    assert main([*asked, "-o", str(path)]) == 1
    assert "ne peut pas être écrit" in capsys.readouterr().err


def test_every_paper_is_made_and_listed(tmp_path, database, capsys):
    out = tmp_path / "papiers"
    asked = ["all", "--programme", CHARTER, "--db", str(database), "-o", str(out)]
    assert main(asked) == 0
    with (out / "index.csv").open(encoding="utf-8-sig", newline="") as file:
        listed = list(csv.DictReader(file, delimiter=";"))
    assert {row["Fichier"] for row in listed} == {p.name for p in out.iterdir()} - {"index.csv"}
    assert {row["Document"] for row in listed} >= {"État des sommes dues", "Dossier de comité"}
    capsys.readouterr()
    for row in listed:
        assert main(["verify", str(out / row["Fichier"]), "--db", str(database)]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert (answer["agrees"], answer["digest"]) == (True, row["SHA-256 des chiffres"])


def test_the_command_verify_says_what_moved(database, tmp_path, capsys):
    path = tmp_path / "x.pdf"
    path.write_bytes(paper(database, "statement", "59"))
    receive_more(database, 12_345)
    assert main(["verify", str(path), "--db", str(database)]) == 1
    answer = capsys.readouterr()
    found = json.loads(answer.out)
    assert not found["agrees"]
    assert found["sentences"] == verify(path.read_bytes(), database).sentences
    assert answer.err.startswith("\n".join(found["sentences"]))
    assert "appelé" in answer.err


def test_what_verify_cannot_read_is_said(tmp_path, capsys):
    assert main(["verify", str(tmp_path / "none.pdf")]) == 1
    assert "ne peut pas être lu" in capsys.readouterr().err


def test_an_unknown_kind_of_paper_is_an_error_of_ours(samples_database):
    with open_figures(samples_database, CONVENTION, DAY, TODAY) as lens:
        assert "poem" not in {one.kind for one in kinds(lens)}
        with pytest.raises(KeyError):
            make(lens, "poem", "59", samples_database)
