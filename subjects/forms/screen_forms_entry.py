"""A form on screen: what is typed, what it would change, then one import, its receipt, its undo."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from data.agreement.model import agreements
from data.incoming.changes import DatasetChanges
from data.incoming.forms import (
    FormMovedError,
    FormRefusedError,
    preview,
    recorded_in_words,
    recorded_meanwhile,
    submit,
)
from data.incoming.meanwhile import Meanwhile
from data.receipts import receipts
from data.store.database import failure, open_for_reading
from screen.code_labels import chip
from screen.escape import html, md
from screen.shell.chooser import Choice
from screen.stored import moved as columns_moved
from screen.stored import row
from subjects.forms.screen_forms_typed import Entry, FormField, Value, read
from subjects.history import screen_history_undo
from subjects.imports import (
    screen_imports_diff,
    screen_imports_kept,
    screen_imports_receipt,
    screen_imports_save,
)

UNSAID = "non précisé"
WHO = "who"
"""The name of who types, kept in the session."""
_ROUND = "form-round"


@dataclass(frozen=True, slots=True)
class Pending:
    """A row that was read and not written yet, and what it would change.

    Attributes:
        title: Of the entry it is of.
        latest: The programme's last import when it was compared.
        values: The row.
        changes: What it would change.
        moved: What was recorded of it since the form was opened, to be looked at.
    """

    title: str
    latest: int
    values: dict[str, Value]
    changes: Sequence[DatasetChanges]
    moved: tuple[Meanwhile, ...] = ()


def ask(choice: Choice, name: str, entry: Entry) -> None:
    """Ask for a row, show what it would change, write it at the click.

    Args:
        choice: What is looked at; the row is written in its programme.
        name: Of the form, unique on the page.
        entry: The row.
    """
    if choice.known_at is not None and not entry.at_any_state:
        st.info(
            "Vous regardez un état ancien des données. Pour saisir, revenez au dernier : "
            "« État des données », dans la colonne de gauche."
        )
        return
    st.session_state.setdefault(_opened(name, entry), choice.latest)
    typed, places, pressed = _draw(name, entry)
    if pressed:
        values, faults = read(entry, agreements()[choice.programme], typed)
        for column, fault in faults.items():
            places[column].error(md(fault))
        st.session_state.pop(_key(name), None)
        if not faults:
            _compare(choice, name, entry, values, st.session_state[_opened(name, entry)])
    _confirm(choice, name, entry)


def _key(name: str) -> str:
    return f"form-pending-{name}"


def _begun(name: str, entry: Entry) -> str:
    # A new round after each writing: the fields then show the row as it has become.
    return f"{name}-{st.session_state.get(_ROUND, 0)}-{entry.title}"


def _opened(name: str, entry: Entry) -> str:
    """Return where it is kept which import was the last one when the fields were first drawn."""
    return f"form-opened-{_begun(name, entry)}"


def _draw(
    name: str, entry: Entry
) -> tuple[dict[str, str | None], dict[str, st.delta_generator.DeltaGenerator], bool]:
    """Draw the fields; return what is typed, where to say what is wrong, and whether to go on."""
    begun = _begun(name, entry)
    typed, places = {}, {}
    with st.form(f"form-{begun}", border=False, enter_to_submit=False):
        for asked in entry.fields:
            typed[asked.name] = _field(entry, asked, f"{begun}-{asked.name}")
            places[asked.name] = st.empty()
        pressed = st.form_submit_button("Voir ce qui changera")
    return typed, places, pressed


def _field(entry: Entry, asked: FormField, key: str) -> str | None:
    column, first = entry.column(asked.name), entry.shown(asked)
    needed = column.needed == "value"
    label = md(asked.label or column.heading) + ("" if needed else " (facultatif)")
    advice = md(asked.help) or None
    if asked.options is not None:
        options = dict(asked.options) if needed else {"": UNSAID, **asked.options}
        picked: str | None = st.selectbox(
            label,
            list(options),
            index=list(options).index(first) if first in options else None,
            format_func=options.__getitem__,
            placeholder="Choisir…",
            key=key,
            help=advice,
        )
        return picked
    if asked.is_long:
        return st.text_area(label, value=first, key=key, help=advice, height="content")
    example = "jj/mm/aaaa" if column.kind == "day" else None
    return st.text_input(label, value=first, key=key, help=advice, placeholder=example)


def _compare(choice: Choice, name: str, entry: Entry, values: dict[str, Value], known: int) -> None:
    """Keep a row with what it would change, or say why it cannot be written.

    Args:
        choice: What is looked at.
        name: Of the form.
        entry: The row.
        values: Its columns.
        known: The last import that whoever types has seen: what came since is said.
    """
    rows = {entry.dataset: [values]}
    st.session_state[_opened(name, entry)] = choice.latest
    moved = recorded_meanwhile(choice.database, choice.programme, rows, known)
    try:
        found = preview(choice.database, choice.programme, entry.title, rows)
    except FormRefusedError as refused:
        st.error(md(str(refused)))
        return
    if not any(one.counts.writes for one in found):
        st.info("Rien ne changerait : tout est déjà ainsi dans Cap.")
        return
    st.session_state[_key(name)] = Pending(entry.title, choice.latest, values, found, moved)


def _confirm(choice: Choice, name: str, entry: Entry) -> None:
    """Show what a row would change, and the button that writes it."""
    pending: Pending | None = st.session_state.get(_key(name))
    if pending is None or pending.title != entry.title:
        return
    is_shown = pending.latest == choice.latest
    if not is_shown:
        # Someone wrote in between: what was shown may no longer be what would be done.
        del st.session_state[_key(name)]
        _compare(choice, name, entry, pending.values, pending.latest)
        pending = st.session_state.get(_key(name))
        if pending is None:
            return
        is_shown = not pending.moved
    for moved in pending.moved:
        st.warning(md(recorded_in_words(moved)))
        st.html(f"<p>{_moved(moved)}</p>")
    st.markdown(f"**Ce qui changera** : {md(entry.title)}")
    st.html("".join(_as_html(entry, found) for found in pending.changes))
    by = st.text_input(
        "Votre nom, tel que l’historique le gardera",
        value=st.session_state.get(WHO) or screen_imports_save.who(),
        key=f"{_key(name)}-{st.session_state.get(_ROUND, 0)}-by",  # anew, with the name just kept
    )
    # A click made on what was shown before is not for what is shown now.
    if st.button("Enregistrer", type="primary", key=f"{_key(name)}-save") and is_shown:
        _save(choice, name, entry, pending, by)


def _as_html(entry: Entry, found: DatasetChanges) -> str:
    """Return what a row becomes, column by column, every value escaped."""
    said = []
    for change in (*found.of("added"), *found.of("changed")):
        if change.before is not None and change.after is not None:
            content = columns_moved(found.dataset, change.columns, change.before, change.after)
        else:
            asked = {field.name: (change.after or {}).get(field.name) for field in entry.fields}
            content = html(row(found.dataset, asked))
        said.append(f"<p>{chip(screen_imports_diff.SIGNS[change.state])} {content}</p>")
    return "".join(said)


def _moved(moved: Meanwhile) -> str:
    """Return what a row was and what it has become, every value escaped."""
    if moved.before is not None and moved.after is not None:
        return columns_moved(moved.dataset, moved.columns, moved.before, moved.after)
    words = html(row(moved.dataset, moved.after or moved.before or {}))
    return words if moved.after else f"<del>{words}</del>"


def _save(choice: Choice, name: str, entry: Entry, pending: Pending, by: str) -> None:
    if not by.strip():
        st.error("Dites qui saisit : l’historique le gardera.")
        return
    st.session_state[WHO] = by.strip()
    author, rows = screen_imports_kept.author(by.strip()), {entry.dataset: [pending.values]}
    try:
        made = submit(
            choice.database, choice.programme, author, entry.title, rows, known=pending.latest
        )
    except FormMovedError:
        st.rerun()  # with the last import, which says what was recorded
    except FormRefusedError as refused:
        st.error(md(str(refused)))
        return
    except sqlite3.Error as error:
        st.error(md(failure(error, choice.database)))
        return
    del st.session_state[_key(name)]
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    st.session_state[f"{_key(name)}-saved"] = made
    st.rerun()


def show_saved(choice: Choice, name: str) -> None:
    """Say what was just written, with its receipt and the way to undo it."""
    screen_imports_kept.show_said()
    number = st.session_state.get(f"{_key(name)}-saved")
    if number is None or number != choice.latest:
        return
    with open_for_reading(choice.database) as connection:
        (receipt,) = receipts(connection, number)
    st.success(f"Enregistré : import n° {number}, {screen_imports_receipt.done(receipt)}.")
    with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
        screen_imports_receipt.offer(receipt)
        st.page_link(
            "pages/historique.py",
            label=f"Voir l’import n° {number} dans l’historique",
            query_params={"import": str(number)},
        )
        screen_history_undo.ask_undo(
            choice.database, number, receipt.made_by, "Annuler cette saisie"
        )
