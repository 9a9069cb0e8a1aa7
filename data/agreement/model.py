"""Agreements as data: a convention or a charter, read from TOML and checked.

Every number of the file stands beside the article and the sentence it comes from, or
beside « choix du programme » where the text is silent; anything else is refused, with
its line, in one French sentence. A value that the text does not give is left out of
the file and reads `None`.
"""

import difflib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Literal

from data.agreement.paper_texts import Fault, Holder, Statement, holder_faults, statement_faults
from data.agreement.promises import DUE, PROOFS, Duty, LeftOut
from data.agreement.toml_file import (
    POSITIVE,
    SOURCED,
    AgreementError,
    Source,
    SourcedReader,
    one_of,
)
from data.cells.wordings import code_spellings, partner_wordings, phase_wording
from data.cells.words import agreed, by_agreement, fold

__all__ = [
    "DUE",
    "PROOFS",
    "Agreement",
    "AgreementError",
    "Source",
    "agreements",
    "checked_agreement",
    "load_agreement",
]

FOLDER = Path(__file__).parents[1] / "agreements"


@dataclass(frozen=True, slots=True)
class Party:
    """The State's side of the agreement (DINUM, DINSIC)."""

    code: str
    name: str
    address: str | None = None
    representative: str | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """A département or an administration; `names` are its other spellings."""

    code: str
    name: str
    kind: str
    siren: str | None = None
    names: tuple[str, ...] = ()
    papers: Holder = field(default_factory=Holder)


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase; numbers run from 1 without a gap."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Category:
    """A category of expenses."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A jury criterion, scored from 0 to `maximum`."""

    key: str
    label: str = field(metadata=SOURCED)
    weight: int = field(metadata=POSITIVE)
    maximum: int = field(metadata=POSITIVE)
    mandatory: bool = True


Outcome = Literal["kept", "reserve", "rejected", "incubated", "reinvestigate", "laureate"]


@dataclass(frozen=True, slots=True)
class Session:
    """A jury or committee: its criteria in order, and how its ranking is made."""

    key: str
    name: str
    phase: int = field(metadata=POSITIVE)
    criteria: tuple[Criterion, ...]
    quorum: int = field(metadata=POSITIVE)
    outcomes: Mapping[str, Outcome]
    """JSON code by French label."""
    tie_chain: tuple[str, ...] = field(metadata=SOURCED)
    """Criterion keys, then possibly `median`."""
    excludes_own_partner: bool = field(metadata=SOURCED)
    cut: int | None = field(default=None, metadata=POSITIVE)
    designated_by: str | None = field(default=None, metadata=SOURCED)
    """Who named its jurors, when the text says it."""
    decided_by: str | None = field(default=None, metadata=SOURCED)
    """A French clause that says who decides, when the text says it."""


@dataclass(frozen=True, slots=True)
class AlertThresholds:
    """When alerts start; all are the programme's choices."""

    silent_days: int = field(metadata=POSITIVE)
    released_percent: int
    released_weeks: int
    consumption_percent: int
    unreceived_days: int
    ending_days: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Agreement:
    """One programme's text; amounts in euro cents, durations in the unit of their name."""

    programme: str
    title: str
    kind: Literal["convention", "charter"]
    state: Party
    partners: tuple[Partner, ...]
    months: int = field(metadata=POSITIVE)
    ends_with_last_phase: bool = field(metadata=SOURCED)
    phases: tuple[Phase, ...]
    cap_cents: int
    """Per partner in a convention; per lauréat, a floor, in a charter."""
    categories: tuple[Category, ...]
    sessions: tuple[Session, ...]
    thresholds: AlertThresholds
    duties: tuple[Duty, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    statement: Statement = field(default_factory=Statement)
    cap_total_cents: int | None = None
    receipts_max: int | None = field(default=None, metadata=POSITIVE)
    fund: str | None = field(default=None, metadata=SOURCED)
    state_programme: str | None = field(default=None, metadata=SOURCED)
    teams_expected: int | None = None
    problems_min: int | None = None
    problems_max: int | None = None
    laureates_min: int | None = None
    laureates_max: int | None = None
    released_days_per_week: int | None = None
    notice_working_days: int | None = None
    formal_notice_months: int | None = None
    sources: Mapping[str, Source] = field(repr=False)
    _words: Mapping[str, Mapping[str, str]] = field(init=False, repr=False)
    _agreed: Mapping[str, Mapping[str, str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Build once what recognises words; loaders ask for every row."""
        words = _words(self)
        object.__setattr__(self, "_words", words)
        in_agreement = {where: by_agreement(known) for where, known in words.items()}
        object.__setattr__(self, "_agreed", in_agreement)

    def _meaning(self, where: str, text: str) -> str | None:
        """Return what a word of a list means, in any gender and number."""
        word = fold(text)
        known = self._words.get(where, {}).get(word)
        return known or self._agreed.get(where, {}).get(agreed(word))

    def source(self, path: str) -> Source:
        """Return where a value comes from, by its path (`sessions.selection.quorum`).

        Items of a list go by their key, code or number (`phases.1.number`,
        `partners.59.code`); `duties.<key>` gives the duty's article and wording.

        Raises:
            KeyError: If the file gives no such value, or gives it without a source.
        """
        return self.sources[path]

    def partner_code(self, text: str) -> str | None:
        """Return the code of the partner so called (`059`, `Val-d’Oise`, `60 – Oise`)."""
        words, said = self._words["partners"], fold(text)
        if said in words:
            return words[said]
        return next((words[bare] for bare in partner_wordings(said) if bare in words), None)

    @property
    def partner_words(self) -> Mapping[str, str]:
        """Every folded spelling of a partner → its code."""
        return self._words["partners"]

    def closest_partner(self, text: str) -> Partner | None:
        """Return the partner that a mistyped name most looks like, to suggest it."""
        words = self._words["partners"]
        close = difflib.get_close_matches(fold(text), words, n=1, cutoff=0.7)
        return next((p for p in self.partners for w in close if p.code == words[w]), None)

    def phase_number(self, text: str) -> int | None:
        """Return the phase so called: `3`, `Phase 3`, its title, or both."""
        words, said = self._words["phases"], fold(text)
        number = int(words[said]) if said in words else phase_wording(said, words)
        return number if number in {phase.number for phase in self.phases} else None

    def session_key(self, text: str) -> str | None:
        """Return the key of the session with this key or name."""
        return self._meaning("sessions", text)

    def category_key(self, text: str) -> str | None:
        """Return the key of the category with this key or label."""
        return self._meaning("categories", text)

    def criterion(self, session: str, text: str) -> Criterion | None:
        """Return the session's criterion with this key or label (`Solution (sur 5)` too)."""
        key = self._meaning(f"sessions.{session}.criteria", text)
        criteria = chain.from_iterable(s.criteria for s in self.sessions if s.key == session)
        return next((c for c in criteria if c.key == key), None)

    def outcome(self, session: str, text: str) -> str | None:
        """Return the JSON code of a decision of the session, by its French label or code."""
        return self._meaning(f"sessions.{session}.outcomes", text)


def _words(agreement: Agreement) -> dict[str, dict[str, str]]:
    """Return, by list of the text, what each folded spelling means."""
    words: dict[str, dict[str, str]] = {}
    for where, spelling, meaning in _spellings(agreement):
        words.setdefault(where, {})[fold(spelling)] = meaning
    return words


def _spellings(agreement: Agreement) -> Iterator[tuple[str, str, str]]:
    """Yield every way the text's items are written: their list, a spelling, their key."""
    for partner in agreement.partners:
        names = (partner.name, *partner.names)
        for code in code_spellings(partner.code):
            yield "partners", code, partner.code
            for name in names:
                for spelling in (name, f"{code} {name}", f"{name} {code}"):
                    yield "partners", spelling, partner.code
    for phase in agreement.phases:
        number = str(phase.number)
        for spelling in (number, phase.title, f"{number} {phase.title}"):
            yield "phases", spelling, number
        yield "phases", f"phase {number}", number
        yield "phases", f"phase {number} {phase.title}", number
    for category in agreement.categories:
        for spelling in (category.key, category.label):
            yield "categories", spelling, category.key
    for session in agreement.sessions:
        for spelling in (session.key, session.name):
            yield "sessions", spelling, session.key
        for criterion in session.criteria:
            for spelling in (criterion.key, criterion.label):
                for maximum in ("", f" sur {criterion.maximum}", f" /{criterion.maximum}"):
                    where = f"sessions.{session.key}.criteria"
                    yield where, f"{spelling}{maximum}", criterion.key
        for label, code in session.outcomes.items():
            for spelling in (label, code):
                yield f"sessions.{session.key}.outcomes", spelling, code


def load_agreement(path: Path) -> Agreement:
    """Read and check one text.

    Raises:
        AgreementError: At the first mistake: file, line, what is seen and expected.
    """
    agreement, reader = _read(path)
    for address, seen, expected in _faults(agreement, path.stem):
        reader.refuse(address, seen, expected)
    return agreement


def checked_agreement(programme: str) -> Agreement:
    """Return a programme's text, which the process that started this one has just checked.

    Raises:
        AgreementError: If it was made unreadable since.
    """
    return _read(_folder() / f"{programme}.toml")[0]


def _folder() -> Path:
    return Path(os.environ.get("CAP_AGREEMENTS") or FOLDER)


def _read(path: Path) -> tuple[Agreement, SourcedReader]:
    reader = SourcedReader(path)
    agreement: Agreement = reader.table(Agreement, reader.root, (), sources=reader.sources)
    for duty in agreement.duties:
        reader.sources[f"duties.{duty.key}"] = Source(duty.article, duty.wording, choice=False)
    return agreement, reader


def agreements(folder: Path | None = None) -> dict[str, Agreement]:
    """Return every text of a folder by programme, in order of programme.

    A file is read again only when it has changed. Empty when the folder has no text.

    Args:
        folder: By default that of `CAP_AGREEMENTS`, else `data/agreements`.

    Raises:
        AgreementError: If one of them is refused.
    """
    folder = folder or _folder()
    if not folder.is_dir():
        return {}
    # A page asks several times: as few looks at the disk as can be.
    with os.scandir(folder) as files:
        found = {
            file.name.removesuffix(".toml"): file.stat().st_mtime_ns
            for file in files
            if file.name.endswith(".toml")
        }
    return {stem: _load_once(folder / f"{stem}.toml", found[stem]) for stem in sorted(found)}


@lru_cache(maxsize=64)
def _load_once(path: Path, _changed_at: int) -> Agreement:
    return load_agreement(path)


def _faults(agreement: Agreement, stem: str) -> Iterator[Fault]:
    """Yield what is wrong in values that are each of the right type."""
    from stdnum.fr import siren  # what checks keys is slow to start: not for who need not check

    if agreement.programme != stem:
        yield "programme", agreement.programme, f"le nom du fichier, « {stem} »"
    numbers = [phase.number for phase in agreement.phases]
    for rank, number in enumerate(numbers, start=1):
        if number != rank:
            yield f"phases.{number}.number", number, f"{rank} (les phases se suivent depuis 1)"
    for partner in agreement.partners:
        seen = partner.siren
        if seen is not None and not (len(seen) == 9 and siren.is_valid(seen)):
            expected = "un SIREN de neuf chiffres dont la clé est juste"
            yield f"partners.{partner.code}.siren", seen, expected
        yield from holder_faults(partner.code, partner.siren, partner.papers)
    yield from _word_faults(agreement)
    for session in agreement.sessions:
        if session.phase not in numbers:
            yield f"sessions.{session.key}.phase", session.phase, "le numéro d’une phase du texte"
        known = [*(criterion.key for criterion in session.criteria), "median"]
        for key in session.tie_chain:
            if key not in known:
                yield f"sessions.{session.key}.tie_chain", key, one_of(known)
    for least, most in (
        ("problems_min", "problems_max"),
        ("laureates_min", "laureates_max"),
        ("cap_cents", "cap_total_cents"),
    ):
        low, high = getattr(agreement, least), getattr(agreement, most)
        if high is not None and (low is None or low > high):
            yield most, high, f"au moins « {least} »"
    yield from statement_faults(agreement.statement)
    for duty in agreement.duties:
        due = DUE.fullmatch(duty.due)
        if due is None or int(due["phase"] or 1) not in numbers:
            yield f"duties.{duty.key}.due", duty.due, "une échéance connue (« phase 3 start »…)"
        if duty.proof is not None and duty.proof not in PROOFS:
            yield f"duties.{duty.key}.proof", duty.proof, one_of(PROOFS)


def _word_faults(agreement: Agreement) -> Iterator[Fault]:
    """A word means one thing in its list, or an import could not tell."""
    owners: dict[tuple[str, str], str] = {}
    for where, spelling, meaning in _spellings(agreement):
        owner = owners.setdefault((where, fold(spelling)), meaning)
        if owner != meaning:
            yield f"{where}.{meaning}", spelling, f"un mot qui ne désigne pas déjà « {owner} »"
