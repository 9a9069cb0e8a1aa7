"""The page Rapports: what is chosen, when it is made, what a dropped document is worth."""

import io
import re
import shutil
import sys
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from data.lens import open_lens
from data.store.database import immediate, open_for_writing
from documents.blocks import TO_FILL, ColumnKind, Fact, facts, signatures, table
from documents.stamp import read_stamp
from subjects.calendar.figure_agreements import partner_names
from subjects.figure_digest import paper_digest
from subjects.papers.paper_papers import PDF, XLSX
from subjects.papers.screens import screen_papers_child
from subjects.papers.screens.screen_papers_check import AUTHENTIC, AUTHENTIC_MOVED, check
from subjects.papers.screens.screen_papers_child import RefusedChildError, run_child
from subjects.papers.screens.screen_papers_choice import offered
from subjects.papers.screens.screen_papers_making import LARGE, ZIP, Seen, name, paper, paper_bytes
from subjects.papers.screens.screen_papers_missing import blanks, blanks_html
from subjects.papers.screens.screen_papers_words import DATA, PAPERS, place
from subjects.papers.workbook_front import READING
from tests import sheets
from tests.browser import DASHBOARD, serve
from tests.sheets import CHARTER, CONVENTION

pytest_plugins = ("tests.browser",)

DAYS = {CONVENTION: date(2021, 5, 2), CHARTER: date(2017, 7, 1)}
CONVENTION_LINK = {"programme": CONVENTION, "au": "2021-05-02"}
CHILDREN: list[Any] = []
"""The programs started by this process, as Python itself reports them."""


def note_child(event, arguments):
    if event == "subprocess.Popen":
        CHILDREN.append(arguments[1])


sys.addaudithook(note_child)


def plain(text):
    return re.sub("[\u00a0\u202f]", " ", text).replace("\u2060", "").replace("\\", "")


def lens_on(database, programme):
    return open_lens(database, programme, on=DAYS[programme])


def seen_by(lens, database):
    return Seen.of(lens, database, len(lens.ask(partner_names)))


@pytest.fixture
def rapports(monkeypatch, samples_database):
    """Open the page as a link does: `rapports(papier="etat-des-sommes-dues", pour="59")`."""

    def rapports(database=samples_database, **address):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.query_params.update(CONVENTION_LINK | address)
        app.switch_page("pages/rapports.py").run()
        assert not app.exception
        return app

    return rapports


def address(app):
    return {name: app.query_params.get(name) for name in ("papier", "pour")}


# What is made


@pytest.mark.parametrize("programme", DAYS)
def test_each_document_is_what_it_says_and_bears_the_digest_of_its_figures(
    samples_database, programme, tmp_path
):
    database = Path(shutil.copy(samples_database, tmp_path / "cap.sqlite"))
    with lens_on(database, programme) as lens:
        seen, kinds = seen_by(lens, database), offered(lens)
        assert set(kinds) == PAPERS.keys() - ({"refund"} if programme == CHARTER else set())
        for kind, one in kinds.items():
            target = one.targets[-1][0]
            file = name(seen, kind, target, one.mime)
            assert file.startswith("-".join(filter(None, (PAPERS[kind].slug, target, programme))))
            if one.mime == ZIP:
                continue
            made = paper_bytes(seen, kind, target, one.mime)
            assert read_stamp(made).digest == paper_digest(lens, kind, target or None), kind
            if one.mime == PDF:
                assert made.startswith(b"%PDF-")
                assert paper(seen, kind, target).picture.startswith(b"\x89PNG")
                assert file.endswith(f"-{read_stamp(made).digest[:8]}.pdf")
            else:
                assert one.mime == XLSX
                assert load_workbook(io.BytesIO(made), read_only=True).sheetnames[0] == READING


def test_the_data_of_a_partner_are_a_zip_of_csv_files_without_a_clock(samples_database):
    with lens_on(samples_database, CONVENTION) as lens:
        seen = seen_by(lens, samples_database)
    made = paper_bytes(seen, DATA, "59", ZIP)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        names = archive.namelist()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        lines = archive.read("Appels de fonds.csv").decode("utf-8-sig").splitlines()
    assert names == sorted(names)
    assert all(one.endswith(".csv") for one in names)
    assert [line.split(";")[0] for line in lines[1:]] == ["59"]


def test_a_large_committee_s_file_is_made_in_a_child_the_same_to_the_byte(samples_database):
    with lens_on(samples_database, CONVENTION) as lens:
        few = Seen.of(lens, samples_database, LARGE)
        many = Seen.of(lens, samples_database, LARGE + 1)
    before = len(CHILDREN)
    here = paper(few, "committee", "")
    assert len(CHILDREN) == before
    assert paper(many, "committee", "").content == here.content
    assert len(CHILDREN) == before + 1


def test_a_paper_that_does_not_exist_says_why(samples_database):
    with lens_on(samples_database, CHARTER) as lens:
        seen = seen_by(lens, samples_database)
    refused = paper(seen, "refund", "PARIS")
    assert refused.content == refused.picture == b""
    assert "charte" in refused.refusal


def test_what_a_child_refuses_is_said_in_french(tmp_path):
    with pytest.raises(RefusedChildError, match=r"absent.pdf » ne peut pas être lu"):
        run_child("verify", str(tmp_path / "absent.pdf"))


# What is missing


def test_what_is_to_be_filled_is_listed_with_its_place(samples_database):
    with lens_on(samples_database, CONVENTION) as lens:
        found = blanks(lens, "statement", "59")
        assert blanks(lens, "partner", "59") == []
        assert paper(seen_by(lens, samples_database), "statement", "59").blanks == tuple(found)
    with open_lens(samples_database, CONVENTION, on=date(2020, 12, 8)) as lens:
        filled = blanks(lens, "statement", "95")
    places = {f"{one.part}, {one.label}": plain(one.place) for one in found}
    text = f"data/agreements/{CONVENTION}.toml"
    assert places["Créancier, SIRET"] == f"{text}, [statement] : creditor_siret"
    assert places["Débiteur, SIRET"] == (
        "ci-dessous, « Donner une mention » : SIRET ; ou la feuille « Mentions »"
    )
    assert places["Sommes, Délibération"] == "page Imports : Délibération, dans vos appels de fonds"
    assert "Débiteur, Adresse" in places
    assert "Débiteur, Adresse" not in {f"{one.part}, {one.label}" for one in filled}
    assert blanks_html(found).count("<dt>") == len(found) == len(places)


TEXT = "data/agreements/x.toml"


@pytest.mark.parametrize(
    ("source", "where"),
    [
        ("statement.accountant", f"{TEXT}, [statement] : accountant"),
        ("partners.papers.iban", f"{TEXT}, [partners.papers] : iban"),
        ("fund", f"{TEXT} : fund"),
        ("sessions.designated_by", f"{TEXT} : designated_by, dans [[sessions]]"),
        ("partners.siren", "page Imports : SIREN, dans vos conventions ou adhésions"),
        ("", "sur le document imprimé : aucun fichier ne le dit"),
    ],
)
def test_a_blank_is_given_where_its_source_says(source, where):
    assert plain(place(source, "x")) == where


def test_a_blank_is_what_nobody_gave_not_what_reads_like_one():
    given = [("Lieu", TO_FILL, "events.place"), ("SIREN", None, "partners.siren")]
    assert facts(given)["blanks"] == [("SIREN", "partners.siren")]
    rows = [(TO_FILL, "1", "2"), ("3", None, "4"), ("5", None, None)]
    columns: list[tuple[str, ColumnKind]] = [
        ("Rang", "code"), ("État", "code"), ("Motif", "text"),
    ]  # fmt: skip
    made = table("", columns, rows, sources={1: "contributions.statement"})
    assert made["blanks"] == [("État", "contributions.statement"), ("Motif", "")]
    assert made["rows"][2] == ["5", TO_FILL, TO_FILL]
    signed = signatures([("Visa", "Date :")], [Fact("Signataire", "", "statement.accountant")])
    assert signed["blanks"] == [("Signataire", "statement.accountant")]


# What is chosen


def test_nothing_is_made_before_it_is_asked_for(rapports):
    before, made = len(CHILDREN), paper.cache_info().misses
    app = rapports()
    assert (len(CHILDREN), paper.cache_info().misses) == (before, made)
    assert app.radio(key="paper-kind").value is None
    assert "Rien n’est préparé avant" in " ".join(info.value for info in app.info)
    app.radio(key="paper-kind").set_value("partner").run()
    assert address(app) == {"papier": "rapport-partenaire", "pour": "59"}
    app.radio(key="paper-kind").set_value(DATA).run()
    assert address(app) == {"papier": "donnees", "pour": "tout"}
    assert (len(CHILDREN), paper.cache_info().misses) == (before, made)
    assert not app.exception


def test_a_link_shows_the_same_document_and_another_choice_makes_another_link(rapports):
    app = rapports(papier="decompte-de-restitution", pour="62")
    assert app.radio(key="paper-kind").value == "refund"
    assert app.selectbox(key="paper-target-refund").value == "62"
    app.selectbox(key="paper-target-refund").select("80").run()
    assert address(app) == {"papier": "decompte-de-restitution", "pour": "80"}
    app.radio(key="paper-kind").set_value("committee").run()
    assert address(app) == {"papier": "dossier-de-comite", "pour": None}
    app.selectbox(key="programme").select(CHARTER).run()
    assert "refund" not in app.radio(key="paper-kind").options
    assert not app.exception


@pytest.mark.parametrize(
    ("asked", "said", "kept"),
    [
        pytest.param({"papier": "<b>"}, "le document « <b> »", None, id="no such paper"),
        pytest.param(
            {"papier": "decompte-de-restitution", "programme": CHARTER, "au": "2017-05-01"},
            "« decompte-de-restitution », que ce programme n’a pas", None, id="not in a charter",
        ),
        pytest.param(
            {"papier": "rapport-partenaire", "pour": "75"}, "pour « 75 », qui n’est pas ici",
            "partner", id="no such partner",
        ),
    ],
)  # fmt: skip
def test_a_link_to_nothing_is_said(rapports, asked, said, kept):
    app = rapports(**asked)
    assert said in plain(" ".join(warning.value for warning in app.warning))
    assert app.radio(key="paper-kind").value == kept


def test_on_an_empty_database_the_page_says_what_it_needs(rapports, empty_database):
    app = rapports(empty_database)
    assert "Aucune donnée n’est encore chargée" in app.info[0].value
    assert len(app.radio) == 0


# What a document is worth


def test_a_document_conforms_until_an_import_moves_its_figures(database):
    with lens_on(database, CONVENTION) as lens:
        made = paper_bytes(seen_by(lens, database), "statement", "59", PDF)
    found = check(made, database)
    assert (found.label, found.moves) == (AUTHENTIC, ())
    headings = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le",
                "Montant encaissé"]  # fmt: skip
    row = ["59", "T99", date(2021, 4, 1), 100, "", ""]
    book = sheets.workbook(database.parent / "titres.xlsx", {"Titres": [headings, row]})
    assert sheets.load([book], database).import_id == 2
    found = check(made, database)
    assert found.label == AUTHENTIC_MOVED
    moved = {move.path: move.difference for move in found.moves}
    assert moved["money/partners/59/called_cents"] == 100_00
    assert "Plus d’accord avec la base" in plain(found.sentences[1])


def test_a_file_that_is_no_document_of_cap_is_said(samples_database):
    found = check(b"%PDF-1.7 rien", samples_database)
    assert found.label is None
    assert "n’est pas un document de Cap" in plain(" ".join(found.sentences))


def test_a_file_that_takes_too_much_memory_takes_down_its_child_alone(
    monkeypatch, samples_database
):
    monkeypatch.setattr(screen_papers_child, "MOST_BYTES", 64 << 20)
    found = check(b"%PDF-1.7 rien", samples_database)
    assert found.label is None
    assert "Ce document n’a pas pu être traité" in found.sentences[0]


def test_a_click_that_could_not_record_its_paper_is_said_on_the_page(
    rapports, samples_database, tmp_path, monkeypatch
):
    database = Path(shutil.copy(samples_database, tmp_path / "cap.sqlite"))
    asked = {"papier": "decompte-de-restitution", "pour": "59"}
    assert not [one for one in rapports(database, **asked).warning if "registre" in one.value]
    monkeypatch.setattr("data.store.database.BUSY_TIMEOUT_S", 0.1)
    with lens_on(database, CONVENTION) as lens:
        seen = seen_by(lens, database)
    with open_for_writing(database) as connection, immediate(connection):
        assert paper_bytes(seen, "refund", "59", PDF).startswith(b"%PDF-")
    shown = plain(" ".join(one.value for one in rapports(database, **asked).warning))
    assert "n’est pas inscrit au registre (un import est en cours)" in shown


@pytest.mark.browser
def test_a_first_page_is_shown_its_file_downloaded_then_checked(tmp_path, samples_database, visit):
    database = shutil.copy(samples_database, tmp_path / "cap.sqlite")
    with serve(tmp_path, database) as running:
        asked = "&".join(f"{key}={value}" for key, value in CONVENTION_LINK.items())
        link = f"{running.url}/rapports?{asked}&papier=etat-des-sommes-dues&pour=59"
        opened = visit(link)
        page = opened.page
        shown = page.get_by_alt_text("Première page de : État des sommes dues : Nord (59)")
        assert shown.evaluate("(image) => image.naturalWidth") > 600
        with page.expect_download(timeout=60_000) as download:
            page.get_by_role("button", name="Télécharger le PDF").click()
        made = download.value.path().read_bytes()
        assert made.startswith(b"%PDF-")
        file = {"name": "<b>état.pdf", "mimeType": PDF, "buffer": made}
        page.locator("input[type=file]").set_input_files(file)
        page.locator(".cap-chip.done", has_text="authentique").wait_for(timeout=60_000)
        opened.wait()
        assert "<b>état.pdf" in opened.text
        assert "à l’octet près, celui que Cap a fait le" in plain(opened.text)
        assert opened.errors == opened.failed == opened.outside == opened.axe() == []
