"""CSV and TSV files: encoding, separator, quotes, never guessed in silence.

Cells stay text: what looks like a number or a date is for the typed parse to say. What
surprised us in real files: several one-cell lines before the header, quotes left bare
inside quoted cells, UTF-16 without its mark, Mac text that reads as valid Windows text.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.door.refusal import Unreadable

SEPARATORS = (";", ",", "\t")
MAX_LINE_CHARACTERS = 1_000_000
MAX_CELL_CHARACTERS = 200_000
MAX_CELLS = 6_000_000
_SAMPLE_LINES = 200

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
# UTF-8 read once as Windows text and saved again: « Ã© », « â€™ ».
_DOUBLY_ENCODED = re.compile("[\u00c2-\u00c3][\u0080-\u00bf\u0152-\u2122]|â€[\u0080-\u2122]")
# Letters of Mac and DOS code pages fall here when read as cp1252, inside words.
_FOREIGN_LETTERS = "ƒ„†‡ˆ‰Š‹Ž•˜š›žŸ‚"
_FOREIGN = re.compile(
    f"(?<=[A-Za-zÀ-ÿ])[{_FOREIGN_LETTERS}](?=[A-Za-zÀ-ÿ])"
    # « AppelŽ », « ƒquipe »: no word of ours ends or begins so.
    "|(?<=[a-z])[ŽŠŸ‚ˆ]|\\bƒ(?=[a-z])"
)
_ACCENTED = re.compile("[À-ÖØ-öø-ÿœŒ]")


def _unreadable(cause: str) -> Unreadable:
    return Unreadable(
        "unreadable",
        f"Ce fichier texte ne peut pas être lu : {cause}. "
        "Ouvrez-le dans votre tableur, enregistrez-le au format .xlsx "
        "ou « CSV UTF-8 », puis recommencez.",
    )


def decode(content: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text and, in French, what the reader of the report should know of it.

    Raises:
        Unreadable: the encoding cannot be established, or the text is already spoilt.
    """
    text = _decoded(content)
    # Looking for a letter costs ten times less than searching for a pattern.
    suspect = any(letter in text for letter in "ÂÃâ")
    spoilt = len(_DOUBLY_ENCODED.findall(text)) if suspect else 0
    if spoilt and spoilt * 2 >= len(_ACCENTED.findall(text)) - spoilt:
        raise _unreadable(
            "ses lettres accentuées ont été abîmées par un double codage (« Ã© » pour « é »)"
        )
    notices = []
    if spoilt:
        notices.append(f"{spoilt} suites de caractères semblent abîmées (« Ã© » pour « é »).")
    if "\ufffd" in text:
        notices.append(f"{text.count(chr(0xFFFD))} caractères ont été perdus par l’expéditeur (�).")
    return text, tuple(notices)


def _decoded(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding)
    if b"\0" in content:
        return _strictly(content, _wide_encoding(content))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = _strictly(content, "cp1252")
    if not any(letter in text for letter in _FOREIGN_LETTERS):
        return text
    if len(_FOREIGN.findall(text)) > len(_ACCENTED.findall(text)):
        raise _unreadable(
            "le codage de ses lettres accentuées n’a pas pu être établi (« CSV Macintosh » ou "
            "« CSV MS-DOS », sans doute)"
        )
    return text


def _strictly(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise _unreadable("le codage de ses caractères n’a pas pu être établi") from None
    if "\0" in text:
        raise _unreadable("il contient des caractères nuls")
    return text


def _wide_encoding(content: bytes) -> str:
    """Return the UTF-16 or UTF-32 that puts the NUL of ordinary letters where they are.

    Raises:
        Unreadable: the NULs follow no such pattern.
    """
    places = [content[place::4].count(0) for place in range(4)]
    size = len(content)
    if size % 4 == 0 and sorted(places)[1] * 10 >= size // 4 * 9:
        return "utf-32-be" if places[0] >= places[3] else "utf-32-le"
    even, odd = places[0] + places[2], places[1] + places[3]
    if size % 2 == 0 and max(even, odd) * 3 > size // 2 and min(even, odd) * 10 < max(even, odd):
        return "utf-16-be" if even > odd else "utf-16-le"
    raise _unreadable("il contient des caractères nuls")


def dialect(lines: Sequence[str], candidates: Sequence[str] = SEPARATORS) -> tuple[str, int]:
    """Return the separator that cuts the largest share of rows into as many cells.

    With it, that number: a comma and 1 when nothing is cut (a single column). Rows, not
    lines: an answer of several lines between quotes is one cell for the right separator,
    and rows of all widths for another.
    """
    best = (0.0, 1)
    chosen = candidates[0] if len(candidates) == 1 else ","
    for candidate in candidates:
        cut = [width for width in _widths(lines, candidate) if width]
        if len(lines) >= _SAMPLE_LINES and len(cut) > 1:
            cut.pop()  # the sample may end inside it
        widths = Counter(width for width in cut if width > 1)
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
        share = count / len(cut) if cut else 0.0
        if (share, width) > best:
            best, chosen = (share, width), candidate
    return chosen, best[1]


def _widths(lines: Sequence[str], delimiter: str) -> Iterator[int]:
    """Yield how many cells each row has, up to the first that cannot be cut."""
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        try:
            yield len(next(reader))
        except (StopIteration, csv.Error):
            return


def read_rows(content: bytes) -> tuple[list[list[str | None]], int, tuple[str, ...]]:
    """Return the rows of a CSV or TSV file.

    Returns:
        The rows in order, as wide as they were written, blank cells None; the number of
        control characters removed; and the notices of `decode`. A `sep=;` first line is
        an instruction, not a row. No row for an empty file.

    Raises:
        Unreadable: encoding, NUL, a quote left open, a line or a cell too long.
    """
    text, notices = _decoded_lines(content)
    stripped = 0
    if any(chr(code) in text for code in (*range(9), 11, 12, *range(14, 32))):
        text, stripped = _CONTROLS.subn("", text)
    text, announced = _announced(text)
    lines = list(io.StringIO(text))
    if lines and max(map(len, lines)) > MAX_LINE_CHARACTERS:
        raise _unreadable("une de ses lignes dépasse un million de caractères")
    rows = list(_rows(lines, announced))
    if sum(map(len, rows)) > MAX_CELLS:
        raise _unreadable(f"il a plus de {MAX_CELLS // 1_000_000} millions de cellules")
    filled = [[cell if cell.strip() else None for cell in row] for row in rows]
    return filled, stripped, notices


def stripped_cells(content: bytes) -> list[tuple[int, int]]:
    """Return the row and column, from 1, of the cells where control characters are removed.

    Empty when they cannot be told: with them, the file is not cut as it is without.
    """
    text, announced = _announced(_decoded_lines(content)[0])
    try:
        written, read = (
            list(_rows(list(io.StringIO(each)), announced))
            for each in (text, _CONTROLS.sub("", text))
        )
    except Unreadable:
        return []
    if list(map(len, written)) != list(map(len, read)):
        return []
    return [
        (number, column)
        for number, row in enumerate(written, 1)
        for column, cell in enumerate(row, 1)
        if _CONTROLS.search(cell)
    ]


def _decoded_lines(content: bytes) -> tuple[str, tuple[str, ...]]:
    """Return what `decode` does, with newlines as line ends."""
    text, notices = decode(content)
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), notices


def _announced(text: str) -> tuple[str, str | None]:
    """Return the text without a `sep=;` first line, and the separator that it announces."""
    if text[:4].lower() == "sep=" and text[5:6] == "\n" and text[4] in SEPARATORS:
        return text[6:], text[4]
    return text, None


def _rows(lines: list[str], announced: str | None) -> Iterator[list[str]]:
    """Yield the cells of each row; a line full of bare quotes is cut between its quotes."""
    csv.field_size_limit(MAX_CELL_CHARACTERS)
    sample = lines[:_SAMPLE_LINES]
    delimiter, width = dialect(sample, (announced,) if announced else SEPARATORS)
    source = iter(lines)
    done = 0
    while done < len(lines):
        reader = csv.reader(source, delimiter=delimiter, strict=True)
        first = done
        try:
            for row in reader:
                start, done = done, first + reader.line_num
                if len(row) != width and done == start + 1:
                    row = _bare_quotes(lines[start], delimiter, width) or row
                yield row
        except csv.Error:
            recovered = _bare_quotes(lines[done], delimiter, width)
            if recovered is None or reader.line_num != done - first + 1:
                raise _unreadable(
                    "un guillemet est mal placé, ou ouvert et jamais refermé, "
                    f"à la ligne {done + 1}"
                ) from None
            yield recovered
            done += 1


def _bare_quotes(line: str, delimiter: str, width: int) -> list[str] | None:
    """Return the cells of a line where every cell is quoted and inner quotes are left bare.

    None when the line is not so, or does not give `width` cells.
    """
    bare = line.rstrip("\n")
    if len(bare) < 2 or bare[0] != '"' or bare[-1] != '"':
        return None
    cells = bare[1:-1].split(f'"{delimiter}"')
    return [cell.replace('""', '"') for cell in cells] if len(cells) == width else None
