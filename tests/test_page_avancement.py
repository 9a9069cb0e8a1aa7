"""Avancement: one département's sheet, its own address, and what the matrix leads to."""

import json
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from data.lens import open_lens
from subjects.calendar import screen_timeline
from subjects.calendar.figure_agreements import agreements
from subjects.calendar.figure_phases import phases
from subjects.committee.figure_alerts import alerts
from subjects.duties.figure_duties import DutyLine, duties
from subjects.partner.figure_partner_sheet import late_first, partner_sheet
from subjects.rule_wording import NO_BREAK_SPACE, THIN_SPACE
from subjects.teams.figure_weeks import team_lines
from tests import markup, sheets
from tests.browser import DASHBOARD, PHONE
from tests.conftest import sample_files

pytest_plugins = ("tests.browser",)

CONVENTION, CHARTER = sheets.CONVENTION, sheets.CHARTER
STATUSES = ("overdue", "due", "suspended", "kept_late", "kept", "not_applicable")
HOSTILE = ("<img src=x onerror=alert(1)>", "[lien](http://127.0.0.1:9/x)", "$x^2$ et **gras**",
           "=1+1")  # fmt: skip


@pytest.fixture(scope="module")
def hostile_database(tmp_path_factory):
    """A département whose every text is hostile."""
    folder = tmp_path_factory.mktemp("hostile-sheet")
    image, link, formula, cell = HOSTILE
    book = sheets.workbook(
        folder / "59.xlsx",
        {
            "Partenaires": [["Code", "Nom", "Signature"], ["59", image, date(2020, 9, 15)]],
            "Avenants": [
                ["Code", "N° avenant", "Signature", "Objet", "Fin"],
                ["59", "1", date(2021, 4, 1), link, date(2021, 6, 30)],
            ],
            "Problèmes": [
                ["Code", "N° problème", "Intitulé", "Réel", "Majeur", "Actionnable",
                 "Usagers concernés", "Fréquence", "Impact attendu"],
                ["59", "1", image, "oui", "non", "oui", link, formula, cell],
            ],
            "Courriers": [
                ["Code", "Nature", "Émetteur", "Destinataire", "Reçue le", "Motif"],
                ["59", "mise en demeure", link, formula, date(2020, 12, 1), image],
            ],
            "Obligations": [
                ["Code", "Obligation", "Situation", "Date", "Preuve"],
                ["59", "call_sent", "Tenue", date(2020, 9, 20), image],
            ],
            "Équipes": [
                ["Équipe", "Nom", "Code", "Intrapreneurs", "Coach", "Début", "Fin"],
                ["EQ1", image, "59", link, formula, date(2020, 11, 2), date(2021, 4, 30)],
            ],
        },
    )  # fmt: skip
    report = sheets.load([book], folder / "cap.sqlite")
    assert sheets.errors(report) == []
    return folder / "cap.sqlite"


@pytest.fixture
def run(monkeypatch, samples_database):
    """Run the page through the dashboard: `run(au="2021-02-15", partenaire="59")`."""

    def run(database=samples_database, **address):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.query_params.update({"programme": CONVENTION, "au": "2021-02-15"} | address)
        app.run().switch_page("pages/avancement.py").run()
        assert not app.exception
        return app

    return run


def plain(text):
    """Return a text without what keeps its Markdown literal, its spaces ordinary."""
    return re.sub(f"[{NO_BREAK_SPACE}{THIN_SPACE}]", " ", text.replace("\\", ""))


def said(app):
    """Return all that the page writes, HTML included."""
    kinds = (app.main.markdown, app.main.warning, app.main.caption, app.main.header)
    texts = [element.value for kind in kinds for element in kind]
    return plain("\n".join([*texts, markup.said(app)]))


def cards(app):
    return {metric.label: (metric.value, plain(metric.delta)) for metric in app.metric}


def picker(app):
    return next(box for box in app.main.selectbox if "à regarder en détail" in box.label)


def address(app):
    value = app.query_params.get("partenaire", "")
    return value if isinstance(value, str) else "".join(value)


@given(
    st.lists(
        st.builds(
            DutyLine,
            st.just("59"),
            st.text("abc", min_size=1, max_size=3),
            st.sampled_from(STATUSES),
            st.none() | st.dates(),
            *[st.just("")] * 3,
            st.none(),
            st.just([]),
        )
    )
)
def test_late_duties_come_first_whatever_the_order(lines):
    ordered = late_first(lines)
    assert sorted(map(repr, ordered)) == sorted(map(repr, lines))
    assert late_first(ordered[::-1]) == late_first(ordered)
    ranks = [STATUSES.index(line.status) for line in ordered]
    assert ranks == sorted(ranks)
    for status in STATUSES:
        days = [line.due_on or date.max for line in ordered if line.status == status]
        assert days == sorted(days)


def sheet_of(database, partner, on, programme=CONVENTION):
    with open_lens(database, programme, on=on) as lens:
        told = lens.ask(duties), lens.ask(team_lines), lens.ask(alerts)
        return partner_sheet(lens, partner, *told)


def test_a_sheet_holds_a_partner_s_own_and_nothing_of_the_others(samples_database):
    found = sheet_of(samples_database, "60", date(2021, 2, 15))
    assert {line.partner for line in found.duties} == {"60"}
    assert {team.line.team.partner for team in found.teams} == {"60"}
    assert {alert.partner for alert in found.alerts} == {"60"}
    assert all(line.partner is None for line in found.owed)
    assert [status.phase for status in found.phases] == [1, 2, 3, 4, 5]
    assert (found.retained, len(found.problems)) == (2, 3)
    assert [amendment.number for amendment in found.amendments] == ["1"]
    problem = sheet_of(samples_database, "59", date(2021, 2, 15)).problems[0]
    assert (problem.users, problem.frequency, problem.expected_impact) == (
        "Allocataires", "Chaque semaine", "Moins d’appels répétés",
    )  # fmt: skip


def test_an_amendment_signed_later_than_the_day_is_not_known_yet(samples_database):
    assert sheet_of(samples_database, "60", date(2021, 2, 7)).amendments == []


def test_an_amendment_signed_after_the_end_is_told(hostile_database):
    found = sheet_of(hostile_database, "59", date(2021, 4, 15))
    assert found.signed_late == found.amendments


def test_many_partners_are_drawn_by_pages():
    app = AppTest.from_string(
        """
from subjects.calendar import screen_timeline
from screen.vocabulary import KINDS
names = {f"{n:02d}": "Nom" for n in range(45)}
drawn = screen_timeline.choose_partners(names, KINDS["convention"])
chart = screen_timeline.timeline(drawn, [], [], [], __import__("datetime").date(2021, 1, 1))
import streamlit as st
st.write(list(chart.figure.layout.yaxis.ticktext))
"""
    ).run()
    assert not app.exception
    assert plain(app.caption[0].value) == "Départements 1 à 20, sur 45."
    assert len(json.loads(app.json[0].value)) == 20


def test_the_calendar_draws_the_partners_of_its_page_alone(samples_database):
    with open_lens(samples_database, CONVENTION, on=date(2021, 2, 15)) as lens:
        chart = screen_timeline.timeline(
            {"80": "Somme"}, lens.agreement.phases, phases(lens), agreements(lens), lens.on
        )
    assert list(chart.figure.layout.yaxis.ticktext) == ["80 Somme"]
    assert "59" not in chart.alt


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        pytest.param(
            {"partenaire": "59"},
            "Au 15/02/2021, 59 Nord : phase 3 en cours, Investigation ; 5 obligations sur 12 "
            "sont tenues et 4 sont échues ; sa convention est en cours, au plus tard jusqu’au "
            "15/03/2021.",
            id="running",
        ),
        pytest.param(
            {"partenaire": "80", "au": "2021-06-02"},
            "80 Somme : toutes les phases sont terminées ; 11 obligations sur 14 sont tenues et 3 "
            "sont échues ; sa convention est terminée depuis le 05/04/2021.",
            id="over",
        ),
        pytest.param(
            {"partenaire": "95", "au": "2020-09-01"},
            "95 Val d'Oise : phase 1 à venir, Appel à projets ; aucune obligation ne s’applique "
            "encore ; sa convention est à signer.",
            id="not signed yet",
        ),
        pytest.param(
            {"partenaire": "PARIS", "programme": CHARTER, "au": "2017-04-16"},
            "Ville de Paris : phase 6 en cours, Décharge et démarrage ; 11 obligations sur 11 "
            "sont tenues ; sa charte est terminée depuis le 28/02/2017.",
            id="charter",
        ),
    ],
)
def test_a_sheet_says_first_where_the_partner_stands(run, asked, sentence):
    assert sentence.replace("'", "&#x27;") in said(run(**asked))


def test_a_sheet_shows_each_part_with_its_proof_and_its_words(run):
    app = run(partenaire="62")
    text = said(app)
    assert cards(app)["Phases terminées"] == ("2 sur 5", "0 en retard")
    assert cards(app)["Problèmes retenus"] == ("4 sur 4", "3 à 4 demandés")
    listed = text.partition("cap-duties")[2]
    assert listed.index("échue") < listed.index("à tenir") < listed.index("tenue en retard")
    assert "Preuve : Relevé de décisions du 29 octobre 2020, le 29/10/2020." in text
    assert "Ce que dit le texte, art. 4.2, 4.3" in text
    assert "<blockquote>« La sélection des projets en pré-incubation se fera d’un commun" in text
    assert "● tenue" in text
    assert "4 sur 4 répondent aux trois critères ; la convention en demande 3 à 4" in text
    notices = text.partition("Courriers reçus au 15/02/2021</span>")[2].partition("</table>")[0]
    assert "mise en demeure" in notices
    assert re.findall(r"<td>(\d\d/\d\d/\d{4})</td>", notices) == [
        "16/12/2020", "16/01/2021", "15/01/2021", "18/01/2021",
    ]  # fmt: skip
    assert "Avenant à demander avant le 06/03/2021." in text
    assert "EQ1" not in text


def test_too_few_problems_is_said_as_not_kept(run):
    text = said(run(partenaire="60"))
    assert "▲ échue</span> 2 sur 3 répondent aux trois critères" in text
    assert "✕ non" in text
    assert "Prolongation de deux mois" in text


def test_a_charter_s_sheet_has_its_days_and_no_problems(run):
    text = said(run(programme=CHARTER, au="2017-04-16", partenaire="PARIS"))
    assert "Salle du Belvédère" in text
    assert "charte, II (Administration)" in text
    assert "trois critères" not in text


def test_choosing_a_partner_writes_the_address_and_all_comes_back(run):
    app = run()
    assert picker(app).value == ""
    assert "?programme=preincubation-2020&amp;au=2021-02-15" in said(app)
    assert "partenaire=80" in said(app)
    assert (
        "Au 15/02/2021, 10 phases sur 25 sont terminées et aucune n’est en retard ; une phase est "
        "prévue après le terme pour 59 Nord, 62 Pas-de-Calais."
    ) in said(app)
    picker(app).select("80").run()
    assert address(app) == "80"
    assert "80 Somme : phase 3" in said(app)
    picker(app).select("").run()
    assert address(app) == ""
    assert "Calendrier prévu et réel" in said(app)


def test_a_link_to_a_partner_that_is_not_here_is_told_so(run):
    app = run(partenaire="75<b>")
    assert "Le lien demandait « 75<b> », qui n’est pas un partenaire d’ici." in said(app)
    assert "Calendrier prévu et réel" in said(app)


def test_an_earlier_import_shows_the_sheet_as_it_was(run, tmp_path):
    database = tmp_path / "cap.sqlite"
    files = sample_files(CONVENTION)
    first = [file for file in files if file.name.startswith("conventions")]
    assert sheets.load(first, database).import_id == 1
    assert sheets.load([file for file in files if file not in first], database).import_id == 2
    assert "EQ1" in said(run(database, partenaire="59"))
    earlier = said(run(database, partenaire="59", donnees="1"))
    assert "EQ1" not in earlier
    assert "Aucune équipe de ce partenaire n’est enregistrée." in earlier


@pytest.mark.browser
def test_from_the_matrix_to_a_sheet_its_text_its_figures_and_back(sample_server, visit):
    address = f"avancement?programme={CONVENTION}&au=2021-02-15"
    opened = visit(f"{sample_server.url}/{address}", PHONE)
    page = opened.page
    page.get_by_role("link", name="59 Nord").click()
    page.wait_for_url("**partenaire=59*")
    opened.wait()
    page.get_by_role("heading", name="Obligations").wait_for()
    assert "au=2021-02-15" in page.url
    words = page.locator(".cap-duties blockquote").first
    assert not words.is_visible()
    page.locator(".cap-duties summary").first.click()
    assert words.is_visible()
    page.get_by_role("button", name="D’où viennent ces chiffres ?").nth(1).click()
    page.get_by_role("dialog").get_by_text("Calcul").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Revenir à tous les partenaires").click()
    page.get_by_role("heading", name="Calendrier prévu et réel").wait_for()
    assert "partenaire" not in page.url
