"""The parts a paper is made of, as plain data that `templates/paper.typ` lays out.

Texts are given as they are: the template sets them as text, never as markup. A value that
nobody gave is printed « à compléter ».
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple

from subjects.figure_phrases import day, euros, typeset

Block = dict[str, Any]
ColumnKind = Literal["text", "long", "code", "amount", "day", "sign"]
"""Texts share the width left, a long one has twice as much; others take what they need."""


class Fact(NamedTuple):
    """A label, its value if anybody gave it, and where to give it.

    `source` is a path in the programme's text, or `dataset.column`; "" for no file at all.
    """

    label: str
    value: str | None
    source: str = ""


TO_FILL = "à compléter"
NONE = "–"
LONGEST = 900
"""Characters of a text printed; the rest is cut, and said to be."""
_LONGEST_CELL, _LONGEST_LABEL, _LONGEST_CODE = 400, 26, 18
"""The same in a table, beside a bar; and in a column that takes all the width it needs."""

_SPACES = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_SHOWN = re.compile(
    "[^ -~\u00a0-\u036f\u0391-\u03a1\u03a3-\u03ce\u0400-\u045f\u1e00-\u1eff\u2002-\u200a"
    "\u2010-\u2027\u202f-\u205e\u2070\u2074-\u208e\u20a0-\u20b5\u2100-\u2151\u2153-\u2184"
    "\u2190-\u23ff\u2460-\u262f\u2638-\u268b]"
)
"""What the fonts of papers cannot show, and marks that turn the direction of writing."""
_STAND_IN = "\u25a1"
_WORD = re.compile(r"[^\s\u00a0\u202f]+")
_WIDE, _NARROW, _STEP = 80, 22, 8
"""Characters that hold on a line of the page, in a column; and between two possible cuts."""


def printable(text: str, longest: int = LONGEST, widest: int = _WIDE) -> str:
    """Return a text as a paper can print it.

    Args:
        text: Of any origin: line breaks become spaces, what no font shows becomes □, a word
            too long for a column may be cut anywhere.
        longest: Characters printed; the rest is cut short.
        widest: Characters of a word that hold on a line.
    """
    flat = _SHOWN.sub(_STAND_IN, _SPACES.sub(" ", text))
    if len(flat) > longest:
        flat = f"{flat[:longest]}… [coupé : {len(text)} caractères]"
    return _WORD.sub(lambda word: _cuttable(word[0], widest), flat)


def _cuttable(word: str, widest: int) -> str:
    """Put zero-width spaces in a word too long for its line, so that the line may end there."""
    if len(word) <= widest:
        return word
    return "\u200b".join(word[at : at + _STEP] for at in range(0, len(word), _STEP))


def heading(text: str, level: int = 2, *, new_page: bool = False) -> Block:
    """Return a heading; level 1 is the paper's title, set by the template."""
    return {"is": "heading", "text": printable(text), "level": level, "new_page": new_page}


def paragraph(sentence: str, *, strong: bool = False) -> Block:
    """Return a paragraph."""
    return {"is": "text", "text": printable(typeset(sentence)), "strong": strong}


def note(sentence: str) -> Block:
    """Return a paragraph in small type."""
    return {"is": "note", "text": printable(typeset(sentence))}


def points(sentences: Iterable[str]) -> Block:
    """Return a list of sentences."""
    return {"is": "points", "items": [printable(typeset(one)) for one in sentences]}


def facts(rows: Iterable[tuple[str, str | None] | tuple[str, str | None, str]]) -> Block:
    """Return facts; None or "" is printed « à compléter »."""
    lines = [Fact(*row) for row in rows]
    return {
        "is": "facts",
        "rows": [
            {
                "label": printable(one.label),
                "value": printable(one.value or TO_FILL),
                "given": bool(one.value),
            }
            for one in lines
        ],
        "blanks": _blanks(lines),
    }


def _blanks(known: Iterable[Fact]) -> list[tuple[str, str]]:
    return [(printable(one.label), one.source) for one in known if not one.value]


def amount(label: str, cents: int, words: str) -> Block:
    """Return an amount in a frame, in figures and in words."""
    return {"is": "amount", "label": printable(label), "figures": euros(cents), "words": words}


def table(
    title: str,
    columns: Sequence[tuple[str, ColumnKind]],
    rows: Iterable[Sequence[str | None]],
    *,
    sources: Mapping[int, str] | None = None,
    total: Sequence[str] = (),
    empty: str = "Aucun.",
) -> Block:
    """Return a table; without a row, the sentence `empty` takes its place.

    Args:
        title: What it is, said above it.
        columns: Heading and kind of each.
        rows: Cells as texts, one per column; None is printed « à compléter ».
        sources: Where to give what a column lacks, as `Fact` says it, by the column's rank.
        total: The last line, set apart; none when empty.
        empty: What is printed instead of a table without rows.
    """
    cells = [list(row) for row in rows]
    lines = [
        [printable(TO_FILL if one is None else one, _LONGEST_CELL, _NARROW) for one in row]
        for row in cells
    ]
    return {
        "is": "table",
        "title": printable(typeset(title)),
        "columns": [
            {
                "label": printable(label, widest=_NARROW),
                "kind": _kind(kind, [line[at] for line in lines]),
            }
            for at, (label, kind) in enumerate(columns)
        ],
        "rows": lines,
        "blanks": [
            (printable(label), (sources or {}).get(at, ""))
            for at, (label, _) in enumerate(columns)
            if any(row[at] is None for row in cells)
        ],
        "total": [printable(cell) for cell in total],
        "empty": printable(typeset(empty)),
    }


def _kind(kind: ColumnKind, cells: Iterable[str]) -> ColumnKind:
    """Return how a column is set: codes too long for their own width share what is left."""
    if kind == "code" and any(len(cell) > _LONGEST_CODE for cell in cells):
        return "text"
    return kind


def bars(alt: str, rows: Iterable[tuple[str, int, str]]) -> Block:
    """Return a picture of horizontal bars.

    Args:
        alt: What it shows, for who cannot see it.
        rows: Label, length in any unit (below zero nothing is drawn), what is written after.
    """
    lines = [(label, max(0, length), after) for label, length, after in rows]
    longest = max((length for _, length, _ in lines), default=0) or 1
    return {
        "is": "bars",
        "alt": printable(typeset(alt)),
        "rows": [
            {"label": _short(label), "percent": 100 * length / longest, "text": printable(after)}
            for label, length, after in lines
        ],
    }


def _short(label: str) -> str:
    """Return a label that holds on a line; the table beside the picture has it whole."""
    whole = printable(label)
    return whole if len(whole) <= _LONGEST_LABEL else f"{whole[: _LONGEST_LABEL - 1]}…"


def signatures(places: Iterable[tuple[str, str]], signers: Iterable[Fact] = ()) -> Block:
    """Return places to sign: who, and the words that stand above the signature.

    `signers` are the names that those words give, or leave « à compléter ».
    """
    return {
        "is": "signatures",
        "places": [
            {"who": printable(who), "words": printable(typeset(words))} for who, words in places
        ],
        "blanks": _blanks(signers),
    }


def together(*parts: Block) -> Block:
    """Return parts that stay on one page."""
    return {"is": "together", "parts": list(parts)}


def flat(parts: Iterable[Block]) -> Iterator[Block]:
    """Yield the parts one by one, those kept together too."""
    for part in parts:
        if part["is"] == "together":
            yield from flat(part["parts"])
        else:
            yield part


def a_day(value: date | None) -> str:
    """Return a day in a table, « – » when there is none."""
    return day(value) if value else NONE


def cents(value: int | None) -> str:
    """Return an amount in a table, « – » when there is none."""
    return NONE if value is None else euros(value)
