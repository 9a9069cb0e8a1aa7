"""A paper as PDF/UA-1 and PDF/A-3a, by typst: same lens, same bytes.

The day written in the file is the lens's; fonts are those beside the template and those that
typst carries, never the machine's.
"""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import typst

from data.opening import Lens
from documents.blocks import Block, heading, note, printable
from documents.stamp import HOW_TO_CHECK, Stamp
from subjects.figure_phrases import Moment, day, moment, typeset

TEMPLATES = Path(__file__).parent / "templates"
_SHORT = 16
"""Characters of a hash at the foot of a page; whole ones are on the last page."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a paper says.

    Attributes:
        title: « État des sommes dues ».
        subject: For whom or of what, one line.
        author: Who makes it out.
        parts: In order.
        landscape: Whether its pages lie down.
        watermark: What is said across each page, "" for nothing.
        annex: What follows what is signed, and where it comes from.
    """

    title: str
    subject: str
    author: str
    parts: Sequence[Block]
    landscape: bool = False
    watermark: str = ""
    annex: Sequence[Block] = ()


class RefusedPaperError(Exception):
    """This programme has no such paper; the French sentence is its text."""


def pdf(lens: Lens, content: Content, stamp: Stamp) -> bytes:
    """Return a paper as a PDF.

    Args:
        lens: What it is made from.
        content: What it says.
        stamp: Its own.
    """
    made_from = moment(lens)
    data = {
        "title": printable(content.title),
        "subject": printable(typeset(content.subject)),
        "author": printable(content.author),
        "programme": printable(lens.agreement.title),
        "stamp": stamp.line(),
        "date": [lens.on.year, lens.on.month, lens.on.day],
        "landscape": content.landscape,
        "watermark": content.watermark,
        "page": "page",
        "foot": _foot(made_from, stamp),
        "parts": [*content.parts, *_origin(made_from, stamp), *content.annex],
    }
    made = typst.compile(
        str(TEMPLATES / "paper.typ"),
        root=str(TEMPLATES),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        pdf_standards=["ua-1", "a-3a"],
        timestamp=0,
    )
    return bytes(made)


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(TEMPLATES)]
    )


def _seen(made_from: Moment) -> str:
    """Say the day and the version that a paper was made from."""
    said = f"Arrêté au {day(made_from.on)} ; état des données : import n° {made_from.known_at}"
    if made_from.last_import and made_from.imported_on:
        said += (
            f" (dernier import du programme : n° {made_from.last_import}, "
            f"le {day(made_from.imported_on)})"
        )
    return typeset(said)


def _foot(made_from: Moment, stamp: Stamp) -> list[str]:
    hashes = (
        f"journal : {stamp.head[:_SHORT] or 'vide'} ; chiffres (SHA-256) : {stamp.digest[:_SHORT]}…"
    )
    return [_seen(made_from) + ".", typeset(hashes)]


def _origin(made_from: Moment, stamp: Stamp) -> list[Block]:
    """Return where the figures come from, and how to check them."""
    return [
        heading("D’où vient ce document"),
        note(f"{_seen(made_from)}."),
        note(f"Tête du journal : {stamp.head or 'aucune, rien n’est chargé'}."),
        note(f"Empreinte des chiffres (SHA-256) : {stamp.digest}."),
        note(typeset(HOW_TO_CHECK)),
    ]


def first_page_png(content: bytes) -> bytes:
    """Return the picture of a PDF's first page, to be looked at before it is downloaded.

    Args:
        content: The whole PDF.
    """
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "paper.pdf").write_bytes(content)
        page = Path(folder) / "page.typ"
        page.write_text('#set page(margin: 0pt, width: auto, height: auto)\n#image("paper.pdf")\n')
        picture = typst.compile(str(page), root=folder, format="png", ppi=110)
    return bytes(picture)
