"""What each block of a page shows, as `screen_origin` takes it: label → path of the figure."""

from collections.abc import Iterable, Mapping, Sequence

from screen.vocabulary import partner_title
from subjects.calendar.rule_phases import PhaseStatus
from subjects.figure_labels import inline_label
from subjects.money.rule_money import Money
from subjects.spending.rule_laureates import Laureate

Paths = dict[str, str]


def consumption_paths(names: Mapping[str, str], money: Money) -> Paths:
    """Name what spending and its limit are made of, in all and by partner."""
    whole = (
        "committed_cents",
        "paid_cents",
        "settled_cents",
        "cap_total_cents",
        "unattributed_cents",
        "state_cents",
        "out_of_period_cents",
    )
    each = ("planned_cents", "direct_cents", "shared_cents", "consumed_cents", "headroom_cents")
    return {
        **_whole("money/{}", whole),
        **each_path(_payers(names, money), "money/partners/{}", each),
    }


def laureate_paths(teams: Sequence[Laureate]) -> Paths:
    """Name the envelope of each lauréat and what is used of it."""
    each = ("envelope_cents", "committed_cents", "paid_cents", "headroom_cents")
    return each_path(((one.team, f"Équipe {one.team}") for one in teams), "laureates/{}", each)


def bar_paths(names: Mapping[str, str], money: Money, teams: Sequence[Laureate] | None) -> Paths:
    """Name what a chart of spending shows: each lauréat, or each partner."""
    return laureate_paths(teams) if teams else consumption_paths(names, money)


def phase_paths(names: Mapping[str, str], statuses: Iterable[PhaseStatus]) -> Paths:
    """Name each phase's dates and delay, by partner."""
    each = (
        "status",
        "late_days",
        "planned_start",
        "actual_start",
        "planned_end",
        "actual_end",
    )
    lanes = [
        (f"{status.partner}/{status.phase}",
         f"{partner_title(status.partner, names[status.partner])}, phase {status.phase}")
        for status in statuses
    ]  # fmt: skip
    return {"Phases terminées": "phases/*/*/status=done", **each_path(lanes, "phases/{}", each)}


def each_path(rows: Iterable[tuple[str, str]], path: str, figures: Sequence[str]) -> Paths:
    """Return every figure of every row.

    Args:
        rows: Key and title of each.
        path: Of a row, `{}` for its key.
        figures: Names of the figures of a row.
    """
    return {
        f"{title}, {inline_label(found)}": found
        for key, title in rows
        for name in figures
        if (found := f"{path.format(key)}/{name}")
    }


def _payers(names: Mapping[str, str], money: Money) -> Iterable[tuple[str, str]]:
    return _partners(names, (line.partner for line in money.partners))


def _partners(names: Mapping[str, str], codes: Iterable[str]) -> Iterable[tuple[str, str]]:
    return [(code, partner_title(code, names[code])) for code in codes]


def _whole(path: str, figures: Iterable[str]) -> Paths:
    return {_in_all(found): found for found in map(path.format, figures)}


def _in_all(path: str) -> str:
    return f"Ensemble, {inline_label(path)}"
