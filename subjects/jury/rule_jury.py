"""Scores and ranks of a jury, on exact values (convention art. 1; charte II, « un jury »).

The text names the criteria; quorum, weights, cut, exclusion and tie chain are choices of
the programme. Scores advise, the parties decide: nothing here is random or goes by the
order of a file.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import lcm
from operator import itemgetter
from statistics import median

from subjects.rule_wording import four_decimals

OUT_OF = 20


@dataclass(frozen=True, slots=True)
class CriterionRule:
    """A criterion: its key, highest mark, weight, and whether a juror must score it."""

    key: str
    maximum: Fraction | int
    weight: Fraction | int
    mandatory: bool = True


@dataclass(frozen=True, slots=True)
class SessionRules:
    """How a session ranks. `tie_chain` holds criterion keys, then possibly `median`."""

    session: str
    criteria: Sequence[CriterionRule]
    quorum: int
    cut: int | None
    excludes_own_partner: bool
    tie_chain: Sequence[str]


@dataclass(frozen=True, slots=True)
class Mark:
    """What one juror gave one file on one criterion; None when not scored, never 0.

    `juror_partner` is the partner the juror belongs to, None when to none; `recused` is a
    declared déport, and on one criterion it holds for the file.
    """

    application: str
    juror: str
    juror_partner: str | None
    criterion: str
    value: Fraction | None
    recused: bool


@dataclass(frozen=True, slots=True)
class ApplicationScore:
    """One file's exact scores out of 20, before it is ranked.

    `by_juror` holds counted jurors only. `score`, `median` and `spread` (highest less
    lowest) are None without the quorum; a criterion's mean is None when no one scored it.
    """

    application: str
    by_juror: dict[str, Fraction]
    criterion_means: dict[str, Fraction | None]
    recused: list[str]
    score: Fraction | None
    median: Fraction | None
    spread: Fraction | None


@dataclass(frozen=True, slots=True)
class RankedApplication:
    """One file's place; figures are texts with 4 decimals, half up, None if incomplete."""

    application: str
    rank: int | None
    score: str | None
    median: str | None
    jurors: int
    recused: list[str]
    complete: bool
    spread: str | None


@dataclass(frozen=True, slots=True)
class JurySession:
    """A session's ranking; `tied_at_cut` are the equal files that the cut would part."""

    session: str
    quorum: int
    cut: int | None
    ranking: list[RankedApplication]
    tied_at_cut: list[str]


def application_scores(
    rules: SessionRules, marks: Iterable[Mark], applicants: Mapping[str, str | None]
) -> list[ApplicationScore]:
    """Score every file that has a mark, a blank or a déport.

    Args:
        rules: The session's.
        marks: All of the session's, in any order.
        applicants: Each application's partner, None or absent when not known.

    Returns:
        Sorted by application.

    Raises:
        ValueError: If a mark is for a criterion that the session does not have.
    """
    keys = {criterion.key for criterion in rules.criteria}
    by_file: dict[str, dict[str, list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for mark in marks:
        if mark.criterion not in keys:
            raise ValueError(f"no criterion {mark.criterion!r} in session {rules.session!r}")
        by_file[mark.application][mark.juror].append(mark)
    return [
        _file_score(rules, application, by_juror, applicants.get(application))
        for application, by_juror in sorted(by_file.items())
    ]


def _file_score(
    rules: SessionRules,
    application: str,
    by_juror: Mapping[str, Sequence[Mark]],
    partner: str | None,
) -> ApplicationScore:
    recused = sorted(j for j, marks in by_juror.items() if _is_out(rules, marks, partner))
    counted: dict[str, Fraction] = {}
    for juror in sorted(by_juror.keys() - set(recused)):
        score = _juror_score(rules.criteria, by_juror[juror])
        if score is not None:
            counted[juror] = score
    means = _criterion_means(rules, counted, by_juror)
    return _summed(rules, application, counted, recused, means)


def left_out(
    rules: SessionRules, scored: ApplicationScore, marks: Mapping[str, Sequence[Mark]], juror: str
) -> ApplicationScore:
    """Return a file's score as if a juror had never scored it; nobody else is scored again.

    Args:
        rules: The session's.
        scored: The file's score, with that juror or not.
        marks: Its marks, by juror.
        juror: Who is left out.
    """
    if juror not in marks:
        return scored
    counted = {name: score for name, score in scored.by_juror.items() if name != juror}
    recused = [name for name in scored.recused if name != juror]
    means = _criterion_means(rules, counted, marks)
    return _summed(rules, scored.application, counted, recused, means)


def weighted(
    rules: SessionRules, scored: ApplicationScore, marks: Mapping[str, Sequence[Mark]]
) -> ApplicationScore:
    """Return a file's score with other weights, none of them lost; its jurors do not change.

    Args:
        rules: The session's, with these weights.
        scored: The file's score.
        marks: Its marks, by juror.
    """
    counted = {
        juror: score
        for juror in scored.by_juror
        if (score := _juror_score(rules.criteria, marks[juror])) is not None
    }
    return _summed(rules, scored.application, counted, scored.recused, scored.criterion_means)


def _summed(
    rules: SessionRules,
    application: str,
    counted: dict[str, Fraction],
    recused: list[str],
    means: dict[str, Fraction | None],
) -> ApplicationScore:
    values = list(counted.values())
    complete = len(values) >= max(1, rules.quorum)
    return ApplicationScore(
        application=application,
        by_juror=counted,
        criterion_means=means,
        recused=recused,
        score=_mean(values) if complete else None,
        median=median(values) if complete else None,
        spread=max(values) - min(values) if complete else None,
    )


def _criterion_means(
    rules: SessionRules, counted: Iterable[str], by_juror: Mapping[str, Sequence[Mark]]
) -> dict[str, Fraction | None]:
    given: dict[str, list[Fraction]] = {criterion.key: [] for criterion in rules.criteria}
    for juror in counted:
        for mark in by_juror[juror]:
            if mark.value is not None:
                given[mark.criterion].append(mark.value)
    return {key: _mean(values) for key, values in given.items()}


def _is_out(rules: SessionRules, marks: Sequence[Mark], partner: str | None) -> bool:
    """Return whether a juror is out for a file, declared or by belonging to its partner."""
    own = rules.excludes_own_partner and partner is not None
    return any(mark.recused or (own and mark.juror_partner == partner) for mark in marks)


def _juror_score(criteria: Sequence[CriterionRule], marks: Sequence[Mark]) -> Fraction | None:
    """Return a juror's exact score out of 20, None with a mandatory criterion blank."""
    values = {mark.criterion: mark.value for mark in marks if mark.value is not None}
    if any(criterion.mandatory and criterion.key not in values for criterion in criteria):
        return None
    scored = [criterion for criterion in criteria if criterion.key in values]
    weights, weights_over = _added(_terms(c.weight for c in scored))
    if not weights:
        return None
    # Weight × value ÷ maximum, as whole numbers.
    points, over = _added(
        (
            c.weight.numerator * values[c.key].numerator * c.maximum.denominator,
            c.weight.denominator * values[c.key].denominator * c.maximum.numerator,
        )
        for c in scored
    )
    return Fraction(points * weights_over * OUT_OF, over * weights)


def _mean(values: Iterable[Fraction]) -> Fraction | None:
    known = list(values)
    if not known:
        return None
    numerator, denominator = _added(_terms(known))
    return Fraction(numerator, denominator * len(known))


def _terms(values: Iterable[Fraction | int]) -> Iterator[tuple[int, int]]:
    return ((value.numerator, value.denominator) for value in values)


def _added(terms: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Add up fractions given as whole numbers, not reduced: many times faster than one by one."""
    numerator, denominator = 0, 1
    for one, over in terms:
        if over == denominator:
            numerator += one
        else:
            numerator = numerator * over + one * denominator
            denominator *= over
    return numerator, denominator


def jury_session(
    rules: SessionRules, marks: Iterable[Mark], applicants: Mapping[str, str | None]
) -> JurySession:
    """Rank the files of a session.

    Args:
        rules: The session's.
        marks: All of the session's, in any order.
        applicants: Each application's partner, None or absent when not known.

    Returns:
        Ranking by rank then application, the incomplete files last. Equal on score and on
        the whole chain is an equal rank: 1, 2, 2, 4.

    Raises:
        ValueError: If a criterion, of a mark or of the chain, is not the session's.
    """
    return ranked(rules, application_scores(rules, marks, applicants))


def ranked(rules: SessionRules, scores: Sequence[ApplicationScore]) -> JurySession:
    """Rank files already scored, as `jury_session` does."""
    places = ranks(rules, scores)
    ranking = [_ranked_file(score, places.get(score.application)) for score in scores]
    ranking.sort(key=lambda f: (f.rank is None, f.rank or 0, f.application))
    return JurySession(rules.session, rules.quorum, rules.cut, ranking, _tied(places, rules.cut))


def ranks(rules: SessionRules, scores: Iterable[ApplicationScore]) -> dict[str, int]:
    """Return the rank of each file that has the quorum: 1, 2, 2, 4; the best first.

    Raises:
        ValueError: As `jury_session`, of the chain.
    """
    unknown = set(rules.tie_chain) - {criterion.key for criterion in rules.criteria} - {"median"}
    if unknown:
        raise ValueError(f"no criterion {sorted(unknown)} in session {rules.session!r}")
    known = [
        (_rank_values(rules, score), score.application)
        for score in scores
        if score.score is not None
    ]
    # Brought to one denominator, values compare as whole numbers, many times faster.
    over = lcm(*(value.denominator for values, _ in known for value in values))
    complete = [
        (tuple(v.numerator * (over // v.denominator) for v in values), application)
        for values, application in known
    ]
    complete.sort(key=itemgetter(0), reverse=True)
    places: dict[str, int] = {}
    for _, equal in groupby(complete, key=itemgetter(0)):
        rank = len(places) + 1
        places.update((application, rank) for _, application in equal)
    return places


def _rank_values(rules: SessionRules, score: ApplicationScore) -> tuple[Fraction, ...]:
    """Return what ranks a file, the score first; unknown counts as lowest."""
    chain = [
        score.median if key == "median" else score.criterion_means[key] for key in rules.tie_chain
    ]
    return tuple(Fraction(-1) if value is None else value for value in (score.score, *chain))


def _ranked_file(score: ApplicationScore, rank: int | None) -> RankedApplication:
    return RankedApplication(
        application=score.application,
        rank=rank,
        score=four_decimals(score.score),
        median=four_decimals(score.median),
        jurors=len(score.by_juror),
        recused=score.recused,
        complete=rank is not None,
        spread=four_decimals(score.spread),
    )


def _tied(ranks: Mapping[str, int], cut: int | None) -> list[str]:
    """Return the equal files of which some are within the cut and some beyond."""
    if cut is None:
        return []
    groups: dict[int, list[str]] = defaultdict(list)
    for application, rank in ranks.items():
        groups[rank].append(application)
    across = (g for rank, g in groups.items() if rank <= cut < rank + len(g) - 1)
    return sorted(next(across, []))
