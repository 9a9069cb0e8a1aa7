"""The meetings of a programme: a list of moments, each opened as the committee saw it."""

from collections.abc import Sequence
from urllib.parse import urlencode

import streamlit as st

from screen.escape import html
from screen.format import count, day
from screen.shell.chooser import ON, PROGRAMME, STATE, Choice
from screen.shell.committee import COMMITTEE, VIEW, is_committee
from subjects.committee.figure_meetings import Meeting, meetings


def read_meetings(choice: Choice) -> list[Meeting]:
    """Return all the meetings, those named since the state that is looked at too."""
    with choice.last_lens() as lens:
        return lens.ask(meetings)


def moment(meeting: Meeting) -> str:
    """Say which moment a meeting names: « arrêté au 12/03/2021, état des données n° 3 »."""
    return f"arrêté au {day(meeting.held_on)}, état des données n°\u00a0{meeting.known_at}"


def address(programme: str, on: str, known_at: int) -> str:
    """Return the end of the address of a moment; the committee's view is kept."""
    view = {VIEW: COMMITTEE} if is_committee() else {}
    return "?" + urlencode({PROGRAMME: programme, ON: on, STATE: str(known_at), **view})


def of(choice: Choice) -> str:
    """Return the end of the address of what is looked at."""
    return address(choice.programme, choice.on.isoformat(), choice.state.number)


def show_meetings(choice: Choice, found: Sequence[Meeting]) -> None:
    """List the meetings, the last one first, each with the link that opens its moment."""
    if not found:
        return
    named = count(len(found), "réunion nommée", "réunions nommées")
    with st.expander(f"Rouvrir une réunion ({named})"):
        st.caption(
            "Le lien rouvre Cap tel que le comité l’avait sous les yeux : même jour, même état "
            "des données. Il peut s’envoyer."
        )
        items = "".join(_item(choice, meeting) for meeting in found)
        st.html(f'<ul class="cap-sheets">{items}</ul>')


def _item(choice: Choice, meeting: Meeting) -> str:
    """Return a meeting as HTML: a plain link, because one to the same page keeps its address."""
    link = address(choice.programme, meeting.held_on.isoformat(), meeting.known_at)
    note = f"<br>{html(meeting.note)}" if meeting.note else ""
    return (
        f'<li><a href="{html(link)}" target="_self">{html(meeting.name)}</a>, '
        f"{html(moment(meeting))}{note}</li>"
    )
