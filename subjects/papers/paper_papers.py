"""Every paper of a programme, made one at a time: which there are, and the bytes of each.

A paper is made when it is asked for, never before. The same lens gives the same bytes.
"""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from data.opening import Lens, open_figures
from documents.paper import Content, RefusedPaperError, first_page_png, pdf
from documents.stamp import stamp_of
from subjects.calendar.figure_agreements import partner_names
from subjects.committee import paper_committee
from subjects.committee.figure_committee import Since, changes, last_meeting
from subjects.jury import paper_minutes
from subjects.money import paper_statement
from subjects.money.figure_statement import why_no_statement
from subjects.papers import workbook
from subjects.refund import paper_refund
from subjects.refund.figure_refund_account import no_account

__all__ = ["CONTENTS", "Made", "PaperKind", "RefusedPaperError", "first_page_png", "kinds", "make"]

PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

CONTENTS: dict[str, Callable[[Lens, str], Content]] = {
    "statement": paper_statement.content,
    "refund": paper_refund.content,
    "minutes": paper_minutes.content,
}
"""Kind of paper on one partner, or one session → what it says."""
_NAMES = {
    "statement": "etat-des-sommes-dues",
    "refund": "decompte-de-restitution",
    "minutes": "proces-verbal",
    "committee": "dossier-de-comite",
    "partner": "rapport",
    "programme": "rapport",
}


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind of paper that a programme has.

    Attributes:
        kind: As `make` takes it.
        title: In French.
        mime: `PDF` or `XLSX`.
        targets: For whom or for what: key as `make` takes it, and its name. One, of key "",
            for a paper on the whole programme.
        absent: For whom there is none on the day: its key, and the sentence that says why.
    """

    kind: str
    title: str
    mime: str
    targets: tuple[tuple[str, str], ...]
    absent: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A paper: its bytes, the file's name, its media type, the SHA-256 of its figures."""

    content: bytes
    name: str
    mime: str
    digest: str


def kinds(lens: Lens) -> list[PaperKind]:
    """Return the kinds of papers that the programme has, each for whom it exists on the day.

    A charter has no refund. Where nothing is due there is no paper to sign, and a sentence.
    """
    partners = tuple((code, f"{name} ({code})") for code, name in lens.ask(partner_names).items())
    sessions = tuple((session.key, session.name) for session in lens.agreement.sessions)
    whole = (("", "Tout le programme"),)
    found = [
        PaperKind("partner", "Rapport d’un partenaire (Excel)", XLSX, partners),
        PaperKind("programme", "Rapport du programme (Excel)", XLSX, whole),
        _existing("statement", "État des sommes dues", partners, _no_statement(lens)),
        _existing("refund", "Décompte de restitution", partners, lens.ask(no_account)),
        PaperKind("minutes", "Procès-verbal de jury", PDF, sessions),
        PaperKind("committee", "Dossier de comité", PDF, whole),
    ]
    has_refund = lens.agreement.kind == "convention"
    return [one for one in found if has_refund or one.kind != "refund"]


def _existing(
    kind: str, title: str, partners: tuple[tuple[str, str], ...], absent: Mapping[str, str]
) -> PaperKind:
    kept = tuple(one for one in partners if one[0] not in absent)
    return PaperKind(kind, title, PDF, kept, tuple(absent.items()))


def _no_statement(lens: Lens) -> dict[str, str]:
    found = {code: why_no_statement(lens, code) for code in lens.ask(partner_names)}
    return {code: why for code, why in found.items() if why}


def make(lens: Lens, kind: str, target: str | None = None, database: Path | None = None) -> Made:
    """Make a paper.

    Args:
        lens: The programme's.
        kind: One of those of `kinds`.
        target: A partner's code, a session's key; None or "" for the whole programme.
        database: Where the committee's file reads what the last meeting saw; the
            database of `CAP_DATABASE` by default.

    Raises:
        RefusedPaperError: If this programme, or this partner, has no such paper.
        KeyError: If the kind, or the target, is not known.
    """
    if kind in ("partner", "programme"):
        return _workbook(lens, target)
    if kind == "committee":
        content = paper_committee.content(lens, _since(lens, database))
    else:
        content = CONTENTS[kind](lens, target or "")
    stamp = stamp_of(lens, kind, target or None)
    name = _name(lens, kind, target, stamp.digest)
    return Made(pdf(lens, content, stamp), f"{name}.pdf", PDF, stamp.digest)


def _workbook(lens: Lens, code: str | None) -> Made:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.xlsx"
        stamp = workbook.partner(lens, code, path) if code else workbook.programme(lens, path)
        content = path.read_bytes()
    name = _name(lens, "partner" if code else "programme", code, stamp.digest)
    return Made(content, f"{name}.xlsx", XLSX, stamp.digest)


def _since(lens: Lens, database: Path | None) -> Since | None:
    meeting = lens.ask(last_meeting)
    if meeting is None:
        return None
    programme, held_on = lens.agreement.programme, meeting.held_on
    with open_figures(database, programme, held_on, held_on, meeting.known_at) as before:
        return changes(meeting, before, lens)


def _name(lens: Lens, kind: str, target: str | None, digest: str) -> str:
    """Return a file's name: what, for whom, of which day and version, and of which figures."""
    parts = (_NAMES[kind], target or "", lens.agreement.programme, lens.on.isoformat())
    return "-".join((*filter(None, parts), f"import{lens.known_at}", digest[:8]))
