"""The tables of partners: terms; and of one's sheet: problems, teams, notices, events."""

from collections.abc import Mapping, Sequence
from datetime import date
from operator import attrgetter

import streamlit as st

from data.agreement.model import Agreement
from screen import table
from screen.code_labels import DUTY_STATUS, NOTICE, WEATHER, chip
from screen.escape import html
from screen.format import day
from screen.vocabulary import KindWords
from subjects.calendar import screen_progress
from subjects.calendar.figure_notices import terms_of
from subjects.calendar.rule_notices import ENDING, NoticeState, NoticeTerms, last_notice_day
from subjects.calendar.rule_terms import AgreementState, Amendment, in_force_on
from subjects.committee.rule_alerts import Alert
from subjects.figure_labels import figure_label
from subjects.partner.figure_partner_sheet import PartnerSheet
from subjects.rule_wording import NO_BREAK_SPACE as NBSP
from subjects.rule_wording import typeset
from subjects.sources.screen_figures import FigureColumn, other, partner, show_figures, sourced
from subjects.teams.figure_weeks import TeamWeeks
from subjects.teams.screens.screen_coaching_tables import coached, situation_of, title_of

CRITERIA = (
    "Un problème est retenu quand il est à la fois réel, majeur et actionnable, c’est-à-dire "
    "que l’on peut agir dessus (art. 3)."
)
_PROBLEMS = "problems"
"""Key of the duty that counts the problems."""


def show_problems(sheet: PartnerSheet, agreement: Agreement) -> None:
    """Show each problem and its three criteria, and whether their number is the text's."""
    st.html(_counted(sheet, agreement))
    if not sheet.problems:
        return
    met = {True: f"●{NBSP}oui", False: f"✕{NBSP}non", None: f"?{NBSP}non{NBSP}dit"}

    def criterion(name: str) -> FigureColumn:
        path = f"problems/{sheet.partner}/{{}}/{name}"
        shown = table.text(figure_label(path))
        return sourced(path, of=lambda one: met[getattr(one, name)], shown=shown)

    show_figures(
        CRITERIA,
        [
            other(table.text("N°"), "number"),
            other(table.long("Problème"), lambda one: one.title or "(sans intitulé)"),
            *map(criterion, ("real", "major", "actionable")),
            other(table.text("Usagers concernés"), lambda one: one.users or None),
            other(table.text("Fréquence"), lambda one: one.frequency or None),
            other(table.long("Impact attendu"), lambda one: one.expected_impact or None),
            other(table.text("N° dossier"), lambda one: one.application or None),
        ],
        sheet.problems,
        name=f"problemes-{sheet.partner}",
        key=attrgetter("number"),
    )


def _counted(sheet: PartnerSheet, agreement: Agreement) -> str:
    """Say how many problems are retained, and whether that keeps the text's promise."""
    several = "répondent" if sheet.retained > 1 else "répond"
    said = f"{sheet.retained} sur {len(sheet.problems)} {several} aux trois critères"
    duty = next((line for line in sheet.duties if line.duty == _PROBLEMS), None)
    if duty is None or agreement.problems_min is None or agreement.problems_max is None:
        return f"<p>{html(said)}.</p>"
    asked = f"la convention en demande {agreement.problems_min} à {agreement.problems_max} (art. 3)"
    return f"<p>{chip(DUTY_STATUS[duty.status])} {html(typeset(f'{said} ; {asked}.'))}</p>"


def show_teams(sheet: PartnerSheet, on: date) -> None:
    """Show each team's weeks held and due, its days and its last weather."""
    if not sheet.teams:
        st.markdown("Aucune équipe de ce partenaire n’est enregistrée.")
        return
    show_figures(
        f"Équipes, arrêté au {day(on)}",
        [
            other(table.text("Équipe"), title_of),
            other(table.text("Coach"), lambda team: team.sheet.coach or None),
            other(table.text("Situation"), situation_of),
            *map(coached, ("weeks_due", "weeks_held", "released_days", "released_days_due")),
            other(table.text("Dernière météo"), _weather),
            other(table.dated("Dernier point"), "last_note_on"),
        ],
        sheet.teams,
        name=f"equipes-{sheet.partner}",
        key=attrgetter("line.team.team"),
    )
    st.page_link(
        "pages/equipes.py",
        label="Lire les points de ses équipes",
        query_params={"equipe": sheet.teams[0].line.team.team},
    )


def _weather(team: TeamWeeks) -> str | None:
    weather = team.last_weather
    return f"{WEATHER[weather[1]]} le {day(weather[0])}" if weather else None


_SIGNED = sourced("agreements/{}/signed_on", shown=table.dated("Signée le"))
_TERM = sourced("agreements/{}/ends_on", of=screen_progress.term, shown=table.text("Fin"))


def show_terms(
    names: Mapping[str, str],
    states: Sequence[AgreementState],
    alerts: Sequence[Alert],
    words: KindWords,
    on: date,
) -> None:
    """Show how long each partner's agreement runs, and what is to be asked for before its end.

    Args:
        names: Name of each partner by code.
        states: Every partner's agreement, in the order of the rows.
        alerts: The programme's.
        words: Of the kind of agreement.
        on: The day.
    """
    mends = screen_progress.mends(alerts)
    show_figures(
        f"Signature et fin, arrêté au {day(on)}",
        [
            partner(words.partner, names),
            _SIGNED,
            _TERM,
            other(table.text("À faire avant la fin"), lambda state: mends.get(state.partner)),
        ],
        states,
        name="termes",
    )


def show_agreement(sheet: PartnerSheet, words: KindWords, on: date) -> None:
    """Show the signature, the cap and the term, then each amendment."""
    state = sheet.state
    cap = table.amount(f"{words.cap.capitalize()} en vigueur")
    show_figures(
        f"{words.agreement.capitalize()}, au {day(on)}",
        [
            partner(words.partner, {sheet.partner: sheet.name}),
            _SIGNED,
            sourced("agreements/{}/cap_cents", shown=cap),
            sourced("agreements/{}/latest_term", shown=table.dated("Terme au plus tard")),
            _TERM,
        ],
        [state],
        name=f"signature-{sheet.partner}",
    )
    if not sheet.amendments:
        st.markdown("Aucun avenant n’est signé.")
        return
    table.show_table(
        f"Avenants signés au {day(on)}",
        [table.text("N°"), table.dated("Signé le"), table.dated("En vigueur le"),
         table.long("Objet"), table.figure("agreements/cap_cents"), table.dated("Fin"),
         table.text("Remarque")],
        [_amendment(amendment, sheet) for amendment in sheet.amendments],
        name=f"avenants-{sheet.partner}",
    )  # fmt: skip


def _amendment(amendment: Amendment, sheet: PartnerSheet) -> tuple[table.Value, ...]:
    late = "▲ signé après la fin (art. 5)" if amendment in sheet.signed_late else None
    return (
        amendment.number, amendment.signed_on, in_force_on(amendment), amendment.subject or None,
        amendment.cap_cents, amendment.ends_on, late,
    )  # fmt: skip


def show_notices(sheet: PartnerSheet, agreement: Agreement, on: date) -> None:
    """Show each notice, when it ends, whether it is still open; the last day to give one."""
    if sheet.state.ends_on and not sheet.state.is_over:
        st.html(_last_days(terms_of(agreement), sheet.state.ends_on))
    if not sheet.notices:
        st.markdown("Aucun courrier n’est enregistré : ni difficulté, ni mise en demeure.")
        return
    titles = {duty.key: duty.label for duty in agreement.duties}
    ends = table.dated("Échéance ou effet")
    show_figures(
        f"Courriers reçus au {day(on)}",
        [
            other(table.text("Nature"), lambda notice: NOTICE[notice.kind]),
            other(table.text("État"), _notice_state),
            other(table.dated("Envoyé le"), "sent_on"),
            other(table.dated("Reçu le"), "received_on"),
            sourced(f"notices/{sheet.partner}/{{}}/ends_on", shown=ends),
            other(table.long("Motif"), lambda notice: notice.reason or None),
            other(table.long("Obligation suspendue"), lambda one: titles.get(one.duty or "")),
            other(table.text("De"), lambda notice: notice.sender or None),
            other(table.text("À"), lambda notice: notice.recipient or None),
            other(table.dated("Réponse le"), "answered_on"),
            other(table.dated("Levé le"), "lifted_on"),
        ],
        sheet.notices,
        name=f"courriers-{sheet.partner}",
        key=lambda notice: f"{notice.kind}/{notice.received_on}",
    )


def _last_days(terms: NoticeTerms, ends_on: date) -> str:
    """Say until when a notice can still end the agreement before its term."""
    sentences = []
    if withdrawal := last_notice_day("withdrawal", terms, ends_on):
        sentences.append(
            f"Dernier jour pour recevoir un désengagement, dont le préavis s’achève avec la charte "
            f"le {day(ends_on)} : le {day(withdrawal)} (III)."
        )
    if formal := last_notice_day("formal_notice", terms, ends_on):
        sentences.append(
            f"Dernier jour pour recevoir une mise en demeure dont le délai s’achève avec la "
            f"convention, le {day(ends_on)} : le {day(formal)} (art. 5)."
        )
    return f"<p>{html(typeset(' '.join(sentences)))}</p>"


def _notice_state(notice: NoticeState) -> str:
    if notice.may_terminate:
        return "▲ délai passé, résiliation possible"
    if notice.lifted_on:
        return f"●{NBSP}levé"
    if notice.kind in ENDING:
        if notice.ends_on is None:
            return "▲ sans effet : le texte n’en prévoit pas"
        return f"◐{NBSP}à venir" if notice.is_open else f"●{NBSP}a pris effet"
    return f"◐{NBSP}ouvert" if notice.is_open else f"●{NBSP}répondu"


def show_events(sheet: PartnerSheet, on: date) -> None:
    """Show each day held or planned: its place, its seats, who registered and came."""
    if not sheet.events:
        st.markdown("Aucune journée n’est enregistrée.")
        return
    own = f"events/{sheet.partner}/{{}}"
    show_figures(
        f"Journées, telles que connues au {day(on)}",
        [
            other(table.dated("Date"), "held_on"),
            other(table.long("Lieu"), lambda event: event.place or None),
            *(sourced(f"{own}/{name}") for name in ("seats", "maximum", "registered", "present")),
        ],
        sheet.events,
        name=f"journees-{sheet.partner}",
        key=lambda event: str(event.held_on),
    )
