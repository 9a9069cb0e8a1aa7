"""Alerts on phases, terms and duties (convention art. 1, 2, 3, 5; charte II, III)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from subjects.calendar.rule_phases import PhaseStatus, started_too_early
from subjects.calendar.rule_terms import AgreementState, Amendment, Request
from subjects.committee.rule_alerts import (
    BREACH,
    INFORM,
    WATCH,
    Alert,
    Thresholds,
    alert,
    from_choice,
)
from subjects.rule_dated import has_come
from subjects.rule_wording import counted, day, typeset


def late_phases(statuses: Iterable[PhaseStatus]) -> list[Alert]:
    """Return an alert per phase past its planned end and not done (art. 1)."""
    return [
        alert(
            "late_phase",
            f"Phase {status.phase} en retard de {counted(status.late_days, 'jour')} : "
            f"fin prévue le {day(status.planned_end)}.",
            "Convenir d’une nouvelle date de fin, ou enregistrer la fin réelle.",
            WATCH,
            partner=status.partner,
            days=status.late_days,
            subject=str(status.phase),
        )
        for status in statuses
        if status.planned_end and status.is_late
    ]


def phases_past_term(
    statuses: Iterable[PhaseStatus],
    agreements: Iterable[AgreementState],
    text: str = "convention",
    requests: Mapping[str, Sequence[Request]] | None = None,
) -> list[Alert]:
    """Return an alert per phase planned past its agreement's latest term (art. 2, 5).

    Phases already done, and partners that have not signed, are left out.

    Args:
        statuses: The phases.
        agreements: As they stand on the day.
        text: "convention", or "charte", which knows no avenant.
        requests: The amendments asked for by the day, by partner.
    """
    states = {state.partner: state for state in agreements}
    alerts = []
    for status in statuses:
        state = states.get(status.partner)
        planned = status.planned_end or status.planned_start
        if status.status == "done" or not (state and state.latest_term and planned):
            continue
        if planned > state.latest_term:
            asked = [
                one.requested_on
                for one in (requests or {}).get(status.partner, ())
                if one.requested_on and one.requested_on <= state.latest_term
            ]
            alerts.append(_past_term(status, planned, state, text, max(asked, default=None)))
    return alerts


def _past_term(
    status: PhaseStatus,
    planned: date,
    state: AgreementState,
    text: str,
    asked_on: date | None,
) -> Alert:
    term = state.latest_term or planned
    if text != "convention":
        action = "Revoir la date prévue, ou convenir d’une nouvelle adhésion (III)."
    elif asked_on:
        action = f"Avenant demandé le {day(asked_on)} : le faire signer par les parties (art. 5)."
    elif state.is_over:
        action = f"Terme passé : aucune demande d’avenant n’est enregistrée avant le {day(term)}."
    else:
        action = f"Avenant à demander avant le {day(term)}."
    return alert(
        "phase_past_term",
        f"Phase {status.phase} prévue jusqu’au {day(planned)}, après le terme du {day(term)}.",
        action,
        WATCH,
        partner=status.partner,
        days=(planned - term).days,
        subject=str(status.phase),
    )


def early_phases(statuses: Iterable[PhaseStatus]) -> list[Alert]:
    """Return an alert per phase begun before the one it follows (art. 1)."""
    alerts = []
    for previous, phase in started_too_early(statuses):
        begun = f" le {day(phase.actual_start)}" if phase.actual_start else ""
        alerts.append(
            alert(
                "phase_too_early",
                f"Phase {phase.phase} commencée{begun}, avant le début de la phase "
                f"{previous.phase}.",
                "Vérifier les dates réelles des deux phases.",
                WATCH,
                partner=phase.partner,
                subject=f"{previous.phase} {phase.phase}",
            )
        )
    return alerts


def missing_phase_dates(statuses: Iterable[PhaseStatus]) -> list[Alert]:
    """Return an alert per phase without planned start or end, unless it is done."""
    return [
        alert(
            "phase_dates_missing",
            f"Phase {status.phase} sans date prévue : son retard ne peut pas être mesuré.",
            "Compléter le calendrier.",
            INFORM,
            partner=status.partner,
            subject=str(status.phase),
        )
        for status in statuses
        if status.status != "done" and not (status.planned_start and status.planned_end)
    ]


def agreements_ending(
    agreements: Iterable[AgreementState],
    on: date,
    thresholds: Thresholds,
    text: str = "convention",
) -> list[Alert]:
    """Return an alert per agreement that ends soon, its last day included.

    Args:
        agreements: As they stand on the day.
        on: The day.
        thresholds: From how many days before the end.
        text: "convention", which an avenant may change (art. 2, 5), or "charte" (III).
    """
    action = (
        "Demander un avenant avant cette date si une phase reste à faire (art. 5)."
        if text == "convention"
        else "Terminer les phases avant cette date : la charte dure trois mois (III)."
    )
    action += from_choice(f"{counted(thresholds.ending_days, 'jour')} avant")
    alerts = []
    for state in agreements:
        if state.ends_on is None or state.is_over:
            continue
        days = (state.ends_on - on).days
        if days <= thresholds.ending_days:
            when = f"dans {counted(days, 'jour')}" if days else "aujourd’hui"
            alerts.append(
                alert(
                    "agreement_ending",
                    f"La {text} prend fin le {day(state.ends_on)}, {when}.",
                    action,
                    WATCH,
                    partner=state.partner,
                    days=days,
                )
            )
    return alerts


def late_amendments(
    partner: str,
    signed_late: Iterable[Amendment],
    asked_late: Collection[Amendment] | None = None,
) -> list[Alert]:
    """Return an alert per amendment of a partner signed after the end (art. 5).

    Args:
        partner: Its code.
        signed_late: As `subjects.calendar.rule_terms.signed_after_end` gives them.
        asked_late: Of them, those that were not asked for before the end; None: all.
    """
    return [
        _late_amendment(partner, amendment, asked_late is None or amendment in asked_late)
        for amendment in signed_late
    ]


def _late_amendment(partner: str, amendment: Amendment, is_asked_late: bool) -> Alert:
    asked = f", demandé le {day(amendment.requested_on)}," if amendment.requested_on else ""
    action = "Faire confirmer sa portée : un avenant se demande avant la fin (art. 5)."
    if not is_asked_late:
        action = "Faire confirmer sa portée : demandé avant la fin (art. 5), signé après."
    return alert(
        "amendment_after_end",
        f"Avenant n° {amendment.number}{asked} signé le {day(amendment.signed_on)}, "
        "après la fin de la convention.",
        action,
        BREACH if is_asked_late else WATCH,
        partner=partner,
        subject=amendment.number,
    )


def unsigned_amendments(partner: str, requests: Iterable[Request], on: date) -> list[Alert]:
    """Return an alert per amendment of a partner that is not signed on a day (art. 5).

    Args:
        partner: Its code.
        requests: Its amendments; those asked for later than `on` are not known.
        on: The day.
    """
    alerts = []
    for one in requests:
        known_on = one.requested_on or one.signed_on
        if has_come(one.signed_on, on) or (known_on and not has_come(known_on, on)):
            continue
        asked = f"demandé le {day(one.requested_on)}" if one.requested_on else "sans date"
        alerts.append(
            alert(
                "amendment_unsigned",
                f"Avenant n° {one.number} {asked}, pas encore signé : il ne change rien.",
                "Le faire signer par les parties avant la fin de la convention (art. 5).",
                INFORM,
                partner=partner,
                subject=one.number,
            )
        )
    return alerts


def overdue_duty(
    partner: str | None,
    title: str,
    due_on: date,
    on: date,
    *,
    measure: str = "",
    is_by_choice: bool = False,
) -> Alert:
    """Return the alert of a duty not kept at its due date (convention art. 3; charte II).

    Args:
        partner: The party's code, None for the State's own duties.
        title: The duty, in French, as the screen names it.
        due_on: When it was to be kept, before `on`.
        on: The day.
        measure: How much of it is done, in French; "" where nothing is counted.
        is_by_choice: Whether the programme set the date, the text being silent.
    """
    late_days = (on - due_on).days
    chosen = " (échéance : choix du programme)" if is_by_choice else ""
    done = f" : {measure}" if measure else ""
    return alert(
        "duty_overdue",
        f"Obligation échue {_since(late_days, due_on)} : {title}{done}{chosen}.",
        "Enregistrer la date et la preuve, ou relancer la partie.",
        WATCH,
        partner=partner,
        days=late_days,
        subject=title,
        due_on=due_on,
    )


def overdue_duties(own: Sequence[Alert]) -> Alert:
    """Return several alerts of one party's overdue duties as one, which names the oldest.

    Args:
        own: As `overdue_duty` gives them, at least one.
    """
    dated = ((duty.due_on, duty) for duty in own if duty.due_on)
    due_on, oldest = min(dated, key=lambda found: found[0])
    several = counted(len(own), "obligation échue", "obligations échues")
    since = _since(oldest.days or 0, due_on)
    return replace(oldest, text=typeset(f"{several}, dont une {since} : {oldest.subject}."))


def unknown_reference(partner: str, label: str, reference: str) -> Alert:
    """Return the alert of a proof about a time of a duty that nothing else tells of.

    Args:
        partner: The code of the party whose duty it is, or towards whom.
        label: The duty, in French.
        reference: Which time, as it was written.
    """
    return alert(
        "unknown_reference",
        f"Une preuve de l’obligation « {label} » cite « {reference} », que rien d’autre ne dit : "
        "elle ne compte pas.",
        "Corriger sa référence (n° d’avenant, de titre ou de dossier, exercice, ou jour de "
        "réception), ou charger ce qu’elle cite.",
        INFORM,
        partner=partner,
        subject=f"{label} {reference}",
    )


def _since(late_days: int, due_on: date) -> str:
    return f"depuis {counted(late_days, 'jour')} (le {day(due_on)})"
