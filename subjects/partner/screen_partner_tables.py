"""The tables of partners: terms; and of one's sheet: problems, teams, notices, events."""

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from data.agreement.model import Agreement
from screen import table
from screen.code_labels import DUTY_STATUS, NOTICE, WEATHER, chip
from screen.escape import html
from screen.format import day
from screen.vocabulary import KindWords, partner_title
from subjects.calendar import screen_progress
from subjects.calendar.figure_notices import terms_of
from subjects.calendar.rule_notices import ENDING, NoticeState, NoticeTerms, last_notice_day
from subjects.calendar.rule_terms import AgreementState, Amendment, in_force_on
from subjects.committee.rule_alerts import Alert
from subjects.duties.read_problems import ProblemSheet
from subjects.figure_labels import figure_label
from subjects.partner import screen_partner_paths
from subjects.partner.figure_partner_sheet import PartnerSheet
from subjects.rule_wording import NO_BREAK_SPACE as NBSP
from subjects.rule_wording import quantity as number
from subjects.rule_wording import typeset
from subjects.sources import screen_origin, screen_paths
from subjects.teams.figure_weeks import TeamWeeks
from subjects.teams.screens.screen_coaching_weeks import situation

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
    table.show_table(
        CRITERIA,
        [table.text("N°"), table.long("Problème"), table.text("Réel"), table.text("Majeur"),
         table.text("Actionnable"), table.text("Usagers concernés"), table.text("Fréquence"),
         table.long("Impact attendu"), table.text("N° dossier")],
        [_problem(problem) for problem in sheet.problems],
        name=f"problemes-{sheet.partner}",
        beside=lambda: screen_origin.offer_sources(
            screen_partner_paths.problem_paths(sheet), key="problems"
        ),
    )  # fmt: skip


def _counted(sheet: PartnerSheet, agreement: Agreement) -> str:
    """Say how many problems are retained, and whether that keeps the text's promise."""
    several = "répondent" if sheet.retained > 1 else "répond"
    said = f"{sheet.retained} sur {len(sheet.problems)} {several} aux trois critères"
    duty = next((line for line in sheet.duties if line.duty == _PROBLEMS), None)
    if duty is None or agreement.problems_min is None or agreement.problems_max is None:
        return f"<p>{html(said)}.</p>"
    asked = f"la convention en demande {agreement.problems_min} à {agreement.problems_max} (art. 3)"
    return f"<p>{chip(DUTY_STATUS[duty.status])} {html(typeset(f'{said} ; {asked}.'))}</p>"


def _problem(problem: ProblemSheet) -> tuple[table.Value, ...]:
    met = {True: f"●{NBSP}oui", False: f"✕{NBSP}non", None: f"?{NBSP}non{NBSP}dit"}
    return (
        problem.number, problem.title or "(sans intitulé)", met[problem.real], met[problem.major],
        met[problem.actionable], problem.users or None, problem.frequency or None,
        problem.expected_impact or None, problem.application or None,
    )  # fmt: skip


def show_teams(sheet: PartnerSheet, on: date) -> None:
    """Show each team's weeks held and due, its days and its last weather."""
    if not sheet.teams:
        st.markdown("Aucune équipe de ce partenaire n’est enregistrée.")
        return
    table.show_table(
        f"Équipes, arrêté au {day(on)}",
        [
            table.text("Équipe"),
            table.text("Coach"),
            table.text("Situation"),
            table.figure("coaching/weeks_due"),
            table.figure("coaching/weeks_held"),
            table.number(figure_label("coaching/released_days")),
            table.figure("coaching/released_days_due", short=True),
            table.text("Dernière météo"),
            table.dated("Dernier point"),
        ],
        [_team(team) for team in sheet.teams],
        name=f"equipes-{sheet.partner}",
        beside=lambda: screen_origin.offer_sources(
            screen_partner_paths.team_paths(sheet), key="teams"
        ),
    )
    st.page_link(
        "pages/equipes.py",
        label="Lire les points de ses équipes",
        query_params={"equipe": sheet.teams[0].line.team.team},
    )


def _team(team: TeamWeeks) -> tuple[table.Value, ...]:
    coached, weather = team.line.coaching, team.last_weather
    return (
        f"{team.line.team.team} {team.sheet.name}".strip(), team.sheet.coach or None,
        str(situation(team.line, team.sheet.situation)), coached.weeks_due, coached.weeks_held,
        number(coached.released_days), coached.released_days_due,
        f"{WEATHER[weather[1]]} le {day(weather[0])}" if weather else None, team.last_note_on,
    )  # fmt: skip


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
    table.show_table(
        f"Signature et fin, arrêté au {day(on)}",
        [table.text(words.partner), table.dated("Signée le"), table.text("Fin"),
         table.text("À faire avant la fin")],
        [(partner_title(s.partner, names[s.partner]), s.signed_on, screen_progress.term(s),
          mends.get(s.partner)) for s in states],
        name="termes",
        beside=lambda: screen_origin.offer_sources(
            screen_paths.term_paths(names, states), key="terms"
        ),
    )  # fmt: skip


def show_agreement(sheet: PartnerSheet, words: KindWords, on: date) -> None:
    """Show the signature, the cap and the term, then each amendment."""
    state = sheet.state
    table.show_table(
        f"{words.agreement.capitalize()}, au {day(on)}",
        [table.text(words.partner), table.dated("Signée le"),
         table.amount(f"{words.cap.capitalize()} en vigueur"), table.dated("Terme au plus tard"),
         table.text("Fin")],
        [(partner_title(sheet.partner, sheet.name), state.signed_on, state.cap_cents,
          state.latest_term, screen_progress.term(state))],
        name=f"signature-{sheet.partner}",
        beside=lambda: screen_origin.offer_sources(
            screen_partner_paths.agreement_paths(sheet, words), key="agreement"),
    )  # fmt: skip
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
    table.show_table(
        f"Courriers reçus au {day(on)}",
        [table.text("Nature"), table.text("État"), table.dated("Envoyé le"),
         table.dated("Reçu le"), table.dated("Échéance ou effet"), table.long("Motif"),
         table.long("Obligation suspendue"), table.text("De"), table.text("À"),
         table.dated("Réponse le"), table.dated("Levé le")],
        [
            (NOTICE[notice.kind], _notice_state(notice), notice.sent_on, notice.received_on,
             notice.ends_on, notice.reason or None, titles.get(notice.duty or ""),
             notice.sender or None, notice.recipient or None, notice.answered_on,
             notice.lifted_on)
            for notice in sheet.notices
        ],
        name=f"courriers-{sheet.partner}",
        beside=lambda: screen_origin.offer_sources(
            screen_partner_paths.notice_paths(sheet), key="notices"
        ),
    )  # fmt: skip


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
    table.show_table(
        f"Journées, telles que connues au {day(on)}",
        [
            table.dated("Date"),
            table.long("Lieu"),
            table.figure("events/seats"),
            table.figure("events/maximum"),
            table.figure("events/registered"),
            table.figure("events/present"),
        ],
        [
            (
                event.held_on,
                event.place or None,
                event.seats,
                event.maximum,
                event.registered,
                event.present,
            )
            for event in sheet.events
        ],
        name=f"journees-{sheet.partner}",
        beside=lambda: screen_origin.offer_sources(
            screen_partner_paths.event_paths(sheet), key="events"
        ),
    )
