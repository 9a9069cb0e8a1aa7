"""What is typed on screen: shown first, then written as an import, with its receipt and undo."""

import re
import shutil
from datetime import date

import pytest
from playwright.sync_api import expect
from streamlit.testing.v1 import AppTest

from data.agreement.model import agreements
from data.incoming.forms import submit
from data.lens import open_lens
from data.receipts import receipts
from data.store.commit import content_signature
from data.store.database import open_for_reading
from data.store.journal import verify
from subjects.forms.screen_forms_typed import Entry, FormField, read
from subjects.sources.explain import explain
from tests import sheets
from tests.browser import DASHBOARD, DESK, PHONE, put
from tests.sheets import AUTHOR, CHARTER, CONVENTION

pytest_plugins = ("tests.browser",)

END = "2021-05-02"
HOSTILE = "<img src=x onerror=alert(1)> **gras** $x^2$"


@pytest.fixture
def opened(running, folder, visit):
    """Open a page on a copy of a database: `opened(samples_database, "jury", session="comite")`."""

    def opened(database, page="", width=DESK, **address):
        put(folder, database)
        return visit(link(running, page, **address), width)

    return opened


# With a capital: the button that asks for it says the same words.
CHANGES = re.compile("^Ce qui changera")


def link(running, page="", **address):
    asked = {"programme": CONVENTION, "au": END} | address
    return f"{running.url}/{page}?" + "&".join(f"{name}={value}" for name, value in asked.items())


def plain(text):
    return re.sub("[\u00a0\u202f]", " ", text).replace("\u2060", "").replace("\\", "")


def unfold(visit, label, first):
    """Open a form, and wait for its first field."""
    visit.page.locator("summary", has_text=label).click()
    visit.page.get_by_label(first, exact=True).first.wait_for()
    visit.wait()


def press(visit, name, then):
    """Press a button and wait for what it brings."""
    visit.page.get_by_role("button", name=name, exact=True).click()
    visit.page.get_by_text(then).first.wait_for(timeout=60_000)
    visit.wait()


def pick(visit, label, words):
    """Choose in a list the first option that has these words."""
    visit.choose(visit.page.get_by_role("combobox", name=label, exact=True), words)


def see(visit, label, text):
    """Wait for what is recorded of what was just picked: what is typed before it is lost."""
    expect(visit.page.get_by_role("textbox", name=label, exact=True)).to_have_value(text)
    visit.wait()


def write(visit, label, text):
    visit.page.get_by_role("textbox", name=label, exact=True).fill(text)


def save(visit, by=None):
    """Look at what will change, then write it; return what was shown."""
    press(visit, "Voir ce qui changera", CHANGES)
    shown = plain(visit.text).partition("Ce qui changera : ")[2]
    if by:
        write(visit, "Votre nom, tel que l’historique le gardera", by)
    press(visit, "Enregistrer", "Enregistré : import")
    return shown


def signature(database):
    with open_for_reading(database) as connection:
        assert verify(connection) == []
        return content_signature(connection)


def last_import(database):
    with open_for_reading(database) as connection:
        return receipts(connection)[-1]


# What is typed is read as a cell


DECISION = Entry(
    "decisions",
    "Décision",
    (
        FormField("outcome"),
        FormField("reason"),
        FormField("decided_on"),
        FormField("partner_agrees"),
    ),
    {"session": "comite", "application": "1"},
)
NAMED = Entry("meetings", "Réunion", (FormField("name", taken={"Mars"}),), {"known_at": 1})


@pytest.mark.parametrize(
    ("entry", "typed", "row", "faults"),
    [
        pytest.param(
            DECISION,
            {"outcome": "incubated", "reason": " Bon ", "decided_on": "12 mars 2021",
             "partner_agrees": "1"},
            {"outcome": "incubated", "reason": "Bon", "decided_on": "2021-03-12",
             "partner_agrees": 1},
            {},
            id="as a sheet would have it",
        ),
        pytest.param(
            DECISION,
            {"outcome": None, "reason": "", "decided_on": "31/02/2021", "partner_agrees": ""},
            {"reason": None, "partner_agrees": None},
            {"outcome": "À remplir.", "decided_on": "« 31/02/2021 » : attendu une date, comme "
             "31/12/2020 (ce jour n’existe pas)."},
            id="missing, impossible",
        ),
        pytest.param(
            NAMED, {"name": "Mars"}, {}, {"name": "« Mars » est déjà pris."}, id="a name taken"
        ),
    ],
)  # fmt: skip
def test_what_is_typed_is_read_as_a_cell_and_refused_by_field(entry, typed, row, faults):
    found, why = read(entry, agreements()[CONVENTION], typed)
    assert found == {**entry.fixed, **row}
    assert {name: plain(words) for name, words in why.items()} == faults


# In the browser


@pytest.mark.browser
def test_two_at_once_the_second_sees_what_the_first_recorded(opened, running, visit, folder,
                                                             samples_database):  # fmt: skip
    first = opened(samples_database, "jury", session="comite")
    second = visit(link(running, "jury", session="comite"))
    number = sheets.current(folder / "cap.sqlite", "decisions", "session, application")
    number = next(application for session, application in number if session == "comite")
    for page, reason in ((first, "Motif de A"), (second, "Motif de B")):
        unfold(page, "Saisir une décision", "Dossier de la décision")
        pick(page, "Dossier de la décision", number)
        write(page, "Motif (facultatif)", reason)
        press(page, "Voir ce qui changera", CHANGES)
    press(second, "Enregistrer", "Enregistré : import")
    press(first, "Enregistrer", "entre-temps")
    text = plain(first.text)
    assert "« Motif », enregistré entre-temps (import n°" in text
    assert "→ Motif de B" in text
    assert last_reason(folder, number) == "Motif de B"
    press(first, "Enregistrer", "Enregistré : import")
    assert last_reason(folder, number) == "Motif de A"
    assert first.faults == []


def last_reason(folder, number):
    rows = sheets.current(folder / "cap.sqlite", "decisions", "session, application, reason")
    return next(reason for session, one, reason in rows if (session, one) == ("comite", number))


@pytest.mark.browser
def test_a_decision_is_refused_by_field_then_shown_written_explained_and_undone(
    opened, samples_database, folder
):
    database, before = folder / "cap.sqlite", signature(samples_database)
    visit = opened(samples_database, "jury", session="comite")
    unfold(visit, "Saisir une décision", "Dossier de la décision")
    pick(visit, "Dossier de la décision", "2619257")
    see(visit, "Décidée le", "26/03/2021")
    write(visit, "Décidée le", "31/02/2021")
    press(visit, "Voir ce qui changera", "ce jour n’existe pas")
    assert visit.page.get_by_role("button", name="Enregistrer", exact=True).count() == 0
    write(visit, "Décidée le", "27 mars 2021")
    pick(visit, "Décision", "à réinvestiguer")
    write(visit, "Motif (facultatif)", HOSTILE)
    press(visit, "Voir ce qui changera", CHANGES)
    shown = plain(visit.text).partition("Ce qui changera : ")[2]
    assert "Décision sur le dossier 2619257, session Comité" in shown
    assert "Décision : incubé → à réinvestiguer" in shown
    assert "Date : 26/03/2021 → 27/03/2021" in shown
    assert HOSTILE in shown
    assert visit.page.locator("img[src='x']").count() == 0
    assert visit.faults == []
    assert signature(database) == before

    press(visit, "Enregistrer", "Enregistré : import")
    made = last_import(database)
    assert (made.kind, made.number) == ("form", 3)
    assert plain(made.label) == "Décision sur le dossier 2619257, session Comité"
    with open_lens(database, CONVENTION, on=date.fromisoformat(END)) as lens:
        found = explain(lens, "decisions/comite/2619257/outcome").as_json()
    assert found["value"] == "reinvestigate"
    (source,) = found["sources"]
    assert (source["import"], plain(source["file"]), source["cells"]) == (3, made.label, {})
    assert source["form"]["rows"]["decisions"][0]["reason"] == HOSTILE

    press(visit, "Annuler cette saisie", "Oui, annuler")
    press(visit, "Oui, annuler l’import n° 3", "L’import n° 3 est annulé (import n° 4)")
    assert signature(database) == before
    assert last_import(database).kind == "undo"


@pytest.mark.browser
def test_the_proof_of_an_obligation_is_on_the_sheet_of_its_partner(opened, samples_database):
    visit = opened(samples_database, "avancement", partenaire="60")
    unfold(visit, "Saisir la preuve", "Obligation")
    pick(visit, "Obligation", "Garantir l’autonomie")
    see(visit, "Tenue ou constatée le (facultatif)", "31/03/2021")
    pick(visit, "Situation", "Tenue")
    write(visit, "Tenue ou constatée le (facultatif)", "15/02/2021")
    write(visit, "Preuve (facultatif)", f"Lettre {HOSTILE}")
    shown = save(visit, "Zoé")
    assert "60 Oise" in shown
    assert "Date : 31/03/2021 → 15/02/2021" in shown
    sheet = plain(visit.text).partition("Saisir la preuve")[0]
    assert f"Lettre {HOSTILE}" in sheet
    assert visit.page.locator("img[src='x']").count() == 0
    assert visit.faults == []


@pytest.mark.browser
def test_an_action_is_added_on_a_phone_then_done_by_the_same_person(
    opened, samples_database, folder
):
    visit = opened(samples_database, "equipes", PHONE, programme=CHARTER, au="2017-05-01")
    unfold(visit, "Saisir une action", "N° action")
    assert visit.page.get_by_role("textbox", name="N° action", exact=True).input_value() == "4"
    visit.page.get_by_role("textbox", name="Action", exact=True).fill("Trouver une salle")
    write(visit, "Échéance (facultatif)", "01/06/2017")
    save(visit, "Zoé")
    assert "Trouver une salle" in visit.text.partition("Saisir une action")[0]
    assert last_import(folder / "cap.sqlite").made_by == "Zoé"
    pick(visit, "Action concernée", "N° 4")
    see(visit, "Action", "Trouver une salle")
    write(visit, "Faite le (facultatif)", "2 mai 2017")
    press(visit, "Voir ce qui changera", CHANGES)
    named = visit.page.get_by_role("textbox", name=re.compile("Votre nom"))
    expect(named).to_have_value("Zoé")
    assert visit.faults == []


@pytest.mark.browser
def test_a_meeting_is_named_then_what_moved_since_is_said_and_it_opens_again(
    opened, running, database, tmp_path, folder
):
    visit = opened(database)
    assert "Aucune réunion n’a encore reçu de nom" in plain(visit.text)
    unfold(visit, "Saisir une réunion", "Nom de la réunion")
    name = visit.page.get_by_role("textbox", name="Nom de la réunion", exact=True)
    assert name.input_value() == "Comité du 2 mai 2021"
    save(visit)
    assert "Depuis « Comité du 2 mai 2021 » (arrêté au 02/05/2021, état des données n° 1), rien " \
        "n’a bougé." in plain(visit.text)  # fmt: skip
    headings = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le",
                "Montant encaissé"]  # fmt: skip
    row = ["59", "T99", date(2021, 4, 1), 12_400, "", ""]
    book = sheets.workbook(tmp_path / "titres.xlsx", {"Titres": [headings, row]})
    assert sheets.load([book], folder / "cap.sqlite").import_id == 3
    visit.page.goto(link(running))
    visit.page.get_by_text("Ce qui a changé").wait_for()
    visit.wait()
    part = plain(visit.text).partition("Depuis le dernier comité")[2]
    assert "+12 400,00 € appelés, soit " in part
    assert part.index("Ce qui presse") < part.index("Ce qui a changé")
    alert = visit.page.get_by_role("link", name="Voir à la page Budget").first
    assert f"budget?programme={CONVENTION}&au={END}&donnees=3" in alert.get_attribute("href")
    assert visit.faults == []

    visit.page.locator("summary", has_text="Rouvrir une réunion").click()
    # By the keyboard: the box is still unfolding, and what moves under a pointer loses the click.
    visit.page.get_by_role("link", name=re.compile("Comité du 2 mai 2021")).press("Enter")
    visit.page.get_by_text("telles qu’elles étaient à l’import n° 1").wait_for()
    visit.wait()
    assert f"au={END}" in visit.page.url
    assert "donnees=1" in visit.page.url
    assert "Aucune réunion d’avant ce moment" in plain(visit.text)


def test_an_older_state_is_not_written_on_and_the_last_meeting_is_chosen(
    monkeypatch, tmp_path, samples_database
):
    database = shutil.copy(samples_database, tmp_path / "cap.sqlite")
    days = ("2020-11-01", "2020-12-31")
    rows: list[sheets.FormRow] = [
        {"name": f"Comité {day}", "held_on": day, "known_at": 1} for day in days
    ]
    submit(database, CONVENTION, AUTHOR, "Réunions", {"meetings": rows})
    monkeypatch.setenv("CAP_DATABASE", str(database))
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    app.query_params.update({"programme": CONVENTION, "au": END, "depuis": "Comité inconnu"})
    app.run()
    assert not app.exception
    asked = app.selectbox(key=f"depuis {CONVENTION}")
    assert asked.value == "Comité 2020-12-31"
    texts = [plain(block.proto.body) for block in app.get("html")]
    lead = next(text for text in texts if "Depuis « Comité 2020-12-31 »" in text)
    assert "12 alertes nouvelles, 4 avancées, 1 recul" in lead
    asked.select("Comité 2020-11-01").run()
    assert any("Depuis « Comité 2020-11-01 »" in plain(b.proto.body) for b in app.get("html"))
    assert app.query_params["depuis"] == "Comité 2020-11-01"
    app.switch_page("pages/equipes.py")
    app.session_state["form-action-fold"] = True
    app.query_params["donnees"] = "1"
    app.run()
    assert not app.exception
    assert "un état ancien" in plain(" ".join(info.value for info in app.info))
