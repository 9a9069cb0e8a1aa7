"""Amounts, dates and counts in French sentences."""

from datetime import date

import pytest

from subjects.rule_wording import counted, day, euros, typeset


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        pytest.param(0, "0,00\u00a0€", id="zero"),
        pytest.param(5, "0,05\u00a0€", id="cents only"),
        pytest.param(123456, "1\u202f234,56\u00a0€", id="thousands"),
        pytest.param(100000000, "1\u202f000\u202f000,00\u00a0€", id="millions"),
        pytest.param(-3500, "−35,00\u00a0€", id="negative"),
        pytest.param(-1, "−0,01\u00a0€", id="one cent short"),
    ],
)
def test_euros(cents, text):
    assert euros(cents) == text


def test_day_is_day_month_year():
    assert day(date(2026, 11, 2)) == "02/11/2026"


@pytest.mark.parametrize(
    ("count", "text"),
    [
        pytest.param(0, "0\u00a0jour", id="none is singular"),
        pytest.param(1, "1\u00a0jour", id="one"),
        pytest.param(2, "2\u00a0jours", id="two"),
    ],
)
def test_counted(count, text):
    assert counted(count, "jour") == text


def test_counted_takes_an_irregular_plural():
    assert counted(3, "journal", "journaux") == "3\u00a0journaux"


def test_typeset_keeps_punctuation_with_its_word():
    assert typeset("« Oui » : 5 % ; non ?") == (
        "«\u00a0Oui\u00a0»\u00a0: 5\u202f%\u202f; non\u202f?"
    )
