"""The page of teams: what it says of each sample, of hostile texts, and of nothing."""

import re
from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from subjects.rule_wording import NO_BREAK_SPACE, THIN_SPACE
from tests import markup, sheets
from tests.browser import DASHBOARD
from tests.conftest import sample_files

pytest_plugins = ("tests.browser",)

CONVENTION, CHARTER = sheets.CONVENTION, sheets.CHARTER
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "[lien](http://127.0.0.1:9/x)",
    "$x^2$ et **gras** :smile: `code`",
    "=1+1",
)
TEAMS = [["Équipe", "Nom", "Code", "Intrapreneurs", "Coach", "Début", "Fin", "Situation"]]
NOTES = [
    ["Équipe", "Date", "Coach", "Intrapreneur présent", "Jours libérés", "Points abordés",
     "Blocages", "Prochaines étapes", "Météo", "Remarque"]
]  # fmt: skip
ACTIONS = [["Session", "N° action", "Action", "Responsable", "Échéance", "Situation"]]
START = date(2020, 11, 2)


@pytest.fixture(scope="module")
def hostile_database(tmp_path_factory):
    """Twenty-three teams whose every text is hostile; the first one has twelve notes."""
    folder = tmp_path_factory.mktemp("hostile")
    image, link, formula, cell = HOSTILE
    teams = [
        [f"EQ{n}", image, "59", link, formula, START, date(2021, 4, 30), "En cours"]
        for n in range(1, 24)
    ]
    notes = [
        ["EQ1", START + timedelta(7 * week), link, "oui", 1, image, formula, cell, "pluie", link]
        for week in range(12)
    ]
    actions = [["Sélection", "1", image, link, date(2020, 12, 1), "À faire"]]
    book = sheets.workbook(
        folder / "equipes.xlsx",
        {
            "Équipes": [*TEAMS, *teams],
            "Points de coaching": [*NOTES, *notes],
            "Actions": [*ACTIONS, *actions],
        },
    )
    report = sheets.load([book], folder / "cap.sqlite")
    assert sheets.errors(report) == []
    return folder / "cap.sqlite"


@pytest.fixture
def run(monkeypatch, samples_database):
    """Run the page through the dashboard: `run(au="2021-02-15", equipe="EQ3")`."""

    def run(database=samples_database, **address):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.query_params.update({"programme": CONVENTION} | address)
        app.run().switch_page("pages/equipes.py").run()
        assert not app.exception
        return app

    return run


def plain(text):
    """Return a text without what keeps its Markdown literal, its spaces ordinary."""
    return re.sub(f"[{NO_BREAK_SPACE}{THIN_SPACE}]", " ", text.replace("\\", ""))


def said(app):
    """Return all that the page writes, HTML included."""
    kinds = (app.markdown, app.caption, app.info, app.warning, app.header, app.subheader)
    texts = [element.value for kind in kinds for element in kind] + tables(app)
    return plain("\n".join(texts))


def tables(app):
    return [plain(markup.bare(block.proto.body)) for block in app.get("html")]


def cards(app):
    return {metric.label: (metric.value, plain(metric.delta)) for metric in app.metric}


def test_the_first_sentence_answers_from_the_figures(run):
    app = run(au="2021-02-15")
    assert (
        "Au 15/02/2021, 7 équipes sont en cours sur 8 : toutes sont à relancer (2 sans point "
        "depuis 14 jours ou plus, 7 sous 80 % des jours libérés dus) ; 1 a terminé. Depuis le "
        "début, 91 semaines ont eu leur point sur 120 dues et 82 jours ont été libérés sur 147 "
        "dus."
    ) in said(app)
    assert cards(app) == {
        "Équipes commencées": ("8", "sur 8 enregistrées, 8 attendues"),
        "Semaines avec un point": ("91", "sur 120 dues, 76 %"),
        "Jours libérés": ("82", "sur 147 dus, 56 %"),
        "Équipes à relancer": ("7", "sur 7 en cours"),
    }


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        pytest.param(
            {"au": "2020-10-20"}, "aucune équipe n’a commencé ; 8 sont prévues.", id="not begun"
        ),
        pytest.param(
            {"au": "2020-12-31"}, "2 avancent comme prévu et 6 sont à relancer", id="some steady"
        ),
        pytest.param(
            {"au": "2021-04-15"}, "sur 8 : elle est à relancer (sous 80 % des jours", id="one left"
        ),
        pytest.param(
            {"programme": CHARTER, "au": "2017-04-16"},
            "2 équipes sont en cours sur 2 : toutes avancent comme prévu. Depuis le début, 13 "
            "semaines ont eu leur point sur 13 dues et 57,5 jours de travail libéré ont été notés.",
            id="no day is due in the charter",
        ),
        pytest.param(
            {"programme": CHARTER, "au": "2017-09-30"},
            "plus aucune équipe n’est en cours : 2 ont terminé.",
            id="all over",
        ),
    ],
)
def test_the_sentence_follows_the_day(run, address, sentence):
    assert sentence in said(run(**address))


def test_one_département_s_teams_alone(run):
    app = run(au="2021-02-15")
    partner = next(box for box in app.selectbox if box.label == "Département")
    partner.select("80").run()
    text = said(app)
    assert "2 équipes sont en cours sur 2 : toutes sont à relancer" in text
    assert "EQ5 Artisans découragés" in text
    assert "EQ1 Où en est mon dossier" not in text
    assert cards(app)["Semaines avec un point"] == ("24", "sur 31 dues, 77 %")


def test_a_week_says_its_state_by_a_sign_and_a_word(run):
    text = said(run(au="2021-02-15"))
    row, *_ = re.findall(r"EQ2 Une seule visite à domicile<small>.*?</tr>", text)
    assert re.findall(r'aria-hidden="true">(.)<', row) == list("●●◐●●●▲▲▲▲▲▲▲▲▲○○○")
    assert row.count("point sans l’intrapreneur</span>") == 1
    assert "60 Oise · ▲ silencieuse" in row


def test_blockers_say_since_when_and_actions_come_late_first(run):
    app = run(au="2021-02-15")
    blockers = next(body for body in tables(app) if "Blocage</th>" in body)
    rows = re.findall(r'<th scope="row">(EQ\d)', blockers)
    assert rows == ["EQ1", "EQ7", "EQ4", "EQ3", "EQ6", "EQ5", "EQ8", "EQ2"]
    assert "4 points sans en reparler" in blockers
    actions = next(body for body in tables(app) if "Responsable</th>" in body)
    assert re.findall(r'<th scope="row">(\w+)', actions) == [
        "Représenter", "Rédiger", "Chiffrer", "Notifier", "Désigner", "Clore",
    ]  # fmt: skip
    assert "66 jours de retard" in actions
    assert "1 action en retard, 3 à mener, sur 6 décidées" in said(app)


def test_a_link_opens_a_team_and_choosing_one_writes_the_link(run):
    app = run(au="2021-02-15", equipe="EQ3")
    team = next(box for box in app.selectbox if box.label == "Équipe")
    assert team.value == "EQ3"
    assert "11 points enregistrés" in said(app)
    team.select("EQ2").run()
    assert app.query_params["equipe"] in ("EQ2", ["EQ2"])
    assert "6 points enregistrés" in said(app)
    app.text_input[0].input("entretiens").run()
    assert "3 points trouvés" in said(app)
    app.text_input[0].input("introuvable").run()
    assert "Aucun point de cette équipe ne contient « introuvable »." in said(app)


def test_a_link_to_a_team_that_is_not_here_is_told_so(run):
    assert "l’équipe « EQ99 », qui n’est pas dans ce programme" in said(run(equipe="EQ99"))


def test_a_link_opens_a_team_that_the_filter_leaves_out(run):
    app = run(au="2021-02-15", equipe="EQ3")
    next(box for box in app.selectbox if box.label == "Département").select("80").run()
    team = next(box for box in app.selectbox if box.label == "Équipe")
    assert (team.value, len(team.options)) == ("EQ3", 3)


def test_the_charter_says_why_no_day_is_due_and_shows_the_releases(run):
    text = said(run(programme=CHARTER, au="2017-08-31"))
    assert "La charte ne fixe aucun nombre de jours" in text
    assert "<td>26 jours</td>" in text
    assert "◌ suspendue" in text
    assert "Seuil de veille" not in text
    assert "Décharge des lauréats" not in said(run(au="2021-02-15"))


def test_an_earlier_import_is_read_as_it_was(run, tmp_path):
    database = tmp_path / "cap.sqlite"
    kept = ("conventions", "dossiers", "releve", "Suivi des équipes")
    *others, teams = sorted(
        (file for file in sample_files(CONVENTION) if file.name.startswith(kept)),
        key=lambda file: file.name.startswith("Suivi"),
    )
    assert sheets.load(others, database).import_id == 1
    assert sheets.load([teams], database).import_id == 2
    address = {"au": "2021-02-15"}
    assert "7 équipes sont en cours sur 8" in said(run(database, **address))
    earlier = said(run(database, **address, donnees="1"))
    assert "Au 15/02/2021, aucune équipe n’est enregistrée." in earlier
    assert "Pas encore chargé" in earlier
    assert "Aucune action n’est enregistrée." in earlier


def test_more_teams_than_a_page_holds_come_by_pages(run, hostile_database):
    app = run(hostile_database, au="2021-01-20")
    assert "Équipes 1 à 20, sur 23." in said(app)
    page = next(body for body in tables(app) if '"cap-table cap-weeks"' in body)
    assert page.count('<th scope="row">') == 20


@pytest.mark.browser
def test_a_shared_link_finds_the_team_and_a_search_filters_it(sample_server, visit):
    opened = visit(f"{sample_server.url}/equipes?programme={CONVENTION}&au=2021-02-15&equipe=EQ3")
    page = opened.page
    assert "11 points enregistrés" in plain(opened.text)
    page.get_by_role("textbox", name="Chercher dans ses points").fill("MAQUETTE")
    page.keyboard.press("Enter")
    page.get_by_text(re.compile("points? trouvés?")).wait_for()
    opened.wait()
    assert all("aquette" in note for note in page.locator(".cap-note").all_inner_texts())
    assert "equipe=EQ3" in page.url
    assert opened.faults == []
