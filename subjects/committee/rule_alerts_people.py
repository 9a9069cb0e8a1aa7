"""Alerts on teams, applications, events and juries (convention art. 1, 3; charte II)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from subjects.committee.rule_alerts import (
    BREACH,
    INFORM,
    WATCH,
    Alert,
    Thresholds,
    alert,
    from_choice,
)
from subjects.rule_wording import counted, day
from subjects.teams.rule_coaching import Team, TeamCoaching


class Jury(NamedTuple):
    """A session as the text declares it: its key, and its title in French."""

    key: str
    name: str


def silent_teams(
    coached: Iterable[TeamCoaching], teams: Iterable[Team], on: date, thresholds: Thresholds
) -> list[Alert]:
    """Return the teams still under way without a note for too long (art. 1, 3)."""
    ended = {t.team for t in teams if t.lacks_end or (t.ends_on and t.ends_on < on)}
    return [
        alert(
            "silent_team",
            f"Équipe {line.team} : aucun point hebdomadaire depuis "
            f"{counted(line.silent_days, 'jour')}.",
            "Joindre le coach et l’intrapreneur."
            + from_choice(counted(thresholds.silent_days, "jour")),
            WATCH,
            partner=line.partner,
            team=line.team,
            days=line.silent_days,
        )
        for line in coached
        if line.silent_days >= thresholds.silent_days and line.team not in ended
    ]


def missing_ends(teams: Iterable[Team]) -> list[Alert]:
    """Return the teams that have stopped, nobody says when: nothing else is asked of them."""
    return [
        alert(
            "missing_team_end",
            f"Équipe {team.team} : elle est arrêtée, sans date de fin.",
            "Renseigner la fin de l’équipe : ses semaines et ses jours dus courent jusque-là.",
            INFORM,
            partner=team.partner or None,
            team=team.team,
        )
        for team in teams
        if team.lacks_end
    ]


def short_released_days(
    coached: Iterable[TeamCoaching], teams: Iterable[Team], thresholds: Thresholds
) -> list[Alert]:
    """Return the teams released well under what is due (art. 1, 3).

    The duty itself is kept at 100 % only; below the threshold, and after enough weeks,
    it is worth a word to the partner.
    """
    endless = {team.team for team in teams if team.lacks_end}
    return [
        alert(
            "short_released_days",
            f"Équipe {line.team} : jours libérés, {str(line.released_days).replace('.', ',')} "
            f"sur {line.released_days_due} dus.",
            "Rappeler à la direction de l’agent qu’un jour par semaine lui est dû (art. 3)."
            + from_choice(
                f"{thresholds.released_percent} % sur "
                f"{counted(thresholds.released_weeks, 'semaine')} au moins"
            ),
            WATCH,
            partner=line.partner,
            team=line.team,
        )
        for line in coached
        if line.released_days_due is not None
        and line.team not in endless
        and line.weeks_due >= thresholds.released_weeks
        and line.released_days * 100 < line.released_days_due * thresholds.released_percent
    ]


def applications_without_partner(applications: Sequence[str]) -> list[Alert]:
    """Return the alert of applications whose département is not known.

    Args:
        applications: Their numbers; nothing to say when there is none.
    """
    if not applications:
        return []
    return [
        alert(
            "application_without_partner",
            f"{counted(len(applications), 'candidature')} sans département : "
            f"{', '.join(sorted(applications))}.",
            "Demander le département au candidat.",
            INFORM,
            subject=" ".join(sorted(applications)),
        )
    ]


def registered_above_maximum(
    partner: str, held_on: date, maximum: int | None, registered: int | None
) -> list[Alert]:
    """Return the alert of an event with more registered than its maximum (charte II).

    Args:
        partner: The organiser's code.
        held_on: The day of the event.
        maximum: Participants at most, None when not fixed.
        registered: Participants registered, None when not known.
    """
    if maximum is None or registered is None or registered <= maximum:
        return []
    return [
        alert(
            "registered_above_maximum",
            f"Journée du {day(held_on)} : {counted(registered, 'inscrit')} pour "
            f"{counted(maximum, 'participant')} au plus.",
            "Trouver une salle plus grande, ou pré-trier les candidatures.",
            WATCH,
            partner=partner,
            subject=held_on.isoformat(),
        )
    ]


def no_event(partner: str, ends_on: date, events: Iterable[date]) -> list[Alert]:
    """Return the alert of a charter that ends without its event (charte II, III).

    Args:
        partner: The organiser's code.
        ends_on: The end of its charter.
        events: Days of its events, held or planned.
    """
    if any(held_on <= ends_on for held_on in events):
        return []
    return [
        alert(
            "no_event",
            f"Aucune journée n’est prévue avant la fin de la charte, le {day(ends_on)}.",
            "Fixer la date de la journée.",
            WATCH,
            partner=partner,
        )
    ]


def quorum_missing(
    session: Jury, application: str, jurors: int, quorum: int, partner: str | None = None
) -> list[Alert]:
    """Return the alert of a file that too few jurors have scored.

    Args:
        session: The jury.
        application: The file's number.
        jurors: Counted jurors.
        quorum: Jurors needed, a choice of the programme.
        partner: The applicant's, None when not known.
    """
    if jurors >= quorum:
        return []
    return [
        alert(
            "quorum_missing",
            f"{session.name}, dossier {application} : "
            f"{counted(jurors, 'juré compté', 'jurés comptés')} sur {quorum} nécessaires.",
            "Compléter les notes pour classer ce dossier.",
            WATCH,
            partner=partner,
            session=session.key,
            application=application,
        )
    ]


def tie_at_cut(session: Jury, cut: int | None, tied: Sequence[str]) -> list[Alert]:
    """Return the alert of equal files on both sides of the cut: a decision is needed.

    Args:
        session: The jury.
        cut: Number of files to keep, None when the session has no cut.
        tied: The files equal across the cut; empty when there are none.
    """
    if cut is None or not tied:
        return []
    return [
        alert(
            "tie_at_cut",
            f"{session.name} : dossiers ex æquo de part et d’autre de la limite ({cut}) : "
            f"{', '.join(sorted(tied))}.",
            "Décider, et consigner le motif : rien ne les départage.",
            BREACH,
            session=session.key,
            subject=" ".join(sorted(tied)),
        )
    ]


def unexplained_decision(
    session: Jury, application: str, decided: str, rank: int | None, partner: str | None = None
) -> Alert:
    """Return the alert of a decision that differs from the rank and gives no reason.

    Args:
        session: The jury.
        application: The file's number.
        decided: The decision, in French.
        rank: The file's, None when it is incomplete.
        partner: The applicant's, None when not known.
    """
    place = f"contraire au rang {rank}" if rank else "sans rang, faute de quorum"
    return alert(
        "unexplained_decision",
        f"{session.name}, dossier {application} : décision « {decided} » {place}, sans motif.",
        "Consigner le motif de la décision.",
        WATCH,
        partner=partner,
        session=session.key,
        application=application,
    )
