"""Count the cells of an XLSX sheet from its XML, fast.

Regular expressions run over rows, not callbacks over tags. Most rows of a sheet look
alike once their digits are removed, so a row's « shape » is analysed once and its
result kept; rows with anything to report (an error cell, a formula without value, no
cell reference…) are analysed one by one.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.reading.refusal import damaged
from loaders.reading.scan import MAX_ROWS, column_number

_BLOCK_BYTES = 4 << 20
_MAX_SHAPES = 4096
_DIGITS = b"0123456789.-+"
_MAX_REPEATED_TEXT = 256 << 20

_ROW_NUMBER = re.compile(rb'^[^>]*?\sr\s*=\s*["\']\s*([0-9]+)\s*["\']')
_ROW_HIDDEN = re.compile(rb'^[^>]*?\shidden\s*=\s*["\'](?:1|true)["\']')
_CELL = re.compile(rb"<c((?:\s[^>]*?)?)(?:/>|>(.*?)</c\s*>)", re.DOTALL)
_REFERENCE = re.compile(rb'\sr\s*=\s*["\']([A-Za-z]{0,9})([0-9]{0,12})["\']')
_TYPE = re.compile(rb'\st\s*=\s*["\']([A-Za-z]*)["\']')
_VALUE = re.compile(rb"<v(?:\s[^>]*)?>([^<]*)</v\s*>")
# The reader trims a text unless it asks to keep its spaces.
_TEXT = re.compile(rb'<t(?:\s[^>]*?"preserve"[^>]*>[^<]|(?:\s[^>]*)?>\s*[^<\s])')
_PHONETIC = re.compile(rb"<rPh.*?</rPh\s*>", re.DOTALL)
_SHARED = re.compile(rb'<c\s(?=[^>]*\st="s")[^>]*><v>([0-9]+)</v>')


@dataclass(slots=True)
class Strings:
    """The shared strings: the length of each one's XML, and which ones are empty."""

    lengths: list[int] = field(default_factory=list)
    empty: frozenset[int] = frozenset()


@dataclass(slots=True)
class Rows:
    """What the rows of one sheet hold; see `SheetScan`."""

    non_empty: int = 0
    strings: int = 0
    last_row: int = 0
    last_column: int = 0
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    uncached: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: list[int] = field(default_factory=list)


def scan_rows(data: bytes, start: int, end: int, shared: Strings) -> Rows:
    """Return what the rows of a sheet hold; its `sheetData` is `data[start:end]`.

    Raises:
        Unreadable: rows out of order or out of the grid, one text repeated too much.
    """
    scanner = _Scanner(shared)
    repeated = Counter[int]()
    longest = max(shared.lengths, default=0)
    for block in _blocks(data, start, end):
        scanner.scan(block)
        if scanner.rows.strings * longest > _MAX_REPEATED_TEXT:
            repeated.update(int(index) for index in _SHARED.findall(block))
            _check_repeated(repeated, shared)
    return scanner.rows


def _check_repeated(repeated: Counter[int], shared: Strings) -> None:
    known = len(shared.lengths)
    total = sum(shared.lengths[i] * times for i, times in repeated.items() if i < known)
    if total > _MAX_REPEATED_TEXT:
        raise damaged("un très long texte y est répété dans un très grand nombre de cellules")


def _blocks(data: bytes, start: int, end: int) -> Iterator[bytes]:
    """Yield the data in pieces cut after a row."""
    while start < end:
        cut = data.find(b"</row", start + _BLOCK_BYTES, end)
        cut = end if cut < 0 else cut
        yield data[start:cut]
        start = cut


class _Scanner:
    """Adds up the rows of one sheet, block after block."""

    def __init__(self, shared: Strings) -> None:
        self.rows = Rows()
        self._shared = shared
        self._row = 0
        # A shape's values, strings among them, last column with a value.
        self._shapes: dict[bytes, tuple[int, int, int]] = {}

    def scan(self, block: bytes) -> None:
        """Add the rows of a block."""
        shapes: list[bytes] = block.translate(None, _DIGITS).split(b"<row")
        hides = b"hidden" in block
        # A shape does not tell « 5 » from nothing.
        memo = {} if b"<v></v>" in block else self._shapes
        for raw, shape in zip(block.split(b"<row")[1:], shapes[1:], strict=True):
            self._number(raw)
            facts = memo.get(shape)
            if facts is None:
                facts, plain = self._analyse(raw)
                if plain and len(memo) < _MAX_SHAPES:
                    memo[shape] = facts
            if facts[0]:
                self._add(facts)
                if hides and _ROW_HIDDEN.match(raw):
                    self.rows.hidden_rows.append(self._row)
        if self._shared.empty:
            empties = self._shared.empty
            self.rows.non_empty -= sum(
                int(index) in empties for index in _SHARED.findall(block)
            )

    def _number(self, raw: bytes) -> None:
        """Note the number of the row that begins here.

        Raises:
            Unreadable: not after the row before it, or beyond the last row of a sheet.
        """
        before = self._row
        if raw[:4] == b' r="':
            end = raw.find(b'"', 4)
            number = raw[4:end]
            self._row = int(number) if number.isdigit() and len(number) < 12 else MAX_ROWS + 1
        elif found := _ROW_NUMBER.match(raw):
            self._row = int(found[1][:12])
        else:
            self._row = before + 1
        if not before < self._row <= MAX_ROWS:
            raise damaged(
                f"la ligne {self._row} d’une feuille n’est pas à sa place (après la {before})"
            )

    def _add(self, facts: tuple[int, int, int]) -> None:
        rows = self.rows
        rows.non_empty += facts[0]
        rows.strings += facts[1]
        rows.last_row = self._row
        if facts[2] > rows.last_column:
            rows.last_column = facts[2]

    def _analyse(self, raw: bytes) -> tuple[tuple[int, int, int], bool]:
        """Return a row's facts, and whether every row of the same shape shares them."""
        values = strings = last = column = 0
        # Without its digits, a text may look like no text.
        plain = b"<is" not in raw
        seen = set()
        for attributes, content in _CELL.findall(raw):
            place = _REFERENCE.search(attributes)
            column = column_number(place[1].upper()) if place and place[1] else column + 1
            if column in seen:
                raise damaged(f"une cellule figure deux fois dans la ligne {self._row}")
            if place and place[2] and int(place[2]) != self._row:
                raise damaged(f"une cellule de la ligne {self._row} dit être ailleurs")
            seen.add(column)
            kind = _TYPE.search(attributes)
            word = kind[1] if kind else b""
            value = _VALUE.search(content)
            text = value[1] if value else b""
            if word == b"e" and text:
                self.rows.errors[self._row, column] = text.decode("utf-8").strip()
                plain = False
            elif text or has_text(content):
                values += 1
                strings += word == b"s"
                last = max(last, column)
                plain = plain and not (word == b"s" and b"<v>" not in content)
            elif b"<f" in content and not (word == b"str" and b"<v" in content):
                self.rows.uncached.add((self._row, column))
                plain = False
        return (values, strings, last), plain


def has_text(content: bytes) -> bool:
    """Return whether an inline or shared string holds a text, phonetic guides apart."""
    if b"<rPh" in content:
        content = _PHONETIC.sub(b"", content)
    return _TEXT.search(content) is not None
