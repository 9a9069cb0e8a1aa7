"""What stands on every page: the origin of figures, files made on click, the committee's view."""

import re
from datetime import date
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from data.lens import open_lens
from screen import table
from screen.format import euros
from subjects.calendar.figure_agreements import partner_names
from subjects.figures import as_json
from subjects.money.figure_money import money
from subjects.sources import screen_paths
from subjects.sources.figure_origin import origin, places
from tests import markup
from tests.browser import DASHBOARD

pytest_plugins = ("tests.browser",)

CONVENTION, CHARTER = "preincubation-2020", "hackathon-2017"
PAGES = ("vue_ensemble", "avancement", "budget", "restitutions", "jury")
ON = {CONVENTION: date(2021, 5, 2), CHARTER: date(2017, 8, 31)}
TABLE = re.compile('class="cap-table( cap-cards)?"')
ADDRESS = f"budget?programme={CONVENTION}&au=2021-05-02"


def run(monkeypatch, database, name, **address):
    """Run a page through the dashboard."""
    monkeypatch.setenv("CAP_DATABASE", str(database))
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    app.query_params.update(address)
    app.run()
    app.switch_page(f"pages/{name}.py").run()
    assert not app.exception
    return app


LEADING = [
    (programme, name, address)
    for programme in ON
    for name, address in (
        *((name, {}) for name in ("vue_ensemble", "avancement", "budget", "jury", "equipes")),
        ("avancement", {"partenaire": "62" if programme == CONVENTION else "PARIS"}),
        ("restitutions", {}),
    )
]


@pytest.mark.parametrize(
    ("programme", "name", "address"), LEADING, ids=[" ".join(map(str, one)) for one in LEADING]
)
def test_a_figure_leads_to_its_own_origin(monkeypatch, samples_database, programme, name, address):
    """The amount that one clicks is the amount that is explained, to the cent."""
    on = ON[programme]
    app = run(monkeypatch, samples_database, name, programme=programme, au=str(on), **address)
    shown = markup.led_to(written(app))
    assert shown or name == "vue_ensemble" or (programme, name) == (CHARTER, "avancement")
    with open_lens(samples_database, programme, on=on) as lens:
        told = {path: origin(lens, path) for path, _ in shown}
    assert all(found.sentence and found.article for found in told.values())
    amounts = [(path, text) for path, text in shown if path.endswith("_cents")]
    assert [(path, told[path].value) for path, _ in amounts] == amounts


def test_the_pages_lead_to_every_amount_of_the_contract(monkeypatch, samples_database):
    """A leaf of money or refund that no page names could not be asked about."""
    on, offered = ON[CONVENTION], []
    for name in ("budget", "restitutions"):
        app = run(monkeypatch, samples_database, name, programme=CONVENTION, au=str(on))
        offered += [path for path, _ in markup.led_to(written(app))]
    with open_lens(samples_database, CONVENTION, on=on) as lens:
        names, totals = lens.ask(partner_names), lens.ask(money)
        offered += screen_paths.consumption_paths(names, totals).values()
        figures = as_json(lens, ["money", "refund"])
    for section, left_out in (
        ("money", {"ineligible_cents"}),
        ("refund", {"overrun_cents", "pool_cents"}),
    ):
        amounts = {name for name in figures[section] if name.endswith("_cents")}
        found = re.findall(rf"{section}/(\w+_cents)", " ".join(offered))
        assert amounts - set(found) == left_out


def test_an_address_opens_the_dialog_on_its_figure(monkeypatch, samples_database):
    address = {
        "programme": CONVENTION,
        "au": "2021-05-02",
        "chiffre": "refund/partners/59/due_cents",
    }
    app = run(monkeypatch, samples_database, "restitutions", **address)
    text = written(app)
    with open_lens(samples_database, CONVENTION, on=ON[CONVENTION]) as lens:
        found = origin(lens, address["chiffre"])
    assert found.sentence in unescape(text)
    assert "Adresse de cette explication" in text
    assert markup.led_to(text)[-1][0] == address["chiffre"]


@pytest.mark.parametrize("asked", ["refund/partners/99/due_cents", "<b>", "money", "a - b", "x=1"])
def test_an_address_that_names_no_figure_says_so(monkeypatch, samples_database, asked):
    app = run(monkeypatch, samples_database, "budget", programme=CONVENTION, chiffre=asked)
    assert "Ce chiffre n’existe pas" in app.info[-1].value


def test_an_excess_rests_on_titles_and_caps_alone(samples_database):
    """9 000 asked of a cap of 7 200: what was spent has no part in it."""
    with open_lens(samples_database, CONVENTION, on=ON[CONVENTION]) as lens:
        found = origin(lens, "refund/partners/80/excess_cents")
        rows = places(lens, found)
    assert found.value == euros(180000)
    assert {row.dataset for row in rows} <= {"Appels de fonds", "Partenaires", "Avenants"}
    assert any("9\u202f000,00\u00a0€" in row.cells for row in rows)
    assert {row.made_by for row in rows} == {"Camille"}


@pytest.mark.parametrize("programme", ON)
@pytest.mark.parametrize("name", PAGES)
def test_each_page_offers_the_origin_of_its_figures(monkeypatch, samples_database, name, programme):
    app = run(monkeypatch, samples_database, name, programme=programme)
    asked = [button for button in app.main.button if "viennent ces chiffres" in button.label]
    assert asked
    keys = [button.key for button in app.main.button]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("programme", ON)
@pytest.mark.parametrize("name", PAGES)
def test_under_every_chart_is_a_table_with_its_file(monkeypatch, samples_database, name, programme):
    app = run(monkeypatch, samples_database, name, programme=programme)
    charts, files = app.get("plotly_chart"), app.get("download_button")
    assert len(files) >= len(charts) > 0
    tables = [block for block in app.get("html") if TABLE.search(block.proto.body)]
    assert len(tables) == sum("tableau" in file.label for file in files)  # others are lists


def test_the_lines_are_read_only_once_something_is_chosen(monkeypatch, samples_database):
    app = run(monkeypatch, samples_database, "budget", programme=CONVENTION, au="2021-05-02")
    assert "COOPERATIVE" not in written(app)
    app.selectbox(key="lines-pour").set_value("59").run()
    text = written(app)
    assert f"59 Nord · toutes catégories : 7\u00a0lignes, {euros(325877)} engagés (AE)" in text
    assert "INF-BUD-53 P352 2020.xlsx, Restitution, lignes 42, 43" in text
    app.text_input(key="lines-ej").set_value("1484338523").run()
    assert "1480934831" not in written(app)
    app.text_input(key="lines-ej").set_value("12").run()
    assert "Aucune ligne ne compte" in app.main.info[-1].value


def written(app):
    """Return the HTML that the page writes."""
    return "\n".join(block.proto.body for block in app.get("html"))


def test_a_table_that_shows_its_first_rows_gives_them_all_in_its_file():
    columns = [table.text("A"), table.long("B")]
    assert table.as_csv(columns, [("x", "=1+1")]).decode("utf-8-sig") == "A;B\r\nx;'=1+1\r\n"


@pytest.mark.parametrize("name", PAGES)
def test_the_committee_s_view_keeps_what_is_looked_at(monkeypatch, samples_database, name):
    address = {"programme": CHARTER, "au": "2017-04-16", "vue": "comite"}
    app = run(monkeypatch, samples_database, name, **address)
    assert app.query_params["vue"] == "comite"
    assert app.query_params["programme"] == CHARTER
    assert app.query_params["au"] == "2017-04-16"
    assert "font-size: 20px" in written(app)
    app.button(key="leave-committee").click().run()
    assert "vue" not in app.query_params
    assert app.query_params["au"] == "2017-04-16"
    assert "font-size: 20px" not in written(app)
    assert not [button for button in app.main.button if button.key == "leave-committee"]


def test_the_switch_enters_the_committee_s_view_and_larger_charts(monkeypatch, samples_database):
    app = run(monkeypatch, samples_database, "budget", programme=CONVENTION)
    small = app.get("plotly_chart")[0].proto.spec
    app.sidebar.toggle(key="comite").set_value(True).run()
    assert app.query_params["vue"] == "comite"
    assert app.get("plotly_chart")[0].proto.spec != small


def test_the_committee_s_view_opens_on_an_empty_database(monkeypatch, tmp_path):
    app = run(monkeypatch, tmp_path / "none.sqlite", "budget", vue="comite")
    assert "Aucune donnée" in app.main.info[0].value
    app.button(key="leave-committee").click().run()
    assert not app.exception


@pytest.mark.browser
def test_a_figure_s_origin_opens_in_a_dialog_and_downloads_its_cells(sample_server, visit):
    opened = visit(f"{sample_server.url}/{ADDRESS}")
    page = opened.page
    page.get_by_role("button", name="D’où viennent ces chiffres ?").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("Encaissé : 44").wait_for()
    opened.wait()
    assert "art. 4.2, 4.3" in dialog.inner_text()
    assert "unique versement" in dialog.inner_text()
    assert opened.look() == []
    dialog.get_by_role("combobox").click()
    page.get_by_role("option", name="Reste à recouvrer").click()
    dialog.get_by_text("Reste à recouvrer : 666").wait_for()
    opened.wait()
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Télécharger ce tableau (CSV)").click()
    assert download.value.suggested_filename.startswith("origine-cards_preincubation-2020_")
    lines = download.value.path().read_text("utf-8-sig").splitlines()
    assert lines[0] == "Ligne;Cellules qui comptent;Feuille;Fichier;Tableau;Import;Chargé par"
    assert len(lines) == 7
    assert "Montant encaissé F" in lines[1]
    assert lines[1].rpartition(";")[2] == "Camille"
    dialog.get_by_role("button", name="Fermer").click()
    dialog.wait_for(state="detached")
    assert opened.errors == []


@pytest.mark.browser
def test_a_figure_clicked_opens_on_itself_and_closing_it_leaves_no_trace(sample_server, visit):
    opened = visit(f"{sample_server.url}/{ADDRESS}")
    page = opened.page
    row = page.get_by_role("table").filter(has_text="Reste à recouvrer").get_by_role("row")
    row.filter(has_text="59 Nord").get_by_role("link", name="8 333,33 €").press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("Encaissé pour Nord (59) au 02/05/2021").wait_for()
    opened.wait()
    assert "chiffre=money%2Fpartners%2F59%2Freceived_cents" in page.url
    assert opened.look() == []
    dialog.get_by_role("button", name="Fermer").click()
    dialog.wait_for(state="detached")
    page.wait_for_url(re.compile(r"^(?!.*chiffre=)"))
    opened.wait()
    assert page.get_by_role("dialog").count() == 0
    assert opened.errors == []


@pytest.mark.browser
def test_an_unsettled_pile_opens_on_what_to_do_and_its_lines(sample_server, visit):
    opened = visit(f"{sample_server.url}/{ADDRESS}")
    page = opened.page
    assert page.get_by_text("PAPETERIE TEMOIN").count() == 0
    page.get_by_text("Sans ventilation : 1").click()
    page.get_by_text("PAPETERIE TEMOIN").wait_for()
    opened.wait()
    assert "ajoutez-les au fichier de ventilation" in opened.text
    assert opened.axe() == []


@pytest.mark.browser
def test_the_committee_s_view_fits_and_escape_leaves_it(sample_server, visit):
    opened = visit(f"{sample_server.url}/{ADDRESS}&vue=comite")
    page = opened.page
    assert not page.get_by_test_id("stSidebar").is_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "20px"
    assert opened.axe() == []
    assert not opened.scrolls_sideways()
    page.get_by_role("link", name="Restitutions").click()
    page.wait_for_url(re.compile("/restitutions.*vue=comite"))
    opened.wait()
    assert "arrêté au 02/05/2021" in opened.text
    page.keyboard.press("Escape")
    page.get_by_test_id("stSidebar").wait_for()
    opened.wait()
    assert "vue=comite" not in page.url
    assert "au=2021-05-02" in page.url
