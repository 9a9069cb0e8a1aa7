import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen import code_labels, escape
from screen.format import count, day, days_late, euros, euros_short, integer, long_day, percent
from subjects.calendar import screen_matrix
from subjects.calendar.rule_phases import PhaseStatus


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        pytest.param(123456, "1\u202f234,56\u00a0€", id="thousands by a narrow space"),
        pytest.param(123456789012, "1\u202f234\u202f567\u202f890,12\u00a0€", id="billions"),
        pytest.param(900000, "9\u202f000,00\u00a0€", id="zero cents are written"),
        pytest.param(5, "0,05\u00a0€", id="less than a euro"),
        pytest.param(0, "0,00\u00a0€", id="zero"),
        pytest.param(-77519, "\u2212775,19\u00a0€", id="true minus"),
        pytest.param(-5, "\u22120,05\u00a0€", id="minus five cents"),
        pytest.param(None, "–", id="unknown"),
    ],
)
def test_euros(cents, text):
    assert euros(cents) == text


@given(cents=st.integers(-(10**12), 10**12))
def test_euros_reads_back_to_the_same_cents(cents):
    digits = "".join(c for c in euros(cents) if c.isdigit())
    assert int(digits) == abs(cents)
    assert euros(cents).startswith("\u2212") == (cents < 0)


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        pytest.param(123449, "1\u202f234\u00a0€", id="down"),
        pytest.param(123450, "1\u202f235\u00a0€", id="half up"),
        pytest.param(-123450, "\u22121\u202f235\u00a0€", id="half away from zero"),
        pytest.param(-49, "0\u00a0€", id="no minus zero"),
        pytest.param(None, "–", id="unknown"),
    ],
)
def test_euros_short(cents, text):
    assert euros_short(cents) == text


@pytest.mark.parametrize(
    ("value", "short", "long"),
    [
        pytest.param("2026-11-21", "21/11/2026", "21\u00a0novembre\u00a02026", id="ISO text"),
        pytest.param(date(2020, 2, 3), "03/02/2020", "3\u00a0février\u00a02020", id="date"),
        pytest.param("2020-05-01", "01/05/2020", "1er\u00a0mai\u00a02020", id="first of a month"),
        pytest.param(None, "–", "–", id="unknown"),
    ],
)
def test_day(value, short, long):
    assert day(value) == short
    assert long_day(value) == long


@pytest.mark.parametrize("write", [day, long_day])
@pytest.mark.parametrize("text", ["", "21/11/2026", "2026-02-30"])
def test_day_refuses_what_is_not_a_day(write, text):
    with pytest.raises(ValueError, match=r"Invalid isoformat|day is out of range"):
        write(text)


@pytest.mark.parametrize(
    ("number", "nouns", "text"),
    [
        pytest.param(0, ("jour",), "0\u00a0jour", id="zero is singular"),
        pytest.param(1, ("jour",), "1\u00a0jour", id="one"),
        pytest.param(2, ("jour",), "2\u00a0jours", id="two"),
        pytest.param(1234, ("jour",), "1\u202f234\u00a0jours", id="thousands"),
        pytest.param(
            3, ("versement reçu", "versements reçus"), "3\u00a0versements reçus", id="own"
        ),
        pytest.param(-2, ("point",), "\u22122\u00a0points", id="negative"),
    ],
)
def test_count(number, nouns, text):
    assert count(number, *nouns) == text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        pytest.param(43, 100, "43\u202f%", id="exact"),
        pytest.param(1, 8, "13\u202f%", id="half up"),
        pytest.param(0, 9, "0\u202f%", id="nothing"),
        pytest.param(9, 9, "100\u202f%", id="all"),
        pytest.param(1, 1000, ">\u00a00\u202f%", id="a little is not nothing"),
        pytest.param(999, 1000, "<\u00a0100\u202f%", id="almost all is not all"),
        pytest.param(1001, 1000, ">\u00a0100\u202f%", id="a little over is over"),
        pytest.param(2500, 1000, "250\u202f%", id="well over"),
        pytest.param(-1, 1000, "<\u00a00\u202f%", id="a little below nothing"),
        pytest.param(-1, 8, "\u221213\u202f%", id="negative"),
        pytest.param(1, -8, "\u221213\u202f%", id="negative whole"),
        pytest.param(5, 0, "–", id="of nothing"),
        pytest.param(None, 9, "–", id="unknown part"),
        pytest.param(9, None, "–", id="unknown whole"),
    ],
)
def test_percent(part, whole, text):
    assert percent(part, whole) == text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, ""),
        (1, "1\u00a0jour de retard"),
        (12, "12\u00a0jours de retard"),
    ],
)
def test_days_late(days, text):
    assert days_late(days) == text


def test_integer_groups_and_signs():
    assert integer(-1234567) == "\u22121\u202f234\u202f567"


def test_a_state_is_said_by_a_sign_and_a_word():
    tables = [
        table
        for name, table in vars(code_labels).items()
        if name.isupper() and isinstance(table, dict)
        if not any(isinstance(word, str) for word in table.values())
    ]
    assert len(tables) == 8
    for table in tables:
        signs = [label.sign for label in table.values()]
        assert len(set(signs)) == len(signs), "two states of a table share their sign"
        assert all(label.word for label in table.values())
        assert {label.tone for label in table.values()} <= {"done", "running", "late", "idle"}


@pytest.mark.parametrize(
    ("status", "late_days", "text"),
    [
        pytest.param("done", 0, "●\u00a0terminée", id="done"),
        pytest.param("done", 5, "●\u00a0terminée", id="done, though late"),
        pytest.param("in_progress", 0, "◐\u00a0en cours", id="running"),
        pytest.param("in_progress", 1, "▲\u00a0en retard", id="running late"),
        pytest.param("upcoming", 0, "○\u00a0à venir", id="to come"),
        pytest.param("upcoming", 1, "▲\u00a0en retard", id="should have begun and ended"),
    ],
)
def test_phase(status, late_days, text):
    found = PhaseStatus("59", 1, status, late_days, None, None, None, None)
    assert str(screen_matrix.phase_label(found)) == text


@given(text=st.text())
def test_md_adds_only_backslashes_and_word_joiners(text):
    bare = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escape.md(text).replace("\u2060", ""))
    assert bare == re.sub(r"[ \t\r\n\f\v]+", " ", text).strip(" ").replace("\u2060", "")


@given(text=st.text())
def test_html_and_plot_leave_no_markup(text):
    for literal in (escape.html(text), escape.plot(text)):
        assert not set("<>") & set(literal)
    assert not set("\"'") & set(escape.html(text))
    assert not set("{}") & set(escape.plot(text))


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#x27;"),
        ("1 234,56 €", "1 234,56 €"),
    ],
)
def test_html(text, literal):
    assert escape.html(text) == literal
