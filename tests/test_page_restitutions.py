"""« Et si… »: the same rule on supposed amounts, a link that shows the same, data untouched."""

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from data.agreement.model import agreements
from data.cells.parse import UnparsedError
from data.lens import open_lens
from screen.format import euros
from subjects.refund import screen_supposed
from subjects.refund.figure_refund import Changes, refund, refund_facts, refund_if
from subjects.rule_wording import NO_BREAK_SPACE, THIN_SPACE
from tests import markup, sheets
from tests.browser import DASHBOARD, PHONE

pytest_plugins = ("tests.browser",)

CONVENTION, CHARTER = sheets.CONVENTION, sheets.CHARTER
CODES = tuple(partner.code for partner in agreements()[CONVENTION].partners)
OVER = "2021-06-02"
"""A day on which every agreement has ended."""
CENTS = st.integers(0, 2_000_000)
CHANGES = st.builds(
    Changes,
    st.none() | st.integers(-500_000, 6_000_000),
    st.dictionaries(st.sampled_from(CODES), CENTS),
    st.dictionaries(st.sampled_from(CODES), CENTS),
)
SUPPOSED = st.dictionaries(st.sampled_from(screen_supposed.keys(CODES)), st.integers(0, 10**11))


@pytest.fixture(scope="module")
def lens(samples_database):
    """The convention, all agreements over."""
    with open_lens(samples_database, CONVENTION, on=date.fromisoformat(OVER)) as opened:
        yield opened


def test_supposing_nothing_gives_the_refund_of_the_data(lens):
    real, same = refund(lens), refund_if(lens, Changes())
    assert real
    assert same
    assert same.partners == real.partners
    assert (same.trace, same.overrun_cents) == (real.trace, real.overrun_cents)
    assert (real.status, same.status) == ("provisional", "simulated")


@given(changes=CHANGES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_supposed_every_cent_has_one_destiny(lens, changes):
    result = refund_if(lens, changes)
    assert result
    facts = {payer.partner: payer for payer in lens.ask(refund_facts).contributors}
    spent = lens.ask(refund_facts).spent_cents if changes.spent_cents is None else None
    spent = max(0, changes.spent_cents if spent is None else spent)
    assert sum(line.share_cents for line in result.partners) == result.unused_cents
    assert result.final_contribution_cents + result.overrun_cents == spent
    assert result.final_contribution_cents + result.refund_cents == result.received_cents
    for line in result.partners:
        real = facts[line.partner]
        received = changes.received_cents.get(line.partner, real.received_cents)
        cap = changes.cap_cents.get(line.partner, real.cap_cents)
        assert line.received_cents == received
        assert line.excess_cents >= max(0, received - cap)
        assert line.already_refunded_cents == real.already_refunded_cents


@pytest.mark.parametrize(
    ("changes", "refunds", "overrun"),
    [
        pytest.param(
            Changes(spent_cents=0),
            [833333, 900000, 900000, 900000, 950000],
            0,
            id="nothing spent: all goes back",
        ),
        pytest.param(
            Changes(spent_cents=4500000),
            [0, 0, 0, 180000, 50000],
            246667,
            id="more than the pool: excess alone goes back, the State bears the rest",
        ),
        pytest.param(
            Changes(cap_cents={"80": 900000}),
            [185787, 200651, 200651, 200651, 250651],
            0,
            id="a cap back up: no excess, a larger pool",
        ),
        pytest.param(
            Changes(received_cents={"59": 0}),
            [0, 0, 0, 180000, 50000],
            24942,
            id="one never paid: the pool is too small",
        ),
    ],
)
def test_a_change_moves_the_refunds(lens, changes, refunds, overrun):
    result = refund_if(lens, changes)
    assert result
    shown = [line.refund_cents for line in result.partners]
    assert (shown, result.overrun_cents) == (refunds, overrun)


def test_a_negative_receipt_is_refused(lens):
    with pytest.raises(ValueError, match="negative"):
        refund_if(lens, Changes(received_cents={"59": -1}))


def test_a_charter_has_nothing_to_suppose(samples_database):
    with open_lens(samples_database, CHARTER, on=date(2017, 8, 31)) as opened:
        assert refund_facts(opened) is None
        assert refund_if(opened, Changes(spent_cents=0)) is None


@given(amounts=SUPPOSED)
def test_what_is_supposed_comes_back_from_the_address(amounts):
    text = screen_supposed.written(amounts)
    assert screen_supposed.read_supposed(text, CODES) == (amounts, [])
    assert re.fullmatch(r"[\w.~]*", text)


@pytest.mark.parametrize(
    ("text", "found", "refused"),
    [
        pytest.param("", {}, [], id="nothing"),
        pytest.param("depenses~40 000,00 €", {"depenses": 4000000}, [], id="as one types"),
        pytest.param("plafond.75~9000", {}, ["plafond.75 9000"], id="no such partner"),
        pytest.param("autre~1", {}, ["autre 1"], id="no such thing"),
        pytest.param("depenses", {}, ["depenses"], id="no amount"),
        pytest.param("depenses~-1", {}, ["depenses -1"], id="negative"),
        pytest.param(
            "depenses~1.234~encaisse.59~5", {"encaisse.59": 500}, ["depenses 1.234"],
            id="read in two ways, the rest stays",
        ),
        pytest.param("depenses~1~depenses~2", {"depenses": 200}, [], id="twice: the last"),
    ],
)  # fmt: skip
def test_an_address_is_read_or_its_parts_are_named(text, found, refused):
    assert screen_supposed.read_supposed(text, CODES) == (found, refused)


@pytest.mark.parametrize(
    "typed", ["", "beaucoup", "1.234", "12,345", "-5", "9" * 20], ids=lambda typed: typed or "empty"
)
def test_what_is_no_amount_is_refused(typed):
    with pytest.raises(UnparsedError):
        screen_supposed.supposed_cents(typed)


@pytest.fixture
def run(monkeypatch, samples_database):
    """Run the page through the dashboard: `run(si="depenses~0.00")`."""

    def run(database=samples_database, **address):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.query_params.update({"programme": CONVENTION, "au": OVER} | address)
        app.run().switch_page("pages/restitutions.py").run()
        assert not app.exception
        return app

    return run


def plain(text):
    """Return a text without what keeps its Markdown literal, its spaces ordinary."""
    return re.sub(f"[{NO_BREAK_SPACE}{THIN_SPACE}]", " ", text.replace("\\", ""))


def said(app):
    """Return all that the page writes, HTML included."""
    kinds = (app.main.markdown, app.main.warning, app.main.error, app.main.info)
    texts = [element.value for kind in kinds for element in kind]
    return plain("\n".join([*texts, markup.said(app)]))


def button(app, label):
    return next(found for found in app.button if found.label == label)


def address(app):
    value = app.query_params.get("si", "")
    return value if isinstance(value, str) else "".join(value)


def test_one_supposes_reads_the_effect_and_comes_back_to_the_data(run):
    app = run()
    assert "simulation, rien n’est enregistré" in said(app)
    assert "Simulation : qui paie" not in said(app)
    app.selectbox(key="what-if-what").select("plafond.80")
    app.text_input(key="what-if-amount").input("9 000,00")
    button(app, "Voir l’effet").click().run()
    assert address(app) == "plafond.80~9000.00"
    assert "**Plafond, 80 Somme** : 9 000,00 €, au lieu de 7 200,00 €" in said(app)
    assert "La restitution reste de 10 383,91 €." in said(app)
    app.text_input(key="what-if-amount").input("45 000")
    app.selectbox(key="what-if-what").select("depenses")
    button(app, "Voir l’effet").click().run()
    assert address(app) == "plafond.80~9000.00~depenses~45000.00"
    text = said(app)
    assert "La part à la charge de la DINUM passerait de 0,00 € à 666,67 €" in text
    button(app, "Revenir aux données").click().run()
    assert address(app) == ""
    assert "Simulation : qui paie" not in said(app)


def test_a_link_shows_the_same_simulation_and_one_change_can_be_withdrawn(run):
    app = run(si="depenses~45000.00~plafond.80~9000.00")
    text = said(app)
    table = text.partition("Simulation : qui paie")[2]
    rows = re.findall(r"<tr[^>]*><th[^>]*>([^<]*)</th>(.*?)</tr>", table.partition("</table>")[0])
    amounts = {who: re.findall(r">([^<]*)</td>", cells) for who, cells in rows}
    assert amounts["DINUM, au-delà des contributions"] == ["0,00 €", "666,67 €", "666,67 €"]
    assert amounts["Dépenses conformes"] == ["34 449,42 €", "45 000,00 €", "10 550,58 €"]
    assert euros(3444942).replace(NO_BREAK_SPACE, " ") not in amounts["59 Nord"]
    app.button(key="what-if-depenses").click().run()
    assert address(app) == "plafond.80~9000.00"


def test_what_is_typed_wrong_is_said_and_changes_nothing(run):
    app = run()
    for typed, answer in {
        "": "« » n’est pas un montant en euros",
        "neuf mille": "« neuf mille » n’est pas un montant en euros",
        "1.234": "se lit de deux façons",
        "-5": "n’est pas un montant positif ou nul (il est négatif)",
    }.items():
        app.text_input(key="what-if-amount").input(typed)
        button(app, "Voir l’effet").click().run()
        assert answer in said(app)
        assert address(app) == ""


def test_a_link_that_means_nothing_is_told_so_and_shown_as_text(run):
    app = run(si="plafond.75~1~<b>x</b>~2~depenses~100")
    assert "Le lien supposait « plafond.75 1 », « <b>x</b> 2 »" in said(app)
    assert address(app) == "depenses~100.00"


def test_the_charter_offers_no_simulation(run):
    app = run(programme=CHARTER, au="2017-08-31")
    assert "La charte ne prévoit aucune restitution" in said(app)
    assert "Et si" not in said(app)


@pytest.mark.browser
def test_in_the_browser_a_simulation_is_clean_marked_and_leaves_the_data_alone(
    sample_server, visit
):
    url = f"{sample_server.url}/restitutions?programme={CONVENTION}&au={OVER}"
    opened = visit(f"{url}&si=depenses~45000.00", PHONE)
    page = opened.page
    assert opened.look() == []
    box = page.locator(".st-key-what-if")
    assert "dashed" in box.evaluate("(box) => getComputedStyle(box).borderStyle")
    page.get_by_role("textbox", name="Montant supposé, en euros").fill("40 000")
    page.get_by_role("button", name="Voir l’effet").click()
    page.wait_for_url(re.compile("si=depenses(~|%7E)40000.00"))
    opened.wait()
    assert "40 000,00 €, au lieu de 34 449,42 €" in plain(opened.text)
    page.get_by_role("button", name="Revenir aux données").click()
    box.get_by_role("table").first.wait_for(state="detached")
    assert "si=" not in page.url
    assert "10 383,91 €" in plain(opened.text)
