"""In the committee's file: what is not kept, how the teams are, what is to be decided."""

from collections.abc import Sequence

from documents.blocks import NONE, Block, a_day, bars, heading, note, paragraph, points, table
from subjects.committee.figure_committee import CommitteeFigures
from subjects.figure_labels import figure_label, short_label
from subjects.figure_phrases import counted, shown
from subjects.sources.explain_words import DUTY_STATUSES

MOST_ALERTS = 12
"""Alerts printed at the head of what calls for attention; a partner's page has all of its own."""


def duties_page(found: CommitteeFigures) -> list[Block]:
    """Return the page of what was promised and is not kept."""
    said = (
        f"{counted(found.overdue, 'obligation échue', 'obligations échues')}, "
        f"{len(found.unmet) - found.overdue} à tenir."
    )
    return [
        heading("Obligations non tenues", new_page=True),
        paragraph(said, strong=True),
        bars(
            f"Obligations échues par partenaire. {said}",
            [
                (sheet.party.name, late := found.overdue_by_partner[sheet.party.code], str(late))
                for sheet in found.partners
            ],
        ),
        table(
            "* : échéance que le texte ne fixe pas, choix du programme.",
            [
                ("Partie", "text"),
                ("Obligation", "long"),
                ("Article", "text"),
                ("Échéance", "day"),
                ("Situation", "code"),
            ],
            [
                (
                    line.partner or f"État ({', '.join(line.unmet_for)})",
                    line.label,
                    line.article,
                    a_day(line.due_on) + (" *" if line.is_due_by_choice else ""),
                    DUTY_STATUSES[line.status],
                )
                for line in found.unmet
            ],
            empty="Toutes les obligations échues sont tenues.",
        ),
    ]


def teams_page(found: CommitteeFigures) -> list[Block]:
    """Return the page of the teams: their weeks, their days."""
    said = f"{counted(len(found.teams), 'équipe')}, dont {counted(found.silent, 'silencieuse')}."
    return [
        heading("Équipes et preuves de concept", new_page=True),
        paragraph(said, strong=True),
        bars(
            f"Points hebdomadaires tenus par équipe. {said}",
            [
                (line.team.team, line.coaching.weeks_held,
                 f"{line.coaching.weeks_held} sur {line.coaching.weeks_due} semaines")
                for line in found.teams
            ],
        ),
        table(
            "",
            [
                ("Équipe", "code"),
                ("Nom", "long"),
                ("Code", "code"),
                ("Dossier", "code"),
                (figure_label("coaching/weeks_held"), "code"),
                (figure_label("coaching/released_days"), "code"),
                (short_label("coaching/released_days_due"), "code"),
                (figure_label("coaching/silent_days"), "code"),
            ],
            [
                (
                    line.team.team,
                    found.team_sheets[line.team.team].name or NONE,
                    line.team.partner or NONE,
                    found.team_sheets[line.team.team].application or NONE,
                    f"{line.coaching.weeks_held}/{line.coaching.weeks_due}",
                    shown(line.coaching.released_days, "released_days"),
                    shown(line.coaching.released_days_due, "released_days_due"),
                    str(line.coaching.silent_days),
                )
                for line in found.teams
            ],
            empty="Aucune équipe n’est enregistrée.",
        ),
    ]  # fmt: skip


def awaited(found: CommitteeFigures) -> list[Block]:
    """Return the page of what the committee is asked to decide."""
    blocks = [heading("Décisions attendues", new_page=True)]
    for one in found.awaited:
        blocks.append(heading(one.session.name, 3))
        said = [f"{point.text} {point.action}" for point in one.open_points]
        if one.undecided:
            said.append(f"Sans décision : {', '.join(one.undecided)}.")
        blocks.append(points(said))
    if not found.awaited:
        blocks.append(paragraph("Aucun dossier n’attend de décision."))
    return [*blocks, heading("À régler d’abord", 3), *_first_alerts(found)]


def _first_alerts(found: CommitteeFigures) -> Sequence[Block]:
    if not found.alerts:
        return [paragraph("Aucune alerte.")]
    first, rest = found.alerts[:MOST_ALERTS], found.alerts[MOST_ALERTS:]
    blocks = [
        points(
            f"{f'{alert.partner} — ' if alert.partner else ''}{alert.text} {alert.action}"
            for alert in first
        )
    ]
    if rest:
        blocks.append(note(f"Et {counted(len(rest), 'autre alerte', 'autres alertes')}."))
    return blocks
