"""The tables of money, row by row as the figures give them, each saying where it comes from."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any

from screen import table
from screen.format import percent
from screen.table import Sourced, Value
from screen.vocabulary import KindWords
from subjects.figure_labels import MINUS, figure_label, short_label
from subjects.money.rule_money import Money
from subjects.sources.screen_figures import FigureColumn, other, partner, show_figures, sourced
from subjects.spending.rule_laureates import Laureate
from subjects.spending.rule_sharing import PartnerCap

_LOOSE = short_label("money/unattributed_cents")
_OWN = "money/partners/{}"


def show_calls(caption: str, words: KindWords, names: Mapping[str, str], money: Money) -> None:
    """Show what each partner was called for and paid in.

    Args:
        caption: With the day.
        words: Of the agreement's kind.
        names: Name of each partner by code.
        money: The programme's.
    """
    called, received = f"{_OWN}/called_cents", f"{_OWN}/received_cents"
    columns = [
        partner(words.partner, names),
        sourced(called, whole="money/called_cents"),
        sourced(received, whole="money/received_cents"),
        sourced(
            f"{called}{MINUS}{received}",
            of=attrgetter("outstanding_cents"),
            whole=attrgetter("outstanding_cents"),
        ),
    ]
    for name in ("adjusted_cap_cents", "claim_cents"):
        amounts = [getattr(line, name) for line in money.partners]
        if any(cents is not None for cents in amounts):
            columns.append(_summed(name, sum(cents or 0 for cents in amounts)))
    show_figures(caption, columns, money.partners, name="appels", total=money)


def _summed(name: str, total: int) -> FigureColumn:
    return sourced(f"{_OWN}/{name}", whole=total)


def show_consumption(
    caption: str,
    words: KindWords,
    names: Mapping[str, str],
    money: Money,
    caps: Sequence[PartnerCap],
) -> None:
    """Show what was committed for each partner, and what it is held against.

    Args:
        caption: With the day.
        words: Of the agreement's kind.
        names: Name of each partner by code.
        money: The programme's.
        caps: What each partner is held against.
    """
    limits = {cap.partner: cap.cap_cents for cap in caps}
    planned = sum(line.planned_cents for line in money.partners)
    columns = [
        partner(words.partner, names),
        *([_summed("planned_cents", planned)] if planned else []),
        sourced(f"{_OWN}/direct_cents", whole=attrgetter("direct_cents")),
        sourced(f"{_OWN}/shared_cents", whole=attrgetter("shared_cents")),
        sourced(f"{_OWN}/consumed_cents", whole="money/committed_cents"),
        other(
            table.amount(words.cap.capitalize()),
            lambda line: limits[line.partner],
            attrgetter("cap_total_cents"),
        ),
        other(
            table.number(f"Part {words.of_cap}"),
            lambda line: percent(line.consumed_cents, limits[line.partner]),
            lambda whole: percent(whole.committed_cents, whole.cap_total_cents),
        ),
        sourced(f"{_OWN}/headroom_cents"),
    ]
    apart: tuple[tuple[str, Value], ...] = (
        (_LOOSE, Sourced(money.unattributed_cents, "money/unattributed_cents")),
        ("Mutualisé, non réparti : personne n’a signé", money.unshared_cents),
        (
            figure_label("money/state_cents"),
            Sourced(money.state_cents, "money/state_cents"),
        ),
    )
    blank: list[None] = [None] * (3 if planned else 2)
    show_figures(
        caption,
        columns,
        money.partners,
        name="consommation",
        total=money,
        apart=[
            (what, *blank, cents, None, None, None)
            for what, cents in apart
            if table.value_of(cents)
        ],
    )


def show_laureates(caption: str, laureates: Sequence[Laureate]) -> None:
    """Show what each lauréat has used of its envelope."""
    names = ("envelope_cents", "committed_cents", "paid_cents", "headroom_cents")
    show_figures(
        caption,
        [
            other(table.text("Lauréat"), lambda one: f"Équipe {one.team}"),
            *(sourced(f"laureates/{{}}/{name}") for name in names),
        ],
        laureates,
        name="laureats",
        key=attrgetter("team"),
    )


def show_categories(caption: str, labels: Mapping[str, str], money: Money) -> None:
    """Show what each category was to cost, costs, and will have cost.

    Args:
        caption: With the day.
        labels: Label of each category by key, in the order to show.
        money: The programme's.
    """
    lines = {line.category: line for line in money.categories}

    def amount(name: str) -> FigureColumn:
        return sourced(f"money/categories/{{}}/{name}", whole=f"money/{name}")

    def share(line: Any) -> str:
        return percent(line.committed_cents, line.forecast_cents)

    loose = money.uncategorised.committed_cents - money.state_cents
    is_loose = loose == money.unattributed_cents
    apart: tuple[tuple[str, Value], ...] = (
        (_LOOSE, Sourced(loose, "money/unattributed_cents"))
        if is_loose
        else ("Sans catégorie", loose),
        (figure_label("money/state_cents"), Sourced(money.state_cents, "money/state_cents")),
    )
    show_figures(
        caption,
        [
            other(table.text("Catégorie"), lambda line: labels[line.category], "Ensemble"),
            *map(amount, ("forecast_cents", "committed_cents", "paid_cents")),
            other(table.number("Engagé sur prévu"), share, share),
            amount("landing_cents"),
        ],
        list(map(lines.__getitem__, labels)),
        name="categories",
        key=attrgetter("category"),
        total=money,
        apart=[
            (what, None, cents, None, None, table.value_of(cents))
            for what, cents in apart
            if table.value_of(cents)
        ],
    )
