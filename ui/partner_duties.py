"""A partner's obligations: late ones first, their proof, the text's own words on demand."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from data.agreement import Agreement
from data.promises import Duty
from figures.duties import DutyLine
from figures.partner_sheet import PartnerSheet
from rules.wording import NO_BREAK_SPACE as NBSP
from ui import origin, partner_paths, table
from ui.application_rows import offer_csv
from ui.escape import html, md
from ui.format import count, day
from ui.labels import DUTY_STATUS
from ui.matrix import chip

KEPT = ("kept", "kept_late")
APPLIES = ("overdue", "due", *KEPT)
STYLE = """<style>
.cap-duties blockquote { margin: 0.3rem 0 0; padding-left: 0.8rem; border-left: 3px solid #929292; }
.cap-duties summary { cursor: pointer; min-height: 24px; color: #000091; width: fit-content; }
.cap-duties p { overflow-wrap: anywhere; }
.cap-duties .by { margin: 0 0.6rem; }
</style>"""
COLUMNS = (
    table.text("Obligation"),
    table.text("État"),
    table.dated("Échéance"),
    table.dated("Tenue le"),
    table.text("Preuve"),
    table.text("Article"),
    table.text("Texte"),
)


def show_duties(sheet: PartnerSheet, agreement: Agreement, on: date) -> None:
    """Show each obligation, those without object folded, then what the State still owes.

    Args:
        sheet: The partner's.
        agreement: Its words.
        on: The day.
    """
    promised = {duty.key: duty for duty in agreement.duties}
    applying = [line for line in sheet.duties if line.status in APPLIES]
    others = [line for line in sheet.duties if line.status not in APPLIES]
    st.caption(
        "Ce que le texte demande à cette partie : les retards d’abord. La preuve vient des "
        "données quand elles la montrent, sinon de ce que la partie a déclaré."
    )
    st.html(STYLE + _list(applying, promised, agreement, on))
    if others:
        noun = count(len(others), "obligation sans objet", "obligations sans objet")
        with st.expander(f"{noun} ce jour-là"):
            st.html(_list(others, promised, agreement, on))
    if sheet.owed:
        whose = md(agreement.state.code)
        with st.expander(f"Ce que la {whose} lui doit encore ({len(sheet.owed)})"):
            st.html(_list(sheet.owed, promised, agreement, on, with_days=False))
    rows = [_row(line, promised[line.duty], agreement) for line in sheet.duties]
    with st.container(horizontal=True, gap="medium"):
        offer_csv(
            "Télécharger ces obligations (CSV)",
            f"obligations-{sheet.partner}",
            COLUMNS,
            rows.copy,
        )
        origin.offer_sources(partner_paths.duty_paths(sheet), key="duties")


def cited(article: str, agreement: Agreement) -> str:
    """Write where the text says so: « art. 4.1 », « charte, II », a decree by its name."""
    if article.startswith("décret"):
        return article
    return f"charte, {article}" if agreement.kind == "charter" else f"art.{NBSP}{article}"


def _list(
    lines: Sequence[DutyLine],
    promised: dict[str, Duty],
    agreement: Agreement,
    on: date,
    with_days: bool = True,
) -> str:
    items = []
    for line in lines:
        duty = promised[line.duty]
        words = (
            f"<blockquote>« {html(duty.wording)} »</blockquote>"
            if duty.wording
            else "<p>Ce texte n’est pas repris ici.</p>"
        )
        when = f"pour le {day(line.due_on)}" if with_days and line.due_on else ""
        items.append(
            f"<li><span>{chip(DUTY_STATUS[line.status])}</span>"
            f'<span class="by">{html(when)}</span>'
            f"<div><p><strong>{html(line.label)}</strong></p>"
            f'<p class="do">{html(_proof(line, on))}</p>'
            f"<details><summary>Ce que dit le texte, {html(cited(line.article, agreement))}"
            f"</summary>{words}</details></div></li>"
        )
    return f'<ul class="cap-todo cap-duties">{"".join(items)}</ul>'


def _proof(line: DutyLine, on: date) -> str:
    """Say what proves a duty kept, or since when it should be."""
    if line.status == "not_applicable":
        return "Le cas ne s’est pas présenté, ou la partie l’a déclarée sans objet."
    if line.status == "overdue" and line.due_on:
        since = count((on - line.due_on).days, "jour")
        return f"Échue depuis {since} : rien ne montre qu’elle est tenue."
    if line.status not in KEPT:
        return "Rien ne montre encore qu’elle est tenue."
    kept_on = f", le {day(line.noted_on)}" if line.noted_on else ""
    return f"Preuve : {line.proof or 'déclarée, sans pièce citée'}{kept_on}."


def _row(line: DutyLine, duty: Duty, agreement: Agreement) -> tuple[table.Value, ...]:
    return (
        line.label,
        DUTY_STATUS[line.status].word,
        line.due_on,
        line.noted_on,
        line.proof or None,
        cited(line.article, agreement),
        duty.wording,
    )
