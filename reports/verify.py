"""Whether a paper still agrees with the database, and what moved if it does not."""

from dataclasses import dataclass, field
from pathlib import Path

from figures.compare import FigureMove, compare_figures
from figures.papers_digest import digest_of, paper_figures
from figures.papers_words import day, typeset
from figures.reading import Lens, UnknownImportError, open_figures
from reports.papers import RefusedPaperError, make
from reports.stamp import Stamp, read_stamp


@dataclass(frozen=True, slots=True)
class PaperVerdict:
    """What was found of a paper.

    Attributes:
        stamp: What the paper says of itself.
        agrees: Whether the database gives the same figures today.
        intact: Whether the file is, to the byte, the one that its moment gives; None when
            it cannot be told (a workbook, another journal).
        moves: The figures that moved since; empty when they agree, or cannot be told.
        sentences: All that in French.
    """

    stamp: Stamp
    agrees: bool
    intact: bool | None
    moves: list[FigureMove] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)


def verify(content: bytes, database: Path | None = None) -> PaperVerdict:
    """Hold a paper against the database.

    Args:
        content: The whole file, a PDF or a workbook of Cap.
        database: The database of `CAP_DATABASE` by default.

    Raises:
        NoStampError: If the file is not a paper of Cap.
        UnknownProgrammeError: If its programme is not one of ours.
    """
    stamp = read_stamp(content)
    with open_figures(database, stamp.programme, stamp.on, stamp.on) as lens:
        known = _targets(lens)
        if stamp.target and stamp.target not in known:
            return _unknown(stamp)
        now = paper_figures(lens, stamp.kind, stamp.target or None)
    agrees = digest_of(now) == stamp.digest
    try:
        with open_figures(database, stamp.programme, stamp.on, stamp.on, stamp.known_at) as lens:
            if lens.head != stamp.head:
                return _other_journal(stamp, agrees)
            then = paper_figures(lens, stamp.kind, stamp.target or None)
            intact = _intact(lens, stamp, content, database)
    except UnknownImportError:
        return _other_journal(stamp, agrees)
    moves = [] if agrees else compare_figures(then, now)
    if digest_of(then) != stamp.digest:
        intact = False
    return PaperVerdict(stamp, agrees, intact, moves, _said(stamp, agrees, intact, moves))


def _targets(lens: Lens) -> set[str]:
    agreement = lens.agreement
    partners = {partner.code for partner in agreement.partners}
    return partners | {session.key for session in agreement.sessions}


def _intact(lens: Lens, stamp: Stamp, content: bytes, database: Path | None) -> bool | None:
    """Return whether the PDF is the one made again from its own moment."""
    if not content.startswith(b"%PDF"):
        return None
    try:
        return make(lens, stamp.kind, stamp.target, database).content == content
    except RefusedPaperError:
        return False


def _seen(stamp: Stamp) -> str:
    return f"arrêté au {day(stamp.on)}, état des données à l’import n° {stamp.known_at}"


def _said(stamp: Stamp, agrees: bool, intact: bool | None, moves: list[FigureMove]) -> list[str]:
    if agrees:
        said = [
            f"D’accord avec la base : les chiffres de ce document ({_seen(stamp)}) sont les siens."
        ]
    else:
        said = [
            f"Plus d’accord avec la base : {len(moves)} chiffres ont bougé depuis ce "
            f"document ({_seen(stamp)})."
        ]
    if intact is False:
        said.append(
            "Attention : ce fichier n’est pas, à l’octet près, celui que Cap fait de ce "
            "moment ; il a été modifié, ou fait par une autre version de Cap."
        )
    elif intact:
        said.append("Le fichier est, à l’octet près, celui que Cap en fait.")
    else:
        said.append(
            "Un classeur se modifie : seuls ses chiffres de référence sont comparés, pas "
            "ses cellules."
        )
    return [typeset(one) for one in said]  # fmt: skip


def _other_journal(stamp: Stamp, agrees: bool) -> PaperVerdict:
    """Say that the paper comes from another journal than this database's."""
    verdict = "sont ceux de la base" if agrees else "ne sont pas ceux de la base"
    said = (
        f"Cette base n’a pas le journal de ce document ({_seen(stamp)}, tête "
        f"{stamp.head[:16] or 'vide'}) : elle a été refaite, ou ce n’est pas elle. Ses chiffres "
        f"{verdict} ; ce qui a bougé ne peut pas être dit."
    )
    return PaperVerdict(stamp, agrees, None, [], [typeset(said)])


def _unknown(stamp: Stamp) -> PaperVerdict:
    said = f"Ce document porte sur « {stamp.target} », que le programme ne connaît pas (plus)."
    return PaperVerdict(stamp, False, None, [], [typeset(said)])
