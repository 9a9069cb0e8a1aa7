"""In the décompte de restitution: the expenses it counts, and those it leaves out."""

from figures.labels import figure_label
from figures.papers_refund import Left, RefundFigures, Spent
from figures.papers_words import counted, euros
from reports.blocks import NONE, Block, ColumnKind, a_day, cents, heading, note, table

_REMARKS = {
    "": "",
    "unattributed": "commande non ventilée",
    "out_of_period": "hors période (art. 2)",
}
_WHY = {
    "ineligible": "Non conforme à l’objet (art. 4.5)",
    "state": "À la charge de l’État",
    "other_fund": "Autre fonds que celui de la convention",
}


def expenses(found: RefundFigures) -> list[Block]:
    """Return the lines that the refund counts, and what they come to."""
    has_requests = any(spent.line.request for spent in found.spent)
    request: list[tuple[str, ColumnKind]] = [("DP", "code")] if has_requests else []
    return [
        heading("Dépenses retenues"),
        table(
            "",
            [
                ("EJ", "code"),
                ("Poste", "code"),
                *request,
                ("Fournisseur", "text"),
                ("Date", "day"),
                (figure_label("money/committed_cents"), "amount"),
                (figure_label("money/paid_cents"), "amount"),
                ("Remarque", "text"),
            ],
            [_spent_row(spent, has_requests) for spent in found.spent],
            total=(
                "Total",
                *[""] * (4 if has_requests else 3),
                euros(found.spent_committed_cents),
                euros(found.spent_paid_cents),
                "",
            ),
            empty="Aucune dépense n’est enregistrée à cette date.",
        ),
        *_not_printed(found.spent_count, len(found.spent)),
    ]


def _spent_row(spent: Spent, has_requests: bool) -> tuple[str, ...]:
    line = spent.line
    return (
        line.order or NONE,
        line.item or NONE,
        *([line.request or NONE] if has_requests else []),
        line.supplier or NONE,
        f"EJ du {a_day(line.ordered_on)}" if line.ordered_on else a_day(line.posted_on),
        cents(line.committed_cents),
        cents(line.paid_cents),
        _REMARKS[spent.remark],
    )


def exclusions(found: RefundFigures) -> list[Block]:
    """Return the lines left out of the refund, each with its reason."""
    return [
        heading("Dépenses écartées"),
        table(
            "",
            [
                ("EJ", "code"),
                ("Poste", "code"),
                ("Fournisseur", "text"),
                (figure_label("money/committed_cents"), "amount"),
                ("Raison", "text"),
                ("Note", "text"),
            ],
            [_left_row(left) for left in found.left],
            total=("Total", "", "", euros(found.left_committed_cents), "", ""),
            empty="Aucune dépense n’est écartée.",
        ),
        *_not_printed(found.left_count, len(found.left)),
    ]


def _left_row(left: Left) -> tuple[str, ...]:
    line = left.line
    fund = f" ({line.fund})" if left.why == "other_fund" and line.fund else ""
    return (
        line.order or NONE,
        line.item or NONE,
        line.supplier or NONE,
        cents(line.committed_cents),
        _WHY[left.why] + fund,
        left.note or NONE,
    )


def _not_printed(every: int, printed: int) -> list[Block]:
    if every == printed:
        return []
    return [
        note(
            f"{counted(printed, 'ligne imprimée', 'lignes imprimées')} sur {every} ; "
            "le total est celui de toutes. Le classeur les a toutes."
        )
    ]
