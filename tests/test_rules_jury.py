"""Scores and ranks of a jury, on exact values."""

import random
from dataclasses import replace
from fractions import Fraction
from statistics import mean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.jury import rule_jury
from subjects.jury.rule_jury import (
    CriterionRule,
    Mark,
    RankedApplication,
    SessionRules,
    application_scores,
    jury_session,
)
from subjects.rule_wording import four_decimals

CRITERIA = (
    CriterionRule("probleme", 5, 2),
    CriterionRule("solution", 5, 1),
    CriterionRule("terrain", 10, 1),
)
RULES = SessionRules("jury", CRITERIA, 1, None, True, ("probleme", "median"))
SINGLE = replace(RULES, criteria=(CriterionRule("note", 20, 1),), tie_chain=())
KEYS = tuple(criterion.key for criterion in CRITERIA)


def marks(application, juror, *values, recused=False, partner=None, keys=KEYS):
    return [
        Mark(
            application,
            juror,
            partner,
            key,
            None if value is None else Fraction(str(value)),
            recused,
        )
        for key, value in zip(keys, values, strict=True)
    ]


def grid(scores):
    """One criterion out of 20: scores by file, then by juror."""
    return [
        mark
        for application, by_juror in scores.items()
        for juror, value in by_juror.items()
        for mark in marks(application, juror, value, keys=("note",))
    ]


def ranks(session):
    return [(line.application, line.rank) for line in session.ranking]


@pytest.mark.parametrize(
    ("values", "score"),
    [
        pytest.param((5, 5, 10), "20.0000", id="the highest marks"),
        pytest.param((0, 0, 0), "0.0000", id="zero is a mark"),
        pytest.param((4, 3, 5), "13.5000", id="weights and maxima"),
        pytest.param((4.5, 3, 7), "15.5000", id="half marks"),
    ],
)
def test_a_score_is_weighted_and_out_of_20(values, score):
    [line] = jury_session(RULES, marks("1", "A", *values), {}).ranking
    assert line.score == score


@pytest.mark.parametrize("blank", [(None, 3, 7), (4, None, 7), (None, None, None)])
def test_a_juror_who_left_a_mandatory_criterion_blank_gives_no_score(blank):
    both = marks("1", "A", *blank) + marks("1", "B", 4, 3, 5)
    [line] = jury_session(RULES, both, {}).ranking
    assert (line.score, line.jurors, line.recused) == ("13.5000", 1, [])


def test_a_criterion_without_a_row_is_blank():
    [line] = jury_session(RULES, marks("1", "A", 4, 3, 5)[:2], {}).ranking
    assert (line.jurors, line.complete) == (0, False)


def test_an_optional_criterion_left_blank_is_left_out_of_the_weights():
    optional = replace(RULES, criteria=(*CRITERIA[:2], replace(CRITERIA[2], mandatory=False)))
    [line] = jury_session(optional, marks("1", "A", 4, 4, None), {}).ranking
    assert line.score == "16.0000"


def test_optional_criteria_all_blank_give_no_score():
    optional = replace(RULES, criteria=[replace(c, mandatory=False) for c in CRITERIA])
    [line] = jury_session(optional, marks("1", "A", None, None, None), {}).ranking
    assert (line.score, line.jurors) == (None, 0)


@pytest.mark.parametrize(
    ("excludes", "partner", "applicant", "out"),
    [
        pytest.param(True, "59", "59", True, id="own partner"),
        pytest.param(True, "59", "60", False, id="another partner"),
        pytest.param(True, None, "59", False, id="belongs to none"),
        pytest.param(True, None, None, False, id="neither known"),
        pytest.param(False, "59", "59", False, id="the agreement does not exclude"),
    ],
)
def test_a_juror_of_the_applicants_partner_is_out(excludes, partner, applicant, out):
    rules = replace(RULES, excludes_own_partner=excludes)
    given_marks = marks("1", "A", 4, 3, 5, partner=partner) + marks("1", "B", 5, 5, 10)
    [line] = jury_session(rules, given_marks, {"1": applicant}).ranking
    assert (line.recused, line.jurors) == ((["A"], 1) if out else ([], 2))


def test_a_deport_on_one_criterion_is_a_deport_for_the_file():
    first, *others = marks("1", "A", 4, 3, 5)
    other_file = marks("2", "A", 4, 3, 5)
    session = jury_session(RULES, [replace(first, recused=True), *others, *other_file], {})
    assert [(line.recused, line.complete) for line in session.ranking] == [
        ([], True),
        (["A"], False),
    ]


def test_recused_jurors_are_named_in_order():
    blank = (None, None, None)
    named = marks("1", "Zoé", *blank, recused=True) + marks("1", "Ali", *blank, recused=True)
    [line] = jury_session(RULES, named, {}).ranking
    assert line == RankedApplication("1", None, None, None, 0, ["Ali", "Zoé"], False, None)


@pytest.mark.parametrize(
    ("quorum", "jurors", "complete"),
    [
        pytest.param(3, 3, True, id="quorum"),
        pytest.param(3, 2, False, id="one missing"),
        pytest.param(0, 1, True, id="no quorum"),
    ],
)
def test_quorum(quorum, jurors, complete):
    session = jury_session(
        replace(SINGLE, quorum=quorum), grid({"1": {str(j): 10 for j in range(jurors)}}), {}
    )
    [line] = session.ranking
    assert (line.complete, line.rank, line.jurors) == (complete, 1 if complete else None, jurors)
    assert (line.score is None, line.median is None) == (not complete, not complete)


def test_mean_median_and_spread():
    [line] = jury_session(SINGLE, grid({"1": {"A": 4, "B": 9, "C": 10, "D": 12}}), {}).ranking
    assert (line.score, line.median, line.spread) == ("8.7500", "9.5000", "8.0000")


def test_ranks_leave_a_gap_after_equals_and_incomplete_files_come_last():
    scores = {"5": {"A": 9}, "4": {"A": 12}, "3": {"A": 12}, "2": {"A": 18}, "1": {"A": None}}
    session = jury_session(SINGLE, grid(scores), {})
    assert ranks(session) == [("2", 1), ("3", 2), ("4", 2), ("5", 4), ("1", None)]


def test_ranks_are_on_exact_values_not_on_what_is_printed():
    rows = grid({"1": {"A": "12.33333"}, "2": {"A": "12.33334"}})
    session = jury_session(SINGLE, rows, {})
    assert [line.score for line in session.ranking] == ["12.3333", "12.3333"]
    assert ranks(session) == [("2", 1), ("1", 2)]


@pytest.mark.parametrize(
    ("chain", "expected"),
    [
        pytest.param((), [("1", 1), ("2", 1)], id="no chain: they stay equal"),
        pytest.param(("probleme",), [("2", 1), ("1", 2)], id="first criterion's mean"),
        pytest.param(("solution",), [("1", 1), ("2", 2)], id="another criterion"),
        pytest.param(("terrain",), [("1", 1), ("2", 1)], id="a chain that does not part them"),
        pytest.param(("terrain", "probleme"), [("2", 1), ("1", 2)], id="the chain's next"),
    ],
)
def test_equal_scores_are_parted_by_the_chain_only(chain, expected):
    rules = replace(RULES, tie_chain=chain)
    equal = marks("1", "A", 3, 5, 4) + marks("2", "A", 4, 3, 4)
    assert ranks(jury_session(rules, equal, {})) == expected


def test_median_may_end_the_chain():
    scores = {"1": {"A": 0, "B": 15, "C": 15}, "2": {"A": 10, "B": 10, "C": 10}}
    rules = replace(SINGLE, tie_chain=("note", "median"))
    assert ranks(jury_session(rules, grid(scores), {})) == [("1", 1), ("2", 2)]


def test_a_file_that_no_one_scored_on_the_chains_criterion_comes_after():
    optional = replace(RULES, criteria=[replace(c, mandatory=False) for c in CRITERIA])
    equal = marks("1", "A", None, 0, 0) + marks("2", "A", 0, 0, 0)
    assert ranks(jury_session(optional, equal, {})) == [("2", 1), ("1", 2)]


def test_a_criterion_mean_is_over_counted_jurors():
    recused = marks("1", "B", 5, 5, 10, recused=True)
    [score] = application_scores(RULES, marks("1", "A", 2, 3, 4) + recused, {})
    assert score.criterion_means == {"probleme": 2, "solution": 3, "terrain": 4}
    assert score.by_juror == {"A": 9}


@pytest.mark.parametrize(
    ("cut", "values", "tied"),
    [
        pytest.param(2, (12, 11, 11, 9), ["2", "3"], id="across the cut"),
        pytest.param(3, (12, 11, 11, 9), [], id="just within it"),
        pytest.param(1, (12, 11, 11, 9), [], id="just beyond it"),
        pytest.param(2, (9, 9, 9, 9), ["1", "2", "3", "4"], id="all equal"),
        pytest.param(4, (9, 9, 9, 9), [], id="all within"),
        pytest.param(None, (9, 9, 9, 9), [], id="no cut"),
    ],
)
def test_a_tie_across_the_cut_is_told(cut, values, tied):
    scores = {str(i): {"A": value} for i, value in enumerate(values, 1)}
    assert jury_session(replace(SINGLE, cut=cut), grid(scores), {}).tied_at_cut == tied


@pytest.mark.parametrize(
    "build",
    [
        pytest.param(
            lambda: jury_session(RULES, marks("1", "A", 1, keys=("style",)), {}), id="of a mark"
        ),
        pytest.param(
            lambda: jury_session(replace(RULES, tie_chain=("style",)), [], {}), id="of the chain"
        ),
    ],
)
def test_a_criterion_that_the_session_does_not_have_is_refused(build):
    with pytest.raises(ValueError, match="style"):
        build()


def test_a_session_without_marks():
    assert jury_session(RULES, [], {}).ranking == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(None, None, id="none"),
        pytest.param(Fraction(254, 15), "16.9333", id="down"),
        pytest.param(Fraction(2, 3), "0.6667", id="up"),
        pytest.param(Fraction(1, 20000), "0.0001", id="half up"),
        pytest.param(Fraction(20), "20.0000", id="whole"),
        pytest.param(Fraction(-1, 3), "-0.3333", id="negative"),
        pytest.param(Fraction(-1, 10**6), "0.0000", id="no negative zero"),
    ],
)
def test_four_decimals(value, text):
    assert four_decimals(value) == text


VALUES = st.one_of(st.none(), st.fractions(0, 20, max_denominator=4))
GRIDS = st.dictionaries(
    st.sampled_from("12345678"), st.dictionaries(st.sampled_from("ABCDE"), VALUES, min_size=1)
)


@pytest.mark.long
@given(scores=GRIDS, quorum=st.integers(1, 4), seed=st.integers(0, 99))
def test_a_ranking_does_not_depend_on_the_order_of_rows(scores, quorum, seed):
    rules = replace(SINGLE, quorum=quorum, cut=2, tie_chain=("note", "median"))
    rows = grid(scores)
    shuffled = random.Random(seed).sample(rows, len(rows))
    assert jury_session(rules, shuffled, {}) == jury_session(rules, rows, {})


@pytest.mark.long
@given(scores=GRIDS, quorum=st.integers(1, 4))
def test_scores_and_ranks_are_those_of_a_plain_count(scores, quorum):
    session = jury_session(replace(SINGLE, quorum=quorum), grid(scores), {})
    given_to = {
        a: [Fraction(v) for v in by_juror.values() if v is not None]
        for a, by_juror in scores.items()
    }
    means = {a: mean(values) for a, values in given_to.items() if len(values) >= quorum}
    assert len(session.ranking) == len(scores)
    for line in session.ranking:
        assert line.jurors == len(given_to[line.application])
        assert line.complete == (line.application in means)
        if line.complete:
            own = means[line.application]
            assert line.rank == 1 + sum(other > own for other in means.values())
            assert line.median == four_decimals(median(given_to[line.application]))


def test_a_session_bears_its_settings():
    session = jury_session(replace(RULES, quorum=2, cut=5), marks("1", "A", 4, 3, 5), {})
    assert (session.session, session.quorum, session.cut) == ("jury", 2, 5)
    assert session.tied_at_cut == []


@given(
    st.dictionaries(
        st.sampled_from("123"),
        st.dictionaries(
            st.sampled_from("ABCD"),
            st.tuples(*(st.none() | st.integers(0, 5) for _ in KEYS), st.booleans()),
            min_size=1,
        ),
    ),
    st.integers(1, 3),
    st.sampled_from("ABCD"),
    st.integers(1, 4),
)
def test_a_file_scored_again_is_the_file_scored_from_its_marks(drawn, quorum, juror, weight):
    rules = replace(RULES, quorum=quorum)
    rows = [
        mark
        for application, by_juror in drawn.items()
        for name, (*values, recused) in by_juror.items()
        for mark in marks(application, name, *values, recused=recused)
    ]
    by_juror = {
        application: {
            name: [mark for mark in rows if (mark.application, mark.juror) == (application, name)]
            for name in drawn[application]
        }
        for application in drawn
    }
    changed = replace(
        rules, criteria=(replace(CRITERIA[0], weight=Fraction(weight, 3)), *CRITERIA[1:])
    )
    reweighted = {score.application: score for score in application_scores(changed, rows, {})}
    others = [mark for mark in rows if mark.juror != juror]
    without = {score.application: score for score in application_scores(rules, others, {})}
    for scored in application_scores(rules, rows, {}):
        own = by_juror[scored.application]
        assert rule_jury.weighted(changed, scored, own) == reweighted[scored.application]
        left = rule_jury.left_out(rules, scored, own, juror)
        if scored.application in without:
            assert left == without[scored.application]
        else:
            assert (left.by_juror, left.recused, left.score) == ({}, [], None)


def test_ranks_are_exact_beyond_what_a_float_tells_apart():
    [scored] = application_scores(SINGLE, grid({"1": {"A": 12}}), {})
    assert scored.score
    least = Fraction(1, 10**20)
    scores = [
        replace(scored, application=name, score=scored.score + least * more)
        for name, more in (("1", 0), ("2", 2), ("3", 1), ("4", 2))
    ]
    assert rule_jury.ranks(SINGLE, scores) == {"2": 1, "4": 1, "3": 3, "1": 4}
