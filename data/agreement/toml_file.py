"""A TOML file whose every number says where it comes from, read into dataclasses.

A value is `{ value, article, wording }` or `{ value, source = "choix du programme" }`; the
dataclass says what is expected. Anything else is refused, with its line, in one French
sentence.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from types import NoneType
from typing import Any, Literal, NoReturn, get_args, get_origin, get_type_hints

CHOICE = "choix du programme"

# Field options: a value that is no number but must say its source; a number's least value.
SOURCED = {"sourced": True}
POSITIVE = {"least": 1}

_KINDS = {int: "un nombre entier", str: "un texte", bool: "true ou false"}


class AgreementError(Exception):
    """A text's TOML is refused; the message is one French sentence, with file and line."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from: an article and its sentence, or (`choice`) the programme."""

    article: str | None
    wording: str | None
    choice: bool


class SourcedReader:
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
                self.refuse((*at, key), "clé inconnue", one_of(known))
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
                self.refuse(at, seen, one_of(get_args(hint)))
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


def one_of(words: Iterable[str]) -> str:
    """Return what is expected when only some words are, in French."""
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
