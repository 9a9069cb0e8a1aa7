"""« Depuis le dernier comité »: what moved between two moments, in sentences, by importance."""

import copy
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.agreement.model import agreements
from data.incoming.forms import submit
from data.lens import open_lens
from subjects.calendar.figure_agreements import partner_names
from subjects.committee.figure_meetings import Meeting, earlier, meetings
from subjects.committee.figure_since import moves, since
from subjects.committee.figure_since import seen as seen_at
from subjects.committee.figure_since_moved import ALERT, BACK, FORWARD, MOVED, SOLVED
from tests.sheets import AUTHOR, CHARTER, CONVENTION

DAYS = {
    CONVENTION: ("2020-09-20", "2020-10-15", "2020-12-31", "2021-02-10", "2021-05-02"),
    CHARTER: ("2016-12-01", "2017-02-05", "2017-05-01"),
}


@pytest.fixture(scope="module")
def seen(samples_database):
    """By programme: the names of its partners, and its figures on a few days."""
    found = {}
    for programme, days in DAYS.items():
        figures = []
        for day in days:
            with open_lens(samples_database, programme, on=date.fromisoformat(day)) as lens:
                figures.append(seen_at(lens))
                names = lens.ask(partner_names)
        found[programme] = (names, figures)
    return found


@contextmanager
def two_lenses(database, programme, first, second):
    with (
        open_lens(database, programme, on=date.fromisoformat(first)) as before,
        open_lens(database, programme, on=date.fromisoformat(second)) as after,
    ):
        yield before, after


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def said(before, after, names, programme=CONVENTION):
    found = moves(before, after, agreements()[programme], names)
    return [(one.kind, one.partner, plain(one.text)) for one in found]


def test_a_committee_reads_alerts_first_then_what_moved_then_what_is_over(samples_database):
    with two_lenses(samples_database, CONVENTION, "2020-12-31", "2021-05-02") as (before, after):
        found = since(before, after)
    texts = {plain(one.text): one for one in found}
    assert found[0].kind == ALERT
    assert plain(found[0].text).startswith("Plafond dépassé : 9 000,00 € appelés")
    assert [one.rank for one in found] == sorted(one.rank for one in found)
    assert found[-1].kind == SOLVED
    phases = "12 phases terminées de plus : phase 3 (tous) ; phase 4 (tous) ; phase 5 "
    assert texts[f"{phases}(Pas-de-Calais, Somme)."].kind == FORWARD
    assert texts["+4 323,66 € engagés (AE), soit 35 081,82 € en tout."].kind == MOVED
    assert texts["L’équipe EQ6 est devenue silencieuse."].team == "EQ6"
    assert texts["L’équipe EQ2 n’est plus silencieuse."].kind == SOLVED
    assert texts["1 obligation n’est plus tenue : Somme (1)."].kind == BACK
    assert "+1 candidature reçue, soit 28 en tout." in texts
    assert texts["Le plafond passe de 9 000,00 € à 7 200,00 €."].partner == "80"


def test_a_charter_says_its_laureates(samples_database):
    with two_lenses(samples_database, CHARTER, "2016-12-01", "2017-05-01") as (before, after):
        texts = [plain(one.text) for one in since(before, after)]
    assert "2 lauréats de plus : EQ1, EQ2." in texts
    assert "Charte arrivée à son terme : Ville de Paris." in texts
    assert not [text for text in texts if "restituer" in text]


def first_of(figures, section, **wanted):
    return next(
        row for row in figures[section] if all(row[name] == wanted[name] for name in wanted)
    )


def done(figures):
    first_of(figures, "phases", partner="95", phase=5)["status"] = "done"


def spent(figures):
    figures["money"]["committed_cents"] += 1_240_000


def less(figures):
    figures["money"]["paid_cents"] -= 1


def due(figures):
    figures["refund"]["partners"][0]["due_cents"] += 100


def settled(figures):
    figures["refund"]["status"] = "final"


def reversed_decision(figures):
    first_of(figures, "decisions", session="comite", application="2619257")["outcome"] = "rejected"


def finished(figures):
    first_of(figures, "actions", session="comite", action="2")["status"] = "done"


def alarm(figures):
    alert = replace(figures["alerts"][0], rule="no_event", text="Aucune journée.")
    figures["alerts"].append(alert)


def same_alarm(figures):
    figures["alerts"] = [
        replace(alert, text="Autres mots.", days=99, amount_cents=1) for alert in figures["alerts"]
    ]


def held(figures):
    figures["coaching"][0]["weeks_held"] += 2


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(lambda _: None, [], id="nothing"),
        pytest.param(same_alarm, [], id="alerts whose numbers and words alone changed"),
        pytest.param(
            done,
            [(FORWARD, None, "1 phase terminée de plus : phase 5 (Val d'Oise).")],
            id="a phase done",
        ),
        pytest.param(
            spent,
            [(MOVED, None, "+12 400,00 € engagés (AE), soit 47 481,82 € en tout.")],
            id="more spent",
        ),
        pytest.param(
            less,
            [(MOVED, None, "−0,01 € consommés (CP), soit 32 890,70 € en tout.")],
            id="a cent less",
        ),
        pytest.param(
            due,
            [(MOVED, None, "+1,00 € à restituer, soit 10 034,91 € en tout.")],
            id="more to give back",
        ),
        pytest.param(
            settled,
            [(MOVED, None, "Le décompte de restitution, simulé, devient définitif.")],
            id="the refund's status",
        ),
        pytest.param(
            reversed_decision,
            [(MOVED, None, "Comité, dossier 2619257 : « incubé » devient « non retenu ».")],
            id="a decision reversed",
        ),
        pytest.param(
            finished,
            [(FORWARD, None, "1 action faite de plus : « Chiffrer les équipes pressenties ».")],
            id="an action done",
        ),
        pytest.param(alarm, [(ALERT, None, "Aucune journée.")], id="an alert"),
        pytest.param(
            held,
            [(MOVED, None, "+2 points hebdomadaires tenus, soit 114 en tout.")],
            id="weekly points",
        ),
    ],
)
def test_one_change_is_one_sentence(change, expected, seen):
    names, figures = seen[CONVENTION]
    after = copy.deepcopy(figures[-1])
    change(after)
    assert said(figures[-1], after, names) == expected


CHANGES = (done, spent, less, due, settled, reversed_decision, finished, alarm, held)


@given(data=st.data())
def test_exchanging_the_moments_exchanges_what_was_there_and_what_is(data, seen):
    programme = data.draw(st.sampled_from(list(DAYS)))
    names, figures = seen[programme]
    first, second = (copy.deepcopy(data.draw(st.sampled_from(figures))) for _ in range(2))
    if programme == CONVENTION and second == figures[-1]:
        for change in data.draw(st.sets(st.sampled_from(CHANGES))):
            change(second)
    text = agreements()[programme]
    there, back = moves(first, second, text, names), moves(second, first, text, names)
    assert sorted((one.key, str(one.before), str(one.after)) for one in there) == sorted(
        (one.key, str(one.after), str(one.before)) for one in back
    )
    assert moves(first, first, text, names) == []
    assert all(one.before != one.after and one.text.endswith(".") for one in there)
    assert (there == []) == (back == [])


# Meetings


MARCH = Meeting("Comité de mars", date(2021, 3, 12), 2, "")
MAY = Meeting("Comité de mai", date(2021, 5, 2), 4, "")


@pytest.mark.parametrize(
    ("on", "known_at", "expected"),
    [
        pytest.param("2021-06-01", 9, [MAY, MARCH], id="after both"),
        pytest.param("2021-05-02", 5, [MAY, MARCH], id="just named"),
        pytest.param("2021-05-02", 4, [MARCH], id="a meeting opened again"),
        pytest.param("2021-04-01", 4, [MARCH], id="between the two days"),
        pytest.param("2021-06-01", 3, [MARCH], id="as known before the last one"),
        pytest.param("2021-03-12", 2, [], id="the first one opened again"),
        pytest.param("2020-01-01", 9, [], id="before any"),
    ],
)
def test_a_moment_is_compared_with_the_meetings_before_it(on, known_at, expected):
    assert earlier([MAY, MARCH], date.fromisoformat(on), known_at) == expected


def test_meetings_are_read_the_last_one_first_whatever_the_day(database):
    rows = [
        {"name": one.name, "held_on": one.held_on.isoformat(), "known_at": 1, "note": note}
        for one, note in ((MARCH, None), (MAY, "Salle 3"))
    ]
    submit(database, CONVENTION, AUTHOR, "Réunions", {"meetings": rows})
    with open_lens(database, CONVENTION, on=date(2020, 1, 1)) as lens:
        found = meetings(lens)
    assert [(one.name, one.note) for one in found] == [
        ("Comité de mai", "Salle 3"),
        ("Comité de mars", ""),
    ]
    with open_lens(database, CONVENTION, on=date(2020, 1, 1), known_at=1) as lens:
        assert meetings(lens) == []
