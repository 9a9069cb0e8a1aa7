"""Candidatures: which part of the page is shown, what the list is narrowed to, the list.

All that is chosen is written in the address, so that a link shows the same to the next
reader; an application opens by its own address, `?dossier=N`.
"""

from collections.abc import Mapping, Sequence

import streamlit as st

from data.agreement.model import Agreement
from data.lens import Lens
from screen.code_labels import APPLICATION_STATE, OUTCOME
from screen.escape import html
from screen.format import count, integer, nth
from screen.vocabulary import KindWords, partner_title
from subjects.applications import figure_application_list
from subjects.applications.figure_application_list import SearchedWords, Wanted
from subjects.applications.figure_funnel import STATES
from subjects.applications.screen_application_rows import FILE

FUNNEL, PRESORT, LIST = "etat-des-lieux", "pre-tri", "dossiers"
PARTS = {FUNNEL: "Où elles en sont", PRESORT: "Pré-tri", LIST: "Chercher un dossier"}
PART, TEXT, STATE, PARTNER, OUTCOMES, PAGE = ADDRESS = (
    "partie", "texte", "etat", "partenaire", "decision", "page"
)  # fmt: skip
PER_PAGE = 25
LONGEST = 200
"""Characters of a search; more would be a pasted text."""


def opened() -> str | None:
    """Return the number of the application that the address opens; None for the list."""
    return st.query_params.get(FILE)


def choose_part() -> str:
    """Let one choose what the page shows; a link may ask for it, and for the list's filters."""
    present = {name: st.query_params[name] for name in ADDRESS if name in st.query_params}
    if present != st.session_state.get("files-address", {}):
        for name in ADDRESS:
            st.session_state[_key(name)] = present.get(name)
    _keep(PART, _one_of(PARTS, PART) or FUNNEL)
    part = st.segmented_control(
        "Montrer", list(PARTS), format_func=PARTS.__getitem__, key=_key(PART), required=True,
        label_visibility="collapsed",
    )  # fmt: skip
    part = part or FUNNEL
    if part != LIST:
        _first_page()
        _write_address({} if part == FUNNEL else {PART: part})
    return part


def _key(name: str) -> str:
    return f"files-{name}"


def _keep(name: str, value: str | None) -> None:
    """Give a control its value before it is drawn, if it has another one."""
    if _key(name) not in st.session_state or st.session_state[_key(name)] != value:
        st.session_state[_key(name)] = value


def _one_of(options: Mapping[str, str], name: str) -> str | None:
    value = st.session_state.get(_key(name))
    return value if value in options else None


def _write_address(values: Mapping[str, str]) -> None:
    for name in ADDRESS:
        if name not in values:
            st.query_params.pop(name, None)
        elif st.query_params.get(name) != values[name]:
            st.query_params[name] = values[name]
    st.session_state["files-address"] = dict(values)


def ask_filters(
    lens: Lens, names: Mapping[str, str], agreement: Agreement, words: KindWords
) -> Wanted:
    """Draw the search and the filters, and return what is wanted.

    Args:
        lens: The page's, for the decisions there are.
        names: Name of each partner by code.
        agreement: Its sessions name the decisions.
        words: Of the kind of agreement.
    """
    _keep(TEXT, (st.session_state.get(_key(TEXT)) or "")[:LONGEST])
    text = st.text_input(
        "Mots à chercher dans tout le dossier",
        key=_key(TEXT),
        max_chars=LONGEST,
        placeholder="famille dossier",
        on_change=_first_page,
        help="Toutes les réponses, l’intitulé, le nom du candidat et le n° de dossier. Accents "
        "et majuscules ne comptent pas ; le début d’un mot suffit ; tous les mots doivent y être.",
    )
    partners = {code: partner_title(code, name) for code, name in names.items()}
    options = {
        STATE: {s: APPLICATION_STATE[s].word for s in ("draft", *STATES)},
        PARTNER: {**partners, "sans": f"Sans {words.partner.lower()}"},
        OUTCOMES: _decisions(lens, agreement),
    }
    labels = {STATE: "État", PARTNER: words.partner, OUTCOMES: "Décision"}
    picked = {}
    for box, (name, choices) in zip(st.columns(3), options.items(), strict=True):
        _keep(name, _one_of(choices, name))
        picked[name] = box.selectbox(
            labels[name], list(choices), format_func=choices.__getitem__, key=_key(name),
            placeholder="Indifférent", on_change=_first_page, index=None,
        )  # fmt: skip
    _write_address({PART: LIST, **{name: value for name, value in
                    {TEXT: text, **picked, PAGE: st.session_state.get(_key(PAGE))}.items()
                    if value}})  # fmt: skip
    session, _, outcome = (picked[OUTCOMES] or "").partition(":")
    return Wanted(
        SearchedWords.of(text),
        picked[STATE],
        "" if picked[PARTNER] == "sans" else picked[PARTNER],
        (session, outcome) if outcome else None,
    )


def _first_page() -> None:
    st.session_state[_key(PAGE)] = None


def _decisions(lens: Lens, agreement: Agreement) -> dict[str, str]:
    """Return the decisions there are: what the address says, what one reads."""
    titles = {session.key: session.name for session in agreement.sessions}
    return {
        f"{session}:{outcome}": f"{titles[session]} : {OUTCOME[outcome].word} ({integer(number)})"
        for (session, outcome), number in lens.ask(figure_application_list.outcomes).items()
    }


@st.cache_resource(max_entries=8, show_spinner=False)
def _found(_lens: Lens, seen: tuple[str | None, ...], wanted: Wanted) -> tuple[str, ...]:
    """Return what `files.find` returns; `seen` says through which lens, by the journal's hash.

    The tuple is shared, not copied: there may be a hundred thousand numbers.
    """
    return tuple(figure_application_list.find(_lens, wanted))


def find(lens: Lens, wanted: Wanted) -> tuple[str, ...]:
    """Return the numbers of the applications wanted, remembered until the next import."""
    scope = (lens.agreement.programme, lens.head, lens.on.isoformat(), *(lens.partners or (None,)))
    return _found(lens, scope, wanted)


def choose_applications(numbers: Sequence[str]) -> list[str]:
    """Say how many there are, and return those of the page that one chooses."""
    pages = max(1, -(-len(numbers) // PER_PAGE))
    asked = str(st.session_state.get(_key(PAGE)) or "1")
    page = int(asked) if asked.isdecimal() and 1 <= int(asked) <= pages else 1
    total = count(len(numbers), "dossier")
    first = PER_PAGE * (page - 1)
    last = min(first + PER_PAGE, len(numbers))
    shown = f", du {nth(first + 1)} au {nth(last)} ici" if pages > 1 else ""
    st.html(f'<p role="status"><strong>{html(total)}</strong>{html(shown)}.</p>')
    if pages > 1:
        key = f"files-pages-{pages}"
        if st.session_state.get(key) != page:
            st.session_state[key] = page
        st.pagination(pages, key=key, on_change=_turn, args=(key,))
    return list(numbers[first:last])


def _turn(key: str) -> None:
    st.session_state[_key(PAGE)] = str(st.session_state[key])
