"""What a comparison of two moments is made of: one thing that moved, and the two states."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from data.agreement.model import Agreement
from subjects.rule_wording import counted, euros, typeset

ALERT, SOLVED, FORWARD, BACK, MOVED = "alert", "solved", "forward", "back", "moved"
"""A new alert, one that is over, a step done, a step undone, an amount or a date that moved."""

Figures = Mapping[str, Any]
Passed = tuple[list[Any], list[Any]]
"""Keys of the rows that left a state, and of those that reached it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One thing that moved.

    Attributes:
        key: What it is about; with the two moments exchanged, the same key is there.
        kind: `ALERT`, `SOLVED`, `FORWARD`, `BACK` or `MOVED`.
        text: One French sentence.
        section: Section of the figures it is about.
        rank: How important it is, 0 first.
        before: The value at the first moment, or what is no longer there.
        after: The value at the second one, or what is there besides.
        partner: Whose it is; None for the programme.
        team: The team, when it is about one.
        session: The jury's key, when it is about one.
        rule: Of the alert, when it is one.
    """

    key: str
    kind: str
    text: str
    section: str
    rank: int
    before: Any
    after: Any
    partner: str | None = None
    team: str | None = None
    session: str | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Both:
    """The two moments, and how a column of a section's rows differs between them."""

    first: Figures
    second: Figures
    agreement: Agreement
    names: Mapping[str, str]

    def name(self, partner: str | None) -> str:
        """Name a party: a partner, or the State when None."""
        if partner is None:
            return "l’État"
        return self.names.get(partner, partner) or "sans partenaire"

    def column(self, section: str, name: str, *keys: str) -> tuple[dict[Any, Any], dict[Any, Any]]:
        """Return a column of a section's rows at both moments, by the rows' keys."""
        first, second = (
            {tuple(row[key] for key in keys): row[name] for row in figures[section] or ()}
            for figures in (self.first, self.second)
        )
        return first, second

    def passed(self, section: str, name: str, *keys: str, where: Callable[[Any], bool]) -> Passed:
        """Return the keys of the rows that left a state, and of those that reached it."""
        first, second = self.column(section, name, *keys)
        there = {key for key, value in first.items() if where(value)}
        here = {key for key, value in second.items() if where(value)}
        return [key for key in first if key in there - here], [
            key for key in second if key in here - there
        ]

    def changed(self, section: str, name: str, *keys: str) -> Iterator[tuple[Any, Any, Any]]:
        """Yield the rows of both moments where a column differs: keys, before, after."""
        first, second = self.column(section, name, *keys)
        for key, value in second.items():
            if key in first and first[key] != value:
                yield key, first[key], value


def moved(key: str, kind: str, text: str, rank: int, before: Any, after: Any, **of: Any) -> Moved:
    """Return one thing that moved, its sentence set with French unbreakable spaces."""
    return Moved(key, kind, typeset(text), key.split("/")[0], rank, before, after, **of)


def two_ways(
    key: str,
    passed: Passed,
    sentence: Callable[[list[Any], bool], str],
    ranks: tuple[int, int],
    kinds: tuple[str, str] = (FORWARD, BACK),
    **of: Any,
) -> Iterator[Moved]:
    """Yield what reached a state and what left it, one sentence each.

    Args:
        key: What it is about.
        passed: As `Both.passed` gives it.
        sentence: Gives the sentence of the keys, and of whether they reached the state.
        ranks: Of what reached it, of what left it.
        kinds: Likewise.
        of: The partner, the team or the session.
    """
    gone, come = passed
    if come:
        yield moved(key, kinds[0], sentence(come, True), ranks[0], (), tuple(come), **of)
    if gone:
        yield moved(key, kinds[1], sentence(gone, False), ranks[1], tuple(gone), (), **of)


def step(noun: str, word: str, keys: list[Any], more: bool, words: str) -> str:
    """Say how many reached a state, or are no longer in it.

    Args:
        noun: A feminine noun, in the singular.
        word: The state, in the feminine singular.
        keys: The rows.
        more: Whether they reached it.
        words: Which ones.
    """
    number = len(keys)
    if more:
        return f"{counted(number, f'{noun} {word}', f'{noun}s {word}s')} de plus : {words}."
    verb = f"n’est plus {word}" if number < 2 else f"ne sont plus {word}s"
    return f"{counted(number, noun)} {verb} : {words}."


def first_of(words: Iterable[str], first: int = 6) -> str:
    """Write the first of a list, and how many others there are."""
    every = list(words)
    more = len(every) - first
    shown = ", ".join(every[:first])
    return f"{shown} et {counted(more, 'autre')}" if more > 0 else shown


def signed_amount(cents: int) -> str:
    """Write a difference with its sign: « +12 400,00 € »."""
    return f"+{euros(cents)}" if cents > 0 else euros(cents)


def signed_number(gap: int, noun: str, plural: str) -> str:
    """Write a difference of numbers with its sign and its noun: « +2 candidatures »."""
    sign = "+" if gap > 0 else "−"
    return f"{sign}{counted(abs(gap), noun, plural)}"
