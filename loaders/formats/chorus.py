"""Chorus extracts: INF-BUD-53 in its flavours, and the payments workbook.

Sent by the budget office, monthly; one line per poste of an engagement juridique (EJ) or
per payment request (DP). An extract restates its exercice, for the sides it carries: AE
(committed) and CP (paid). What surprised us: the programme-352 workbook has no exercice
column (it is in the preamble, else in the file name); code and label share one heading;
`#` means none; subtotals say `Résultat` anywhere, totals have no `Centre financier`; EJ and
poste are now text, now number; the same line comes several times and is to be summed.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from data.cells import parse
from data.cells.words import fold
from data.datasets import DATASETS, Kind
from data.problems import KINDS, Sentence
from loaders.headings.layout import Field, Layout
from loaders.headings.recognise import show
from loaders.rows.tables import SEPARATOR, Reading

_EXPENSES = DATASETS["expenses"]
_Line = tuple[int, dict[str, Any], dict[str, set[str]]]
"""Its first row, its columns by name, what is kept aside: by heading, all that was seen."""

_NONE = frozenset({"#", "Non affecté", "N/A", "BG00/N/A"})
_RESULTS = frozenset({"resultat", "resultat global"})
_YEAR = re.compile(r"(?<![0-9])(20[0-9]{2})(?![0-9])")
_DATE = re.compile(r"[0-9]{1,2}([-._/])[0-9]{1,2}\1[0-9]{4}|[0-9]{4}([-._/])[0-9]{1,2}\2[0-9]{1,2}")
_EXERCICE = re.compile(r"exercice(?: comptable)? (20[0-9]{2})")
_PROGRAMME = re.compile(r"(?<![0-9])0?([0-9]{3})-")


def _field(
    name: str, heading: str, kind: Kind, *more: str, needed: bool = False, both: bool = False
) -> Field:
    return Field(name, heading, kind, (heading, *more), column_needed=needed, is_kept_aside=both)


_REPLICATED = _field(
    "replicated_on", "Date de réplication", Kind.DAY, "N° EJ - Date de réplication (Clé)",
    "N° EJ - Date de réplication", both=True,
)  # fmt: skip
_MODIFIED = _field("modified_on", "Date de dernière modif. de l'EJ", Kind.DAY, both=True)
ORDER_DAYS = (_REPLICATED, _MODIFIED)
"""What says the day of an order. They were kept aside before they were read, and still are:
otherwise each line that an earlier import kept would change."""


_COMMON = (
    _field("ej", "N° EJ", Kind.CODE, needed=True),
    _field("ej_item", "N° poste EJ", Kind.CODE),
    _field("fund", "Fonds", Kind.CODE),
    _field("centre", "Centre financier", Kind.TEXT),
    _field("referential", "Référentiel de programmation", Kind.CODE),
)
_SUPPLIER = _field(
    "supplier", "Fournisseur titulaire principal (EJ)", Kind.TEXT, "Fournisseur payé (DP)"
)
_CP_PARTS = (
    ("certified_cents", "Montant certifié non soldé"),
    ("prerecorded_cents", "Montant pré-enregistré"),
    ("invoiced_cents", "Montant facturé"),
    ("paid_cents", "Montant payé"),
)


def layouts() -> tuple[Layout, ...]:
    """Return the layouts of the Chorus extracts."""
    return (_workbook(), _region(), _payments())


def _workbook() -> Layout:
    """INF-BUD-53 of a programme, AE and CP side by side, code and label columns."""
    return Layout(
        name="chorus_infbud53",
        dataset="expenses",
        title="Chorus INF-BUD-53 (programme)",
        fields=(
            *_COMMON,
            _SUPPLIER,
            _field("posted_on", "Date comptable du SF", Kind.DAY),
            *ORDER_DAYS,
            _field("carried_over_cents", "Bascule des EJ non soldés", Kind.CENTS, needed=True),
            _field("committed_cents", "Montant engagé", Kind.CENTS, needed=True),
            *(_field(name, heading, Kind.CENTS, needed=True) for name, heading in _CP_PARTS),
        ),
        read=read_expenses,
        twins=True,
        none=_NONE,
        priority=2,
    )


def _region() -> Layout:
    """INF-BUD-53 of the State's regions: one side, said above the header; amounts in EUR."""
    return Layout(
        name="chorus_region",
        dataset="expenses",
        title="Chorus INF-BUD-53 (vue détaillée, CSV)",
        fields=(
            *_COMMON,
            _SUPPLIER,
            _field("dp", "N° DP", Kind.CODE),
            _field("state_programme", "Programme", Kind.CODE),
            _field(
                "posted_on",
                "Date comptable du SF",
                Kind.DAY,
                "Date de dernière opération sur la DP",
            ),
            replace(_REPLICATED, is_kept_aside=False),
            _MODIFIED,
            _field("group", "Compte général", Kind.TEXT, needed=True),
            _field("amount_cents", "EUR", Kind.CENTS, needed=True),
        ),
        read=read_expenses,
        twins=True,
        none=_NONE,
        priority=1,
    )


def _payments() -> Layout:
    """The payments workbook: CP only, the exercice in a column; older ones say EUR."""
    return Layout(
        name="chorus_payments",
        dataset="expenses",
        title="Chorus, paiements",
        fields=(
            *_COMMON,
            _SUPPLIER,
            _field("dp", "N° DP", Kind.CODE, needed=True),
            _field("exercice", "Exercice comptable", Kind.YEAR, needed=True),
            _field("posted_on", "Date de dernière opération sur la DP", Kind.DAY),
            _field("paid_cents", "Montant payé", Kind.CENTS, "EUR", needed=True),
        ),
        read=read_expenses,
        twins=True,
        none=_NONE,
        priority=2,
    )


def read_expenses(reading: Reading) -> None:
    """Read a sheet of expenses, Chorus or not; lines of one key are summed."""
    layout = reading.match.layout
    is_chorus = layout.name != "template"
    if is_chorus:
        reading.skip_row = _total_rows(reading)
    sides = _sides(reading)
    is_said = "exercice" in reading.match.columns
    year, instead = (None, None) if is_said else _exercice(reading)
    places = {field.name: i for i, field in enumerate(reading.fields)}
    lines: dict[str, _Line] = {}
    programmes: set[str] = set()
    ordered: dict[tuple[str, str], str] = {}
    for row, values, extras in reading.values():
        record = {name: values[place] for name, place in places.items()}
        if is_chorus:
            programmes.add(_state_programme(record))
        _note_order(ordered, record)
        _add(reading, lines, row, _line(record, year, sides), extras)
    for key, (row, line, others) in lines.items():
        if line["posted_on"] is None and line["committed_cents"] is not None:
            line["ordered_on"] = ordered.get((line["ej"], line["ej_item"]))
        # Sorted, so that the order of the rows summed changes nothing.
        seen = {heading: " | ".join(sorted(values)) for heading, values in others.items()}
        packed = json.dumps(seen, ensure_ascii=False, sort_keys=True) if seen else None
        cells = (line[name] for name in _EXPENSES.names)
        reading.staging.add_row("expenses", (reading.sheet_id, row, key, *cells, packed))
    reading.staging.add_sides(reading.sheet_id, sides)
    _check_programme(reading, programmes)
    if year is None and not is_said:
        _refuse_sheet(reading, "missing_exercice", "Exercice", "une année, comme 2020", instead)


def _note_order(ordered: dict[tuple[str, str], str], record: dict[str, Any]) -> None:
    """Keep the earliest day known of an order and its poste, whatever its lines say else."""
    days = (record.get(name) for name in ("ordered_on", "replicated_on", "modified_on"))
    day = next((day for day in days if day), None)
    if day and record["ej"]:
        order = (record["ej"], record["ej_item"])
        ordered[order] = min(day, ordered.get(order, day))


def _total_rows(reading: Reading) -> Any:
    """Return what tells a subtotal: « Résultat » anywhere, or no centre financier."""
    centre = reading.match.columns.get("centre")
    amounts = {
        reading.match.columns[field.name]
        for field in reading.fields
        if field.kind is Kind.CENTS and field.name in reading.match.columns
    }

    def is_total(cells: list[Any]) -> bool:
        if centre is not None and (centre >= len(cells) or cells[centre] is None):
            return True
        return any(
            cell.__class__ is str and cell.startswith("Résultat") and fold(cell) in _RESULTS
            for index, cell in enumerate(cells)
            if index not in amounts
        )

    return is_total


def _sides(reading: Reading) -> list[str]:
    """Return the sides that the sheet carries, from its columns, else from its preamble."""
    columns = reading.match.columns
    if "amount_cents" not in columns:
        return [
            side
            for side, name in (("AE", "committed_cents"), ("CP", "paid_cents"))
            if name in columns
        ]
    said = " ".join(fold(cell) for cell in _preamble(reading) if isinstance(cell, str))
    if "montant paye" in said:
        return ["CP"]
    if "engage" in said or "replicated_on" in columns:
        return ["AE"]
    return ["CP"] if "dp" in columns else ["AE"]


def _preamble(reading: Reading) -> Iterable[Any]:
    return (cell for cells in reading.grid[: reading.match.header_row - 1] for cell in cells)


def _exercice(reading: Reading) -> tuple[int | None, str | None]:
    """Return the year said with « Exercice comptable » above, else in the file name.

    In a file name, a year on its own goes before that of a date. Beside it, what was seen
    when it is not one year.
    """
    label = None
    for cell in _preamble(reading):
        if label is not None and cell is not None:
            found = _YEAR.fullmatch(parse.code(cell))
            return (int(found[1]), None) if found else (None, f"« {label} » : « {show(cell)} »")
        said = fold(cell) if isinstance(cell, str) else ""
        together = _EXERCICE.fullmatch(said)
        if together:
            return int(together[1]), None
        if said.startswith("exercice"):
            label = parse.text(cell)
            if len(_YEAR.findall(label)) > 1:
                return None, f"« {label} »"
    if label is not None:
        return None, f"rien après « {label} »"
    alone = _YEAR.findall(_DATE.sub(" ", reading.file))
    named = sorted(set(alone or _YEAR.findall(reading.file)))
    if len(named) == 1:
        return int(named[0]), None
    return None, f"{' et '.join(named)} dans le nom du fichier" if named else None


def _line(record: dict[str, Any], year: int | None, sides: list[str]) -> dict[str, Any]:
    """Return the line's columns; a side that the sheet does not carry is None."""
    if "amount_cents" in record:
        amounts = dict.fromkeys(("committed_cents", "paid_cents"))
        amounts["committed_cents" if sides == ["AE"] else "paid_cents"] = (
            record["amount_cents"] or 0
        )
    else:
        committed = (record.get("committed_cents") or 0) - (record.get("carried_over_cents") or 0)
        paid = sum(record.get(name) or 0 for name, _ in _CP_PARTS)
        amounts = {
            "committed_cents": committed if "AE" in sides else None,
            "paid_cents": paid if "CP" in sides else None,
        }
        if any(name in record for name, _ in _CP_PARTS[:-1]):
            settled = record.get("paid_cents") or 0
            amounts["settled_cents"] = settled if settled != paid else None
    known = {name: record.get(name) for name in _EXPENSES.names}
    return {**known, "exercice": known["exercice"] or year, **amounts}


def _add(
    reading: Reading,
    lines: dict[str, _Line],
    row: int,
    line: dict[str, Any],
    extras: dict[str, Any] | None,
) -> None:
    """Add a line, or sum it into the one of the same key.

    Two lines of different funds are never one: a fund other than the agreement's is part
    of the key. An agreement that names no fund counts them all, so they are one.
    """
    own = reading.agreement.fund
    parts = [line[name] for name in _EXPENSES.key]
    if own and line["fund"] and line["fund"] != own:
        parts.append(line["fund"])
    key = SEPARATOR.join("" if part is None else str(part) for part in parts)
    known = lines.get(key)
    if known is None:
        lines[key] = row, line, {head: {str(cell)} for head, cell in (extras or {}).items()}
        return
    _, sum_of, others = known
    if sum_of["settled_cents"] is not None or line["settled_cents"] is not None:
        for one in (sum_of, line):
            one["settled_cents"] = _settled(one)
    for column in _EXPENSES.columns:
        both = [cell for cell in (sum_of[column.name], line[column.name]) if cell is not None]
        if column.name not in _EXPENSES.key and both:
            sum_of[column.name] = sum(both) if column.kind is Kind.CENTS else max(both)
    for heading, value in (extras or {}).items():
        others.setdefault(heading, set()).add(str(value))
    reading.staging.add_merged("expenses", key, reading.sheet_id, row)


def _settled(line: dict[str, Any]) -> int | None:
    """Return what a line has paid out: all its CP where no other stage is told apart."""
    paid: int | None = line["paid_cents"]
    return paid if line["settled_cents"] is None else line["settled_cents"]


def _state_programme(record: dict[str, Any]) -> str:
    """Return the State's programme that a line belongs to, "" when nothing says it."""
    if record.get("state_programme"):
        return str(record["state_programme"]).lstrip("0")
    found = _PROGRAMME.search(record.get("centre") or "")
    if found:
        return found[1]
    referential = re.sub(r"^.*/", "", record.get("referential") or "")
    return referential[:4].lstrip("0") if re.fullmatch(r"[0-9]{12}", referential) else ""


def _check_programme(reading: Reading, programmes: set[str]) -> None:
    wanted = reading.agreement.state_programme
    others = sorted(programmes - {"", wanted or ""})
    if wanted and others:
        _refuse_sheet(
            reading, "wrong_programme", "Programme", f"le programme {wanted}", ", ".join(others)
        )


def _refuse_sheet(
    reading: Reading, kind: str, column: str, expected: str, value: str | None = None
) -> None:
    what = KINDS[kind][0]
    seen = f" ({value})" if value else ""
    said = Sentence(reading.place(), f"{what[0].lower()}{what[1:-1]}{seen}", expected)
    reading.problem(kind, said, None, None, column, value, expected)
