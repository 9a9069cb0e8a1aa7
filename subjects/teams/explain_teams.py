"""Why a team's weeks, days and silence are what they are."""

from datetime import date

from data.provenance import versions
from subjects.rule_dated import has_come
from subjects.rule_wording import counted
from subjects.sources import explain_evidence as gather
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import Leaf, Reason, called, day, reason, shown
from subjects.teams import read_teams
from subjects.teams.figure_coaching import coaching as coaching_figure


def explain_coaching(leaf: Leaf) -> Reason:
    """Explain a figure of one team's coaching."""
    lens, team = leaf.lens, leaf.keys[0]
    evidence = gather.add_teams(lens, Evidence(), {team})
    notes = [
        version
        for version in versions(lens, "coaching_notes", team=team)
        if has_come(version.values["held_on"], lens.on.isoformat())
    ]
    evidence.add("coaching_notes", notes, "held_on", "is_present", "released_hundredths")
    line = next(known for known in lens.ask(coaching_figure) if known.team == team)
    known = next(known for known in lens.ask(read_teams.teams) if known.team == team)
    days = lens.agreement.released_days_per_week
    until = min(lens.on, known.ends_on) if known.ends_on else lens.on
    last = max((note.values["held_on"] for note in notes), default=None)
    points = counted(len(notes), "point enregistré", "points enregistrés")
    formulas = {
        "weeks_due": (
            f"semaines de 7 jours commencées du {_written(known.starts_on)} au {day(until)} = "
            f"{line.weeks_due}"
        ),
        "weeks_held": (
            f"{line.weeks_held} sur {counted(line.weeks_due, 'semaine')} avec un point où "
            f"l’intrapreneur était présent ({points})"
        ),
        "released_days": f"somme des jours libérés : {points}",
        "released_days_due": (
            f"{counted(line.weeks_due, 'semaine')} × {counted(days, 'jour')} × "
            f"{counted(known.intrapreneurs, 'intrapreneur')} = "
            f"{shown(leaf.value, leaf.name)}"
            if days
            else "le texte n’en fixe pas"
        ),
        "silent_days": (
            f"{day(until)} − dernier point le {_written(last and date.fromisoformat(last))}"
            if last
            else f"{day(until)} − début de l’équipe le {_written(known.starts_on)}, sans point"
        ),
    }
    return reason(
        f"Équipe {team} au {day(lens.on)}, {called(leaf)} : {shown(leaf.value, leaf.name)}.",
        formulas.get(leaf.name, "lu dans le suivi des équipes"),
        leaf.cited("1, 3", "II"),
        evidence,
    )


def _written(when: date | None) -> str:
    return day(when) if when else "jour inconnu"
