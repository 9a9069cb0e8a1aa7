"""Splits to the cent in live formulas: the refund, and what is spent for all.

A split pro rata is made again by the spreadsheet as the rules make it: whole cents, then
one cent each to the largest remainders; between equal ones the larger amount received (for
the refund) or the larger weight (for shared spending) comes first, then the code. All of it
is counted in whole cents, where spreadsheet arithmetic is exact.
"""

from collections.abc import Sequence

from data.opening import Lens
from documents.cells import CellKind
from documents.sheet import ReportWorkbook
from documents.sheet_layout import Parameter, Placed, SheetColumn
from subjects.figure_labels import figure_label, short_label
from subjects.money.figure_money_tables import (
    RefundTable,
    SharedSpending,
    refund_table,
    shared_spending,
    sums,
)
from subjects.money.workbook_sources import Sources, given, plain, quoted
from subjects.papers.figure_rows import SHARED

SHARING, REFUND, REFUND_PAID = "Mutualisées", "Restitution", "Restitution (CP)"

_GIVEN = (
    "Un partenaire a été soldé avant les autres : ces montants, de plusieurs partages, sont ceux "
    "de Cap et ne se recalculent pas ici."
)


def split_columns(
    prefix: str, amount: str, weight: str, ties: str, headings: Sequence[str]
) -> tuple[SheetColumn, ...]:
    """Return the columns that split an amount pro rata, to the cent.

    Args:
        prefix: Of their names: `_high`, `_whole`, `_remainder`, `_rank`, then `_cents`.
        amount: Parameter to split; `left_<prefix>` and `total_<prefix>` stand beside it.
        weight: Column of the weights.
        ties: Column whose larger amount is first between equal remainders.
        headings: Of the part, and what the others start with.
    """
    # A product of two amounts in cents may pass 2**53: the weight is cut in two.
    cents, total = f"ROUND(ABS({{{amount}}})*100,0)", f"ROUND({{total_{prefix}}}*100,0)"
    thousands, rest = f"INT(ROUND([{weight}]*100,0)/10000)", f"MOD(ROUND([{weight}]*100,0),10000)"
    high, whole, remainder = f"{prefix}_high", f"{prefix}_whole", f"{prefix}_remainder"
    low = f"(({cents}*{thousands}-[{high}]*{total})*10000+{cents}*{rest})"
    before = (
        f"([{remainder}:]>[{remainder}])+([{remainder}:]=[{remainder}])*"
        f"(([{ties}:]>[{ties}])+([{ties}:]=[{ties}])*([order:]<[order]))"
    )
    part, start = headings
    return (
        SheetColumn(high, f"{start} : dizaines de milliers de centimes", CellKind.COUNT,
               f"=IF({total}=0,0,INT({cents}*{thousands}/{total}))"),
        SheetColumn(whole, f"{start} : centimes entiers", CellKind.COUNT,
               f"=IF({total}=0,0,[{high}]*10000+INT({low}/{total}))"),
        SheetColumn(remainder, f"{start} : reste", CellKind.COUNT,
               f"=IF({total}=0,0,{low}-([{whole}]-[{high}]*10000)*{total})", width=16),
        SheetColumn(f"{prefix}_rank", f"{start} : rang du reste", CellKind.COUNT,
               f"=1+SUMPRODUCT({before})"),
        SheetColumn(f"{prefix}_cents", part, CellKind.EUROS,
               f"=SIGN({{{amount}}})*([{whole}]+IF([{prefix}_rank]<={{left_{prefix}}},1,0))/100",
               total=True),
    )  # fmt: skip


def _left(prefix: str, amount: str) -> str:
    """Return how many cents the whole parts leave to the largest remainders."""
    return f"=IF({{total_{prefix}}}=0,0,ROUND(ABS({{{amount}}})*100,0)-SUM([{prefix}_whole:]))"


def write_shared(book: ReportWorkbook, lens: Lens, sources: Sources) -> Placed:
    """Write how shared spending is split; a partner's workbook has its own row."""
    found: SharedSpending = lens.ask(shared_spending)
    rows = [row for row in found.rows if sources.partner in (None, row.partner)]
    columns: Sequence[SheetColumn] = (
        SheetColumn("order", "N°", CellKind.COUNT, width=6),
        SheetColumn("partner", "Code"),
        SheetColumn("name", "Partenaire", width=22),
        SheetColumn("weight_cents", "Clé de partage", CellKind.EUROS, total=True),
        *split_columns("committed", "committed", "weight_cents", "weight_cents",
                       ("Part engagée (AE)", "AE")),
        *split_columns("paid", "paid", "weight_cents", "weight_cents",
                       ("Part consommée (CP)", "CP")),
    )  # fmt: skip
    parameters = [
        parameter
        for side, label, split in (
            ("committed", "engagées (AE)", found.committed),
            ("paid", "consommées (CP)", found.paid),
        )
        for parameter in (
            Parameter(side, f"Dépenses mutualisées {label}", CellKind.EUROS, split.amount_cents,
                      f"={sources.where('partner', quoted(SHARED), f'{side}_cents')}"),
            Parameter(f"total_{side}", "Somme des clés", CellKind.EUROS, split.total_weight,
                      "=ROUND(SUM([weight_cents:]),2)"),
            Parameter(f"left_{side}", "Centimes aux plus forts restes", CellKind.COUNT,
                      len(split.given), _left(side, side)),
        )
    ]  # fmt: skip
    ranks = ("committed_rank", "paid_rank")
    if sources.partner or not found.is_one:
        # Shared among some, then among others: a sum of splits is no split.
        fixed = ranks if found.is_one else [column.name for column in columns]
        columns, parameters = plain(columns, fixed), [given(known) for known in parameters]
    notes = [
        "Clé de partage : plafonds en vigueur (choix du programme, le texte met tout en commun)."
    ]
    notes += [] if found.is_one else [_GIVEN]
    return book.table(SHARING, "Dépenses mutualisées : part de chacun", columns, rows, sums(rows),
                      parameters, notes=notes)  # fmt: skip


def write_refund(book: ReportWorkbook, lens: Lens, sources: Sources, basis: str) -> Placed | None:
    """Write the refund on what was `committed`, or `paid`; nothing in a charter."""
    title = REFUND if basis == "committed" else REFUND_PAID
    found = refund_table(lens, basis)
    if found is None:
        return None
    rows = [row for row in found.rows if sources.partner in (None, row.partner)]
    columns, parameters = _refund_columns(), _refund_parameters(found, sources, basis)
    if found.settlement.departed:
        columns = plain(columns, [column.name for column in columns])
        parameters = list(map(given, parameters))
    elif sources.partner:
        columns = plain(columns, ("surplus_rank", "share_rank"))
        own = ("unused", "overrun")
        parameters = [p if p.name in own else given(p) for p in parameters]
    side = "engagées (AE)" if basis == "committed" else "consommées (CP)"
    steps = [f"{step.step} ({step.article}) : {step.text}" for step in found.refund.trace]
    mine = [step for step in steps if not sources.partner]
    mine += [_GIVEN] if found.settlement.departed else []
    return book.table(title, f"Restitution, sur les dépenses {side}", columns, rows, sums(rows),
                      parameters, notes=mine)  # fmt: skip


def _refund_columns() -> tuple[SheetColumn, ...]:
    def euros(name: str, heading: str, formula: str = "") -> SheetColumn:
        return SheetColumn(name, heading, CellKind.EUROS, formula, total=True)

    return (
        SheetColumn("order", "N°", CellKind.COUNT, width=6),
        SheetColumn("partner", "Code"),
        SheetColumn("name", "Partenaire", width=22),
        euros("received_cents", figure_label("money/received_cents")),
        euros("cap_cents", figure_label("agreements/cap_cents")),
        euros("kept_cents", "Dans le plafond", "=MIN([received_cents],[cap_cents])"),
        *split_columns(
            "surplus",
            "surplus",
            "kept_cents",
            "received_cents",
            ("Au-delà du total", "Total dépassé"),
        ),
        euros("pooled_cents", "Au pot commun", "=ROUND([kept_cents]-[surplus_cents],2)"),
        *split_columns(
            "share",
            "unused",
            "pooled_cents",
            "received_cents",
            (figure_label("refund/share_cents"), short_label("refund/share_cents")),
        ),
        euros(
            "excess_cents",
            figure_label("refund/excess_cents"),
            "=ROUND([received_cents]-[pooled_cents],2)",
        ),
        euros(
            "refund_cents",
            figure_label("refund/refund_cents"),
            "=ROUND([excess_cents]+[share_cents],2)",
        ),
        euros("already_refunded_cents", figure_label("refund/already_refunded_cents")),
        euros(
            "due_cents",
            figure_label("refund/due_cents"),
            "=ROUND([refund_cents]-[already_refunded_cents],2)",
        ),
        euros(
            "final_contribution_cents",
            figure_label("refund/final_contribution_cents"),
            "=ROUND([received_cents]-[refund_cents],2)",
        ),
    )


def _refund_parameters(found: RefundTable, sources: Sources, basis: str) -> list[Parameter]:
    refund, settled, euros = found.refund, found.settlement, CellKind.EUROS
    spent = sources.eligible(f"{basis}_cents")
    return [
        Parameter(
            "cap_total", figure_label("money/cap_total_cents"), euros, settled.programme_cap_cents
        ),
        Parameter(
            "total_surplus",
            "Somme dans les plafonds",
            euros,
            settled.surplus.total_weight,
            "=ROUND(SUM([kept_cents:]),2)",
        ),
        Parameter(
            "surplus",
            "Au-delà du plafond du programme",
            euros,
            settled.surplus.amount_cents,
            "=MAX(0,ROUND({total_surplus}-{cap_total},2))",
        ),
        Parameter(
            "left_surplus",
            "Centimes aux plus forts restes (total dépassé)",
            CellKind.COUNT,
            len(settled.surplus.given),
            _left("surplus", "surplus"),
        ),
        Parameter(
            "total_share", "Pot commun", euros, refund.pool_cents, "=ROUND(SUM([pooled_cents:]),2)"
        ),
        Parameter(
            "spent", figure_label("refund/spent_cents"), euros, refund.spent_cents, f"={spent}"
        ),
        Parameter(
            "unused",
            figure_label("refund/unused_cents"),
            euros,
            refund.unused_cents,
            "=MAX(0,ROUND({total_share}-MAX(0,{spent}),2))",
        ),
        Parameter(
            "left_share",
            "Centimes aux plus forts restes (prorata)",
            CellKind.COUNT,
            len(settled.unused.given),
            _left("share", "unused"),
        ),
        Parameter(
            "overrun",
            figure_label("refund/overrun_cents"),
            euros,
            refund.overrun_cents,
            "=MAX(0,ROUND({spent}-{total_share},2))",
        ),
    ]
