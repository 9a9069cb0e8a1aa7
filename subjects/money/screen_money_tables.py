"""The tables of money, row by row as the figures give them, each saying where it comes from."""

from collections.abc import Mapping, Sequence

from screen import table
from screen.format import percent
from screen.vocabulary import KindWords, partner_title
from subjects.figure_labels import figure_label, short_label
from subjects.money.rule_money import Money
from subjects.sources import screen_origin, screen_paths
from subjects.spending.rule_laureates import Laureate
from subjects.spending.rule_sharing import PartnerCap

_LOOSE = short_label("money/unattributed_cents")


def show_calls(caption: str, words: KindWords, names: Mapping[str, str], money: Money) -> None:
    """Show what each partner was called for and paid in.

    Args:
        caption: With the day.
        words: Of the agreement's kind.
        names: Name of each partner by code.
        money: The programme's.
    """
    is_claimed = any(line.claim_kind for line in money.partners)
    is_over = any(line.adjusted_cap_cents is not None for line in money.partners)
    claimed = sum(line.claim_cents or 0 for line in money.partners)
    table.show_table(
        caption,
        [
            table.text(words.partner),
            table.figure("money/called_cents"),
            table.figure("money/received_cents"),
            table.figure("money/called_cents - money/received_cents"),
            *([table.figure("money/adjusted_cap_cents")] if is_over else []),
            *([table.figure("money/claim_cents")] if is_claimed else []),
        ],
        [
            (
                partner_title(line.partner, names[line.partner]),
                line.called_cents,
                line.received_cents,
                line.outstanding_cents,
                *([line.adjusted_cap_cents] if is_over else []),
                *([line.claim_cents] if is_claimed else []),
            )
            for line in money.partners
        ],
        name="appels",
        total=(
            "Ensemble",
            money.called_cents,
            money.received_cents,
            money.outstanding_cents,
            *([sum(line.adjusted_cap_cents or 0 for line in money.partners)] if is_over else []),
            *([claimed] if is_claimed else []),
        ),
        beside=lambda: screen_origin.offer_sources(
            screen_paths.call_paths(names, money), key="calls"
        ),
    )


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
    is_planned = any(line.planned_cents for line in money.partners)
    rows: list[tuple[table.Value, ...]] = [
        (
            partner_title(line.partner, names[line.partner]),
            *([line.planned_cents] if is_planned else []),
            line.direct_cents,
            line.shared_cents,
            line.consumed_cents,
            limits[line.partner],
            percent(line.consumed_cents, limits[line.partner]),
            line.headroom_cents,
        )
        for line in money.partners
    ]
    apart = (
        (short_label("money/unattributed_cents"), money.unattributed_cents),
        ("Mutualisé, non réparti : personne n’a signé", money.unshared_cents),
        (figure_label("money/state_cents"), money.state_cents),
    )
    blank: list[None] = [None] * (3 if is_planned else 2)
    rows += [(what, *blank, cents, None, None, None) for what, cents in apart if cents]
    table.show_table(
        caption,
        [
            table.text(words.partner),
            *([table.figure("money/planned_cents")] if is_planned else []),
            table.figure("money/direct_cents"),
            table.figure("money/shared_cents"),
            table.figure("money/consumed_cents"),
            table.amount(words.cap.capitalize()),
            table.number(f"Part {words.of_cap}"),
            table.figure("money/headroom_cents"),
        ],
        rows,
        name="consommation",
        total=(
            "Ensemble",
            *([sum(line.planned_cents for line in money.partners)] if is_planned else []),
            money.direct_cents,
            money.shared_cents,
            money.committed_cents,
            money.cap_total_cents,
            percent(money.committed_cents, money.cap_total_cents),
            None,
        ),
        beside=lambda: screen_origin.offer_sources(
            screen_paths.consumption_paths(names, money), key="consumption"
        ),
    )


def show_laureates(caption: str, laureates: Sequence[Laureate]) -> None:
    """Show what each lauréat has used of its envelope."""
    table.show_table(
        caption,
        [
            table.text("Lauréat"),
            table.figure("laureates/envelope_cents"),
            table.figure("money/committed_cents"),
            table.figure("money/paid_cents"),
            table.figure("laureates/headroom_cents"),
        ],
        [
            (
                f"Équipe {one.team}",
                one.envelope_cents,
                one.committed_cents,
                one.paid_cents,
                one.headroom_cents,
            )
            for one in laureates
        ],
        name="laureats",
        beside=lambda: screen_origin.offer_sources(
            screen_paths.laureate_paths(laureates), key="laureates"
        ),
    )


def show_categories(caption: str, labels: Mapping[str, str], money: Money) -> None:
    """Show what each category was to cost, costs, and will have cost.

    Args:
        caption: With the day.
        labels: Label of each category by key, in the order to show.
        money: The programme's.
    """
    lines = {line.category: line for line in money.categories}
    rows: list[tuple[table.Value, ...]] = [
        (
            label,
            lines[key].forecast_cents,
            lines[key].committed_cents,
            lines[key].paid_cents,
            percent(lines[key].committed_cents, lines[key].forecast_cents),
            lines[key].landing_cents,
        )
        for key, label in labels.items()
    ]
    rest = money.uncategorised
    loose = rest.committed_cents - money.state_cents
    unnamed = _LOOSE if loose == money.unattributed_cents else "Sans catégorie"
    for what, cents in ((unnamed, loose), (figure_label("money/state_cents"), money.state_cents)):
        if cents:
            rows.append((what, None, cents, None, None, cents))
    table.show_table(
        caption,
        [
            table.text("Catégorie"),
            table.figure("money/forecast_cents"),
            table.figure("money/committed_cents"),
            table.figure("money/paid_cents"),
            table.number("Engagé sur prévu"),
            table.figure("money/landing_cents"),
        ],
        rows,
        name="categories",
        total=(
            "Ensemble",
            money.forecast_cents,
            money.committed_cents,
            money.paid_cents,
            percent(money.committed_cents, money.forecast_cents),
            money.landing_cents,
        ),
        beside=lambda: screen_origin.offer_sources(
            screen_paths.category_paths(labels), key="categories"
        ),
    )
