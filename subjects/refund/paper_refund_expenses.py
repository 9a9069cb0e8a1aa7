"""In the décompte de restitution: the expenses it counts, and those it leaves out."""

from collections.abc import Sequence

from documents.blocks import NONE, Block, ColumnKind, a_day, cents, heading, note, table
from subjects.figure_labels import figure_label
from subjects.figure_phrases import counted, euros
from subjects.refund.figure_refund_account import Left, RefundFigures, Spent

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
    by_order = _by_order(found)
    more: list[tuple[str, ColumnKind]] = [("DP", "code")] if has_requests else []
    more += [] if by_order else [("Fournisseur", "text")]  # each order's is said above
    return [
        heading("Annexe : dépenses retenues", new_page=True),
        *by_order,
        table(
            "Ligne par ligne",
            [
                ("EJ", "code"),
                ("Poste", "code"),
                *more,
                ("Date", "day"),
                (figure_label("money/committed_cents"), "amount"),
                (figure_label("money/paid_cents"), "amount"),
                ("Remarque", "text"),
            ],
            [_spent_row(spent, [heading for heading, _ in more]) for spent in found.spent],
            total=(
                "Total",
                *[""] * (2 + len(more)),
                euros(found.spent_committed_cents),
                euros(found.spent_paid_cents),
                "",
            ),
            empty="Aucune dépense n’est enregistrée à cette date.",
        ),
        *_not_printed(found.spent_count, len(found.spent)),
    ]


def _by_order(found: RefundFigures) -> list[Block]:
    """Return what each order comes to; nothing when not all of its lines are printed."""
    if not found.by_order:
        return []
    return [
        table(
            "Par commande",
            [
                ("EJ", "code"),
                ("Fournisseur", "text"),
                ("Lignes", "amount"),
                (figure_label("money/committed_cents"), "amount"),
                (figure_label("money/paid_cents"), "amount"),
            ],
            [
                (one.order or NONE, one.supplier or NONE, str(one.lines),
                 euros(one.committed_cents), euros(one.paid_cents))
                for one in found.by_order
            ],
            total=("Total", "", "", euros(found.spent_committed_cents),
                   euros(found.spent_paid_cents)),
        )
    ]  # fmt: skip


def _spent_row(spent: Spent, more: Sequence[str]) -> tuple[str, ...]:
    line = spent.line
    cells = {"DP": line.request or NONE, "Fournisseur": line.supplier or NONE}
    return (
        line.order or NONE,
        line.item or NONE,
        *(cells[heading] for heading in more),
        f"EJ du {a_day(line.ordered_on)}" if line.ordered_on else a_day(line.posted_on),
        cents(line.committed_cents),
        cents(line.paid_cents),
        _REMARKS[spent.remark],
    )


def exclusions(found: RefundFigures) -> list[Block]:
    """Return the lines left out of the refund, each with its reason."""
    return [
        heading("Annexe : dépenses écartées"),
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
