"""French words for the codes of the figures, each with its symbol and its tone.

A state is never said by its colour alone: a symbol and a word come first. The tone is one
of the classes of `screen.style`: done, running, late, idle.
"""

from dataclasses import dataclass

from screen.escape import html
from subjects.rule_wording import NO_BREAK_SPACE as NBSP


@dataclass(frozen=True, slots=True)
class Label:
    """How one state is shown.

    Attributes:
        sign: Its symbol, alone on a phone.
        word: Its word, in French.
        tone: Its class in `screen.style`.
    """

    sign: str
    word: str
    tone: str = "idle"

    def __str__(self) -> str:
        """Write the symbol and the word: « ● terminée »."""
        return f"{self.sign}{NBSP}{self.word}"


LATE = Label("▲", "en retard", "late")

PHASE_STATUS = {
    "done": Label("●", "terminée", "done"),
    "in_progress": Label("◐", "en cours", "running"),
    "upcoming": Label("○", "à venir"),
}

APPLICATION_STATE = {
    "draft": Label("○", "brouillon"),
    "submitted": Label("◔", "en construction", "running"),
    "in_review": Label("◐", "en instruction", "running"),
    "accepted": Label("●", "acceptée", "done"),
    "refused": Label("✕", "refusée"),
    "dismissed": Label("–", "classée sans suite"),
}

OUTCOME = {
    "kept": Label("●", "retenu", "done"),
    "laureate": Label("★", "lauréat", "done"),
    "incubated": Label("◆", "incubé", "done"),
    "reserve": Label("◐", "réserve", "running"),
    "reinvestigate": Label("↻", "à réinvestiguer", "running"),
    "rejected": Label("✕", "non retenu"),
}

REFUND_STATUS = {
    "simulated": Label("○", "simulé"),
    "provisional": Label("◐", "provisoire", "running"),
    "final": Label("●", "définitif", "done"),
}

DUTY_STATUS = {
    "kept": Label("●", "tenue", "done"),
    "kept_late": Label("◑", "tenue en retard", "done"),
    "due": Label("○", "à tenir", "running"),
    "overdue": Label("▲", "échue", "late"),
    "suspended": Label("◌", "suspendue", "running"),
    "not_applicable": Label("–", "sans objet"),
}

TEAM_SITUATION = {
    "running": Label("◐", "en cours", "running"),
    "finished": Label("●", "terminée", "done"),
    "abandoned": Label("✕", "abandonnée"),
}

ACTION_SITUATION = {
    "to_do": Label("○", "à faire"),
    "running": Label("◐", "en cours", "running"),
    "done": Label("●", "faite", "done"),
    "dropped": Label("✕", "abandonnée"),
}

WEATHER = {
    "sun": Label("☀", "soleil", "done"),
    "cloud": Label("☁", "nuage"),
    "rain": Label("☂", "pluie", "running"),
    "storm": Label("ϟ", "orage", "late"),
}

OUT_OF_PERIOD = {"kept": "retenue", "set_aside": "écartée"}
NOTICE = {
    "formal_notice": "mise en demeure",
    "termination": "résiliation",
    "withdrawal": "désengagement",
    "difficulty": "difficulté",
    "dispute": "différend",
}

ATTENDANCE = {"present": "présent", "absent": "absent", "excused": "excusé"}

BASIS = {"committed": "dépenses engagées", "paid": "dépenses payées (CP consommés)"}


def chip(label: Label) -> str:
    """Return a state in HTML: symbol and word on its tone."""
    return f'<span class="cap-chip {label.tone}">{html(str(label))}</span>'
