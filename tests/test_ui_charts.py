"""What the pages draw with: charts, matrix, tables, alerts, sentences."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.agreement.model import Phase
from screen import charts, table
from screen.format import euros
from subjects.calendar import screen_matrix, screen_progress, screen_timeline
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState
from subjects.committee.rule_alerts import BREACH, INFORM, WATCH, Alert
from subjects.committee.screens import screen_overview, screen_todo
from subjects.money import screen_money_charts
from subjects.money.rule_money import CategoryMoney, Money, PartnerMoney
from subjects.refund import screen_refund, screen_refund_chart
from subjects.refund.rule_refunds import Contributor, refund
from subjects.spending.rule_laureates import Laureate
from subjects.spending.rule_sharing import PartnerCap
from tests import markup

NAMES = {"59": "Nord", "60": "Oise"}
PHASES = (Phase(1, "Appel à projets"), Phase(2, "Sélection"))
ON = date(2021, 4, 15)
HOSTILE = "<img src=x onerror=alert(1)> %{x}"


def status(partner="59", phase=1, state="done", late=0, **days):
    kept = {"planned_start": None, "planned_end": None, "actual_start": None, "actual_end": None}
    return PhaseStatus(partner, phase, state, late, **{**kept, **days})


STATUSES = [
    status(
        planned_start=date(2020, 9, 7),
        planned_end=date(2020, 10, 9),
        actual_start=date(2020, 9, 8),
        actual_end=date(2020, 10, 11),
        late=2,
    ),
    status(
        phase=2,
        state="in_progress",
        late=15,
        planned_start=date(2021, 3, 15),
        planned_end=date(2021, 3, 31),
        actual_start=date(2021, 3, 16),
    ),
    status(partner="60", planned_start=date(2021, 5, 3), state="upcoming"),
    status(partner="60", phase=2, state="upcoming"),
]
STATES = [
    AgreementState("59", date(2020, 9, 15), date(2021, 3, 15), 900000, date(2021, 3, 15), True),
    AgreementState("60", None, None, 900000, None, False),
]
ROWS = [
    charts.Bar("60", "60 Oise", 525582, 480000, 900000),
    charts.Bar("80", "80 Somme", 774002, 740000, 720000),
]


def money(**amounts):
    sums = ("cap_total", "called", "received", "attached", "committed", "paid", "ineligible",
            "unattributed", "forecast", "landing")  # fmt: skip
    kept = {f"{name}_cents": 0 for name in sums}
    lines = [PartnerMoney("59", 900, 833, 100, 50, 150, 750)]
    return Money(**{**kept, **amounts}, partners=lines, categories=[])


def settled(spent=3444942, given_back=35000):
    payers = [
        Contributor("59", 833333, 900000, 0),
        Contributor("60", 900000, 900000, 0),
        Contributor("95", 950000, 900000, given_back),
    ]
    return refund("committed", spent, payers, 4500000)


def test_spending_is_solid_then_hatched_with_its_limit_the_nearest_first():
    figure = charts.against_limit(ROWS, "Plafond").figure
    paid, committed, limit = figure.data
    assert list(paid.y) == ["80", "60"]
    assert list(paid.x) == [7400.0, 4800.0]
    assert [round(amount, 2) for amount in committed.x] == [340.02, 455.82]
    assert committed.marker.pattern.shape == "/"
    assert committed.marker.pattern.fillmode == "overlay"
    assert list(limit.x) == [7200.0, 9000.0]
    assert limit.marker.symbol == "line-ns"
    assert limit.marker.line.color == charts.RED
    assert figure.layout.yaxis.type == "category"
    assert list(figure.layout.yaxis.categoryarray) == ["60", "80"]
    headings = [note.text for note in figure.layout.annotations]
    assert headings[0] == "<b>60 Oise</b>  5\u202f256\u00a0€ engagés sur 9\u202f000\u00a0€"
    assert [note.y for note in figure.layout.annotations] == [0, 1]


def test_a_chart_has_its_conclusion_in_words_and_its_legend_outside():
    chart = charts.against_limit(ROWS, "Prévu (AE)", is_ceiling=False)
    assert "80 Somme, 7\u202f740,02\u00a0€ engagés pour 7\u202f200,00\u00a0€" in chart.alt
    assert chart.legend[-1] == ("mark", "Prévu (AE)")
    assert chart.figure.layout.showlegend is False
    assert chart.figure.data[2].marker.line.color == charts.INK


@pytest.mark.parametrize(
    ("row", "solid", "hatched"),
    [
        pytest.param(charts.Bar("1", "a", 100, 150, None), 1.5, 0, id="paid above committed"),
        pytest.param(charts.Bar("1", "a", -100, -100, 0), -1.0, 0, id="credits exceed orders"),
        pytest.param(charts.Bar("1", "a", 0, 0, 0), 0, 0, id="nothing at all"),
    ],
)
def test_odd_amounts_are_drawn_as_they_are(row, solid, hatched):
    paid, committed, _ = charts.against_limit([row], "Plafond").figure.data
    assert list(paid.x) == [solid]
    assert list(committed.x) == [hatched]


def test_no_row_draws_an_empty_chart():
    assert list(charts.against_limit([], "Plafond").figure.data[0].x) == []


def test_names_are_literal_in_a_chart():
    chart = charts.against_limit([charts.Bar("1", HOSTILE, 1, 1, 1)], "Plafond")
    (note,) = chart.figure.layout.annotations
    assert "<img" not in note.text
    assert "&lt;img" in note.text


def test_each_laureate_has_its_bar_in_a_charter_and_each_partner_otherwise():
    caps = [PartnerCap("59", 900, 900)]
    rows = screen_money_charts.spending_bars(NAMES, money(), {"59": 40}, caps)
    assert rows == [charts.Bar("59", "59 Nord", 150, 40, 900)]
    teams = [Laureate("EQ1", 20000000, 5, 4, 19999995)]
    rows = screen_money_charts.spending_bars(NAMES, money(), {"59": 40}, caps, teams)
    assert rows == [charts.Bar("EQ1", "Équipe EQ1", 5, 4, 20000000)]


def test_each_category_is_drawn_against_its_forecast():
    lines = [CategoryMoney("appui", 960000, 840836, 621725, 960000)]
    rows = screen_money_charts.category_bars({"appui": "Appui"}, lines)
    assert rows == [charts.Bar("appui", "Appui", 840836, 621725, 960000)]


def test_the_waterfall_follows_every_euro():
    result = settled(spent=2000000)
    steps = screen_refund_chart.refund_steps(result)
    assert steps == [
        ("Encaissé", "start", 2683333),
        ("Trop-perçu", "less", -50000),
        ("Retenu", "total", 2633333),
        ("Dépensé, conforme", "less", -2000000),
        ("Non utilisé", "total", 633333),
        ("Plus le trop-perçu", "more", 50000),
        ("À rendre en tout", "total", 683333),
        ("Déjà restitué", "less", -35000),
        ("Reste à restituer", "total", 648333),
    ]
    chart = screen_refund_chart.refund_waterfall(result)
    bars = chart.figure.data[0]
    assert list(bars.measure) == [
        "absolute", "relative", "total", "relative", "total",
        "relative", "total", "relative", "total",
    ]  # fmt: skip
    assert list(bars.x)[:2] == [26833.33, -500.0]
    assert chart.figure.layout.yaxis.type == "category"
    assert euros(648333) in chart.alt


def test_steps_that_change_nothing_are_left_out():
    payers = [Contributor("59", 900000, 900000, 0)]
    steps = screen_refund_chart.refund_steps(refund("committed", 100, payers, 4500000))
    assert [name for name, _, _ in steps] == ["Encaissé", "Dépensé, conforme", "Non utilisé"]


@given(
    spent=st.integers(0, 10**7),
    received=st.lists(st.integers(0, 2 * 10**6), min_size=1, max_size=5),
    given_back=st.integers(0, 10**5),
)
def test_each_total_of_the_waterfall_is_what_the_steps_before_make(spent, received, given_back):
    payers = [Contributor(str(n), cents, 900000, given_back) for n, cents in enumerate(received)]
    level = 0
    for _, kind, cents in screen_refund_chart.refund_steps(
        refund("committed", spent, payers, 4500000)
    ):
        if kind == "total":
            assert cents == level
        level = cents if kind == "start" else level + cents * (kind in ("less", "more"))


def test_the_calendar_shows_planned_as_outline_real_as_fill_and_what_overran_apart():
    chart = screen_timeline.timeline(NAMES, PHASES, STATUSES, STATES, ON)
    planned, numbers, real, late, terms, line = chart.figure.data
    assert planned.name == "Prévu"
    assert list(planned.base) == ["2020-09-07", "2021-03-15"]
    assert planned.marker.color == "#FFFFFF"
    assert list(numbers.text) == ["1 ", "2 ", "1 "]
    assert list(real.base) == ["2020-09-08", "2021-03-16"]
    assert list(late.base) == ["2020-10-10", "2021-04-01"]
    days = [length / 86_400_000 for length in late.x]
    assert days == [2.0, 15.0]
    assert late.marker.pattern.fillmode == "overlay"
    assert list(terms.x) == ["2021-03-16", "2021-03-16", None]
    assert set(line.x) == {"2021-04-15"}
    (label,) = chart.figure.layout.annotations
    assert label.text == "arrêté au 15/04/2021"
    assert label.yanchor == "bottom"
    assert list(chart.figure.layout.yaxis.ticktext) == ["59 Nord", "60 Oise"]
    assert "59 Nord, phase 2, 15\u00a0jours de retard" in chart.alt


def test_the_calendar_keeps_all_its_days_in_view():
    chart = screen_timeline.timeline(NAMES, PHASES, STATUSES, STATES, ON)
    first, last = chart.figure.layout.xaxis.range
    assert first < "2020-09-07"
    assert last > "2021-05-03"


def test_the_calendar_without_any_date_still_shows_the_day():
    nothing = [status(phase=number, state="upcoming") for number in (1, 2)]
    chart = screen_timeline.timeline({"59": "Nord"}, PHASES, nothing, [STATES[1]], ON)
    assert "aucune phase" in chart.alt
    assert list(chart.figure.data[0].x) == []


@pytest.mark.parametrize(
    ("one", "lines"),
    [
        pytest.param(
            STATUSES[0], ["le 11/10/2020", "2\u00a0jours de retard"], id="done after its end"
        ),
        pytest.param(
            STATUSES[1], ["de 15\u00a0jours", "fin prévue le 31/03/2021"], id="under way, late"
        ),
        pytest.param(
            status(state="upcoming", late=1, planned_end=date(2021, 4, 14)),
            ["de 1\u00a0jour", "pas commencée, fin prévue le 14/04/2021"],
            id="late, not begun",
        ),
        pytest.param(
            status(state="in_progress", planned_end=ON), ["jusqu’au 15/04/2021"], id="under way"
        ),
        pytest.param(status(state="in_progress"), ["sans fin prévue"], id="no planned end"),
        pytest.param(STATUSES[2], ["dès le 03/05/2021"], id="planned"),
        pytest.param(STATUSES[3], ["sans date prévue"], id="no date"),
    ],
)
def test_a_cell_says_when_and_how_late(one, lines):
    assert screen_matrix.when(one) == lines


def test_the_matrix_is_a_table_with_scopes_and_words_beside_symbols():
    html = screen_matrix.phase_matrix("État", "Département", NAMES, PHASES, STATUSES)
    assert html.count('scope="col"') == 3
    assert html.count('scope="row"') == 2
    assert "<caption><span>État</span></caption>" in html
    assert html.count('<td class="late">') == 1
    assert '<span class="sign" aria-hidden="true">▲</span>' in html
    assert '<span class="word">en retard</span>' in html


def test_data_are_literal_in_the_matrix_the_tables_and_the_alerts():
    names = {"59": HOSTILE, "60": "Oise"}
    written = [
        screen_matrix.phase_matrix(
            HOSTILE, HOSTILE, names, [Phase(1, HOSTILE), PHASES[1]], STATUSES
        ),
        table.table_html(HOSTILE, [table.text(HOSTILE)], [(HOSTILE,)]),
        screen_todo.alerts_html(
            [Alert("late_phase", "59", None, HOSTILE, HOSTILE, WATCH)], {"59": HOSTILE}, ""
        ),
    ]
    for html in written:
        assert "<img" not in html
        assert "&lt;img" in html


def test_a_table_writes_french_and_its_csv_is_for_a_french_spreadsheet():
    columns = [table.text("Nom"), table.amount("Reçu"), table.dated("Le"), table.count("Jours")]
    rows = [("Nord", 123456, ON, 1234), ("=SOMME(A1)", -5, None, None)]
    written = table.table_html("Titre", columns, rows, ("Ensemble", 123451, None, None))
    assert '<td role="cell" data-heading="Reçu" class="num">' in written
    html = markup.bare(written)
    assert '<th scope="row">Nord</th><td class="num">1\u202f234,56\u00a0€</td>' in html
    assert "<td>15/04/2021</td>" in html
    assert '<tr class="total"><th scope="row">Ensemble</th>' in html
    assert "<td>–</td>" in html
    lines = table.as_csv(columns, rows).decode("utf-8-sig").splitlines()
    assert lines == ["Nom;Reçu;Le;Jours", "Nord;1234,56;15/04/2021;1234", "'=SOMME(A1);-0,05;;"]


def test_alerts_are_said_by_symbol_and_word_with_whose_and_what_to_do():
    html = screen_todo.alerts_html(
        [
            Alert("above_cap", "59", None, "Trop.", "Réduire.", BREACH),
            Alert("notice_open", None, None, "À savoir.", "Rien.", INFORM),
        ],
        NAMES,
        "?au=2021-04-15",
    )
    assert "▲\u00a0à corriger" in html
    assert "<strong>59 Nord</strong>" in html
    assert "<strong>Tout le programme</strong>" in html
    assert "Réduire." in html


@pytest.mark.parametrize(
    ("rule", "whose", "here", "leads"),
    [
        pytest.param("above_cap", ("59", None), ("", None), "budget?au=1", id="money"),
        pytest.param("above_cap", ("59", None), ("budget", None), None, id="already there"),
        pytest.param(
            "tie_at_cut", (None, None, "comite"), ("", None), "jury?au=1&amp;session=comite",
            id="a jury's session",
        ),
        pytest.param(
            "quorum_missing", ("59", None, "comite"), ("jury", "comite"), None, id="its session",
        ),
        pytest.param(
            "late_phase", ("59", None), ("", None), "avancement?au=1&amp;partenaire=59",
            id="a partner's sheet",
        ),
        pytest.param(
            "late_phase", ("59", None), ("avancement", None), "avancement?au=1&amp;partenaire=59",
            id="its sheet, from all of them",
        ),
        pytest.param("late_phase", ("59", None), ("avancement", "59"), None, id="on its sheet"),
        pytest.param("duty_overdue", (None, None), ("avancement", None), None, id="the State's"),
        pytest.param(
            "silent_team", ("59", "E&1"), ("avancement", "59"), "equipes?au=1&amp;equipe=E%261",
            id="a team's notes",
        ),
    ],
)  # fmt: skip
def test_an_alert_leads_to_its_place_unless_one_is_there(rule, whose, here, leads):
    partner, team, *session = whose
    alert = Alert(rule, partner, team, "Trop.", "Réduire.", BREACH, None, None, *session)
    html = screen_todo.alerts_html([alert], NAMES, "?au=1", *here)
    assert re.findall('href="([^"]*)"', html) == ([leads] if leads else [])


@pytest.mark.parametrize(
    ("given_back", "result_status", "words"),
    [
        pytest.param(0, "simulated", "si le programme s’arrêtait là, 6", id="simulated"),
        pytest.param(0, "provisional", "à titre provisoire", id="provisional"),
        pytest.param(0, "final", "restent à restituer.", id="final"),
        pytest.param(683333, "final", "rien ne reste à restituer", id="all given back"),
        pytest.param(700000, "final", "ont été restitués en trop", id="too much given back"),
    ],
)
def test_the_state_is_said_in_one_sentence(given_back, result_status, words):
    result = replace(settled(2000000, given_back), status=result_status)
    sentence = screen_overview.state_sentence(ON, STATUSES, money(committed_cents=5), result, None)
    assert sentence.startswith(
        "Au 15/04/2021, 1\u00a0phase sur 4 est terminée et 1\u00a0est en retard"
    )
    assert words in sentence
    assert sentence.count(".") == 1


def test_the_state_of_a_charter_speaks_of_its_envelope():
    totals = money(committed_cents=348, cap_total_cents=40000000)
    teams = [Laureate("EQ1", 20000000, 0, 0, 0), Laureate("EQ2", 20000000, 0, 0, 0)]
    sentence = screen_overview.state_sentence(ON, STATUSES, totals, None, teams)
    assert "pour 400\u202f000,00\u00a0€ d’enveloppe (2\u00a0lauréats)" in sentence


def test_an_agreement_says_until_when_it_runs():
    assert screen_progress.term(STATES[0]) == "terminée le 15/03/2021"
    assert screen_progress.term(STATES[1]) == "pas encore signée"
    runs = AgreementState("60", ON, date(2021, 4, 30), 1, date(2021, 4, 30), False)
    assert screen_progress.term(runs) == "au plus tard le 30/04/2021"


def test_a_simulated_refund_names_the_agreements_still_open():
    result = settled()
    assert screen_refund.refund_blocks(result, STATES, NAMES) == [
        "60 Oise\u00a0: convention pas encore signée"
    ]
