"""A partner's page in the committee's file."""

from data.opening import Lens
from documents.blocks import NONE, TO_FILL, Block, a_day, facts, heading, paragraph, points, table
from subjects.committee.figure_committee import CommitteeFigures, PartnerPage
from subjects.figure_labels import figure_label
from subjects.figure_phrases import day, euros
from subjects.sources.explain_words import DUTY_STATUSES, PHASE_STATUSES


def sheets(lens: Lens, found: CommitteeFigures) -> list[Block]:
    """Return every partner's page, by code."""
    titles = {phase.number: phase.title for phase in lens.agreement.phases}
    return [part for sheet in found.partners for part in _sheet(found, sheet, titles)]


def _sheet(found: CommitteeFigures, sheet: PartnerPage, titles: dict[int, str]) -> list[Block]:
    return [
        heading(f"{sheet.party.name} ({sheet.party.code})", new_page=True),
        _money(sheet),
        table(
            "Phases",
            [
                ("Phase", "long"),
                ("Situation", "code"),
                ("Début prévu", "day"),
                ("Fin prévue", "day"),
                ("Fin réelle", "day"),
                ("Retard (jours)", "code"),
            ],
            [
                (
                    f"{one.phase}. {titles[one.phase]}",
                    PHASE_STATUSES[one.status],
                    a_day(one.planned_start),
                    a_day(one.planned_end),
                    a_day(one.actual_end),
                    str(one.late_days) if one.late_days else NONE,
                )
                for one in sheet.phases
            ],
        ),
        table(
            "Obligations non tenues (* échéance : choix du programme)",
            [("Obligation", "long"), ("Article", "text"), ("Échéance", "day"),
             ("Situation", "code")],
            [
                (
                    f"{line.label} : {line.measure}" if line.measure else line.label,
                    line.article,
                    a_day(line.due_on) + (" *" if line.is_due_by_choice else ""),
                    DUTY_STATUSES[line.status],
                )
                for line in sheet.unmet
            ],
            empty="Toutes les obligations échues sont tenues.",
        ),
        *_teams(found, sheet),
        *_alerts(sheet),
    ]  # fmt: skip


def _money(sheet: PartnerPage) -> Block:
    state, money = sheet.state, sheet.money
    refund = sheet.refund
    rows = [
        ("Signature", day(state.signed_on) if state.signed_on else TO_FILL),
        ("Fin au plus tard le", day(state.ends_on) if state.ends_on else TO_FILL),
        (figure_label("money/called_cents"), euros(money.called_cents)),
        (figure_label("money/received_cents"), euros(money.received_cents)),
        (figure_label("money/consumed_cents"), euros(money.consumed_cents)),
        (figure_label("money/headroom_cents"), euros(money.headroom_cents)),
    ]
    if refund:
        rows.append((figure_label("refund/due_cents"), euros(refund.due_cents)))
    return facts(rows)


def _teams(found: CommitteeFigures, sheet: PartnerPage) -> list[Block]:
    return [
        table(
            "Équipes",
            [("Équipe", "code"), ("Nom", "long"), (figure_label("coaching/weeks_held"), "code"),
             (figure_label("coaching/silent_days"), "code")],
            [
                (
                    line.team.team,
                    found.team_sheets[line.team.team].name or NONE,
                    f"{line.coaching.weeks_held}/{line.coaching.weeks_due}",
                    str(line.coaching.silent_days),
                )
                for line in sheet.teams
            ],
            empty="Aucune équipe.",
        )
    ]  # fmt: skip


def _alerts(sheet: PartnerPage) -> list[Block]:
    title = heading("À régler", 3)
    if not sheet.alerts:
        return [title, paragraph("Aucune alerte.")]
    return [title, points(f"{alert.text} {alert.action}" for alert in sheet.alerts)]
