"""One application whole: its answers as they were typed, nothing cut, and what became of it."""

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from data.agreement.model import Agreement
from data.datasets import DATASETS
from screen import table
from screen.code_labels import APPLICATION_STATE, OUTCOME, TEAM_SITUATION, chip
from screen.escape import html, md
from screen.format import NONE, count, day
from screen.vocabulary import KindWords
from subjects.applications.figure_application_list import Answer, ApplicationSheet
from subjects.applications.screen_application_rows import CSS, decided, link, owner
from subjects.applications.screen_presort import rank_title
from subjects.sources import screen_origin
from subjects.sources.screen_paths import Paths, each_path

STYLE = """<style>
.cap-answers dt { font-weight: 700; }
.cap-answers dd { margin: 0 0 0.8rem; white-space: pre-wrap; overflow-wrap: anywhere;
  max-width: 46rem; }
.cap-answers .none { color: #3A3A3A; font-style: italic; }
@media (min-width: 900px) {
  .cap-answers { display: grid; grid-template-columns: 16rem 1fr; gap: 0.5rem 1.5rem; }
  .cap-answers dd { margin: 0; }
}
.cap-personal { border: 1px solid #929292; border-radius: 4px; padding: 1rem; }
</style>"""
BACK = "Revenir aux candidatures"


def show_missing(number: str, on: date) -> None:
    """Say that the application asked for is not here, and why it may be."""
    st.warning(
        md(
            f"Le dossier « {number} » n’est pas ici : il n’est pas dans ce programme à cet état "
            f"des données, ou il a été déposé après le {day(on)}."
        )
    )
    st.html(_back())


def show_application(
    sheet: ApplicationSheet, names: Mapping[str, str], agreement: Agreement, words: KindWords
) -> None:
    """Show an application: in brief, answers, pre-sort, scores, decisions, team, sources.

    Args:
        sheet: As `subjects.applications.figure_application_list.sheet` gives it.
        names: Name of each partner by code.
        agreement: Its sessions name the scores and the decisions.
        words: Of the kind of agreement.
    """
    facts = sheet.facts
    st.html(f"{CSS}{STYLE}{_back()}")
    st.header(md(facts["title"] or "(sans intitulé)"))
    chips = [chip(APPLICATION_STATE[facts["state"]])] + [
        f'<span class="cap-chip {OUTCOME[d.outcome].tone}">{OUTCOME[d.outcome].sign} '
        f"{html(decided(d.session, d.outcome, agreement))}</span>"
        for d in sheet.decisions
    ]
    st.html(f'<p class="cap-legend">{" ".join(chips)}</p>')
    st.html(
        _list(
            [
                Answer("N° dossier", sheet.application, "text"),
                Answer("Déposé le", facts["submitted_on"], "day"),
                Answer(words.partner, owner(facts["partner"], names, agreement), "text"),
                Answer("Direction", facts["direction"], "text"),
                Answer("Motivation de la décision", facts["reason"], "text"),
            ]
        )
    )
    st.header("Réponses")
    st.html(_list(sheet.answers))
    if sheet.others:
        st.subheader("Autres colonnes du fichier")
        st.caption("Sous leurs propres intitulés, telles qu’elles ont été lues.")
        st.html(_list(sheet.others))
    st.header("Données personnelles")
    st.caption(
        "Elles ne paraissent que dans cette fiche : ni dans les listes, ni dans les fichiers à "
        "télécharger. Ne les diffusez pas au-delà de l’examen du dossier."
    )
    st.html(f'<div class="cap-personal">{_list(sheet.personal)}</div>')
    _show_course(sheet, agreement)
    _show_sources(sheet)
    screen_origin.offer_sources(application_paths(sheet, agreement), key="file")


def _back() -> str:
    href = html(link(None))
    return f'<p><a class="cap-link" href="{href}" target="_self">← {BACK}</a></p>'


def _list(answers: Sequence[Answer]) -> str:
    items = "".join(f"<dt>{html(a.heading)}</dt>{_value(a)}" for a in answers)
    return f'<dl class="cap-answers">{items}</dl>'


def _value(answer: Answer) -> str:
    if answer.value is None or answer.value == "":
        return '<dd class="none">non renseigné</dd>'
    return f"<dd>{html(_written(answer))}</dd>"


def _written(answer: Answer) -> str:
    if answer.kind == "yes_no":
        return "Oui" if answer.value else "Non"
    return day(answer.value) if answer.kind == "day" else str(answer.value)


def _show_course(sheet: ApplicationSheet, agreement: Agreement) -> None:
    """Say what the pre-jury, the juries and the parties made of it, and its team."""
    st.header("Parcours")
    lines = [*_presort(sheet), *_scores(sheet, agreement), *_decisions(sheet, agreement)]
    lines += _teams(sheet)
    items = "".join(f"<dt>{html(name)}</dt><dd>{html(said)}</dd>" for name, said in lines)
    st.html(f'<dl class="cap-answers">{items}</dl>')


def _presort(sheet: ApplicationSheet) -> list[tuple[str, str]]:
    if sheet.presort is None:
        return [("Pré-tri", "pas pré-trié")]
    crossed = [member for member, is_crossed in sheet.crosses.items() if is_crossed]
    by = f" : {', '.join(crossed)}" if crossed else ""
    among = f"{sheet.presort.crosses} croix sur {count(len(sheet.crosses), 'membre')}{by}"
    rank, tied = rank_title(sheet.presort.rank, sheet.tied)
    return [("Pré-tri", f"{rank}{f' ({tied})' if tied else ''} ; {among}")]


def _scores(sheet: ApplicationSheet, agreement: Agreement) -> list[tuple[str, str]]:
    found = []
    for session in agreement.sessions:
        if session.key not in sheet.scores:
            continue
        line = sheet.scores[session.key]
        jurors = count(line.jurors, "juré compté", "jurés comptés")
        said = f"note {_decimal(line.score)} sur 20, médiane {_decimal(line.median)}, {jurors}"
        if line.rank:
            said = f"rang {line.rank} ; {said}"
        else:
            said = f"à compléter, il faut {count(session.quorum, 'juré')} ; {jurors}"
        if line.recused:
            said += f" ; non comptés (déport ou même partenaire) : {', '.join(line.recused)}"
        found.append((f"Notes, {session.name}", said))
    return found or [("Notes", "pas de note")]


def _decimal(score: str | None) -> str:
    """Write a score with two decimals and a comma."""
    return NONE if score is None else f"{float(score):.2f}".replace(".", ",")


def _decisions(sheet: ApplicationSheet, agreement: Agreement) -> list[tuple[str, str]]:
    names = {session.key: session.name for session in agreement.sessions}
    agrees = {True: "oui", False: "non", None: "non enregistré"}
    return [
        (
            f"Décision, {names.get(d.session, d.session)}",
            f"{OUTCOME[d.outcome].word}, le {day(d.decided_on)}"
            f"{f' ; motif : {d.reason}' if d.reason else ' ; sans motif enregistré'}"
            f" ; accord du partenaire : {agrees[d.partner_agrees]}"
            f" ; accord de l’État : {agrees[d.state_agrees]}",
        )
        for d in sheet.decisions
    ] or [("Décision", "pas encore de décision")]


def _teams(sheet: ApplicationSheet) -> list[tuple[str, str]]:
    return [
        (
            "Équipe",
            f"{team.team} {team.name or ''} ; intrapreneurs : {team.intrapreneurs or 'non dits'} ; "
            f"coach : {team.coach or 'non dit'} ; du {day(team.starts_on)} au {day(team.ends_on)}"
            + (f" ; {TEAM_SITUATION[team.situation].word}" if team.situation else ""),
        )
        for team in sheet.teams
    ] or [("Équipe", "pas d’équipe")]


def _show_sources(sheet: ApplicationSheet) -> None:
    """List the file, sheet and row that each part comes from."""
    st.header("D’où vient ce dossier")
    table.show_table(
        "Lignes des fichiers chargés, et l’import qui les a lues",
        [table.text("Tableau"), table.long("Fichier"), table.text("Feuille"), table.count("Ligne"),
         table.text("Import")],
        [(DATASETS[row.dataset].title, row.file, row.sheet, row.row, f"n°\u00a0{row.import_number}")
         for row in sheet.sources],
        name="origine-dossier",
    )  # fmt: skip


def application_paths(sheet: ApplicationSheet, agreement: Agreement) -> Paths:
    """Name the figures of the sheet, as `subjects.sources.screen_origin` takes them."""
    names = {session.key: session.name for session in agreement.sessions}
    number = sheet.application
    found: Paths = {}
    if sheet.presort:
        found = each_path([(number, "Pré-tri")], "presort/{}", ("crosses", "rank"))
    for key in sheet.scores:
        found |= each_path([(number, names[key])], f"jury/{key}/{{}}", ("score", "rank"))
    for decision in sheet.decisions:
        own = [(number, names[decision.session])]
        found |= each_path(own, f"decisions/{decision.session}/{{}}", ("outcome",))
    return found
