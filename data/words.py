"""Spellings: what makes two headings, names or labels the same word."""

import html
import re
import unicodedata
from functools import lru_cache

_ENTITY = re.compile(r"&#?\w+;")
_SEPARATORS = re.compile(r"[\W_]+")
# NFKD leaves ligatures whole, and makes letters of « º » and « № », typed for « ° » and « n° ».
_LETTERS = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "º": "°", "№": "n°"})
_CACHED_LENGTH = 200  # a free text of 30 000 characters must not stay in memory


def fold(text: str) -> str:
    """Return the text as it is compared: case, accents and punctuation do not count.

    Lower case, no accents, `œ` as `oe`; hyphens, apostrophes, any punctuation, HTML
    entities (`&#32;`), a trailing `*`, underscores and spaces of any kind are one
    space between words, none at the ends; invisible characters are dropped. Folding
    twice changes nothing. Empty when the text has no letter and no digit.
    """
    return _fold_cached(text) if len(text) <= _CACHED_LENGTH else _fold(text)


def _fold(text: str) -> str:
    if text.isascii() and "&" not in text:
        return _SEPARATORS.sub(" ", text.lower()).strip()
    text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text).translate(_LETTERS)
    # Lower case can bring back composed characters: decomposed before and after.
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = (c for c in text if unicodedata.category(c) not in ("Mn", "Cf"))
    return _SEPARATORS.sub(" ", "".join(kept)).strip()


_fold_cached = lru_cache(maxsize=16_384)(_fold)


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list written with blanks between them."""
    return frozenset(words.split())
