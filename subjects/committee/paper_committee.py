"""Dossier de comité: one page per question, then one per partner."""

from data.opening import Lens
from documents.blocks import NONE, Block, a_day, bars, heading, note, paragraph, points, table
from documents.paper import Content
from subjects.committee.figure_committee import CommitteeFigures, Since, committee
from subjects.committee.paper_committee_partner import sheets
from subjects.committee.paper_committee_people import awaited, duties_page, teams_page
from subjects.figure_labels import figure_label, short_label
from subjects.figure_phrases import counted, day, euros
from subjects.sources.explain_words import ACTION_STATUSES, PHASE_STATUSES, REFUND_CODES


def content(lens: Lens, changed: Since | None = None) -> Content:
    """Return what the committee's file says.

    Args:
        lens: The programme's.
        changed: What moved since the last meeting, None when no meeting is named.
    """
    found = committee(lens)
    has_committee = lens.agreement.kind == "convention"  # its art. 1 names one, the charter none
    parts = [
        _agenda(changed),
        _follow_up(lens, found),
        _changed(changed),
        _phases(lens, found),
        _money(found),
        _back(found),
        duties_page(found),
        teams_page(found),
        awaited(found),
        sheets(lens, found),
    ]
    return Content(
        title="Dossier de comité",
        subject=f"{'Comité stratégique — au' if has_committee else 'Au'} {day(lens.on)}",
        author=lens.agreement.state.name,
        parts=[part for group in parts for part in group],
    )


def _agenda(changed: Since | None) -> list[Block]:
    since = f"depuis « {changed.meeting.name} »" if changed else "depuis la dernière réunion"
    return [
        heading("Ordre du jour"),
        points(
            [
                "Suites des décisions précédentes",
                f"Ce qui a changé {since}",
                "Où en est chaque partenaire",
                "L’argent, de l’appel au payé",
                "Ce qui revient à chacun",
                "Obligations non tenues",
                "Équipes et preuves de concept",
                "Décisions attendues",
                "Une page par partenaire",
            ]
        ),
    ]


def _follow_up(lens: Lens, found: CommitteeFigures) -> list[Block]:
    total = len(found.actions)
    names = {session.key: session.name for session in lens.agreement.sessions}
    return [
        heading("Suites des décisions précédentes"),
        paragraph(f"{counted(found.open_actions, 'action')} sur {total} à faire ou en cours."),
        table(
            "",
            [
                ("Session", "code"),
                ("N°", "code"),
                ("Action", "long"),
                ("Responsable", "text"),
                ("Échéance", "day"),
                ("Situation", "code"),
                ("Retard (jours)", "code"),
            ],
            [
                (
                    names[action.session],
                    action.action,
                    action.title,
                    action.owner or NONE,
                    a_day(action.due_on),
                    ACTION_STATUSES[action.status],
                    str(action.late_days) if action.late_days else NONE,
                )
                for action in found.actions
            ],
            empty="Aucune action n’est enregistrée.",
        ),
    ]


def _changed(changed: Since | None) -> list[Block]:
    title = heading("Ce qui a changé")
    if changed is None:
        return [title, paragraph("Aucune réunion antérieure n’a de nom : rien à comparer.")]
    meeting = changed.meeting
    said = f"Depuis « {meeting.name} » ({day(meeting.held_on)}, import n° {meeting.known_at}) :"
    if not changed.sentences:
        return [title, paragraph(f"{said} rien n’a bougé.")]
    return [title, paragraph(said), points(changed.sentences)]


def _phases(lens: Lens, found: CommitteeFigures) -> list[Block]:
    numbers = [phase.number for phase in lens.agreement.phases]
    status = {(one.partner, one.phase): one for one in found.phases}
    verb = "est terminée" if found.done < 2 else "sont terminées"
    late = counted(found.late, "phase est en retard", "phases sont en retard")
    said = f"{counted(found.done, 'phase')} sur {len(found.phases)} {verb} ; {late}."

    def cell(partner: str, number: int) -> str:
        one = status[partner, number]
        if one.is_late:
            return f"en retard de {one.late_days} j"
        return PHASE_STATUSES[one.status]

    return [
        heading("Où en est chaque partenaire ?", new_page=True),
        paragraph(said, strong=True),
        bars(
            f"Phases terminées par partenaire. {said}",
            [
                (sheet.party.name, (done := found.done_by_partner[sheet.party.code]),
                 f"{done} sur {len(numbers)}")
                for sheet in found.partners
            ],
        ),
        table(
            "Phase par phase",
            [("Partenaire", "text"), *((f"Phase {n}", "text") for n in numbers)],
            [
                (sheet.party.name, *(cell(sheet.party.code, n) for n in numbers))
                for sheet in found.partners
            ],
        ),
        note(" ; ".join(f"{one.number} : {one.title}" for one in lens.agreement.phases) + "."),
    ]  # fmt: skip


def _money(found: CommitteeFigures) -> list[Block]:
    whole, money = found.link_total, found.money
    said = (
        f"{euros(money.called_cents)} appelés, {euros(money.received_cents)} encaissés, "
        f"{euros(money.committed_cents)} engagés, {euros(money.paid_cents)} consommés (CP)."
    )
    steps = [
        (figure_label("money/called_cents"), money.called_cents),
        (figure_label("money/received_cents"), money.received_cents),
        (short_label("money/attached_cents"), money.attached_cents),
        (figure_label("money/committed_cents"), money.committed_cents),
        (figure_label("money/paid_cents"), money.paid_cents),
        (figure_label("money/landing_cents"), money.landing_cents),
    ]
    return [
        heading("De l’appel au payé : où est l’argent ?", new_page=True),
        paragraph(said, strong=True),
        bars(said, [(label, cents, euros(cents)) for label, cents in steps]),
        table(
            "Par partenaire",
            [
                ("Code", "text"),
                (figure_label("money/called_cents"), "amount"),
                (figure_label("money/received_cents"), "amount"),
                (short_label("money/attached_cents"), "amount"),
                (figure_label("money/consumed_cents"), "amount"),
                (figure_label("money/paid_cents"), "amount"),
            ],
            [
                (link.partner, *map(euros, (link.called_cents, link.received_cents,
                 link.attached_cents, link.consumed_cents, link.paid_cents)))
                for link in found.links
            ],
            total=("Total", *map(euros, (whole.called_cents, whole.received_cents,
                   whole.attached_cents, whole.consumed_cents, whole.paid_cents))),
        ),
        note(
            "Consommation indicative : dépenses propres et part des dépenses mutualisées, au "
            "prorata des plafonds (choix du programme). Les dépenses non ventilées "
            f"({euros(money.unattributed_cents)}) n’y sont pas."
        ),
    ]  # fmt: skip


def _back(found: CommitteeFigures) -> list[Block]:
    settled = found.refund
    if settled is None:
        return _envelopes(found)
    said = (
        f"{euros(settled.due_cents)} restent à restituer "
        f"(calcul {REFUND_CODES[settled.status]}, dépenses engagées)."
    )
    return [
        heading("Ce qui revient à chacun"),
        paragraph(said, strong=True),
        table(
            "",
            [
                ("Code", "text"),
                (figure_label("refund/excess_cents"), "amount"),
                (short_label("refund/share_cents"), "amount"),
                (figure_label("refund/refund_cents"), "amount"),
                (figure_label("refund/already_refunded_cents"), "amount"),
                (figure_label("refund/due_cents"), "amount"),
            ],
            [
                (line.partner, *map(euros, (line.excess_cents, line.share_cents,
                 line.refund_cents, line.already_refunded_cents, line.due_cents)))
                for line in settled.partners
            ],
            total=("Total", *map(euros, (settled.excess_cents, settled.unused_cents,
                   settled.refund_cents, settled.already_refunded_cents, settled.due_cents))),
        ),
        *([points(settled.blocked_by)] if settled.blocked_by else []),
    ]  # fmt: skip


def _envelopes(found: CommitteeFigures) -> list[Block]:
    return [
        heading("L’enveloppe de chaque lauréat"),
        table(
            "",
            [
                ("Équipe", "text"),
                (short_label("laureates/envelope_cents"), "amount"),
                (figure_label("money/committed_cents"), "amount"),
                (figure_label("money/paid_cents"), "amount"),
                (figure_label("laureates/headroom_cents"), "amount"),
            ],
            [
                (one.team, *map(euros, (one.envelope_cents, one.committed_cents, one.paid_cents,
                 one.headroom_cents)))
                for one in found.laureates or ()
            ],
            empty="Aucun lauréat n’est désigné à cette date.",
        ),
    ]  # fmt: skip
