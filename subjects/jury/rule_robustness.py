"""How much a ranking owes to one juror or to a weight; shown beside it, never instead."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from subjects.jury.rule_jury import (
    ApplicationScore,
    Mark,
    SessionRules,
    application_scores,
    left_out,
    ranks,
    weighted,
)

LEAST_FILES = 3
WEIGHT_PERCENTS = (90, 110)


@dataclass(frozen=True, slots=True)
class Variation:
    """The ranking done again with one thing changed.

    `what` is `juror` (left out, `percent` None) or `weight` (of criterion `name`, at
    `percent` of its value). `entering` and `leaving` are the files that come above the
    cut, or no longer are; both empty when nothing changes.
    """

    what: str
    name: str
    percent: int | None
    entering: list[str]
    leaving: list[str]


def severity_adjusted(scores: Sequence[ApplicationScore]) -> dict[str, Fraction]:
    """Return each complete file's score with every juror brought to the panel's mean.

    A juror's scores are shifted by what parts their mean from the mean of all the scores
    that count.

    Args:
        scores: All of a session's files.

    Returns:
        Exact score out of 20 by application; empty when a juror scored fewer than 3 files.
    """
    by_juror: dict[str, list[Fraction]] = defaultdict(list)
    for score in scores:
        for juror, value in score.by_juror.items():
            by_juror[juror].append(value)
    if not by_juror or min(len(values) for values in by_juror.values()) < LEAST_FILES:
        return {}
    every = [value for values in by_juror.values() for value in values]
    panel = sum(every, Fraction()) / len(every)
    shifts = {juror: panel - sum(v, Fraction()) / len(v) for juror, v in by_juror.items()}
    return {
        score.application: score.score
        + sum((shifts[juror] for juror in score.by_juror), Fraction()) / len(score.by_juror)
        for score in scores
        if score.score is not None
    }


def above_cut(rules: SessionRules, scores: Iterable[ApplicationScore]) -> set[str]:
    """Return the files whose rank is within the cut, those tied across it included.

    Empty when the session has no cut.
    """
    cut = rules.cut
    if cut is None:
        return set()
    return {file for file, rank in ranks(rules, scores).items() if rank <= cut}


def robustness(
    rules: SessionRules, marks: Iterable[Mark], applicants: Mapping[str, str | None]
) -> list[Variation]:
    """Rank again without each juror, and with each weight 10 % lower and higher.

    Args:
        rules: The session's.
        marks: All of the session's, in any order.
        applicants: Each application's partner, None or absent when not known.

    Returns:
        Jurors by name, then weights in the order of the criteria; the ranking is robust
        when none of them moves a file. Empty when the session has no cut.
    """
    if rules.cut is None:
        return []
    by_file: dict[str, dict[str, list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for mark in marks:
        by_file[mark.application][mark.juror].append(mark)
    scores = application_scores(rules, _every(by_file), applicants)
    base = above_cut(rules, scores)

    def variation(what: str, name: str, percent: int | None, kept: set[str]) -> Variation:
        return Variation(what, name, percent, sorted(kept - base), sorted(base - kept))

    def without(juror: str) -> set[str]:
        left = (left_out(rules, score, by_file[score.application], juror) for score in scores)
        return above_cut(rules, left)

    def reweighted(key: str, percent: int) -> set[str]:
        changed = _reweighted(rules, key, percent)
        return above_cut(
            changed, (weighted(changed, score, by_file[score.application]) for score in scores)
        )

    without_juror = [
        variation("juror", juror, None, without(juror))
        for juror in sorted({juror for jurors in by_file.values() for juror in jurors})
    ]
    with_weight = [
        variation("weight", criterion.key, percent, reweighted(criterion.key, percent))
        for criterion in rules.criteria
        for percent in WEIGHT_PERCENTS
    ]
    return without_juror + with_weight


def _every(by_file: Mapping[str, Mapping[str, Sequence[Mark]]]) -> Iterator[Mark]:
    return (mark for jurors in by_file.values() for marks in jurors.values() for mark in marks)


def _reweighted(rules: SessionRules, key: str, percent: int) -> SessionRules:
    return replace(
        rules,
        criteria=[
            replace(criterion, weight=criterion.weight * Fraction(percent, 100))
            if criterion.key == key
            else criterion
            for criterion in rules.criteria
        ],
    )
