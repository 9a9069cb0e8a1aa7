"""Full-text search without an index: accents and case ignored, words by their beginning.

SQLite drops in C the rows that cannot hold a word (`pattern`), and Python checks the few that
are left (`Words.are_in`). Nothing is kept beside the versions, so a search sees exactly what
the lens sees, at any import, and an import pays nothing for it (docs/decisions/0020).
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from data.cells.words import fold

_LITERAL = frozenset("bdfghjklmpqrstvwxz0123456789")
"""What has no accented form in Latin-1: these letters stand for themselves in a pattern."""

_LIGATURES = re.compile("oe|ae")
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_TYPED = (("’", "'"), ("œ", "oe"), ("Œ", "OE"), ("–", "-"), ("…", "."), ("€", " "), ("\u202f", " "))
"""What French keyboards type out of Latin-1, and what says the same in it."""

_SPACE, _ODD = 32, 1
_INVISIBLE = "\xad".encode("latin-1")


def _folded_byte(letter: str) -> int:
    """Return what a letter of Latin-1 folds to: a byte, a space, or `_ODD` if neither will do."""
    folded = fold(letter)
    if letter == "&" or len(folded) > 1 or not folded.isascii():
        return _ODD  # the start of an HTML entity, a ligature, a fraction
    return ord(folded) if folded else _SPACE


_TABLE = bytes(_folded_byte(chr(byte)) for byte in range(256))


def _folded(text: str) -> bytes:
    """Return a text as `fold` does, in UTF-8, a space before each word; spaces may repeat.

    A hundred times quicker than `fold` on French: one table of 256 letters.
    """
    try:
        letters = text.encode("latin-1")
    except UnicodeEncodeError:
        for typed, plain in _TYPED:
            text = text.replace(typed, plain)
        try:
            letters = text.encode("latin-1")
        except UnicodeEncodeError:
            return f" {fold(text)}".encode()
    folded = b" " + letters.translate(_TABLE, _INVISIBLE)
    return f" {fold(text)}".encode() if _ODD in folded else folded


@dataclass(frozen=True, slots=True)
class SearchedWords:
    """What is searched for: every word must begin a word of the text. Empty: nothing asked.

    Attributes:
        asked: The words, folded.
        patterns: What SQLite's `LIKE` finds in every text that may hold them, one each, that
            of the word that fewest texts should hold first.
    """

    asked: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()

    @classmethod
    def of(cls, query: str) -> "SearchedWords":
        """Read a query as it was typed; punctuation, accents, case and repeats do not count."""
        typed = dict.fromkeys(_WORD.findall(unicodedata.normalize("NFC", query).lower()))
        patterns = sorted({_pattern(word) for word in typed}, key=_likelihood)
        return cls(tuple(dict.fromkeys(fold(" ".join(typed)).split())), tuple(patterns))

    def __bool__(self) -> bool:
        """Tell whether anything is asked."""
        return bool(self.asked)

    def are_in(self, texts: Iterable[str]) -> bool:
        """Tell whether each word begins a word of one of the texts."""
        left = [f" {word}".encode() for word in self.asked]
        for text in texts:
            folded = _folded(text)
            left = [word for word in left if word not in folded]
            if not left:
                break
        return not left

    def excerpt(self, text: str, around: int = 90) -> tuple[str, str, str] | None:
        """Return where the first word stands: what precedes it, the word, what follows.

        Args:
            text: As it was typed.
            around: Characters kept on each side; « … » says what is left out.

        Returns:
            None when no word asked begins a word of the text.
        """
        for found in _WORD.finditer(text):
            if fold(found[0]).startswith(self.asked):
                start, end = max(0, found.start() - around), found.end() + around
                before = ("…" if start else "") + text[start : found.start()]
                after = text[found.end() : end] + ("…" if end < len(text) else "")
                return before, found[0], after
        return None


def _pattern(word: str) -> str:
    letters = [
        letter if letter in _LITERAL else "_" if len(fold(letter)) == 1 else "%"
        for letter in _LIGATURES.sub("œ", word)
    ]
    return f"%{''.join(letters).strip('_%')}%"


def _likelihood(pattern: str) -> tuple[int, str]:
    return -sum(letter in _LITERAL for letter in pattern), pattern
