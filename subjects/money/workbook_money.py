"""The sheets of money, in live formulas: titles, budget, categories, lauréats, and their sums."""

from collections.abc import Mapping

from data.lens import Lens
from documents.cells import NO, CellKind
from documents.sheet_layout import Placed, ReportTable, SheetColumn, measured
from subjects.calendar.figure_agreements import partner_names
from subjects.figure_labels import figure_label
from subjects.money.figure_money import money
from subjects.money.figure_money_way import money_way
from subjects.money.read_titles import contribution_papers
from subjects.money.workbook_sources import Sources, quoted, summed
from subjects.spending.figure_laureates import laureates
from subjects.spending.figure_spending_lines import STATE
from subjects.spending.workbook_expenses import NO_CATEGORY, SHARED, UNATTRIBUTED
from subjects.teams import read_teams

TITLES, BUDGET, CATEGORIES, LAUREATES = "Contributions", "Budget", "Catégories", "Lauréats"


def title_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return the calls and receipts of the day, by partner then title."""

    def amount(name: str, heading: str) -> SheetColumn:
        return SheetColumn(name, heading, CellKind.EUROS, total=True)

    def day(name: str, heading: str) -> SheetColumn:
        return SheetColumn(name, heading, CellKind.DAY)

    columns = [
        SheetColumn("partner", "Code"),
        SheetColumn("title_number", "N° titre", width=18),
        SheetColumn("statement", "N° état", width=12),
        day("called_on", "Appelé le"),
        amount("called_cents", "Montant appelé"),
        SheetColumn("payment_order", "N° mandat", width=12),
        day("received_on", "Encaissé le"),
        amount("received_cents", "Montant encaissé"),
        SheetColumn("attachment_order", "Arrêté de rattachement", CellKind.SENTENCE, width=22),
        day("attached_on", "Rattaché le"),
        day("refunded_on", "Restitué le"),
        amount("refunded_cents", "Montant restitué"),
        SheetColumn("reference", "Référence", CellKind.SENTENCE, width=24),
        SheetColumn("deliberation", "Délibération", CellKind.SENTENCE, width=24),
    ]
    rows = [title for title in lens.ask(contribution_papers) if partner in (None, title.partner)]
    return ReportTable(TITLES, "Contributions", columns, rows)


def budget_table(lens: Lens, sources: Sources, shared: Placed) -> ReportTable:
    """Return each partner's money on the day, by partner."""
    names = lens.ask(partner_names)
    links = {link.partner: link for link in lens.ask(money_way)}
    paid = dict(zip(shared.values["partner"], shared.values["paid_cents"], strict=True))
    cap = "Enveloppes" if lens.agreement.kind == "charter" else figure_label("agreements/cap_cents")

    def own(side: str) -> str:
        return sources.where("partner", "[partner]", side)

    def part(name: str) -> str:
        code = shared.column("partner")
        return f"ROUND(SUMPRODUCT(--({code}=[partner]),{shared.column(name)}),2)"

    columns = [
        SheetColumn("partner", "Code"),
        SheetColumn("name", "Partenaire", width=22, of=lambda line: names[line.partner]),
        measured("agreements/cap_cents", heading=cap),
        measured("money/called_cents", sources.titled("called_cents")),
        measured("money/received_cents", sources.titled("received_cents")),
        measured("money/called_cents - money/received_cents",
                 "ROUND([called_cents]-[received_cents],2)", name="outstanding_cents"),
        measured("money/attached_cents", sources.titled("received_cents", "attached_on"),
                 short=True, of=lambda line: links[line.partner].attached_cents),
        measured("money/direct_cents", own("committed_cents")),
        measured("money/shared_cents", part("committed_cents")),
        measured("money/consumed_cents", "ROUND([direct_cents]+[shared_cents],2)"),
        measured("money/headroom_cents", "ROUND([cap_cents]-[consumed_cents],2)"),
        SheetColumn("used", "Part consommée", CellKind.SHARE,
                    '=IF([cap_cents]=0,"",[consumed_cents]/[cap_cents])'),
        SheetColumn("direct_paid_cents", "Propres (CP)", CellKind.EUROS, f"={own('paid_cents')}",
                    True, of=lambda line: links[line.partner].paid_cents - paid[line.partner]),
        SheetColumn("shared_paid_cents", "Mutualisées (CP)", CellKind.EUROS,
                    f"={part('paid_cents')}", True, of=lambda line: paid[line.partner]),
        measured("money/paid_cents", "ROUND([direct_paid_cents]+[shared_paid_cents],2)",
                 of=lambda line: links[line.partner].paid_cents),
    ]  # fmt: skip
    rows = [line for line in lens.ask(money).partners if sources.partner in (None, line.partner)]
    return ReportTable(BUDGET, "Budget par partenaire", columns, rows)


def category_table(lens: Lens, sources: Sources) -> ReportTable:
    """Return the programme's categories in the text's order, then what has none.

    Landing is the larger of forecast and committed.
    """
    labels = {category.key: category.label for category in lens.agreement.categories}

    def spent(side: str) -> str:
        return sources.where("category", "[label]", side)

    landing = (
        f'IF([label]="{NO_CATEGORY}",[committed_cents],MAX([forecast_cents],[committed_cents]))'
    )
    columns = [
        SheetColumn("label", "Catégorie", width=34,
                    of=lambda line: labels.get(line.category, NO_CATEGORY)),
        measured("money/forecast_cents"),
        measured("money/committed_cents", spent("committed_cents")),
        measured("money/paid_cents", spent("paid_cents")),
        measured("money/landing_cents", landing),
    ]  # fmt: skip
    total = lens.ask(money)
    known = {line.category: line for line in total.categories}
    rows = [*map(known.__getitem__, labels), total.uncategorised]
    return ReportTable(CATEGORIES, "Budget par catégorie", columns, rows)


def laureate_table(lens: Lens, sources: Sources) -> ReportTable:
    """Return the lauréats' envelopes, by team; other partners' orders may name a team."""
    team, owner = sources.expenses.column("team"), sources.expenses.column("partner")
    whose = {known.team: known.partner for known in lens.ask(read_teams.teams)}
    names = lens.ask(partner_names)

    def spent(side: str) -> SheetColumn:
        cents = sources.expenses.column(side)
        formula = f'ROUND(SUMPRODUCT(--({team}=[team]),--({owner}<>"{SHARED}"),{cents}),2)'
        # In a partner's own workbook, the other partners' orders are not there to be added up.
        return measured(f"money/{side}", "" if sources.partner else formula)

    columns = [
        SheetColumn("team", "Équipe"),
        SheetColumn("name", "Partenaire", width=22,
                    of=lambda line: names.get(whose[line.team], "")),
        SheetColumn("partner", "Code", of=lambda line: whose[line.team]),
        measured("laureates/envelope_cents", short=True),
        spent("committed_cents"),
        spent("paid_cents"),
        measured("laureates/headroom_cents", "ROUND([envelope_cents]-[committed_cents],2)"),
    ]  # fmt: skip
    rows = [
        line for line in lens.ask(laureates) or [] if sources.partner in (None, whose[line.team])
    ]
    note = (
        "L’enveloppe est un minimum que l’administration réserve, jamais un plafond "
        "(notre lecture)."
    )
    return ReportTable(LAUREATES, "Enveloppes des lauréats", columns, rows, notes=[note])


def summary_formulas(placed: Mapping[str, Placed], sources: Sources) -> dict[str, str]:
    """Return the live formula of each amount of the summary, by name; caps have none."""
    budget = placed[BUDGET]
    if sources.partner:
        return {name: f"={summed(budget, name)}" for name in budget.names if name != "cap_cents"}
    titles, expenses, categories = sources.contributions, sources.expenses, placed[CATEGORIES]
    called, received = summed(titles, "called_cents"), summed(titles, "received_cents")

    def spent(column: str, value: str) -> str:
        return f"={sources.where(column, quoted(value), 'committed_cents')}"

    return {
        "called_cents": f"={called}",
        "received_cents": f"={received}",
        "outstanding_cents": f"=ROUND({called}-{received},2)",
        "attached_cents": f"={summed(budget, 'attached_cents')}",
        "committed_cents": f"={summed(expenses, 'committed_cents')}",
        "paid_cents": f"={summed(expenses, 'paid_cents')}",
        "state_cents": spent("partner", STATE),
        "ineligible_cents": spent("eligible", NO),
        "unattributed_cents": spent("partner", UNATTRIBUTED),
        "forecast_cents": f"={summed(categories, 'forecast_cents')}",
        "landing_cents": f"={summed(categories, 'landing_cents')}",
    }
