"""What a workbook's styles change in what its cells mean: date formats, struck-through text.

The native reader makes a time of day of a negative number under a date format, of which the
spreadsheet shows only « #### », and says nothing of what is struck through.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from loaders.door.scan import column_number

_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
# What a format's code shows as it is, or between brackets, counted hours apart.
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)
_DATE_LETTERS = re.compile("[dmyhs]", re.IGNORECASE)

_CELL = re.compile(rb"<c((?:\s[^>]*?)?)(?:/>|>(.*?)</c\s*>)", re.DOTALL)
_REFERENCE = re.compile(rb'\sr\s*=\s*["\']([A-Za-z]{0,9})([0-9]{0,12})["\']')
_STYLE = re.compile(rb'\ss\s*=\s*"\s*([0-9]{1,9})"')
_NEGATIVE = re.compile(rb"<v(?:\s[^>]*)?>\s*(-[0-9.]+(?:[Ee][-+]?[0-9]+)?)\s*<")
_SHARED = re.compile(rb'\st="s"')
_VALUE = re.compile(rb"<(?:v|t)(?:\s[^>]*)?>([^<]+)<")
_STRIKE = re.compile(rb'<strike(?!\s+val\s*=\s*"(?:0|false)")[\s/>]')


def is_date_code(code: str) -> bool:
    """Return whether a number's format shows a date, an hour or a duration."""
    return _DATE_LETTERS.search(_QUOTED.sub("", code)) is not None


def is_date_format(number: int, codes: dict[int, str]) -> bool:
    """Return whether a format shows a date; `codes` has those that the workbook defines."""
    return is_date_code(codes[number]) if number in codes else number in _DATE_FORMATS


def has_strike(text: bytes) -> bool:
    """Return whether a part of a rich text is struck through."""
    return _STRIKE.search(text) is not None


@dataclass(frozen=True, slots=True)
class MarkedStyles:
    """The styles that change what a cell means, and the shared texts that have one.

    Attributes:
        dates: Numbers of the styles that show dates.
        struck: Numbers of the styles that strike through.
        texts: Shared texts a part of which is struck through.
    """

    dates: frozenset[bytes] = frozenset()
    struck: frozenset[bytes] = frozenset()
    texts: frozenset[bytes] = frozenset()

    def finder(self, block: bytes) -> re.Pattern[bytes] | None:
        """Return what rows of this block must hold to have a marked cell; None for nothing."""
        styles = set(self.struck)
        # One-byte searches first: they cost ten times less on large sheets.
        if b"-" in block and b">-" in block:
            styles |= self.dates
        wanted = [rb'\ss="(?:' + b"|".join(sorted(styles)) + rb')"'] if styles else []
        if self.texts:
            wanted.append(_SHARED.pattern)
        if b"k" in block and b"<strike" in block:
            wanted.append(_STRIKE.pattern)
        return re.compile(b"|".join(wanted)) if wanted else None

    def cells(self, raw: bytes) -> Iterator[tuple[int, float | None, bool]]:
        """Yield a row's marked cells: column, negative number under a date format, struck."""
        column = 0
        for attributes, content in _CELL.findall(raw):
            place = _REFERENCE.search(attributes)
            column = column_number(place[1].upper()) if place and place[1] else column + 1
            style = _STYLE.search(attributes)
            number = style[1] if style else b"0"
            negative = _NEGATIVE.search(content) if number in self.dates else None
            value = _VALUE.search(content)
            struck = value is not None and (
                number in self.struck
                or has_strike(content)
                or (_SHARED.search(attributes) is not None and value[1] in self.texts)
            )
            if negative or struck:
                yield column, float(negative[1]) if negative else None, struck


def marked_styles(root: ElementTree.Element, texts: Iterable[int]) -> MarkedStyles:
    """Return the marked styles of a workbook's style sheet, `texts` being the struck ones."""
    codes: dict[int, str] = {}
    fonts: list[bool] = []
    dates, struck = set(), set()
    for part in root:
        match part.tag.rpartition("}")[2]:
            case "numFmts":
                codes = {_number(node, "numFmtId"): node.get("formatCode", "") for node in part}
            case "fonts":
                fonts = [_is_struck(font) for font in part]
            case "cellXfs":
                for index, node in enumerate(part):
                    font = _number(node, "fontId")
                    if is_date_format(_number(node, "numFmtId"), codes):
                        dates.add(b"%d" % index)
                    if 0 <= font < len(fonts) and fonts[font]:
                        struck.add(b"%d" % index)
    return MarkedStyles(frozenset(dates), frozenset(struck), frozenset(b"%d" % n for n in texts))


def _is_struck(font: ElementTree.Element) -> bool:
    return any(
        node.tag.rpartition("}")[2] == "strike" and node.get("val", "1") not in ("0", "false")
        for node in font
    )


def _number(node: ElementTree.Element, name: str) -> int:
    written = node.get(name, "0")
    return int(written) if written.isdecimal() and len(written) < 10 else 0
