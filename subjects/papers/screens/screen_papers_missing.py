"""What a paper leaves « à compléter », and where to give it."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from data.lens import Lens
from documents.blocks import flat
from screen.escape import html
from screen.format import count
from subjects.papers.paper_papers import CONTENTS
from subjects.papers.screens.screen_papers_words import place


@dataclass(frozen=True, slots=True)
class Blank:
    """A field that nobody gave: the part of the paper it stands in, its label, where to give it."""

    part: str
    label: str
    place: str


def blanks(lens: Lens, kind: str, target: str) -> list[Blank]:
    """Return what a paper leaves « à compléter », in its order, each once.

    Args:
        lens: What the paper is made from.
        kind: As `subjects.papers.paper_papers.kinds` names it; those that are signed have blanks.
        target: A partner's code, a session's key.

    Raises:
        RefusedPaperError: If this programme, or this partner, has no such paper.
    """
    if kind not in CONTENTS:
        return []
    content = CONTENTS[kind](lens, target)
    found, part = dict[Blank, None](), content.title
    for block in flat(content.parts):
        if block["is"] == "heading":
            part = block["text"]
        for label, source in block.get("blanks", ()):
            found[Blank(part, label, place(source, lens.agreement.programme))] = None
    return list(found)


def show_blanks(found: Sequence[Blank]) -> None:
    """Say what is « à compléter », folded: the paper can be made without it."""
    if not found:
        return
    with st.expander(f"{count(len(found), 'mention')} « à compléter » : où donner ce qui manque"):
        st.html(blanks_html(found))


def blanks_html(found: Sequence[Blank]) -> str:
    """Return blanks as an HTML list of definitions, every value escaped."""
    lines = "".join(
        f"<dt>{html(one.part)} : {html(one.label)}</dt><dd>{html(one.place)}</dd>" for one in found
    )
    return f'<dl class="cap-words">{lines}</dl>'
