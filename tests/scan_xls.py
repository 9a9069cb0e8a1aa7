"""An independent scan of XLS workbooks (Excel 97 to 2003), to compare a reading with.

As `tests.scan_xml`, without a line of `loaders`: the compound file's sectors, the records
of each worksheet (a chart lying in one has records of its own, left aside), the shared
texts cut across records.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from tests.scan_xml import Seen, letters

FREE, ROOT = 0xFFFFFFF0, 5
BEGINS, ENDS = (0x809, 0x409, 0x209, 0x009), 0x0A
SHEET, TEXTS, CONTINUED, ROW = 0x85, 0xFC, 0x3C, 0x208
NUMBER, RK, MANY_RK, SHARED, LABEL, RICH = 0x203, 0x27E, 0xBD, 0xFD, 0x204, 0xD6
FORMULA, RESULT, BOOL_OR_ERROR = 0x06, 0x207, 0x205
CELLS = (NUMBER, RK, MANY_RK, SHARED, LABEL, RICH, FORMULA, BOOL_OR_ERROR)


def scan_xls(path: Path) -> list[Seen]:
    """Return the worksheets of a workbook, in its order."""
    data = workbook_stream(path.read_bytes())
    book = list(records(data, 0))
    modern = struct.unpack_from("<H", book[0][1])[0] == 0x600
    blank_texts = blank_shared_texts(book)
    found = []
    for kind, body in book:
        if kind == SHEET and body[5] == 0:
            (start,) = struct.unpack_from("<I", body)
            seen = Seen(name_of(body, modern), body[4] & 3 != 0)
            fill(seen, records(data, start), blank_texts)
            found.append(seen)
    return found


def workbook_stream(content: bytes) -> bytes:
    """Return the stream of a compound file that holds the workbook."""
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    small_size = 1 << struct.unpack_from("<H", content, 32)[0]
    directory, cutoff, small_fat, _, next_difat = struct.unpack_from("<I4xIIII", content, 48)

    def sector(number: int) -> bytes:
        return content[(number + 1) * size : (number + 2) * size]

    tables = list(struct.unpack_from("<109I", content, 76))
    while next_difat < FREE:
        *more, next_difat = struct.unpack(f"<{size // 4}I", sector(next_difat))
        tables += more
    fat = [
        link
        for number in tables
        if number < FREE and len(sector(number)) == size
        for link in struct.unpack(f"<{size // 4}I", sector(number))
    ]

    def chained(start: int, links: list[int]) -> Iterator[int]:
        seen = set()
        while start < len(links) and start not in seen:
            seen.add(start)
            yield start
            start = links[start]

    def stream(start: int) -> bytes:
        return b"".join(sector(number) for number in chained(start, fat))

    entries = stream(directory)
    streams: dict[str, tuple[int, ...]] = {}
    for place in range(0, len(entries) - 127, 128):
        (length,) = struct.unpack_from("<H", entries, place + 64)
        name = entries[place : place + max(length - 2, 0)].decode("utf-16-le", "replace")
        if entries[place + 66] == ROOT:  # some writers name it otherwise
            name = "Root Entry"
        streams.setdefault(name, struct.unpack_from("<II", entries, place + 116))
    start, length = streams["Workbook"] if "Workbook" in streams else streams["Book"]
    if length >= cutoff:
        return stream(start)[:length]
    small = stream(streams["Root Entry"][0])
    links = stream(small_fat)
    small_links = list(struct.unpack(f"<{len(links) // 4}I", links))
    pieces = (small[n * small_size : (n + 1) * small_size] for n in chained(start, small_links))
    return b"".join(pieces)[:length]


def records(data: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records of one substream, those of the substreams inside it left out."""
    depth = 0
    while place + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, place)
        body = data[place + 4 : place + 4 + size]
        place += 4 + size
        depth += kind in BEGINS
        if depth == 1:
            yield kind, body
        depth -= kind == ENDS
        if not depth:
            return


def name_of(body: bytes, modern: bool) -> str:
    if not modern:
        return body[7 : 7 + body[6]].decode("cp1252")
    wide = body[7] & 1
    return body[8 : 8 + body[6] * (1 + wide)].decode("utf-16-le" if wide else "latin-1")


def blank_shared_texts(book: list[tuple[int, bytes]]) -> set[int]:
    """Return which shared texts are empty."""
    start = next((number for number, (kind, _) in enumerate(book) if kind == TEXTS), None)
    if start is None:
        return set()
    pieces = [book[start][1]]
    for kind, body in book[start + 1 :]:
        if kind != CONTINUED:
            break
        pieces.append(body)
    (count,) = struct.unpack_from("<I", pieces[0], 4)
    blank, number, place = set(), 0, 8
    for text in range(count):
        while number < len(pieces) and place >= len(pieces[number]):
            number, place = number + 1, place - len(pieces[number])
        if number == len(pieces):
            break
        characters, flags = struct.unpack_from("<HB", pieces[number], place)
        place += 3
        rich = phonetic = 0
        if flags & 8:
            (rich,) = struct.unpack_from("<H", pieces[number], place)
            place += 2
        if flags & 4:
            (phonetic,) = struct.unpack_from("<I", pieces[number], place)
            place += 4
        if not characters:
            blank.add(text)
        while characters:
            width = 1 + (flags & 1)
            taken = min(characters, (len(pieces[number]) - place) // width)
            characters -= taken
            place += taken * width
            if characters:  # the rest, in the next record, says again how wide it is
                number, place = number + 1, 1
                flags = pieces[number][0]
        place += rich * 4 + phonetic
    return blank


def fill(seen: Seen, content: Iterator[tuple[int, bytes]], blank_texts: set[int]) -> None:
    """Add a worksheet's cells, each kind apart, and its hidden rows."""
    awaited = ""  # the formula whose text is in a record that follows
    for kind, body in content:
        if kind == ROW and body[12] & 0x20:
            seen.hidden_rows.add(struct.unpack_from("<H", body)[0] + 1)
        if kind == RESULT:
            if awaited and struct.unpack_from("<H", body)[0]:
                seen.values.add(awaited)
            awaited = ""
        if kind not in CELLS:
            continue
        row, column = struct.unpack_from("<HH", body)
        places = [f"{letters(column + 1)}{row + 1}"]
        if kind == MANY_RK:
            places = [f"{letters(column + n + 1)}{row + 1}" for n in range((len(body) - 6) // 6)]
        what = kind_of(kind, body, blank_texts)
        awaited = places[0] if what == "text" else ""
        if what in ("values", "errors"):
            getattr(seen, what).update(places)


def kind_of(kind: int, body: bytes, blank_texts: set[int]) -> str | None:
    """Return "values", "errors", "text" (in a record that follows), or None for a blank."""
    if kind == SHARED:
        return None if struct.unpack_from("<I", body, 6)[0] in blank_texts else "values"
    if kind in (LABEL, RICH):
        return "values" if struct.unpack_from("<H", body, 6)[0] else None
    if kind == BOOL_OR_ERROR:
        return "errors" if body[7] else "values"
    if kind == FORMULA and body[12:14] == b"\xff\xff":
        return {0: "text", 1: "values", 2: "errors"}.get(body[6])
    return "values"
