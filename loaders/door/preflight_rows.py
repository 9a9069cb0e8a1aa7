"""Count the cells of an XLSX sheet from its XML, fast.

Regular expressions run over rows, not callbacks over tags. Most rows of a sheet look
alike once their texts and digits are removed, so a row's « shape » is analysed once and
its result kept; rows with anything to report (an error cell, a formula without value, a
hidden row…) are analysed one by one.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import le
from typing import NamedTuple

from loaders.door.refusal import damaged
from loaders.door.scan import MAX_ROWS, column_number
from loaders.reading.styles import MarkedStyles

_BLOCK_BYTES = 512 << 10
_MAX_SHAPES = 4096
_DIGITS = b"0123456789.-"
_MAX_REPEATED_TEXT = 256 << 20

_USUAL_ROW = re.compile(rb'<row r="([0-9]{1,11})"')
_ROW_NUMBER = re.compile(rb'^[^>]*?\sr\s*=\s*["\']\s*([0-9]+)\s*["\']')
_ROW_HIDDEN = re.compile(rb'^[^>]*?\shidden\s*=\s*["\'](?:1|true)["\']')
_CELL = re.compile(rb"<c((?:\s[^>]*?)?)(?:/>|>(.*?)</c\s*>)", re.DOTALL)
_REFERENCE = re.compile(rb'\sr\s*=\s*["\']([A-Za-z]{0,9})([0-9]{0,12})["\']')
_TYPE = re.compile(rb'\st\s*=\s*["\']([A-Za-z]*)["\']')
_VALUE = re.compile(rb"<v(?:\s[^>]*)?>([^<]*)</v\s*>")
# The reader trims a text unless it asks to keep its spaces.
_BLANK = rb"(?:\s|&#(?:0*(?:9|10|13|32)|x0*(?:9|[Aa]|[Dd]|20));)*"
_TEXT = re.compile(rb'<t(?:\s[^>]*?"preserve"[^>]*>[^<]|(?:\s[^>]*)?>(?!' + _BLANK + rb"<)[^<])")
# Sheets with texts of their own, or with empty values: there a shape keeps an « x » for
# each text and value, else a « 5 » without its digits would look like nothing.
_VARIED = (b"<is", b't="str"')
_CONTENT = re.compile(rb">\s*[^<\s&][^<]*")
# What holds the text that a formula gives: there and empty, it is its value.
_TEXT_IN = {b"str": b"<v", b"inlineStr": b"<is"}
_PHONETIC = re.compile(rb"<rPh.*?</rPh\s*>", re.DOTALL)
_SHARED = re.compile(
    rb'<c\s(?=[^>]*\st="s")[^>]*>(?:<f(?:\s[^>]*)?(?:/>|>[^<]*</f\s*>))?<v>([0-9]+)</v>'
)


class _Facts(NamedTuple):
    """What a row holds: values, shared strings among them, last column with a value."""

    values: int
    strings: int
    last_column: int


@dataclass(slots=True)
class Strings:
    """The shared strings: the length of each, which are empty, which are struck through."""

    lengths: list[int] = field(default_factory=list)
    empty: frozenset[int] = frozenset()
    struck: frozenset[int] = frozenset()


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
    negatives: dict[tuple[int, int], float] = field(default_factory=dict)
    struck: set[tuple[int, int]] = field(default_factory=set)


def scan_rows(data: bytes, start: int, end: int, shared: Strings, marked: MarkedStyles) -> Rows:
    """Return what the rows of a sheet hold; its `sheetData` is `data[start:end]`.

    Raises:
        Unreadable: rows out of order or out of the grid, one text repeated too much.
    """
    scanner = _Scanner(shared, marked)
    repeated = Counter[int]()
    longest = max(shared.lengths, default=0)
    for first, last in _blocks(data, start, end):
        block = data[first:last]
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


def _blocks(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the data can be cut in pieces, each but the first from the start of a row."""
    while start < end:
        cut = data.find(b"<row", start + _BLOCK_BYTES, end)
        cut = end if cut < 0 else cut
        yield start, cut
        start = cut


def _cut(block: bytes) -> list[bytes]:
    """Return what follows each `<row`; a block of rows all alike is cut without a search."""
    first = block.find(b"<row")
    second = block.find(b"<row", first + 1)
    if second > 0:
        row = block[first:second]
        count, rest = divmod(len(block) - first, len(row))
        if not rest and block.endswith(row * count):
            return [row[4:]] * count
    return block.split(b"<row")[1:]


class _Scanner:
    """Adds up the rows of one sheet, block after block."""

    def __init__(self, shared: Strings, marked: MarkedStyles) -> None:
        self.rows = Rows()
        self._shared = shared
        self._marked = marked
        self._row = 0
        # What each shape means, plain or varied; None when its rows must be looked at
        # one by one.
        self._shapes: dict[bool, dict[bytes, _Facts | None]] = {False: {}, True: {}}

    def scan(self, block: bytes) -> None:
        """Add the rows of a block."""
        shapes = _cut(block.translate(None, _DIGITS))
        numbers = self._numbers(block, len(shapes))
        raws: list[bytes] = []
        varied = b"<v></v>" in block or any(m in shape for shape in set(shapes) for m in _VARIED)
        if varied:
            shapes = _CONTENT.sub(b">x", block).translate(None, _DIGITS).split(b"<row")[1:]
        known = self._shapes[varied]
        if len(known) > _MAX_SHAPES:
            known.clear()
        one_by_one = set()
        last = -1
        counts = Counter(shapes)
        for shape, index in dict(zip(shapes, range(len(shapes)), strict=True)).items():
            if shape not in known:
                raws = raws or block.split(b"<row")
                known[shape] = self._learn(shape, numbers[index], raws[index + 1])
            facts = known[shape]
            if facts is None:
                one_by_one.add(shape)
            elif facts.values:
                self._add(facts, counts[shape])
                last = max(last, index)
        if one_by_one:
            raws = raws or block.split(b"<row")
            for index, shape in enumerate(shapes):
                if shape in one_by_one and self._look(numbers[index], raws[index + 1]):
                    last = max(last, index)
        if last >= 0:
            self.rows.last_row = numbers[last]
        self._mark(block, numbers)
        if self._shared.empty:
            empty = self._shared.empty
            self.rows.non_empty -= sum(int(index) in empty for index in _SHARED.findall(block))

    def _mark(self, block: bytes, numbers: list[int]) -> None:
        """Keep the block's negative numbers under a date format, and what is struck through."""
        finder = self._marked.finder(block)
        if finder is None or not finder.search(block):
            return
        for number, raw in zip(numbers, block.split(b"<row")[1:], strict=True):
            if not finder.search(raw):
                continue
            for column, negative, struck in self._marked.cells(raw):
                if negative is not None:
                    self.rows.negatives[number, column] = negative
                if struck:
                    self.rows.struck.add((number, column))

    def _learn(self, shape: bytes, number: int, raw: bytes) -> _Facts | None:
        """Return what all rows of this shape hold; None when they may differ."""
        if b"&#" in shape or (b" hidden" in shape and b' hidden="false"' not in shape):
            return None
        probe = Rows()
        facts = _analyse(probe, number, raw)
        return None if probe.errors or probe.uncached else facts

    def _numbers(self, block: bytes, rows: int) -> list[int]:
        """Return the numbers of a block's rows.

        Raises:
            Unreadable: one is before the row it follows, or beyond the last row of a sheet.
        """
        numbers = list(map(int, _USUAL_ROW.findall(block)))
        if len(numbers) != rows:
            numbers = []
            for raw in block.split(b"<row")[1:]:
                found = _ROW_NUMBER.match(raw)
                before = numbers[-1] if numbers else self._row
                numbers.append(int(found[1][:12]) if found else before + 1)
        # Some programs write a row in several pieces. Two cells at the same place are
        # found when the cells read are compared with the cells counted.
        rising = all(map(le, [max(self._row, 1), *numbers], numbers))
        if numbers and not (rising and numbers[-1] <= MAX_ROWS):
            raise damaged("les lignes d’une feuille ne sont pas dans l’ordre, ou sont trop loin")
        self._row = numbers[-1] if numbers else self._row
        return numbers

    def _add(self, facts: _Facts, times: int) -> None:
        rows = self.rows
        rows.non_empty += facts.values * times
        rows.strings += facts.strings * times
        rows.last_column = max(rows.last_column, facts.last_column)

    def _look(self, number: int, raw: bytes) -> bool:
        """Add one row, and return whether it holds a value."""
        facts = _analyse(self.rows, number, raw)
        self._add(facts, 1)
        if facts.values and _ROW_HIDDEN.match(raw):
            self.rows.hidden_rows.append(number)
        return facts.values > 0


def _analyse(rows: Rows, number: int, raw: bytes) -> _Facts:
    """Return what a row holds; note in `rows` its error cells and formulas without value."""
    values = strings = last = column = 0
    seen = set()
    for attributes, content in _CELL.findall(raw):
        place = _REFERENCE.search(attributes)
        column = column_number(place[1].upper()) if place and place[1] else column + 1
        if column in seen:
            raise damaged(f"une cellule figure deux fois dans la ligne {number}")
        if place and place[2] and int(place[2]) != number:
            raise damaged(f"une cellule de la ligne {number} dit être ailleurs")
        seen.add(column)
        kind = _TYPE.search(attributes)
        word = kind[1] if kind else b""
        value = _VALUE.search(content)
        text = value[1] if value else b""
        if word == b"e" and text:
            rows.errors[number, column] = text.decode("utf-8").strip()
        elif word == b"e" and b"<f" not in content and b"<v" in content:
            rows.errors[number, column] = "#N/A"  # its word is lost
        elif text or has_text(content):
            values += 1
            strings += word == b"s"
            last = max(last, column)
        elif b"<f" in content and not (word in _TEXT_IN and _TEXT_IN[word] in content):
            rows.uncached.add((number, column))
    return _Facts(values, strings, last)


def has_text(content: bytes) -> bool:
    """Return whether an inline or shared string holds a text, phonetic guides apart."""
    if b"<rPh" in content:
        content = _PHONETIC.sub(b"", content)
    return _TEXT.search(content) is not None
