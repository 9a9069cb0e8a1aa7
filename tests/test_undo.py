"""Undo any import that nothing was built on; the content is then as if it had not been."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.incoming.forms import FormRefusedError, submit
from data.receipts import receipts
from data.store.commit import UndoRefusedError, content_signature, undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import verify
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION

DAY = date(2020, 10, 1)
APPLICATIONS = ["N° dossier", "Déposé le", "Code", "Intitulé", "État"]
TEAMS = ["Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Début", "Fin"]


def note(database, **notes):
    """Write meetings by a form: name → note, None to withdraw it."""
    rows = [
        {"name": name, "held_on": "2021-01-01", "known_at": 1, "note": text}
        for name, text in notes.items()
        if text is not None
    ]
    gone = [(name,) for name, text in notes.items() if text is None]
    return submit(database, CONVENTION, AUTHOR, "Saisie", {"meetings": rows}, {"meetings": gone})


def notes(database):
    return dict(sheets.current(database, "meetings", "name, note"))


def take_back(database, number=None):
    with open_for_writing(database) as connection:
        return undo(connection, AUTHOR, number)


def refusal(database, number):
    before = sheets.count_all(database)
    with pytest.raises(UndoRefusedError) as refused:
        take_back(database, number)
    assert sheets.count_all(database) == before
    return str(refused.value)


def verified(database):
    with open_for_reading(database) as connection:
        return verify(connection) == []


def test_an_older_import_goes_when_nothing_was_built_on_it(empty_database):
    note(empty_database, a="1")
    note(empty_database, b="1")
    note(empty_database, c="1")
    assert take_back(empty_database, 2) == (4, 2)
    assert notes(empty_database) == {"a": "1", "c": "1"}
    assert take_back(empty_database, 4) == (5, 4)
    assert notes(empty_database) == {"a": "1", "b": "1", "c": "1"}
    assert verified(empty_database)


def test_an_import_is_refused_naming_the_last_one_built_on_it_and_a_few_rows(empty_database):
    note(empty_database, a="1", b="1", c="1", d="1", e="1")
    note(empty_database, e="2")
    note(empty_database, a="2", b="2", c="2", d=None)
    assert refusal(empty_database, 1) == (
        "L’import n° 1 ne peut pas être annulé : l’import n° 3 a touché depuis aux mêmes lignes "
        "(Réunions : a ; Réunions : b ; Réunions : c ; et 1 autre). Annulez d’abord l’import n° 3."
    )
    take_back(empty_database, 3)
    assert "l’import n° 2 a touché" in refusal(empty_database, 1)
    take_back(empty_database, 2)
    take_back(empty_database, 1)
    assert notes(empty_database) == {}
    assert verified(empty_database)


@pytest.mark.parametrize("number", [0, -1, 2])
def test_no_such_import_is_refused(number, empty_database):
    note(empty_database, a="1")
    assert refusal(empty_database, number) == (
        f"L’import n° {number} n’existe pas : le dernier est le n° 1."
    )


def test_what_others_refer_to_does_not_go(tmp_path, empty_database):
    files = [
        sheets.workbook(tmp_path / "c.xlsx", {"C": [
            APPLICATIONS, ["D1", DAY, "59", "Un", "Accepté"]]}),
        sheets.workbook(tmp_path / "e.xlsx", {"É": [
            TEAMS, ["E1", "Un", "D1", "59", "Ana", DAY, ""]]}),
    ]  # fmt: skip
    for file in files:
        sheets.load([file], empty_database)
    assert "(Équipes : E1)" in refusal(empty_database, 1)
    with pytest.raises(FormRefusedError, match="E1"):
        submit(empty_database, CONVENTION, AUTHOR, "X", {}, {"applications": [("D1",)]})
    take_back(empty_database, 2)
    take_back(empty_database, 1)
    assert "(Équipes : E1)" in refusal(empty_database, 3)
    take_back(empty_database, 4)
    take_back(empty_database, 3)
    assert sheets.current(empty_database, "teams", "team") == [("E1",)]
    assert verified(empty_database)


def test_the_journal_says_what_an_undo_did(empty_database):
    note(empty_database, a="1", b="1")
    note(empty_database, a="2", b=None, c="1")
    take_back(empty_database)
    with open_for_reading(empty_database) as connection:
        (receipt,) = receipts(connection, 3)
        undone = receipts(connection, 2)[0]
    assert (receipt.kind, receipt.undoes) == ("undo", 2)
    (sheet,) = receipt.sheets
    assert (sheet.file, sheet.sha256, sheet.dataset) == ("Import n° 2", undone.hash, "meetings")
    assert (sheet.counts.added, sheet.counts.changed, sheet.counts.withdrawn) == (1, 1, 1)


_NAMES = st.sampled_from("abc")
_STEPS = st.lists(
    st.one_of(
        st.dictionaries(_NAMES, st.sampled_from([None, "1", "2"]), min_size=1),
        st.integers(1, 8),
    ),
    max_size=8,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_any_sequence_leaves_what_a_plain_memory_of_states_says(steps, tmp_path_factory):
    """Model: the state before and after each import; an undo puts its keys back, or refuses."""
    database = tmp_path_factory.mktemp("sequence") / "cap.sqlite"
    state: dict[str, str] = {}
    imports: list[tuple[dict[str, str], dict[str, str]]] = []
    for step in steps:
        before = dict(state)
        if isinstance(step, int):
            if step > len(imports):
                continue
            was, became = imports[step - 1]
            keys = {name for name in was | became if was.get(name) != became.get(name)}
            if any(state.get(name) != became.get(name) for name in keys):
                refusal(database, step)
                continue
            take_back(database, step)
            state = {name: text for name, text in state.items() if name not in keys}
            state |= {name: was[name] for name in keys if name in was}
        else:
            made = note(database, **step)
            state |= {name: text for name, text in step.items() if text is not None}
            state = {name: text for name, text in state.items() if step.get(name, "") is not None}
            assert (made is None) == (state == before)
            if made is None:
                continue
        imports.append((before, dict(state)))
        assert notes(database) == state
    if imports:
        assert verified(database)
        with open_for_reading(database) as connection:
            assert len(content_signature(connection)) == len(state)
