"""A list of applications: each one a link, its state, where the word searched stands."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import streamlit as st

from data.agreement.model import Agreement
from screen import table
from screen.code_labels import APPLICATION_STATE, OUTCOME, chip
from screen.escape import html
from screen.format import day
from screen.shell.chooser import chosen
from screen.table import offer_csv
from screen.vocabulary import partner_title
from subjects.applications.figure_application_list import ApplicationLine, lines

FILE = "dossier"
CSS = """<style>
.cap-files mark { background: #E3E3FD; color: #000091; font-weight: 700; }
.cap-files p { overflow-wrap: anywhere; }
.cap-link { color: #000091; text-decoration: underline; }
.cap-table.cap-crosses tbody th { font-weight: 400; min-width: 11rem; max-width: 22rem; }
.cap-crosses .mark { position: relative; }
.cap-crosses .mark, .cap-crosses .member { text-align: center; }
.cap-crosses i { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
@media (min-width: 900px) {
  .cap-todo.cap-files li { grid-template-columns: 11.5rem 6.5rem 1fr; }
}
@media (max-width: 640px) {
  .cap-crosses .among { display: none; }
  .cap-table.cap-crosses tbody th { min-width: 6.5rem; }
  .cap-table.cap-crosses :is(th, td) { padding-left: 0.15rem; padding-right: 0.15rem; }
  .cap-crosses .member { writing-mode: vertical-rl; transform: rotate(180deg);
    text-align: left; padding: 0.3rem 0.1rem; border: 0; max-height: 10rem; }
}
</style>"""


def link(number: str | None) -> str:
    """Return the address of an application, or of the page without one; the rest stays."""
    kept = {name: value for name, value in st.query_params.to_dict().items() if name != FILE}
    return "?" + urlencode(kept if number is None else {**kept, FILE: number})


def anchor(number: str, words: str | None = None) -> str:
    """Return the HTML link that opens an application."""
    shown = html(words or number)
    return f'<a class="cap-link" href="{html(link(number))}" target="_self">{shown}</a>'


def show_applications(
    lines: Sequence[ApplicationLine],
    names: Mapping[str, str],
    agreement: Agreement,
    *,
    searched: bool,
) -> None:
    """Show a page of the list: each application, its state, where the word searched stands."""
    items = "".join(_item(line, names, agreement, searched) for line in lines)
    st.html(f'{CSS}<ul class="cap-todo cap-files">{items}</ul>')


def _item(
    line: ApplicationLine, names: Mapping[str, str], agreement: Agreement, searched: bool
) -> str:
    title = line.title or "(sans intitulé)"
    found = ""
    if line.excerpt:
        before, word, after = map(html, line.excerpt)
        found = f"<p>« {before}<mark>{word}</mark>{after} »</p>"
    elif searched:
        found = '<p class="do">Trouvé ailleurs dans la fiche.</p>'
    return (
        f"<li><span>{chip(APPLICATION_STATE[line.state])}</span>"
        f"<strong>{anchor(line.application)}</strong>"
        f"<div><p><strong>{html(title)}</strong></p>"
        f'<p class="do">{html(" · ".join(_facts(line, names, agreement)))}</p>{found}</div></li>'
    )


def _facts(line: ApplicationLine, names: Mapping[str, str], agreement: Agreement) -> list[str]:
    return [
        owner(line.partner, names, agreement),
        f"déposé le {day(line.submitted_on)}" if line.submitted_on else "sans date de dépôt",
        *([f"{line.crosses} croix au pré-tri"] if line.crosses is not None else []),
        *(decided(d.session, d.outcome, agreement) for d in line.decisions),
    ]


def owner(partner: str | None, names: Mapping[str, str], agreement: Agreement) -> str:
    """Name an application's partner, or say that it has none."""
    if partner:
        return partner_title(partner, names.get(partner, partner))
    return f"sans {'département' if agreement.kind == 'convention' else 'administration'}"


def decided(session: str, outcome: str, agreement: Agreement) -> str:
    """Say a decision: « Sélection : retenu »."""
    names = {known.key: known.name for known in agreement.sessions}
    return f"{names.get(session, session)} : {OUTCOME[outcome].word}"


COLUMNS = (
    table.text("N° dossier"),
    table.text("Intitulé"),
    table.text("Partenaire"),
    table.dated("Déposé le"),
    table.text("État"),
    table.count("Croix"),
    table.text("Décisions"),
)


def offer(numbers: Sequence[str], names: Mapping[str, str], agreement: Agreement) -> None:
    """Offer the whole list as CSV; nobody is named in it."""
    choice = chosen()

    def rows() -> list[tuple[table.Value, ...]]:
        with choice.lens() as lens:
            return [_row(line, names, agreement) for line in lines(lens, numbers)]

    offer_csv("Télécharger toute la liste (CSV)", "candidatures", COLUMNS, rows)


def _row(
    line: ApplicationLine, names: Mapping[str, str], agreement: Agreement
) -> tuple[table.Value, ...]:
    return (
        line.application,
        line.title,
        owner(line.partner, names, agreement),
        line.submitted_on,
        APPLICATION_STATE[line.state].word,
        line.crosses,
        " ; ".join(decided(d.session, d.outcome, agreement) for d in line.decisions),
    )
