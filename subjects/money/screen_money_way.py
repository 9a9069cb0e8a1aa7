"""The money's way, from the call to what is consumed: a chart and its tables."""

from collections.abc import Mapping, Sequence
from operator import attrgetter

import plotly.graph_objects as go

from screen import charts, table
from screen.cards import Card
from screen.charts import GRID, INK, LILAC, NAVY, Chart
from screen.drawn import once
from screen.escape import plot
from screen.format import euros, euros_short, percent
from screen.table import Sourced
from screen.vocabulary import GLOSSARY, KindWords, partner_title
from subjects.figure_labels import figure_label, short_label
from subjects.money.figure_money_way import CategorySpending, Link
from subjects.money.read_titles import ContributionPapers
from subjects.money.rule_money import Money
from subjects.sources.screen_figures import other, partner, show_figures, sourced
from subjects.spending.figure_spending_lines import SHARED, STATE, UNATTRIBUTED


def money_cards(money: Money, words: KindWords) -> list[Card]:
    """Return the four figures of Budget, each out of how much."""
    called = f"sur {euros(money.called_cents)} appelés"
    return [
        Card(
            figure_label("money/received_cents"),
            euros(money.received_cents),
            called,
            GLOSSARY["Appelé"],
            "money/received_cents",
        ),
        Card(
            figure_label("money/called_cents - money/received_cents"),
            euros(money.outstanding_cents),
            called,
            GLOSSARY["Reste à recouvrer"],
            "money/called_cents - money/received_cents",
        ),
        Card(
            figure_label("money/committed_cents"),
            euros(money.committed_cents),
            f"dont {euros(money.paid_cents)} consommés (CP) et {euros(money.settled_cents)} payés",
            GLOSSARY["AE"],
            "money/committed_cents",
        ),
        Card(
            figure_label("money/landing_cents"),
            euros(money.landing_cents),
            f"sur {euros(money.cap_total_cents)} {words.of_cap}",
            GLOSSARY["Atterrissage"],
            "money/landing_cents",
        ),
    ]


@once
def money_way_chart(money: Money, words: KindWords) -> Chart:
    """Draw what was called, received, attached, committed, consumed and, apart, paid out.

    Money that comes in is pale, money that goes out is dark; the limit is a line across. Only
    a convention's money is attached to the State's budget (art. 4.4).
    """
    settled = (figure_label("money/settled_cents"), money.settled_cents, NAVY)
    attached = (short_label("money/attached_cents"), money.attached_cents, LILAC)
    steps = [
        (figure_label("money/called_cents"), money.called_cents, LILAC),
        (figure_label("money/received_cents"), money.received_cents, LILAC),
        *([attached] * words.attaches),
        (figure_label("money/committed_cents"), money.committed_cents, NAVY),
        (figure_label("money/paid_cents"), money.paid_cents, NAVY),
        *([settled] * (money.settled_cents != money.paid_cents)),
    ]
    cap = money.cap_total_cents
    shown = [
        f"{euros_short(cents)}" + (f", {percent(cents, cap)} {words.of_cap}" if cap else "")
        for _, cents, _ in steps
    ]
    figure = go.Figure(
        go.Bar(
            orientation="h",
            y=[name for name, _, _ in steps],
            x=[cents / 100 for _, cents, _ in steps],
            marker={"color": [color for _, _, color in steps], "line": {"color": NAVY, "width": 1}},
            hovertemplate="%{y} : %{customdata}<extra></extra>",
            customdata=[euros(cents) for _, cents, _ in steps],
        )
    )
    for place, ((name, _, _), text) in enumerate(zip(steps[::-1], shown[::-1], strict=True)):
        figure.add_annotation(
            x=0, xref="paper", xanchor="left", y=place, yshift=21, showarrow=False,
            text=f"<b>{plot(name)}</b>  {text}", font=charts.FONT,
        )  # fmt: skip
    if cap:
        figure.add_vline(x=cap / 100, line={"color": INK, "width": 2, "dash": "dot"})
    charts.lay_out(figure, height=54 * len(steps) + 40)
    figure.update_layout(bargap=0.62, margin={"t": 20, "b": 28})
    figure.update_yaxes(
        type="category",
        categoryorder="array",
        categoryarray=[name for name, _, _ in steps[::-1]],
        showticklabels=False,
    )
    lowest = min(0, *(cents for _, cents, _ in steps))
    highest = max(1, cap, *(cents for _, cents, _ in steps))
    figure.update_xaxes(
        range=[lowest / 100, highest / 100 * 1.04], tickformat=",.0f",
        ticksuffix="\u00a0€", nticks=5, tickangle=0, gridcolor=GRID,
    )  # fmt: skip
    words_of = " ; ".join(f"{name}, {euros(cents)}" for name, cents, _ in steps)
    legend = (("incoming", "Ce qui entre"), ("paid", "Ce qui sort"), ("limit", words.cap_tick))
    return Chart.of(
        figure, f"De l’appel au paiement : {words_of}. {words.cap_tick} : {euros(cap)}.", legend
    )


def show_money_way(
    caption: str,
    words: KindWords,
    names: Mapping[str, str],
    links: Sequence[Link],
    money: Money,
) -> None:
    """Show each partner's money from the call to what is consumed.

    Args:
        caption: With the day.
        words: Of the agreement's kind.
        names: Name of each partner by code.
        links: One per partner.
        money: The programme's, for the last row.
    """
    own = "money/partners/{}"
    columns = [
        partner(words.partner, names),
        sourced(f"{own}/called_cents", whole="money/called_cents"),
        sourced(f"{own}/received_cents", whole="money/received_cents"),
        sourced(f"{own}/consumed_cents", whole="money/committed_cents"),
        other(
            table.amount(f"{figure_label('money/paid_cents')}, indicatif"),
            attrgetter("paid_cents"),
            attrgetter("paid_cents"),
            "money/paid_cents",
        ),
    ]
    if words.attaches:
        attached = "money/attached_cents"
        entering = other(
            table.figure(attached, short=True),
            attrgetter("attached_cents"),
            attrgetter("attached_cents"),
            attached,
        )
        columns.insert(3, entering)
    loose = Sourced(money.unattributed_cents, "money/unattributed_cents")
    blank: list[None] = [None] * (len(columns) - 3)
    show_figures(
        caption,
        columns,
        links,
        name="chaine",
        total=money,
        apart=[(short_label(loose.path), *blank, loose, None)] if loose.value else [],
    )


def show_call_papers(
    caption: str, words: KindWords, names: Mapping[str, str], calls: Sequence[ContributionPapers]
) -> None:
    """Show each call and its papers, from the état des sommes dues to the attachment."""
    table.show_table(
        caption,
        [
            table.text("Titre"),
            table.text(words.partner),
            table.text("État des sommes dues"),
            table.dated("Appelé le"),
            table.figure("money/called_cents"),
            table.text("Mandat"),
            table.dated("Encaissé le"),
            table.figure("money/received_cents"),
            table.dated("Rattaché le"),
            table.text("Arrêté"),
        ],
        [
            (
                call.title_number,
                partner_title(call.partner, names.get(call.partner, call.partner)),
                call.statement or None,
                call.called_on,
                call.called_cents,
                call.payment_order or None,
                call.received_on,
                call.received_cents,
                call.attached_on,
                call.attachment_order or None,
            )
            for call in calls
        ],
        name="titres",
    )


def show_shares(
    caption: str,
    words: KindWords,
    names: Mapping[str, str],
    labels: Mapping[str, str],
    shares: Sequence[CategorySpending],
) -> None:
    """Show what was committed for whom, in each category.

    Args:
        caption: With the day.
        words: Of the agreement's kind.
        names: Name of each partner by code.
        labels: Label of each category by key, in the order to show.
        shares: By owner and category.
    """
    by_owner: dict[str, dict[str | None, int]] = {}
    for share in shares:
        by_owner.setdefault(share.partner, {})[share.category] = share.committed_cents
    titles = {
        SHARED: "Mutualisé",
        UNATTRIBUTED: short_label("money/unattributed_cents"),
        STATE: short_label("money/state_cents"),
    }
    keys: list[str | None] = [*labels, None]
    table.show_table(
        caption,
        [
            table.text(words.partner),
            *(table.amount(label) for label in labels.values()),
            table.amount("Sans catégorie"),
            table.amount("Ensemble"),
        ],
        [
            (
                titles.get(code) or partner_title(code, names.get(code, code)),
                *(cents.get(key) for key in keys),
                sum(cents.values()),
            )
            for code, cents in by_owner.items()
        ],
        name="engage-par-categorie",
        total=(
            "Ensemble",
            *(sum(cents.get(key, 0) for cents in by_owner.values()) for key in keys),
            sum(share.committed_cents for share in shares),
        ),
    )
