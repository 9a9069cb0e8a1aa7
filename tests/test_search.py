"""Search: a word finds a text whatever its accents and case, through SQLite as by hand."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.cells.words import fold
from data.search import SearchedWords

LATIN = st.characters(min_codepoint=32, max_codepoint=0x17F)
FRENCH = st.text(st.sampled_from("aàâeéèêëicçoôuùûüœŒæÆÉÀlst’'- ²3?!…€«»\n&;x"), max_size=40)


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        pytest.param("herault", "Département de l’Hérault", True, id="accents of the text"),
        pytest.param("HÉRAULT", "l'herault", True, id="accents and case of the query"),
        pytest.param("fami", "les familles", True, id="beginning of a word"),
        pytest.param("milles", "les familles", False, id="not inside a word"),
        pytest.param("usager delai", "Délai subi par l’usager", True, id="all words, any order"),
        pytest.param("usager retard", "Délai subi par l’usager", False, id="a word is missing"),
        pytest.param("boeuf", "du bœuf", True, id="ligature of the text"),
        pytest.param("BŒUF", "du boeuf", True, id="ligature of the query"),
        pytest.param("m²", "120 m² en tout", True, id="exponent, typed as it stands"),
        pytest.param("ete", "un e\u0301te\u0301 sans fin", True, id="accents typed apart"),
        pytest.param("Ωμέγα", "le ωμεγα", True, id="Greek"),
        pytest.param("strasse", "Straße", True, id="sharp s"),
        pytest.param("100%", "100 agents", True, id="wildcards of SQL are punctuation"),
        pytest.param("a_b", "a.b", True, id="underscore is punctuation"),
        pytest.param("<img", "<img onerror>", True, id="HTML is text"),
    ],
)
def test_a_word_is_in_a_text(query, text, found):
    assert SearchedWords.of(query).are_in([text]) is found
    assert (SearchedWords.of(query).excerpt(text) is not None) >= found


@pytest.mark.parametrize("query", ["", "  ", "?!", "« »"])
def test_nothing_asked_is_found_everywhere(query):
    words = SearchedWords.of(query)
    assert not words
    assert words.are_in([])
    assert words.excerpt("texte") is None


def test_words_may_be_in_different_answers():
    assert SearchedWords.of("usager delai").are_in(["L’usager attend", "le délai court"])


@given(text=st.one_of(st.text(), FRENCH), query=st.one_of(st.text(), FRENCH))
def test_the_quick_way_says_what_folding_says(text, query):
    """Folding is slow and decides; the table of 256 letters must agree with it."""
    words = SearchedWords.of(query)
    folded = f" {fold(text)}"
    assert words.are_in([text]) == all(f" {word}" in folded for word in words.asked)


@given(text=st.one_of(st.text(LATIN), FRENCH), place=st.integers(min_value=0))
def test_sqlite_keeps_every_text_that_holds_a_word_typed_as_it_stands(text, place):
    typed = text.split()
    query = typed[place % len(typed)] if typed else ""
    words = SearchedWords.of(query)
    if words and words.are_in([text]):
        assert all(like(text, pattern) for pattern in words.patterns)


@given(text=FRENCH, place=st.integers(min_value=0))
def test_sqlite_keeps_every_french_text_searched_without_accents(text, place):
    folded = fold(text.replace("&", " ").replace("²", " ").replace("…", " ")).split()
    words = SearchedWords.of(folded[place % len(folded)] if folded else "")
    assert all(like(text, pattern) for pattern in words.patterns)


def like(text, pattern):
    connection = sqlite3.connect(":memory:")
    (kept,) = connection.execute("SELECT ? LIKE ?", (text, pattern)).fetchone()
    connection.close()
    return bool(kept)


def test_an_excerpt_shows_the_word_as_typed_and_what_is_around_it():
    text = "a" * 50 + " avant l’ÉTÉ, après " + "b" * 50
    excerpt = SearchedWords.of("ete").excerpt(text, around=9)
    assert excerpt == ("… avant l’", "ÉTÉ", ", après b…")


def test_the_word_that_fewest_texts_hold_comes_first():
    assert SearchedWords.of("a relance dossiers").patterns[0] == "%d_ss__rs%"
