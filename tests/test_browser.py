"""Every page of the menu in a real browser: clean on the samples, on nothing, on hostile texts."""

import openpyxl
import pytest

from data.datasets import SPREADSHEETS, Kind
from data.incoming.forms import submit
from data.lens import open_lens
from data.store.commit import Author
from loaders.back.export import export
from screen.shell.menu import TITLES
from tests import sheets
from tests.browser import put
from tests.sheets import CHARTER, CONVENTION, TODAY

pytest_plugins = ("tests.browser",)

PARTS = {
    CONVENTION: (
        "avancement?partenaire=59",
        "candidatures?partie=pre-tri",
        "candidatures?partie=dossiers&texte=famille",
        "candidatures?dossier=2614181",
        "equipes?equipe=EQ3",
        "jury?session=selection",
    ),
    CHARTER: ("avancement?partenaire=PARIS", "candidatures?dossier=1109085"),
}
"""Programme → what its pages show besides, by their address."""
LONG = "Anticonstitutionnellement" * 12
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "[x](http://127.0.0.1:9/x)",
    "$x^2$ et $y$",
    ":red[x] :smile:",
    "=1+1",
    "**gras** `code` # titre",
    "\u202edroite\u202c \u2067gauche\u2069",
    LONG,
    "</p><script>alert(1)</script><b>b</b>",
    '<a href="http://127.0.0.1:9/x">a</a> %{x} &lt;',
)
MADE_OF_DATA = """img[src='x'], a[href*='127.0.0.1:9'], .katex, [role='img'][aria-label='smile'],
    [data-testid='stMain'] :is(script, p b, td b, li b, dd b, .stMarkdown code)"""


def walk(visit, addresses=(), read=lambda: None):
    """Look at each page of the menu, then at each address; return what is wrong with each.

    `read` is called on each, once looked at.
    """
    found = {}
    for title in TITLES.values():
        visit.follow(title)
        found[title] = look(visit)
        read()
    for address in addresses:
        visit.page.goto(f"{visit.server_url}/{address}")
        visit.wait()
        found[address] = look(visit)
        read()
    return {page: faults for page, faults in found.items() if faults}


def look(visit):
    """Return what is wrong with the page at both widths, and forget it for the next one."""
    faults = [*visit.look(), *unnamed(visit)]
    for kind in (visit.errors, visit.failed, visit.outside):
        kind.clear()
    return faults


def unnamed(visit):
    """Return what a reader who does not see the page would miss."""
    titles = visit.page.locator("h1").count()
    charts = visit.page.get_by_test_id("stPlotlyChart").count()
    said = visit.page.get_by_role("figure").evaluate_all(
        "(figures) => figures.map((figure) => figure.ariaLabel || '')"
    )
    found = [] if titles == 1 else [f"{titles} titles"]
    found += [] if len(said) == charts else [f"{charts} charts, {len(said)} told in words"]
    return found + [f"chart told too shortly: {words!r}" for words in said if len(words) <= 40]


@pytest.mark.browser
@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
def test_each_page_is_clean_on_each_sample(sample_server, visit, programme):
    opened = visit(f"{sample_server.url}/?programme={programme}")
    assert opened.menu == list(TITLES.values())
    assert walk(opened, [f"{part}&programme={programme}" for part in PARTS[programme]]) == {}


@pytest.mark.browser
def test_each_page_is_clean_on_an_empty_database(empty_server, visit):
    assert walk(visit(empty_server.url)) == {}


# Hostile texts


def hostile_rows(sheet, texts):
    """Return a sheet of an exported workbook, each cell of free text made hostile.

    The same text gives the same attack, two texts two attacks: a juror stays one juror.
    """
    (headings, *rows) = sheet.iter_rows(values_only=True)
    of_sheet = next(d for d in SPREADSHEETS.values() if sheet.title.startswith(d.sheet))
    known = {column.heading: column for column in of_sheet.columns}
    named = [known.get(heading.removesuffix(" *")) for heading in headings]
    made = [list(headings)]
    for row in rows:
        cells = [
            attack(texts, cell)
            if isinstance(cell, str) and (column is None or column.kind is Kind.TEXT)
            else cell
            for cell, column in zip(row, named, strict=True)
        ]
        made.append(cells)
    return made


def attack(texts, text):
    number = texts.setdefault(text, len(texts))
    turn, kind = divmod(number, len(HOSTILE))
    return f"{HOSTILE[kind]} {turn}" if turn else HOSTILE[kind]


@pytest.fixture(scope="module")
def hostile_database(tmp_path_factory, samples_database):
    """The convention's sample, each free text, file, author and meeting of it hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    with open_lens(samples_database, CONVENTION, today=TODAY) as lens:
        (written,) = export(lens, tuple(SPREADSHEETS), folder / "export.xlsx")
    book, texts = openpyxl.load_workbook(written.path), dict[str, str]()
    rows = {sheet.title: hostile_rows(sheet, texts) for sheet in book if sheet.title != "Aide"}
    assert len(texts) > 300
    file = sheets.workbook(folder / "=1+1[x](b)$x$<img src=x onerror=alert(1)>.xlsx", rows)
    author = Author(HOSTILE[0], sheets.AUTHOR.moment, HOSTILE[1])
    report = sheets.load([file], folder / "cap.sqlite", author=author)
    assert sheets.errors(report) == []
    meeting: sheets.FormRow = {"name": HOSTILE[1], "held_on": "2021-01-10", "known_at": 1}
    submit(folder / "cap.sqlite", CONVENTION, author, HOSTILE[0], {"meetings": [meeting]})
    return folder / "cap.sqlite"


@pytest.mark.browser
def test_hostile_texts_are_text_on_every_page_and_in_every_chart(
    running, folder, hostile_database, visit
):
    put(folder, hostile_database)
    opened = visit(f"{running.url}/?au=2021-04-15")
    dialogs, shown, drawn, formed = [], [], [], []
    opened.page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    main = opened.page.get_by_test_id("stMain")

    def read():
        formed.extend(opened.page.locator(MADE_OF_DATA).evaluate_all("(all) => all.map(String)"))
        shown.append(f"{main.inner_text()}{main.text_content()}".replace("\u2060", ""))
        drawn.extend(main.get_by_test_id("stPlotlyChart").all_text_contents())

    assert walk(opened, [f"{part}&au=2021-04-15" for part in PARTS[CONVENTION]], read) == {}
    assert (dialogs, formed) == ([], [])
    assert [text for text in HOSTILE if text not in "".join(shown)] == []
    names = [name for (name,) in sheets.current(hostile_database, "partners", "name")]
    assert [name for name in names if name[:20] not in "".join(drawn)] == []
