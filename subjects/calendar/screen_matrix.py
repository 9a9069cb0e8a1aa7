"""The matrix of phases: one row per partner, one column per phase, a state in each cell.

A cell says its state by a symbol and a word, then when, and how late; on a phone the symbol
stays, the rest is left to screen readers, and the legend below gives the words.
"""

from collections.abc import Mapping, Sequence

from data.agreement.model import Phase
from screen import code_labels
from screen.drawn import once
from screen.escape import html
from screen.format import count, day, days_late
from screen.vocabulary import partner_title
from subjects.calendar.rule_phases import PhaseStatus


@once
def phase_matrix(
    caption: str,
    partner_heading: str,
    names: Mapping[str, str],
    phases: Sequence[Phase],
    statuses: Sequence[PhaseStatus],
    links: Mapping[str, str] | None = None,
) -> str:
    """Return the matrix as an HTML table, every value escaped, with its legend.

    Args:
        caption: What it shows, and on which day.
        partner_heading: Heading of the first column.
        names: Name of each partner by code; one row each, in this order.
        phases: The agreement's, one column each.
        statuses: Of every partner × phase.
        links: Address of each partner's sheet, by code; none when left out.
    """
    cells = {(status.partner, status.phase): _cell(status) for status in statuses}
    heads = "".join(f'<th scope="col">{p.number}. {html(p.title)}</th>' for p in phases)
    rows = "".join(
        f'<tr><th scope="row">{_partner(code, name, links or {})}</th>'
        + "".join(cells[code, phase.number] for phase in phases)
        + "</tr>"
        for code, name in names.items()
    )
    return (
        f'<div class="cap-scroll" role="region" tabindex="0" aria-label="{html(caption)}">'
        f'<table class="cap-table cap-matrix"><caption><span>{html(caption)}</span></caption>'
        f'<thead><tr><th scope="col">{html(partner_heading)}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{legend()}"
    )


def _partner(code: str, name: str, links: Mapping[str, str]) -> str:
    """Return a partner's title, as a link to its sheet when it has one."""
    title = html(partner_title(code, name))
    if code not in links:
        return title
    return f'<a class="cap-link" href="{html(links[code])}" target="_self">{title}</a>'


def legend() -> str:
    """Return the legend of the states of a phase, in HTML."""
    every = [*code_labels.PHASE_STATUS.values(), code_labels.LATE]
    return '<p class="cap-legend">' + " ".join(code_labels.chip(label) for label in every) + "</p>"


def phase_label(status: PhaseStatus) -> code_labels.Label:
    """Return the label of a phase: late before its status."""
    return code_labels.LATE if status.is_late else code_labels.PHASE_STATUS[status.status]


def _cell(status: PhaseStatus) -> str:
    label = phase_label(status)
    return (
        f'<td class="{label.tone}"><span class="sign" aria-hidden="true">{label.sign}</span> '
        f'<span class="word">{html(label.word)}</span>'
        + "".join(f'<span class="when">{html(part)}</span>' for part in when(status))
        + "</td>"
    )


def state(status: PhaseStatus) -> str:
    """Return the state of a phase, symbol and word."""
    return str(phase_label(status))


def when(status: PhaseStatus) -> list[str]:
    """Return when a phase ended, should end or start, and how late it is, a line each."""
    late = days_late(status.late_days)
    if status.status == "done":
        return [f"le {day(status.actual_end)}", *([late] if late else [])]
    if status.is_late:
        begun = "fin prévue" if status.status == "in_progress" else "pas commencée, fin prévue"
        return [f"de {count(status.late_days, 'jour')}", f"{begun} le {day(status.planned_end)}"]
    if status.status == "in_progress":
        return [f"jusqu’au {day(status.planned_end)}" if status.planned_end else "sans fin prévue"]
    return [f"dès le {day(status.planned_start)}" if status.planned_start else "sans date prévue"]
