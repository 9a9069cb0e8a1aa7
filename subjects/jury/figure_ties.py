"""Files of one same score: what the chain made of them, what remains tied (choix du programme)."""

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction

from subjects.jury.figure_jury import session_rules
from subjects.jury.figure_panel import Panel


@dataclass(frozen=True, slots=True)
class Tie:
    """Files of one same exact score, and what the chain made of them.

    Attributes:
        applications: Their numbers, by rank then number.
        values: What the chain compares, by key of the chain then file; a criterion's mean is
            on the criterion's own scale, the median out of 20.
        parted_by: Keys of the chain that parted some of them, in its order.
        equal: The groups that remain tied.
        is_across_cut: Whether the cut would part a group that remains tied.
    """

    applications: list[str]
    values: dict[str, dict[str, Fraction | None]]
    parted_by: list[str]
    equal: list[list[str]]
    is_across_cut: bool


def ties(panel: Panel) -> list[Tie]:
    """Return the files of one same exact score, by rank; empty when all scores differ."""
    by_score: dict[Fraction, list[str]] = defaultdict(list)
    for file in panel.complete:
        by_score[file.scored.score or Fraction()].append(file.application)
    return [_tie(panel, files) for files in by_score.values() if len(files) > 1]


def _tie(panel: Panel, files: list[str]) -> Tie:
    scored = {file.application: file.scored for file in panel.complete}
    values = {
        key: {
            number: scored[number].median
            if key == "median"
            else scored[number].criterion_means[key]
            for number in files
        }
        for key in session_rules(panel.session).tie_chain
    }
    parted_by, groups = [], [files]
    for key, compared in values.items():
        split: list[list[str]] = []
        for group in groups:
            by_value: dict[Fraction | None, list[str]] = defaultdict(list)
            for number in group:
                by_value[compared[number]].append(number)
            split += by_value.values()
        if len(split) > len(groups):
            parted_by.append(key)
        groups = split
    equal = [group for group in groups if len(group) > 1]
    is_across = any(set(group) & set(panel.ranking.tied_at_cut) for group in equal)
    return Tie(files, values, parted_by, equal, is_across)
