"""Making a paper for the page: here when it is small, in a child process when it may be large.

A PDF is remembered with the picture of its first page: the page shows one, the click on
« Télécharger » gives the other. Workbooks and data are made at the click only, and forgotten.
The click records a paper in the register; a preview does not.
"""

import io
import zipfile
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from data.agreement.model import Agreement
from data.lens import Lens, open_lens
from documents.stamp import read_stamp
from subjects.papers.figure_register import try_record, why_read_only
from subjects.papers.paper_papers import PDF, XLSX, RefusedPaperError, first_page_png, make
from subjects.papers.paper_recorded import recordable
from subjects.papers.screens.screen_papers_child import RefusedChildError, run_child
from subjects.papers.screens.screen_papers_missing import Blank, blanks
from subjects.papers.screens.screen_papers_words import DATA, PAPERS

ZIP = "application/zip"
ENDINGS = {PDF: "pdf", XLSX: "xlsx", ZIP: "zip"}
LARGE = 20
"""Partners from which a committee's file, a page for each, is made in a child."""
_UNRECORDED: dict[tuple["Seen", str, str], str] = {}
"""Papers handed over that could not be recorded → the sentence that says why."""
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP can hold: the same rows make the same file."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a lens sees, in plain values that outlive it: a file is made when it is closed.

    Attributes:
        database: The file in use.
        agreement: The programme's text, as it was read.
        on: « Arrêté au ».
        known_at: Import that is read at.
        head: Hash of the journal there: another database never answers for this one.
        partners: How many there are.
    """

    database: Path
    agreement: Agreement
    on: date
    known_at: int
    head: str
    partners: int

    @classmethod
    def of(cls, lens: Lens, database: Path, partners: int) -> "Seen":
        """Return what a lens on a database sees."""
        return cls(database, lens.agreement, lens.on, lens.known_at, lens.head, partners)

    @property
    def options(self) -> list[str]:
        """The options of `python -m reports` that make it see the same."""
        return [
            *("--db", str(self.database), "--programme", self.agreement.programme),
            *("--on", self.on.isoformat(), "--known-at", str(self.known_at)),
        ]


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF, the picture of its first page, what it lacks; or why there is none, in French."""

    content: bytes = b""
    picture: bytes = b""
    blanks: tuple[Blank, ...] = ()
    refusal: str = ""


@lru_cache(maxsize=32)
def paper(seen: Seen, kind: str, target: str) -> Paper:
    """Return a PDF, made once for all who look at the same thing."""
    try:
        if kind == "committee" and seen.partners > LARGE:
            content, lacks = _from_child(seen, kind, target, "paper.pdf"), list[Blank]()
        else:
            content, lacks = _made_here(seen, kind, target)
    except (RefusedPaperError, RefusedChildError) as refused:
        return Paper(refusal=str(refused))
    return Paper(content, first_page_png(content), tuple(lacks))


def _made_here(seen: Seen, kind: str, target: str) -> tuple[bytes, list[Blank]]:
    programme = seen.agreement.programme
    with open_lens(seen.database, programme, on=seen.on, known_at=seen.known_at) as lens:
        content = make(lens.share(), kind, target or None, seen.database).content
        return content, blanks(lens, kind, target)


def _from_child(seen: Seen, kind: str, target: str, name: str, *more: str) -> bytes:
    """Return a file that `python -m reports` writes; with `--data`, the rows beside it, zipped."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / name
        asked = (kind, *filter(None, (target,)), *seen.options, "-o", str(out), "--unrecorded")
        run_child(*asked, *more)
        if "--data" in more:
            return _zipped(out.with_name(f"{out.stem} - données"))
        return out.read_bytes()


def _zipped(folder: Path) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(path.name, _OLDEST)
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return held.getvalue()


def paper_bytes(seen: Seen, kind: str, target: str, mime: str) -> bytes:
    """Return the file of a paper, recorded: what a click on « Télécharger » gives.

    Args:
        seen: What it is made from.
        kind: As `subjects.papers.paper_papers.kinds` names it, or `DATA`.
        target: A partner's code, a session's key, "" for the whole programme.
        mime: `PDF`, `XLSX` or `ZIP`.

    Raises:
        RefusedChildError: If the child could not make it.
    """
    if kind == DATA:
        return _from_child(seen, "partner" if target else "programme", target, "x.xlsx", "--data")
    if mime == PDF:
        content = paper(seen, kind, target).content
    else:
        content = _from_child(seen, kind, target, "x.xlsx")
    why = try_record(seen.database, [recordable(content, "")])
    if why:
        _UNRECORDED[seen, kind, target] = why
    else:
        _UNRECORDED.pop((seen, kind, target), None)
    return content


def why_not_recorded(seen: Seen, kind: str, target: str) -> str:
    """Return in French why a paper is not, or would not be, recorded at the click; "" if it is.

    A click draws no page again: what went wrong then is said at the next drawing.
    """
    if kind == DATA:
        return ""
    return _UNRECORDED.get((seen, kind, target), "") or why_read_only(seen.database)


def name(seen: Seen, kind: str, target: str, mime: str) -> str:
    """Return a file's name: what, for whom, of which day and version; of which figures, a PDF."""
    programme = seen.agreement.programme
    parts = [PAPERS[kind].slug, target, programme, seen.on.isoformat(), f"import{seen.known_at}"]
    if mime == PDF:
        parts.append(read_stamp(paper(seen, kind, target).content).digest[:8])
    return f"{'-'.join(filter(None, parts))}.{ENDINGS[mime]}"
