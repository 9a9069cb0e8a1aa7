"""The tables of money, row by row as the figures give them, each saying where it comes from."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from rules.laureates import Laureate
from rules.money import Money, PartnerCap
from rules.refunds import Refund
from rules.wording import NO_BREAK_SPACE as NBSP
from ui import origin, paths, table
from ui.escape import html
from ui.format import percent
from ui.words import KindWords, partner_title


def show_calls(caption: str, words: KindWords, names: Mapping[str, str], money: Money) -> None:
    """Show what each partner was called for and paid in.

    Args:
        caption: With the day.
        words: Of the agreement's kind.
        names: Name of each partner by code.
        money: The programme's.
    """
    table.show(
        caption,
        [
            table.text(words.partner),
            table.money("Appelé"),
            table.money("Encaissé"),
            table.money("Reste à recouvrer"),
        ],
        [
            (
                partner_title(line.partner, names[line.partner]),
                line.called_cents,
                line.received_cents,
                line.outstanding_cents,
            )
            for line in money.partners
        ],
        name="appels",
        total=("Ensemble", money.called_cents, money.received_cents, money.outstanding_cents),
        beside=lambda: origin.ask(paths.calls(names, money), key="calls"),
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
    rows: list[tuple[table.Value, ...]] = [
        (
            partner_title(line.partner, names[line.partner]),
            line.direct_cents,
            line.shared_cents,
            line.consumed_cents,
            limits[line.partner],
            percent(line.consumed_cents, limits[line.partner]),
            line.headroom_cents,
        )
        for line in money.partners
    ]
    if money.unattributed_cents:
        rows.append(("Non ventilé", None, None, money.unattributed_cents, None, None, None))
    table.show(
        caption,
        [
            table.text(words.partner),
            table.money("Dépense propre (AE)"),
            table.money("Part du mutualisé (AE)"),
            table.money("Consommation indicative"),
            table.money(words.cap.capitalize()),
            table.number(f"Part {words.of_cap}"),
            table.money("Marge"),
        ],
        rows,
        name="consommation",
        total=(
            "Ensemble",
            money.direct_cents,
            money.shared_cents,
            money.committed_cents,
            money.cap_total_cents,
            percent(money.committed_cents, money.cap_total_cents),
            None,
        ),
        beside=lambda: origin.ask(paths.consumption(names, money), key="consumption"),
    )


def show_laureates(caption: str, laureates: Sequence[Laureate]) -> None:
    """Show what each lauréat has used of its envelope."""
    table.show(
        caption,
        [
            table.text("Lauréat"),
            table.money("Enveloppe à réserver"),
            table.money("Engagé (AE)"),
            table.money("Consommé (CP)"),
            table.money("Reste de l’enveloppe"),
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
        beside=lambda: origin.ask(paths.laureates(laureates), key="laureates"),
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
    if money.unattributed_cents:
        amount = money.unattributed_cents
        rows.append(("Non ventilé", None, amount, None, None, amount))
    table.show(
        caption,
        [
            table.text("Catégorie"),
            table.money("Prévu (AE)"),
            table.money("Engagé (AE)"),
            table.money("Consommé (CP)"),
            table.number("Engagé sur prévu"),
            table.money("Atterrissage (AE)"),
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
        beside=lambda: origin.ask(paths.categories(labels), key="categories"),
    )


def show_refund(caption: str, names: Mapping[str, str], refund: Refund) -> None:
    """Show each partner's refund to the cent, from what it paid in to what it will have paid."""
    table.show(
        caption,
        [
            table.text("Département"),
            table.money("Encaissé"),
            table.money("Trop-perçu (art. 4.1)"),
            table.money("Prorata du non utilisé (art. 4.5)"),
            table.money("Restitution"),
            table.money("Déjà restitué"),
            table.money("Reste à restituer"),
            table.money("Contribution définitive"),
        ],
        [
            (
                partner_title(line.partner, names[line.partner]),
                line.received_cents,
                line.excess_cents,
                line.share_cents,
                line.refund_cents,
                line.already_refunded_cents,
                line.due_cents,
                line.final_contribution_cents,
            )
            for line in refund.partners
        ],
        name="restitutions",
        total=(
            "Ensemble",
            refund.received_cents,
            refund.excess_cents,
            refund.unused_cents,
            refund.refund_cents,
            refund.already_refunded_cents,
            refund.due_cents,
            refund.final_contribution_cents,
        ),
        beside=lambda: origin.ask(paths.refunds(names, refund), key="refunds"),
    )


def show_bases(caption: str, names: Mapping[str, str], committed: Refund, paid: Refund) -> None:
    """Show the refunds on both readings of what was spent, side by side."""
    pairs = zip(committed.partners, paid.partners, strict=True)
    table.show(
        caption,
        [
            table.text("Montant"),
            table.money("Sur les dépenses engagées (AE)"),
            table.money("Sur les dépenses consommées (CP)"),
        ],
        [
            ("Dépenses conformes retenues", committed.spent_cents, paid.spent_cents),
            ("Crédits non utilisés", committed.unused_cents, paid.unused_cents),
            *(
                (
                    f"Restitution, {partner_title(line.partner, names[line.partner])}",
                    line.refund_cents,
                    other.refund_cents,
                )
                for line, other in pairs
            ),
        ],
        name="bases",
        total=("Restitution, en tout", committed.refund_cents, paid.refund_cents),
    )


def trace(refund: Refund) -> str:
    """Return why the refund is what it is as an HTML list: each step, its article, its lines."""
    items = "".join(
        f"<li><strong>{html(step)}</strong> ({html(article.replace(' ', NBSP))})"
        + "".join(f"<p>{html(line.text)}</p>" for line in lines)
        + "</li>"
        for (step, article), lines in groupby(
            refund.trace, key=lambda line: (line.step, line.article)
        )
    )
    return f'<ol class="cap-trace">{items}</ol>'


def show_waterfall(caption: str, steps: Sequence[tuple[str, str, int]]) -> None:
    """Show the steps of the waterfall as rows.

    Args:
        caption: With the day.
        steps: As `ui.charts.refund_steps` gives them.
    """
    table.show(
        caption,
        [table.text("Étape"), table.money("Montant")],
        [(name, cents) for name, _, cents in steps],
        name="destinee",
        beside=lambda: origin.ask(paths.POOL, key="pool"),
    )
