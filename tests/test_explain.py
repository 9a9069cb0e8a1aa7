"""Every figure says what it rests on, and on nothing else would it be another."""

import json
import re
from collections import defaultdict
from datetime import date
from typing import Any

import pytest

from data.datasets import DATASETS
from data.lens import open_lens
from data.provenance import versions
from reports.__main__ import main
from subjects.figures import EVERY, as_json
from subjects.sources.explain import UnknownFigureError, explain, leaves

DAYS = {
    "preincubation-2020": ("2020-12-31", "2021-05-02", "2021-06-02"),
    "hackathon-2017": ("2017-04-16", "2017-08-31", "2017-09-30"),
}
NOTHING: tuple[object, ...] = (None, "", [], 0, False)
UNRECORDED = {"phases": "upcoming", "refund": "committed"}
"""What a section says where no row speaks."""
ENGLISH = re.compile(
    r"\b(the|of|is|and|status|cents|partner|team|kept|done|upcoming|running|overdue|median"
    r"|committed|accepted|refused|submitted|laureate|rejected|applicable|simulated|title|seats"
    r"|sender|recipient|true|false|none|seminaire|equipe|probleme)\b|_",
    re.IGNORECASE,
)
"""Words, and keys of our own, that no French reader should meet."""
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
ARTICLE = re.compile(r"(art\. |charte |décret ).+|choix du programme")


def is_number(value):
    return not isinstance(value, bool) and (
        isinstance(value, (int, float)) or (isinstance(value, str) and NUMBER.fullmatch(value))
    )


BOTH = pytest.mark.parametrize(
    ("programme", "on"), [(programme, on) for programme, days in DAYS.items() for on in days]
)


@BOTH
def test_each_figure_is_the_same_seen_through_its_own_evidence_alone(
    samples_database, programme, on
):
    """The versions named are enough: for every leaf on one day, every number on the others."""
    day, whole = date.fromisoformat(on), on == DAYS[programme][1]
    resting_on: defaultdict[Any, dict[str, Any]] = defaultdict(dict)
    with open_lens(samples_database, programme, on=day) as lens:
        figures = as_json(lens, EVERY)
        for section in EVERY:
            for path, value in leaves(section, figures[section]):
                if not (whole or is_number(value)):
                    continue
                ids = frozenset(explain(lens, path).reason.evidence.ids)
                resting_on[section, ids][path] = value
    assert sum(map(len, resting_on.values())) > 100
    for (section, ids), expected in resting_on.items():
        with open_lens(samples_database, programme, on=day, versions=ids) as lens:
            found = dict(leaves(section, as_json(lens, [section])[section]))
        seen = {path: found.get(path) for path, value in expected.items() if value not in NOTHING}
        assert seen == {path: expected[path] for path in seen}


@BOTH
def test_each_figure_is_explained_in_french_with_its_article_and_its_rows(
    samples_database, programme, on
):
    wrong, told = [], defaultdict(set)
    with open_lens(samples_database, programme, on=date.fromisoformat(on)) as lens:
        figures = as_json(lens, EVERY)
        for section in EVERY:
            for path, value in leaves(section, figures[section]):
                reason = explain(lens, path).reason
                place, _, name = path.rpartition("/")
                told[place, re.sub(r"[\d\s,.€−-]+", " ", reason.sentence)].add(name)
                if ENGLISH.search(reason.sentence) or not reason.sentence.endswith("."):
                    wrong.append((path, reason.sentence))
                if ENGLISH.search(reason.formula) or not reason.formula.strip():
                    wrong.append((path, reason.formula))
                if not ARTICLE.fullmatch(reason.article):
                    wrong.append((path, reason.article))
                if not reason.evidence.ids and value not in (*NOTHING, UNRECORDED.get(section)):
                    wrong.append((path, value))
    assert wrong == []
    # A figure that nobody explained would borrow the words of the one beside it.
    assert [names for (place, _), names in told.items() if place and len(names) > 1] == []


@pytest.mark.parametrize("programme", DAYS)
def test_a_duty_rests_on_its_own_rows_only(samples_database, programme):
    """Much narrower than every row of the programme, but where the whole pool is weighed."""
    pooled = ("refund", "unused", "period", "envelope")
    with open_lens(samples_database, programme, on=date.fromisoformat(DAYS[programme][1])) as lens:
        every = sum(len(versions(lens, name)) for name in DATASETS)
        found = as_json(lens, ["duties"])["duties"]
        for line in found:
            path = f"duties/{line['partner'] or ''}/{line['duty']}/status"
            evidence = explain(lens, path).reason.evidence
            if not any(word in line["duty"] for word in pooled):
                assert len(evidence.ids) < every / 3, path


@pytest.mark.parametrize(
    ("path", "rows"),
    [
        pytest.param(
            "money/partners/59/direct_cents",
            {("INF-BUD-53 P352 2020.xlsx", row) for row in (42, 43, 44, 45, 46)}
            | {("INF-BUD-53 P352 2021.xlsx", row) for row in (23, 24, 25)},
            id="direct spending of Nord: its two orders' lines, the summed ones included",
        ),
        pytest.param(
            "money/unattributed_cents",
            {("INF-BUD-53 P352 2021.xlsx", 16)},
            id="spending nobody claims: one line",
        ),
        pytest.param(
            "money/partners/95/received_cents",
            {("Appels de fonds.xlsx", 10), ("Appels de fonds.xlsx", 11)},
            id="receipts of Val d'Oise: two titles",
        ),
    ],
)
def test_an_amount_names_its_own_rows_and_no_others(samples_database, path, rows):
    with open_lens(samples_database, "preincubation-2020", on=date(2021, 5, 2)) as lens:
        sources = explain(lens, path).as_json()["sources"]
    money = [s for s in sources if s["dataset"] in ("expenses", "contributions")]
    assert {(s["file"], s["row"]) for s in money} == rows


def test_a_chorus_amount_names_both_cells_it_is_computed_from(samples_database):
    with open_lens(samples_database, "preincubation-2020", on=date(2021, 5, 2)) as lens:
        sources = explain(lens, "money/unattributed_cents").as_json()["sources"]
    assert [s["cells"]["Montant engagé"] for s in sources if s["dataset"] == "expenses"] == [
        "T16, S16"
    ]


@pytest.mark.parametrize(
    ("path", "sentence", "formula"),
    [
        pytest.param(
            "coaching/EQ3/released_days_due",
            "jours libérés dus : 22",
            "11 semaines × 1 jour × 2 intrapreneurs = 22",
            id="days due: weeks × intrapreneurs",
        ),
        pytest.param(
            "refund/partners/80/excess_cents",
            "Trop-perçu pour Somme (80) au 02/05/2021 : 1 800,00 €",
            "plafond 7 200,00 €",
            id="excess: the cap adjusted down",
        ),
        pytest.param(
            "jury/comite/quorum", "quorum : 3", "paramètre du programme", id="a choice, said so"
        ),
        pytest.param(
            "phases/59/3/late_days",
            "jours de retard, 29",
            "fin réelle 27/03/2021 − fin prévue 26/02/2021",
            id="lateness of a done phase",
        ),
    ],
)
def test_a_reason_is_a_french_sentence_and_a_formula_with_figures(
    samples_database, path, sentence, formula
):
    with open_lens(samples_database, "preincubation-2020", on=date(2021, 5, 2)) as lens:
        reason = explain(lens, path).reason
    assert sentence in re.sub("[\u202f\u00a0]", " ", reason.sentence)
    assert formula in re.sub("[\u202f\u00a0]", " ", reason.formula)
    assert reason.article


@pytest.mark.parametrize("path", ["nope", "money/partners/99/direct_cents", "money/partners/59"])
def test_a_path_that_names_no_figure_is_refused_with_examples(samples_database, path):
    with (
        open_lens(samples_database, "preincubation-2020", on=date(2021, 5, 2)) as lens,
        pytest.raises(UnknownFigureError, match="ne désigne aucun chiffre"),
    ):
        explain(lens, path)


def test_the_command_prints_the_explanation_as_json(samples_database, capsys):
    arguments = ["explain", "refund/partners/62/due_cents", "--on", "2021-05-02"]
    arguments += ["--db", str(samples_database), "--programme", "preincubation-2020"]
    assert main(arguments) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["value"] == 171054
    assert said["article"] == "art. 4.5"
    assert {s["file"] for s in said["sources"]} >= {"Appels de fonds.xlsx", "conventions.xlsx"}


@pytest.mark.parametrize(("section", "column", "other"), [
    pytest.param("refund", "committed_cents", "paid_cents", id="on what is committed"),
    pytest.param("refund_paid", "paid_cents", "committed_cents", id="on what is paid"),
])  # fmt: skip
def test_what_a_refund_counts_as_spent_is_read_in_its_own_column(
    samples_database, section, column, other
):
    with open_lens(samples_database, "preincubation-2020", on=date(2021, 4, 15)) as lens:
        found = explain(lens, f"{section}/spent_cents").reason.evidence.columns["expenses"]
    assert column in found
    assert other not in found
