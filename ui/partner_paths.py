"""What each block of a partner's sheet shows, as `ui.origin` takes it: label → path."""

from figures.labels import figure_label
from figures.partner_sheet import PartnerSheet
from ui.format import day
from ui.labels import NOTICE
from ui.paths import Paths, each_path
from ui.words import KindWords


def duty_paths(sheet: PartnerSheet) -> Paths:
    """Name the status and the due date of each duty."""
    duties = ((line.duty, line.label) for line in sheet.duties)
    return each_path(duties, f"duties/{sheet.partner}/{{}}", ("status", "due_on"))


def problem_paths(sheet: PartnerSheet) -> Paths:
    """Name the three criteria of each problem."""
    problems = ((one.number, f"Problème {one.number}") for one in sheet.problems)
    return each_path(problems, f"problems/{sheet.partner}/{{}}", ("real", "major", "actionable"))


def team_paths(sheet: PartnerSheet) -> Paths:
    """Name each team's weeks and released days."""
    teams = ((one.line.team.team, one.line.team.team) for one in sheet.teams)
    return each_path(teams, "coaching/{}", ("weeks_due", "weeks_held", "released_days"))


def agreement_paths(sheet: PartnerSheet, words: KindWords) -> Paths:
    """Name the signature, the end and the cap, which is an envelope in a charter."""
    own = f"agreements/{sheet.partner}"
    dates = {figure_label(path): path for path in (f"{own}/signed_on", f"{own}/ends_on")}
    return {**dates, words.cap.capitalize(): f"{own}/cap_cents"}


def notice_paths(sheet: PartnerSheet) -> Paths:
    """Name each notice's end."""
    notices = (
        (f"{one.kind}/{one.received_on}",
         f"{NOTICE[one.kind].capitalize()} du {day(one.received_on)}")
        for one in sheet.notices
    )  # fmt: skip
    return each_path(notices, f"notices/{sheet.partner}/{{}}", ("ends_on",))


def event_paths(sheet: PartnerSheet) -> Paths:
    """Name each day's counts."""
    days = ((str(one.held_on), f"Journée du {day(one.held_on)}") for one in sheet.events)
    return each_path(days, f"events/{sheet.partner}/{{}}", ("maximum", "registered", "present"))
