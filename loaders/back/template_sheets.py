"""The data sheets of a template: their titles, their columns in order, their version."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from data.agreement.model import Agreement
from data.cells.words import fold
from data.datasets import SPREADSHEETS, Column, Dataset
from loaders.back.template_words import FILE_TITLE, MEMBER, Heading, criteria, heading

ALL = "tout"
_MEMBERS = 6


@dataclass(frozen=True, slots=True)
class TemplateSheet:
    """One data sheet of a template: its title, its dataset, its columns in order."""

    title: str
    dataset: Dataset
    headings: tuple[Heading, ...]


def find_datasets(word: str) -> tuple[str, ...]:
    """Return the datasets so called: a name or a French title, or all of them for « tout ».

    Empty when there is none.
    """
    wanted = fold(word)
    if wanted == ALL:
        return tuple(SPREADSHEETS)
    return tuple(
        name
        for name, dataset in SPREADSHEETS.items()
        if wanted in (fold(name), fold(dataset.title), fold(dataset.sheet))
    )


def sheets(dataset: Dataset, agreement: Agreement) -> list[TemplateSheet]:
    """Return the data sheets of a dataset: one, or one per session for the scores."""
    wide = dataset.wide or ()
    before, after = (
        [heading(dataset, column, agreement) for column in columns if column.name not in wide]
        for columns in _around(dataset)
    )
    if dataset.name == "presort":
        return [TemplateSheet(dataset.sheet, dataset, (*before, FILE_TITLE, *[MEMBER] * _MEMBERS))]
    if not wide:
        return [TemplateSheet(dataset.sheet, dataset, tuple(before))]
    return [
        TemplateSheet(
            f"{dataset.sheet} {session.name}"[:31],
            dataset,
            (*before, *criteria(session), *after),
        )
        for session in agreement.sessions
    ]


def _around(dataset: Dataset) -> tuple[Sequence[Column], Sequence[Column]]:
    """Return the columns before and after the one that is spread over several headings."""
    at = dataset.names.index(dataset.wide[0]) if dataset.wide else len(dataset.columns)
    return dataset.columns[:at], dataset.columns[at:]


def template_version(agreement: Agreement) -> str:
    """Return eight hexadecimal digits that change when a heading, a kind or a list does."""
    content = [
        [sheet.title, [[h.title, h.kind, h.choices] for h in sheet.headings]]
        for dataset in SPREADSHEETS.values()
        for sheet in sheets(dataset, agreement)
    ]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:8]
