"""What can be typed on screen: a decision, a proof, an action, a meeting, a mention of papers.

Each is offered where it is used, in a fold that computes nothing until it is opened.
"""

from collections.abc import Sequence

import streamlit as st

from data.agreement.model import Session
from data.cells.parse import ACTION_SITUATIONS, DUTY_SITUATIONS, PAPER_FACTS, Words
from data.lens import Lens
from data.provenance import versions
from screen.escape import md
from screen.format import day, long_day
from screen.shell.chooser import Choice, chosen
from screen.vocabulary import KINDS, partner_title
from subjects.calendar.figure_agreements import partner_names
from subjects.committee.figure_meetings import Meeting
from subjects.duties.figure_duties import duty_times
from subjects.forms import screen_forms_entry
from subjects.forms.screen_forms_typed import Entry, FormField
from subjects.jury.figure_panel import Panel
from subjects.jury.screens.screen_jury_tables import name_of
from subjects.money import read_money
from subjects.rule_wording import typeset

_YES_NO = {"1": "Oui", "0": "Non"}
_NEW = ""


def _by_code(words: Words) -> dict[str, str]:
    return {code: label for label, code in words.labels.items()}


def _is_open(label: str, name: str) -> st.delta_generator.DeltaGenerator | None:
    """Draw a form's fold; return it when it is open."""
    fold = st.expander(label, key=f"form-{name}-fold", on_change="rerun")
    return fold if fold.open else None


def meeting(found: Sequence[Meeting]) -> None:
    """Offer to give a name to the moment that is looked at.

    Args:
        found: The meetings named so far: a name is given once.
    """
    fold = _is_open("Saisir une réunion : donner un nom à ce moment", "meeting")
    if fold is None:
        return
    choice = chosen()
    with fold:
        screen_forms_entry.show_saved(choice, "meeting")
        st.caption(
            f"La réunion retiendra ce que vous regardez : arrêté au {day(choice.on)}, état des "
            f"données n°\u00a0{choice.state.number}. Pour un autre moment, choisissez-le d’abord "
            "dans la colonne de gauche."
        )
        screen_forms_entry.ask(choice, "meeting", _meeting(choice, found))


def _meeting(choice: Choice, found: Sequence[Meeting]) -> Entry:
    taken = {one.name for one in found}
    proposed = f"Comité du {long_day(choice.on)}".replace("\u00a0", " ")
    return Entry(
        "meetings",
        f"Réunion, moment arrêté au {day(choice.on)}",
        (
            FormField("name", "Nom de la réunion", taken=taken,
                  default=None if proposed in taken else proposed),
            FormField("note", "Note", is_long=True, help="Ordre du jour, présents, décisions…"),
        ),
        {"held_on": choice.on.isoformat(), "known_at": choice.state.number},
        at_any_state=True,
    )  # fmt: skip


def verdicts(lens: Lens, panel: Panel) -> None:
    """Offer to type what a session decided: on a file, and the actions that follow.

    Args:
        lens: The page's.
        panel: The session's.
    """
    _decisions(lens, panel)
    action(lens, panel.session)


def _decisions(lens: Lens, panel: Panel) -> None:
    fold = _is_open("Saisir une décision", "decision")
    if fold is None:
        return
    choice, session = chosen(), panel.session
    with fold:
        screen_forms_entry.show_saved(choice, "decision")
        known = versions(lens, "decisions", session=session.key)
        rows = {version.values["application"]: version.values for version in known}
        numbers = dict.fromkeys([*(file.application for file in panel.applications), *rows])
        number = st.selectbox(
            "Dossier de la décision",
            list(numbers),
            index=None,
            format_func=lambda number: name_of(number, panel.facts.titles),
            placeholder="Choisir, ou taper un numéro de dossier…",
            accept_new_options=True,
            key=f"form-decision-{session.key}",
        )
        if number:
            current = dict(rows.get(number, {}))
            entry = _decision(lens, session, number.strip(), current)
            screen_forms_entry.ask(choice, "decision", entry)


def _decision(lens: Lens, session: Session, number: str, current: dict[str, object]) -> Entry:
    outcomes = {str(code): label for label, code in session.outcomes.items()}
    return Entry(
        "decisions",
        typeset(f"Décision sur le dossier {number}, session {session.name}"),
        (
            FormField("outcome", options=outcomes),
            FormField(
                "reason", is_long=True, help="Nécessaire quand la décision s’écarte du rang."
            ),
            FormField("decided_on", "Décidée le", default=lens.on.isoformat()),
            FormField("partner_agrees", options=_YES_NO),
            FormField("state_agrees", f"Accord de la {lens.agreement.state.code}", _YES_NO),
        ),
        {"session": session.key, "application": number},
        current,
    )


def action(lens: Lens, session: Session | None = None) -> None:
    """Offer to type an action decided in a session, or where one stands.

    Args:
        lens: The page's.
        session: The session; any of the programme when None.
    """
    fold = _is_open("Saisir une action, ou dire où elle en est", "action")
    if fold is None:
        return
    choice, sessions = chosen(), {one.key: one for one in lens.agreement.sessions}
    with fold:
        screen_forms_entry.show_saved(choice, "action")
        if session is None:
            picked = st.selectbox(
                "Session qui l’a décidée",
                list(sessions),
                format_func=lambda key: sessions[key].name,
                key="form-action-session",
            )
            session = sessions[picked]
        known = versions(lens, "actions", session=session.key)
        rows = {version.values["number"]: version.values for version in known}
        titles = {_NEW: "Nouvelle action"} | {
            number: f"N° {number}, {row['action']}" for number, row in rows.items()
        }
        number = st.selectbox(
            "Action concernée",
            list(titles),
            format_func=lambda number: md(titles[number]),
            key=f"form-action-{session.key}",
        )
        current = dict(rows.get(number, {}))
        screen_forms_entry.ask(choice, "action", _action(session, number, current, list(rows)))


def _action(
    session: Session, number: str, current: dict[str, object], numbers: Sequence[str]
) -> Entry:
    following = max((int(known) for known in numbers if known.isdecimal()), default=0) + 1
    asked = (
        FormField("action", is_long=True),
        FormField("owner"),
        FormField("due_on"),
        FormField("situation", options=_by_code(ACTION_SITUATIONS)),
        FormField("done_on"),
    )
    if current:
        title = f"Action n° {number}, session {session.name}"
        return Entry("actions", title, asked, {"session": session.key, "number": number}, current)
    own = FormField("number", taken=set(numbers), default=str(following))
    title = f"Nouvelle action, session {session.name}"
    return Entry("actions", title, (own, *asked), {"session": session.key})


def _which_time(lens: Lens, partner: str, duty: str) -> str | None:
    """Ask which time of a duty that comes back; None for all of them, or for a duty due once."""
    times = duty_times(lens, partner, duty)
    if not times:
        return None
    chosen_time: str | None = st.selectbox(
        "Référence",
        [None, *times],
        format_func=lambda time: "Toutes les fois" if time is None else md(time),
        help="L’avenant, le titre, le dossier, l’exercice ou le courrier dont il s’agit.",
        key=f"form-proof-{partner}-{duty}",
    )
    return chosen_time


def proof(lens: Lens, partner: str | None = None) -> None:
    """Offer to type where an obligation stands, with its proof.

    Args:
        lens: The page's.
        partner: Whose; any of the programme when None.
    """
    fold = _is_open("Saisir la preuve d’une obligation", "proof")
    if fold is None:
        return
    choice, names = chosen(), lens.ask(partner_names)
    with fold:
        screen_forms_entry.show_saved(choice, "proof")
        if partner is None:
            partner = st.selectbox(
                KINDS[lens.agreement.kind].partner,
                list(names),
                format_func=lambda code: md(partner_title(code, names[code])),
                key="form-proof-partner",
            )
        labels = {duty.key: duty.label for duty in lens.agreement.duties}
        duty = st.selectbox(
            "Obligation",
            list(labels),
            index=None,
            format_func=lambda key: md(labels[key]),
            placeholder="Choisir…",
            key=f"form-proof-{partner}",
        )
        if any(known.key == duty and known.proof for known in lens.agreement.duties):
            st.caption("Ce que les données montrent de cette obligation l’emporte sur la saisie.")
        if partner and duty:
            reference = _which_time(lens, partner, duty)
            found = [
                version
                for version in versions(lens, "duties", partner=partner, duty=duty)
                if (version.values["reference"] or None) == reference
            ]
            title = partner_title(partner, names.get(partner, partner))
            title += f", référence {reference}" if reference else ""
            entry = Entry(
                "duties",
                typeset(f"Obligation « {labels[duty]} », {title}"),
                (
                    FormField("situation", options=_by_code(DUTY_SITUATIONS)),
                    FormField("noted_on", "Tenue ou constatée le", default=lens.on.isoformat()),
                    FormField("proof", is_long=True, help="Le document, sa date, où il est rangé."),
                ),
                {"partner": partner, "duty": duty, "reference": reference},
                dict(found[0].values) if found else {},
            )
            screen_forms_entry.ask(choice, "proof", entry)


def mention(lens: Lens, partner: str) -> None:
    """Offer to type what papers print of a partner: its SIRET, its IBAN, who to write to.

    Args:
        lens: The page's.
        partner: Whose.
    """
    fold = _is_open("Donner une mention du document : SIRET, IBAN, n° d’engagement…", "mention")
    if fold is None:
        return
    choice, words = chosen(), _by_code(PAPER_FACTS)
    with fold:
        screen_forms_entry.show_saved(choice, "mention")
        fact = st.selectbox(
            "Mention",
            list(words),
            index=None,
            format_func=words.__getitem__,
            placeholder="Choisir…",
            key=f"form-mention-{partner}",
        )
        titles = {line.title_number for line in lens.ask(read_money.contributions)
                  if line.partner == partner}  # fmt: skip
        title = st.selectbox(
            "Pour quel titre",
            ["", *sorted(titles)],
            format_func=lambda number: number or "Tous",
            key=f"form-mention-title-{partner}",
        )
        if fact:
            found = versions(lens, "paper_facts", partner=partner, title=title or None, fact=fact)
            name = partner_title(partner, lens.ask(partner_names)[partner])
            entry = Entry(
                "paper_facts",
                typeset(f"Mention « {words[fact]} », {name}"),
                (FormField("value", words[fact]),),
                {"partner": partner, "title": title or None, "fact": fact},
                dict(found[0].values) if found else {},
            )
            screen_forms_entry.ask(choice, "mention", entry)
