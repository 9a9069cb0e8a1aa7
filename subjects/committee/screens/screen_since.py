"""« Depuis le dernier comité »: what moved since a meeting, each line leading to its page."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from data.lens import Lens, open_lens
from screen import leads
from screen.code_labels import Label
from screen.escape import html
from screen.format import count
from screen.shell.chooser import Choice
from subjects.committee.figure_meetings import Meeting, earlier
from subjects.committee.figure_since import since
from subjects.committee.figure_since_moved import ALERT, BACK, FORWARD, MOVED, SOLVED, Moved
from subjects.committee.screens import screen_todo
from subjects.committee.screens.screen_meetings import moment, of
from subjects.rule_wording import typeset

SIGNS = {
    ALERT: Label("▲", "nouvelle alerte", "late"),
    SOLVED: Label("●", "résolu", "done"),
    FORWARD: Label("●", "avancée", "done"),
    BACK: Label("▼", "recul", "late"),
    MOVED: Label("◆", "a bougé", "running"),
}
_GROUPS = (
    ("Ce qui presse", 5, (ALERT,)),
    ("Ce qui a changé", 12, (FORWARD, BACK, MOVED)),
    ("Ce qui est résolu", 3, (SOLVED,)),
)
"""Heading of each part, how many lines it shows at first, and what it holds."""
SINCE = "depuis"
"""The meeting compared with, in the address."""

_SECTIONS = {
    "money": "budget",
    "laureates": "budget",
    "refund": "restitutions",
    "applications": "candidatures",
    "coaching": "equipes",
    "actions": "equipes",
    "decisions": "jury",
}


def show_moves(choice: Choice, found: Sequence[Meeting], names: Mapping[str, str]) -> None:
    """Show what moved between a meeting and the moment looked at.

    Args:
        choice: What is looked at.
        found: All the meetings, the last one first.
        names: Name of each partner by code.
    """
    possible = earlier(found, choice.on, choice.state.number)
    if not possible:
        before = "d’avant ce moment " if found else ""
        st.markdown(
            f"Aucune réunion {before}n’a encore reçu de nom. Donnez-en un au moment que vous "
            "regardez, ci-dessous : la prochaine fois, cette partie dira ce qui a bougé depuis."
        )
        return
    meeting = _ask(choice, possible)
    moved = _between(choice, meeting)
    st.html(f'<p class="cap-lead">{html(moves_lead(meeting, moved))}</p>')
    for heading, first, kinds in _GROUPS:
        part = [one for one in moved if one.kind in kinds]
        if part:
            st.subheader(heading, anchor=False)
            st.html(moves_html(part[:first], names, choice))
        if part[first:]:
            with st.expander(f"Et {count(len(part) - first, 'autre')}"):
                st.html(moves_html(part[first:], names, choice))


def _ask(choice: Choice, possible: Sequence[Meeting]) -> Meeting:
    """Return the meeting to compare with: the last one, unless another is chosen."""
    if len(possible) == 1:
        return possible[0]
    by_name = {meeting.name: meeting for meeting in possible}
    key, asked = f"{SINCE} {choice.programme}", st.query_params.get(SINCE)
    if key not in st.session_state and asked in by_name:
        st.session_state[key] = asked
    if st.session_state.get(key) not in by_name:
        st.session_state.pop(key, None)
    picked = st.selectbox(
        "Comparer avec", list(by_name), key=key, on_change=_write_address, args=(key,)
    )
    return by_name[picked]


def _write_address(key: str) -> None:
    st.query_params[SINCE] = st.session_state[key]


def moves_lead(meeting: Meeting, moved: Sequence[Moved]) -> str:
    """Say in one sentence what moved since a meeting."""
    when = f"Depuis « {meeting.name} » ({moment(meeting)})"
    if not moved:
        return f"{when}, rien n’a bougé."
    kinds = Counter(one.kind for one in moved)
    words = {
        ALERT: ("alerte nouvelle", "alertes nouvelles"),
        FORWARD: ("avancée", "avancées"),
        BACK: ("recul", "reculs"),
        MOVED: ("autre changement", "autres changements"),
        SOLVED: ("point résolu", "points résolus"),
    }
    every = ", ".join(count(kinds[kind], *words[kind]) for kind in words if kinds[kind])
    return typeset(f"{when} : {every}.")


def moves_html(moved: Sequence[Moved], names: Mapping[str, str], choice: Choice) -> str:
    """Return what moved as an HTML list, every value escaped, each line with its link."""
    return screen_todo.listed(
        screen_todo.item(SIGNS[one.kind], one, names, _link(one, choice)) for one in moved
    )


def _link(one: Moved, choice: Choice) -> str:
    page = page_of(one)
    where = leads.place(page, one.partner, one.team, one.session)
    return leads.anchor(page, of(choice), where)


def page_of(one: Moved) -> str:
    """Return the address of the page that shows more of what moved."""
    if one.rule:
        return leads.page_of(one.rule)
    return _SECTIONS.get(one.section, "avancement")


def _between(choice: Choice, meeting: Meeting) -> list[Moved]:
    """Return what moved, computed once for all who look at the same two moments."""
    with choice.lens() as after:
        found: list[Moved] = _kept(
            choice.programme, after.head, after.on.isoformat(), meeting.known_at,
            meeting.held_on.isoformat(), _compute=lambda: _compare(choice, meeting, after),
        )  # fmt: skip
    return found


def _compare(choice: Choice, meeting: Meeting, after: Lens) -> list[Moved]:
    with open_lens(
        choice.database, choice.programme, on=meeting.held_on, known_at=meeting.known_at
    ) as before:
        return since(before.share(), after)


@st.cache_resource(max_entries=32, show_spinner=False)
def _kept(
    programme: str, head: str, on: str, first_known_at: int, first_on: str, _compute: Any
) -> Any:
    return _compute()
