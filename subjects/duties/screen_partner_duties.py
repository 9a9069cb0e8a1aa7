"""A partner's obligations: late ones first, their proof, the text's own words on demand."""

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from data.agreement.model import Agreement
from data.agreement.promises import Duty
from screen import table
from screen.code_labels import DUTY_STATUS, chip
from screen.escape import html, md
from screen.format import count, day
from screen.table import offer_csv
from subjects.duties.figure_duties import DutyLine, DutyPart
from subjects.partner.figure_partner_sheet import PartnerSheet, late_first
from subjects.rule_wording import NO_BREAK_SPACE as NBSP
from subjects.rule_wording import typeset
from subjects.sources import screen_origin
from subjects.sources.screen_paths import Paths, each_path

KEPT = ("kept", "kept_late")
APPLIES = ("overdue", "due", "suspended", *KEPT)
CHOICE = "choix du programme"
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
    table.text("Mesure"),
    table.text("Échéance fixée par"),
    table.text("Article"),
    table.text("Texte"),
)
STATE_COLUMNS = (
    table.text("Envers"),
    table.text("Référence"),
    *COLUMNS[:-1],
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
        "données quand elles la montrent, sinon de ce que la partie a déclaré. Une échéance "
        "que le texte ne fixe pas est dite « choix du programme »."
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
        screen_origin.offer_sources(duty_paths(sheet), key="duties")


def show_state_duties(
    lines: Sequence[DutyLine], names: Mapping[str, str], agreement: Agreement, on: date
) -> None:
    """Show the State's register as a partner's: each duty, and towards whom it is kept or not.

    Args:
        lines: The State's duties.
        names: Partner code → name.
        agreement: Its words.
        on: The day.
    """
    promised = {duty.key: duty for duty in agreement.duties}
    applying = [line for line in late_first(lines) if line.status in APPLIES]
    others = [line for line in late_first(lines) if line.status not in APPLIES]
    kept = sum(line.status in KEPT for line in applying)
    late = sum(line.status == "overdue" for line in applying)
    st.caption(
        typeset(
            f"Ce que la {md(agreement.state.code)} doit à chaque partenaire, au {day(on)} : "
            f"{count(kept, 'obligation tenue', 'obligations tenues')} sur {len(applying)}, "
            f"{count(late, 'échue')}. Une échéance que le texte ne fixe pas est dite "
            "« choix du programme »."
        )
    )
    left = [line for line in applying if line.status not in KEPT]
    st.html(STYLE + _list(left, promised, agreement, on, names))
    if kept:
        with st.expander(count(kept, "obligation tenue", "obligations tenues")):
            done = [line for line in applying if line.status in KEPT]
            st.html(_list(done, promised, agreement, on, names))
    if others:
        noun = count(len(others), "obligation sans objet", "obligations sans objet")
        with st.expander(f"{noun} ce jour-là"):
            st.html(_list(others, promised, agreement, on))
    with st.container(horizontal=True, gap="medium"):
        rows = [
            (names.get(part.partner, part.partner), part.reference or None, line.label,
             DUTY_STATUS[part.status].word, part.due_on, part.noted_on, part.proof or None,
             part.measure or None, _set_by(line), cited(line.article, agreement))
            for line in lines
            for part in line.parts
        ]  # fmt: skip
        offer_csv("Télécharger ces obligations (CSV)", "obligations-etat", STATE_COLUMNS, rows.copy)
        found = each_path(
            ((one.duty, one.label) for one in lines), "duties//{}", ("status", "due_on")
        )
        screen_origin.offer_sources(found, key="state-duties")


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
    names: Mapping[str, str] | None = None,
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
        when = _due(line) if with_days and line.due_on else ""
        items.append(
            f"<li><span>{chip(DUTY_STATUS[line.status])}</span>"
            f'<span class="by">{html(when)}</span>'
            f"<div><p><strong>{html(line.label)}</strong></p>"
            f'<p class="do">{html(_proof(line, on))}</p>{_parts(line, names or {})}'
            f"<details><summary>Ce que dit le texte, {html(cited(line.article, agreement))}"
            f"</summary>{words}</details></div></li>"
        )
    return f'<ul class="cap-todo cap-duties">{"".join(items)}</ul>'


def _proof(line: DutyLine, on: date) -> str:
    """Say what proves a duty kept, or since when it should be."""
    if line.status == "not_applicable":
        return "Le cas ne s’est pas présenté, ou la partie l’a déclarée sans objet."
    if line.status == "suspended":
        return "Suspendue : une difficulté ouverte la concerne (voir les courriers)."
    towards = f" envers {', '.join(line.unmet_for)}" if line.unmet_for else ""
    said = line.measure or f"rien ne montre qu’elle est tenue{towards}"
    if line.status == "overdue" and line.due_on:
        return typeset(f"Échue depuis {count((on - line.due_on).days, 'jour')} : {said}.")
    if line.status not in KEPT:
        return typeset(f"{said[0].upper()}{said[1:]}.")
    kept_on = f", le {day(line.noted_on)}" if line.noted_on else ""
    return f"Preuve : {line.proof or 'déclarée, sans pièce citée'}{kept_on}."


def _due(line: DutyLine) -> str:
    """Say when a duty is due, and who said so where the text does not."""
    if any(part.is_broken for part in line.parts):
        return f"manquée le {day(line.due_on)}"
    chosen = f" ({CHOICE})" if line.is_due_by_choice else ""
    return f"pour le {day(line.due_on)}{chosen}"


def _set_by(line: DutyLine) -> str | None:
    return (CHOICE if line.is_due_by_choice else "texte") if line.due_on else None


def _parts(line: DutyLine, names: Mapping[str, str]) -> str:
    """List each time of a duty, or each partner it is owed to, where they are told apart."""
    shown = [part for part in line.parts if part.status in APPLIES]
    if not shown or not (names or any(part.reference for part in shown)):
        return ""
    rows = "".join(f"<li>{html(typeset(_part(part, line, names)))}</li>" for part in shown)
    if line.partner is not None:
        return f"<ul>{rows}</ul>"
    return f"<details><summary>Envers chaque partenaire</summary><ul>{rows}</ul></details>"


def _part(part: DutyPart, line: DutyLine, names: Mapping[str, str]) -> str:
    whose = [names.get(part.partner, part.partner)] if line.partner is None else []
    head = ", ".join([*whose, *([f"référence {part.reference}"] if part.reference else [])])
    told = DUTY_STATUS[part.status].word
    if part.noted_on:
        told += f" le {day(part.noted_on)}"
    if part.due_on and (part.status not in KEPT or part.status == "kept_late"):
        told += f", pour le {day(part.due_on)}"
    return f"{head} : {told}" + (
        f" ; {part.measure or part.proof}" if part.measure or part.proof else ""
    )


def _row(line: DutyLine, duty: Duty, agreement: Agreement) -> tuple[table.Value, ...]:
    return (
        line.label,
        DUTY_STATUS[line.status].word,
        line.due_on,
        line.noted_on,
        line.proof or None,
        line.measure or None,
        _set_by(line),
        cited(line.article, agreement),
        duty.wording,
    )


def duty_paths(sheet: PartnerSheet) -> Paths:
    """Name the status and the due date of each duty."""
    duties = ((line.duty, line.label) for line in sheet.duties)
    return each_path(duties, f"duties/{sheet.partner}/{{}}", ("status", "due_on"))
