"""The templates: what they offer, and that, once filled, they load as they are."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook

from data.agreement.model import agreements
from data.cells import parse
from data.cells.words import fold
from data.datasets import SPREADSHEETS, Column, Kind
from data.store.commit import content_signature
from data.store.database import open_for_reading
from loaders.__main__ import main
from loaders.back import template_words
from loaders.back.template import EXAMPLES, HELP, write_template
from loaders.back.template_sheets import find_datasets, template_version
from loaders.back.template_sheets import sheets as data_sheets
from loaders.back.template_words import choices
from loaders.back.writing import unbroken
from loaders.formats import layouts
from loaders.headings.recognise import recognise
from loaders.reading.sheets import open_sheets
from tests import sheets
from tests.conftest import PLAIN_WORKBOOK
from tests.sheets import CHARTER, CONVENTION

TEXTS = agreements()
PROGRAMMES = pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
IN_PLAIN = [
    name
    for name in SPREADSHEETS
    if name not in ("actions", "duties", "problems", "events", "notices", "paper_facts", "presence")
]


def made(folder: Path, datasets, programme: str = CONVENTION) -> Path:
    path = folder / "modele.xlsx"
    write_template(TEXTS[programme], datasets, path)
    return path


def filled(template: Path) -> Path:
    """Fill a template's sheets with the rows of the plain workbook's sheets of the same name."""
    book, plain = load_workbook(template), load_workbook(PLAIN_WORKBOOK)
    for sheet in book.worksheets:
        if sheet.title not in plain.sheetnames:
            continue
        header, *rows = plain[sheet.title].iter_rows(values_only=True)
        places = {fold(cell.value): cell.column for cell in sheet[1] if cell.value}
        blanks = [cell.column for cell in sheet[1] if not cell.value]
        for heading in header:
            if fold(heading) not in places:  # a member of the pre-jury, who names a column
                places[fold(heading)] = blanks.pop(0)
                sheet.cell(1, places[fold(heading)], heading)
        for number, row in enumerate(rows, start=2):
            for heading, value in zip(header, row, strict=True):
                cell = sheet.cell(number, places[fold(heading)], value)
                if isinstance(value, str):
                    cell.data_type = "s"  # some texts begin with « = »
    book.save(template)
    return template


@pytest.fixture(scope="module")
def of_plain(plain_database):
    return sheets.check([PLAIN_WORKBOOK], plain_database)


@pytest.mark.parametrize("dataset", IN_PLAIN)
def test_filled_template_loads_without_mapping_and_changes_nothing(
    dataset, of_plain, database, tmp_path
):
    report = sheets.check([filled(made(tmp_path, [dataset]))], database)
    rows = [sheet.rows for sheet in of_plain.files[0].sheets if sheet.dataset == dataset]
    assert [sheet.rows for sheet in report.files[0].sheets] == rows
    assert report.counts.unchanged > 0
    assert report.counts == type(report.counts)(unchanged=report.counts.unchanged)
    kinds = {problem.kind for problem in report.files[0].problems}
    assert kinds <= {"missing_attribution", "total_differs"} & {
        problem.kind for problem in of_plain.files[0].problems
    }


def test_template_of_all_filled_gives_the_programme(plain_database, empty_database, tmp_path):
    report = sheets.load([filled(made(tmp_path, tuple(SPREADSHEETS)))], empty_database)
    assert sheets.errors(report) == []
    contents = []
    for database in (plain_database, empty_database):
        with open_for_reading(database) as connection:
            contents.append(content_signature(connection))
    assert contents[0] == contents[1]


@PROGRAMMES
def test_only_data_sheets_are_recognised_whatever_the_help_says(programme, tmp_path):
    file = made(tmp_path, tuple(SPREADSHEETS), programme)
    found = {}
    for sheet in open_sheets(file).sheets:
        match = recognise(list(sheet.iter_rows()), layouts(TEXTS[programme]))
        found[sheet.name] = match and (match.layout.dataset, match.header_row, match.missing)
    assert found.pop(HELP) is None
    found.pop(EXAMPLES)  # looks like the first table; it is known as ours by its first cell
    assert found.pop("Pré-tri") is None  # until members are named and a cross is there
    assert found == {
        sheet.title: (dataset.name, 1, ())
        for dataset in SPREADSHEETS.values()
        if dataset.name != "presort"
        for sheet in data_sheets(dataset, TEXTS[programme])
    }


@pytest.mark.parametrize("datasets", [["teams"], ["presort"], tuple(SPREADSHEETS)], ids=len)
def test_empty_template_loads_no_example(datasets, empty_database, tmp_path):
    report = sheets.check([made(tmp_path, datasets)], empty_database)
    assert report.is_refused
    assert report.counts.added == 0
    assert {p.kind for p in sheets.errors(report)} <= {"empty_workbook", "wrong_file"}


@PROGRAMMES
@pytest.mark.parametrize("dataset", SPREADSHEETS)
def test_examples_of_the_help_are_understood(dataset, programme, tmp_path):
    agreement = TEXTS[programme]
    rows = {
        sheet.title: [
            [known.title or "Camille" for known in dict.fromkeys(sheet.headings)],
            [known.example for known in dict.fromkeys(sheet.headings)],
        ]
        for sheet in data_sheets(SPREADSHEETS[dataset], agreement)
    }
    path = sheets.staged([sheets.workbook(tmp_path / "a.xlsx", rows)], tmp_path, programme)
    with closing(sqlite3.connect(path)) as connection:
        problems = connection.execute("SELECT wrong FROM file_problems").fetchall()
        read = connection.execute("SELECT dataset, rows, refused FROM sheets").fetchall()
    if dataset == "scores":  # each sheet has the first session's name, the example of the list
        read = read[:1]
        problems = problems[len(agreement.sessions) - 1 :]
    assert (read, problems) == ([(dataset, 1, 0)], [])


@PROGRAMMES
def test_examples_stand_filled_under_their_headings(programme, tmp_path):
    examples = load_workbook(made(tmp_path, tuple(SPREADSHEETS), programme))[EXAMPLES]
    shown = [[cell for cell in row if cell] for row in examples.iter_rows(values_only=True)]
    for dataset in SPREADSHEETS.values():
        for data in data_sheets(dataset, TEXTS[programme]):
            at = shown.index([data.title])
            assert len(shown[at + 1]) == len(data.headings)
            assert shown[at + 2] == [known.example for known in data.headings if known.example]


@PROGRAMMES
def test_template_of_all_filled_with_its_examples_loads_as_it_is(
    programme, empty_database, tmp_path
):
    file = made(tmp_path, tuple(SPREADSHEETS), programme)
    book = load_workbook(file)
    for dataset in SPREADSHEETS.values():
        for data in data_sheets(dataset, TEXTS[programme]):
            for column, known in enumerate(data.headings, start=1):
                named = known.kind is not Kind.CROSS
                if not named and column > 3:
                    continue  # one member of the pre-jury is enough
                book[data.title].cell(1, column, known.title if named else "Camille")
                value = known.example
                if known.kind is Kind.SESSION:
                    value = data.title.removeprefix(f"{dataset.sheet} ")
                    value = value if value in known.choices else known.example
                book[data.title].cell(2, column, value)
    book.save(file)
    report = sheets.load([file], empty_database, programme)
    assert [problem.message for problem in sheets.errors(report)] == []
    assert {sheet.dataset for sheet in report.files[0].sheets if sheet.rows == 1} == set(
        SPREADSHEETS
    )
    said = {problem.kind for problem in report.files[0].problems}
    assert said == set()


@PROGRAMMES
@pytest.mark.parametrize("kind", [kind for kind in Kind if choices(kind, TEXTS[CONVENTION])])
def test_every_word_of_a_list_is_understood_and_means_one_thing(kind, programme):
    words = choices(kind, TEXTS[programme])
    read = parse.parsers(TEXTS[programme])[kind]
    assert len({read(word) for word in words}) == len(words) > 0


@PROGRAMMES
def test_lists_offer_the_words_of_the_programme(programme, tmp_path):
    book = load_workbook(made(tmp_path, tuple(SPREADSHEETS), programme))
    for dataset in SPREADSHEETS.values():
        for data in data_sheets(dataset, TEXTS[programme]):
            sheet = book[data.title]
            offered: dict[int, tuple[str, ...]] = {}
            for check in sheet.data_validations.dataValidation:
                if check.type == "list":
                    name, _, cells = check.formula1.partition("!")
                    words = tuple(str(cell.value) for (cell,) in book[name][cells.replace("$", "")])
                    for place in check.sqref.ranges:
                        assert place.min_row == 2
                        assert place.max_row == 1_048_576
                        offered |= dict.fromkeys(range(place.min_col, place.max_col + 1), words)
                assert check.errorStyle == "warning"
            wanted = {i: h.choices for i, h in enumerate(data.headings, start=1) if h.choices}
            assert offered == wanted


@pytest.mark.parametrize(
    ("dataset", "headings"),
    [
        pytest.param(
            "forecast",
            ["Exercice *", "Catégorie *", "Libellé *", "Code", "AE prévues *", "CP prévus"],
            id="one row a line",
        ),
        pytest.param("presort", ["N° dossier *", "Intitulé", *[None] * 6], id="wide, to be named"),
        pytest.param(
            "scores",
            ["Session *", "N° dossier *", "Juré *", "Organisme", "Ampleur du problème",
             "Possibilité d'agir", "Compétences de l'intrapreneur", "Commentaire", "Déport"],
            id="wide, the session's criteria",
        ),
    ],
)  # fmt: skip
def test_headings_are_the_declared_ones_in_order(dataset, headings, tmp_path):
    book = load_workbook(made(tmp_path, [dataset]))
    assert [cell.value for cell in book.worksheets[1][1]] == headings


@pytest.mark.parametrize("dataset", SPREADSHEETS)
def test_every_heading_has_its_comment_and_its_line_of_help(dataset, tmp_path):
    book = load_workbook(made(tmp_path, [dataset]))
    explained = {
        (title, named): (text, example)
        for title, named, _, text, example in book[HELP].iter_rows(min_row=9, values_only=True)
    }
    for sheet in book.worksheets[1:-1]:
        for cell in sheet[1]:
            named = str(cell.value or "(un membre par colonne)").removesuffix(" *")
            text, example = explained[sheet.title, named]
            assert cell.comment.text == unbroken(f"{text}\nExemple : {example}")
            assert len(text) > 10
        assert sheet.max_row == 1


def test_formats_pages_and_header(tmp_path):
    book = load_workbook(made(tmp_path, ["contributions"]))
    assert book.active.title == "Appels de fonds"
    sheet = book["Appels de fonds"]
    formats = [sheet.column_dimensions[letter].number_format for letter in "ABCD"]
    assert formats == ["@", "@", "dd/mm/yyyy", "#,##0.00"]
    assert sheet.freeze_panes == "B2"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    kinds = {check.type for check in sheet.data_validations.dataValidation}
    assert kinds == {"list", "date", "decimal"}


def test_version_is_written_and_follows_the_words(tmp_path):
    version = template_version(TEXTS[CONVENTION])
    book = load_workbook(made(tmp_path, ["duties"]))
    assert book.properties.version == version
    assert version in book[HELP]["A3"].value
    assert template_version(TEXTS[CHARTER]) != version


@pytest.mark.parametrize(
    ("word", "found"),
    [
        pytest.param("contributions", ("contributions",), id="name"),
        pytest.param("Appels de fonds", ("contributions",), id="French title"),
        pytest.param("evenements", ("events",), id="without accents"),
        pytest.param("Tout", tuple(SPREADSHEETS), id="all"),
        pytest.param("budget", (), id="none"),
    ],
)
def test_datasets_are_found_by_their_names(word, found):
    assert find_datasets(word) == found


@pytest.mark.parametrize("kind", Kind)
def test_a_new_column_has_an_example_by_its_kind(kind):
    column = Column("newcomer", "Colonne nouvelle", kind)
    assert template_words.heading(SPREADSHEETS["teams"], column, agreements()[CONVENTION]).example


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["teams", "-o", "a.xlsx"], 0, CONVENTION, id="the only one with rows"),
        pytest.param(["teams", "-o", "a.xlsx", "--programme", CHARTER], 0, CHARTER, id="asked"),
        pytest.param(["teams", "-o", "a.xlsx", "--programme", "x"], 2, "« x »", id="no such one"),
        pytest.param(["budget", "-o", "a.xlsx"], 2, "« budget »", id="no such dataset"),
        pytest.param(["teams", "-o", "a.ods"], 2, "a.ods", id="not a workbook"),
        pytest.param(["teams", "-o", "no/a.xlsx"], 2, "dossier", id="no such folder"),
    ],
)
def test_command(arguments, code, said, database, monkeypatch, capsys):
    monkeypatch.chdir(database.parent)
    assert main(["template", *arguments, "--db", str(database)]) == code
    assert said in capsys.readouterr().err
    assert Path("a.xlsx").is_file() == (code == 0)


def test_command_asks_for_the_programme_of_an_empty_database(empty_database, tmp_path, capsys):
    out = tmp_path / "a.xlsx"
    assert main(["template", "teams", "-o", str(out), "--db", str(empty_database)]) == 2
    assert "--programme" in capsys.readouterr().err
    assert not out.exists()
