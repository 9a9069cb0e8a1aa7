"""Decisions held against the ranking: which ones ask for their reason."""

import pytest

from subjects.jury.rule_decisions import OffRank, off_rank
from subjects.jury.rule_jury import JurySession, RankedApplication


def session(cut, *ranks, tied=()):
    """Files named by their place in the list, with these ranks."""
    files = [
        RankedApplication(
            str(number), rank, "12.0000", "12.0000", 3, [], rank is not None, "1.0000"
        )
        for number, rank in enumerate(ranks, 1)
    ]
    return JurySession("selection", 3, cut, files, list(tied))


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        pytest.param({}, [], id="nothing decided"),
        pytest.param({"1": "kept", "2": "kept", "3": "reserve", "4": "rejected"}, [], id="by rank"),
        pytest.param({"2": "rejected"}, [OffRank("2", "rejected", 2)], id="within, not taken"),
        pytest.param({"2": "reserve"}, [OffRank("2", "reserve", 2)], id="within, in reserve"),
        pytest.param({"3": "kept"}, [OffRank("3", "kept", 3)], id="beyond, taken"),
        pytest.param({"3": "laureate"}, [OffRank("3", "laureate", 3)], id="beyond, lauréat"),
        pytest.param({"4": "kept"}, [OffRank("4", "kept", None)], id="without a rank, taken"),
        pytest.param({"9": "kept"}, [], id="a file of another session"),
        pytest.param(
            {"3": "kept", "1": "rejected"},
            [OffRank("1", "rejected", 1), OffRank("3", "kept", 3)],
            id="in the order of the ranking",
        ),
    ],
)
def test_a_decision_that_differs_from_the_rank(outcomes, expected):
    assert off_rank(session(2, 1, 2, 3, None), outcomes) == expected


def test_files_tied_across_the_cut_go_either_way():
    tied = session(2, 1, 2, 2, tied=("2", "3"))
    assert off_rank(tied, {"2": "rejected", "3": "kept"}) == []
    assert off_rank(tied, {"1": "rejected"}) == [OffRank("1", "rejected", 1)]


@pytest.mark.parametrize(
    ("ranks", "outcomes", "expected"),
    [
        pytest.param((1, 2), {"1": "incubated", "2": "rejected"}, [], id="by rank"),
        pytest.param((1, 2), {"1": "rejected", "2": "incubated"}, ["1", "2"], id="turned round"),
        pytest.param(
            (1, 2, 3, 4),
            {"1": "rejected", "2": "rejected", "3": "rejected", "4": "incubated"},
            ["1", "4"],
            id="one passes before three: the first and it",
        ),
        pytest.param(
            (1, 2, 3),
            {"1": "incubated", "2": "rejected", "3": "reinvestigate"},
            ["2", "3"],
            id="turned round below those incubated",
        ),
        pytest.param(
            (1, 2, 3), {"1": "incubated", "2": "reinvestigate", "3": "rejected"}, [], id="by levels"
        ),
        pytest.param(
            (1, 1, 3), {"1": "rejected", "2": "incubated", "3": "rejected"}, [], id="tied: either"
        ),
        pytest.param(
            (1, 1, 3), {"1": "rejected", "2": "rejected", "3": "incubated"}, ["3"], id="after a tie"
        ),
        pytest.param((1, None), {"1": "rejected", "2": "incubated"}, ["1", "2"], id="no rank"),
        pytest.param((1, 2), {"2": "incubated"}, [], id="the first one is not decided yet"),
        pytest.param((1, 2), {"1": "rejected", "2": "rejected"}, [], id="nobody taken"),
        pytest.param((1, 2), {"1": "incubated", "2": "incubated"}, [], id="all taken"),
    ],
)
def test_without_a_cut_who_passes_before_a_better_rank_gives_its_reason(ranks, outcomes, expected):
    found = off_rank(session(None, *ranks), outcomes)
    assert [one.application for one in found] == expected
