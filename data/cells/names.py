"""Persons named in one cell: how many, and whether that is sure."""

import re
from functools import lru_cache

_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NUMBERED = re.compile(r"(?:^|(?<=[\s;,]))[0-9]{1,2}\s*(?:[.)°]|[-–]\s)\s*")
_STRONG = re.compile(r"[;\n/+&•·|]|\s[-–—]\s|\s[–—]|[–—]\s|(?i:\b(?:et|puis)\b)")
_MOST = 20
"""Persons that a cell may count instead of naming them."""

_SEVERAL = 4
"""Words with a capital that may be two persons: « Camille ROY Lou PETIT »."""

_LETTER = re.compile(r"[^\W\d_]")


@lru_cache(maxsize=4096)
def count_names(names: str | None) -> tuple[int, bool]:
    """Return how many persons a cell names, and whether someone should look at it.

    Persons are separated by `;`, `,`, `/`, `+`, « et », « & », a hyphen between blanks, a
    line break, or numbered; what stands between parentheses is no person. « ROY, Camille »
    is one person; « 2 » is two. It is not sure when « Roy, Camille » could be two, when a
    part does not begin like a name (« chef de projet », « 2 agents »), or looks like two.
    """
    if not names:
        return 0, False
    if names.strip().isdecimal() and int(names) <= _MOST:
        return int(names), False
    listed = _NUMBERED.sub(";", _ASIDE.sub(" ", names))
    persons: list[str] = []
    is_doubtful = False
    for part in filter(None, map(_bare, _STRONG.split(listed))):
        pieces = [piece for piece in map(_bare, part.split(",")) if piece]
        together, unsure = _surnames_first(pieces)
        persons += together
        is_doubtful = is_doubtful or unsure
    named = [person for person in persons if _begins_a_name(person)]
    if named and len(named) < len(persons):
        return len(named), True
    is_doubtful = is_doubtful or any(map(_may_be_several, persons))
    return len(persons), is_doubtful or any(map(str.isdigit, "".join(persons)))


def _may_be_several(person: str) -> bool:
    return person.count("@") > 1 or sum(map(_begins_a_name, person.split())) >= _SEVERAL


def _bare(part: str) -> str:
    part = part.strip(" \t\r\u00a0\u202f.:*-–—")
    return part if _LETTER.search(part) else ""


def _surnames_first(pieces: list[str]) -> tuple[list[str], bool]:
    """Return the persons of a list cut at its commas, and whether that may be wrong.

    « ROY, Camille, PETIT, Lou » is two persons, surnames in capitals first.
    """
    pairs = list(zip(pieces[::2], pieces[1::2], strict=False))
    if len(pieces) % 2 == 0 and pairs:
        if all(last.isupper() and not first.isupper() for last, first in pairs):
            return [f"{first} {last}" for last, first in pairs], False
        if len(pairs) == 1 and not any(" " in piece for piece in pieces):
            return [" ".join(pieces)], True
    words = {" " in piece for piece in pieces}  # « Camille Roy, DGA »: the others name no one
    return pieces, len(words) > 1


def _begins_a_name(person: str) -> bool:
    """Tell whether a part begins with a capital, as the names of persons do."""
    return person[:1].isupper() or person.split("'")[-1][:1].isupper()
