"""The refund on its page, to the cent: what goes back to whom, who pays, and why."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import attrgetter

import streamlit as st

from screen import table
from screen.code_labels import REFUND_STATUS, chip
from screen.escape import html, md
from screen.format import day, euros
from screen.table import Sourced, Value
from screen.vocabulary import partner_title
from subjects.calendar.rule_terms import AgreementState
from subjects.figure_labels import figure_label, short_label
from subjects.refund import screen_refund
from subjects.refund.rule_exits import Departure
from subjects.refund.rule_refunds import Refund
from subjects.rule_wording import NO_BREAK_SPACE as NBSP
from subjects.sources import screen_origin
from subjects.sources.screen_figures import FigureColumn, partner, show_figures, sourced


def show_status(refund: Refund, states: Sequence[AgreementState], names: Mapping[str, str]) -> None:
    """Say whether the refund can be paid, and what keeps it from being final.

    Args:
        refund: On either basis.
        states: Every partner's agreement.
        names: Name of each partner by code.
    """
    sentence = html(screen_refund.refund_status_sentence(refund))
    st.html(f'<p class="cap-lead">{chip(REFUND_STATUS[refund.status])} {sentence}</p>')
    blocks = screen_refund.refund_blocks(refund, states, names)
    if blocks:
        lines = [f"- {md(block)}" for block in blocks]
        st.markdown("\n".join(["Ce qui empêche un montant définitif :", "", *lines]))


def show_overrun(refund: Refund, state: str, state_cents: int) -> None:
    """Say what the State bears; nothing when it bears nothing.

    Args:
        refund: Its overrun is what was spent beyond the contributions.
        state: The State's code.
        state_cents: What is its own: attributed to it, set aside, or spent after an exit.
    """
    said = []
    if refund.overrun_cents:
        said.append(f"{euros(refund.overrun_cents)}, dépensés au-delà des contributions")
    if state_cents:
        said.append(
            f"{euros(state_cents)} hors du pot commun (jour J, hors période écarté, dépenses d’un "
            "partenaire après son départ)"
        )
    if said:
        st.warning(f"À la charge de la {state} : {' ; '.join(said)}.")


def show_departed(names: Mapping[str, str], departed: Sequence[Departure]) -> None:
    """Say who was settled before the others: when, why, and on what part."""
    lines = [
        f"- {md(partner_title(one.partner, names[one.partner]))} : soldé le {day(one.on)}, "
        + ("sa convention ayant pris fin" if one.is_exit else "sa part étant payée après la fin")
        + f" ; part de ce jour {md(euros(one.part_cents))}, qui ne change plus."
        for one in departed
    ]
    if lines:
        st.markdown("\n".join(["Soldés avant les autres (notre lecture) :", "", *lines]))


def show_refund(caption: str, names: Mapping[str, str], refund: Refund) -> None:
    """Show each partner's refund to the cent, from what it paid in to what it will have paid.

    While spending out of period is to be decided, its refund without it stands beside.
    """
    own = "refund/partners/{}"
    articles = {"excess_cents": "4.1", "share_cents": "4.5"}

    def step(name: str) -> FigureColumn:
        shown = table.figure(f"{own}/{name}")
        if name in articles:
            shown = table.amount(f"{shown.heading} (art.{NBSP}{articles[name]})")
        return sourced(f"{own}/{name}", whole=attrgetter(name), shown=shown)

    set_aside = [line.refund_if_set_aside_cents for line in refund.partners]
    total = sum(cents or 0 for cents in set_aside)
    steps = ("excess_cents", "share_cents", "refund_cents", "already_refunded_cents", "due_cents",
             "final_contribution_cents")  # fmt: skip
    columns = [
        partner("Département", names),
        sourced("money/partners/{}/received_cents", whole="money/received_cents"),
        *map(step, steps),
    ]
    if any(cents is not None for cents in set_aside):
        columns.append(sourced(f"{own}/refund_if_set_aside_cents", whole=total))
    show_figures(caption, columns, refund.partners, name="restitutions", total=refund)


def show_bases(caption: str, names: Mapping[str, str], committed: Refund, paid: Refund) -> None:
    """Show the refunds on both readings of what was spent, side by side."""
    refunded = figure_label("refund/refund_cents")

    def row(label: str, path: str, total: str = "") -> list[Value]:
        name = path.rpartition("/")[2]
        found = [
            next((line for line in whole.partners if line.partner == total), whole)
            for whole in (committed, paid)
        ]
        return [
            label,
            *(
                Sourced(getattr(one, name), f"{section}/{path}")
                for section, one in zip(("refund", "refund_paid"), found, strict=True)
            ),
        ]

    table.show_table(
        caption,
        [
            table.text("Montant"),
            table.amount("Sur les dépenses engagées (AE)"),
            table.amount("Sur les dépenses consommées (CP)"),
        ],
        rows := [
            row(short_label("refund/spent_cents"), "spent_cents"),
            row(figure_label("refund/unused_cents"), "unused_cents"),
            *(
                row(f"{refunded}, {partner_title(line.partner, names[line.partner])}",
                    f"partners/{line.partner}/refund_cents", line.partner)
                for line in committed.partners
            ),
        ],
        name="bases",
        total=(last := row(f"{refunded}, en tout", "partners/*/refund_cents")),
        beside=lambda: screen_origin.offer_sources(_bases([*rows, last]), key="bases"),
    )  # fmt: skip


def _bases(rows: Sequence[Sequence[Value]]) -> dict[str, str]:
    """Return the figures of both readings, by what each is called."""
    return {
        f"{row[0]} ({basis})": cell.path
        for row in rows
        for basis, cell in zip(("AE", "CP"), row[1:], strict=True)
        if isinstance(cell, Sourced)
    }


PLAIN = {
    "exit": (
        "Qui part porte sa part des dépenses de ce jour-là, et rien de ce qui vient après : le "
        "reste lui revient, une fois pour toutes."
    ),
    "paid_late": (
        "Qui n’a payé qu’après la fin n’a payé que sa part : il est soldé, et le reste se partage "
        "entre les autres."
    ),
    "excess": "Ce qu’un département a versé au-dessus de son plafond lui revient en entier.",
    "surplus": "Les plafonds ensemble dépassent le total du partenariat.",
    "pool": "Ce qui reste dans le pot commun, pour payer les dépenses.",
    "spent": "Ce que le pot commun doit payer.",
    "unused": "Ce qui reste du pot une fois les dépenses payées.",
    "overrun": "Les dépenses dépassent le pot : l’État paie le reste.",
    "share": "Le reste du pot se partage selon ce que chacun y a mis.",
    "remainders": (
        "Un partage exact tombe rarement sur des centimes entiers : les centimes qui restent vont, "
        "un par un, aux plus grandes fractions perdues."
    ),
    "refund": "Ce qui revient à chacun, moins ce qui lui est déjà revenu.",
}
"""Kind of step of the trace → what it does, for who has never read the convention."""


def trace(refund: Refund) -> str:
    """Return why the refund is what it is as an HTML list: each step, its article, its lines."""
    items = "".join(
        f"<li><strong>{html(step)}</strong> ({html(article.replace(' ', NBSP))})"
        + f". {html(PLAIN[kind])}"
        + "".join(f"<p>{html(line.text)}</p>" for line in lines)
        + "</li>"
        for (kind, step, article), lines in groupby(
            refund.trace, key=lambda line: (line.kind, line.step, line.article)
        )
    )
    return f'<ol class="cap-trace">{items}</ol>'


def show_moved(names: Mapping[str, str], before: Refund, after: Refund) -> None:
    """Show what a simulation gives back to each partner, beside what the data give.

    Args:
        names: Name of each partner by code.
        before: On the data.
        after: On what is supposed; of the same partners.
    """
    table.show_table(
        "Simulation : ce qui revient à chacun",
        _columns("Département"),
        [
            _moved(
                partner_title(old.partner, names[old.partner]), old.refund_cents, new.refund_cents
            )
            for old, new in zip(before.partners, after.partners, strict=True)
        ],
        name="simulation-restitutions",
        total=_moved(
            f"{figure_label('refund/refund_cents')}, en tout",
            before.refund_cents,
            after.refund_cents,
        ),
    )


def show_payers(names: Mapping[str, str], before: Refund, after: Refund, state: str) -> None:
    """Show who pays what is spent in a simulation, beside who does on the data.

    Args:
        names: Name of each partner by code.
        before: On the data.
        after: On what is supposed; of the same partners.
        state: The State's party, which pays what goes beyond the contributions.
    """
    pairs = list(zip(before.partners, after.partners, strict=True))
    table.show_table(
        "Simulation : qui paie la dépense en fin de compte",
        _columns("Qui paie"),
        [
            *(
                _moved(partner_title(old.partner, names[old.partner]),
                       old.final_contribution_cents, new.final_contribution_cents)
                for old, new in pairs
            ),
            _moved(f"{state}, au-delà des contributions", before.overrun_cents,
                   after.overrun_cents),
        ],
        name="simulation-payeurs",
        total=_moved(short_label("refund/spent_cents"), before.borne_cents, after.borne_cents),
    )  # fmt: skip


def _columns(first: str) -> list[table.TableColumn]:
    return [
        table.text(first),
        table.amount("Sur les données"),
        table.amount("Simulé"),
        table.amount("Écart"),
    ]


def _moved(who: str, before_cents: int, after_cents: int) -> tuple[table.Value, ...]:
    return who, before_cents, after_cents, after_cents - before_cents


_POOL = {
    short_label(path): path
    for path in (
        "money/received_cents",
        "refund/partners/*/excess_cents",
        "refund/pool_cents",
        "refund/spent_cents",
        "refund/unused_cents",
        "refund/partners/*/refund_cents",
        "refund/partners/*/due_cents",
    )
}
"""The steps that every euro received goes through."""


def show_waterfall(caption: str, steps: Sequence[tuple[str, str, int]]) -> None:
    """Show the steps of the waterfall as rows.

    Args:
        caption: With the day.
        steps: As `subjects.refund.screen_refund_chart.refund_steps` gives them.
    """
    table.show_table(
        caption,
        [table.text("Étape"), table.amount("Montant")],
        [(name, cents) for name, _, cents in steps],
        name="destinee",
        beside=lambda: screen_origin.offer_sources(_POOL, key="pool"),
    )
