"""What is spent, against what limits it: the rows of the charts of money."""

from collections.abc import Mapping, Sequence

from screen.charts import Bar, Chart, against_limit
from screen.vocabulary import partner_title
from subjects.figure_labels import figure_label
from subjects.money.rule_money import CategoryMoney, Money
from subjects.spending.rule_laureates import Laureate
from subjects.spending.rule_sharing import PartnerCap


def spending_bars(
    names: Mapping[str, str],
    money: Money,
    paid_cents: Mapping[str, int],
    caps: Sequence[PartnerCap],
    laureates: Sequence[Laureate] | None = None,
) -> list[Bar]:
    """Return the rows of `against_limit`: each lauréat and its envelope, or each partner.

    Args:
        names: Name of each partner by code.
        money: The programme's.
        paid_cents: Paid side of each partner's consumption, by code.
        caps: What each partner is held against.
        laureates: Of a charter; None or empty shows partners.
    """
    if laureates:
        return [
            Bar(one.team, f"Équipe {one.team}", one.committed_cents, one.paid_cents,
                one.envelope_cents)
            for one in laureates
        ]  # fmt: skip
    limits = {cap.partner: cap.cap_cents for cap in caps}
    return [
        Bar(
            line.partner,
            partner_title(line.partner, names[line.partner]),
            line.consumed_cents,
            paid_cents[line.partner],
            limits[line.partner],
        )
        for line in money.partners
    ]


def category_bars(labels: Mapping[str, str], lines: Sequence[CategoryMoney]) -> list[Bar]:
    """Return each category's spending and forecast as rows of `against_limit`."""
    return [
        Bar(line.category, labels[line.category], line.committed_cents, line.paid_cents,
            line.forecast_cents)
        for line in lines
    ]  # fmt: skip


def against_forecast(labels: Mapping[str, str], lines: Sequence[CategoryMoney]) -> Chart:
    """Draw each category's spending against its forecast, which is no ceiling."""
    forecast = figure_label("money/forecast_cents")
    return against_limit(category_bars(labels, lines), forecast, is_ceiling=False)
