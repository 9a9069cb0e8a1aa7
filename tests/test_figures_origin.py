"""Where a figure comes from, and the lines behind an amount: nothing is lost on the way."""

from datetime import date

import pytest

from data.lens import open_lens
from subjects.money.figure_money import money
from subjects.money.figure_money_way import calls, money_way, shares
from subjects.refund.figure_refund import out_of_period, refund
from subjects.rule_wording import euros
from subjects.sources.explain import UnknownFigureError
from subjects.sources.figure_origin import origin, places
from subjects.spending.figure_spending_lines import (
    SHARED,
    UNATTRIBUTED,
    Chosen,
    chosen_lines,
    pile_lines,
    piles,
)
from subjects.spending.figure_spent import spent_one_by_one
from tests import sheets
from tests.sheets import CHARTER, CONVENTION

ON = date(2021, 5, 2)
ALL = 10_000


@pytest.fixture
def lens(samples_database):
    with open_lens(samples_database, CONVENTION, on=ON) as opened:
        yield opened


@pytest.fixture
def charter(samples_database):
    with open_lens(samples_database, CHARTER, on=date(2017, 8, 31)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("expression", "value", "formula", "article"),
    [
        pytest.param(
            "money/partners/59/direct_cents", euros(325877), "EJ 1480934831", "art. 4.1", id="leaf"
        ),
        pytest.param(
            "money/called_cents - money/received_cents", euros(66667),
            f"{euros(4550000)} − {euros(4483333)} = {euros(66667)}", "art. 4.2, 4.3",
            id="difference",
        ),
        pytest.param(
            "refund/partners/*/due_cents", euros(1003391), f"Nord {euros(158384)}", "art. 4.5",
            id="sum, by partner",
        ),
        pytest.param(
            "phases/*/*/status=done", "22 sur 25", "Nord 5, Oise 5, Val d'Oise 5", "art. 1",
            id="count, and which ones are out",
        ),
        pytest.param(
            "phases/59/5/late_days", "32", "fin prévue 31/03/2021", "art. 1", id="days late"
        ),
    ],
)  # fmt: skip
def test_an_expression_says_its_value_formula_and_article(
    lens, expression, value, formula, article
):
    found = origin(lens, expression)
    assert found.value == value
    assert formula in found.formula
    assert found.article == article
    assert found.rows >= len(places(lens, found, 1)) > 0


@pytest.mark.parametrize(
    ("expression", "wording"),
    [
        pytest.param("money/cap_total_cents", "ne pouvant dépasser 45 000 €", id="the cap"),
        pytest.param("refund/unused_cents", "au prorata des montants versés", id="the refund"),
        pytest.param("agreements/59/ends_on", "six mois", id="the term"),
        pytest.param("phases/59/5/status", "5e phase", id="the phase itself, not its neighbours"),
    ],
)
def test_an_article_is_quoted_where_it_speaks_of_the_figure(lens, expression, wording):
    wordings = origin(lens, expression).wordings
    assert any(wording in sentence for sentence in wordings)
    assert len(wordings) <= 4
    assert len(set(wordings)) == len(wordings)


def test_the_programme_s_choices_quote_no_article(lens):
    assert origin(lens, "money/landing_cents").wordings == ()


@pytest.mark.parametrize("expression", ["money/nothing", "refund/partners/*/nothing", "*/x"])
def test_what_names_no_figure_is_refused(lens, expression):
    with pytest.raises(UnknownFigureError):
        origin(lens, expression)


def test_a_sum_rests_on_the_rows_of_all_its_parts(lens):
    whole = origin(lens, "refund/partners/*/already_refunded_cents").evidence.ids
    part = origin(lens, "refund/partners/95/already_refunded_cents").evidence.ids
    assert part < whole


def test_places_say_the_file_the_row_and_the_cells_that_count(lens):
    place = next(iter(places(lens, origin(lens, "money/partners/95/received_cents"))))
    assert (place.file, place.sheet, place.row) == ("Appels de fonds.xlsx", "Titres", 10)
    assert "Montant encaissé F10" in place.cells
    assert place.import_made.startswith("n° 1 du ")


def test_places_stop_at_the_number_asked(lens):
    found = origin(lens, "money/committed_cents")
    assert len({(p.file, p.row) for p in places(lens, found, 3)}) < len(places(lens, found))


@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
def test_the_lines_of_everything_are_all_that_counts(samples_database, programme):
    with open_lens(samples_database, programme, on=ON) as lens:
        totals = lens.ask(money)
        found = chosen_lines(lens, Chosen(), ALL)
        assert found.committed_cents == totals.committed_cents
        assert found.paid_cents == totals.paid_cents
        assert found.count == len(found.lines)


def test_the_lines_behind_each_partner_s_amount_make_it(lens):
    for line in lens.ask(money).partners:
        found = chosen_lines(lens, Chosen(partner=line.partner), ALL)
        assert found.committed_cents == line.direct_cents
        assert {one.partner for one in found.lines} <= {line.partner}
    shared = chosen_lines(lens, Chosen(partner=SHARED), ALL)
    assert shared.committed_cents == lens.ask(money).shared_cents
    loose = chosen_lines(lens, Chosen(partner=UNATTRIBUTED), ALL)
    assert loose.committed_cents == lens.ask(money).unattributed_cents


def test_the_lines_behind_each_category_s_amount_make_it(lens):
    for line in lens.ask(money).categories:
        found = chosen_lines(lens, Chosen(category=line.category), ALL)
        assert (found.committed_cents, found.paid_cents) == (line.committed_cents, line.paid_cents)


def test_one_order_s_lines_bear_its_attribution_and_their_rows(lens):
    found = chosen_lines(lens, Chosen(order="1480934831"), ALL)
    assert (found.count, found.committed_cents) == (6, 267017)
    first = found.lines[0]
    assert (first.partner, first.category, first.team, first.eligible) == (
        "59", "coaching", "EQ1", True,
    )  # fmt: skip
    assert (first.line.order, first.line.item) == ("1480934831", "10")
    assert first.place == ("INF-BUD-53 P352 2020.xlsx, Restitution, lignes 42, 43",)


def test_only_the_first_lines_are_returned_and_all_are_counted(lens):
    found = chosen_lines(lens, Chosen(), 3)
    assert (len(found.lines), found.count) == (3, chosen_lines(lens, Chosen(), ALL).count)
    assert [one.line.order for one in found.lines] == sorted(one.line.order for one in found.lines)


def test_an_unknown_order_has_no_line(lens):
    found = chosen_lines(lens, Chosen(order="9999999999"), ALL)
    assert (found.count, found.committed_cents, found.lines) == (0, 0, [])


def test_lines_count_from_their_day(samples_database):
    with open_lens(samples_database, CONVENTION, on=date(2020, 12, 31)) as lens:
        found = chosen_lines(lens, Chosen(), ALL)
        assert found.committed_cents == lens.ask(money).committed_cents
        assert all(one.line.exercice == 2020 for one in found.lines)


@pytest.fixture
def awkward(tmp_path):
    """A programme with spending of each awkward kind."""
    headings = ["Exercice", "N° EJ", "N° poste EJ", "Fonds", "Date comptable", "Montant engagé",
                "Montant payé"]  # fmt: skip
    file = sheets.workbook(tmp_path / "dépenses.xlsx", {
        "Dépenses": [
            headings,
            [2020, "14001", "10", "1-2-00742", date(2020, 12, 1), 100, 100],
            [2020, "14002", "10", "1-2-00742", date(2020, 1, 15), 20, 20],
            [2020, "14003", "10", "9-9-99999", date(2020, 12, 2), 7, 7],
            [2020, None, "10", "1-2-00742", date(2020, 12, 3), 3, 3],
        ],
        "Affectations": [
            ["N° EJ", "Équipe", "Code", "Catégorie", "Éligible"],
            ["14001", None, "59", "autre", "Non"],
        ],
        "Partenaires": [["Code", "Nom", "Signature"], ["59", "Nord", date(2020, 9, 1)]],
    })  # fmt: skip
    database = tmp_path / "cap.sqlite"
    report = sheets.load([file], database)
    assert report.import_id == 1, sheets.errors(report)
    return database


def test_each_pile_holds_its_orders_and_its_lines_make_its_amount(awkward):
    with open_lens(awkward, CONVENTION, on=date(2020, 12, 31)) as lens:
        found = {pile.kind: (pile.orders, pile.committed_cents) for pile in piles(lens)}
        assert found == {
            "unattributed": (2, 2300),
            "out_of_period": (1, 2000),
            "other_fund": (1, 700),
            "ineligible": (1, 10000),
        }
        for pile in piles(lens):
            lines = pile_lines(lens, pile.kind, ALL)
            assert lines.committed_cents == pile.committed_cents
            assert lines.count == len(lines.lines) == pile.orders
        assert [one.line.order for one in pile_lines(lens, "unattributed", ALL).lines] == [
            "", "14002",
        ]  # fmt: skip
        assert pile_lines(lens, "other_fund", ALL).lines[0].line.fund == "9-9-99999"
        with pytest.raises(KeyError):
            pile_lines(lens, "anything", ALL)


def test_the_out_of_period_lines_are_those_of_the_refund(lens):
    assert pile_lines(lens, "out_of_period", ALL).committed_cents == (
        lens.ask(out_of_period).committed_cents
    )


def test_a_charter_has_nothing_out_of_period(charter):
    assert "out_of_period" not in {pile.kind for pile in piles(charter)}


def test_piles_are_empty_on_an_empty_database(empty_database):
    with open_lens(empty_database, CONVENTION, on=ON) as lens:
        assert piles(lens) == []
        assert chosen_lines(lens, Chosen(), ALL).count == 0
        assert shares(lens) == []
        assert calls(lens) == []
        assert {link.called_cents for link in money_way(lens)} == {0}


def test_the_chain_s_parts_make_the_programme_s_money(lens):
    totals, links = lens.ask(money), money_way(lens)
    assert sum(link.called_cents for link in links) == totals.called_cents
    assert sum(link.received_cents for link in links) == totals.received_cents
    assert sum(link.attached_cents for link in links) == totals.attached_cents
    loose = totals.unattributed_cents
    assert sum(link.consumed_cents for link in links) == totals.committed_cents - loose
    assert sum(share.committed_cents for share in shares(lens)) == totals.committed_cents
    assert sum(share.paid_cents for share in shares(lens)) == totals.paid_cents
    assert [share.partner for share in shares(lens)][-1] == UNATTRIBUTED


def test_calls_are_those_made_by_the_day_and_their_money_that_came(samples_database):
    with open_lens(samples_database, CONVENTION, on=date(2020, 10, 10)) as lens:
        shown = {call.title_number: call.received_cents for call in calls(lens)}
        assert shown == {"TP-2020-0118": None, "TP-2020-0125": 900000, "TP-2020-0132": None}
    with open_lens(samples_database, CONVENTION, on=ON) as lens:
        assert sum(call.called_cents or 0 for call in calls(lens)) == lens.ask(money).called_cents


def test_a_refund_s_sums_are_the_refund_s(lens):
    settled = lens.ask(refund)
    for name in ("refund_cents", "excess_cents", "already_refunded_cents", "due_cents"):
        assert origin(lens, f"refund/partners/*/{name}").value == euros(getattr(settled, name))


def test_orders_are_decided_in_one_place(lens):
    """A line's owner on screen is the order's own in the figures."""
    owners = {order.order: order.partner for order in lens.ask(spent_one_by_one)}
    for one in chosen_lines(lens, Chosen(), ALL).lines:
        expected = owners[one.line.order]
        assert one.partner == (expected or (SHARED if one.partner == SHARED else UNATTRIBUTED))
