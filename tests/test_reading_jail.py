"""The jail: whatever the child does, the parent gets a verdict and lives on."""

import json

import pytest

from loaders.door.jail import run_jailed, start_ahead


def run(*arguments, seconds=30):
    return run_jailed("tests.misbehaving", arguments, seconds=seconds)


def test_jail_gives_the_answer_of_a_child_that_behaves():
    verdict = run("answer", "feuille « é »", "--option")
    assert (verdict.ok, verdict.kind, verdict.message) == (True, None, None)
    assert json.loads(verdict.output) == {"ok": True, "seen": ["feuille « é »", "--option"]}


def test_jail_gives_the_refusal_of_a_child_that_refuses():
    verdict = run("refuse")
    assert (verdict.ok, verdict.kind) == (False, "wrong_file")
    assert verdict.message == "Ce n’est pas un tableur."


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param("panic", id="panics outside Exception"),
        pytest.param("infinity", id="answers with what JSON cannot hold"),
        pytest.param("allocate", id="asks for more memory than allowed"),
        pytest.param("abort", id="aborts"),
        pytest.param("segfault", id="touches memory it has not"),
        pytest.param("kill", id="is killed"),
        pytest.param("exit", id="exits with a code"),
        pytest.param("garble", id="prints something before its verdict"),
        pytest.param("nest", id="prints JSON too deep to parse"),
        pytest.param("lie", id="prints JSON that is no verdict"),
        pytest.param("silence", id="says nothing"),
    ],
)
def test_jail_refuses_the_file_when_the_child(deed):
    verdict = run(deed)
    assert (verdict.ok, verdict.kind) == (False, "unreadable")
    assert verdict.message.startswith(
        "Ce fichier n’a pas pu être lu sans risque : il est endommagé"
    )


@pytest.mark.parametrize("deed", ["spin", "close and spin"])
def test_jail_stops_a_child_that_never_ends(deed):
    verdict = run(deed, seconds=1)
    assert (verdict.ok, verdict.kind) == (False, "unreadable")
    assert "prend trop de temps" in verdict.message


def test_jail_stops_a_child_that_never_stops_talking():
    verdict = run("flood")
    assert (verdict.ok, verdict.kind, verdict.output) == (False, "unreadable", "")
    assert "trop de données" in verdict.message


def test_jail_keeps_the_cause_of_a_panic_out_of_the_message():
    verdict = run("panic")
    assert "entry not found" not in verdict.message
    assert "entry not found" in json.loads(verdict.output)["detail"]


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        pytest.param("answer", None, id="as any other"),
        pytest.param("allocate", "unreadable", id="limited in memory"),
        pytest.param("spin", "unreadable", id="limited in time"),
    ],
)
def test_a_child_started_ahead_is_jailed_all_the_same(deed, kind):
    start_ahead("tests.misbehaving")
    start_ahead("tests.misbehaving")
    assert run(deed, seconds=1).kind == kind
    assert run("answer").ok, "and the next one is another"


def test_a_child_that_another_follows_leaves_one_ready():
    verdicts = [run_jailed("tests.misbehaving", ["answer"], another=rank < 2) for rank in range(3)]
    assert all(verdict.ok for verdict in verdicts)
