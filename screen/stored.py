"""A stored value as a person reads it, in a diff, a receipt or a comparison."""

import re
from collections.abc import Mapping
from typing import Any

from data.cells.parse import DUTY_SITUATIONS, PAPER_FACTS
from data.datasets import Column, Dataset, Kind
from data.datasets.declaration import SEPARATOR
from screen.code_labels import (
    ACTION_SITUATION,
    APPLICATION_STATE,
    ATTENDANCE,
    NOTICE,
    OUT_OF_PERIOD,
    OUTCOME,
    TEAM_SITUATION,
    WEATHER,
    Label,
)
from screen.escape import html
from screen.format import day, euros
from subjects.rule_wording import NO_BREAK_SPACE

EMPTY = "vide"
LONGEST = 160
"""Characters of a text shown in a diff; the whole text is in the file, and in its page."""

_WORDS: dict[Kind, Mapping[str, Label | str]] = {
    Kind.STATE: APPLICATION_STATE,
    Kind.OUTCOME: OUTCOME,
    Kind.WEATHER: WEATHER,
    Kind.TEAM_SITUATION: TEAM_SITUATION,
    Kind.ACTION_SITUATION: ACTION_SITUATION,
    Kind.DUTY_SITUATION: {code: word.lower() for word, code in DUTY_SITUATIONS.labels.items()},
    Kind.NOTICE: NOTICE,
    Kind.PAPER_FACT: {code: word for word, code in PAPER_FACTS.labels.items()},
    Kind.OUT_OF_PERIOD: OUT_OF_PERIOD,
    Kind.ATTENDANCE: ATTENDANCE,
}
_BEFORE, _AFTER = re.compile(r" (?=[;:!?»])"), re.compile(r"(?<=«) ")
_ASIDE = "colonnes gardées à part"


def written(column: Column, value: str | int | None) -> str:
    """Write a stored value: amounts, days and words in French.

    None is what a blank of the column means: its default, else « vide ».
    """
    value = column.default if value is None else value
    if value is None:
        return EMPTY
    if column.kind is Kind.CENTS:
        return euros(int(value))
    if column.kind is Kind.DAY:
        return day(str(value))
    if column.kind in (Kind.YES_NO, Kind.CROSS):
        return "oui" if value else "non"
    if column.kind is Kind.HUNDREDTHS:
        return f"{int(value) / 100:g}".replace(".", ",")
    said = _WORDS.get(column.kind, {}).get(str(value), str(value))
    return said.word if isinstance(said, Label) else said


def key(text: str) -> str:
    """Write a row's key: its parts with « · » between them."""
    return " · ".join(part for part in text.split(SEPARATOR) if part)


def shortened(text: str) -> str:
    """Cut a long text for a table, saying so by « … »."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def unbroken(sentence: str) -> str:
    """Put the no-break spaces that French punctuation asks for."""
    return _AFTER.sub(NO_BREAK_SPACE, _BEFORE.sub(NO_BREAK_SPACE, sentence))


def row(dataset: Dataset, values: Mapping[str, Any]) -> str:
    """Write a row's filled columns: « Nom : Nord ; Plafond : 9 000,00 € »."""
    said = (
        f"{column.heading} : {shortened(written(column, values[column.name]))}"
        for column in dataset.columns
        if values.get(column.name) is not None
    )
    return " ; ".join(said)


def moved(
    dataset: Dataset, columns: tuple[str, ...], before: Mapping[str, Any], after: Mapping[str, Any]
) -> str:
    """Return as HTML what changed in a row: each column, the old value struck, the new beside."""
    lines = []
    for name in columns:
        if name == "extras":
            continue
        column = dataset.column(name)
        old, new = (shortened(written(column, values[name])) for values in (before, after))
        lines.append(f"{html(column.heading)} : <del>{html(old)}</del> → <ins>{html(new)}</ins>")
    return "<br>".join(lines) or _ASIDE
