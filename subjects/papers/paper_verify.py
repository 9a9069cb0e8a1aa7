"""What a paper is worth: authentic or not, what moved in the database since, which rule changed.

A file that the register knows is authentic for ever, whatever moved since and whatever the
release (decision 0054). One that it does not know is made again and compared, if the same
release made it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from data.opening import (
    AgreementError,
    Lens,
    UnknownImportError,
    UnknownProgrammeError,
    open_figures,
)
from documents.stamp import Stamp, read_stamp
from subjects.figure_digest import digest_of, paper_figures
from subjects.figure_phrases import counted, day, typeset
from subjects.papers.figure_register import FIRST, RELEASE, RecordedPaper, known_paper
from subjects.papers.figure_rule_changes import changes_since
from subjects.papers.paper_papers import RefusedPaperError, make
from subjects.papers.paper_recorded import sha256_of
from subjects.sources.figure_compare import FigureMove, compare_figures


@dataclass(frozen=True, slots=True)
class PaperVerdict:
    """What was found of a paper.

    Attributes:
        stamp: What the paper says of itself.
        recorded: What the register says of the file; None when it does not know it.
        agrees: Whether the database gives the same figures today.
        intact: Whether the file is, to the byte, the one that Cap made; None when it cannot be
            told (a workbook, another journal, another release, and unknown to the register).
        moves: The figures that moved in the database since, by the rules of today; empty when
            none did, or when it cannot be told.
        sentences: All that in French.
        changes: The rules that changed with a release since, in French; what the last
            sentence announces.
    """

    stamp: Stamp
    recorded: RecordedPaper | None
    agrees: bool
    intact: bool | None
    moves: list[FigureMove] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)


def verify(content: bytes, database: Path | None = None) -> PaperVerdict:
    """Hold a paper against the register, then against the database.

    Args:
        content: The whole file, a PDF or a workbook of Cap.
        database: The database of `CAP_DATABASE` by default.

    Raises:
        NoStampError: If the file is not a paper of Cap.
        UnknownProgrammeError: If the register does not know it, nor Cap its programme.
    """
    stamp, recorded = read_stamp(content), known_paper(database, sha256_of(content))
    try:
        with open_figures(database, stamp.programme, stamp.on, stamp.on) as lens:
            if stamp.target and stamp.target not in _targets(lens):
                why = (
                    f"Ce document porte sur « {stamp.target} », que le programme ne connaît "
                    "pas (plus)."
                )
                return _without_figures(stamp, recorded, False, why)
            now, agreement = paper_figures(lens, stamp.kind, stamp.target or None), lens.agreement
    except (UnknownProgrammeError, AgreementError) as unread:
        if recorded is None:
            raise
        return _without_figures(stamp, recorded, False, str(unread))
    agrees = digest_of(now) == stamp.digest
    try:
        with open_figures(database, stamp.programme, stamp.on, stamp.on, stamp.known_at) as lens:
            if lens.head != stamp.head:
                return _other_journal(stamp, recorded, agrees)
            then = paper_figures(lens, stamp.kind, stamp.target or None)
            same_rules = digest_of(then) == stamp.digest
            intact = True if recorded else _intact(lens, stamp, content, database, same_rules)
    except UnknownImportError:
        return _other_journal(stamp, recorded, agrees)
    if intact is False:  # refused, alone: nothing that it says of itself is repeated
        return PaperVerdict(
            stamp, recorded, agrees, intact, [], [typeset(_identity(stamp, recorded, intact))]
        )
    moves, is_sure = compare_figures(then, now), bool(recorded or intact)
    said = [_identity(stamp, recorded, intact), _moved(stamp, is_sure, agrees, same_rules, moves)]
    changes: list[str] = []
    if not same_rules:
        release = recorded.release if recorded else stamp.release
        changes = [typeset(one) for one in changes_since(release, stamp.kind, agreement.kind)]
        said.append(_ruled(release, bool(changes)))
    said = [typeset(one) for one in said]
    return PaperVerdict(stamp, recorded, agrees, intact, moves, said, changes)


def _targets(lens: Lens) -> set[str]:
    agreement = lens.agreement
    partners = {partner.code for partner in agreement.partners}
    return partners | {session.key for session in agreement.sessions}


def _intact(
    lens: Lens, stamp: Stamp, content: bytes, database: Path | None, same_rules: bool
) -> bool | None:
    """Return whether a PDF that is not in the register is the one made again from its moment."""
    if stamp.release == RELEASE and not same_rules:
        return False
    if not content.startswith(b"%PDF"):
        return None
    try:
        is_same = make(lens, stamp.kind, stamp.target, database).content == content
    except RefusedPaperError:
        is_same = False
    # Another release lays papers out otherwise: that proves nothing against the file.
    return is_same if is_same or stamp.release == RELEASE else None


def _seen(stamp: Stamp) -> str:
    return f"arrêté au {day(stamp.on)}, état des données à l’import n° {stamp.known_at}"


def _identity(stamp: Stamp, recorded: RecordedPaper | None, intact: bool | None) -> str:
    """Say whether the file is the one that Cap made."""
    if recorded:
        made_at = datetime.fromisoformat(recorded.made_at)
        return (
            "Authentique : ce fichier est, à l’octet près, celui que Cap a fait le "
            f"{made_at:%d/%m/%Y à %H:%M} (version\u00a0{recorded.release})."
        )
    if intact:
        return (
            "Inconnu du registre des documents, mais à l’octet près celui que Cap fait de ce "
            "moment : le refaire l’y inscrit."
        )
    if intact is False:
        return (
            "Ne vous fiez pas à ce fichier : il est inconnu du registre des documents, et n’est "
            "pas, à l’octet près, celui que Cap fait de ce moment. Il a été modifié, ou ce qui "
            "n’est pas dans la base (le texte du programme) a changé depuis. Refaites-le "
            f"({_seen(stamp)}), et comparez."
        )
    if stamp.release != RELEASE:
        register = "n’en tenait pas" if stamp.release == FIRST else "n’est pas celle-ci"
        return (
            f"Inconnu du registre des documents : il dit venir de la version\u00a0{stamp.release} "
            f"de Cap, qui {register}. S’il a été modifié ne peut pas être dit : comparez-le à "
            "l’exemplaire que vous avez gardé."
        )
    return (
        "Inconnu du registre des documents. Un classeur se modifie : seuls ses chiffres de "
        "référence sont comparés, pas ses cellules."
    )


def _moved(
    stamp: Stamp, is_sure: bool, agrees: bool, same_rules: bool, moves: Sequence[FigureMove]
) -> str:
    """Say whether the database still gives the figures of the paper, if it is Cap's for sure."""
    if agrees:
        if not is_sure:
            return (
                f"Les chiffres dont ce fichier porte l’empreinte ({_seen(stamp)}) sont toujours "
                "ceux de la base ; ce qu’il montre peut en être un autre."
            )
        return (
            f"D’accord avec la base : les chiffres de ce document ({_seen(stamp)}) sont les siens."
        )
    if not moves and not same_rules:
        return f"Aucun chiffre n’a bougé dans la base depuis ce document ({_seen(stamp)})."
    said = counted(len(moves), "chiffre a bougé", "chiffres ont bougé")
    if not same_rules:
        said += ", selon les règles d’aujourd’hui,"
    return f"Plus d’accord avec la base : {said} depuis ce document ({_seen(stamp)})."


def _ruled(release: int, has_changes: bool) -> str:
    """Say why the figures of the paper's own moment are not computed today as they were."""
    if has_changes:
        why = f"la règle de calcul a changé depuis la version\u00a0{release} :"
    elif release > RELEASE:
        why = f"la version\u00a0{release} de Cap ne calcule pas comme celle-ci."
    else:
        why = "le texte du programme, qui n’est pas dans la base, a changé depuis."
    return f"Refaits aujourd’hui de son moment, ses chiffres n’ont pas la même empreinte : {why}"


def _other_journal(stamp: Stamp, recorded: RecordedPaper | None, agrees: bool) -> PaperVerdict:
    """Say that the paper comes from another journal than this database's."""
    verdict = "sont ceux de la base" if agrees else "ne sont pas ceux de la base"
    return _without_figures(stamp, recorded, agrees, (
        f"Cette base n’a pas le journal de ce document ({_seen(stamp)}, tête "
        f"{stamp.head[:16] or 'vide'}) : elle a été refaite, ou ce n’est pas elle. Ses chiffres "
        f"{verdict} ; ce qui a bougé ne peut pas être dit."
    ))  # fmt: skip


def _without_figures(
    stamp: Stamp, recorded: RecordedPaper | None, agrees: bool, why: str
) -> PaperVerdict:
    """Say what can be said of a paper whose own moment is not in this database."""
    said = [_identity(stamp, recorded, True), why] if recorded else [why]
    intact = True if recorded else None
    return PaperVerdict(stamp, recorded, agrees, intact, [], [typeset(one) for one in said])
