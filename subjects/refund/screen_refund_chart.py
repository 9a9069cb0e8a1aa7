"""The waterfall of a refund: where every euro received goes."""

from collections.abc import Sequence

import plotly.graph_objects as go

from screen.charts import FONT, LILAC, NAVY, Chart, amounts, lay_out
from screen.drawn import once
from screen.escape import plot
from screen.format import euros, euros_short
from subjects.figure_labels import figure_label, short_label
from subjects.refund.rule_refunds import Refund


@once
def refund_waterfall(refund: Refund) -> Chart:
    """Draw where every euro received goes: above the caps, spent, given back."""
    steps = refund_steps(refund)
    names = [plot(name) for name, _, _ in steps]
    signed = [
        ("+" if kind == "more" and cents > 0 else "") + euros_short(cents)
        for _, kind, cents in steps
    ]
    figure = go.Figure(
        go.Waterfall(
            orientation="h",
            y=names,
            x=[cents / 100 for _, _, cents in steps],
            measure=[
                {"total": "total", "start": "absolute"}.get(kind, "relative")
                for _, kind, _ in steps
            ],
            connector={"line": {"color": "#929292", "width": 1}},
            totals={"marker": {"color": NAVY}},
            decreasing={"marker": {"color": LILAC, "line": {"color": NAVY, "width": 1}}},
            increasing={"marker": {"color": NAVY}},
            hovertemplate="%{y} : %{customdata}<extra></extra>",
            customdata=[euros(cents) for _, _, cents in steps],
        )
    )
    for place, (name, text) in enumerate(zip(reversed(names), reversed(signed), strict=True)):
        # Above its bar, not at its end: a phone would cut it.
        figure.add_annotation(
            x=0,
            xref="paper",
            xanchor="left",
            y=place,
            yshift=21,
            showarrow=False,
            align="left",
            font=FONT,
            bgcolor="#FFFFFF",
            text=f"<b>{name}</b>  {text}",
        )
    lay_out(figure, height=54 * len(steps) + 28)
    figure.update_layout(waterfallgap=0.62, margin={"t": 24})
    figure.update_yaxes(
        type="category",
        categoryorder="array",
        categoryarray=names[::-1],
        showticklabels=False,
    )
    figure.update_xaxes(showticklabels=False, showgrid=False)
    levels = _levels(steps)
    amounts(figure, min(levels), max(1, *levels))
    return Chart.of(
        figure,
        "De ce qui est encaissé à ce qui reste à restituer : "
        + " ; ".join(f"{name}, {euros(cents)}" for name, _, cents in steps)
        + ".",
        (("paid", "Ce qu’il y a, ou ce qui s’y ajoute"), ("incoming", "Ce qui en part")),
    )


def refund_steps(refund: Refund) -> list[tuple[str, str, int]]:
    """Return the steps of the waterfall: French name, `start`, `less`, `more` or `total`, cents.

    Steps that change nothing (no excess, nothing given back yet) are left out.
    """
    excess, given = refund.excess_cents, refund.already_refunded_cents
    # What goes back to those settled apart comes out of no unused credit.
    apart = refund.share_cents - refund.unused_cents
    settled = refund.settled_cents
    return [
        (figure_label("money/received_cents"), "start", refund.received_cents),
        *(
            [
                (figure_label("refund/excess_cents"), "less", -excess),
                (short_label("refund/pool_cents"), "total", refund.pool_cents),
            ]
            * bool(excess and not (settled or apart))
        ),
        *(
            [
                *([(figure_label("refund/excess_cents"), "less", -excess)] * bool(excess)),
                ("Porté par ceux qui sont soldés", "less", -settled),
                ("Rendu à ceux qui sont soldés", "less", -apart),
                (short_label("refund/pool_cents"), "total", refund.pool_cents),
            ]
            * bool(settled or apart)
        ),
        ("Dépensé, conforme", "less", -refund.consumed_cents),
        (short_label("refund/unused_cents"), "total", refund.unused_cents),
        *(
            [
                *([("Plus le trop-perçu", "more", excess)] * bool(excess)),
                *([("Plus ce qui revient à ceux qui sont soldés", "more", apart)] * bool(apart)),
                ("À rendre en tout", "total", refund.refund_cents),
            ]
            * bool(excess or apart)
        ),
        *(
            [
                (figure_label("refund/already_refunded_cents"), "less", -given),
                (figure_label("refund/due_cents"), "total", refund.due_cents),
            ]
            * bool(given)
        ),
    ]


def _levels(steps: Sequence[tuple[str, str, int]]) -> list[int]:
    """Return how high a waterfall stands, in cents: at first nothing, then after each step."""
    levels = [0]
    for _, kind, cents in steps:
        levels.append(cents if kind in ("start", "total") else levels[-1] + cents)
    return levels
