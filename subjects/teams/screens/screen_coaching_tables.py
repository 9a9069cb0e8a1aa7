"""Tables of the page of teams: what the maps show, blockers, actions, releases."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from operator import attrgetter

import streamlit as st

from data.agreement.model import Agreement
from screen import table
from screen.code_labels import ACTION_SITUATION, DUTY_STATUS, LATE, WEATHER, chip
from screen.escape import html
from screen.format import NONE, count, day, days_late
from screen.vocabulary import partner_title
from subjects.committee.rule_actions import ActionStatus
from subjects.duties.figure_duties import DutyLine
from subjects.figure_labels import figure_label
from subjects.rule_wording import quantity as number
from subjects.sources.screen_figures import FigureColumn, other, show_figures, sourced
from subjects.teams.figure_releases import Release
from subjects.teams.figure_weeks import TeamWeeks
from subjects.teams.screens.screen_coaching_weeks import WEEK, situation


def coached(name: str) -> FigureColumn:
    """Return the column of a figure of a team's coaching."""
    path = f"coaching/{{}}/{name}"
    shown = (
        table.number(figure_label(path))
        if name == "released_days"
        else table.figure(path, short=True)
    )
    return sourced(path, of=lambda team: _coached(team, name), shown=shown)


def _coached(team: TeamWeeks, name: str) -> table.Plain:
    value = getattr(team.line.coaching, name)
    return number(value) if name == "released_days" else value


def title_of(team: TeamWeeks) -> str:
    """Return a team's code and name."""
    return f"{team.line.team.team} {team.sheet.name}".strip()


def situation_of(team: TeamWeeks) -> str:
    """Return a team's situation, symbol and word."""
    return str(situation(team.line, team.sheet.situation))


def show_teams(
    caption: str, partner: str, names: Mapping[str, str], teams: Sequence[TeamWeeks]
) -> None:
    """Show the count of each state of a team's weeks, and its days.

    Args:
        caption: With the day.
        partner: What a partner is called.
        names: Name of each partner by code.
        teams: A row each, in this order.
    """

    def weeks(state: str) -> Callable[[TeamWeeks], int]:
        return lambda team: [week.state for week in team.weeks].count(state)

    show_figures(
        caption,
        [
            other(table.text("Équipe"), title_of),
            other(table.text(partner), lambda team: _where(team, names)),
            other(table.text("Situation"), situation_of),
            *map(coached, ("weeks_due", "weeks_held")),
            other(table.count("Sans l’intrapreneur"), weeks("absent")),
            other(table.count("Aucun point"), weeks("silent")),
            *map(coached, ("released_days", "released_days_due")),
            other(table.dated("Dernier point"), "last_note_on"),
            coached("silent_days"),
        ],
        teams,
        name="equipes",
        key=attrgetter("line.team.team"),
    )


def show_weeks(caption: str, teams: Sequence[TeamWeeks]) -> None:
    """Show the weeks of teams one by one: the maps, in words."""
    table.show_table(
        caption,
        [table.text("Équipe"), table.count("Semaine"), table.dated("À partir du"),
         table.text("Point"), table.text("Météo")],
        [
            (title_of(team), week.week, week.starts_on, WEEK[week.state].word,
             WEATHER[team.weather[week.week]].word if week.week in team.weather else None)
            for team in teams
            for week in team.weeks
        ],
        name="semaines",
    )  # fmt: skip


def show_blockers(
    caption: str, partner: str, names: Mapping[str, str], teams: Sequence[TeamWeeks]
) -> None:
    """Show the last blocker each team spoke of, the latest first; say so when there is none."""
    said = [(team, team.blocker) for team in teams if team.blocker]
    if not said:
        st.markdown("Aucune équipe n’a signalé de blocage.")
        return
    said.sort(key=lambda pair: pair[1].held_on, reverse=True)
    table.show_table(
        caption,
        [table.text("Équipe"), table.long("Blocage"), table.dated("Dit le"), table.text("Depuis"),
         table.text(partner)],
        [
            (title_of(team), blocker.text, blocker.held_on,
             f"{count(blocker.later_notes, 'point')} sans en reparler"
             if blocker.later_notes else "dit au dernier point", _where(team, names))
            for team, blocker in said
        ],
        name="blocages",
    )  # fmt: skip


def show_actions(actions: Sequence[ActionStatus], agreement: Agreement, on: date) -> None:
    """Show what the sessions decided, late ones first, those to do, then the rest."""
    if not actions:
        st.markdown("Aucune action n’est enregistrée.")
        return
    sessions = {session.key: session.name for session in agreement.sessions}
    late = [one for one in actions if one.is_late]
    still_open = [one for one in actions if one.is_open]
    st.caption(
        f"{count(len(late), 'action')} en retard, {len(still_open)} à mener, "
        f"sur {len(actions)} décidées en séance, pour tout le programme."
    )
    table.show_table(
        f"Actions décidées, au {day(on)}",
        [table.long("Action"), table.text("Responsable"), table.dated("Échéance"),
         table.text("Situation"), table.text("Retard"), table.text("Séance"),
         table.text("N°")],
        [
            (one.title, one.owner or None, one.due_on, _state(one),
             days_late(one.late_days) or None, sessions.get(one.session, one.session),
             one.action)
            for one in sorted(actions, key=_urgency)
        ],
        name="actions",
    )  # fmt: skip


def _state(action: ActionStatus) -> str:
    if action.is_late:
        return str(LATE)
    done = f" le {day(action.done_on)}" if action.done_on else ""
    return f"{ACTION_SITUATION[action.status]}{done}"


def _urgency(action: ActionStatus) -> tuple[bool, int, date, str, str]:
    late = action.late_days if action.is_late else 0
    return (not action.is_open, -late, action.due_on or date.max, action.session, action.action)


def show_releases(releases: Sequence[Release], duties: Sequence[DutyLine], on: date) -> None:
    """Show when each lauréat was released from its usual work, and whether the duty is kept."""
    table.show_table(
        f"Décharge de chaque lauréat, au {day(on)}",
        [table.text("Équipe"), table.text("Intrapreneurs"), table.text("N° dossier"),
         table.dated("Lauréat le"), table.dated("Déchargé le"), table.text("Délai")],
        [
            (f"{one.team} {one.name}".strip() or "pas encore d’équipe", one.intrapreneurs or None,
             one.application, one.decided_on, one.released_on,
             "pas encore déchargé" if one.days is None else count(one.days, "jour"))
            for one in releases
        ],
        name="decharges",
    )  # fmt: skip
    st.caption(
        "Déchargé le : tel que déclaré au tableau « Obligations », avec le n° de dossier en "
        "« Référence » ; une équipe qui commence n’en est pas la preuve. La charte demande « les "
        "plus brefs délais » ; l’échéance d’un mois est un choix du programme."
    )
    lines = "".join(
        f"<p>{chip(DUTY_STATUS[line.status])} {html(line.label)}, charte {html(line.article)}"
        f"{html(_kept(line))}</p>"
        for line in duties
    )
    st.html(lines)


def _kept(line: DutyLine) -> str:
    if line.noted_on:
        return f", le {day(line.noted_on)} pour une échéance au {day(line.due_on)}"
    return f", échéance au {day(line.due_on)}" if line.due_on else ""


def _where(team: TeamWeeks, names: Mapping[str, str]) -> str:
    code = team.line.team.partner
    return partner_title(code, names.get(code, code)) if code else NONE
