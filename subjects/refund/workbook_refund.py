"""Splits to the cent in live formulas: the refund, and what is spent for all.

A split pro rata is made again by the spreadsheet as the rules make it: whole cents, then
one cent each to the largest remainders; between equal ones the larger amount received (for
the refund) or the larger weight (for shared spending) comes first, then the code. All of it
is counted in whole cents, where spreadsheet arithmetic is exact. The rows are the partners'
order and code.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from data.lens import Lens
from documents.cells import CellKind
from documents.sheet_layout import Parameter, ReportTable, SheetColumn, measured
from subjects.calendar.figure_agreements import partner_names
from subjects.figure_labels import figure_label, short_label
from subjects.money.figure_money import partner_caps
from subjects.money.workbook_sources import Sources, given, plain, quoted
from subjects.refund.figure_refund import refund_on_basis, settlement
from subjects.refund.rule_refunds import Refund
from subjects.refund.rule_settlement import Settlement
from subjects.rule_shares import Share, Split
from subjects.spending.figure_spent import spent
from subjects.spending.rule_sharing import shared_parts, shared_splits
from subjects.spending.workbook_expenses import SHARED

SHARING, REFUND, REFUND_PAID = "Mutualisées", "Restitution", "Restitution (CP)"

_CUT = 10_000
"""A weight is cut there: a spreadsheet counts exactly up to 2**53 only."""
_GIVEN = (
    "Un partenaire a été soldé avant les autres : ces montants, de plusieurs partages, sont ceux "
    "de Cap et ne se recalculent pas ici."
)

Row = tuple[int, str]
"""A partner's order, and its code."""


def _amount(name: str, heading: str, amounts: Mapping[str, int], formula: str = "") -> SheetColumn:
    """Return a column of each partner's cents."""
    return SheetColumn(
        name, heading, CellKind.EUROS, formula, total=True, of=lambda row: amounts[row[1]]
    )


def _partners(lens: Lens) -> tuple[SheetColumn, ...]:
    names = lens.ask(partner_names)
    return (
        SheetColumn("order", "N°", CellKind.COUNT, width=6, of=lambda row: row[0]),
        SheetColumn("partner", "Code", of=lambda row: row[1]),
        SheetColumn("name", "Partenaire", width=22, of=lambda row: names[row[1]]),
    )


def _split_columns(
    split: Split,
    cents: Mapping[str, int],
    prefix: str,
    amount: str,
    weight: str,
    ties: str,
    headings: Sequence[str],
) -> tuple[SheetColumn, ...]:
    """Return the columns that split an amount pro rata, to the cent.

    Args:
        split: As the rules made it; who is not in it reads 0, but for its part.
        cents: Each one's part.
        prefix: Of their names: `_high`, `_whole`, `_remainder`, `_rank`, then `_cents`.
        amount: Parameter to split; `left_<prefix>` and `total_<prefix>` stand beside it.
        weight: Column of the weights.
        ties: Column whose larger amount is first between equal remainders.
        headings: Of the part, and what the others start with.
    """
    # A product of two amounts in cents may pass 2**53: the weight is cut in two.
    whole_cents, total = f"ROUND(ABS({{{amount}}})*100,0)", f"ROUND({{total_{prefix}}}*100,0)"
    thousands, rest = f"INT(ROUND([{weight}]*100,0)/{_CUT})", f"MOD(ROUND([{weight}]*100,0),{_CUT})"
    high, whole, remainder = f"{prefix}_high", f"{prefix}_whole", f"{prefix}_remainder"
    low = f"(({whole_cents}*{thousands}-[{high}]*{total})*{_CUT}+{whole_cents}*{rest})"
    before = (
        f"([{remainder}:]>[{remainder}])+([{remainder}:]=[{remainder}])*"
        f"(([{ties}:]>[{ties}])+([{ties}:]=[{ties}])*([order:]<[order]))"
    )
    part, start = headings

    def shared(read: Callable[[Share], int]) -> Callable[[Row], int]:
        return lambda row: read(split.shares[row[1]]) if row[1] in split.shares else 0

    def highest(row: Row) -> int:
        weights = split.weights
        return split.exact(weights[row[1]] // _CUT)[0] if row[1] in weights else 0

    def count(name: str, said: str, formula: str, of: Any, width: int | None = None) -> SheetColumn:
        return SheetColumn(
            name, f"{start} : {said}", CellKind.COUNT, f"={formula}", width=width, of=of
        )

    return (
        count(high, "dizaines de milliers de centimes",
              f"IF({total}=0,0,INT({whole_cents}*{thousands}/{total}))", highest),
        count(whole, "centimes entiers",
              f"IF({total}=0,0,[{high}]*{_CUT}+INT({low}/{total}))",
              shared(lambda one: one.floor_cents)),
        count(remainder, "reste",
              f"IF({total}=0,0,{low}-([{whole}]-[{high}]*{_CUT})*{total})",
              shared(lambda one: one.remainder), 16),
        count(f"{prefix}_rank", "rang du reste", f"1+SUMPRODUCT({before})",
              shared(lambda one: one.rank)),
        _amount(f"{prefix}_cents", part, cents,
                f"=SIGN({{{amount}}})*([{whole}]+IF([{prefix}_rank]<={{left_{prefix}}},1,0))/100"),
    )  # fmt: skip


def _left(prefix: str, amount: str) -> str:
    """Return how many cents the whole parts leave to the largest remainders."""
    return f"=IF({{total_{prefix}}}=0,0,ROUND(ABS({{{amount}}})*100,0)-SUM([{prefix}_whole:]))"


def shared_table(lens: Lens, sources: Sources) -> ReportTable:
    """Return how shared spending is split, pro rata of the caps in force (SPEC §8).

    A partner's workbook has its own row.
    """
    splits = shared_splits(lens.ask(spent).orders, lens.ask(partner_caps))
    last, is_one = splits[-1], len(splits) == 1
    rows: list[Row] = list(enumerate(last.committed.weights, start=1))
    weight = "weight_cents"
    columns: Sequence[SheetColumn] = (
        *_partners(lens),
        _amount(weight, "Clé de partage", last.committed.weights),
        *_split_columns(last.committed, shared_parts(one.committed for one in splits), "committed",
                        "committed", weight, weight, ("Part engagée (AE)", "AE")),
        *_split_columns(last.paid, shared_parts(one.paid for one in splits), "paid",
                        "paid", weight, weight, ("Part consommée (CP)", "CP")),
    )  # fmt: skip
    parameters = [
        parameter
        for side, label, split in (
            ("committed", "engagées (AE)", last.committed),
            ("paid", "consommées (CP)", last.paid),
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
    if sources.partner or not is_one:
        # Shared among some, then among others: a sum of splits is no split.
        fixed = ("committed_rank", "paid_rank") if is_one else [one.name for one in columns]
        columns, parameters = plain(columns, fixed), list(map(given, parameters))
    notes = [
        "Clé de partage : plafonds en vigueur (choix du programme, le texte met tout en commun)."
    ]
    return ReportTable(SHARING, "Dépenses mutualisées : part de chacun", columns,
                       _own(rows, sources), parameters,
                       notes if is_one else [*notes, _GIVEN])  # fmt: skip


def _own(rows: Sequence[Row], sources: Sources) -> list[Row]:
    return [row for row in rows if sources.partner in (None, row[1])]


def refund_table(lens: Lens, sources: Sources, basis: str) -> ReportTable | None:
    """Return the refund on what was `committed`, or `paid`; None in a charter."""
    refund = refund_on_basis(lens, basis)
    if refund is None:
        return None
    settled = settlement(lens, basis)
    columns: Sequence[SheetColumn] = (*_partners(lens), *_refund_columns(settled))
    parameters = _refund_parameters(refund, settled, sources, basis)
    if settled.departed:
        columns = plain(columns, [column.name for column in columns])
        parameters = list(map(given, parameters))
    elif sources.partner:
        columns = plain(columns, ("surplus_rank", "share_rank"))
        own = ("unused", "overrun")
        parameters = [p if p.name in own else given(p) for p in parameters]
    side = "engagées (AE)" if basis == "committed" else "consommées (CP)"
    steps = [f"{step.step} ({step.article}) : {step.text}" for step in refund.trace]
    notes = [step for step in steps if not sources.partner]
    rows: list[Row] = list(enumerate((line.partner for line in settled.partners), start=1))
    return ReportTable(REFUND if basis == "committed" else REFUND_PAID,
                       f"Restitution, sur les dépenses {side}", columns, _own(rows, sources),
                       parameters, [*notes, _GIVEN] if settled.departed else notes)  # fmt: skip


def _refund_columns(settled: Settlement) -> list[SheetColumn]:
    """Return each partner's refund, step by step, as `rule_settlement` makes it."""
    lines = {line.partner: line for line in settled.partners}
    payers = {payer.partner: payer for payer in settled.contributors}
    payers |= {payer.partner: payer for _, payer in settled.departed}
    kept = {
        code: settled.kept_cents.get(code, line.final_contribution_cents + line.share_cents)
        for code, line in lines.items()
    }
    pooled = {code: settled.pooled_cents.get(code, 0) for code in lines}
    surplus = {code: settled.surplus.cents.get(code, 0) for code in lines}
    parts = {code: line.share_cents for code, line in lines.items()}

    def paid(name: str, path: str) -> SheetColumn:
        return measured(path, name=name, of=lambda row: getattr(payers[row[1]], name))

    def step(name: str, formula: str = "") -> SheetColumn:
        return measured(f"refund/{name}", formula, of=lambda row: getattr(lines[row[1]], name))

    return [
        paid("received_cents", "money/received_cents"),
        paid("cap_cents", "agreements/cap_cents"),
        _amount("kept_cents", "Dans le plafond", kept, "=MIN([received_cents],[cap_cents])"),
        *_split_columns(settled.surplus, surplus, "surplus", "surplus", "kept_cents",
                        "received_cents", ("Au-delà du total", "Total dépassé")),
        _amount("pooled_cents", "Au pot commun", pooled,
                "=ROUND([kept_cents]-[surplus_cents],2)"),
        *_split_columns(settled.unused, parts, "share", "unused", "pooled_cents",
                        "received_cents",
                        (figure_label("refund/share_cents"), short_label("refund/share_cents"))),
        step("excess_cents", "ROUND([received_cents]-[pooled_cents],2)"),
        step("refund_cents", "ROUND([excess_cents]+[share_cents],2)"),
        step("already_refunded_cents"),
        step("due_cents", "ROUND([refund_cents]-[already_refunded_cents],2)"),
        step("final_contribution_cents", "ROUND([received_cents]-[refund_cents],2)"),
    ]  # fmt: skip


def _refund_parameters(
    refund: Refund, settled: Settlement, sources: Sources, basis: str
) -> list[Parameter]:
    def euros(name: str, label: str, cents: int, formula: str = "") -> Parameter:
        return Parameter(name, label, CellKind.EUROS, cents, f"={formula}" if formula else "")

    def left(prefix: str, split: Split, amount: str, said: str) -> Parameter:
        return Parameter(f"left_{prefix}", f"Centimes aux plus forts restes ({said})",
                         CellKind.COUNT, len(split.given), _left(prefix, amount))  # fmt: skip

    return [
        euros("cap_total", figure_label("money/cap_total_cents"), settled.programme_cap_cents),
        euros("total_surplus", "Somme dans les plafonds", settled.surplus.total_weight,
              "ROUND(SUM([kept_cents:]),2)"),
        euros("surplus", "Au-delà du plafond du programme", settled.surplus.amount_cents,
              "MAX(0,ROUND({total_surplus}-{cap_total},2))"),
        left("surplus", settled.surplus, "surplus", "total dépassé"),
        euros("total_share", "Pot commun", refund.pool_cents, "ROUND(SUM([pooled_cents:]),2)"),
        euros("spent", figure_label("refund/spent_cents"), refund.spent_cents,
              sources.eligible(f"{basis}_cents")),
        euros("unused", figure_label("refund/unused_cents"), refund.unused_cents,
              "MAX(0,ROUND({total_share}-MAX(0,{spent}),2))"),
        left("share", settled.unused, "unused", "prorata"),
        euros("overrun", figure_label("refund/overrun_cents"), refund.overrun_cents,
              "MAX(0,ROUND({spent}-{total_share},2))"),
    ]  # fmt: skip
