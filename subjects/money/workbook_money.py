"""The money sheets in live formulas: budget, categories, lauréats, and the summary's sums."""

from collections.abc import Mapping, Sequence

from data.opening import Lens
from documents.cells import CellKind
from documents.sheet import ReportWorkbook
from documents.sheet_layout import Placed, SheetColumn
from subjects.figure_labels import figure_label, short_label
from subjects.jury.figure_jury_tables import NO
from subjects.money.figure_money_tables import budget_rows, category_rows, laureate_rows, sums
from subjects.money.workbook_sources import Sources, plain, quoted, summed
from subjects.papers.figure_rows import NO_CATEGORY, SHARED, UNATTRIBUTED
from subjects.spending.figure_spending_lines import STATE

BUDGET, CATEGORIES, LAUREATES = "Budget", "Catégories", "Lauréats"


def write_budget(book: ReportWorkbook, lens: Lens, sources: Sources, shared: Placed) -> Placed:
    """Write each partner's money."""
    direct, direct_paid = (
        sources.where("partner", "[partner]", side) for side in ("committed_cents", "paid_cents")
    )

    def euros(name: str, heading: str, formula: str = "") -> SheetColumn:
        return SheetColumn(
            name, heading, CellKind.EUROS, f"={formula}" if formula else "", total=True
        )

    def part(name: str) -> str:
        partner = shared.column("partner")
        return f"ROUND(SUMPRODUCT(--({partner}=[partner]),{shared.column(name)}),2)"

    columns: Sequence[SheetColumn] = (
        SheetColumn("partner", "Code"),
        SheetColumn("name", "Partenaire", width=22),
        euros(
            "cap_cents",
            figure_label("agreements/cap_cents")
            if lens.agreement.kind == "convention"
            else "Enveloppes",
        ),
        euros("called_cents", figure_label("money/called_cents"), sources.titled("called_cents")),
        euros(
            "received_cents", figure_label("money/received_cents"), sources.titled("received_cents")
        ),
        euros(
            "outstanding_cents",
            figure_label("money/called_cents - money/received_cents"),
            "ROUND([called_cents]-[received_cents],2)",
        ),
        euros(
            "attached_cents",
            short_label("money/attached_cents"),
            sources.titled("received_cents", "attached_on"),
        ),
        euros("direct_cents", figure_label("money/direct_cents"), direct),
        euros("shared_cents", figure_label("money/shared_cents"), part("committed_cents")),
        euros(
            "consumed_cents",
            figure_label("money/consumed_cents"),
            "ROUND([direct_cents]+[shared_cents],2)",
        ),
        euros(
            "headroom_cents",
            figure_label("money/headroom_cents"),
            "ROUND([cap_cents]-[consumed_cents],2)",
        ),
        SheetColumn(
            "used",
            "Part consommée",
            CellKind.SHARE,
            '=IF([cap_cents]=0,"",[consumed_cents]/[cap_cents])',
        ),
        euros("direct_paid_cents", "Propres (CP)", direct_paid),
        euros("shared_paid_cents", "Mutualisées (CP)", part("paid_cents")),
        euros(
            "paid_cents",
            figure_label("money/paid_cents"),
            "ROUND([direct_paid_cents]+[shared_paid_cents],2)",
        ),
    )
    rows = budget_rows(lens, sources.partner)
    return book.table(BUDGET, "Budget par partenaire", columns, rows, sums(rows))


def write_categories(book: ReportWorkbook, lens: Lens, sources: Sources) -> Placed:
    """Write the programme's categories; landing is the larger of forecast and committed."""
    committed, paid = (
        sources.where("category", "[label]", side) for side in ("committed_cents", "paid_cents")
    )
    columns: Sequence[SheetColumn] = (
        SheetColumn("label", "Catégorie", width=34),
        SheetColumn(
            "forecast_cents", figure_label("money/forecast_cents"), CellKind.EUROS, total=True
        ),
        SheetColumn(
            "committed_cents",
            figure_label("money/committed_cents"),
            CellKind.EUROS,
            f"={committed}",
            total=True,
        ),
        SheetColumn(
            "paid_cents", figure_label("money/paid_cents"), CellKind.EUROS, f"={paid}", total=True
        ),
        SheetColumn(
            "landing_cents",
            figure_label("money/landing_cents"),
            CellKind.EUROS,
            f'=IF([label]="{NO_CATEGORY}",[committed_cents],'
            "MAX([forecast_cents],[committed_cents]))",
            total=True,
        ),
    )
    rows = category_rows(lens)
    return book.table(CATEGORIES, "Budget par catégorie", columns, rows, sums(rows))


def write_laureates(book: ReportWorkbook, lens: Lens, sources: Sources) -> Placed:
    """Write the lauréats' envelopes; other partners' orders may name a team."""
    team, owner = sources.expenses.column("team"), sources.expenses.column("partner")

    def spent(side: str) -> str:
        cents = sources.expenses.column(side)
        return f'=ROUND(SUMPRODUCT(--({team}=[team]),--({owner}<>"{SHARED}"),{cents}),2)'

    columns: Sequence[SheetColumn] = (
        SheetColumn("team", "Équipe"),
        SheetColumn("name", "Partenaire", width=22),
        SheetColumn("partner", "Code"),
        SheetColumn(
            "envelope_cents", short_label("laureates/envelope_cents"), CellKind.EUROS, total=True
        ),
        SheetColumn(
            "committed_cents",
            figure_label("money/committed_cents"),
            CellKind.EUROS,
            spent("committed_cents"),
            total=True,
        ),
        SheetColumn(
            "paid_cents",
            figure_label("money/paid_cents"),
            CellKind.EUROS,
            spent("paid_cents"),
            total=True,
        ),
        SheetColumn(
            "headroom_cents",
            figure_label("laureates/headroom_cents"),
            CellKind.EUROS,
            "=ROUND([envelope_cents]-[committed_cents],2)",
            total=True,
        ),
    )
    if sources.partner:
        columns = plain(columns, ("committed_cents", "paid_cents"))
    rows = laureate_rows(lens, sources.partner)
    note = (
        "L’enveloppe est un minimum que l’administration réserve, jamais un plafond "
        "(notre lecture)."
    )
    return book.table(LAUREATES, "Enveloppes des lauréats", columns, rows, sums(rows), notes=[note])


def summary_formulas(placed: Mapping[str, Placed], sources: Sources) -> dict[str, str]:
    """Return the live formula of each amount of the summary, by name; caps have none."""
    budget = placed[BUDGET]
    if sources.partner:
        return {name: f"={summed(budget, name)}" for name in budget.names if name != "cap_cents"}
    titles, expenses, categories = sources.contributions, sources.expenses, placed[CATEGORIES]
    loose = sources.where("partner", quoted(UNATTRIBUTED), "committed_cents")
    called, received = summed(titles, "called_cents"), summed(titles, "received_cents")
    return {
        "called_cents": f"={called}",
        "received_cents": f"={received}",
        "outstanding_cents": f"=ROUND({called}-{received},2)",
        "attached_cents": f"={summed(budget, 'attached_cents')}",
        "committed_cents": f"={summed(expenses, 'committed_cents')}",
        "paid_cents": f"={summed(expenses, 'paid_cents')}",
        "state_cents": f"={sources.where('partner', quoted(STATE), 'committed_cents')}",
        "ineligible_cents": f"={sources.where('eligible', quoted(NO), 'committed_cents')}",
        "unattributed_cents": f"={loose}",
        "forecast_cents": f"={summed(categories, 'forecast_cents')}",
        "landing_cents": f"={summed(categories, 'landing_cents')}",
    }
