"""What a ranking owes to one juror or to a weight."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subjects.jury.rule_jury import CriterionRule, Mark, SessionRules, application_scores
from subjects.jury.rule_robustness import Variation, above_cut, robustness, severity_adjusted

ONE = SessionRules("jury", (CriterionRule("note", 20, 1),), 1, 1, False, ())
TWO = replace(ONE, criteria=(CriterionRule("a", 20, 1), CriterionRule("b", 20, 1)))


def marks(scores, keys=("note",)):
    """Marks by file, by juror; one mark per criterion."""
    return [
        Mark(application, juror, None, key, None if value is None else Fraction(value), False)
        for application, by_juror in scores.items()
        for juror, values in by_juror.items()
        for key, value in zip(keys, values, strict=True)
    ]


def moved(variations):
    return [v for v in variations if v.entering or v.leaving]


def test_a_ranking_that_nobody_makes_alone_is_robust():
    rows = marks({"1": {"A": [18], "B": [17]}, "2": {"A": [8], "B": [9]}})
    variations = robustness(ONE, rows, {})
    assert [(v.what, v.name, v.percent) for v in variations] == [
        ("juror", "A", None),
        ("juror", "B", None),
        ("weight", "note", 90),
        ("weight", "note", 110),
    ]
    assert moved(variations) == []


def test_a_juror_who_makes_the_ranking_is_named():
    rows = marks({"1": {"A": [20], "B": [8]}, "2": {"A": [5], "B": [10]}})
    assert moved(robustness(ONE, rows, {})) == [Variation("juror", "A", None, ["2"], ["1"])]


def test_a_file_that_loses_its_quorum_without_a_juror_leaves():
    rules = replace(ONE, quorum=2)
    rows = marks({"1": {"A": [20], "B": [18]}})
    assert [v.leaving for v in moved(robustness(rules, rows, {}))] == [["1"], ["1"]]


def test_a_weight_that_makes_the_ranking_is_named():
    rows = marks({"1": {"A": [20, 10]}, "2": {"A": [10, "19.5"]}}, ("a", "b"))
    assert moved(robustness(TWO, rows, {}))[1:] == [
        Variation("weight", "a", 90, ["2"], ["1"]),
        Variation("weight", "b", 110, ["2"], ["1"]),
    ]


def test_a_session_without_cut_has_nothing_to_vary():
    assert robustness(replace(ONE, cut=None), marks({"1": {"A": [20]}}), {}) == []


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        pytest.param(1, {"1"}, id="first only"),
        pytest.param(2, {"1", "2", "3"}, id="those tied across the cut are in"),
        pytest.param(None, set(), id="no cut"),
    ],
)
def test_above_cut(cut, expected):
    rows = marks({"1": {"A": [20]}, "2": {"A": [10]}, "3": {"A": [10]}, "4": {"A": [None]}})
    rules = replace(ONE, cut=cut)
    assert above_cut(rules, application_scores(rules, rows, {})) == expected


def test_severity_brings_jurors_to_the_mean_of_the_panel():
    """B is 6 points harder than A; file 4, seen by B alone, gains half of it."""
    scores = {
        "1": {"A": [16], "B": [10]},
        "2": {"A": [14], "B": [8]},
        "3": {"A": [18]},
        "4": {"B": [12]},
    }
    adjusted = severity_adjusted(application_scores(ONE, marks(scores), {}))
    assert adjusted == {"1": 13, "2": 11, "3": 15, "4": 15}


@pytest.mark.parametrize(
    "scores",
    [
        pytest.param({}, id="no file"),
        pytest.param({"1": {"A": [16]}, "2": {"A": [14]}}, id="two files a juror"),
        pytest.param(
            {"1": {"A": [16]}, "2": {"A": [14]}, "3": {"A": [18], "B": [2]}}, id="one too few"
        ),
    ],
)
def test_severity_needs_three_files_of_each_juror(scores):
    assert severity_adjusted(application_scores(ONE, marks(scores), {})) == {}


def test_severity_leaves_incomplete_files_out():
    scores = {"1": {"A": [16], "B": [10]}, "2": {"A": [14], "B": [8]}, "3": {"A": [18], "B": [12]}}
    scores["4"] = {"A": [12]}
    adjusted = severity_adjusted(application_scores(replace(ONE, quorum=2), marks(scores), {}))
    assert sorted(adjusted) == ["1", "2", "3"]


def test_severity_shifts_a_file_by_the_mean_of_its_jurors():
    """A and B are 2 points kinder than the panel, C is 4 points harder."""
    scores = {str(n): {"A": [10 + n], "B": [10 + n], "C": [4 + n]} for n in range(1, 4)}
    scores["4"] = {"A": [15], "B": [15]}
    scores["5"] = {"C": [9]}
    adjusted = severity_adjusted(application_scores(ONE, marks(scores), {}))
    panel = Fraction(2 * (11 + 12 + 13 + 15) + 5 + 6 + 7 + 9, 12)
    kinder = panel - Fraction(11 + 12 + 13 + 15, 4)
    assert adjusted["4"] == 15 + kinder


def test_a_weight_moves_by_ten_percent_exactly():
    """At 110 % of the first weight the two files are equal; under it the second is first."""
    rows = marks({"1": {"A": [20, 5]}, "2": {"A": [10, 16]}}, ("a", "b"))
    found = [v for v in moved(robustness(TWO, rows, {})) if v.what == "weight"]
    assert found[0] == Variation("weight", "a", 110, ["1"], [])


@given(
    st.dictionaries(
        st.sampled_from("123456"),
        st.dictionaries(
            st.sampled_from("ABCD"),
            st.tuples(st.none() | st.integers(0, 4), st.none() | st.integers(0, 4)),
        ),
    ),
    st.integers(1, 3),
    st.integers(1, 4),
)
def test_a_variation_is_the_session_scored_again_from_its_marks(scores, quorum, cut):
    rules = replace(TWO, quorum=quorum, cut=cut, tie_chain=("b", "median"))
    rows = marks(scores, ("a", "b"))
    whole = above_cut(rules, application_scores(rules, rows, {}))
    expected = [
        Variation("juror", juror, None, sorted(kept - whole), sorted(whole - kept))
        for juror in sorted({row.juror for row in rows})
        for left in [[row for row in rows if row.juror != juror]]
        for kept in [above_cut(rules, application_scores(rules, left, {}))]
    ]
    for rank, name in enumerate("ab"):
        for percent in (90, 110):
            criteria = list(rules.criteria)
            weight = criteria[rank].weight * Fraction(percent, 100)
            criteria[rank] = replace(criteria[rank], weight=weight)
            changed = replace(rules, criteria=criteria)
            kept = above_cut(changed, application_scores(changed, rows, {}))
            moves = sorted(kept - whole), sorted(whole - kept)
            expected.append(Variation("weight", name, percent, *moves))
    assert robustness(rules, rows, {}) == expected
