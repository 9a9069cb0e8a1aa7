"""What a session decided: outcomes with reasons and both parties' agreement, and its actions."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from data.agreement.model import Agreement
from screen import table
from screen.code_labels import ACTION_SITUATION, LATE, OUTCOME, Label
from screen.escape import md
from screen.format import NONE, count, day, days_late
from subjects.committee.rule_actions import ActionStatus
from subjects.jury.figure_panel import Panel
from subjects.jury.figure_verdicts import Decision, Decisions
from subjects.jury.screens.screen_jury_tables import name_of, rank_of
from subjects.rule_wording import typeset

AGREES = {
    True: Label("●", "d’accord", "done"),
    False: Label("✕", "refusé", "late"),
    None: Label("○", "non enregistré"),
}


def show_decisions(
    caption: str, panel: Panel, decided: Decisions, off: set[str], agreement: Agreement
) -> None:
    """Show what the parties decided, why, and who agreed; what differs from the rank is said.

    Args:
        caption: With the day.
        panel: The session.
        decided: By application; a file may have no mark.
        off: The files whose decision differs from their rank.
        agreement: Its parties agree.
    """
    files = {file.application: file for file in panel.applications}
    waiting = [number for number in files if number not in decided]
    if decided:
        order = [
            *(number for number in files if number in decided),
            *sorted(decided.keys() - files),
        ]
        table.show_table(
            caption,
            [table.text("Dossier"), table.text("Rang"), table.text("Décision"),
             table.text("Face au rang"), table.long("Motif"), table.text("Accord du partenaire"),
             table.text(f"Accord de la {agreement.state.code}"), table.dated("Le")],
            [
                (name_of(number, panel.facts.titles),
                 rank_of(files[number]) if number in files else "sans note",
                 str(OUTCOME[decided[number].outcome]), _against(decided[number], off),
                 decided[number].reason or None, str(AGREES[decided[number].partner_agrees]),
                 str(AGREES[decided[number].state_agrees]), decided[number].decided_on)
                for number in order
            ],
            name="decisions",
        )  # fmt: skip
        st.caption(md(agreement_sentence(decided, agreement)))
    if waiting and decided:
        st.caption(md(f"Sans décision enregistrée : {', '.join(waiting)}."))
    elif waiting:
        st.markdown("Aucune décision n’est enregistrée ce jour-là.")


def agreement_sentence(decided: Decisions, agreement: Agreement) -> str:
    """Say how many decisions both parties agreed to, which one refused, how many are not said.

    Args:
        decided: At least one decision, by application.
        agreement: Its parties agree.
    """
    given = {n: (one.partner_agrees, one.state_agrees) for n, one in sorted(decided.items())}
    both = sum(all(each) for each in given.values())
    refused = [number for number, each in given.items() if False in each]
    unsaid = sum(None in each and False not in each for each in given.values())
    parties = f"du partenaire et de la {agreement.state.code}"
    said = f"Accord {parties} enregistré pour {both} des {count(len(given), 'décision')}"
    said += f" ; il en manque un au moins pour {unsaid}" if unsaid else ""
    said += f" ; refusé par une partie : {', '.join(refused)}" if refused else ""
    return typeset(f"{said}.")


def _against(decision: Decision, off: set[str]) -> str:
    if decision.application not in off:
        return NONE
    return "s’en écarte, motivé" if decision.reason.strip() else "▲ s’en écarte, sans motif"


def show_actions(caption: str, actions: Sequence[ActionStatus], on: date) -> None:
    """Show what a session asked for: late actions first, those to do, then the rest."""
    if not actions:
        st.markdown("Aucune action n’est enregistrée pour cette session.")
        return
    late = [one for one in actions if one.is_late]
    done = [one for one in actions if one.status == "done"]
    st.caption(
        f"{count(len(actions), 'action')} au {day(on)} : {count(len(done), 'faite')}, "
        f"{len(late)} en retard."
    )
    table.show_table(
        caption,
        [table.long("Action"), table.text("Responsable"), table.dated("Échéance"),
         table.text("Situation"), table.text("Retard"), table.text("N°")],
        [
            (one.title, one.owner or None, one.due_on,
             str(LATE if one.is_late else ACTION_SITUATION[one.status])
             + (f" le {day(one.done_on)}" if one.done_on else ""),
             days_late(one.late_days) or None, one.action)
            for one in sorted(actions, key=_urgency)
        ],
        name="suites",
    )  # fmt: skip


def _urgency(action: ActionStatus) -> tuple[bool, int, date, str]:
    late = action.late_days if action.is_late else 0
    return (not action.is_open, -late, action.due_on or date.max, action.action)
