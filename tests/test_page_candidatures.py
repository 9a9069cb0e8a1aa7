"""Candidatures: the funnel, the pre-sort, the search, one file whole; all of it as text."""

from datetime import date
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from data.lens import open_lens
from screen.format import integer
from subjects.applications import figure_application_list, screen_presort
from subjects.applications import screen_funnel as stages
from subjects.applications.figure_application_list import SearchedWords, Wanted
from subjects.applications.figure_applications import applications
from subjects.applications.figure_funnel import funnel
from subjects.sources.explain import explain
from tests import markup, sheets
from tests.browser import DASHBOARD, ROOT
from tests.conftest import expected_of

pytest_plugins = ("tests.browser",)

CONVENTION, CHARTER = sheets.CONVENTION, sheets.CHARTER
PAGE = "candidatures"
FILE = "2614181"
TRUTH = {kind: expected_of(kind) for kind in ("convention", "charter")}
DAYS = [
    pytest.param(truth["programme"], on, truth["figures"][on], id=f"{kind} {on}")
    for kind, truth in TRUTH.items()
    for on in truth["figures"]
]
HEADINGS = ("ID", "Email", "Civilité", "Nom", "Prénom", "État du dossier", "Déposé le",
            "Département", "Direction", "Intitulé", "Problème", "Solution")  # fmt: skip


def demarche(path, rows, extra=()):
    """Write an export of the démarche: numbers, states, titles, problems, other columns."""
    heads = [*HEADINGS, *(heading for heading, _ in extra)]
    lines = [
        [number, f"personne{number}@example.fr", "Mme", f"Nom{number}", "Zoé", state, day, "59",
         "DSI", title, problem, "Une solution", *(value for _, value in extra)]
        for number, state, day, title, problem in rows
    ]  # fmt: skip
    return sheets.workbook(path, {"Dossiers": [heads, *lines]})


@pytest.fixture
def open_page(monkeypatch, samples_database):
    """Run the page through the dashboard: `open_page(partie="dossiers", texte="famille")`."""

    def open_page(database=samples_database, **address):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.run()
        app.query_params.update(address)
        app.switch_page(f"pages/{PAGE}.py").run()
        assert not app.exception
        return app

    return open_page


def lens_on(database, on=date(2021, 4, 15), programme=CONVENTION, known_at=None):
    return open_lens(database, programme, on=on, known_at=known_at)


def written(app):
    """Return the HTML that the page writes."""
    return markup.said(app)


# Figures


@pytest.mark.parametrize(("programme", "on", "truth"), DAYS)
def test_the_funnel_counts_what_the_truth_counts(samples_database, programme, on, truth):
    with lens_on(samples_database, date.fromisoformat(on), programme) as lens:
        counted, known = lens.ask(funnel), lens.ask(applications)
    true = truth["applications"]
    assert counted.received == known.received == true["received"]
    assert {s: n for s, n in counted.by_state.items() if n} == {
        state: number for state, number in true["by_state"].items() if state != "draft"
    }
    assert counted.drafts == true["by_state"].get("draft", 0)
    assert {p.partner: p.received for p in counted.partners if p.received} == true["by_partner"]
    assert sum(counted.by_state.values()) == counted.received == counted.steps[0].count
    assert counted.waiting + counted.examined == counted.received
    assert all(sum(p.by_state.values()) == p.received for p in counted.partners)


def test_the_steps_go_on_with_what_the_sessions_chose(samples_database):
    with lens_on(samples_database) as lens:
        steps = {step.key: step.count for step in lens.ask(funnel).steps}
    assert list(steps) == ["received", "reviewed", "examined", "accepted", "selection", "comite"]
    chosen = {
        session: sum(
            decision["session"] == session and decision["outcome"] in ("kept", "incubated")
            for decision in TRUTH["convention"]["figures"]["2021-05-02"]["decisions"]
        )
        for session in ("selection", "comite")
    }
    assert {key: steps[key] for key in chosen} == chosen


def test_before_its_first_decision_a_session_is_no_step(samples_database):
    with lens_on(samples_database, date(2020, 10, 10)) as lens:
        assert [step.key for step in lens.ask(funnel).steps][-1] == "accepted"


def test_every_count_of_the_page_has_an_explanation(samples_database):
    with lens_on(samples_database) as lens:
        counted = lens.ask(funnel)
        titles = {line.partner: line.partner or "Sans" for line in counted.partners}
        for path in stages.funnel_paths(counted, titles).values():
            assert explain(lens, path).value > 0


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(Wanted(), 30, id="everything, drafts included"),
        pytest.param(Wanted(state="accepted"), 10, id="by state"),
        pytest.param(Wanted(partner="59", state="accepted"), 2, id="by partner and state"),
        pytest.param(Wanted(partner=""), 1, id="without a partner"),
        pytest.param(Wanted(outcome=("comite", "incubated")), 4, id="by decision"),
        pytest.param(
            Wanted(SearchedWords.of("PRECARITE énergetique")), 2, id="accents and case ignored"
        ),
        pytest.param(
            Wanted(SearchedWords.of("affiche cantine")), None, id="other columns of the file"
        ),
        pytest.param(Wanted(SearchedWords.of("règlement")), 0, id="headings are not answers"),
        pytest.param(Wanted(SearchedWords.of("example")), 0, id="e-mails are not searched"),
        pytest.param(Wanted(SearchedWords.of(FILE)), 1, id="by number"),
        pytest.param(Wanted(SearchedWords.of("deuxponts")), None, id="by name"),
        pytest.param(Wanted(SearchedWords.of("zzz")), 0, id="nothing"),
    ],
)
def test_a_search_finds_the_files_wanted(samples_database, wanted, found):
    with lens_on(samples_database) as lens:
        numbers = figure_application_list.find(lens, wanted)
        assert numbers == sorted(set(numbers))
        assert len(numbers) == found if found is not None else numbers
        assert [
            line.application for line in figure_application_list.lines(lens, numbers)
        ] == numbers


def test_a_search_sees_what_the_lens_sees(samples_database):
    """Neither the other programme, nor what was deposited after the day."""
    with lens_on(samples_database, programme=CHARTER, on=date(2017, 8, 31)) as lens:
        assert not figure_application_list.find(lens, Wanted(SearchedWords.of(FILE)))
    with lens_on(samples_database, on=date(2020, 9, 14)) as lens:
        assert not figure_application_list.find(lens, Wanted(SearchedWords.of(FILE)))
        assert figure_application_list.sheet(lens, FILE) is None
    with lens_on(samples_database, on=date(2020, 9, 15)) as lens:
        assert figure_application_list.find(lens, Wanted(SearchedWords.of(FILE))) == [FILE]


def test_a_partner_s_lens_finds_its_own_files_only(samples_database):
    with open_lens(samples_database, CONVENTION, on=date(2021, 4, 15), partners=["60"]) as lens:
        assert {
            line.partner
            for line in figure_application_list.lines(
                lens, figure_application_list.find(lens, Wanted())
            )
        } == {"60"}
        assert figure_application_list.sheet(lens, FILE) is None


def test_an_earlier_import_is_searched_as_it_was(tmp_path):
    database = tmp_path / "cap.sqlite"
    for state, problem in (("En instruction", "Un délai"), ("Accepté", "Une relance")):
        rows = [("11", state, date(2020, 10, 1), "Titre", problem)]
        assert sheets.load([demarche(tmp_path / "d.xlsx", rows)], database).import_id
    for known_at, state, word, other in (
        (1, "in_review", "delai", "relance"),
        (2, "accepted", "relance", "delai"),
    ):
        with lens_on(database, known_at=known_at) as lens:
            assert figure_application_list.find(lens, Wanted(SearchedWords.of(word))) == ["11"]
            assert figure_application_list.find(lens, Wanted(SearchedWords.of(other))) == []
            sheet = figure_application_list.sheet(lens, "11")
            assert sheet
            assert sheet.facts["state"] == state


def test_a_file_is_whole_with_its_rows(samples_database):
    with lens_on(samples_database) as lens:
        sheet = figure_application_list.sheet(lens, FILE)
    assert sheet
    assert sheet.presort
    shown = {a.heading: a.value for a in (*sheet.answers, *sheet.others, *sheet.personal)}
    assert shown["Comment avez-vous connu le programme ?"] == "Intranet"
    assert shown["Nom"] == "Deuxponts"
    personal = {answer.heading for answer in sheet.personal}
    assert personal == {"Civilité", "Nom", "Prénom", "E-mail", "Instructeurs"}
    assert (sheet.presort.crosses, sheet.presort.rank, sheet.tied) == (3, 10, 3)
    assert sum(sheet.crosses.values()) == 3
    assert list(sheet.scores) == ["comite", "selection"]
    assert [d.session for d in sheet.decisions] == ["selection", "comite"]
    assert [team.team for team in sheet.teams] == ["EQ1"]
    own = sheet.sources[0]
    assert (own.dataset, own.sheet, own.row) == ("applications", "Dossiers", 2)
    assert {row.dataset for row in sheet.sources} == {
        "applications", "presort", "scores", "decisions", "teams"
    }  # fmt: skip


def test_a_file_without_day_of_deposit_is_listed_and_said_uncounted(tmp_path, open_page):
    database = tmp_path / "cap.sqlite"
    rows = [("11", "Accepté", date(2020, 10, 1), "T", "P"), ("12", "Accepté", None, "U", "P")]
    assert sheets.load([demarche(tmp_path / "d.xlsx", rows)], database).import_id == 1
    with lens_on(database) as lens:
        assert lens.ask(funnel).undated == 1
        assert figure_application_list.find(lens, Wanted()) == ["11", "12"]
    assert "sans date de dépôt" in open_page(database).main.warning[0].value


# The page


@pytest.mark.parametrize(("programme", "on", "truth"), DAYS)
def test_the_page_says_the_true_counts(open_page, programme, on, truth):
    app = open_page(programme=programme, au=on)
    values = {metric.label: metric.value for metric in app.metric}
    true = truth["applications"]
    assert values["Reçues"] == integer(true["received"])
    assert values["Acceptées"] == integer(true["by_state"].get("accepted", 0))
    table = written(app).partition("par état, arrêté")[2]
    assert f'<td class="num">{true["received"]}</td></tr></tbody>' in table


def test_on_an_empty_database_the_page_says_what_it_needs(open_page, tmp_path):
    app = open_page(tmp_path / "none.sqlite")
    assert "Aucune donnée n’est encore chargée" in app.info[0].value
    assert any("démarche en ligne" in element.value for element in app.markdown)
    assert not app.metric


def test_without_applications_the_page_says_what_is_missing(open_page, tmp_path):
    database = tmp_path / "cap.sqlite"
    file = ROOT / "data/samples" / CONVENTION / "conventions.xlsx"
    assert sheets.load([file], database).import_id == 1
    for part in ("etat-des-lieux", "pre-tri", "dossiers"):
        app = open_page(database, partie=part)
        assert "aucune candidature n’est reçue" in written(app)
        assert "les candidatures" in app.info[0].value


def test_the_search_and_the_filters_are_in_the_address_and_come_from_it(open_page):
    app = open_page(programme=CONVENTION, partie="dossiers", texte="Famille", etat="accepted")
    assert app.text_input(key="files-texte").value == "Famille"
    assert app.selectbox(key="files-etat").value == "accepted"
    assert written(app).count("<mark>") == 4
    app.selectbox(key="files-partenaire").set_value("59").run()
    assert app.query_params["partenaire"] == "59"
    assert app.query_params["texte"] == "Famille"
    assert written(app).count('<a class="cap-link"') == 2
    app.selectbox(key="files-decision").set_value("comite:reinvestigate").run()
    assert written(app).count('<a class="cap-link"') == 1
    assert f">{FILE}</a>" in written(app)
    assert app.query_params["decision"] == "comite:reinvestigate"


@pytest.mark.parametrize(
    "address",
    [
        pytest.param({"etat": "perdu", "partenaire": "75", "decision": "x:y"}, id="no such value"),
        pytest.param({"page": "99"}, id="page too far"),
        pytest.param({"page": "-1"}, id="page before the first"),
        pytest.param({"page": "deux"}, id="page is no number"),
        pytest.param({"texte": "x" * 5000}, id="text too long"),
        pytest.param({"partie": "autre"}, id="no such part"),
    ],
)
def test_a_wrong_address_shows_the_page(open_page, address):
    app = open_page(**{"programme": CONVENTION, "partie": "dossiers", **address})
    assert app.title[0].value == "Candidatures"


def test_pages_of_a_list_follow_one_another(open_page):
    address = {"programme": CONVENTION, "partie": "dossiers"}
    first, second = (written(open_page(**address, page=page)) for page in ("1", "2"))
    with_numbers = [
        {parse_qs(part.split('"')[0])["dossier"][0] for part in text.split('href="?')[1:]}
        for text in (first.replace("&amp;", "&"), second.replace("&amp;", "&"))
    ]
    assert [len(numbers) for numbers in with_numbers] == [25, 5]
    assert not with_numbers[0] & with_numbers[1]
    assert "du 26e au 30e" in second


@pytest.mark.parametrize("number", ["999", "<img>", "2614181 "])
def test_a_link_to_no_file_says_so(open_page, number):
    app = open_page(programme=CONVENTION, dossier=number)
    assert "n’est pas ici" in app.main.warning[0].value
    assert "Revenir aux candidatures" in written(app)


def test_names_and_addresses_are_in_the_sheet_only(open_page):
    """Those of the applicants; the sheet says that they are personal."""
    for part in ("etat-des-lieux", "pre-tri", "dossiers"):
        text = written(open_page(programme=CONVENTION, partie=part))
        assert "@" not in text.replace("@media", "")
        assert "Deuxponts" not in text
    app = open_page(programme=CONVENTION, dossier=FILE)
    assert "Données personnelles" in [header.value for header in app.header]
    personal = written(app).partition('cap-personal"')[2].partition("</div>")[0]
    assert "Deuxponts" in personal
    assert "barnabe.deuxponts@example.fr" in personal
    assert written(app).count("barnabe.deuxponts@example.fr") == 1


@pytest.mark.parametrize(
    ("rank", "tied", "said"),
    [
        pytest.param(1, 1, ("1er", ""), id="first"),
        pytest.param(2, 1, ("2e", ""), id="alone"),
        pytest.param(4, 3, ("4e ex æquo", "3\u00a0dossiers"), id="equal"),
    ],
)
def test_a_rank_says_equals(rank, tied, said):
    assert screen_presort.rank_title(rank, tied) == said


def test_the_presort_shows_who_crossed_what(open_page):
    text = written(open_page(programme=CONVENTION, partie="pre-tri"))
    with_truth = TRUTH["convention"]["figures"]["2021-05-02"]["presort"]
    assert text.count(">✗<") == sum(line["crosses"] for line in with_truth)
    table = text.partition("<tbody>")[2]
    order = [line["application"] for line in
             sorted(with_truth, key=lambda line: (line["rank"], line["application"]))]  # fmt: skip
    places = [table.index(f">{number}</a>") for number in order]
    assert places == sorted(places)
    assert "1er ex æquo" in text


# In the browser


@pytest.mark.browser
def test_a_search_leads_to_a_file_and_back(sample_server, visit):
    opened = visit(f"{sample_server.url}/{PAGE}?programme={CONVENTION}&au=2021-04-15")
    page = opened.page
    page.get_by_role("radio", name="Chercher un dossier").click()
    page.get_by_role("textbox", name="Mots à chercher").fill("ENERGIE impayes")
    page.get_by_role("textbox", name="Mots à chercher").press("Enter")
    page.wait_for_url("**texte=ENERGIE*")
    opened.wait()
    page.locator(".cap-files a").first.click()
    page.wait_for_url("**dossier=*")
    opened.wait()
    assert "Précarité énergétique" in opened.text
    assert "au=2021-04-15" in page.url
    page.get_by_role("link", name="Revenir aux candidatures").click()
    page.wait_for_url(lambda url: "dossier=" not in url)
    opened.wait()
    assert page.get_by_role("textbox", name="Mots à chercher").input_value() == "ENERGIE impayes"
    assert opened.errors == []


@pytest.mark.browser
def test_the_list_is_downloaded_without_a_name(sample_server, visit):
    page = visit(f"{sample_server.url}/{PAGE}?programme={CONVENTION}&partie=dossiers").page
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger toute la liste (CSV)").click()
    lines = download.value.path().read_text("utf-8-sig").splitlines()
    assert lines[0] == "N° dossier;Intitulé;Partenaire;Déposé le;État;Croix;Décisions"
    assert len(lines) == 31
    assert not [line for line in lines if "@" in line or "Deuxponts" in line]
