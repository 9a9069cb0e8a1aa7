"""What each block of a partner's sheet shows, as `ui.origin` takes it: label → path."""

from figures.partner_sheet import PartnerSheet
from ui.format import day
from ui.labels import NOTICE
from ui.paths import Paths
from ui.words import KindWords


def duty_paths(sheet: PartnerSheet) -> Paths:
    """Name the status and the due date of each duty."""
    kinds = {"état": "status", "échéance": "due_on"}
    return {
        f"{line.label}, {label}": f"duties/{sheet.partner}/{line.duty}/{name}"
        for line in sheet.duties
        for label, name in kinds.items()
    }


def problem_paths(sheet: PartnerSheet) -> Paths:
    """Name the three criteria of each problem."""
    kinds = {"réel": "real", "majeur": "major", "actionnable": "actionable"}
    return {
        f"Problème {problem.number}, {label}": f"problems/{sheet.partner}/{problem.number}/{name}"
        for problem in sheet.problems
        for label, name in kinds.items()
    }


def team_paths(sheet: PartnerSheet) -> Paths:
    """Name each team's weeks and released days."""
    kinds = {"semaines dues": "weeks_due", "semaines tenues": "weeks_held",
             "jours libérés": "released_days"}  # fmt: skip
    return {
        f"{team.line.team.team}, {label}": f"coaching/{team.line.team.team}/{name}"
        for team in sheet.teams
        for label, name in kinds.items()
    }


def agreement_paths(sheet: PartnerSheet, words: KindWords) -> Paths:
    """Name the signature, the end and the cap."""
    kinds = {"Signature": "signed_on", "Fin": "ends_on", words.cap.capitalize(): "cap_cents"}
    return {label: f"agreements/{sheet.partner}/{name}" for label, name in kinds.items()}


def notice_paths(sheet: PartnerSheet) -> Paths:
    """Name each notice's end."""
    return {
        f"{NOTICE[notice.kind].capitalize()} du {day(notice.received_on)}, échéance": (
            f"notices/{sheet.partner}/{notice.kind}/{notice.received_on}/ends_on"
        )
        for notice in sheet.notices
    }


def event_paths(sheet: PartnerSheet) -> Paths:
    """Name each day's counts."""
    kinds = {"maximum": "maximum", "inscrits": "registered", "présents": "present"}
    return {
        f"Journée du {day(event.held_on)}, {label}": (
            f"events/{sheet.partner}/{event.held_on}/{name}"
        )
        for event in sheet.events
        for label, name in kinds.items()
    }
