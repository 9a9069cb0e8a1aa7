"""Where a figure on screen comes from: a leaf of the contract, or what is made of leaves.

An expression names it:

- a path of `subjects.sources.explain`: `money/partners/59/direct_cents`;
- a sum, `*` standing for the keys of the rows: `refund/partners/*/due_cents`;
- a count of the rows that have a value: `phases/*/*/status=done`;
- a difference of two of them: `money/called_cents - money/received_cents`.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from itertools import chain
from typing import Any

from data.agreement.model import Agreement
from data.cells.spelling import spell
from data.contents import imports
from data.datasets import DATASETS, Column, Kind
from data.lens import Lens
from data.provenance import Version, sources
from subjects.figure_labels import MINUS
from subjects.figures import EVERY, as_json
from subjects.rule_wording import day, euros
from subjects.sources.explain import Evidence, Explanation, UnknownFigureError, explain, leaves
from subjects.sources.explain_reason import Cited, added_up, reason, shown

_MOST_WORDINGS = 4
_NOT_WORDED = ("statement", "partners", "state", "categories")


@dataclass(frozen=True, slots=True)
class Origin:
    """Why a figure is what it is, in French.

    Attributes:
        value: As it is written.
        sentence: What it is.
        formula: How it is made, with its figures.
        article: Of the text; « choix du programme » where the text is silent.
        wordings: Sentences of that article, at most four.
        evidence: The versions it rests on.
    """

    value: str
    sentence: str
    formula: str
    article: str
    wordings: tuple[str, ...]
    evidence: Evidence

    @property
    def rows(self) -> int:
        """How many rows of the data it rests on."""
        return len(self.evidence.ids)


@dataclass(frozen=True, slots=True)
class Place:
    """One row that a figure rests on: where it was read, by whom, and its cells that count.

    `cells` are « heading, address : value read », those without a value left out.
    """

    row: int
    cells: str
    sheet: str
    file: str
    dataset: str
    import_made: str
    made_by: str
    import_number: int


def origin(lens: Lens, expression: str) -> Origin:
    """Say where the figure that an expression names comes from.

    Raises:
        UnknownFigureError: If it names no figure.
    """
    first, _, second = expression.partition(MINUS)
    if second:
        return _difference(lens, first, second)
    path, _, wanted = expression.partition("=")
    if "*" in path:
        return _gathered(lens, path, wanted)
    return _leaf(lens, explain(lens, path))


def places(lens: Lens, found: Origin, most: int | None = None) -> list[Place]:
    """Return the rows that a figure rests on, by dataset, the largest amount first.

    Args:
        lens: The lens that the figure was read through.
        found: The figure's origin.
        most: Stop at that many rows of data; a row may have been read in several places.
    """
    named: dict[str, list[Version]] = {}
    left = found.rows if most is None else most
    for dataset, versions in found.evidence.versions.items():
        amounts = [name for name in found.evidence.columns[dataset] if name.endswith("_cents")]
        by_weight = sorted(
            versions.values(),
            key=lambda one: -max((abs(one.values[name] or 0) for name in amounts), default=0),
        )
        named[dataset] = by_weight[:left]
        left -= len(named[dataset])
    made = {entry.number: entry for entry in lens.ask(imports)}
    heaviest = {one.id: rank for rank, one in enumerate(chain.from_iterable(named.values()))}
    read = sources(lens, named, found.evidence.columns)
    read.sort(key=lambda source: heaviest[source["version"]])
    times = Counter(source["version"] for source in read)
    return [
        Place(
            source["row"],
            _cells(source, times[source["version"]], lens.agreement),
            source["sheet"] or "",
            source["file"],
            DATASETS[source["dataset"]].title,
            f"n° {source['import']} du {day(made[source['import']].made_at.date())}",
            made[source["import"]].made_by,
            source["import"],
        )
        for source in read
    ]


def _cells(source: Mapping[str, Any], times: int, agreement: Agreement) -> str:
    """Write the cells of a row that count, each with what was read in it."""
    dataset, cells = DATASETS[source["dataset"]], source["cells"]
    columns = {column.heading: column for column in dataset.columns}
    said = [
        f"{' '.join(filter(None, (heading, cells.get(heading))))} : "
        f"{_read(value, columns[heading], agreement)}"
        for heading, value in source["values"].items()
        if value is not None
    ]
    more = f" (en {times} lignes)" if times > 1 else ""
    return " ; ".join(said) + more


def _read(value: Any, column: Column, agreement: Agreement) -> str:
    if column.kind is Kind.CENTS:
        return euros(value)
    spelt = spell(value, column, agreement)
    return f"{spelt:%d/%m/%Y}" if isinstance(spelt, date) else str(spelt).replace(".0", "")


def _leaf(lens: Lens, explained: Explanation) -> Origin:
    why = explained.reason
    return Origin(
        shown(explained.value, explained.path.rsplit("/", 1)[-1]),
        why.sentence,
        why.formula,
        why.article,
        wordings(lens.agreement, why.cited, explained.path),
        why.evidence,
    )


def _difference(lens: Lens, first: str, second: str) -> Origin:
    left, right = origin(lens, first), origin(lens, second)
    cents = _total(lens, first) - _total(lens, second)
    articles = dict.fromkeys([left.article, right.article])
    made = reason(
        f"{left.sentence} {right.sentence}",
        f"{left.value} − {right.value} = {euros(cents)}",
        Cited(" ; ".join(articles)),
        _merged([left.evidence, right.evidence]),
    )
    words = tuple(dict.fromkeys([*left.wordings, *right.wordings]))
    return Origin(euros(cents), made.sentence, made.formula, made.article, words, made.evidence)


def _total(lens: Lens, expression: str) -> int:
    return sum(value or 0 for value in _matching(lens, expression).values())


def _matching(lens: Lens, pattern: str) -> dict[str, Any]:
    """Return the value of the leaves that a path with `*` names, by path, in order."""
    section = pattern.split("/", 1)[0]
    if section not in EVERY:
        return {}
    shape = re.compile("[^/]*".join(map(re.escape, pattern.split("*"))))
    every = leaves(section, as_json(lens, [section])[section])
    return {path: value for path, value in every if shape.fullmatch(path)}


def _gathered(lens: Lens, pattern: str, wanted: str) -> Origin:
    """Explain a sum of leaves, or how many of them have a value."""
    found = _matching(lens, pattern)
    if not found:
        raise UnknownFigureError(f"« {pattern} » ne désigne aucun chiffre.")
    paths = list(found)
    # A part of the refund rests on the whole pool, as all the others do.
    section, name = pattern.split("/", 1)[0], pattern.rsplit("/", 1)[-1]
    whole = section in ("refund", "refund_paid") and name != "already_refunded_cents"
    reasons = [explain(lens, path).reason for path in (paths[:1] if whole else paths)]
    titles = {path: _title(lens, pattern, path) for path in paths}
    if wanted:
        others = [titles[path] for path in paths if found[path] != wanted]
        value = f"{len(paths) - len(others)} sur {len(paths)}"
        formula = f"sans : {', '.join(others)}" if others else "toutes les lignes comptent"
    else:
        total = round(sum(found.values()), 2)
        value = shown(int(total) if total == int(total) else total, pattern)
        formula = _sum(pattern, [(titles[path], number) for path, number in found.items()], value)
    cited = reasons[0].cited
    made = reason(
        f"En tout, au {day(lens.on)} : {value}.",
        formula,
        cited,
        _merged([one.evidence for one in reasons]),
    )
    words = wordings(lens.agreement, cited, pattern)
    return Origin(value, made.sentence, made.formula, made.article, words, made.evidence)


def _sum(pattern: str, parts: list[tuple[str, Any]], total: str) -> str:
    """Write a sum out: amounts as such, weeks and days as the numbers they are."""
    if pattern.endswith("_cents"):
        return added_up(parts)
    return f"{' + '.join(f'{title} {shown(number, pattern)}' for title, number in parts)} = {total}"


def _title(lens: Lens, pattern: str, path: str) -> str:
    """Name a row by its keys, where the pattern has `*`: « Nord 5 »."""
    names = {partner.code: partner.name for partner in lens.agreement.partners}
    parts = zip(pattern.split("/"), path.split("/"), strict=True)
    return " ".join(names.get(key, key) for shape, key in parts if shape == "*")


def _merged(parts: Sequence[Evidence]) -> Evidence:
    def add(whole: Evidence, part: Evidence) -> Evidence:
        for dataset, versions in part.versions.items():
            whole.add(dataset, versions.values(), *part.columns[dataset])
        return whole

    return reduce(add, parts, Evidence())


def wordings(agreement: Agreement, cited: Cited, path: str) -> tuple[str, ...]:
    """Return the sentences of the articles that bear on a figure, none when the text is silent.

    All of them when the article has few; else those whose place in the agreement shares the
    most words with the figure's path.

    Args:
        agreement: The programme's text.
        cited: What its explanation cites.
        path: Of the figure.
    """
    words = set(re.split(r"[/_=*]", path)) - {"cents", ""}
    by_nearness: dict[int, list[str]] = {}
    for place, (of_article, wording) in _worded(agreement).items():
        if cited.articles & {of_article, of_article.split(" (")[0]}:
            shared = len(words & set(re.split(r"[._]", place)))
            by_nearness.setdefault(shared, []).append(wording)
    every = [wording for _, found in sorted(by_nearness.items()) for wording in found]
    nearest = by_nearness[max(by_nearness)] if by_nearness else []
    for chosen in (every, nearest):
        kept = _without_repeats(chosen)
        if len(kept) <= _MOST_WORDINGS:
            return kept
    return ()


def _worded(agreement: Agreement) -> Mapping[str, tuple[str, str]]:
    return {
        place: (source.article, source.wording)
        for place, source in sorted(agreement.sources.items())
        if source.article and source.wording and place.split(".")[0] not in _NOT_WORDED
    }


def _without_repeats(sentences: Sequence[str]) -> tuple[str, ...]:
    """Drop a sentence that another one holds."""
    distinct = dict.fromkeys(sentences)
    return tuple(
        one for one in distinct if not any(one != other and one in other for other in distinct)
    )
