"""Jury: each juror's dots, ties, quorum, what holds, what was decided; all of it as text."""

from collections import Counter
from datetime import date
from fractions import Fraction

import pytest
from streamlit.testing.v1 import AppTest

from data.lens import open_lens
from screen.format import count
from subjects.committee.figure_alerts import alerts
from subjects.jury.figure_jury import jury as contract
from subjects.jury.figure_jury import robustness
from subjects.jury.figure_panel import Panel, current_session, panel_of, variations
from subjects.jury.figure_ties import ties
from subjects.jury.figure_verdicts import contrary, open_points, session_decisions
from subjects.jury.rule_robustness import Variation
from subjects.jury.screens import screen_jury, screen_jury_chart, screen_jury_tables
from subjects.rule_wording import four_decimals
from subjects.sources.figure_origin import origin
from tests import markup, sheets
from tests.browser import DASHBOARD, ROOT, put
from tests.conftest import expected_of

pytest_plugins = ("tests.browser",)

CONVENTION, CHARTER = sheets.CONVENTION, sheets.CHARTER
ON = {CONVENTION: date(2021, 5, 2), CHARTER: date(2017, 8, 31)}
SESSIONS = [(CONVENTION, "selection"), (CONVENTION, "comite"), (CHARTER, "jury")]
CRITERIA = ["Ampleur du problème", "Possibilité d'agir", "Compétences de l'intrapreneur"]
IMAGE, LINK, FORMULA, LATEX, MARKUP = HOSTILE = (
    '<img src=x onerror="document.title=1">',
    "[cliquez](http://example.com)",
    "=1+1",
    "$\\frac{1}{2}$ et $x$",
    "**gras** `code` :smile: # titre",
)
FILES = [str(number) for number in range(101, 161)]
JURORS = [f"Juré {letter}" for letter in "ABCDEFGHIJ"] + [IMAGE, LINK]
BLANK, DECLARED, SHORT = ("103", "108"), "104", "160"


def _marks():
    """Yield sixty files scored by twelve jurors, from the best down; the first two alike."""
    for place, number in enumerate(FILES):
        for rank, juror in enumerate(JURORS):
            base = 40 - max(place, 1) // 2
            values: list[float | str] = [(base + (rank + k) % 5) % 45 / 10 + 0.5 for k in range(3)]
            if number in BLANK and rank == 0:
                values[1] = "NC"
            is_out = (number == DECLARED and rank == 1) or (number == SHORT and rank > 1)
            comment = f"{HOSTILE[rank % 5]}\nsuite" if number == "101" else ""
            body = ("Nord", "DINUM", IMAGE)[rank % 3]
            yield ["Sélection", number, juror, body, *values, comment, "Oui" if is_out else ""]


@pytest.fixture(scope="session")
def crowd_database(tmp_path_factory):
    """Sixty files by twelve jurors, every text an attack, and decisions that raise all flags."""
    folder = tmp_path_factory.mktemp("crowd")
    heads = ["ID", "Email", "Civilité", "Nom", "Prénom", "État du dossier", "Déposé le",
             "Département", "Direction", "Intitulé", "Problème", "Solution"]  # fmt: skip
    dossiers = [
        [number, f"p{number}@example.fr", "Mme", "Nom", "Zoé", "Accepté", date(2020, 10, 1),
         "60" if place % 2 else "59", "DSI", HOSTILE[place % 5], "Un problème", "Une solution"]
        for place, number in enumerate(FILES)
    ]  # fmt: skip
    notes = [["Session", "N° dossier", "Juré", "Organisme", *CRITERIA, "Commentaire", "Déport"]]
    decided = date(2020, 11, 2)
    decisions = [
        ["Session", "N° dossier", "Décision", "Motif", "Date", "Accord du partenaire",
         "Accord de la DINUM"],
        ["Sélection", "101", "retenu", IMAGE, decided, "Oui", "Oui"],
        ["Sélection", "102", "non retenu", "", decided, "Oui", "Non"],
        ["Sélection", "105", "non retenu", LINK, decided, "Oui", ""],
        ["Sélection", "150", "retenu", FORMULA, date(2020, 11, 3), "", ""],
    ]  # fmt: skip
    actions = [
        ["Session", "N° action", "Action", "Responsable", "Échéance", "Situation", "Faite le"],
        ["Sélection", "1", MARKUP, LATEX, date(2020, 11, 5), "À faire", None],
        ["Sélection", "2", "Prévenir", "DINUM", date(2020, 11, 9), "Faite", date(2020, 11, 8)],
        ["Comité", "1", "Ailleurs", "DINUM", date(2021, 3, 9), "À faire", None],
    ]
    book = sheets.workbook(
        folder / "jury.xlsx",
        {"Notes": [*notes, *_marks()], "Décisions": decisions, "Actions": actions},
    )
    export = sheets.workbook(folder / "dossiers.xlsx", {"Dossiers": [heads, *dossiers]})
    report = sheets.load([export, book], folder / "cap.sqlite")
    assert sheets.errors(report) == []
    return folder / "cap.sqlite"


@pytest.fixture
def open_page(monkeypatch, samples_database):
    """Run the page through the dashboard: `open_page(session="comite")`."""

    def open_page(database=samples_database, **address):
        monkeypatch.setenv("CAP_DATABASE", str(database))
        app = AppTest.from_file(str(DASHBOARD), default_timeout=120)
        app.query_params.update(address)
        app.run()
        app.query_params.update(address)
        app.switch_page("pages/jury.py").run()
        assert not app.exception
        return app

    return open_page


def lens_on(database, programme=CONVENTION, on=None, known_at=None):
    return open_lens(database, programme, on=on or ON[programme], known_at=known_at)


def session_of(lens, key):
    return next(session for session in lens.agreement.sessions if session.key == key)


def read(database, programme=CONVENTION, key="selection") -> Panel:
    with lens_on(database, programme) as lens:
        return panel_of(lens, session_of(lens, key))


def written(app):
    """Return the HTML that the page writes, with plain spaces."""
    text = markup.said(app)
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def marked(app):
    """Return the Markdown that the page writes, with plain spaces and no backslash."""
    text = "\n".join(each.value for each in [*app.main.markdown, *app.main.caption])
    return text.replace("\\", "").replace("\u202f", " ").replace("\u00a0", " ")


# Figures


@pytest.mark.parametrize(("programme", "key"), SESSIONS)
def test_a_session_seen_closely_is_the_one_of_the_contract(samples_database, programme, key):
    with lens_on(samples_database, programme) as lens:
        known = next(one for one in lens.ask(contract) if one.session == key)
        moved = lens.ask(robustness)[key]
        panel = panel_of(lens, session_of(lens, key))
    assert panel.ranking == known
    assert variations(panel) == moved
    for file, ranked in zip(panel.applications, known.ranking, strict=True):
        assert (file.application, file.rank) == (ranked.application, ranked.rank)
        assert four_decimals(file.scored.score) == ranked.score
        assert len(file.counted) == ranked.jurors
        assert [voice.juror for voice in file.out] == ranked.recused
        counted = [voice.score for voice in file.counted]
        if file.rank:
            known_marks = [score for score in counted if score is not None]
            assert len(known_marks) == len(counted)
            assert sum(known_marks, Fraction()) / len(counted) == file.scored.score
            assert file.tied == sum(other.rank == file.rank for other in panel.applications)


@pytest.mark.parametrize(
    ("number", "juror", "standing", "score"),
    [
        pytest.param("101", "Juré A", "own_partner", "18.4000", id="own partner keeps its score"),
        pytest.param("101", "Juré B", "counted", "18.8000", id="counted"),
        pytest.param("103", "Juré A", "own_partner", None, id="out comes before blank"),
        pytest.param("108", "Juré A", "blank", None, id="a criterion is missing"),
        pytest.param(DECLARED, "Juré B", "declared", "18.4000", id="declared keeps its score"),
        pytest.param("102", "Juré A", "counted", "18.4000", id="of another partner"),
    ],
)
def test_a_juror_counts_or_is_said_out_with_the_score_they_gave(
    crowd_database, number, juror, standing, score
):
    file = next(f for f in read(crowd_database).applications if f.application == number)
    voice = next(voice for voice in file.voices if voice.juror == juror)
    assert (voice.standing, four_decimals(voice.score)) == (standing, score)
    assert (juror in file.scored.by_juror) == (standing == "counted")


def test_a_comment_is_read_whole_with_the_criteria_it_stands_beside(crowd_database):
    file = next(f for f in read(crowd_database).applications if f.application == "101")
    comments = [voice.comments for voice in file.voices]
    assert {text for each in comments for text in each} == {f"{text}\nsuite" for text in HOSTILE}
    assert all(len(keys) == 3 for each in comments for keys in each.values())


@pytest.mark.parametrize(("programme", "key"), SESSIONS)
def test_ties_are_the_equal_scores_and_what_remains_tied_shares_its_rank(
    samples_database, programme, key
):
    panel = read(samples_database, programme, key)
    found = ties(panel)
    scores = Counter(file.scored.score for file in panel.complete)
    assert [len(tie.applications) for tie in found] == [n for n in scores.values() if n > 1]
    ranks = {file.application: file.rank for file in panel.complete}
    equal = [group for tie in found for group in tie.equal]
    assert all(len({ranks[number] for number in group}) == 1 for group in equal)
    shared = {number for number in ranks if list(ranks.values()).count(ranks[number]) > 1}
    assert {number for group in equal for number in group} == shared
    across = [number for tie in found if tie.is_across_cut for number in tie.applications]
    assert set(panel.ranking.tied_at_cut) <= set(across)


def test_a_tie_says_what_parted_it_and_a_tie_across_the_cut_asks_for_a_decision(samples_database):
    with lens_on(samples_database) as lens:
        session = session_of(lens, "selection")
        panel, decided = panel_of(lens, session), session_decisions(lens, session)
    first, parted, across = ties(panel)
    assert (first.parted_by, first.equal) == ([], [first.applications])
    assert (parted.parted_by, parted.equal) == (["ampleur"], [])
    assert across.is_across_cut
    said = [plain(screen_jury_tables.tie_sentence(panel, tie, decided)) for tie in (parted, across)]
    assert said[0] == (
        "2621018 et 2619257 ont la même moyenne, 16,40 : « Ampleur du problème » les départage."
    )
    assert "passe entre eux : les parties ont décidé (2616870 réserve, 2622543 retenu)" in said[1]
    undecided = plain(screen_jury_tables.tie_sentence(panel, across, {}))
    assert "passe entre eux : aux parties de décider, avec un motif." in undecided


def plain(text):
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("on", "session"),
    [
        pytest.param(date(2020, 10, 10), "selection", id="nothing decided: the first with marks"),
        pytest.param(date(2020, 10, 29), "selection", id="the only one decided"),
        pytest.param(date(2021, 3, 26), "comite", id="the last one decided"),
    ],
)
def test_the_session_shown_first_is_the_last_decided(samples_database, on, session):
    with lens_on(samples_database, on=on) as lens:
        assert current_session(lens).key == session


def test_without_marks_the_first_session_is_shown(empty_database):
    with lens_on(empty_database) as lens:
        session = current_session(lens)
        assert session.key == "selection"
        panel = panel_of(lens, session)
    assert (panel.applications, panel.jurors, ties(panel), open_points(panel, {})) == (
        [],
        [],
        [],
        [],
    )


@pytest.mark.parametrize("database", ["samples_database", "crowd_database"])
def test_what_a_session_leaves_open_is_what_the_alerts_say(request, database):
    with lens_on(request.getfixturevalue(database)) as lens:
        found = []
        for session in lens.agreement.sessions:
            panel = panel_of(lens, session)
            found += open_points(panel, session_decisions(lens, session))
        rules = ("quorum_missing", "tie_at_cut", "unexplained_decision")
        known = [alert for alert in lens.ask(alerts) if alert.rule in rules]
    assert sorted(map(str, found)) == sorted(map(str, known))
    assert found


def test_a_decision_that_differs_from_the_rank_is_told_with_or_without_its_reason(crowd_database):
    with lens_on(crowd_database) as lens:
        session = session_of(lens, "selection")
        panel, decided = panel_of(lens, session), session_decisions(lens, session)
    assert contrary(panel, decided) == {"102", "105", "150"}
    said = [alert.text for alert in open_points(panel, decided)]
    assert len([text for text in said if "sans motif" in text]) == 1
    assert "102" in said[0]


@pytest.mark.parametrize(("programme", "key"), SESSIONS)
def test_every_card_has_an_origin(samples_database, programme, key):
    with lens_on(samples_database, programme) as lens:
        session = session_of(lens, key)
        panel, decided = panel_of(lens, session), session_decisions(lens, session)
        paths = [card.path for card in screen_jury.jury_cards(panel, decided, 0) if card.path]
        assert paths
        assert all(origin(lens, path).sentence for path in paths)


# Words


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param(Fraction(254, 15), "16,93", id="rounded down"),
        pytest.param(Fraction(12125, 1000), "12,13", id="half up"),
        pytest.param(Fraction(20), "20,00", id="whole"),
        pytest.param(Fraction(-1, 3), "\u22120,33", id="a corrected score below zero"),
        pytest.param(Fraction(-1, 1000), "0,00", id="no minus on zero"),
        pytest.param(None, "–", id="incomplete"),
    ],
)
def test_a_score_reads_in_french(value, written):
    assert screen_jury.note(value) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param(Fraction(9, 2), "4,5", id="half"),
        pytest.param(Fraction(10), "10", id="ten keeps its zero"),
        pytest.param(Fraction(0), "0", id="zero is a mark"),
        pytest.param(None, "non noté", id="blank is no mark"),
    ],
)
def test_a_mark_reads_as_short_as_it_is(value, written):
    assert screen_jury.mark(value) == written


def changed(*names, weights=()):
    """Return variations of the convention's selection: these jurors and weights move the cut."""
    jurors = [Variation("juror", f"J{n}", None, [], ["1"] * (n in names)) for n in range(1, 6)]
    keys = ("ampleur", "action", "competences")
    return jurors + [
        Variation("weight", key, percent, [], ["1"] * (key in weights and percent == 110))
        for key in keys
        for percent in (90, 110)
    ]


@pytest.mark.parametrize(
    ("moved", "said"),
    [
        pytest.param(
            changed(),
            "tient si l’on retire n’importe quel juré, et si l’on change n’importe quel poids de "
            "10 %.",
            id="holds",
        ),
        pytest.param(changed(2), "n’importe quel juré, sauf J2, et si", id="but one"),
        pytest.param(changed(1, 2, 3), "sauf J1, J2 ou J3, et si", id="but three"),
        pytest.param(changed(1, 2, 3, 4), "sauf J1, J2, J3 et 1 autre, et si", id="but four"),
        pytest.param(
            changed(1, 2, 3, 4, 5),
            "change quel que soit le juré que l’on retire ; il tient si l’on change n’importe",
            id="with none",
        ),
        pytest.param(
            changed(weights=("action",)), "poids de 10 %, sauf « Possibilité d'agir ».", id="weight"
        ),
        pytest.param(
            changed(weights=("ampleur", "action", "competences")),
            "n’importe quel juré ; il change avec un poids de 10 % plus fort",
            id="every weight",
        ),
        pytest.param([], "Rien n’est encore à éprouver", id="nothing ranked"),
    ],
)
def test_robustness_is_one_sentence(samples_database, moved, said):
    assert said in plain(screen_jury.steadiness(read(samples_database), moved))


# The chart


@pytest.mark.parametrize("first", [0, 30])
def test_the_chart_holds_a_dot_per_juror_hollow_when_not_counted(crowd_database, first):
    panel = read(crowd_database)
    files = panel.applications[first : first + 30]
    figure = screen_jury_chart.dots(panel, files).figure
    traces = {trace.name: trace for trace in figure.data}
    assert len(traces["counted"].x) == sum(len(file.counted) for file in files)
    assert len(traces["out"].x) == sum(len(file.out) for file in files)
    assert list(traces["mean"].x) == [float(f.scored.score or 0) for f in files if f.rank]
    low, high = figure.layout.yaxis.range
    left, right = figure.layout.xaxis.range
    for trace in (traces["counted"], traces["out"], traces["mean"]):
        assert all(low <= y <= high for y in trace.y)
        assert all(left <= x <= right for x in trace.x)
    spots = list(zip(traces["counted"].x, traces["counted"].y, strict=True))
    assert len(set(spots)) == len(spots)
    assert list(traces["mean"].y) == sorted(traces["mean"].y, reverse=True)


def test_no_juror_is_hidden_by_the_mean(samples_database):
    panel = read(samples_database)
    traces = {
        trace.name: trace for trace in screen_jury_chart.dots(panel, panel.applications).figure.data
    }
    means = list(zip(traces["mean"].x, traces["mean"].y, strict=True))
    for name in ("counted", "out"):
        for x, y in zip(traces[name].x, traces[name].y, strict=True):
            assert all(abs(x - at) > 0.3 or abs(y - lane) > 0.1 for at, lane in means)


def test_the_chart_escapes_what_it_is_given_and_says_it_in_words(crowd_database):
    panel = read(crowd_database)
    chart = screen_jury_chart.dots(panel, panel.applications[:5])
    texts = [note.text for note in chart.figure.layout.annotations]
    assert not [text for text in texts if "<img" in text]
    hovers = [text for trace in chart.figure.data for text in trace.customdata or ()]
    assert hovers
    assert not [text for text in hovers if "<img" in text]
    assert panel.applications[0].application in chart.alt
    assert f"non comptés : {panel.applications[0].out[0].juror}" in chart.alt


@pytest.mark.parametrize(
    ("programme", "key", "said"),
    [
        pytest.param(CONVENTION, "selection", "Limite des 8 places : 2 ex æquo", id="tie"),
        pytest.param(CHARTER, "jury", "Limite des 2 places : 3 ex æquo", id="tie on top"),
        pytest.param(CONVENTION, "comite", None, id="no cut"),
    ],
)
def test_the_cut_is_drawn_where_it_is(samples_database, programme, key, said):
    panel = read(samples_database, programme, key)
    layout = screen_jury_chart.dots(panel, panel.applications).figure.layout
    texts = [plain(note.text) for note in layout.annotations]
    assert [text for text in texts if "Limite" in text] == ([f"<b>{said}</b>"] if said else [])
    bands = [shape for shape in layout.shapes if shape.type == "rect"]
    assert len(bands) == bool(said)


def test_without_a_tie_the_cut_is_a_line_between_two_files(crowd_database):
    panel = read(crowd_database)
    assert not panel.ranking.tied_at_cut
    figure = screen_jury_chart.dots(panel, panel.applications[:30]).figure
    (line,) = [shape for shape in figure.layout.shapes if shape.line.dash == "dash"]
    above = [y for y in next(t for t in figure.data if t.name == "mean").y if y > line.y0]
    assert len(above) == panel.session.cut


# The page

TRUTH = {kind: expected_of(kind) for kind in ("convention", "charter")}
DAYS = [
    pytest.param(truth["programme"], on, truth["figures"][on], id=f"{kind} {on}")
    for kind, truth in TRUTH.items()
    for on in truth["figures"]
]


@pytest.mark.parametrize(("programme", "on", "truth"), DAYS)
def test_the_page_says_the_true_ranking_and_counts(open_page, programme, on, truth):
    session = truth["jury"][-1]
    app = open_page(programme=programme, au=on, session=session["session"])
    ranked = [file for file in session["ranking"] if file["rank"]]
    values = {metric.label: metric.value for metric in app.metric}
    assert values["Dossiers classés"] == str(len(ranked))
    assert values["Avis comptés"] == str(sum(file["jurors"] for file in session["ranking"]))
    taken = sum(
        decision["outcome"] in ("kept", "laureate", "incubated")
        for decision in truth["decisions"]
        if decision["session"] == session["session"]
    )
    assert str(taken) in [values.get(name) for name in ("Retenus", "Lauréats", "Incubés")]
    text = written(app)
    notes = text.partition("rangs sur les valeurs exactes</span>")[2].partition("</table>")[0]
    order = [notes.index(f'<th scope="row">{f["application"]}') for f in session["ranking"]]
    assert order == sorted(order)
    lead = text.partition('cap-lead">')[2].partition("</p>")[0]
    assert plain(count(len(session["ranking"]), "dossier")) in lead


def test_the_committee_s_session_says_that_the_parties_decide(open_page):
    app = open_page(programme=CONVENTION, session="comite")
    lead = written(app).partition('cap-lead">')[2].partition("</p>")[0]
    assert lead == (
        "Le comité du 26/03/2021 a classé 8 dossiers : 4 incubés, 2 à réinvestiguer, "
        "2 non retenus. Les notes éclairent : c’est le département qui évalue "
        "« l’opportunité d’incuber le projet » (art. 3)."
    )
    assert "c’est le département qui évalue « l’opportunité d’incuber le projet »" in marked(app)
    assert "pas de nombre de places" in marked(app)


def test_the_programme_s_own_choices_are_said(open_page):
    said = marked(open_page(programme=CONVENTION, session="selection"))
    assert "3 jurés comptés au moins, sinon pas de rang (choix du programme)" in said
    assert "Places : 8 (choix du programme)" in said
    assert "Critères (art. 1) et leurs poids (choix du programme)" in said
    assert "jamais compté (choix du programme)" in said


def test_decisions_say_reasons_agreements_and_what_differs_from_the_rank(open_page, crowd_database):
    app = open_page(crowd_database, session="selection")
    rows = written(app).partition("Décisions de la session")[2].partition("</table>")[0]
    rows = {row[:3]: row for row in rows.split('<th scope="row">')[1:]}
    assert list(rows) == ["101", "102", "105", "150"]
    assert rows["101"].count("● d’accord") == 2
    assert "▲ s’en écarte, sans motif" in rows["102"]
    assert "✕ refusé" in rows["102"]
    assert "s’en écarte, motivé" in rows["105"]
    assert rows["150"].count("○ non enregistré") == 2
    said = marked(app)
    assert (
        "Accord du partenaire et de la DINUM enregistré pour 1 des 4 décisions ; il en manque un "
        "au moins pour 2 ; refusé par une partie : 102." in said
    )
    assert "Sans décision enregistrée : " in said
    assert "du 02/11/2020 au 03/11/2020" in written(app)


def test_only_the_session_s_actions_are_followed_the_late_one_first(open_page, crowd_database):
    app = open_page(crowd_database, session="selection")
    rows = written(app).partition("Actions de la session")[2].partition("</table>")[0]
    assert rows.index("▲ en retard") < rows.index("● faite le 08/11/2020")
    assert "Ailleurs" not in rows
    assert "2 actions au 08/11/2020 : 1 faite, 1 en retard." in marked(app)


def test_the_quorum_says_who_counted_and_what_is_missing(open_page, crowd_database):
    app = open_page(crowd_database, session="selection")
    table = written(app).partition("À compléter : dossiers")[2].partition("</table>")[0]
    assert SHORT in table
    assert "Juré C (déport)" in table
    assert "juré" in table


def test_the_session_is_in_the_address_and_comes_from_it(open_page):
    app = open_page(programme=CONVENTION, session="selection")
    assert app.segmented_control[0].value == "selection"
    app.segmented_control[0].set_value("comite").run()
    assert app.query_params["session"] == "comite"
    assert "Le comité du" in written(app)
    assert not app.main.warning


def test_a_link_to_no_session_says_so_and_one_session_needs_no_choice(open_page):
    app = open_page(programme=CHARTER, session="<img>")
    assert "n’est pas ici" in app.main.warning[0].value
    assert not app.segmented_control
    assert "session" not in app.query_params


def test_a_file_opens_from_the_address_with_its_comments(open_page, crowd_database):
    app = open_page(crowd_database, session="selection", dossier="101")
    text = written(app)
    assert text.count("</dt><dd>") >= len(JURORS)
    assert "&lt;img src=x onerror=&quot;document.title=1&quot;&gt;\nsuite" in text
    assert "candidatures?" in text
    assert "dossier=101" in text
    app.selectbox(key=f"jury-file {CONVENTION} selection").set_value("102").run()
    assert app.query_params["dossier"] == "102"
    assert "Aucun juré n’a laissé de commentaire" in marked(app)


def test_on_an_empty_database_the_page_says_what_it_needs(open_page, tmp_path):
    app = open_page(tmp_path / "none.sqlite")
    assert "Aucune donnée n’est encore chargée" in app.info[0].value
    assert not app.metric


def test_without_scores_the_page_says_so_and_keeps_its_rules(open_page, tmp_path):
    database = tmp_path / "cap.sqlite"
    file = ROOT / "data/samples" / CONVENTION / "conventions.xlsx"
    assert sheets.load([file], database).import_id == 1
    app = open_page(database)
    assert "aucune note n’est chargée" in written(app)
    assert "Pas encore chargé" in app.info[0].value
    assert "choix du programme" in marked(app)
    assert not app.metric


def test_an_earlier_import_is_shown_as_it_was(open_page, tmp_path):
    database, book = tmp_path / "cap.sqlite", tmp_path / "jury.xlsx"
    dossiers = [["N° dossier", "Code", "Déposé le", "État"], ["11", "59", None, "Accepté"]]
    heads = ["Session", "N° dossier", "Juré", *CRITERIA]
    for jurors in (2, 3):
        notes = [["Sélection", "11", f"Juré {number}", 4, 4, 4] for number in range(jurors)]
        sheets.workbook(book, {"Candidatures": dossiers, "Notes": [heads, *notes]})
        assert sheets.errors(sheets.load([book], database)) == []
    ranked = {metric.label: metric.value for metric in open_page(database).metric}
    assert ranked["Dossiers classés"] == "1"
    older = {metric.label: metric.value for metric in open_page(database, donnees="1").metric}
    assert older["Dossiers classés"] == "0"


# In the browser


@pytest.mark.browser
def test_sixty_files_and_hostile_texts_are_readable_text(running, folder, crowd_database, visit):
    put(folder, crowd_database)
    opened = visit(f"{running.url}/jury?session=selection&dossier=101")
    assert opened.look() == []
    assert opened.page.title() == "Jury – Cap"
    main = opened.page.get_by_test_id("stMain")
    assert main.locator("img, .katex, a[href*='example.com']").count() == 0
    said = opened.page.locator(".cap-said").inner_text()
    assert all(f"{text}\nsuite" in said for text in HOSTILE)
    assert all(text in opened.text for text in (MARKUP, LATEX, FORMULA))
    chart = opened.page.get_by_test_id("stPlotlyChart")
    headings = chart.locator(".annotation-text").all_text_contents()
    assert any(FORMULA in text for text in headings)
    assert any("[cliquez](http" in text for text in headings)
