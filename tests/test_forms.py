"""What is typed on screen: an import like another, with its own receipt."""

import json
from datetime import date

import pytest

from data.incoming.forms import FormMovedError, FormRefusedError, preview, submit
from data.incoming.meanwhile import Value
from data.lens import open_lens
from data.provenance import sources, versions
from data.store.commit import content_signature, undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import verify
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION

MEETING: dict[str, Value] = {"name": "Comité de mars", "held_on": "2021-03-12", "known_at": 1}
MAPPING = {"layout": "contributions", "heading": "montant demande", "field": "called_cents"}


def send(database, rows, withdrawn=None, name="Saisie d’essai"):
    return submit(database, CONVENTION, AUTHOR, name, rows, withdrawn)


def signature(database):
    with open_for_reading(database) as connection:
        return content_signature(connection)


def problems_of(database):
    with open_for_reading(database) as connection:
        return verify(connection)


@pytest.mark.parametrize(
    ("dataset", "row"),
    [
        pytest.param("meetings", MEETING, id="a meeting"),
        pytest.param("mappings", MAPPING, id="a remembered heading"),
    ],
)
def test_what_is_typed_is_a_row_and_undo_takes_it_back(dataset, row, database):
    before = signature(database)
    assert send(database, {dataset: [row]}) == 2
    names = ", ".join(row)
    assert sheets.current(database, dataset, names) == [tuple(row.values())]
    assert problems_of(database) == []
    assert send(database, {dataset: [row]}) is None
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR)
    assert signature(database) == before
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR)
    assert sheets.current(database, dataset, names) == [tuple(row.values())]
    assert problems_of(database) == []


def test_a_column_left_out_keeps_its_value_and_none_empties_it(database):
    send(database, {"meetings": [MEETING | {"note": "Salle 3", "title": "Deuxième"}]})
    send(database, {"meetings": [{"name": MEETING["name"], "note": None}]})
    assert sheets.current(database, "meetings", "held_on, known_at, title, note") == [
        ("2021-03-12", 1, "Deuxième", None)
    ]


def test_a_form_keeps_what_the_file_had_kept_aside(database, tmp_path):
    file = sheets.workbook(
        tmp_path / "t.xlsx",
        {"T": [["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le",
                "Montant encaissé", "Bureau"],
               ["59", "T-9", date(2020, 10, 5), 10, "", "", "2B"]]},
    )  # fmt: skip
    assert sheets.load([file], database).import_id == 2
    send(database, {"contributions": [{"partner": "59", "title": "T-9", "called_cents": 2_000}]})
    (row,) = [
        row
        for row in sheets.current(database, "contributions", "title, called_cents, extras")
        if row[0] == "T-9"
    ]
    assert row == ("T-9", 2_000, '{"Bureau": "2B"}')


def test_a_withdrawal_is_explicit_and_of_that_row_alone(database):
    notes = sheets.current(database, "coaching_notes", "team, held_on, coach")
    key = notes[0]
    assert send(database, {}, {"coaching_notes": [key]}) == 2
    assert sheets.current(database, "coaching_notes", "team, held_on, coach") == notes[1:]
    assert problems_of(database) == []
    assert send(database, {}, {"coaching_notes": [key]}) is None


def test_the_form_is_the_source_with_all_that_was_typed(database):
    send(database, {"meetings": [MEETING]}, name="Réunion")
    with open_lens(database, CONVENTION, on=date(2021, 5, 2)) as lens:
        (entry,) = sources(lens, {"meetings": versions(lens, "meetings")}, {})
        (kind,) = lens.connection.execute("SELECT kind FROM imports WHERE id = 2").fetchone()
    assert kind == "form"
    assert (entry["import"], entry["file"], entry["sheet"], entry["row"]) == (2, "Réunion", None, 1)
    assert entry["cells"] == {}
    assert entry["form"] == {"form": "Réunion", "rows": {"meetings": [MEETING]}, "withdrawn": {}}


def test_the_same_form_has_the_same_hash_whatever_the_order_of_its_fields(tmp_path):
    hashes = []
    for name, fields in (("a", MEETING), ("b", dict(reversed(MEETING.items())))):
        database = tmp_path / name / "cap.sqlite"
        send(database, {"meetings": [fields]})
        with open_for_reading(database) as connection:
            hashes += connection.execute("SELECT sha256 FROM import_sheets").fetchall()
            hashes += connection.execute("SELECT hash FROM imports").fetchall()
    assert hashes[:2] == hashes[2:]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        pytest.param({"meetings": [{"name": "X"}]}, "« Tenue le » : à remplir.", id="left out"),
        pytest.param({"meetings": [MEETING | {"name": ""}]}, "« Nom » : à remplir.", id="blank"),
        pytest.param({"meetings": [MEETING | {"held_on": "2021-02-30"}]},
                     "« 2021-02-30 » n’est pas possible", id="no such day"),
        pytest.param({"meetings": [MEETING | {"held_on": "12/03/2021"}]},
                     "« Tenue le »", id="a day not in ISO"),
        pytest.param({"meetings": [MEETING | {"known_at": "1"}]}, "« Import »", id="text, number"),
        pytest.param({"meetings": [MEETING | {"note": "a\x1fb"}]}, "« Note »", id="control"),
        pytest.param({"meetings": [MEETING, MEETING]}, "même clé : Comité de mars", id="twice"),
        pytest.param({"contributions": [{"partner": "59", "title": "T", "called_on": "2020-10-01",
                                         "called_cents": 10**12}]},
                     "« Montant appelé »", id="too much"),
        pytest.param({"decisions": [{"session": "comite", "application": "77", "outcome": "kept",
                                     "decided_on": "2021-03-01"}]},
                     "Saisie « Saisie d’essai » (colonne « N° dossier ») : le dossier « 77 » n’exi",
                     id="a file that is not there"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_french_and_nothing_is_written(rows, words, database):
    before = sheets.count_all(database)
    for act in (send, lambda *given: preview(given[0], CONVENTION, "Saisie d’essai", given[1])):
        with pytest.raises(FormRefusedError) as refused:
            act(database, rows)
        assert words in str(refused.value)
    assert sheets.count_all(database) == before


@pytest.mark.parametrize(
    ("rows", "error"),
    [
        pytest.param({"nowhere": [{}]}, KeyError, id="no such dataset"),
        pytest.param({"meetings": [MEETING | {"place": "Lille"}]}, KeyError, id="no such column"),
        pytest.param({"expenses": [{}]}, ValueError, id="expenses"),
    ],
)
def test_a_wrong_call_is_an_error(rows, error, database):
    with pytest.raises(error):
        send(database, rows)


def test_preview_says_old_and_new_and_writes_nothing(database):
    send(database, {"meetings": [MEETING]})
    before = sheets.count_all(database)
    new = {**MEETING, "name": "Comité d’avril", "held_on": "2021-04-12"}
    (found,) = preview(
        database, CONVENTION, "Réunion", {"meetings": [{**MEETING, "note": "Salle 3"}, new]}
    )
    assert (found.counts.changed, found.counts.added, found.counts.absent) == (1, 1, 0)
    (changed,), (added,) = found.of("changed"), found.of("added")
    assert changed.before
    assert changed.after
    assert added.after
    assert (changed.columns, changed.before["note"], changed.after["note"]) == (
        ("note",), None, "Salle 3",
    )  # fmt: skip
    assert (added.key, added.row, added.before, added.after["held_on"]) == (
        "Comité d’avril", 2, None, "2021-04-12",
    )  # fmt: skip
    assert sheets.count_all(database) == before


def test_preview_on_no_database_makes_none(empty_database):
    (found,) = preview(empty_database, CONVENTION, "Réunion", {"meetings": [MEETING]})
    assert found.counts.added == 1
    assert not empty_database.exists()


def test_the_canonical_form_is_kept_in_the_receipt(database):
    send(database, {"meetings": [MEETING]}, {"mappings": [("contributions", "x")]}, "Deux choses")
    with open_for_reading(database) as connection:
        kept = connection.execute(
            """SELECT dataset, rows, form FROM import_sheets
            JOIN receipts ON receipts.sheet = import_sheets.id WHERE import_id = 2 ORDER BY id"""
        ).fetchall()
    assert [(dataset, rows) for dataset, rows, _ in kept] == [("meetings", 1), ("mappings", 0)]
    assert json.loads(kept[0][2])["withdrawn"] == {"mappings": [["contributions", "x"]]}


# What is recorded meanwhile


DECIDED = {"session": "comite", "outcome": "incubated", "decided_on": "2021-03-12"}


def decide(database, reason, known=None, number="1"):
    row = {**DECIDED, "application": number, "reason": reason}
    return submit(database, CONVENTION, AUTHOR, "Décision", {"decisions": [row]}, known=known)


@pytest.fixture
def decided(database):
    """A database with two applications, the first one decided by import n° 3."""
    rows = [
        {"application": number, "state": "accepted", "submitted_on": "2020-10-01"}
        for number in ("1", "2")
    ]
    assert send(database, {"applications": rows}) == 2
    assert decide(database, "Motif de B") == 3
    return database


def test_a_row_recorded_since_it_was_looked_at_is_not_written_over(decided):
    before = signature(decided)
    with pytest.raises(FormMovedError, match="enregistrée entre-temps") as refused:
        decide(decided, "Motif de A", known=2)
    (moved,) = refused.value.moved
    assert moved.after
    assert (moved.number, moved.made_by, moved.before) == (3, AUTHOR.name, None)
    assert moved.after["reason"] == "Motif de B"
    assert signature(decided) == before
    assert decide(decided, "Motif de A", known=3) == 4
    with pytest.raises(FormMovedError) as refused:
        decide(decided, "Motif de C", known=3)
    assert refused.value.moved[0].columns == ("reason",)
    assert "« Motif », enregistré entre-temps (import n° 4, par" in str(refused.value)


@pytest.mark.parametrize(
    ("meanwhile", "is_refused"),
    [
        pytest.param(lambda base: decide(base, "Autre", number="2"), False, id="another row"),
        pytest.param(lambda base: undo_last(base), True, id="undone"),
        pytest.param(
            lambda base: (decide(base, "Autre"), decide(base, "Motif de B")), False,
            id="as it was again",
        ),
    ],
)  # fmt: skip
def test_only_what_is_no_longer_as_it_was_is_refused(decided, meanwhile, is_refused):
    meanwhile(decided)
    if is_refused:
        with pytest.raises(FormMovedError, match="retirée entre-temps"):
            decide(decided, "Motif de A", known=3)
    else:
        assert decide(decided, "Motif de A", known=3)


def test_a_row_withdrawn_meanwhile_is_said_to_who_withdraws_it(decided):
    keys = {"decisions": [("comite", "1")]}
    decide(decided, "Motif de C")
    with pytest.raises(FormMovedError):
        submit(decided, CONVENTION, AUTHOR, "Retrait", {}, keys, known=3)
    assert submit(decided, CONVENTION, AUTHOR, "Retrait", {}, keys, known=4) == 5


def undo_last(database):
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR)
