"""What each block of a page shows, as `screen_origin` takes it: label → path of the figure."""

from collections.abc import Iterable, Mapping, Sequence

from screen.vocabulary import partner_title
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState
from subjects.figure_labels import MINUS, inline_label, short_label
from subjects.money.rule_money import Money
from subjects.refund.rule_refunds import Refund
from subjects.spending.rule_laureates import Laureate

Paths = dict[str, str]


def money_paths(names: Mapping[str, str], money: Money) -> Paths:
    """Name the steps from the call to what is consumed, in all and by partner."""
    whole = ("called_cents", "received_cents", "attached_cents", "committed_cents", "paid_cents")
    each = ("called_cents", "received_cents", "consumed_cents")
    return {
        **_whole("money/{}", whole),
        **each_path(_payers(names, money), "money/partners/{}", each),
    }


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


def call_paths(names: Mapping[str, str], money: Money) -> Paths:
    """Name what was called, received and is outstanding, in all and by partner."""
    called, received = "called_cents", "received_cents"
    left = f"money/{called}{MINUS}money/{received}"
    found = _whole("money/{}", (called, received))
    found |= {_in_all(left): left} | _whole("money/{}", ("attached_cents",))
    for code, title in _payers(names, money):
        own_figures = (called, received, "claim_cents", "adjustment_cents", "adjusted_cap_cents")
        found |= each_path([(code, title)], "money/partners/{}", own_figures)
        own = "money/partners/" + code
        found[f"{title}, {inline_label(left)}"] = f"{own}/{called}{MINUS}{own}/{received}"
    return found


def category_paths(labels: Mapping[str, str]) -> Paths:
    """Name the forecast, spending and landing, in all and by category."""
    each = ("forecast_cents", "committed_cents", "paid_cents", "landing_cents")
    return {**_whole("money/{}", each), **each_path(labels.items(), "money/categories/{}", each)}


def refund_paths(names: Mapping[str, str], refund: Refund) -> Paths:
    """Name each step of the refund, in all and by partner."""
    each = (
        "excess_cents",
        "share_cents",
        "refund_cents",
        "already_refunded_cents",
        "due_cents",
        "final_contribution_cents",
    )
    partners = _partners(names, (line.partner for line in refund.partners))
    whole = _whole("refund/partners/*/{}", each)
    return {**whole, **each_path(partners, "refund/partners/{}", each)}


def basis_paths(names: Mapping[str, str], refund: Refund) -> Paths:
    """Name the refund on what is committed, then on what is paid, in all and by partner."""
    partners = list(_partners(names, (line.partner for line in refund.partners)))
    found: Paths = {}
    for basis, section in (("AE", "refund"), ("CP", "refund_paid")):
        one = {
            **_whole(f"{section}/{{}}", ("spent_cents", "unused_cents")),
            **each_path(partners, f"{section}/partners/{{}}", ("refund_cents",)),
            **_whole(f"{section}/partners/*/{{}}", ("refund_cents",)),
        }
        found |= {f"{label} ({basis})": path for label, path in one.items()}
    return found


POOL = {
    short_label(path): path
    for path in (
        "money/received_cents",
        "refund/partners/*/excess_cents",
        "refund/pool_cents",
        "refund/spent_cents",
        "refund/unused_cents",
        "refund/partners/*/refund_cents",
        "refund/partners/*/due_cents",
    )
}
"""The steps that every euro received goes through."""


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


def term_paths(names: Mapping[str, str], states: Iterable[AgreementState]) -> Paths:
    """Name each agreement's signature, end and cap."""
    partners = _partners(names, (state.partner for state in states))
    return each_path(partners, "agreements/{}", ("signed_on", "ends_on", "cap_cents"))


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
