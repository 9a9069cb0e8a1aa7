"""What each block of a partner's sheet shows, as `screen_origin` takes it: label → path."""

from screen.code_labels import NOTICE
from screen.format import day
from screen.vocabulary import KindWords
from subjects.figure_labels import figure_label
from subjects.partner.figure_partner_sheet import PartnerSheet
from subjects.sources.screen_paths import Paths, each_path


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
