"""What is looked at: programme, « arrêté au » day, state of the data; in the address too.

`choose` draws the three controls in the sidebar, from `dashboard.py`, and opens the one
connection of the run; pages ask for `chosen`, and for their lens with `chosen_lens`. The
three values are written in the address, so that a link shows the same figures to whoever
opens it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import streamlit as st

from data.agreement.model import agreements
from data.contents import Import, import_files, imports, programmes_by_last_import
from data.lens import Lens, last_fact, lens_on, open_lens
from data.store.database import database_path, open_for_reading
from screen.escape import md
from screen.format import count, day
from subjects.calendar import read_calendar

SAMPLE_AUTHOR = "Exemple"
SAMPLE_NOTICE = (
    "**Données d’exemple** : rien de ce qui s’affiche n’est réel. Pour commencer avec les "
    "vôtres, chargez-les dans une autre base, puis ouvrez-la :"
)
SAMPLE_COMMANDS = (
    "export CAP_DATABASE=mon-programme.sqlite\n"
    ".venv/bin/python -m loaders load MES-FICHIERS.xlsx --programme {}\n"
    "make run"
)
PROGRAMME, ON, STATE = ADDRESS = ("programme", "au", "donnees")
LATEST = 0
"""The choice of whatever import is the last one: it follows the next imports."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is looked at, in plain values.

    Attributes:
        database: The file in use.
        programme: Its key among the agreements.
        on: The day « arrêté au ».
        why: Why that day, in French.
        state: The import whose state is shown.
        latest: Number of the programme's last import.
        is_sample: Whether the data are the sample that comes with Cap.
    """

    database: Path
    programme: str
    on: date
    why: str
    state: Import
    latest: int
    is_sample: bool

    @property
    def slug(self) -> str:
        """End of a file's name: programme, day and import."""
        return f"{self.programme}_{self.on.isoformat()}_import-{self.state.number}"

    @property
    def known_at(self) -> int | None:
        """Import to read at; None for the last one, which is quicker to read."""
        return None if self.state.number == self.latest else self.state.number

    @contextmanager
    def lens(self) -> Iterator[Lens]:
        """Open a lens on it; also where no session runs, as when a file is made on click.

        While a page runs, it reads through the one connection of the run. What is asked is
        shared with the readers who look at the same thing.
        """
        run = _run.get()
        if run and run.shows(self):
            yield run.lens.at(self.on).share()
            return
        with open_lens(self.database, self.programme, on=self.on, known_at=self.known_at) as lens:
            yield lens.share()

    @contextmanager
    def last_lens(self) -> Iterator[Lens]:
        """Open a lens on the last state of the data, whichever is looked at, on the same day."""
        if self.known_at is None:
            with self.lens() as lens:
                yield lens
            return
        with open_lens(self.database, self.programme, on=self.on) as lens:
            yield lens.share()


@dataclass(frozen=True, slots=True)
class _Run:
    """The lens that a run reads through, and the choice that it was opened for."""

    choice: Choice
    lens: Lens

    def shows(self, choice: Choice) -> bool:
        """Tell whether a choice is of the same database, programme and state of the data."""
        ours = self.choice.database, self.choice.programme, self.choice.known_at
        return ours == (choice.database, choice.programme, choice.known_at)


_run: ContextVar[_Run | None] = ContextVar("run", default=None)


def has_data() -> bool:
    """Tell whether there is anything to look at."""
    return "choice" in st.session_state


def chosen() -> Choice:
    """Return what is looked at; `has_data` must be true."""
    choice: Choice = st.session_state["choice"]
    return choice


@contextmanager
def chosen_lens() -> Iterator[Lens]:
    """Give the page's one lens on what is looked at."""
    with chosen().lens() as lens:
        yield lens


def announce() -> None:
    """Say under the title what is shown: programme, day and why, state of the data."""
    choice = chosen()
    said = [
        md(agreements()[choice.programme].title),
        f"arrêté au **{day(choice.on)}** ({md(choice.why)})",
        f"état des données {md(_state_title(choice.state))}",
    ]
    st.caption(" · ".join([*said, "données d’exemple"] if choice.is_sample else said))
    if choice.state.number != choice.latest:
        st.warning(
            f"Vous regardez les données telles qu’elles étaient à l’import n° "
            f"{choice.state.number} ; le dernier est le n° {choice.latest}."
        )


@contextmanager
def choose() -> Iterator[None]:
    """Draw the controls in the sidebar and keep what is chosen, and its lens, for a page."""
    path = database_path()
    with open_for_reading(path) as connection:
        connection.execute("BEGIN")
        known = agreements()
        programmes = [code for code in programmes_by_last_import(connection) if code in known]
        if not programmes:
            st.session_state.pop("choice", None)
            yield
            return
        asked = _asked()
        with st.sidebar:
            programme = _choose_programme(programmes, asked)
            lens = lens_on(connection, programme, on=date.today())
            journal = lens.share().ask(imports)
            state = _choose_state(programme, journal, asked)
            st.caption(md(imported(state, lens.share().ask(import_files, state.number))))
        with _of_state(path, lens, journal, state) as seen:
            with st.sidebar:
                choice = _choose_moment(path, seen, journal, state, asked)
            st.session_state["choice"] = choice
            _write_address(choice)
            token = _run.set(_Run(choice, seen))
            try:
                yield
            finally:
                _run.reset(token)


@contextmanager
def _of_state(path: Path, lens: Lens, journal: Sequence[Import], state: Import) -> Iterator[Lens]:
    """Give the lens of a state of the data: the last one's, else one opened for it."""
    if state == journal[0]:
        yield lens
        return
    programme = lens.agreement.programme
    with open_lens(path, programme, on=lens.on, known_at=state.number) as older:
        yield older.share()


def _choose_moment(
    path: Path, lens: Lens, journal: Sequence[Import], state: Import, asked: dict[str, str]
) -> Choice:
    """Draw the choice of the day; return the whole choice. The lens is of the current day."""
    programme, today = lens.agreement.programme, lens.on
    fact, first = lens.ask(last_recorded), lens.ask(first_day)
    default = min(today, fact) if fact else today
    on = _choose_day(programme, first, default, asked)
    is_sample = any(entry.made_by == SAMPLE_AUTHOR for entry in journal)
    if is_sample:
        st.info(SAMPLE_NOTICE)
        st.code(SAMPLE_COMMANDS.format(programme), language=None, wrap_lines=True)
    if on != default:
        why = f"jour choisi ; par défaut, le {day(default)}"
    elif default == today:
        why = "aujourd’hui"
    else:
        why = "dernier fait enregistré"
    return Choice(path, programme, on, why, state, journal[0].number, is_sample)


def _asked() -> dict[str, str]:
    """Return what a link asks for; empty when the address is the one written here."""
    present = {name: st.query_params[name] for name in ADDRESS if name in st.query_params}
    return {} if present == st.session_state.get("address") else present


def address() -> dict[str, str]:
    """Return what the address says of what is looked at, on every page; empty without data."""
    written: dict[str, str] = st.session_state["address"] if has_data() else {}
    return written


def _write_address(choice: Choice) -> None:
    written = {
        PROGRAMME: choice.programme,
        ON: choice.on.isoformat(),
        STATE: str(choice.state.number),
    }
    st.session_state["address"] = written
    if {name: st.query_params.get(name) for name in ADDRESS} != written:
        st.query_params.from_dict({**st.query_params.to_dict(), **written})


def _choose_programme(programmes: Sequence[str], asked: dict[str, str]) -> str:
    wanted = asked.get(PROGRAMME)
    if wanted in programmes:
        st.session_state[PROGRAMME] = wanted
    elif wanted:
        st.warning(md(f"Le lien demandait le programme « {wanted} », qui n’est pas ici."))
    picked: str = st.selectbox("Programme", programmes, format_func=programme_title, key=PROGRAMME)
    return picked


def programme_title(programme: str) -> str:
    """Return a short French name: « Pré-incubation 2020 »."""
    short = {"preincubation": "Pré-incubation", "hackathon": "Hackathon"}
    name, _, year = programme.rpartition("-")
    return f"{short.get(name, name.capitalize())} {year}".strip()


def _choose_state(programme: str, journal: Sequence[Import], asked: dict[str, str]) -> Import:
    by_number = {entry.number: entry for entry in journal}
    latest = journal[0].number
    kept = f"état {programme}"
    # A select box keeps the words of its choice: with a new import, « the last one » has others.
    key = f"{STATE} {programme} {latest}"
    if key not in st.session_state:
        before = st.session_state.get(kept, LATEST)
        st.session_state[key] = LATEST if before == latest else before
    wanted = asked.get(STATE, "")
    if wanted.isdecimal() and int(wanted) in by_number:
        st.session_state[key] = LATEST if int(wanted) == latest else int(wanted)
    elif wanted:
        st.warning(md(f"Le lien demandait l’import n° {wanted}, qui n’est pas ici."))
    older = [number for number in by_number if number != latest]
    picked = st.selectbox(
        "État des données",
        [LATEST, *older],
        format_func=lambda number: _state_title(by_number[number or latest]),
        key=key,
        help="Ce que Cap savait après cet import : choisissez-en un plus ancien pour revoir "
        "les chiffres tels qu’ils étaient alors.",
    )
    st.session_state[kept] = picked
    return by_number[picked or latest]


def _state_title(entry: Import) -> str:
    return f"n°\u00a0{entry.number} du {entry.made_at:%d/%m/%Y à\u00a0%H:%M}"


def imported(entry: Import, files: Sequence[str]) -> str:
    """Say what an import was and by whom: the first of its files, or its label when typed."""
    first, *others = files if entry.kind == "file" and files else [entry.label]
    more = f" et {count(len(others), 'autre fichier', 'autres fichiers')}" if others else ""
    return f"{first}{more}, par {entry.made_by}"


def last_recorded(lens: Lens) -> date | None:
    """Return the last day on which something is recorded, as known through a lens."""
    return last_fact(lens.connection)


def first_day(lens: Lens) -> date:
    """Return 1 January of the first year that the programme knows of."""
    signed = [signature.signed_on for signature in lens.ask(read_calendar.signatures).values()]
    planned = [dates.planned_start for dates in lens.ask(read_calendar.phase_dates).values()]
    days = [day for day in [*signed, *planned, lens.ask(last_recorded)] if day]
    first = min([*days, lens.on])
    return date(first.year, 1, 1)


def _choose_day(programme: str, first: date, default: date, asked: dict[str, str]) -> date:
    kept = f"jour {programme}"
    key = f"{ON} {programme} {default.isoformat()}"
    last = date.today()
    wanted = _day_asked(asked, first, last)
    if wanted:
        st.session_state[key] = wanted
    elif key not in st.session_state:
        # Another state of the data has another default; a day that was chosen stays.
        st.session_state[key] = st.session_state.get(kept) or default
    on: date = st.date_input(
        "Arrêté au",
        min_value=first,
        max_value=last,
        format="DD/MM/YYYY",
        key=key,
        help="Les chiffres sont ceux de ce jour-là : ce qui est daté d’après ne compte pas. "
        "Par défaut, le jour du dernier fait enregistré. Un jour écrit compte dès que le "
        "calendrier se referme : cliquez sur la page.",
    )
    st.session_state[kept] = on if on != default else None
    return on


def _day_asked(asked: dict[str, str], first: date, last: date) -> date | None:
    written = asked.get(ON)
    if not written:
        return None
    try:
        wanted = date.fromisoformat(written)
    except ValueError:
        wanted = None
    if wanted and first <= wanted <= last:
        return wanted
    st.warning(md(f"Le lien demandait le jour « {written} » : il n’est pas possible ici."))
    return None
