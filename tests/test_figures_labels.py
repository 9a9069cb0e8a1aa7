"""One figure, one label: declared once, read by every screen, workbook, paper and explanation."""

import ast
from collections import Counter
from datetime import date

import pytest

from data.lens import open_lens
from documents.sheet_layout import Placed
from subjects.calendar import read_calendar
from subjects.calendar.figure_phases import phases
from subjects.calendar.workbook_calendar import phase_table
from subjects.duties.workbook_duties import duty_table
from subjects.figure_labels import FIGURE_LABELS, figure_label, inline_label, short_label
from subjects.figures import EVERY, as_json
from subjects.jury.workbook_jury import decision_table, rank_table
from subjects.money.figure_money import money
from subjects.sources import screen_paths
from subjects.sources.explain import leaves
from subjects.spending.figure_laureates import laureates
from subjects.teams.workbook_teams import team_table
from tests.sheets import CHARTER, CONVENTION
from tests.test_architecture import name, nodes, sources

ON = {CONVENTION: date(2021, 5, 2), CHARTER: date(2017, 8, 31)}


@pytest.fixture(params=ON)
def lens(request, samples_database):
    with open_lens(samples_database, request.param, on=ON[request.param]) as opened:
        yield opened


def test_a_path_has_one_label():
    declared = Counter(path for known in FIGURE_LABELS for path in known.paths)
    assert [path for path, times in declared.items() if times > 1] == []


def test_a_label_is_of_one_figure():
    """Inside a sentence too, and the short form of one is not the label of another."""
    words = Counter(
        word.lower() for known in FIGURE_LABELS for word in {known.label, known.short} - {""}
    )
    assert [word for word, times in words.items() if times > 1] == []


def test_every_figure_of_the_contract_has_a_label(lens):
    found = {
        path
        for section in (*EVERY, "refund_paid")
        for path, _ in leaves(section, as_json(lens, [section])[section])
        if "/" in path
    }
    assert {path for path in found if figure_label(path) == ""} == set()


@pytest.mark.parametrize(
    ("path", "label", "short", "inline"),
    [
        pytest.param("money/attached_cents", "Rattaché au budget de l’État", "Rattaché",
                     "rattaché au budget de l’État", id="programme"),
        pytest.param("money/partners/59/called_cents", "Appelé", "Appelé", "appelé", id="partner"),
        pytest.param("refund_paid/partners/*/share_cents", "Prorata du non utilisé", "Prorata",
                     "prorata du non utilisé", id="other basis"),
        pytest.param("money/called_cents - money/received_cents", "Reste à recouvrer",
                     "Reste à recouvrer", "reste à recouvrer", id="difference"),
        pytest.param("applications/by_partner/", "Candidatures par partenaire",
                     "Candidatures par partenaire", "candidatures par partenaire", id="of nobody"),
        pytest.param("problems/59/1/application", "N° dossier", "N° dossier", "N° dossier",
                     id="no small letter"),
    ],
)  # fmt: skip
def test_a_figure_is_called(path, label, short, inline):
    assert (figure_label(path), short_label(path), inline_label(path)) == (label, short, inline)


def test_a_figure_that_is_not_declared_is_a_mistake():
    with pytest.raises(KeyError):
        figure_label("money/saved_cents")


def test_what_is_measured_is_called_in_one_module():
    """An amount, days, a count, a mark: no screen, workbook or paper writes its label by hand.

    But the glossary, whose terms are the words that a page may use.
    """
    written = {
        word: figure.paths[0]
        for figure in FIGURE_LABELS
        for word in {figure.label, figure.short} - {""}
        if figure.unit
    }
    offenders = {
        (name(path), node.value): written[node.value]
        for layer in ("subjects", "documents", "screen", "reports", "pages")
        for path in sources(layer)
        if name(path)
        not in ("subjects/figure_labels.py", "screen/vocabulary.py", "screen/glossary.py")
        and not path.name.startswith("rule_")  # the steps of a trace, in the words of the text
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in written
    }
    assert offenders.keys() == OTHER_THINGS.keys()


OTHER_THINGS = {
    ("subjects/papers/figure_cover.py", "Restitution"): "the refund's situation",
    ("subjects/refund/screen_refund.py", "Crédits non utilisés"): "a term of the glossary",
    ("pages/restitutions.py", "Enveloppe"): "a term of the glossary",
    ("subjects/refund/workbook_refund.py", "Restitution"): "a sheet",
    ("subjects/money/screen_money_way.py", "Appelé"): "a term of the glossary",
    ("subjects/money/screen_money_way.py", "Reste à recouvrer"): "a term of the glossary",
    ("subjects/jury/screens/screen_jury.py", "Médiane"): "a term of the glossary",
    ("subjects/jury/screens/screen_jury.py", "Places"): "a term of the glossary",
    ("subjects/committee/screens/screen_overview.py", "Appelé"): "a term of the glossary",
    ("subjects/committee/screens/screen_overview.py", "Enveloppe"): "a term of the glossary",
    ("subjects/refund/screen_refund.py", "Trop-perçu"): "a term of the glossary",
}
"""Where a word of a figure names something else, and what."""


NOTES = Placed("Points", ("team", "held_on", "released_days"), 1)


@pytest.mark.parametrize(
    ("table", "section"),
    [
        (phase_table, "phases"),
        (duty_table, "duties"),
        (lambda lens, partner: team_table(lens, partner, NOTES), "coaching"),
        (rank_table, "jury"),
        (decision_table, "decisions"),
    ],
    ids=["phases", "duties", "teams", "ranks", "decisions"],
)
def test_a_workbook_heads_a_figure_by_its_label(lens, table, section):
    declared = {path for known in FIGURE_LABELS for path in known.paths}
    headings = {
        column.heading: {figure_label(path), short_label(path)}
        for column in table(lens, None).columns
        if (path := f"{section}/{column.name}") in declared and column.name != "partner"
    }
    assert headings
    assert {head: labels for head, labels in headings.items() if head not in labels} == {}


def test_a_screen_offers_a_figure_by_its_label(lens):
    names = {code: known.name for code, known in lens.ask(read_calendar.signatures).items()}
    offered = [
        screen_paths.consumption_paths(names, lens.ask(money)),
        screen_paths.phase_paths(names, lens.ask(phases)),
        screen_paths.laureate_paths(lens.ask(laureates) or []),
    ]
    wrong = {
        label: path
        for one in offered
        for label, path in one.items()
        if "=" not in path
        if inline_label(path) not in label and short_label(path) != label
    }
    assert wrong == {}
