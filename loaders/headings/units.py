"""The unit or the scale that a heading states: ours, or another quantity.

An amount is in euros, all taxes included: a heading may say so. In thousands, without
taxes, as a percentage or in hours it is another quantity, never read nor offered as ours.
"""

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from data.cells.words import fold
from data.datasets import Kind

_LONGEST = 200
"""Characters of a heading that may state a unit or a scale."""

_NUMBERS = (Kind.CENTS, Kind.INTEGER, Kind.HUNDREDTHS, Kind.SCORE)
_EURO = r"(?:€|euros?|eur)"
_OURS = re.compile(
    rf"(?i)[\s,–-]*[(\[]?\s*(?:(?:en|montants? en)\s+)?(?:{_EURO}(?:\s*,?\s*t\.?t\.?c\.?)?"
    rf"|t\.?t\.?c\.?(?:\s*,?\s*(?:en\s+)?{_EURO})?)\s*[)\]]?\s*\*?\s*$"
)
_OTHERS = (
    ("milliers d’euros", re.compile(rf"(?i)\bk\s*{_EURO}|\bkeur|\bmilliers?\b")),
    ("millions d’euros", re.compile(rf"(?i)\bm\s*{_EURO}|\bmeur|\bmillions?\b|\bmd?s?\s*€")),
    ("hors taxes", re.compile(r"(?i)\bh\.?\s?t\b\.?|\bhors[\s-]tax|\bhtva\b")),
    ("pourcentage", re.compile(r"(?i)%|‰|\bpourcent|\bpour cent\b|\bpct\b")),
    ("autre monnaie", re.compile(r"(?i)\$|£|\b(?:usd|gbp|chf|dollars?|francs?|livres?)\b")),
    ("centimes", re.compile(r"(?i)\b(?:en centimes|cts)\b")),
    ("heures", re.compile(r"(?i)\b(?:en|\() ?(?:heures?|minutes?|demi[\s-]journées?)\b|\(h\)")),
)

_STATED = re.compile(
    r"(?i)[(\[*]*\s*(?:n\.?b\.?|nota)?[\s:]*(?:(?:tous |toutes )?(?:les )?"
    r"(?:montants?|chiffres?|sommes?|données|unités?|valeurs?)"
    r"(?: sont)?(?: (?:exprim|indiqu|donn)ée?s?)?)?[\s:]*(?:en )?\s*"
    rf"(?:k\s*{_EURO}|milliers? d.{_EURO}|m\s*{_EURO}|millions? d.{_EURO}"
    r"|h\.?\s?t\b\.?|hors[\s-]taxes?)\s*[)\]]*\.?"
)

_SCALE = re.compile(
    r"(?i)[\s,–:-]*[(\[]?\s*(?:(?<=[\s(\[])not(?:ée?s?|es?)\s+)?"
    r"(?:\bsur|/|de 0 à|0 à|0\s*[-–]\s*(?=[0-9]+\s*[)\]]))\s*"
    r"([0-9]{1,4})(?:[,.]0+)?(?:\s*(?:points?|pts?))?\s*[)\]]?\s*\*?\s*$"
)
_WORDS = r"(?: (?!sur\b|de 0\b|final|global|total|moyen|ponder)[^\W\d]+)"
_NOTED = re.compile(
    rf"\b(?:(?:notee?s?|notation|noter){_WORDS}{{0,4}}|(?:bareme|echelle){_WORDS}{{0,8}})"
    r" (?:sur|de 0 a|0 a) ([0-9]{1,4})\b(?! ?[0-9])(?: ([^\W\d]+))?"
)
"""« Note finale sur 20 » says nothing of the marks it is made of."""

_SLASH = re.compile(r"(?<![0-9])(?<![0-9] )/\s*(?=[0-9])")
_LARGEST = 100
"""A scale above it is not believed."""


def other_unit(heading: object, kind: Kind) -> str | None:
    """Return the unit that a heading states when a column of that kind is never in it."""
    if kind not in _NUMBERS or not isinstance(heading, str) or len(heading) > _LONGEST:
        return None
    return next((unit for unit, words in _OTHERS if words.search(heading)), None)


def states_unit(text: object) -> bool:
    """Tell whether a line above a table, or its brackets, is another unit: « Montants en k€ »."""
    if not isinstance(text, str):
        return False
    parts = [text, *re.findall(r"[(\[]([^()\[\]]*)", text)]
    return any(_STATED.fullmatch(part.strip()) for part in parts)


@lru_cache(maxsize=8192)
def without_unit(heading: str) -> str:
    """Return a heading without the unit of our amounts: « Montant appelé (en €) », « … TTC »."""
    return _OURS.sub("", heading)


def scale_beside(heading: object) -> tuple[str, Fraction | None]:
    """Return a heading without its scale, and the scale: « Solution (sur 10) », « … /10 »."""
    return _scale_beside(heading) if isinstance(heading, str) else ("", None)


@lru_cache(maxsize=8192)  # each layout asks it of each cell that may be a heading
def _scale_beside(heading: str) -> tuple[str, Fraction | None]:
    if len(heading) > _LONGEST:
        return "", None
    found = _SCALE.search(heading)
    return (heading[: found.start()], Fraction(found[1])) if found else (heading, None)


def scales_above(
    texts: Iterable[str], labels: Iterable[str]
) -> tuple[set[Fraction], set[Fraction]]:
    """Return the scales that the lines above a header state.

    Args:
        texts: The lines' cells, as written.
        labels: What the criterion is called.

    Returns:
        Those of all marks (« noté sur 10 », « barème : … sur 10 »), those beside the
        criterion's own name. Any other number is no scale: « 8 projets sur 30 ».
    """
    names = "|".join(sorted(map(re.escape, filter(None, map(fold, labels))), key=len, reverse=True))
    beside = re.compile(
        rf"\b(?:{names})(?: notee?s?)? (?:sur|de 0 a) ([0-9]{{1,4}})\b(?: ([^\W\d]+))?"
    )
    general: set[Fraction] = set()
    own: set[Fraction] = set()
    for text in texts:
        words = fold(_SLASH.sub(" sur ", text))
        own |= {Fraction(n) for n, after in beside.findall(words) if not _counts_things(after)}
        words = beside.sub(" ", words)
        general |= {Fraction(n) for n, after in _NOTED.findall(words) if not _counts_things(after)}
    return general, own


def _counts_things(word: str) -> bool:
    """Tell whether what follows a number is what it counts: « notés sur 30 candidatures »."""
    return word.endswith(("s", "x")) and len(word) > 4 and word not in ("points", "chacuns")


def is_scale(scale: Fraction) -> bool:
    """Tell whether marks may be out of it."""
    return 0 < scale <= _LARGEST
