"""Jury: which session is looked at, what it says in one sentence, its key figures."""

import math
from collections import Counter
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

import streamlit as st

from data.agreement.model import Session
from data.lens import Lens
from screen.cards import Card
from screen.escape import html, md
from screen.format import MINUS, NONE, count, day, integer
from screen.leads import SESSION
from screen.shell import address
from screen.shell.chooser import chosen
from subjects.jury.figure_panel import (
    DECLARED,
    OWN_PARTNER,
    Panel,
    current_session,
    panel_of,
    variations,
)
from subjects.jury.figure_verdicts import Decisions
from subjects.jury.rule_decisions import TAKEN
from subjects.jury.rule_robustness import Variation
from subjects.rule_wording import typeset

"""Name of a session's key in the address."""
TERMS = ("Quorum", "Déport", "Exclusion", "Médiane", "Note corrigée", "Ex æquo", "Places")
OUTCOMES = {
    "kept": ("retenu", "retenus"),
    "laureate": ("lauréat", "lauréats"),
    "incubated": ("incubé", "incubés"),
    "reserve": ("en réserve", "en réserve"),
    "reinvestigate": ("à réinvestiguer", "à réinvestiguer"),
    "rejected": ("non retenu", "non retenus"),
}
"""Outcome → how one file and how several are counted."""
_NAMED = 3
_WRITTEN = "jury-address"
"""Where the session shown last is kept: of another programme, it is not said to be missing."""


def choose_session(lens: Lens) -> Session:
    """Let one choose the session, by name, in the order of the phases; the address keeps it."""
    sessions = {s.key: s for s in sorted(lens.agreement.sessions, key=lambda s: s.phase)}
    key = f"jury-session {chosen().programme}"
    if address.obey(SESSION, key, sessions, current_session(lens).key):
        asked = st.query_params.pop(SESSION)
        if asked != st.session_state.get(_WRITTEN):
            st.warning(md(f"Le lien demandait la session « {asked} », qui n’est pas ici."))
    if len(sessions) > 1:
        st.segmented_control(
            "Session", list(sessions), format_func=lambda one: sessions[one].name, key=key,
            required=True, on_change=address.write, args=(SESSION, key),
        )  # fmt: skip
    picked: str = st.session_state[key]
    st.session_state[_WRITTEN] = picked
    return sessions[picked]


@st.cache_resource(max_entries=20, show_spinner=False)
def _read(_lens: Lens, seen: tuple[str | None, ...], session: str) -> tuple[Panel, list[Variation]]:
    """Return a session and what would move its cut, shared; `seen` says through which lens."""
    known = next(one for one in _lens.agreement.sessions if one.key == session)
    shown = panel_of(_lens, known)
    return shown, variations(shown)


def read_panel(lens: Lens, session: Session) -> tuple[Panel, list[Variation]]:
    """Return a session and what would move its cut, remembered until the next import.

    Marks have no day: what is remembered holds on any.
    """
    seen = (lens.agreement.programme, lens.head, *(lens.partners or (None,)))
    return _read(lens, seen, session.key)


def note(value: Fraction | None) -> str:
    """Write an exact score with two decimals, half up: « 16,93 »; None → « – »."""
    if value is None:
        return NONE
    hundredths = math.floor(abs(value) * 100 + Fraction(1, 2))
    sign = MINUS if value < 0 and hundredths else ""
    return f"{sign}{hundredths // 100},{hundredths % 100:02d}"


def mark(value: Fraction | None) -> str:
    """Write a mark on a criterion as short as it is: « 4,5 », « 3 »; None → « non noté »."""
    if value is None:
        return "non noté"
    return note(value).rstrip("0").rstrip(",")


def source(lens: Lens, session: Session, name: str) -> str:
    """Say where a setting of a session comes from: « choix du programme », or its article."""
    found = lens.agreement.sources.get(f"sessions.{session.key}.{name}")
    if found is None or found.choice or not found.article:
        return "choix du programme"
    return f"{'art. ' if lens.agreement.kind == 'convention' else 'charte, '}{found.article}"


def session_name(session: Session) -> str:
    """Name a session at the head of a sentence: « Le jury », « Le jury « Sélection » »."""
    name = session.name.lower()
    return f"Le {name}" if name in ("jury", "comité") else f"Le jury « {session.name} »"


def tally(decided: Decisions, session: Session) -> str:
    """Count what was decided, in the session's order: « 8 retenus, 2 en réserve »."""
    counted = Counter(decision.outcome for decision in decided.values())
    return ", ".join(
        count(counted[code], *OUTCOMES[code]) for code in session.outcomes.values() if counted[code]
    )


def jury_lead(
    panel: Panel, decided: Decisions, moved: Sequence[Variation], on: date, decides: str
) -> str:
    """Say what a session gave, and how firm its ranking is, in one or two French sentences.

    Args:
        panel: The session.
        decided: What was decided by the day.
        moved: Its ranking done again, with one thing changed each time.
        on: The day.
        decides: Who decides, as the text says.
    """
    session = panel.session
    days = sorted({decision.decided_on for decision in decided.values()})
    when = f" du {day(days[0])}" if days else ""
    if len(days) > 1:
        when += f" au {day(days[-1])}"
    if not panel.applications:
        said = tally(decided, session)
        rest = f" ; décisions : {said}" if said else ""
        return typeset(f"{session_name(session)}{when} : aucune note n’est chargée{rest}.")
    marked = count(len(panel.applications), "dossier")
    ranked = f"a classé {integer(len(panel.complete))} de ses {marked} notés"
    if len(panel.complete) == len(panel.applications):
        ranked = f"a classé {marked}"
    places = f", pour {count(session.cut, 'place')}" if session.cut else ""
    said = tally(decided, session) or f"aucune décision au {day(on)}"
    ending = steadiness(panel, moved) if session.cut else f"Les notes éclairent : {decides}."
    return typeset(f"{session_name(session)}{when} {ranked}{places} : {said}. {ending}")


def steadiness(panel: Panel, moved: Sequence[Variation]) -> str:
    """Say in one sentence whether the files above the cut depend on a juror or a weight."""
    if not moved or not panel.complete:
        return "Rien n’est encore à éprouver : aucun dossier n’a son quorum."
    jurors = [one for one in moved if one.what == "juror"]
    weights = [one for one in moved if one.what == "weight"]
    who = [one.name for one in jurors if one.entering or one.leaving]
    labels = {criterion.key: criterion.label for criterion in panel.session.criteria}
    which = list(dict.fromkeys(labels[one.name] for one in weights if one.entering or one.leaving))
    head = "Au vu des notes, l’ordre à la limite"
    weighed = "si l’on change n’importe quel poids de 10 %"
    if who and len(who) == len(jurors):
        first = f"{head} change quel que soit le juré que l’on retire"
        second = f" ; il tient {weighed}"
    else:
        first = f"{head} tient si l’on retire n’importe quel juré"
        first += f", sauf {_listed(who)}" if who else ""
        second = f", et {weighed}"
    if len(which) == len(labels):
        second = " ; il change avec un poids de 10 % plus fort ou plus faible, quel qu’il soit"
    elif which:
        second += f", sauf {_listed([f'« {label} »' for label in which])}"
    return typeset(f"{first}{second}.")


def _listed(names: Sequence[str]) -> str:
    """List names, at most three, then how many others: « A, B ou C »."""
    if len(names) > _NAMED:
        return f"{', '.join(names[:_NAMED])} et {count(len(names) - _NAMED, 'autre')}"
    return " ou ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def jury_cards(panel: Panel, decided: Decisions, left: int) -> list[Card]:
    """Return the key figures of a session, each out of how much.

    Args:
        panel: The session.
        decided: What was decided by the day.
        left: How many points are open.
    """
    session = panel.session
    voices = [voice for file in panel.applications for voice in file.voices]
    standings = Counter(voice.standing for voice in voices)
    best = next((c for c in session.outcomes.values() if c in (*TAKEN, "incubated")), None)
    outcomes = [decision.outcome for decision in decided.values()]
    out = [
        count(number, noun)
        for number, noun in (
            (standings[DECLARED], "déport"),
            (standings[OWN_PARTNER], "exclusion"),
            (standings["blank"], "incomplet"),
        )
        if number
    ]
    found = [
        Card(
            "Dossiers classés",
            integer(len(panel.complete)),
            f"sur {count(len(panel.applications), 'noté')}",
            f"Un dossier est classé quand {session.quorum} jurés comptés au moins l’ont noté.",
        ),
        Card(
            "Avis comptés",
            integer(standings["counted"]),
            f"sur {integer(len(voices))}" + (f" : {', '.join(out)}" if out else ""),
            "Un avis : un juré sur un dossier. Un juré déporté ou exclu est montré, jamais compté.",
            f"jury/{session.key}/*/jurors" if panel.applications else "",
        ),
        Card("À trancher", integer(left), "ex æquo à la limite, motifs, quorums manquants"),
    ]
    if best:
        taken = Card(
            OUTCOMES[best][1].capitalize(),
            integer(outcomes.count(best)),
            f"pour {count(session.cut, 'place')}"
            if session.cut
            else f"sur {count(len(outcomes), 'décidé')}",
            "Décisions des parties, datées au plus tard du jour « arrêté au ».",
            f"decisions/{session.key}/*/outcome={best}" if best in outcomes else "",
        )
        found.insert(1, taken)
    return found


def deciding(decides: str) -> str:
    """Say who decides in a session, as the text does."""
    return md(typeset(f"Les notes éclairent, elles ne décident pas : {decides}."))


def show_answer(sentence: str) -> None:
    """Write the page's answer, under its title."""
    st.html(f'<p class="cap-lead">{html(sentence)}</p>')
