"""Spellings: what makes two headings, names or labels the same word."""

import html
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_ENTITY = re.compile(r"&#?\w+;")
_SEPARATORS = re.compile(r"[\W_]+")
# NFKD leaves ligatures whole, and makes letters of « º » and « № », typed for « ° » and « n° ».
_LETTERS = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "º": "°", "№": "n°"})
_ENDINGS = frozenset({"e", "s", "es"})
_DOUBLED = re.compile(r"([lnt])\1$")  # réel, réelle; ancien, ancienne; net, nette
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


def agreed(folded: str) -> str:
    """Return a folded text without its marks of gender and number, nor « en » before it.

    « retenue », « retenus » and « retenu·e·s » give what « retenu » gives. Two words that
    differ by more may come out alike: only compare within a short list of words.
    """
    first, *others = folded.removeprefix("en ").split(" ")
    kept = [first, *(word for word in others if word not in _ENDINGS)]
    return " ".join(_DOUBLED.sub(r"\1", word.rstrip("esx")) or word for word in kept)


def by_agreement(meanings: Mapping[str, str]) -> dict[str, str]:
    """Return the meanings of folded words by their agreed form, if it has one meaning only."""
    found: dict[str, set[str]] = {}
    for word, meaning in meanings.items():
        found.setdefault(agreed(word), set()).add(meaning)
    return {word: meant.pop() for word, meant in found.items() if len(meant) == 1}


_fold_cached = lru_cache(maxsize=16_384)(_fold)


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list written with blanks between them."""
    return frozenset(words.split())
