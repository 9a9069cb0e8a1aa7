"""The PDF papers: every amount is a figure, the same lens gives the same bytes, all are tagged."""

import io
import re
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from data.opening import open_figures
from documents.paper import Content, first_page_png, pdf
from documents.stamp import read_stamp, stamp_of
from subjects.calendar.figure_agreements import partner_names
from subjects.committee import paper_committee
from subjects.committee.figure_committee import committee
from subjects.figure_digest import OF_A_PARTNER
from subjects.figures import SECTIONS, as_json
from subjects.jury import paper_minutes
from subjects.money import paper_statement
from subjects.money.figure_statement import statement
from subjects.papers.paper_papers import PDF, RefusedPaperError, kinds, make
from subjects.refund import paper_refund
from subjects.refund.figure_refund_account import refund_account
from subjects.rule_wording import euros
from tests.sheets import CHARTER, CONVENTION, TODAY

DAYS = {CONVENTION: date(2021, 4, 15), CHARTER: date(2017, 8, 31)}
PAPERS = [
    (CONVENTION, "statement", "59"),
    *((CONVENTION, "refund", code) for code in ("59", "60", "62", "80", "95")),
    (CONVENTION, "minutes", "selection"),
    (CONVENTION, "minutes", "comite"),
    (CONVENTION, "committee", None),
    (CHARTER, "statement", "PARIS"),
    (CHARTER, "minutes", "jury"),
    (CHARTER, "committee", None),
]
IDS = [" ".join(filter(None, paper)) for paper in PAPERS]
AMOUNT = re.compile(r"−?\d{1,3}(?:[ \u202f]?\d{3})*,\d{2}[ \u00a0]€")
"""As written, and as it comes out of a PDF, where a narrow space is plain, or none."""
ONE_OF_EACH = [paper for paper in PAPERS if paper[2] not in ("60", "62", "80")]
ONE_IDS = [" ".join(filter(None, paper)) for paper in ONE_OF_EACH]


def made(database, programme, kind, target):
    with open_figures(database, programme, DAYS[programme], TODAY) as lens:
        return make(lens, kind, target, database)


@pytest.fixture(scope="module")
def papers(samples_database):
    """Every PDF of both samples, made once."""
    return {paper: made(samples_database, *paper).content for paper in PAPERS}


@pytest.fixture(scope="module")
def texts(papers):
    """Their texts, line by line as they are read."""
    return {paper: text_of(content, "-raw") for paper, content in papers.items()}


def opened(content):
    return pypdf.PdfReader(io.BytesIO(content))


def text_of(content, *options):
    """Return what a PDF says, as poppler reads it."""
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", *options, "-", "-"],
        input=content,
        capture_output=True,
        check=True,
    )
    return re.sub("[\u00a0\u202f]", " ", done.stdout.decode())


def cents(written):
    digits = re.sub(r"\D", "", written)
    return -int(digits) if written.startswith("−") else int(digits)


def every_cents(value):
    """Yield the amounts of a figures JSON, and those that its sentences say."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name.endswith("_cents") and item is not None:
                yield item
            else:
                yield from every_cents(item)
    elif isinstance(value, list):
        for item in value:
            yield from every_cents(item)
    elif isinstance(value, str):
        yield from map(cents, AMOUNT.findall(value))


def recorded(database):
    """Return the amounts of the titles and of the expense lines, as they were read."""
    columns = {
        "contributions": ("called_cents", "received_cents", "refunded_cents"),
        "expenses": ("committed_cents", "paid_cents"),
        "amendments": ("cap_cents",),
    }
    with closing(sqlite3.connect(database)) as connection:
        return {
            amount
            for table, names in columns.items()
            for name in names
            for (amount,) in connection.execute(f"SELECT {name} FROM {table}")
        }


def test_the_list_of_papers_is_whole(samples_database):
    for programme, day in DAYS.items():
        with open_figures(samples_database, programme, day, TODAY) as lens:
            listed = {
                (programme, one.kind, target or None)
                for one in kinds(lens)
                if one.mime == PDF
                for target, _ in one.targets
            }
            of_a_partner = {
                one.kind for one in kinds(lens) if one.targets[0][0] in lens.ask(partner_names)
            }
        assert listed == {paper for paper in PAPERS if paper[0] == programme}
        # What a paper rests on is cut down to its partner, or another's news would change it.
        assert of_a_partner == OF_A_PARTNER & {one for _, one, _ in listed} | {"partner"}


@pytest.mark.parametrize("paper", PAPERS, ids=IDS)
def test_every_amount_printed_is_a_figure(paper, papers, samples_database):
    programme, kind, target = paper
    with open_figures(samples_database, programme, DAYS[programme], TODAY) as lens:
        known = set(every_cents(as_json(lens, SECTIONS))) | recorded(samples_database) | {0}
        found = make_sums(lens, kind, target)
    # Cells apart: a code before an amount would read as its thousands.
    printed = set(map(cents, AMOUNT.findall(text_of(papers[paper]))))
    assert printed - known - found == set()
    assert printed >= found


def make_sums(lens, kind, target):
    """Return the sums that a paper must print and that no section of the figures has alone."""
    if kind == "statement":
        found = statement(lens, target)
        return {
            found.called_cents,
            found.received_cents,
            found.due_cents,
            found.state.cap_cents,
        }
    if kind == "refund":
        account = refund_account(lens, target)
        assert account
        return {
            account.line.received_cents,
            account.line.due_cents,
            account.line.refund_cents,
            account.on_paid.due_cents,
            account.on_paid.refund_cents,
            account.attached_cents,
            account.refund.spent_cents,
            account.refund.received_cents,
            account.refund.excess_cents,
            account.refund.refund_cents,
            account.refund.due_cents,
            account.refund.already_refunded_cents,
            account.spent_committed_cents,
            account.spent_paid_cents,
            account.left_committed_cents,
            *(cents for one in account.by_order for cents in (one.committed_cents, one.paid_cents)),
        }
    if kind == "committee":
        return committee_sums(lens)
    return set()


def committee_sums(lens):
    found = committee(lens)
    whole = found.link_total
    sums = {whole.called_cents, whole.attached_cents, whole.consumed_cents, whole.paid_cents}
    for link in found.links:
        sums |= {link.attached_cents, link.consumed_cents, link.paid_cents}
    if found.refund:
        sums |= {found.refund.due_cents, found.refund.refund_cents, found.refund.excess_cents}
    return sums


@pytest.mark.parametrize("code", ["59", "60", "62", "80", "95"])
def test_the_expenses_of_a_refund_are_what_it_shares(code, samples_database):
    with open_figures(samples_database, CONVENTION, DAYS[CONVENTION], TODAY) as lens:
        found = refund_account(lens, code)
    assert found
    assert found.spent_committed_cents == found.refund.spent_cents
    assert sum(one.line.committed_cents or 0 for one in found.spent) == found.refund.spent_cents
    assert sum(one.line.committed_cents or 0 for one in found.left) == found.left_committed_cents
    assert (
        sum(title.received_cents or 0 for title in found.contributions) == found.line.received_cents
    )


@pytest.mark.parametrize("paper", PAPERS, ids=IDS)
def test_columns_add_up_to_their_totals(paper, samples_database):
    programme, kind, target = paper
    with open_figures(samples_database, programme, DAYS[programme], TODAY) as lens:
        parts = contents(lens, kind, target).parts
    for table in (part for part in parts if part["is"] == "table" and part["total"]):
        for at, total in enumerate(table["total"]):
            if AMOUNT.fullmatch(total):
                column = [row[at] for row in table["rows"] if AMOUNT.fullmatch(row[at])]
                assert sum(map(cents, column)) == cents(total), table["columns"][at]


def contents(lens, kind, target):
    one = {
        "statement": paper_statement.content,
        "refund": paper_refund.content,
        "minutes": paper_minutes.content,
    }
    return one[kind](lens, target) if target else paper_committee.content(lens)


@pytest.mark.parametrize("paper", ONE_OF_EACH, ids=ONE_IDS)
def test_the_same_lens_gives_the_same_bytes(paper, papers, samples_database):
    assert made(samples_database, *paper).content == papers[paper]


@pytest.mark.parametrize("paper", ONE_OF_EACH, ids=ONE_IDS)
def test_a_paper_is_accessible_and_carries_its_fonts(paper, papers, texts):
    reader = opened(papers[paper])
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == "fr-FR"
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title in texts[paper]
    properties = catalog["/Metadata"].get_data().decode()
    assert re.search(r"pdfuaid:part>\s*1", properties)
    assert re.search(r"pdfaid:part>\s*3", properties)
    tags = set(tags_of(catalog["/StructTreeRoot"]))
    assert {"/H1", "/H2", "/P", "/Table", "/TH", "/TD"} <= tags
    assert not [font for page in reader.pages for font in fonts_of(page) if not is_inside(font)]
    assert all(page["/Tabs"] == "/S" for page in reader.pages if "/Annots" in page)


def tags_of(element):
    """Yield the tags of a structure tree."""
    element = element.get_object()
    if isinstance(element, dict):
        if "/S" in element:
            yield element["/S"]
        for child in as_list(element.get("/K")):
            yield from tags_of(child)


def as_list(kids):
    kids = kids.get_object() if kids is not None else []
    return kids if isinstance(kids, list) else [kids]


def fonts_of(page):
    return [font.get_object() for font in page["/Resources"].get("/Font", {}).values()]


def is_inside(font):
    held = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
    return {"/FontFile", "/FontFile2", "/FontFile3"} & held["/FontDescriptor"].keys()


@pytest.mark.parametrize("paper", PAPERS, ids=IDS)
def test_a_paper_says_what_it_was_made_from(paper, papers, texts, samples_database):
    programme, kind, target = paper
    with open_figures(samples_database, programme, DAYS[programme], TODAY) as lens:
        stamp = stamp_of(lens, kind, target)
    assert read_stamp(papers[paper]) == stamp
    text = texts[paper]
    assert stamp.head in text
    assert stamp.digest in text
    assert f"Arrêté au {DAYS[programme]:%d/%m/%Y}" in text


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        pytest.param(
            (CONVENTION, "statement", "59"),
            ["TP-2020-0118", "six cent soixante-six euros et soixante-sept centimes",
             "Hors champ de la TVA", "FR76 3000 1000 6400 0000 9244 140", "1-2-00742",
             "en une seule fois (art. 4.2)", "Certifié exact", "à compléter"],
            id="statement",
        ),
        pytest.param(
            (CONVENTION, "refund", "95"),
            ["Simulé", "mille huit cent soixante euros et cinquante-cinq centimes",
             "Plus forts restes", "art. 4.5", "commande non ventilée", "Cocktail",
             "Non conforme à l’objet", "ne se signe pas et ne se paie pas", "Somme (80)"],
            id="refund",
        ),
        pytest.param(
            (CONVENTION, "minutes", "selection"),
            ["déport déclaré", "exclusion", "choix du programme", "ex æquo", "suit",
             "Ampleur du problème", "Émargement", "2619960"],
            id="minutes",
        ),
        pytest.param(
            (CHARTER, "minutes", "jury"),
            ["Salle du Belvédère", "03/02/2017", "sur proposition de la DINSIC",
             "de part et d’autre de la limite", "M. Noé L'Exemple"],
            id="minutes of a charter",
        ),
        pytest.param(
            (CONVENTION, "committee", None),
            ["Ordre du jour", "Val d'Oise (95)", "22 phases sur 25", "Obligations non tenues",
             "Décisions attendues", "rien à comparer"],
            id="committee",
        ),
        pytest.param(
            (CHARTER, "committee", None), ["L’enveloppe de chaque lauréat", "200000,00 €"],
            id="committee of a charter",
        ),
    ],
)  # fmt: skip
def test_a_paper_says(paper, said, texts):
    text = re.sub(r"[ \n]+", " ", re.sub(r"\u00ad\s*", "", texts[paper]))
    assert [words for words in said if words not in text] == []


def test_a_charter_has_no_refund(samples_database):
    with open_figures(samples_database, CHARTER, DAYS[CHARTER], TODAY) as lens:
        assert "refund" not in {one.kind for one in kinds(lens)}
        with pytest.raises(RefusedPaperError, match="ne prévoit pas de restitution"):
            make(lens, "refund", "PARIS", samples_database)


def test_a_charter_that_invoiced_nothing_has_no_statement(empty_database):
    with (
        open_figures(empty_database, CHARTER, DAYS[CHARTER], TODAY) as lens,
        pytest.raises(RefusedPaperError, match="aucune compensation financière"),
    ):
        make(lens, "statement", "PARIS", empty_database)


@pytest.mark.parametrize(("kind", "target"), [("minutes", "comite"), ("committee", None)])
def test_an_empty_programme_has_papers_too(kind, target, empty_database):
    with open_figures(empty_database, CONVENTION, DAYS[CONVENTION], TODAY) as lens:
        text = text_of(make(lens, kind, target, empty_database).content)
    assert "rien n’est chargé" in text


@pytest.mark.parametrize(
    ("kind", "target", "why"),
    [
        pytest.param("statement", "60", "ne doit rien : 9.000,00.€ à payer en tout", id="paid"),
        pytest.param("statement", "95", "ne doit rien : 9.000,00.€ à payer en tout",
                     id="paid above its cap"),
    ],
)  # fmt: skip
def test_where_nothing_is_due_there_is_no_paper_and_a_reason(kind, target, why, samples_database):
    with open_figures(samples_database, CONVENTION, DAYS[CONVENTION], TODAY) as lens:
        absent = {one.kind: dict(one.absent) for one in kinds(lens)}
        assert re.search(why, absent[kind][target].replace("\u00a0", " "))
        with pytest.raises(RefusedPaperError, match=why.replace(" : ", ".: ")):
            make(lens, kind, target, samples_database)


@pytest.mark.parametrize(
    ("kind", "why"),
    [pytest.param("statement", "n’a pas signé", id="not signed"),
     pytest.param("refund", "n’a rien versé", id="paid nothing")],
)  # fmt: skip
def test_before_anything_there_is_nothing_to_sign(kind, why, empty_database):
    with open_figures(empty_database, CONVENTION, DAYS[CONVENTION], TODAY) as lens:
        assert [one.targets for one in kinds(lens) if one.kind == kind] == [()]
        with pytest.raises(RefusedPaperError, match=why):
            make(lens, kind, "59", empty_database)


@pytest.mark.parametrize(
    ("day", "across"),
    [pytest.param("2021-05-02", "SIMULÉ", id="a convention still runs"),
     pytest.param("2021-06-02", "PROVISOIRE", id="something is in the way")],
)  # fmt: skip
def test_what_is_not_to_be_paid_says_so_across_each_page(day, across, samples_database):
    with open_figures(samples_database, CONVENTION, date.fromisoformat(day), TODAY) as lens:
        found = paper_refund.content(lens, "95")
        made = first_page_png(make(lens, "refund", "95", samples_database).content)
        plain = pdf(lens, replace(found, watermark=""), stamp_of(lens, "refund", "95"))
    assert found.watermark == across
    assert first_page_png(plain) != made


def test_a_paper_to_sign_has_no_fraction_of_a_cent(samples_database):
    with open_figures(samples_database, CONVENTION, DAYS[CONVENTION], TODAY) as lens:
        parts = paper_refund.content(lens, "95").parts
    [steps] = [one for one in parts if one["is"] == "table" and one["columns"][0]["label"] ==
               "Étape"]  # fmt: skip
    said = " ".join(cell for row in steps["rows"] for cell in row)
    assert "de centime" not in said
    assert not re.search(r"\d+/\d+ ", said.replace("/2020", "").replace("/2021", ""))
    # Others' own steps are in the table of all the partners, by name and code.
    assert "Oise (60)" not in said


def test_the_first_page_is_pictured(papers):
    picture = first_page_png(papers[CONVENTION, "committee", None])
    assert picture.startswith(b"\x89PNG")
    width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
    assert (width, round(height / width, 2)) == (909, 1.41)


def test_a_negative_due_is_printed_as_such(samples_database):
    part = {"is": "amount", "label": "Reste", "figures": euros(-492000), "words": "moins"}
    with open_figures(samples_database, CONVENTION, DAYS[CONVENTION], TODAY) as lens:
        content = Content("Essai", "Essai", "Cap", [part])
        text = text_of(pdf(lens, content, stamp_of(lens, "committee")))
    assert "−4 920,00 €" in text
