"""Who was there at a session, as its sheet of presence says: marks do not tell it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from data.cells.keys import fold_person
from data.lens import Lens
from subjects.jury.figure_panel import Panel
from subjects.jury.read_sessions import presences
from subjects.rule_wording import counted

NOT_RECORDED = "présence non enregistrée"
_WORDS = {"present": "présent", "excused": "excusé", "absent": "absent"}


@dataclass(frozen=True, slots=True)
class Juror:
    """A juror of the session: `applications` scored that count, and whether they were there.

    `attendance` is `present`, `absent` or `excused`; "" when it is not recorded.
    """

    name: str
    body: str
    applications: int
    attendance: str
    arrived_at: str = ""
    left_at: str = ""


def session_jurors(lens: Lens, panel: Panel) -> list[Juror]:
    """Return those of a session's grids and those of its sheet of presence, by name.

    Args:
        lens: What is looked at.
        panel: The session.
    """
    recorded = lens.ask(presences, panel.session.key)
    counts = [voice.juror for file in panel.applications for voice in file.counted]
    marked = {fold_person(name): name for name in panel.jurors}
    found = []
    for key in recorded.keys() | marked.keys():
        name, there = marked.get(key, ""), recorded.get(key)
        found.append(
            Juror(
                name or (there.juror if there else ""),
                panel.facts.bodies.get(name, "") or (there.body if there else ""),
                counts.count(name),
                there.attendance if there else "",
                there.arrived_at if there else "",
                there.left_at if there else "",
            )
        )
    return sorted(found, key=lambda juror: juror.name)


def presence_of(lens: Lens, panel: Panel) -> str:
    """Return how many of a session's jurors were there, in French, as recorded."""
    return presence_said(session_jurors(lens, panel))


def presence_said(jurors: Sequence[Juror]) -> str:
    """Return how many jurors were there, excused or absent, in French, and of how many none says.

    Args:
        jurors: As `session_jurors` gives them.
    """
    recorded = Counter(juror.attendance for juror in jurors if juror.attendance)
    if not recorded:
        return NOT_RECORDED
    said = [counted(recorded[one], word) for one, word in _WORDS.items() if recorded[one]]
    missing = len(jurors) - sum(recorded.values())
    return ", ".join([*said, *([f"{missing} sans présence enregistrée"] if missing else [])])
