"""The first four pages, on both samples and on nothing: they open clean and say the truth."""

import pytest
from streamlit.testing.v1 import AppTest

from loaders.__main__ import main as load
from screen.format import count, day, euros
from tests import markup
from tests.browser import DASHBOARD, PHONE, ROOT
from tests.conftest import expected_of

pytest_plugins = ("tests.browser",)

CONVENTION, CHARTER = "preincubation-2020", "hackathon-2017"
PAGES = {
    "vue_ensemble": ("", "Vue d’ensemble"),
    "avancement": ("avancement", "Avancement"),
    "budget": ("budget", "Budget"),
    "restitutions": ("restitutions", "Restitutions"),
    "jury": ("jury", "Jury"),
}
TRUTH = {kind: expected_of(kind) for kind in ("convention", "charter")}
DAYS = [
    (truth["programme"], on, truth["figures"][on])
    for truth in TRUTH.values()
    for on in truth["figures"]
]
DAY_IDS = [f"{programme} {on}" for programme, on, _ in DAYS]


@pytest.fixture
def open_page(monkeypatch, samples_database):
    """Run a page through the dashboard: `open_page("budget", au="2021-05-02")`."""

    def open_page(name, database=samples_database, then_switch=True, **address):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.query_params.update(address)
        app.run()
        if then_switch:
            app.switch_page(f"pages/{name}.py").run()
        assert not app.exception
        return app

    return open_page


def cards(app):
    """Return the key figures shown, by name: value, and out of how much."""
    return {plain(m.label): (m.value, m.delta.replace("\\", "")) for m in app.metric}


def plain(text):
    """Return a text without what keeps its Markdown literal, its spaces ordinary."""
    return text.replace("\\", "").replace("\u00a0", " ").replace("\u202f", " ")


def said(app):
    """Return all that the page writes, HTML included."""
    kinds = (app.markdown, app.caption, app.info, app.warning, app.header, app.subheader, app.code)
    texts = [element.value for kind in kinds for element in kind]
    return "\n".join([*texts, markup.said(app)])


@pytest.mark.browser
def test_a_table_is_downloaded_as_csv_made_at_the_click(sample_server, visit):
    address = f"{sample_server.url}/budget?programme={CONVENTION}&au=2021-05-02"
    page = visit(address).page
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger ce tableau (CSV)").nth(2).click()
    name = download.value.suggested_filename
    assert name.startswith("appels_preincubation-2020_2021-05-02_import-")
    lines = download.value.path().read_text("utf-8-sig").splitlines()
    assert lines[0] == "Département;Appelé;Encaissé;Reste à recouvrer;Somme due par le partenaire"
    assert lines[1] == "59 Nord;9000,00;8333,33;666,67;666,67"
    assert lines[-1] == "Ensemble;45500,00;44833,33;666,67;666,67"


@pytest.mark.browser
def test_on_a_phone_the_matrix_keeps_its_symbols_and_its_words_for_screen_readers(
    sample_server, visit
):
    page = visit(f"{sample_server.url}/avancement?programme={CONVENTION}", PHONE).page
    cell = page.locator(".cap-matrix td").first
    assert cell.locator(".sign").inner_text() == "●"
    assert cell.locator(".word").bounding_box()["width"] <= 1
    assert cell.locator(".word").text_content() == "terminée"
    heading = page.locator(".cap-matrix thead th").nth(4)
    assert heading.bounding_box()["height"] > heading.bounding_box()["width"]


@pytest.mark.browser
def test_what_is_chosen_is_in_the_address_and_follows_from_page_to_page(sample_server, visit):
    opened = visit(f"{sample_server.url}/?programme={CHARTER}&au=2017-04-16")
    opened.page.get_by_role("link", name="Budget").click()
    opened.page.wait_for_url("**/budget?programme=hackathon-2017&au=2017-04-16&donnees=*")
    opened.wait()
    assert "arrêté au 16/04/2017" in opened.text
    opened.page.get_by_test_id("stSelectbox").first.locator("input").click()
    opened.page.get_by_role("option", name="Pré-incubation 2020").click()
    opened.page.wait_for_url("**/budget?programme=preincubation-2020&au=2021-04-15&donnees=*")


@pytest.mark.parametrize("name", PAGES)
def test_on_an_empty_database_each_page_says_what_it_needs_and_how(open_page, tmp_path, name):
    app = open_page(name, tmp_path / "none.sqlite")
    assert app.title[0].value == PAGES[name][1]
    assert "Aucune donnée n’est encore chargée" in app.info[0].value
    files = ("le calendrier", "les appels de fonds", "les grilles du jury")
    assert any(file in said(app) for file in files)
    assert any("python -m loaders load" in block.value for block in app.code)
    assert not app.metric
    assert not app.sidebar.selectbox


@pytest.mark.parametrize(("programme", "on", "truth"), DAYS, ids=DAY_IDS)
def test_the_overview_says_the_true_figures(open_page, programme, on, truth):
    app = open_page("vue_ensemble", programme=programme, au=on)
    money, shown = truth["money"], cards(app)
    assert shown["Encaissé"] == (
        euros(money["received_cents"]),
        f"sur {euros(money['called_cents'])} appelés",
    )
    assert shown["Engagé (AE)"][0] == euros(money["committed_cents"])
    done = sum(phase["status"] == "done" for phase in truth["phases"])
    late = sum(p["late_days"] > 0 and p["status"] != "done" for p in truth["phases"])
    assert shown["Phases terminées"] == (f"{done} sur {len(truth['phases'])}", f"{late} en retard")
    sentence = next(block.proto.body for block in app.get("html") if "cap-lead" in block.proto.body)
    assert f"Au {day(on)}, {count(done, 'phase')} sur {len(truth['phases'])}" in sentence
    assert euros(money["committed_cents"]) in sentence
    if truth["refund"]:
        due = euros(sum(line["due_cents"] for line in truth["refund"]["partners"]))
        assert shown["Reste à restituer"][0] == due
        assert due in sentence
    else:
        assert shown["Consommé (CP)"][0] == euros(money["paid_cents"])
        assert euros(money["cap_total_cents"]) in sentence


@pytest.mark.parametrize(("programme", "on", "truth"), DAYS, ids=DAY_IDS)
def test_progress_shows_every_phase_as_it_stands(open_page, programme, on, truth):
    text = said(open_page("avancement", programme=programme, au=on))
    for phase in truth["phases"]:
        end = phase["actual_end"] or phase["planned_end"]
        assert end is None or day(end) in text
    matrix = text.partition("cap-matrix")[2].partition("</table>")[0]
    done = sum(phase["status"] == "done" for phase in truth["phases"])
    late = sum(p["late_days"] > 0 and p["status"] != "done" for p in truth["phases"])
    assert matrix.count('class="done"') == done
    assert matrix.count('class="late"') == late
    assert matrix.count("<td ") == len(truth["phases"])


@pytest.mark.parametrize(("programme", "on", "truth"), DAYS, ids=DAY_IDS)
def test_the_budget_shows_every_partner_and_category_to_the_cent(open_page, programme, on, truth):
    app = open_page("budget", programme=programme, au=on)
    text, money = said(app), truth["money"]
    assert cards(app)["Atterrissage (AE)"][0] == euros(money["landing_cents"])
    for line in money["partners"]:
        row = [line["direct_cents"], line["shared_cents"], line["consumed_cents"]]
        assert "".join(f'<td class="num">{euros(cents)}</td>' for cents in row) in text
        outstanding = line["called_cents"] - line["received_cents"]
        row = [line["called_cents"], line["received_cents"], outstanding]
        assert "".join(f'<td class="num">{euros(cents)}</td>' for cents in row) in text
    for line in money["categories"]:
        row = [line["forecast_cents"], line["committed_cents"], line["paid_cents"]]
        assert "".join(f'<td class="num">{euros(cents)}</td>' for cents in row) in text
    for line in truth["laureates"] or []:
        row = [line["committed_cents"], line["paid_cents"], line["headroom_cents"]]
        assert "".join(f'<td class="num">{euros(cents)}</td>' for cents in row) in text


@pytest.mark.parametrize("on", TRUTH["convention"]["figures"])
def test_refunds_are_shown_to_the_cent_on_both_bases(open_page, on):
    figures = TRUTH["convention"]["figures"][on]
    truth = figures["refund"]
    text = said(open_page("restitutions", programme=CONVENTION, au=on))
    paid = {line["partner"]: line for line in figures["refund_paid"]["partners"]}
    for line in truth["partners"]:
        keys = ("excess_cents", "share_cents", "refund_cents", "already_refunded_cents",
                "due_cents", "final_contribution_cents")  # fmt: skip
        assert "".join(f'<td class="num">{euros(line[key])}</td>' for key in keys) in text
        both = (line["refund_cents"], paid[line["partner"]]["refund_cents"])
        assert "".join(f'<td class="num">{euros(cents)}</td>' for cents in both) in text
    assert "art.\u00a04.5" in text
    assert "notre lecture" in text


@pytest.mark.parametrize(
    ("on", "status", "block"),
    [
        pytest.param("2020-12-31", "○ simulé", "convention en cours", id="agreements run"),
        pytest.param("2021-05-02", "○ simulé", "95 Val d'Oise", id="last day of the last one"),
        pytest.param("2021-06-02", "◐ provisoire", "commandes non ventilées", id="all over"),
    ],
)
def test_a_refund_says_its_status_and_what_keeps_it_from_being_final(open_page, on, status, block):
    text = plain(said(open_page("restitutions", programme=CONVENTION, au=on)))
    assert status in text
    assert block in text


def test_a_charter_has_no_refund_and_shows_its_envelopes(open_page):
    app = open_page("restitutions", programme=CHARTER, au="2017-08-31")
    assert "La charte ne prévoit aucune restitution" in app.main.info[0].value
    assert euros(18495890) in said(app)
    assert not app.metric


def test_alerts_come_most_urgent_first_with_the_rest_folded(open_page):
    app = open_page("vue_ensemble", programme=CONVENTION, au="2021-05-02")
    todo = next(block.proto.body for block in app.get("html") if "cap-todo" in block.proto.body)
    assert todo.count("<li>") == 8
    assert todo.index("à corriger") < todo.index("à surveiller")
    assert "80 Somme" in todo
    assert [fold.label for fold in app.expander if fold.label.startswith("Et ")] != []


@pytest.mark.browser
def test_an_alert_leads_to_its_page_at_the_same_moment(sample_server, visit):
    opened = visit(f"{sample_server.url}/?programme={CONVENTION}&au=2021-03-29")
    opened.page.get_by_role("link", name="Voir à la page Budget").first.click()
    opened.page.get_by_role("heading", level=1, name="Budget").wait_for()
    opened.wait()
    assert "arrêté au 29/03/2021" in opened.text
    assert opened.faults == []


@pytest.mark.parametrize(
    ("address", "refused"),
    [
        pytest.param({"programme": "inconnu"}, "le programme « inconnu »", id="programme"),
        pytest.param({"au": "32/01/2021"}, "le jour « 32/01/2021 »", id="no day"),
        pytest.param({"au": "1999-01-01"}, "le jour « 1999-01-01 »", id="before everything"),
        pytest.param({"donnees": "99"}, "l’import n° 99", id="import"),
    ],
)
def test_a_link_that_asks_for_what_is_not_here_is_told_so(open_page, address, refused):
    app = open_page("vue_ensemble", then_switch=False, **address)
    assert refused in plain(app.sidebar.warning[0].value)
    assert app.metric


def test_the_day_shown_is_the_last_fact_and_can_be_changed(open_page):
    app = open_page("vue_ensemble", programme=CONVENTION)
    assert app.sidebar.date_input[0].value.isoformat() == "2021-04-15"
    assert "arrêté au **15/04/2021** (dernier fait enregistré)" in app.main.caption[0].value
    app.sidebar.date_input[0].set_value(app.sidebar.date_input[0].value.replace(year=2020)).run()
    assert "jour choisi" in app.main.caption[0].value
    assert app.query_params["au"] == "2020-04-15"
    assert cards(app)["Encaissé"][0] == euros(0)


def test_an_older_state_of_the_data_is_read_as_it_was(open_page, tmp_path):
    database = tmp_path / "cap.sqlite"
    folder = ROOT / "data/samples" / CONVENTION
    for name in ("conventions.xlsx", "Appels de fonds.xlsx"):
        files = ["load", str(folder / name), "--db", str(database), "--programme", CONVENTION]
        assert load(files) == 0
    address = {"programme": CONVENTION, "au": "2021-04-15"}
    assert cards(open_page("budget", database, **address))["Encaissé"][0] == euros(4483333)
    older = open_page("budget", database, **address, donnees="1")
    assert cards(older)["Encaissé"][0] == euros(0)
    assert "à l’import n° 1 ; le dernier est le n° 2" in plain(older.warning[0].value)
    assert "Pas encore chargé" in older.info[0].value


def test_the_sample_is_announced_and_how_to_begin_with_one_s_own_data(open_page, tmp_path):
    database = tmp_path / "cap.sqlite"
    file = ROOT / "data/samples" / CONVENTION / "conventions.xlsx"
    assert load(["load", str(file), "--db", str(database), "--by", "Exemple"]) == 0
    app = open_page("vue_ensemble", database)
    assert "Données d’exemple" in app.sidebar.info[0].value
    assert "CAP_DATABASE" in app.sidebar.code[0].value
    assert "données d’exemple" in app.main.caption[0].value
    assert not open_page("vue_ensemble").sidebar.info
