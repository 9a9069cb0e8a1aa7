"""Partners and phases as people name them: « Dépt 59 », « le Nord », « 3e phase ».

Asked of folded texts, and only once the words of the programme's text are not found as
they are written there.
"""

import re
from collections.abc import Iterator, Mapping

_BEFORE_A_NAME = frozenset(
    {
        *("departement", "dept", "dep", "dpt", "cd", "conseil", "departemental"),
        *("le", "la", "les", "l", "de", "du", "des", "d"),
    }
)
_BEFORE_A_CODE = re.compile(r"(?:departement|dept|dep|dpt|cd|d|fr) ?(?=[0-9])")
_SPLIT_CODE = re.compile(r"^([0-9]+) ([a-z])(?= |$)")
_ORDINAL = re.compile(r"(?:p|phase)?([0-9]+)(?:e|er|ere|eme|nd|nde)?")
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
}
_OF_A_PHASE = frozenset({"phase", "n", "no", "numero"})


def code_spellings(code: str) -> tuple[str, ...]:
    """Return how a partner's code is written: as it is, on three digits, without its zeros.

    Excel eats the zeros of 01 to 09.
    """
    return (code, code.zfill(3), code.lstrip("0") or code) if code.isdigit() else (code,)


def partner_wordings(folded: str) -> Iterator[str]:
    """Yield what a partner's name or code may be once its introduction is left out."""
    if _SPLIT_CODE.match(folded):
        folded = _SPLIT_CODE.sub(r"\1\2", folded)
        yield folded
    introduced = _BEFORE_A_CODE.match(folded)
    if introduced:
        yield from (folded[introduced.end() :], *partner_wordings(folded[introduced.end() :]))
    words = folded.split(" ")
    while len(words) > 1 and words[0] in _BEFORE_A_NAME:
        words = words[1:]
        yield " ".join(words)


def phase_wording(folded: str, titles: Mapping[str, str]) -> int | None:
    """Return the phase that a wording gives by its number, once, or by its title, or both.

    Args:
        folded: What is written, folded.
        titles: Folded title → number of the phases.
    """
    numbers = set()
    rest = []
    words = folded.split(" ")
    for word in words:
        ordinal = _ORDINAL.fullmatch(word)
        if ordinal:
            numbers.add(int(ordinal[1]))
        elif "phase" in words and word in _ROMAN:
            numbers.add(_ROMAN[word])
        elif word not in _OF_A_PHASE and not (numbers and word in ("e", "er", "ere", "eme")):
            rest.append(word)
    titled = titles.get(" ".join(rest)) if rest else None
    if rest and titled is None:
        return None
    if titled is not None:
        numbers.add(int(titled))
    return numbers.pop() if len(numbers) == 1 else None
