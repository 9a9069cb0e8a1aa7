"""Ordinary alterations of a right workbook, one at a time, drawn by chance from a seed.

An innocent one says the same otherwise: spelling, format, order, merged cells, notes, totals,
units, days as people write them. A harmful one says something else, where the sheet itself
contradicts it.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from loaders.reading.sheets import open_sheets
from tests.sheets import delimited

Row = list[Any]
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
          "octobre", "novembre", "décembre")  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
LONG = {"Points de coaching": 24, "Notes Sélection": 40}
"""Sheets cut short: the same kinds of rows, a quarter of the time."""


@dataclass(frozen=True)
class Book:
    """A workbook: rows by sheet, and what one sheet was made into.

    Attributes:
        tables: Rows by sheet, in order.
        altered: The sheet altered.
        merges: Its merged cells: first row, column, last row, column, from 0.
        separator: When it is sent apart as a CSV, what is between its cells.
        encoding: The CSV's.
    """

    tables: dict[str, list[Row]]
    altered: str
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    separator: str = ""
    encoding: str = "utf-8-sig"

    @property
    def rows(self) -> list[Row]:
        """Rows of the sheet altered; changing them changes the book."""
        return self.tables[self.altered]

    def column(self, heading: str) -> int:
        """Place of a heading in the sheet altered."""
        return self.rows[0].index(heading)

    def write(self, folder: Path) -> list[Path]:
        """Write the workbook, and the CSV beside it if there is one; return the files."""
        files = [folder / "programme.xlsx"]
        with xlsxwriter.Workbook(files[0], {"default_date_format": "dd/mm/yyyy"}) as book:
            for name, rows in self.tables.items():
                if name == self.altered and self.separator:
                    continue
                sheet = book.add_worksheet(name)
                for number, row in enumerate(rows):
                    for place, cell in enumerate(row):
                        if isinstance(cell, str):
                            sheet.write_string(number, place, cell)
                        else:
                            sheet.write(number, place, cell)
                for merge in self.merges if name == self.altered else ():
                    sheet.merge_range(*merge, rows[merge[0]][merge[1]])
        if self.separator:
            texts = [[_text(cell) for cell in row] for row in self.rows]
            path = folder / f"{self.altered}.csv"
            files.append(delimited(path, texts, self.separator, self.encoding))
        return files


def right(path: Path, altered: str) -> Book:
    """Return a right workbook, read as it is, of which a sheet is to be altered."""
    tables = {
        str(sheet.name): [list(row) for row in sheet.iter_rows()]
        for sheet in open_sheets(path).sheets
    }
    tables = {name: rows[: LONG.get(name)] for name, rows in tables.items()}
    return Book(tables, altered)


def _text(cell: Any) -> str:
    if isinstance(cell, datetime):
        return cell.strftime("%d/%m/%Y %H:%M")
    if isinstance(cell, date):
        return cell.strftime("%d/%m/%Y")
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.2f}".replace(".", ",")
    return "" if cell is None else str(cell)


def _cells(book: Book, kind: type) -> list[tuple[Row, int]]:
    """Return the cells of a type under the header: row and place."""
    return [
        (row, place)
        for row in book.rows[1:]
        for place, cell in enumerate(row)
        if type(cell) is kind
    ]


def _amounts(book: Book) -> list[int]:
    return [place for place, h in enumerate(book.rows[0]) if "Montant" in h or h == "Plafond"]


def _a_day(day: date, chance: random.Random) -> str:
    return chance.choice(
        [
            day.isoformat(),
            day.strftime("%d/%m/%Y"),
            day.strftime("%d.%m.%Y"),
            day.strftime("%Y/%m/%d"),
            day.strftime("%Y%m%d"),
            f"{day.day} {MONTHS[day.month - 1]} {day.year}",
            f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}",
            f"{day:%d/%m/%Y} 14h30",
            f"{day.isoformat()}T10:00:00Z",
        ]
    )


def _an_amount(amount: float, chance: random.Random) -> str:
    whole, cents = divmod(round(abs(amount) * 100), 100)
    space = chance.choice([" ", "\u00a0", "\u202f"])
    grouped = f"{whole:,}"
    sign = "-" if amount < 0 else ""
    return chance.choice(
        [
            f"{sign}{grouped.replace(',', space)},{cents:02d} €",
            f"{sign}{whole},{cents:02d}",
            f"{sign}{whole}.{cents:02d}",
            f"{sign}{grouped.replace(',', '.')},{cents:02d}",
            f"({whole},{cents:02d})" if sign else f"{whole},{cents:02d} EUR",
        ]
    )


def days_as_text(book: Book, chance: random.Random) -> Book:
    for row, place in _cells(book, date):
        row[place] = _a_day(row[place], chance)
    return book


def amounts_as_text(book: Book, chance: random.Random) -> Book:
    for row in book.rows[1:]:
        for place in _amounts(book):
            if isinstance(row[place], float):
                row[place] = _an_amount(row[place], chance)
    return book


def headings_spelled(book: Book, chance: random.Random) -> Book:
    ways: list[Callable[[str], str]] = [str.upper, str.lower, "{} *".format, "  {} ".format,
        lambda heading: heading.replace("é", "e").replace("É", "E"),
        lambda heading: heading.replace(" ", "\u00a0"),
        lambda heading: heading.replace(" ", "\n")]  # fmt: skip
    book.rows[0][:] = [chance.choice(ways)(heading) for heading in book.rows[0]]
    return book


def units_in_headings(book: Book, chance: random.Random) -> Book:
    for place in _amounts(book):
        book.rows[0][place] += chance.choice([" (en €)", " en euros", " TTC", " (€)"])
    return book


def rows_shuffled(book: Book, chance: random.Random) -> Book:
    header, *rows = book.rows
    chance.shuffle(rows)
    book.rows[:] = [header, *rows]
    return book


def columns_shuffled(book: Book, chance: random.Random) -> Book:
    order = chance.sample(range(len(book.rows[0])), len(book.rows[0]))
    book.rows[:] = [[row[place] if place < len(row) else None for place in order]
                    for row in map(list, book.rows)]  # fmt: skip
    return book


def title_above(book: Book, chance: random.Random) -> Book:
    lines = [["Programme de pré-incubation"], ["Mise à jour du 3 mai 2021", "Version 2"], []]
    book.rows[:0] = lines[: chance.randint(1, 3)]
    return book


def note_below(book: Book, chance: random.Random) -> Book:
    notes = ["* Source : fichier partagé", "Document de travail", "Relu par le service financier"]
    book.rows.extend([[], [chance.choice(notes)]])
    return book


def blank_rows(book: Book, chance: random.Random) -> Book:
    for _ in range(3):
        book.rows.insert(chance.randint(1, len(book.rows)), [])
    return book


def column_of_theirs(book: Book, chance: random.Random) -> Book:
    place = chance.randint(0, len(book.rows[0]))
    heading = chance.choice(["Suivi interne", "Vu par", "Couleur du classeur"])
    for number, row in enumerate(book.rows):
        row.extend([None] * (len(book.rows[0]) - len(row)) if number else [])
        row.insert(place, heading if not number else chance.choice([None, "ok", "AB"]))
    return book


def total_below(book: Book, chance: random.Random) -> Book:
    total: Row = [None] * len(book.rows[0])
    for place in _amounts(book):
        total[place] = sum(row[place] or 0.0 for row in book.rows[1:])
    total[0] = chance.choice(["Total", "TOTAL", "Total général"])
    book.rows.append(total)
    return book


def sent_as_csv(book: Book, chance: random.Random) -> Book:
    separator = chance.choice([";", ",", "\t"])
    encoding = chance.choice(["utf-8", "utf-8-sig", "utf-16"])
    return replace(book, separator=separator, encoding=encoding)


def codes_merged(book: Book, _chance: random.Random) -> Book:
    place = book.column("Code")
    header, *rows = book.rows
    rows.sort(key=lambda row: str(row[place]))
    book.rows[:] = [header, *rows]
    merges, first = [], 1
    for number in range(2, len(book.rows) + 1):
        last = number == len(book.rows) or book.rows[number][place] != book.rows[first][place]
        if last:
            if number - first > 1 and book.rows[first][place] is not None:
                merges.append((first, place, number - 1, place))
            first = number
    return replace(book, merges=merges)


def codes_by_name(book: Book, chance: random.Random) -> Book:
    names = {row[0]: row[1] for row in book.tables["Partenaires"][1:]}
    place = book.column("Code")
    for row in book.rows[1:]:
        if row[place] in names:
            code, name = row[place], names[row[place]]
            ways = [
                name,
                f"0{code}",
                f"{code} - {name}",
                float(code),
                name.upper(),
                f"{code} – {name}",
            ]
            row[place] = chance.choice(ways)
    return book


def keys_spelled(book: Book, chance: random.Random) -> Book:
    """Only where a key refers to another sheet: that sheet spells what is shown."""
    place = book.column("Équipe")
    ways: list[Callable[[str], str]] = [str.lower, "{} ".format, "{}\u200b".format,
        lambda key: key.replace("-", "\u2011"), lambda key: key.replace("-", " ")]  # fmt: skip
    for row in book.rows[1:]:
        if row[place]:
            row[place] = chance.choice(ways)(row[place])
    return book


MONEY = ("Appels de fonds", "Dépenses", "Partenaires")
DATED = ("Partenaires", "Calendrier", "Équipes", "Points de coaching", "Appels de fonds",
         "Dépenses")  # fmt: skip
CODED = ("Calendrier", "Équipes", "Appels de fonds", "Affectations")
ANY = (*DATED, "Affectations", "Prévisions", "Notes Sélection", "Décisions")

INNOCENT: dict[Callable[[Book, random.Random], Book], tuple[str, ...]] = {
    days_as_text: DATED,
    amounts_as_text: MONEY,
    headings_spelled: ANY,
    units_in_headings: MONEY,
    rows_shuffled: ANY,
    columns_shuffled: ANY,
    title_above: ANY,
    note_below: ANY,
    blank_rows: ANY,
    column_of_theirs: ANY,
    total_below: MONEY,
    sent_as_csv: ANY,
    codes_merged: CODED,
    codes_by_name: CODED,
    keys_spelled: ("Points de coaching", "Affectations"),
}


def _an_amount_cell(book: Book, chance: random.Random) -> tuple[Row, int]:
    places = _amounts(book)
    filled = [(row, place) for row in book.rows[1:] for place in places if row[place]]
    return chance.choice(filled)


def digit_under_a_total(book: Book, chance: random.Random) -> Book:
    total_below(book, chance)
    rows = [row for row in book.rows[1:-1] if any(row[place] for place in _amounts(book))]
    row = chance.choice(rows)
    place = chance.choice([place for place in _amounts(book) if row[place]])
    row[place] += chance.choice([1.0, 10.0, 100.0, -1.0])
    return book


def call_negative(book: Book, chance: random.Random) -> Book:
    place = book.column("Montant appelé")
    row = chance.choice(book.rows[1:])
    row[place] = -row[place]
    return book


def thousands_of_euros(book: Book, chance: random.Random) -> Book:
    place = chance.choice(_amounts(book))
    book.rows[0][place] += chance.choice([" (en k€)", " (k€)", " en milliers d'euros", " HT"])
    for row in book.rows[1:]:
        if row[place]:
            row[place] /= 1000
    return book


def mark_above_its_maximum(book: Book, chance: random.Random) -> Book:
    place = chance.choice([4, 5, 6])
    chance.choice(book.rows[1:])[place] = chance.choice([6.0, 45.0, "9/5"])
    return book


def cells_shifted(book: Book, chance: random.Random) -> Book:
    row = chance.choice(book.rows[1:])
    row.insert(chance.randint(1, 3), None)
    return book


def day_out_of_its_century(book: Book, chance: random.Random) -> Book:
    row, place = chance.choice(_cells(book, date))
    row[place] = chance.choice(["31/02/2021", "12/13/2020", "05/10/0202", "3/4/2999"])
    return book


def row_twice_otherwise(book: Book, chance: random.Random) -> Book:
    row = list(chance.choice(book.rows[1:]))
    place = book.column("Montant appelé")
    row[place] = (row[place] or 0.0) + 100.0
    book.rows.append(row)
    return book


def partner_of_nobody(book: Book, chance: random.Random) -> Book:
    chance.choice(book.rows[1:])[book.column("Code")] = chance.choice(["75", "Rhône", "599"])
    return book


HARMFUL: dict[Callable[[Book, random.Random], Book], tuple[str, ...]] = {
    digit_under_a_total: ("Appels de fonds", "Dépenses"),
    call_negative: ("Appels de fonds",),
    thousands_of_euros: ("Appels de fonds", "Dépenses"),
    mark_above_its_maximum: ("Notes Sélection",),
    cells_shifted: ("Appels de fonds", "Calendrier", "Points de coaching"),
    day_out_of_its_century: DATED,
    row_twice_otherwise: ("Appels de fonds",),
    partner_of_nobody: ("Calendrier", "Appels de fonds"),
}


def draw(
    changes: dict[Callable[[Book, random.Random], Book], tuple[str, ...]], path: Path, seed: int
) -> tuple[str, Book]:
    """Return the name of a change drawn by a seed, and the workbook that it makes."""
    chance = random.Random(seed)
    change = list(changes)[seed % len(changes)]
    book = right(path, chance.choice(changes[change]))
    return f"{change.__name__}, {book.altered}", change(book, chance)
