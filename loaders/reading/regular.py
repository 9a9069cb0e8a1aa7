"""Read the values of a regular XLSX sheet from its XML, a column of a block at a time.

A sheet is regular when each of its rows, once digits are removed, is one of a few known
rows of numbers and shared texts, written as programs usually write them. Its digits are
then all there is to read, and they are cut, checked against their row's number and turned
into values by a few calls for thousands of cells. The native reader still says what a
styled number is. Any other sheet is left to it, and so is the rest of a sheet that proves
irregular on the way: whatever is read here is what the native reader would give.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice, zip_longest
from operator import add
from typing import Any, NamedTuple

# What is left of `<c r="B2" s="1"><v>7</v></c>` by _NEEDLESS: « 21 », «  », « 7 », «  ».
_NEEDLESS = bytes(set(range(256)) - set(b"0123456789.-+>"))
_VALUE = 2
_SAMPLE = 64
_BOOLEANS = {b"0": False, b"1": True}

_PIECE_BYTES = 1 << 20
_FIRST, _LAST = b"<si><t>", b"</t></si>"
_BETWEEN = (_LAST + _FIRST).decode()
_TEXT = re.compile(r'<si><t( xml:space="preserve")?>([^<]+)</t></si>')
_ENTITY = re.compile(b"&(?!(?:amp|lt|gt|quot|apos);)")
_SPACES = " \t\n\r"


class IrregularError(Exception):
    """The sheet is not as regular as it looked: the native reader must go on.

    `given` is how many rows were yielded before.
    """

    def __init__(self, given: int) -> None:
        super().__init__(given)
        self.given = given


class Cell(NamedTuple):
    """A cell with a value: its column from 0, its first piece in the row, its type.

    The type is s (shared text), n (number) or b (boolean).
    """

    column: int
    place: int
    is_styled: bool
    kind: bytes


@dataclass(frozen=True, slots=True, eq=False)
class RowLayout:
    """What rows of one shape hold; `pieces` is how many « > » end something in a row."""

    pieces: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that follow one another: where they are, their rising numbers, their layouts.

    `layouts` has one layout for each row, or a single one for them all.
    """

    start: int
    end: int
    numbers: Sequence[int]
    layouts: Sequence[RowLayout]


Styled = Callable[[bytes, Sequence[bytes]], list[Any]]
"""What says the values of numbers: a style and what is written in, values out, in order."""


def texts(data: bytes) -> list[str] | None:
    """Return the shared texts in order; None when one is empty, rich or oddly written."""
    found: list[str] = []
    start = 0
    while start < len(data):
        # Piece by piece: one emoji would make the whole text four times its size.
        cut = data.find(b"<si", start + _PIECE_BYTES)
        cut = len(data) if cut < 0 else cut
        piece = _texts(data[start:cut])
        if piece is None:
            return None
        found += piece
        start = cut
    return found


def _texts(piece: bytes) -> list[str] | None:
    first, last = piece.find(_FIRST), piece.rfind(_LAST)
    bare = piece[first + len(_FIRST) : last] if 0 <= first < last else b""
    texts = bare.decode().split(_BETWEEN) if bare else []
    # Nothing but the four tags between each text and the next; outside, no text at all.
    plain = len(texts) == 1 + bare.count(b"<") // 4 and bare.count(b"<") % 4 == 0
    around = piece[:first] + piece[last + len(_LAST) :]
    if bare and plain and b"<si" not in around:
        # Most have nothing to trim: these come back as they were, and compare at once.
        if list(map(str.strip, texts)) != texts:
            texts = [text.strip(_SPACES) for text in texts]
    else:
        items = _TEXT.findall(piece.decode())
        texts = [t if kept else t.strip(_SPACES) for kept, t in items]
        if len(texts) != piece.count(b"<si"):
            return None
    if b"&" in piece:
        if _ENTITY.search(piece):
            return None
        texts = [_unescaped(text) if "&" in text else text for text in texts]
    return None if "" in texts else texts


def _parts(
    numbers: Sequence[int], rows: Sequence[list[Any]]
) -> Iterator[tuple[int, int, list[Sequence[Any]]]]:
    """Yield rows that follow one another: the number before theirs, how many, their columns."""
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1:
            yield numbers[start] - 1, end - start, list(zip_longest(*rows[start:end]))
            start = end


def _unescaped(text: str) -> str:
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        text = text.replace(entity, letter)
    return text.replace("&amp;", "&")


@dataclass(slots=True)
class Regular:
    """A regular sheet: its part, the part's XML, its blocks, its last row and column.

    These last hold a value.
    """

    part: str
    data: bytes
    blocks: Sequence[Block]
    texts: Sequence[str]
    last_row: int
    last_column: int
    _readers: dict[bytes, "_NumberReader"] = field(default_factory=dict)

    def iter_rows(self, styled: Styled) -> Iterator[list[Any]]:
        """Yield the rows from row 1 on, blank cells None; a row without any value is [].

        Raises:
            IrregularError: this row, or one after, must be read by the native reader.
        """
        return islice(self._all_rows(styled), self.last_row)

    def iter_columns(self, styled: Styled) -> Iterator[tuple[int, list[Sequence[Any]]]]:
        """Yield the rows from row 1 on some at a time, as columns: their number, the columns.

        Twice as fast as rows for who wants columns. Rows without any value are among them.

        Raises:
            IrregularError: these rows, or some after, must be read by the native reader.
        """
        given = 0
        for block in self.blocks:
            numbers = block.numbers
            if not numbers:
                continue
            try:
                if len(block.layouts) == 1 and numbers[-1] - given == len(numbers):
                    columns = self._columns(block.layouts[0], *self._pieces(block), styled)
                    parts = [(given, len(numbers), columns)]
                else:
                    parts = list(_parts(numbers, self._block_rows(block, styled)))
            except (ValueError, LookupError):
                raise IrregularError(given) from None
            for before, count, columns in parts:
                if before > given:  # rows left out: there may be many, and they hold nothing
                    yield before - given, []
                yield count, columns
                given = before + count

    def _all_rows(self, styled: Styled) -> Iterator[list[Any]]:
        following = 1
        for block in self.blocks:
            try:
                rows = self._block_rows(block, styled)
            except (ValueError, LookupError):
                raise IrregularError(following - 1) from None
            if not block.numbers or block.numbers[-1] - following + 1 == len(rows):
                yield from rows
            else:
                for number, row in zip(block.numbers, rows, strict=True):
                    yield from ([] for _ in range(following, number))
                    yield row
                    following = number + 1
            following = block.numbers[-1] + 1 if block.numbers else following

    def _pieces(self, block: Block) -> tuple[list[bytes], list[bytes]]:
        """Return what is left of a block, and its rows' numbers, as they are written."""
        pieces = self.data[block.start : block.end].translate(None, _NEEDLESS).split(b">")
        return pieces, [b"%d" % number for number in block.numbers]

    def _block_rows(self, block: Block, styled: Styled) -> list[list[Any]]:
        pieces, numbers = self._pieces(block)
        if len(block.layouts) == 1:
            return self._rows(block.layouts[0], pieces, numbers, styled)
        rows: list[list[Any]] = [[]] * len(numbers)
        starts = list(accumulate((each.pieces for each in block.layouts), initial=0))
        alike: dict[RowLayout, list[int]] = {}
        for index, each in enumerate(block.layouts):
            alike.setdefault(each, []).append(index)
        for each, indexes in alike.items():
            own = [piece for i in indexes for piece in pieces[starts[i] : starts[i + 1]]]
            read = self._rows(each, own, [numbers[i] for i in indexes], styled)
            for index, row in zip(indexes, read, strict=True):
                rows[index] = row
        return rows

    def _rows(
        self, layout: RowLayout, pieces: list[bytes], numbers: list[bytes], styled: Styled
    ) -> list[list[Any]]:
        """Return the rows of one layout from their pieces; see `_columns`."""
        if not layout.cells:
            return [[] for _ in numbers]
        columns = self._columns(layout, pieces, numbers, styled)
        return list(map(list, zip(*columns, strict=True)))

    def _columns(
        self, layout: RowLayout, pieces: list[bytes], numbers: list[bytes], styled: Styled
    ) -> list[Sequence[Any]]:
        """Return the columns of rows of one layout from their pieces.

        Raises:
            ValueError, LookupError: a cell is not as this module reads them.
        """
        columns: list[Sequence[Any]] = [[None] * len(numbers)] * self.last_column
        for column, place, is_styled, kind in layout.cells:
            references = pieces[place :: layout.pieces]
            written = pieces[place + _VALUE :: layout.pieces]
            styles = _styles(references, numbers) if is_styled else [b""]
            if not is_styled and references != numbers:
                raise ValueError
            if kind == b"s":
                columns[column] = self._shared(written)
            elif kind == b"b":
                columns[column] = list(map(_BOOLEANS.__getitem__, written))
            else:
                columns[column] = self._numbers(styles, written, styled)
        return columns

    def _shared(self, written: list[bytes]) -> list[str]:
        sample = written[:_SAMPLE]
        if len(set(sample)) * 2 < len(sample):  # a few texts that come again and again
            distinct = list(set(written))
            return list(
                map(
                    dict(zip(distinct, self._looked_up(distinct), strict=True)).__getitem__, written
                )
            )
        return self._looked_up(written)

    def _looked_up(self, written: list[bytes]) -> list[str]:
        indexes = list(map(int, written))
        if min(indexes) < 0:
            raise ValueError
        return list(map(self.texts.__getitem__, indexes))

    def _numbers(self, styles: list[bytes], written: list[bytes], styled: Styled) -> list[Any]:
        for style in set(styles).difference(self._readers):
            self._readers[style] = _NumberReader(style, styled)
        if len(styles) == 1:
            return self._readers[styles[0]].read(written)
        values = {}
        for style in set(styles):
            own = [text for each, text in zip(styles, written, strict=True) if each == style]
            values[style] = iter(self._readers[style].read(own))
        return [next(values[style]) for style in styles]


def _styles(references: list[bytes], numbers: list[bytes]) -> list[bytes]:
    """Return the styles of a column's cells: a single one when it is everyone's.

    Raises:
        ValueError: a cell does not bear its row's number.
    """
    style = references[0][len(numbers[0]) :]
    if references == list(map(add, numbers, [style] * len(numbers))):
        return [style]
    if not all(map(bytes.startswith, references, numbers)):
        raise ValueError
    return [reference[len(number) :] for reference, number in zip(references, numbers, strict=True)]


class _NumberReader:
    """The numbers of one style: plain ones, or dates that the native reader makes."""

    def __init__(self, style: bytes, styled: Styled) -> None:
        self._style = style
        self._styled = styled
        self._known: dict[bytes, Any] = {}
        self._is_plain = not style or isinstance(styled(style, [b"45000.5"])[0], float)

    def read(self, written: list[bytes]) -> list[Any]:
        if self._is_plain:
            return list(map(float, written))
        unknown = set(written).difference(self._known)
        # No date is negative; the native reader would make an hour of what is typed.
        negative = [text for text in unknown if text[:1] == b"-"]
        self._known.update(zip(negative, map(float, negative), strict=True))
        new = list(unknown.difference(negative))
        if new:
            self._known.update(zip(new, self._styled(self._style, new), strict=True))
        return list(map(self._known.__getitem__, written))
