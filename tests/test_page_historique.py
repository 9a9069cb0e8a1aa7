"""The page Historique: the journal, the past opened again, two moments compared, undo, verify."""

import re
import shutil
import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.contents import Import, import_files
from data.store.commit import Author, undo
from data.store.database import open_for_writing
from screen.shell.chooser import Choice, imported
from subjects.history.screen_history import read_journal
from subjects.history.screen_history_moves import FIRST, ComparedMoment, compare
from tests import sheets
from tests.browser import DASHBOARD, DESK, put
from tests.conftest import sample_files
from tests.sheets import AUTHOR, CHARTER, CONVENTION

pytest_plugins = ("tests.browser",)

DAY = date(2021, 5, 2)
MADE_AT = datetime(2021, 6, 3, 10, 0)


@pytest.fixture(scope="module")
def two_imports(tmp_path_factory):
    """The convention without its extracts, then its extracts, then the charter."""
    database = tmp_path_factory.mktemp("journal") / "cap.sqlite"
    files = sample_files(CONVENTION)
    extracts = [file for file in files if file.name.startswith("INF-BUD-53")]
    for files_of in ([file for file in files if file not in extracts], extracts):
        author = Author("Camille", AUTHOR.moment, ", ".join(f.name for f in files_of))
        sheets.load(files_of, database, author=author)
    sheets.load(sample_files(CHARTER), database, CHARTER)
    return database


@pytest.fixture
def opened(running, folder, visit):
    """Open the page on a copy of a database: `opened(two_imports, PHONE, donnees=1)`."""

    def opened(database=None, width=DESK, **address):
        put(folder, database)
        asked = {"programme": CONVENTION, "au": DAY.isoformat()} | address
        words = "&".join(f"{name}={value}" for name, value in asked.items())
        return visit(f"{running.url}/historique?{words}", width)

    return opened


def choice_of(database):
    last = Import(2, MADE_AT, "Camille", "", "file")
    return Choice(Path(database), CONVENTION, DAY, "", last, 2, False)


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\\", "")


def press(visit, name, then):
    """Press a button and wait for what it brings."""
    visit.page.get_by_role("button", name=name, exact=True).click()
    visit.page.get_by_text(then).first.wait_for(timeout=60_000)
    visit.wait()


@pytest.mark.parametrize(
    ("kind", "files", "said"),
    [
        ("file", ["a.xlsx"], "a.xlsx, par Camille"),
        ("file", ["a.xlsx", "b, c.xlsx"], "a.xlsx et 1 autre fichier, par Camille"),
        ("file", ["b, c.xlsx"], "b, c.xlsx, par Camille"),
        ("file", ["a.xlsx", "b.xlsx", "c.ods"], "a.xlsx et 2 autres fichiers, par Camille"),
        ("form", ["Nouvelle action"], "Nouvelle action, session Comité, par Camille"),
        ("undo", ["a.xlsx", "b.xlsx"], "Nouvelle action, session Comité, par Camille"),
    ],
)
def test_what_an_import_was_is_said_in_short_and_a_form_is_not_two_files(kind, files, said):
    entry = Import(2, MADE_AT, "Camille", "Nouvelle action, session Comité", kind)
    assert plain(imported(entry, files)) == said


def test_the_files_of_an_import_are_told_by_the_journal(two_imports):
    extracts = [file.name for file in sample_files(CONVENTION) if file.name.startswith("INF-BUD")]
    with choice_of(two_imports).lens() as lens:
        assert import_files(lens, 2) == tuple(extracts)
        assert not {*extracts} & {*import_files(lens, 1)}
        assert import_files(lens, 3) == ()  # the charter's, another programme


# What the page draws from


def test_the_journal_is_that_of_the_programme_whatever_state_is_looked_at(two_imports):
    journal = read_journal(choice_of(two_imports))
    assert [one.number for one in journal.imports] == [2, 1]
    assert re.fullmatch("[0-9a-f]{64}", journal.head)


def test_an_undone_import_says_by_which_one(two_imports, tmp_path):
    database = Path(shutil.copy(two_imports, tmp_path / "cap.sqlite"))
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR, 2)
    journal = read_journal(choice_of(database))
    assert (journal.undone_by(2), journal.undone_by(1)) == (4, None)


def test_two_imports_on_one_day_differ_by_what_the_second_brought(two_imports):
    moved = compare(choice_of(two_imports), ComparedMoment(1, DAY), ComparedMoment(2, DAY))
    (expenses,) = moved.rows
    assert (expenses.dataset.name, expenses.counts.added) == ("expenses", 57)
    assert len(expenses.rows) == 20
    assert len(moved.figures) == min(moved.number, FIRST)
    committed = next(move for move in moved.figures if move.path == "money/committed_cents")
    assert (committed.before, committed.after) == (0, 3_508_182)


def test_two_days_of_one_import_differ_by_what_happened_between(two_imports):
    choice = choice_of(two_imports)
    moved = compare(choice, ComparedMoment(2, date(2020, 10, 1)), ComparedMoment(2, DAY))
    assert {found.dataset.name for found in moved.rows} >= {"expenses", "phase_dates"}
    assert moved.number > FIRST


def test_a_moment_compared_with_itself_has_not_moved(two_imports):
    moved = compare(choice_of(two_imports), ComparedMoment(2, DAY), ComparedMoment(2, DAY))
    assert (moved.number, moved.rows) == (0, ())


# In the browser


@pytest.mark.browser
def test_the_page_says_who_loaded_what_when(opened, two_imports):
    visit = opened(two_imports)
    text = plain(visit.text)
    assert visit.page.locator("h1").all_inner_texts() == ["Historique"]
    assert "2 imports ; le dernier, n° 2, le 03/06/2021 à 10:00, par Camille." in text
    assert "INF-BUD-53 P352 2020.xlsx" in text
    assert "57 lignes ajoutées" in text
    assert "Empreinte du journal" in text


@pytest.mark.browser
def test_a_link_opens_the_receipt_of_an_import_and_the_past_as_it_was(opened, two_imports):
    visit = opened(two_imports, **{"import": 1})
    text = plain(visit.text)
    assert "conventions.xlsx" in text.partition("Un import")[2].partition("Comparer")[0]
    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name="Télécharger le reçu, à imprimer").click()
    assert "Reçu de l’import n° 1" in plain(download.value.path().read_text("utf-8"))
    visit.page.get_by_role("link", name=re.compile("Ouvrir Cap tel qu’il était")).click()
    visit.page.get_by_role("heading", name="Vue d’ensemble", exact=True).wait_for()
    visit.wait()
    assert "donnees=1" in visit.page.url
    text = plain(visit.text)
    assert "telles qu’elles étaient à l’import n° 1 ; le dernier est le n° 2" in text
    assert "0,00 € sont engagés" in text


@pytest.mark.browser
def test_where_a_figure_comes_from_leads_to_who_loaded_it(opened, two_imports):
    visit = opened(two_imports)
    visit.page.get_by_role("link", name="Budget").click()
    visit.page.get_by_role("heading", name="Budget", exact=True).wait_for()
    visit.wait()
    visit.page.get_by_role("button", name="D’où viennent ces chiffres ?").first.click()
    dialog = visit.page.get_by_role("dialog")
    dialog.get_by_role("link", name=re.compile("Le reçu de l’import n° 1 du")).click()
    visit.page.get_by_role("heading", name="Historique", exact=True).wait_for()
    visit.wait()
    assert "import=1" in visit.page.url
    text = plain(visit.text)
    assert "conventions.xlsx" in text.partition("Un import")[2].partition("Comparer")[0]
    assert visit.errors == visit.outside == visit.axe() == []


@pytest.mark.browser
def test_two_moments_are_compared_and_downloaded(opened, two_imports):
    visit = opened(two_imports)
    press(visit, "Comparer ces deux moments", "chiffres ont bougé")
    text = plain(visit.text)
    assert "budget · engagé (AE)\t0,00 €\t35 081,82 €\t+35 081,82 €" in text
    assert "Dépenses : 57 ajoutées, 0 modifiée, 0 retirée" in text
    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name=re.compile("Télécharger toutes les lignes")).click()
    lines = download.value.path().read_text("utf-8-sig").splitlines()
    assert lines[0] == "Tableau;Ligne;Mouvement;Colonne;Avant;Après"
    assert len({line.split(";")[1] for line in lines[1:]}) == 57
    assert visit.faults == []


@pytest.mark.browser
def test_the_last_import_is_undone_after_a_confirmation(opened, two_imports, folder):
    visit = opened(two_imports)
    visit.page.get_by_role("button", name="Annuler cet import").click()
    press(visit, "Oui, annuler l’import n° 2", "L’import n° 2 est annulé (import n° 4)")
    text = plain(visit.text)
    assert "3 imports ; le dernier, n° 4" in text
    assert "annulé par le n° 4" in text
    assert "Cet import a été annulé par l’import n° 4." in text
    assert visit.faults == []
    assert sheets.current(folder / "cap.sqlite", "expenses", "ej") != []  # the charter's


@pytest.mark.browser
def test_an_import_that_others_build_on_is_not_undone_and_the_page_says_why(
    opened, database, tmp_path, folder
):
    partner, title, called = sheets.current(database, "contributions", "partner, title, called_on")[
        0
    ]
    headings = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le",
                "Montant encaissé"]  # fmt: skip
    row = [partner, title, date.fromisoformat(called), 1234.5, "", ""]
    book = sheets.workbook(tmp_path / "titres.xlsx", {"Titres": [headings, row]})
    sheets.load([book], database)
    visit = opened(database, **{"import": 1})
    visit.page.get_by_role("button", name="Annuler cet import").click()
    press(visit, "Oui, annuler l’import n° 1", "ne peut pas être annulé")
    assert "Annulez d’abord l’import n° 2" in plain(visit.page.locator("body").inner_text())
    assert sheets.count_all(folder / "cap.sqlite")["imports"] == 2


@pytest.mark.browser
def test_the_journal_is_verified_and_a_change_made_past_cap_is_seen(opened, two_imports, folder):
    visit = opened(two_imports)
    press(visit, "Vérifier la base et le journal", "La base et son journal s’accordent")
    assert visit.faults == []
    with closing(sqlite3.connect(folder / "cap.sqlite")) as connection, connection:
        connection.execute("DROP TRIGGER contributions_never_rewritten")
        connection.execute("UPDATE contributions SET called_cents = called_cents + 1")
    press(visit, "Vérifier la base et le journal", "ses lignes ont été modifiées depuis")


def test_a_link_to_an_import_that_is_not_here_is_told_so(monkeypatch, two_imports):
    monkeypatch.setenv("CAP_DATABASE", str(two_imports))
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    app.query_params.update({"programme": CONVENTION, "import": "3"})
    app.run().switch_page("pages/historique.py")
    app.query_params["import"] = "3"
    app.run()
    assert not app.exception
    assert "l’import n° 3, qui n’est pas ici" in plain(app.main.warning[0].value)
