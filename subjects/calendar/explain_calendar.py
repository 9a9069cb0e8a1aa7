"""Why a phase is late, and why an agreement ends on its day."""

from data.provenance import versions
from subjects.calendar.figure_phases import phases as every
from subjects.figure_labels import figure_label
from subjects.rule_wording import counted
from subjects.sources.explain_evidence import Evidence, add_agreement
from subjects.sources.explain_reason import Leaf, Reason, called, day, reason, shown
from subjects.sources.explain_words import PHASE_STATUSES


def explain_phase(leaf: Leaf) -> Reason:
    """Explain a figure of one partner's phase."""
    partner, phase = leaf.keys[0], int(leaf.keys[1])
    found = versions(leaf.lens, "phase_dates", partner=partner, phase=phase)
    evidence = Evidence().add(
        "phase_dates", found, "planned_start", "planned_end", "actual_start", "actual_end"
    )
    title = next(p.title for p in leaf.lens.agreement.phases if p.number == phase)
    sentence = (
        f"{leaf.partner_name(partner)}, phase {phase} ({title}) au {day(leaf.lens.on)} : "
        f"{called(leaf)}, {shown(leaf.value, leaf.name, PHASE_STATUSES)}."
    )
    article = leaf.cited("1", "II")
    if leaf.name != "late_days":
        formula = "lu dans le calendrier" if found else "aucune date dans le calendrier"
        return reason(sentence, formula, article, evidence)
    status = next(s for s in leaf.lens.ask(every) if (s.partner, s.phase) == (partner, phase))
    if not status.planned_end:
        formula = "aucune fin prévue : pas de retard mesuré"
    else:
        what = "fin réelle" if status.actual_end else "jour de l’arrêté"
        formula = (
            f"{what} {day(status.actual_end or leaf.lens.on)} − fin prévue "
            f"{day(status.planned_end)}, "
            f"jamais moins de 0 = {leaf.value}"
        )
    return reason(sentence, formula, article, evidence)


def explain_agreement(leaf: Leaf) -> Reason:
    """Explain a figure of one partner's agreement."""
    lens, partner = leaf.lens, leaf.keys[0]
    whose = leaf.partner_name(partner)
    amended = versions(lens, "amendments", partner=partner)
    with_amendments = counted(len(amended), "avenant enregistré", "avenants enregistrés")
    if leaf.name == "cap_cents":
        return reason(
            f"{figure_label(leaf.path)} pour {whose} : {shown(leaf.value, leaf.name)}.",
            f"plafond du texte ou du tableau des partenaires, {with_amendments}",
            leaf.article("cap_cents"),
            add_agreement(lens, Evidence(), partner),
        )
    term = f"signature + {lens.agreement.months} mois, {with_amendments}"
    last = lens.agreement.phases[-1].number
    end = (
        f"{term}, au plus tôt avec la fin de la phase {last}"
        if lens.agreement.ends_with_last_phase
        else term
    )
    formulas = {
        "signed_on": "lu dans le tableau des partenaires",
        "latest_term": term,
        "ends_on": end,
        "is_over": f"oui à partir du lendemain de sa fin ; fin : {end}",
    }
    return reason(
        f"{whose}, {called(leaf)} : {shown(leaf.value, leaf.name)}.",
        formulas[leaf.name],
        leaf.article("months"),
        add_agreement(lens, Evidence(), partner),
    )
