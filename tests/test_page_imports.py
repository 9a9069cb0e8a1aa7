"""The page Imports: what a newcomer drops, sees, saves, and undoes."""

import json
import re
import shutil
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect
from streamlit.testing.v1 import AppTest

from bench import answering
from bench.workbooks import applications
from tests import handmade, sheets
from tests.browser import DASHBOARD, DESK, put
from tests.conftest import PLAIN_WORKBOOK, sample_files
from tests.shared import shared_folder
from tests.sheets import CHARTER, CONVENTION

pytest_plugins = ("tests.browser",)

CALLS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
DAY = date(2020, 10, 1)
TEAMS = ["Groupe", "Nom", "Intrapreneurs", "Coach", "Début", "Code", "Fin"]
TEAM = ["EQ1", "Un projet", "Camille", "Claude", "15/09/2020", "59", "15/03/2021"]
HOSTILE = ("<img src=x onerror=alert(1)>", "[lien](http://127.0.0.1:9/x)", "$x^2$ **gras**", "=1+1")
TWO_SHEETS = {
    "Titres": [CALLS, ["59", "T1", DAY, 1, "", ""]],
    "Suite": [["Terre", "Pièce", "Appel du", "Montant", "Payé le", "Payé"],
              ["59", "T9", DAY, 600, "", ""]],
}  # fmt: skip
BOMB = handmade.zipped(
    {
        **handmade.xlsx_parts({"Feuille": handmade.sheet_xml("")}),
        "xl/a.bin": b" " * 5_000_000,
    }
)


@pytest.fixture
def opened(running, folder, visit):
    """Open a page on a copy of a database: `opened(plain_database, "imports", PHONE)`."""

    def opened(database=None, page="imports", width=DESK):
        put(folder, database)
        return visit(f"{running.url}/{page}", width)

    return opened


def drop(visit, *files):
    """Drop files and wait until they are read and compared."""
    # The one of before leaves the page a moment after the next one is there.
    visit.page.get_by_test_id("stFileUploader").nth(1).wait_for(state="detached")
    visit.page.get_by_test_id("stFileUploader").locator("input").set_input_files(files)
    visit.page.get_by_role("heading", name="Ce que Cap a lu").wait_for(timeout=60_000)
    visit.wait()


def press(visit, name, then):
    """Press a button and wait for what it brings."""
    visit.page.get_by_role("button", name=name, exact=True).click()
    visit.page.get_by_text(then).first.wait_for(timeout=60_000)
    visit.wait()


def as_sent(name, content):
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\\", "")


# In the browser


@pytest.mark.browser
def test_a_broken_workbook_is_explained_by_cause_given_back_marked_and_not_written(
    opened, plain_database, folder
):
    inputs = shared_folder() / "inputs" / "broken"
    faults = [
        fault
        for entry in json.loads((inputs / "faults.json").read_text("utf-8"))
        if entry["file"] == "plusieurs-fautes.xlsx"
        for fault in entry["faults"]
    ]
    visit = opened(plain_database)
    before = sheets.count_all(folder / "cap.sqlite")
    drop(visit, inputs / "plusieurs-fautes.xlsx")
    text = plain(visit.text)
    assert "1 fichier lu pour Pré-incubation 2020" in text
    assert f"{len(faults)} erreurs à corriger" in text
    for fault in faults:
        assert f"cellule {fault['cell']} (colonne « {fault['column']} »)" in text
    assert visit.page.get_by_role("button", name="Enregistrer", exact=True).count() == 0
    assert visit.look() == []
    with visit.page.expect_download() as download:
        visit.page.get_by_role("button", name="Récupérer mon fichier annoté").click()
    assert download.value.suggested_filename == "plusieurs-fautes (annoté).xlsx"
    book = load_workbook(BytesIO(download.value.path().read_bytes()))
    marked = {
        (sheet.title, cell.coordinate)
        for sheet in book.worksheets[1:]
        for row in sheet
        for cell in row
        if cell.comment
    }
    assert marked == {(fault["sheet"], fault["cell"]) for fault in faults}
    assert sheets.count_all(folder / "cap.sqlite") == before


@pytest.mark.browser
def test_from_nothing_to_figures_and_back(opened, visit, running):
    first = opened()
    assert "Modèles à remplir" in first.text
    assert first.faults == []
    drop(first, PLAIN_WORKBOOK)
    text = plain(first.text)
    assert "pour Pré-incubation 2020" in text
    assert re.search(r"Feuille « Appels de fonds » : \d+ lignes pour Appels de fonds", text)
    assert "+ ajoutée" in text
    assert first.faults == []
    press(first, "Enregistrer", "Import n° 1 enregistré")
    receipt = plain(first.text)
    assert "Reçu de l’import n° 1" in receipt
    assert "Empreinte du journal" in receipt
    assert "programme.xlsx, feuille « Appels de fonds »" in receipt
    with first.page.expect_download() as download:
        first.page.get_by_role("button", name="Télécharger le reçu, à imprimer").click()
    printed = download.value.path().read_text("utf-8")
    assert "Reçu de l’import n° 1" in printed
    assert "<script" not in printed
    assert first.faults == []
    assert "sur 44 833,33 € encaissés" in plain(visit(running.url).text)
    first.page.get_by_role("button", name="Annuler cet import").click()
    press(first, "Oui, annuler l’import n° 1", "L’import n° 1 est annulé (import n° 2)")
    assert "sur 0,00 € encaissés" in plain(visit(running.url).text)


@pytest.mark.browser
def test_one_more_extract_moves_the_overview_and_its_undo_moves_it_back(
    opened, visit, running, tmp_path
):
    files = sample_files(CONVENTION)
    extracts = [file for file in files if file.name.startswith("INF-BUD-53")]
    base = tmp_path / "base.sqlite"
    sheets.load([file for file in files if file not in extracts], base)

    def committed():
        page = visit(f"{running.url}/?au=2021-05-02&programme={CONVENTION}").page
        card = page.get_by_test_id("stMetric").filter(has_text="Engagé (AE)")
        return plain(card.get_by_test_id("stMetricValue").inner_text())

    first = opened(base)
    nothing = committed()
    drop(first, *extracts)
    assert "2 fichiers lus" in plain(first.text)
    assert "Totaux de contrôle" in first.text
    assert nothing == committed() == "0,00 €"
    press(first, "Enregistrer", "Import n° 2 enregistré")
    # The side bar follows, and stays on the last import.
    state = first.page.get_by_test_id("stSidebar").get_by_role("combobox", name="État des données")
    assert plain(state.input_value()).startswith("n° 2 du")
    assert committed() == "35 081,82 €"
    first.page.get_by_role("button", name="Annuler cet import").click()
    press(first, "Oui, annuler l’import n° 2", "L’import n° 2 est annulé (import n° 3)")
    assert committed() == nothing


@pytest.mark.browser
def test_hostile_names_and_cells_are_shown_as_they_were_typed(opened, plain_database, tmp_path):
    image, link, formula, cell = HOSTILE
    book = sheets.workbook(
        tmp_path / "made.xlsx",
        {
            "Titres": [
                [*CALLS, "Référence"],
                ["59", link, DAY, 9000, "", "", image],
                [image, formula, DAY, 100, "", "", cell],
            ],
            "Équipes": [
                [*TEAMS, "Intrapreneurx"], ["EQ9", *TEAM[1:], image]
            ],
        },
    )  # fmt: skip
    visit = opened(plain_database)
    drop(visit, as_sent(f"{image}[a](b)$x$.xlsx".replace("/", ""), book.read_bytes()))
    press(visit, "Charger les lignes valides", "Import n° 2 enregistré")
    text = visit.text.replace("\u2060", "")
    assert image in text
    assert formula in text
    assert f"{image}[a](b)$x$.xlsx" in text
    main = visit.page.get_by_test_id("stMain")
    assert main.locator("img[src='x'], a[href*='127.0.0.1:9'], .katex").count() == 0
    assert visit.faults == []


@pytest.mark.browser
def test_an_attack_is_refused_in_one_sentence_and_the_server_goes_on(opened, plain_database):
    visit = opened(plain_database)
    drop(visit, as_sent("bombe.xlsx", BOMB))
    text = plain(visit.text)
    assert "Est-ce le bon fichier ?" in text
    assert text.count("✕ à corriger") == 1
    assert "anormale" in text
    assert "Rien ne peut être chargé tel quel" in text
    assert visit.page.get_by_role("button", name="Récupérer mon fichier annoté").count() == 0
    assert visit.faults == []


@pytest.mark.browser
def test_a_template_is_made_at_the_click(opened):
    visit = opened()
    with visit.page.expect_download(timeout=60_000) as download:
        visit.page.get_by_role("button", name="Télécharger le modèle").click()
    assert download.value.suggested_filename.startswith("modele_tout_")
    assert len(load_workbook(BytesIO(download.value.path().read_bytes())).sheetnames) > 10


@pytest.mark.browser
def test_what_was_dropped_is_still_there_after_another_page(opened, plain_database, tmp_path):
    book = sheets.workbook(tmp_path / "t.xlsx", {"Titres": [CALLS, ["59", "T1", DAY, 1, "", ""]]})
    visit = opened(plain_database)
    visit.page.set_viewport_size({"width": 1366, "height": 768})
    drop(visit, book)
    expect(visit.page.get_by_role("button", name="Enregistrer")).to_be_in_viewport(ratio=1)
    expect(visit.page.locator(".cap-verdict")).to_have_text(re.compile(r"^1\sà ajouter"))
    visit.page.get_by_role("link", name="Budget").click()
    visit.page.get_by_role("heading", name="Budget", exact=True).wait_for()
    visit.wait()
    visit.page.get_by_role("link", name="Imports").click()
    visit.page.get_by_role("heading", name="Ce que Cap a lu").wait_for()
    visit.wait()
    assert "1 fichier lu" in plain(visit.text)
    press(visit, "Enregistrer", "Import n° 2 enregistré")
    press(visit, "Importer d’autres fichiers", "Déposez vos tableurs")
    visit.page.get_by_text("Reçu de l’import n° 2").wait_for(state="detached")


@pytest.mark.browser
def test_a_sheet_that_nothing_reads_is_left_out_by_choice_and_the_receipt_names_it(
    opened, plain_database, tmp_path
):
    book = sheets.workbook(tmp_path / "nord.xlsx", TWO_SHEETS)
    visit = opened(plain_database)
    drop(visit, book)
    assert re.search("Feuille « Suite » :\\s+✕ pas lue", plain(visit.text))
    save = visit.page.get_by_role("button", name="Enregistrer", exact=True)
    expect(save).to_be_disabled()
    assert visit.look() == []
    visit.page.get_by_text("Laisser de côté 1 feuille non lue : « Suite »").click()
    expect(save).to_be_enabled()
    press(visit, "Enregistrer", "Import n° 2 enregistré")
    assert "nord.xlsx, feuille « Suite » (2 lignes remplies)" in plain(visit.text)
    assert visit.faults == []


@pytest.mark.browser
def test_a_heading_is_offered_matched_remembered_and_forgotten(opened, plain_database, tmp_path):
    row = ["EQ99", *TEAM[1:]]
    book = sheets.workbook(tmp_path / "suivi.xlsx", {"Suivi": [["Equipes", *TEAMS[1:]], row]})
    visit = opened(plain_database)
    drop(visit, book)
    assert "On y lit : « EQ99 »" in plain(visit.text)
    offered = visit.page.get_by_test_id("stSelectbox").filter(has_text="« Equipes »")
    visit.choose(offered.locator("input"), "Équipe (ressemble à 92")
    press(visit, "Relire avec ces choix", "1 en-tête rapproché")
    assert "1 à ajouter" in plain(visit.text)
    press(visit, "Enregistrer", "Import n° 2 enregistré")
    assert "« Equipes » se lit comme « Équipe »" in plain(visit.text)
    press(visit, "Importer d’autres fichiers", "Excel (.xlsx")
    visit.page.get_by_text("Reçu de l’import").wait_for(state="detached")
    drop(visit, book)
    assert "il n’y a rien à enregistrer" in plain(visit.text)
    visit.page.get_by_role("button", name="Retirer suivi.xlsx").click()
    press(visit, "Oublier", "n’est plus rapproché (import n° 3)")
    assert "Aucun rapprochement n’est retenu." in visit.text
    assert visit.faults == []


@pytest.mark.browser
def test_refused_rows_wait_in_quarantine_and_leave_it_with_a_reason(
    opened, plain_database, tmp_path
):
    rows = [CALLS, ["59", "T1", DAY, 9000, "", ""], ["60", "T2", "hier", 100, "", ""]]
    book = sheets.workbook(tmp_path / "titres.xlsx", {"Titres": rows})
    visit = opened(plain_database)
    drop(visit, book)
    assert "1 ligne refusée attendra en quarantaine" in plain(visit.text)
    press(visit, "Charger les lignes valides", "Import n° 2 enregistré")
    text = plain(visit.text)
    assert "1 ligne refusée, 1 entrée en quarantaine" in text
    assert "titres.xlsx, feuille « Titres », ligne 3" in text
    press(visit, "Écarter cette ligne", "Dites pourquoi cette ligne est écartée")
    visit.page.get_by_role("textbox", name="Motif").fill("ligne de test")
    press(visit, "Écarter cette ligne", "Ligne écartée (import n° 3)")
    assert "La quarantaine est vide." in visit.text
    assert visit.faults == []


# Without a browser


@pytest.fixture
def run(monkeypatch):
    """Run the page through the dashboard on a database."""

    def run(database):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=120)
        app.run().switch_page("pages/imports.py").run()
        assert not app.exception
        return app

    return run


def give(app, file):
    app.file_uploader[0].upload(file.name, file.read_bytes())
    app.run()
    assert not app.exception
    return app


def said(app):
    """Return all that the page writes, HTML included."""
    kinds = (app.markdown, app.caption, app.info, app.warning, app.error, app.success,
             app.header, app.subheader)  # fmt: skip
    texts = [element.value for kind in kinds for element in kind]
    return plain("\n".join([*texts, *(block.proto.body for block in app.get("html"))]))


def box(app, label):
    return next(one for one in app.selectbox if label in plain(one.label))


ORDERS = [["N° EJ", "Équipe", "Code", "Catégorie", "Éligible"], ["9", "", "", "", "Oui"]]


def test_the_programme_is_the_sidebar_s_unless_the_file_says_otherwise(
    run, samples_database, tmp_path
):
    database = Path(shutil.copy(samples_database, tmp_path / "cap.sqlite"))
    book = sheets.workbook(tmp_path / "suivi.xlsx", {"Commandes": ORDERS})
    for programme, title in ((CONVENTION, "Pré-incubation 2020"), (CHARTER, "Hackathon 2017")):
        app = run(database)
        app.sidebar.selectbox[0].select(programme).run()
        app = give(app, book)
        assert f"1 fichier lu pour {title}" in said(app)
        assert not [one for one in app.selectbox if one.label == "Programme de ces fichiers"]
    calls = sheets.workbook(tmp_path / "t.xlsx", {"T": [CALLS, ["59", "T1", DAY, 1, "", ""]]})
    app = run(database)
    app.sidebar.selectbox[0].select(CHARTER).run()
    assert "1 fichier lu pour Pré-incubation 2020" in said(give(app, calls))


def test_the_programme_is_asked_when_nothing_tells_it(run, tmp_path):
    book = sheets.workbook(tmp_path / "suivi.xlsx", {"Commandes": ORDERS})
    app = give(run(tmp_path / "none.sqlite"), book)
    asked = box(app, "Programme de ces fichiers")
    assert asked.value is None
    assert "Cap ne peut pas dire seul" in said(app)
    asked.select(CONVENTION).run()
    assert "1 fichier lu pour Pré-incubation 2020" in said(app)


def test_an_unread_sheet_is_read_as_what_one_says_and_says_what_it_lacks(
    run, plain_database, tmp_path
):
    database = Path(shutil.copy(plain_database, tmp_path / "cap.sqlite"))
    book = sheets.workbook(tmp_path / "nord.xlsx", TWO_SHEETS)
    app = give(run(database), book)
    assert "✕ pas lue 2 lignes remplies" in said(app).replace("</span>", "")
    assert app.button(key="save").disabled
    offered = box(app, "Lire « Suite » comme")
    assert "(lui ressemble)" in offered.options[1]
    offered.select("contributions").run()
    assert "la colonne « N° titre » manque" in said(app)
    for heading in ("Terre", "Pièce", "Appel du", "Montant", "Payé le", "Payé"):
        assert any("N° titre (manque)" in plain(one) for one in box(app, f"« {heading} »").options)
    box(app, "Lire « Suite » comme").select("").run()
    assert "1 feuille pas lue" in said(app)


def test_one_missing_column_leaves_the_other_faults_said_and_every_heading_matchable(
    run, plain_database, tmp_path
):
    database = Path(shutil.copy(plain_database, tmp_path / "cap.sqlite"))
    headings = ["Équipe", "Date", "Coach", "Intrapreneur présent", "Nb j.", "Météo", "Suite"]
    rows = [
        ["EQ1", "12/03/2021", "Claude", "oui", 1, "soleil", "Relancer"],
        ["EQ1", "hier", "Claude", "oui", 1, "gris", ""],
    ]
    book = sheets.workbook(tmp_path / "suivi.xlsx", {"Points": [headings, *rows]})
    app = give(run(database), book)
    text = said(app)
    for said_too in ("« Jours libérés » manque", "cellule B3", "cellule F3", "On y lit : « 1 »"):
        assert said_too in text
    assert "Rien ne peut être chargé tel quel" in text
    assert not [one for one in app.expander if "absente" in one.label]
    offered = box(app, "« Nb j. »")
    assert any("Jours libérés (manque)" in plain(option) for option in offered.options)


def test_a_partner_sends_its_own_rows_and_misses_its_own_only(run, plain_database, tmp_path):
    database = Path(shutil.copy(plain_database, tmp_path / "cap.sqlite"))
    rows = [CALLS, ["59", "T1", DAY, 1, "", ""], ["60", "T2", DAY, 1, "", ""]]
    book = sheets.workbook(tmp_path / "titres.xlsx", {"Titres": rows})
    app = give(run(database), book)
    every = sheets.current(database, "contributions", "partner")
    assert f"{len(every)} absentes du fichier" in plain(
        "\n".join(one.label for one in app.expander)
    )
    box(app, "Je suis").select("59").run()
    assert app.query_params["partenaire"] == "59"
    own = [code for (code,) in every if code == "59"]
    assert f"{len(own)} absente" in plain("\n".join(one.label for one in app.expander))
    assert "la ligne n’est pas du partenaire 59" in said(app)
    assert "1 à ajouter" in said(app)


def test_every_emptied_amount_and_date_is_shown_however_many_there_are(
    run, plain_database, tmp_path
):
    database = Path(shutil.copy(plain_database, tmp_path / "cap.sqlite"))
    names = [f"T{number:02}" for number in range(30)]
    full = [CALLS, *(["59", name, DAY, 10, DAY, 10] for name in names)]
    sheets.load([sheets.workbook(tmp_path / "full.xlsx", {"Titres": full})], database)
    left = [CALLS, *(["59", name, DAY, 20, DAY, 10] for name in names[:25]),
            *(["59", name, DAY, 10, "", ""] for name in names[25:])]  # fmt: skip
    text = said(give(run(database), sheets.workbook(tmp_path / "left.xlsx", {"Titres": left})))
    assert text.count("Montant encaissé : <del>10,00 €</del> → <ins>vide</ins>") == 5
    assert text.count("Encaissé le : <del>01/10/2020</del> → <ins>vide</ins>") == 5
    assert "et 5 autres lignes" in text


def test_a_blank_that_means_its_default_is_no_change_beside_another_one(
    run, plain_database, tmp_path
):
    database = Path(shutil.copy(plain_database, tmp_path / "cap.sqlite"))
    headings = ["N° EJ", "Équipe", "Code", "Catégorie", "Éligible", "Note"]
    known = [headings, ["4500009", "", "59", "", "", "avant"]]
    sheets.load([sheets.workbook(tmp_path / "known.xlsx", {"Commandes": known})], database)
    fresh = [headings, ["4500009", "", "59", "", "Oui", "après"]]
    text = said(give(run(database), sheets.workbook(tmp_path / "f.xlsx", {"Commandes": fresh})))
    assert "Note : <del>avant</del> → <ins>après</ins>" in text
    assert "Éligible : <del>" not in text


def test_a_change_shows_the_old_value_struck_and_the_new_one_beside(run, plain_database, tmp_path):
    database = Path(shutil.copy(plain_database, tmp_path / "cap.sqlite"))
    titles = sheets.current(database, "contributions", "partner, title, called_on")
    partner, title, called = titles[0]
    row = [partner, title, date.fromisoformat(called), 1234.5, "", ""]
    book = sheets.workbook(tmp_path / "titres.xlsx", {"Titres": [CALLS, row]})
    app = give(run(database), book)
    text = said(app)
    assert re.search(r"Montant appelé : <del>[\d ]+,\d\d €</del> → <ins>1 234,50 €</ins>", text)
    assert "~ modifiée" in text
    (absent,) = [one for one in app.expander if "absente" in one.label]
    assert "restent" in absent.label
    assert not absent.proto.expanded


# Beside a large file


@pytest.mark.browser
@pytest.mark.drill
def test_another_reader_is_answered_while_a_large_file_is_checked_and_loaded(
    opened, running, samples_database, tmp_path
):
    book = tmp_path / "candidatures.xlsx"
    applications(book)
    visit = opened(samples_database)
    with answering.reader(running.url) as session:
        quiet = session.answers(lambda: True, 60)
        uploader = visit.page.get_by_test_id("stFileUploader").locator("input")
        uploader.set_input_files(book)
        done = visit.page.get_by_role("button", name="Enregistrer", exact=True)
        checked = session.answers(lambda: done.count() > 0)
        done.click()
        saved = visit.page.get_by_text("Import n° 3 enregistré")
        loaded = session.answers(lambda: saved.count() > 0)
        again = session.answers(lambda: True, 60)
    calm = answering.Answers([*quiet.seconds, *again.seconds])
    assert checked.p95 <= answering.LIMIT * calm.p95
    assert loaded.p95 <= answering.LIMIT * calm.p95
