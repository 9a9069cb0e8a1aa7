"""Agreements as data: a convention or a charter, read from TOML and checked.

Every number of the file stands beside the article and the sentence it comes from, or
beside « choix du programme » where the text is silent; anything else is refused, with
its line, in one French sentence. A value that the text does not give is left out of
the file and reads `None`.
"""

import difflib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path
from types import NoneType
from typing import Any, Literal, NoReturn, get_args, get_origin, get_type_hints

from stdnum.fr import siren

from data.words import fold

FOLDER = Path(__file__).parent / "agreements"
CHOICE = "choix du programme"

# Field options: a value that is no number but must say its source; a number's least value.
_SOURCED = {"sourced": True}
_POSITIVE = {"least": 1}

DUE = re.compile(
    r"weekly|31 January after each exercice"
    r"|(signature|end|call|event|phase (?P<phase>\d+) (start|end)"
    r"|when (amendment|difficulty|dispute|formal notice|incubation|laureate|overflow|unused"
    r"|withdrawal))( \+ \d+ (days?|working days?|months?))?"
)
"""The due dates a duty may have; each is read for one partner.

- `signature`, `end`: of the partner's agreement, as amended; `phase 3 start`,
  `phase 5 end`: the real day, else the planned one; `call`: each call of funds;
  `event`: the jury day.
- `when …`: not applicable until it happens, then due that day: an amendment signed, a
  difficulty, a dispute (différend), a formal notice (mise en demeure) or a withdrawal
  (désengagement) received, a project decided `incubated`, a team decided `laureate`,
  more registrations than the maximum (the day of the event), money left unused (the
  day the agreement ends).
- either may be followed by ` + 1 month`, ` + 30 days`, ` + 15 working days`.
- `weekly`: each week of each team; `31 January after each exercice`: once for each
  calendar year in which the agreement ran.
"""

PROOFS = {
    "amendments.in_time": "avenants signés avant la fin",
    "amendments.signed": "avenants dont la signature est datée",
    "applications.received": "candidatures reçues",
    "coaching.released": "jours libérés au moins égaux aux jours dus",
    "coaching.weekly": "un point tenu pour chaque semaine due",
    "contributions.attached": "titres encaissés rattachés au programme",
    "contributions.called": "montant appelé",
    "contributions.paid": "appels de fonds encaissés en entier",
    "contributions.single": "appels de fonds encaissés en entier, en une seule fois",
    "contributions.within_cap": "appels et encaissements dans la limite du plafond",
    "decisions.agreed": "accord du partenaire et de la DINUM sur chaque décision de sélection",
    "decisions.incubation": "décision du comité pour chaque projet sélectionné",
    "events.held": "journée tenue",
    "events.maximum": "date et maximum de participants fixés",
    "events.room": "places au moins égales au maximum de participants",
    "expenses.in_period": "aucune dépense hors période",
    "jury.juror": "juré de la DINSIC dans les grilles",
    "laureates.envelope": "engagements au moins égaux à l’enveloppe",
    "laureates.released": "équipe de chaque lauréat commencée",
    "notices.answered": "réponse satisfaisante, ou mise en demeure levée",
    "notices.difficulty": "courrier de difficulté enregistré",
    "notices.withdrawal": "courrier de désengagement enregistré",
    "presort.done": "croix de pré-tri",
    "problems.count": "problèmes réels, majeurs et actionnables, dans le nombre prévu",
    "refund.paid": "rien ne reste à restituer",
    "teams.count": "équipes accompagnées, au nombre prévu",
}
"""What in the data proves a duty kept; a duty without proof is declared by hand."""


class AgreementError(Exception):
    """A text's TOML is refused; the message is one French sentence, with file and line."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from: an article and its sentence, or (`choice`) the programme."""

    article: str | None
    wording: str | None
    choice: bool


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
    label: str = field(metadata=_SOURCED)
    weight: int = field(metadata=_POSITIVE)
    maximum: int = field(metadata=_POSITIVE)
    mandatory: bool = True


Outcome = Literal["kept", "reserve", "rejected", "incubated", "reinvestigate", "laureate"]


@dataclass(frozen=True, slots=True)
class Session:
    """A jury or committee: its criteria in order, and how its ranking is made."""

    key: str
    name: str
    phase: int = field(metadata=_POSITIVE)
    criteria: tuple[Criterion, ...]
    quorum: int = field(metadata=_POSITIVE)
    outcomes: Mapping[str, Outcome]
    """JSON code by French label."""
    tie_chain: tuple[str, ...] = field(metadata=_SOURCED)
    """Criterion keys, then possibly `median`."""
    excludes_own_partner: bool = field(metadata=_SOURCED)
    cut: int | None = field(default=None, metadata=_POSITIVE)


@dataclass(frozen=True, slots=True)
class Duty:
    """A promise of the text: whose, when due (`DUE`), what proves it (`PROOFS`)."""

    key: str
    party: Literal["partner", "state", "each"]
    article: str
    label: str
    due: str = field(metadata=_SOURCED)
    wording: str | None = None
    """The text's own sentence; absent when the duty comes from a text not held here."""
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When alerts start; all are the programme's choices."""

    silent_days: int = field(metadata=_POSITIVE)
    released_percent: int
    released_weeks: int
    consumption_percent: int
    unreceived_days: int
    ending_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Facts printed on papers, as the text words them."""

    creditor: str | None = field(default=None, metadata=_SOURCED)
    authorising_officer: str | None = field(default=None, metadata=_SOURCED)
    signatory: str | None = field(default=None, metadata=_SOURCED)
    accountant: str | None = field(default=None, metadata=_SOURCED)
    account_holder: str | None = field(default=None, metadata=_SOURCED)
    bank_address: str | None = field(default=None, metadata=_SOURCED)
    bank_code: str | None = field(default=None, metadata=_SOURCED)
    branch_code: str | None = field(default=None, metadata=_SOURCED)
    account_number: str | None = field(default=None, metadata=_SOURCED)
    rib_key: str | None = field(default=None, metadata=_SOURCED)
    operational_budget: str | None = field(default=None, metadata=_SOURCED)
    vat: str | None = field(default=None, metadata=_SOURCED)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Agreement:
    """One programme's text; amounts in euro cents, durations in the unit of their name."""

    programme: str
    title: str
    kind: Literal["convention", "charter"]
    state: Party
    partners: tuple[Partner, ...]
    months: int = field(metadata=_POSITIVE)
    ends_with_last_phase: bool = field(metadata=_SOURCED)
    phases: tuple[Phase, ...]
    cap_cents: int
    """Per partner in a convention; per lauréat, a floor, in a charter."""
    categories: tuple[Category, ...]
    sessions: tuple[Session, ...]
    thresholds: Thresholds
    duties: tuple[Duty, ...] = ()
    statement: Statement = field(default_factory=Statement)
    cap_total_cents: int | None = None
    receipts_max: int | None = field(default=None, metadata=_POSITIVE)
    fund: str | None = field(default=None, metadata=_SOURCED)
    state_programme: str | None = field(default=None, metadata=_SOURCED)
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

    def __post_init__(self) -> None:
        """Build once what recognises words; loaders ask for every row."""
        object.__setattr__(self, "_words", _words(self))

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
        return self._words["partners"].get(fold(text))

    def closest_partner(self, text: str) -> Partner | None:
        """Return the partner that a mistyped name most looks like, to suggest it."""
        words = self._words["partners"]
        close = difflib.get_close_matches(fold(text), words, n=1, cutoff=0.7)
        return next((p for p in self.partners for w in close if p.code == words[w]), None)

    def phase_number(self, text: str) -> int | None:
        """Return the phase so called: `3`, `Phase 3`, its title, or both."""
        number = self._words["phases"].get(fold(text))
        return None if number is None else int(number)

    def session_key(self, text: str) -> str | None:
        """Return the key of the session with this key or name."""
        return self._words["sessions"].get(fold(text))

    def category_key(self, text: str) -> str | None:
        """Return the key of the category with this key or label."""
        return self._words["categories"].get(fold(text))

    def criterion(self, session: str, text: str) -> Criterion | None:
        """Return the session's criterion with this key or label (`Solution (sur 5)` too)."""
        key = self._words.get(f"sessions.{session}.criteria", {}).get(fold(text))
        criteria = chain.from_iterable(s.criteria for s in self.sessions if s.key == session)
        return next((c for c in criteria if c.key == key), None)

    def outcome(self, session: str, text: str) -> str | None:
        """Return the JSON code of a decision of the session, by its French label or code."""
        return self._words.get(f"sessions.{session}.outcomes", {}).get(fold(text))


def _words(agreement: Agreement) -> dict[str, dict[str, str]]:
    """Return, by list of the text, what each folded spelling means."""
    words: dict[str, dict[str, str]] = {}
    for where, spelling, meaning in _spellings(agreement):
        words.setdefault(where, {})[fold(spelling)] = meaning
    return words


def _spellings(agreement: Agreement) -> Iterator[tuple[str, str, str]]:
    """Yield every way the text's items are written: their list, a spelling, their key."""
    for partner in agreement.partners:
        padded = partner.code.zfill(3) if partner.code.isdigit() else partner.code
        names = (partner.name, *partner.names)
        for code in (partner.code, padded):
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
    reader = _Reader(path)
    agreement: Agreement = reader.table(Agreement, reader.root, (), sources=reader.sources)
    for duty in agreement.duties:
        reader.sources[f"duties.{duty.key}"] = Source(duty.article, duty.wording, choice=False)
    for address, seen, expected in _faults(agreement, path.stem):
        reader.refuse(address, seen, expected)
    return agreement


def agreements(folder: Path = FOLDER) -> dict[str, Agreement]:
    """Return every text of the folder by programme, in order of programme.

    A file is read again only when it has changed. Empty when the folder has no text.

    Raises:
        AgreementError: If one of them is refused.
    """
    paths = sorted(folder.glob("*.toml"), key=lambda path: path.stem)
    return {path.stem: _load_once(path, path.stat().st_mtime_ns) for path in paths}


@lru_cache(maxsize=64)
def _load_once(path: Path, _changed_at: int) -> Agreement:
    return load_agreement(path)


_KINDS = {int: "un nombre entier", str: "un texte", bool: "true ou false"}
_Fault = tuple[str, object, str]  # address, what is seen, what is expected


def _faults(agreement: Agreement, stem: str) -> Iterator[_Fault]:
    """Yield what is wrong in values that are each of the right type."""
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
    yield from _word_faults(agreement)
    for session in agreement.sessions:
        if session.phase not in numbers:
            yield f"sessions.{session.key}.phase", session.phase, "le numéro d’une phase du texte"
        known = [*(criterion.key for criterion in session.criteria), "median"]
        for key in session.tie_chain:
            if key not in known:
                yield f"sessions.{session.key}.tie_chain", key, _one_of(known)
    for least, most in (
        ("problems_min", "problems_max"),
        ("laureates_min", "laureates_max"),
        ("cap_cents", "cap_total_cents"),
    ):
        low, high = getattr(agreement, least), getattr(agreement, most)
        if high is not None and (low is None or low > high):
            yield most, high, f"au moins « {least} »"
    yield from _rib_faults(agreement.statement)
    for duty in agreement.duties:
        due = DUE.fullmatch(duty.due)
        if due is None or int(due["phase"] or 1) not in numbers:
            yield f"duties.{duty.key}.due", duty.due, "une échéance connue (« phase 3 start »…)"
        if duty.proof is not None and duty.proof not in PROOFS:
            yield f"duties.{duty.key}.proof", duty.proof, _one_of(PROOFS)


def _word_faults(agreement: Agreement) -> Iterator[_Fault]:
    """A word means one thing in its list, or an import could not tell."""
    owners: dict[tuple[str, str], str] = {}
    for where, spelling, meaning in _spellings(agreement):
        owner = owners.setdefault((where, fold(spelling)), meaning)
        if owner != meaning:
            yield f"{where}.{meaning}", spelling, f"un mot qui ne désigne pas déjà « {owner} »"


def _rib_faults(statement: Statement) -> Iterator[_Fault]:
    """A RIB is whole or absent, and its 23 digits are a multiple of 97."""
    names = ("bank_code", "branch_code", "account_number", "rib_key")
    parts = [getattr(statement, name) for name in names]
    if any(parts) and not all(parts):
        missing = next(name for name, part in zip(names, parts, strict=True) if not part)
        yield f"statement.{missing}", "clé absente", "un RIB entier ou aucun"
    elif all(parts):
        rib = "".join(parts)
        if not re.fullmatch(r"\d{23}", rib) or int(rib) % 97:
            yield "statement.rib_key", parts[-1], "la clé du RIB (banque, guichet et compte)"


class _Reader:
    """Turns a file's tables into the dataclasses, keeping each value's place and source."""

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self.sources: dict[str, Source] = {}
        self.places: dict[str, tuple[str | int, ...]] = {"": ()}
        self.names: dict[tuple[str | int, ...], str] = {}
        content = path.read_bytes()
        try:
            text = content.decode().replace("\r\n", "\n")
            self.lines = _lines(text)
            self.root = tomllib.loads(text)
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            self._raise(line, f"octet 0x{content[error.start]:02X}", "un texte en UTF-8")
        except tomllib.TOMLDecodeError as error:
            at = re.search(r"at line (\d+)", str(error))
            line = int(at[1]) if at else text.count("\n") + 1
            twice = re.search(r"overwrite|twice|already|immutable|mutate", str(error))
            seen = text.split("\n")[line - 1].strip()
            self._raise(line, seen, "une seule écriture" if twice else "du TOML bien formé")

    def refuse(self, where: str | tuple[str | int, ...], seen: object, expected: str) -> NoReturn:
        """Raise for the value at this address, or at this place in the tables."""
        address = where if isinstance(where, str) else self._address(where)
        if isinstance(where, str):
            while where not in self.places:  # a value left out: the table that misses it
                where = where.rpartition(".")[0]
            place = self.places[where]
        else:
            place = where
        known = next(p for n in range(len(place), -1, -1) if (p := place[:n]) in self.lines)
        self._raise(self.lines[known], seen, expected, f"« {address} » : ")

    def table(self, cls: Any, seen: object, at: tuple[str | int, ...], **others: Any) -> Any:
        """Return the dataclass that a table describes; every key is known, none is missing.

        `others` are the fields that the file does not give.
        """
        self.places[self._address(at)] = at
        if not isinstance(seen, dict):
            self.refuse(at, seen, "une table")
        hints = get_type_hints(cls)
        known = {f.name: f for f in fields(cls) if f.init and f.name not in others}
        for key in seen:
            if key not in known:
                self.refuse((*at, key), "clé inconnue", _one_of(known))
        values = {}
        for name, option in known.items():
            if name in seen:
                values[name] = self.value(hints[name], seen[name], (*at, name), option.metadata)
            elif option.default is MISSING and option.default_factory is MISSING:
                self.refuse((*at, name), "clé absente", "une valeur")
        return cls(**values, **others)

    def value(
        self,
        hint: Any,
        seen: Any,
        at: tuple[str | int, ...],
        option: Mapping[str, Any],
    ) -> Any:
        """Return a value of the type the dataclass declares, noting its source."""
        if NoneType in get_args(hint):  # `int | None`: leaving the key out is the None
            hint = get_args(hint)[0]
        self.places[self._address(at)] = at
        if is_dataclass(hint):
            return self.table(hint, seen, at)
        if hint is int or option.get("sourced") or (isinstance(seen, dict) and "value" in seen):
            seen = self._sourced(seen, at)
        if get_origin(hint) is tuple:
            return self._items(get_args(hint)[0], seen, at)
        if get_origin(hint) is Mapping:
            if not isinstance(seen, dict) or not seen:
                self.refuse(at, seen, "une table")
            return {k: self.value(get_args(hint)[1], v, (*at, k), {}) for k, v in seen.items()}
        if get_origin(hint) is Literal:
            if seen not in get_args(hint):
                self.refuse(at, seen, _one_of(get_args(hint)))
        elif type(seen) is not hint or seen == "":
            self.refuse(at, seen, _KINDS[hint])
        elif hint is int and seen < option.get("least", 0):
            self.refuse(at, seen, f"au moins {option.get('least', 0)}")
        return seen

    def _items(self, hint: Any, seen: object, at: tuple[str | int, ...]) -> tuple[Any, ...]:
        """Return a list's items; tables go by their first key, which is theirs alone."""
        if not isinstance(seen, list) or not seen:
            self.refuse(at, seen, "une liste d’au moins un élément")
        if not is_dataclass(hint):
            return tuple(self.value(hint, item, (*at, rank), {}) for rank, item in enumerate(seen))
        first = fields(hint)[0].name
        for rank, item in enumerate(seen):
            name = item.get(first, rank) if isinstance(item, dict) else rank
            name = str(name.get("value", rank) if isinstance(name, dict) else name)
            self.names[(*at, rank)] = name
            if name in [self.names[(*at, before)] for before in range(rank)]:
                self.refuse((*at, rank, first), name, "un élément écrit une seule fois")
        return tuple(self.table(hint, item, (*at, rank)) for rank, item in enumerate(seen))

    def _sourced(self, seen: object, at: tuple[str | int, ...]) -> Any:
        """Return the value of `{ value, article, wording }` or `{ value, source }`."""
        match seen:
            case {"value": value, "article": str(article), "wording": str(wording), **rest} if (
                article and wording and not rest
            ):
                source = Source(article, wording, choice=False)
            case {"value": value, "source": str(origin), **rest} if origin == CHOICE and not rest:
                source = Source(None, None, choice=True)
            case _:
                self.refuse(at, seen, f"« article » et « wording », ou « source = {CHOICE} »")
        self.sources[self._address(at)] = source
        return value

    def _address(self, at: tuple[str | int, ...]) -> str:
        return ".".join(self.names.get(at[: n + 1], str(part)) for n, part in enumerate(at))

    def _raise(self, line: int, seen: object, expected: str, subject: str = "") -> NoReturn:
        shown = json.dumps(seen, ensure_ascii=False, default=str)
        shown = shown if len(shown) <= 80 else f"{shown[:79]}…"
        message = f"{self.file}, ligne {line} : {subject}{shown}, attendu : {expected}"
        raise AgreementError(re.sub(r"(?<=«) | (?=[»:])", "\u00a0", message))


def _one_of(words: Iterable[str]) -> str:
    return f"l’un de {', '.join(words)}"


def _lines(text: str) -> dict[tuple[str | int, ...], int]:
    """Return the line of each table and each key, by its place in the parsed tables.

    `tomllib` gives lines for syntax errors only. A table's place counts from 0 in its
    list; an inline table's keys are on its own line, so they are not listed. The file
    itself, `()`, is line 1.
    """
    lines: dict[tuple[str | int, ...], int] = {(): 1}
    ranks: dict[tuple[str | int, ...], int] = {}
    table: tuple[str | int, ...] = ()
    in_text = False
    for number, line in enumerate(text.split("\n"), start=1):
        if in_text:
            in_text = line.count('"""') % 2 == 0
        elif header := re.match(r"\s*(\[\[?)\s*([\w.-]+)\s*\]", line):
            table = ()
            parts = header[2].split(".")
            for depth, part in enumerate(parts, start=1):
                table = (*table, part)
                if depth == len(parts) and header[1] == "[[":
                    lines.setdefault(table, number)
                    ranks[table] = ranks.get(table, -1) + 1
                if table in ranks:
                    table = (*table, ranks[table])
            lines[table] = number
        elif key := re.match(r"\s*([\w-]+|\"[^\"]+\")\s*=", line):
            lines[(*table, key[1].strip('"'))] = number
            in_text = line.count('"""') % 2 == 1
    return lines
