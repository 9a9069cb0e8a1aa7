"""Words of a list, in any gender and number, and yes or no."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from data.cells.parse_cells import Parser, UnparsedError, code
from data.cells.words import agreed, by_agreement, fold

_YES = frozenset({"oui", "o", "vrai", "true", "yes", "1", "x", "on", "checked"})
_NO = frozenset({"non", "n", "faux", "false", "no", "0", "off"})


def yes_no(cell: Any) -> int:
    """Return 1 or 0."""
    if isinstance(cell, bool):
        return int(cell)
    word = fold(code(cell))
    if word in _YES or cell in ("✔", "✓", "☑"):
        return 1
    if word in _NO:
        return 0
    raise UnparsedError("bad_value", "Oui ou Non")


_PRESENCE = by_agreement(
    {"present": "1", "p": "1", "absent": "0", "excuse": "0", "absent excuse": "0", "a": "0"}
)


def presence(cell: Any) -> int:
    """Return 1 for someone who came, 0 for someone absent or excused: yes or no too."""
    said = _PRESENCE.get(agreed(fold(cell))) if type(cell) is str else None
    return yes_no(cell) if said is None else int(said)


def choice(words: Mapping[str, str], expected: str, kind: str = "bad_value") -> Parser:
    """Return a parser that looks a word up by its folded form, else in gender and number."""
    in_agreement = by_agreement(words)

    def look_up(cell: Any) -> str:
        word = fold(code(cell))
        value = words.get(word) or in_agreement.get(agreed(word))
        if value is None:
            raise UnparsedError(kind, expected)
        return value

    return look_up


@dataclass(frozen=True, slots=True)
class Words:
    """A list of words of the field.

    Attributes:
        labels: French labels to the code that is stored.
        synonyms: What else is read, and never shown.
        signs: Pictures that say the same.
    """

    labels: Mapping[str, str]
    synonyms: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)

    def parser(self) -> Parser:
        """Return the parser that takes a label, a code, a synonym or a sign."""
        words = {fold(word): key for word, key in {**self.labels, **self.synonyms}.items()}
        words |= {fold(key): key for key in self.labels.values()}
        shown: dict[str, str] = {}
        for label, key in self.labels.items():
            shown.setdefault(key, label)
        *others, last = shown.values()
        look_up = choice(words, f"{', '.join(others)} ou {last}")
        if not self.signs:
            return look_up

        def read(cell: Any) -> str:
            drawn = {
                code for sign, code in self.signs.items() if type(cell) is str and sign in cell
            }
            meant = {look_up(cell)} if not drawn or fold(cell) else set()
            return min(drawn | meant) if len(drawn | meant) == 1 else str(look_up(None))

        return read


STATES = Words(
    {
        "Brouillon": "draft",
        "En construction": "submitted",
        "En instruction": "in_review",
        "Accepté": "accepted",
        "Refusé": "refused",
        "Classé sans suite": "dismissed",
        "À corriger": "submitted",
        "accepte": "accepted",
        "refuse": "refused",
        "sans_suite": "dismissed",
    }
)
WEATHER = Words(
    {"soleil": "sun", "nuage": "cloud", "pluie": "rain", "orage": "storm"},
    {
        "ensoleillé": "sun",
        "nuageux": "cloud",
        "pluvieux": "rain",
        "orageux": "storm",
    },
    {"☀": "sun", "🌞": "sun", "☁": "cloud", "🌧": "rain", "⛈": "storm", "🌩": "storm"},
)
TEAM_SITUATIONS = Words({"En cours": "running", "Terminée": "finished", "Abandonnée": "abandoned"})
ACTION_SITUATIONS = Words(
    {"À faire": "to_do", "En cours": "running", "Faite": "done", "Abandonnée": "dropped"},
    {"Réalisée": "done", "Terminée": "done"},
)
DUTY_SITUATIONS = Words(
    {
        "Tenue": "kept",
        "En cours": "running",
        "Non tenue": "not_kept",
        "Sans objet": "not_applicable",
    }
)
PAPER_FACTS = Words(
    {
        "SIRET": "siret",
        "IBAN": "iban",
        "adresse": "address",
        "représenté par": "signatory",
        "destinataire": "addressee",
        "code service": "service",
        "n° d’engagement": "commitment",
        "délibération": "deliberation",
        "contact": "contact",
        "échéance": "due",
    },
    {"numéro d’engagement": "commitment", "signataire": "signatory", "n° engagement": "commitment"},
)
OUT_OF_PERIOD = Words({"retenue": "kept", "écartée": "set_aside"})
NOTICES = Words(
    {
        "mise en demeure": "formal_notice",
        "résiliation": "termination",
        "désengagement": "withdrawal",
        "difficulté": "difficulty",
        "différend": "dispute",
    }
)
ATTENDANCES = Words(
    {"Oui": "present", "Non": "absent", "Excusé": "excused"},
    {"Présent": "present", "Absent": "absent", "O": "present", "N": "absent"},
    {"✔": "present", "✓": "present", "☑": "present"},
)
