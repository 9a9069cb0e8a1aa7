"""Jurors whose marks are computed from the others' on every line: a column of results, surely."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from statistics import median

from data.datasets import DATASETS
from data.incoming.references import Located
from loaders.rows.placing import warned

_LEAST = 3
"""Marks that show it; of which two at least where the others differ."""

_HALF_CENT = Fraction(1, 200)

_COMPUTED: Mapping[str, Callable[[Sequence[Fraction]], Fraction]] = {
    "la moyenne": lambda marks: Fraction(sum(marks)) / len(marks),
    "la médiane": median,
    "le minimum": min,
    "le maximum": max,
    "la somme": lambda marks: Fraction(sum(marks)),
}


def computed_jurors(connection: sqlite3.Connection) -> list[Located]:
    """Return a warning for each juror of the attached files that a formula gives.

    By session; of the marks that two other jurors gave at least. A mean is rounded to two
    decimals at most.
    """
    lines: dict[tuple[str, str, str], dict[str, Fraction]] = {}
    first: dict[tuple[str, str], tuple[int, int]] = {}
    for session, application, criterion, juror, score, sheet, row in connection.execute(
        """SELECT session, application, criterion, juror, score, sheet, row FROM staging.scores
        WHERE score NOT NULL AND is_recused IS NOT 1 ORDER BY sheet, row"""
    ):
        lines.setdefault((session, application, criterion), {})[juror] = Fraction(score)
        first.setdefault((session, juror), (sheet, row))
    counts: Counter[tuple[str, str]] = Counter()
    telling: Counter[tuple[str, str]] = Counter()
    left = {one: dict(_COMPUTED) for one in first}
    twins: dict[tuple[str, str], set[str]] = {}
    for (session, *_), given in lines.items():
        for juror, mark in given.items() if len(given) > 2 else ():
            others = [other for name, other in given.items() if name != juror]
            alike = {name for name, other in given.items() if name != juror and other == mark}
            twins[session, juror] = twins.get((session, juror), alike) & alike
            counts[session, juror] += 1
            telling[session, juror] += len({*others}) > 1
            for what, made in [*left[session, juror].items()]:
                if abs(made(others) - mark) > _HALF_CENT:
                    del left[session, juror][what]
    found = []
    for one, at in first.items():
        # Two jurors who agree on everything are the least, or the most, of the others both.
        if counts[one] >= _LEAST and telling[one] > 1 and left[one] and not twins[one]:
            said = (
                f"« {one[1]} » a, sur {counts[one]} notes, {next(iter(left[one]))} de celles des "
                "autres jurés"
            )
            found.append(
                warned(connection, "computed_juror", DATASETS["scores"], "juror", at, one[1], said)
            )
    return found
