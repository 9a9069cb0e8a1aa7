"""Why a team's weeks, days and silence are what they are."""

from data.provenance import versions
from figures.explain import evidence as gather
from figures.explain.evidence import Evidence
from figures.explain.reason import Leaf, Reason, day, reason, shown


def coaching(leaf: Leaf) -> Reason:
    """Explain a figure of one team's coaching."""
    lens, team = leaf.lens, leaf.keys[0]
    evidence = gather.teams(lens, Evidence(), {team})
    notes = [
        version
        for version in versions(lens, "coaching_notes", team=team)
        if version.values["held_on"] <= lens.on.isoformat()
    ]
    evidence.add("coaching_notes", notes, "held_on", "is_present", "released_hundredths")
    days = lens.agreement.released_days_per_week
    formulas = {
        "weeks_due": "semaines de 7 jours commencées depuis le début de l’équipe",
        "weeks_held": f"semaines dues avec un point où l’intrapreneur était présent ({len(notes)} points)",
        "released_days": f"somme des jours libérés de {len(notes)} points",
        "released_days_due": (
            f"semaines dues × {days} jour(s) × intrapreneurs de l’équipe"
            if days
            else "le texte n’en fixe pas"
        ),
        "silent_days": "jours depuis le dernier point, ou depuis le début sans point",
    }
    return reason(
        f"Équipe {team} au {day(lens.on)}, {leaf.name} : {shown(leaf.value, leaf.name)}.",
        formulas.get(leaf.name, "lu dans le suivi des équipes"),
        "art. 1, 3" if lens.agreement.kind == "convention" else "charte II",
        evidence,
    )
