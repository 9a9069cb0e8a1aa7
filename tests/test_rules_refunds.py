"""Restitution: to the cent, whatever the order, and explained."""

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.refund.rule_refunds import Contributor, PartnerRefund, refund, refund_status
from subjects.refund.rule_settlement import settle

CODES = ("59", "60", "62", "80", "95")
CASES = 100_000


def contributors(received, caps=(900000,) * 5, already=(0,) * 5):
    return [Contributor(*facts) for facts in zip(CODES, received, caps, already, strict=True)]


def shares(result):
    return [line.share_cents for line in result.partners]


@pytest.mark.parametrize(
    ("received", "spent", "expected"),
    [
        pytest.param(
            (900000,) * 5,
            4376543,
            [24692, 24692, 24691, 24691, 24691],
            id="equal receipts: cents by code",
        ),
        pytest.param(
            (900000, 900000, 720000, 900000, 450000),
            3870000 - 333333,
            [77519, 77519, 62016, 77519, 38760],
            id="unequal receipts",
        ),
        pytest.param((900000,) * 5, 4500000, [0] * 5, id="all used"),
        pytest.param((900000,) * 5, 0, [900000] * 5, id="nothing used"),
        pytest.param((900000, 0, 0, 0, 0), 1, [899999, 0, 0, 0, 0], id="one paid"),
        pytest.param((0,) * 5, 100, [0] * 5, id="no one paid"),
    ],
)
def test_unused_credits_go_back_pro_rata_of_receipts(received, spent, expected):
    result = refund("committed", spent, contributors(received), 4500000)
    assert shares(result) == expected
    assert sum(expected) == result.unused_cents


def test_refund_of_the_sample_programme_on_its_last_day():
    """A lowered cap, a title issued twice, a partial receipt, a refund already made."""
    result = refund(
        "committed",
        3444942,
        contributors(
            (833333, 900000, 900000, 900000, 950000),
            (900000, 900000, 900000, 720000, 900000),
            (0, 0, 0, 0, 35000),
        ),
        4500000,
    )
    assert (result.pool_cents, result.unused_cents, result.overrun_cents) == (4253333, 808391, 0)
    assert result.partners == [
        PartnerRefund("59", 0, 158384, 158384, 0, 158384, 674949),
        PartnerRefund("60", 0, 171054, 171054, 0, 171054, 728946),
        PartnerRefund("62", 0, 171054, 171054, 0, 171054, 728946),
        PartnerRefund("80", 180000, 136844, 316844, 0, 316844, 583156),
        PartnerRefund("95", 50000, 171055, 221055, 35000, 186055, 728945),
    ]


def test_what_is_spent_beyond_the_pool_is_for_the_dinum():
    result = refund("paid", 4600000, contributors((900000,) * 5), 4500000)
    assert (result.unused_cents, result.overrun_cents) == (0, 100000)
    assert shares(result) == [0] * 5


def test_a_refund_already_above_what_is_due_is_claimed_back():
    result = refund("committed", 900000, [Contributor("59", 900000, 900000, 500)], 900000)
    assert result.partners == [PartnerRefund("59", 0, 0, 0, 500, -500, 900000)]
    assert "à réclamer 5,00\u00a0€" in result.trace[-1].text


def test_surplus_over_the_total_is_given_back_as_excess():
    received = (900000, 900000, 950000, 900000, 450000)
    result = refund("committed", 4000000, contributors(received), 4000000)
    assert [line.excess_cents for line in result.partners] == [11111, 11111, 61111, 11111, 5556]
    assert (result.pool_cents, result.unused_cents) == (4000000, 0)


def test_surplus_cents_go_to_the_larger_receipt_then_the_code():
    payers = [Contributor("A", 100, 100, 0), Contributor("B", 100, 100, 0)]
    payers += [Contributor("C", 150, 100, 0)]
    result = refund("committed", 299, payers, 299)
    assert [line.excess_cents for line in result.partners] == [0, 0, 51]


def test_spending_below_zero_uses_nothing():
    result = refund("committed", -500, [Contributor("59", 900, 900, 0)], 900)
    assert result.partners == [PartnerRefund("59", 0, 900, 900, 0, 900, 0)]
    assert result.spent_cents == -500


def test_a_cap_of_zero_gives_all_back():
    result = refund("committed", 300, [Contributor("59", 500, 0, 0)], 900)
    assert result.partners == [PartnerRefund("59", 500, 0, 500, 0, 500, 0)]
    assert (result.pool_cents, result.overrun_cents) == (0, 300)


@pytest.mark.parametrize(
    ("payers", "programme_cap_cents"),
    [
        pytest.param([Contributor("59", -1, 900, 0)], 900, id="negative receipt"),
        pytest.param([Contributor("59", 1, -900, 0)], 900, id="negative cap"),
        pytest.param([Contributor("59", 1, 900, 0)], -1, id="negative total"),
        pytest.param([Contributor("59", 1, 900, 0)] * 2, 900, id="partner twice"),
    ],
)
def test_refund_refuses(payers, programme_cap_cents):
    with pytest.raises(
        ValueError, match=r"^a receipt or a cap is negative$|^a partner contributes twice: "
    ):
        refund("committed", 0, payers, programme_cap_cents)


def test_refund_without_partner():
    result = refund("committed", 100, [], 0)
    assert (result.partners, result.overrun_cents) == ([], 100)
    assert result.trace[0].text.startswith("0,00\u00a0€ = 0,00\u00a0€")


def test_refund_is_the_settlement_with_its_explanation():
    payers = contributors((900000, 0, 950000, 3, 1))
    result, settlement = refund("paid", 7, payers, 900000), settle(7, payers, 900000)
    assert (result.basis, result.status, result.blocked_by) == ("paid", "simulated", [])
    assert result.partners == settlement.partners
    assert (result.spent_cents, result.pool_cents) == (7, 900000)


def test_trace_explains_every_cent():
    payers = contributors((900000, 900000, 900000, 900000, 950000), already=(0, 0, 0, 0, 35000))
    trace = [
        (step.step, step.article, step.text.replace("\u202f", " ").replace("\u00a0", " "))
        for step in refund("committed", 4376543, payers, 4500000).trace
    ]
    for line in [
        ("Trop-perçu", "art. 4.1", "95 : reçu 9 500,00 €, plafond 9 000,00 € ; "
         "trop-perçu 500,00 €, retenu 9 000,00 €."),
        ("Dépenses conformes à l’objet", "art. 4.5", "Dépenses engagées : 43 765,43 €."),
        ("Crédits non utilisés", "art. 4.5", "45 000,00 € − 43 765,43 € = 1 234,57 € "
         "(notre lecture : les contributions sont consommées en premier)."),
        ("Prorata", "art. 4.5", "62 : 1 234,57 € × 9 000,00 € ÷ 45 000,00 € = "
         "246,91 € et 2/5 de centime."),
        ("Plus forts restes", "art. 4.5", "2 centimes pour atteindre 1 234,57 € : vont un par un "
         "au plus fort reste (à égalité, au plus fort montant reçu, puis au code) : "
         "95 (2/5), 59 (2/5)."),
        ("Restitution", "art. 4.5", "95 : trop-perçu 500,00 € + prorata 246,92 € = 746,92 € ; "
         "déjà restitué 350,00 €, reste dû 396,92 € ; contribution définitive "
         "9 500,00 € − 746,92 € = 8 753,08 €."),
    ]:  # fmt: skip
        assert line in trace


@pytest.mark.parametrize(
    ("spent", "programme_cap", "steps"),
    [
        pytest.param(1000, 1000, ("Part à la charge de la DINUM",), id="overrun"),
        pytest.param(600, 600, ("Dépassement du total",), id="over the total"),
    ],
)
def test_trace_names_what_happened(spent, programme_cap, steps):
    payers = [Contributor("A", 400, 400, 0), Contributor("B", 500, 500, 0)]
    payers += [Contributor("C", 0, 400, 0)]
    named = {step.step for step in refund("paid", spent, payers, programme_cap).trace}
    assert named >= set(steps)


def test_each_line_of_the_trace_says_in_fields_what_it_is_and_whose():
    payers = [Contributor("A", 400, 400, 0), Contributor("B", 501, 500, 0)]
    lines = refund("paid", 600, payers, 800).trace
    assert [(line.kind, line.partner) for line in lines] == [
        ("excess", "A"),
        ("excess", "B"),
        ("surplus", None),
        ("surplus", "A"),
        ("surplus", "B"),
        ("remainders", None),
        ("pool", None),
        ("spent", None),
        ("unused", None),
        ("share", "A"),
        ("share", "B"),
        ("refund", "A"),
        ("refund", "B"),
    ]
    assert all(line.text.startswith(f"{line.partner}\u00a0: ") for line in lines if line.partner)


@pytest.mark.parametrize(
    ("spent", "end"),
    [
        pytest.param(-1, "−0,01\u00a0€\u202f; comptées pour zéro.", id="credits"),
        pytest.param(0, "0,00\u00a0€.", id="nothing spent"),
    ],
)
def test_trace_says_what_was_spent(spent, end):
    trace = refund("paid", spent, [Contributor("A", 400, 400, 0)], 400).trace
    [text] = [step.text for step in trace if step.step == "Dépenses conformes à l’objet"]
    assert text == f"Dépenses consommées (CP)\u00a0: {end}"


def test_trace_says_when_a_part_is_exact():
    texts = [step.text for step in refund("paid", 0, [Contributor("A", 400, 400, 0)], 400).trace]
    assert any(text.endswith("= 4,00\u00a0€ exactement.") for text in texts)


@pytest.mark.parametrize(
    ("facts", "status", "reasons"),
    [
        pytest.param((False, 1, 1, 1, 1), "simulated", 0, id="agreements still run"),
        pytest.param((True, 0, 0, 0, 0), "final", 0, id="nothing left"),
        pytest.param((True, -1, 0, 0, 0), "final", 0, id="more paid than ordered is no wait"),
        pytest.param((True, 1, 0, 0, 0), "provisional", 1, id="orders not consumed"),
        pytest.param((True, 0, 1, 0, 0), "provisional", 1, id="unattributed"),
        pytest.param((True, 0, 0, -1, 0), "provisional", 1, id="credit out of period"),
        pytest.param((True, 0, 0, 0, 1), "provisional", 1, id="something claimed"),
        pytest.param((True, 0, 0, 0, 0, 1), "provisional", 1, id="credits after an exit"),
        pytest.param((True, 1, 1, 1, 1), "provisional", 4, id="all at once"),
    ],
)
def test_refund_status(facts, status, reasons):
    found, blocked_by = refund_status(*facts)
    assert (found, len(blocked_by)) == (status, reasons)


def test_refund_status_says_what_blocks():
    _, blocked_by = refund_status(True, 219111, 38417, 0, 6667)
    assert blocked_by == [
        "engagements non consommés\u00a0: 2\u202f191,11\u00a0€",
        "commandes non ventilées\u00a0: 384,17\u00a0€",
        "sommes dues non encaissées\u00a0: 66,67\u00a0€",
    ]


def oracle_split(amount, weights, order):
    """Another way to the same cents: give the largest distance to the exact part first."""
    if not amount:
        return dict.fromkeys(weights, 0)
    total = sum(weights.values())
    exact = {code: Fraction(amount * weight, total) for code, weight in weights.items()}
    parts = {code: int(part) for code, part in exact.items()}
    while sum(parts.values()) < amount:
        neediest = max(order, key=lambda code: (exact[code] - parts[code], -order.index(code)))
        parts[neediest] += 1
    return parts


def oracle(spent, payers, programme_cap):
    """The refund of each partner, from the wording of art. 4.1 and 4.5."""
    order = [p.partner for p in sorted(payers, key=lambda p: (-p.received_cents, p.partner))]
    kept = {p.partner: p.received_cents - max(0, p.received_cents - p.cap_cents) for p in payers}
    over = max(0, sum(kept.values()) - programme_cap)
    given = oracle_split(over, kept, order)
    kept = {code: kept[code] - given[code] for code in kept}
    share = oracle_split(max(0, sum(kept.values()) - spent), kept, order)
    return {p.partner: p.received_cents - kept[p.partner] + share[p.partner] for p in payers}


def check(spent, payers, programme_cap):
    result = settle(spent, payers, programme_cap)
    by_code = {payer.partner: payer for payer in payers}
    assert {line.partner: line.refund_cents for line in result.partners} == oracle(
        spent, payers, programme_cap
    )
    assert sum(line.share_cents for line in result.partners) == result.unused_cents
    assert result.pool_cents - result.unused_cents == spent - result.overrun_cents
    for line in result.partners:
        payer = by_code[line.partner]
        assert 0 <= line.refund_cents <= payer.received_cents
        assert line.final_contribution_cents <= payer.cap_cents
        assert line.due_cents + payer.already_refunded_cents == line.refund_cents


@given(
    spent=st.integers(0, 6 * 10**6),
    facts=st.lists(
        st.tuples(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**5)), max_size=8
    ),
    programme_cap=st.integers(0, 5 * 10**6),
)
def test_refund_whatever_its_shape(spent, facts, programme_cap):
    payers = [Contributor(f"P{i}", *fact) for i, fact in enumerate(facts)]
    check(spent, payers, programme_cap)
    backwards = payers[::-1]
    assert refund("paid", spent, backwards, programme_cap) == refund(
        "paid", spent, payers, programme_cap
    )


@pytest.mark.long
def test_refund_over_a_hundred_thousand_programmes():
    """Seeded, so that a failure can be found again; small amounts make many ties."""
    draw = random.Random(2020)
    for _ in range(CASES):
        top = draw.choice((3, 50, 900000, 10**9))
        payers = [
            Contributor(code, draw.randint(0, top), draw.randint(top // 2, top), draw.randint(0, 9))
            for code in draw.sample(CODES, draw.randint(1, 5))
        ]
        check(draw.randint(0, 4 * top), payers, draw.randint(2 * top, 5 * top))


def told(spent, payers, programme_cap, basis="committed"):
    """The whole explanation, one line a step, with plain spaces."""
    return [
        f"{step.step} ({step.article}) {step.text}".replace("\u202f", " ").replace("\u00a0", " ")
        for step in refund(basis, spent, payers, programme_cap).trace
    ]


def test_the_whole_trace_when_the_total_is_exceeded_and_all_is_spent():
    """Kept 400 + 500 + 100 cents for a total of 999: one cent of surplus, to the largest."""
    payers = [
        Contributor("A", 400, 400, 0),
        Contributor("B", 500, 500, 1),
        Contributor("C", 150, 100, 60),
    ]
    assert told(1000, payers, 999) == [
        "Trop-perçu (art. 4.1) A : reçu 4,00 €, plafond 4,00 € ; trop-perçu 0,00 €, retenu 4,00 €.",
        "Trop-perçu (art. 4.1) B : reçu 5,00 €, plafond 5,00 € ; trop-perçu 0,00 €, retenu 5,00 €.",
        "Trop-perçu (art. 4.1) C : reçu 1,50 €, plafond 1,00 € ; trop-perçu 0,50 €, retenu 1,00 €.",
        "Dépassement du total (art. 4.1) Les montants retenus, 10,00 €, dépassent le total du "
        "partenariat, 9,99 € : 0,01 € sont rendus au prorata des montants retenus.",
        "Dépassement du total (art. 4.1) A : 0,01 € × 4,00 € ÷ 10,00 € = 0,00 € et 2/5 de centime.",
        "Dépassement du total (art. 4.1) B : 0,01 € × 5,00 € ÷ 10,00 € = 0,00 € et 1/2 de centime.",
        "Dépassement du total (art. 4.1) C : 0,01 € × 1,00 € ÷ 10,00 € = 0,00 € et 1/10 "
        "de centime.",
        "Plus forts restes (art. 4.1) 1 centime pour atteindre 0,01 € : va au plus fort reste "
        "(à égalité, au plus fort montant reçu, puis au code) : B (1/2).",
        "Contributions retenues (art. 4.1) 4,00 € + 4,99 € + 1,00 € = 9,99 € (notre lecture : ce "
        "qui dépasse un plafond est rendu avant le prorata).",
        "Dépenses conformes à l’objet (art. 4.5) Dépenses engagées : 10,00 €.",
        "Part à la charge de la DINUM (art. 4.1) 10,00 € − 9,99 € = 0,01 € au-delà des "
        "contributions ; rien n’est à répartir.",
        "Restitution (art. 4.5) A : trop-perçu 0,00 € + prorata 0,00 € = 0,00 € ; déjà restitué "
        "0,00 €, reste dû 0,00 € ; contribution définitive 4,00 € − 0,00 € = 4,00 €.",
        "Restitution (art. 4.5) B : trop-perçu 0,01 € + prorata 0,00 € = 0,01 € ; déjà restitué "
        "0,01 €, reste dû 0,00 € ; contribution définitive 5,00 € − 0,01 € = 4,99 €.",
        "Restitution (art. 4.5) C : trop-perçu 0,50 € + prorata 0,00 € = 0,50 € ; déjà restitué "
        "0,60 €, à réclamer 0,10 € ; contribution définitive 1,50 € − 0,50 € = 1,00 €.",
    ]


def test_the_cents_left_are_told_from_the_largest_remainder_down():
    payers = [Contributor("A", 5, 10, 0), Contributor("B", 4, 10, 0), Contributor("C", 2, 10, 0)]
    [left] = [line for line in told(4, payers, 100) if line.startswith("Plus forts restes")]
    assert left == (
        "Plus forts restes (art. 4.5) 1 centime pour atteindre 0,07 € : va au plus fort reste "
        "(à égalité, au plus fort montant reçu, puis au code) : B (6/11)."
    )
    [left] = [line for line in told(3, payers, 100) if line.startswith("Plus forts restes")]
    assert left.endswith("vont un par un au plus fort reste (à égalité, au plus fort montant "
                         "reçu, puis au code) : B (10/11), A (7/11).")  # fmt: skip


def test_nothing_spent_is_told_as_zero():
    lines = told(0, [Contributor("A", 400, 400, 0)], 400)
    assert (
        "Crédits non utilisés (art. 4.5) 4,00 € − 0,00 € = 4,00 € (notre lecture : les "
        "contributions sont consommées en premier)."
    ) in lines


def test_a_refund_adds_up_its_partners():
    result = refund("committed", 4376543, contributors((900000,) * 4 + (950000,)), 4500000)
    assert (result.received_cents, result.excess_cents) == (4550000, 50000)
    assert (result.consumed_cents, result.refund_cents) == (4376543, 173457)
    assert (result.already_refunded_cents, result.due_cents) == (0, 173457)
    assert result.final_contribution_cents == 4376543
    assert [line.received_cents for line in result.partners] == [900000] * 4 + [950000]


def test_all_that_blocks_is_named():
    _, blocked_by = refund_status(True, 1, 2, 3, 4, 5)
    assert [reason.split("\u00a0")[0] for reason in blocked_by] == [
        "engagements non consommés",
        "commandes non ventilées",
        "dépenses hors période à décider",
        "sommes dues non encaissées",
        "crédits après un départ",
    ]
