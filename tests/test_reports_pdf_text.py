"""What a paper prints of any text, of any length, for any number of partners: nothing overflows."""

import re
import subprocess
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban

from data.agreement.model import FOLDER, AgreementError, Partner, agreements, load_agreement
from data.opening import open_figures
from documents.blocks import LONGEST, ColumnKind, facts, paragraph, points, printable, table
from documents.paper import Content, pdf
from documents.stamp import stamp_of
from documents.words_fr import in_words
from subjects.papers.paper_papers import make
from tests import sheets
from tests.sheets import CONVENTION, TODAY

DAY = date(2021, 4, 15)
NASTY = {
    "typst call": '#panic("x") #read("/etc/passwd")',
    "typst markup": "*gras* _i_ `c` $ x^2 $ <label> @ref [x] {y} = titre",
    "typst comment": "avant // reste /* et */ fin \\u{41}",
    "formula": '=HYPERLINK("http://x";"y")',
    "command": "+cmd|' /C calc'!A0",
    "sum": "@SUM(1+1)",
    "quote": '"}], "parts": [] «»',
}
ELSEWHERE = {
    "tab and newline": ("un\tdeux\r\ntrois", "un deux trois"),
    "bidi mark": ("abc\u202e123", "abc□123"),
    "emoji": ("ça va 😀", "ça va □"),
    "control": ("a\x00b\x07c", "a□b□c"),
    "Polish, Greek and Chinese": ("Łódź Ωμέγα 漢字", "Łódź Ωμέγα □□"),
    "ligature and quote": ("œuvre d’Été — 5 € ≤ 6", "œuvre d’Été — 5 € ≤ 6"),
}


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (0, "zéro euro"),
        (1, "un centime"),
        (100, "un euro"),
        (2_100, "vingt et un euros"),
        (7_100, "soixante et onze euros"),
        (8_000, "quatre-vingts euros"),
        (8_180, "quatre-vingt-un euros et quatre-vingts centimes"),
        (20_000, "deux cents euros"),
        (20_100, "deux cent un euros"),
        (100_000, "mille euros"),
        (8_000_000, "quatre-vingt mille euros"),
        (20_000_000, "deux cent mille euros"),
        (100_000_000, "un million d’euros"),
        (8_000_000_000, "quatre-vingts millions d’euros"),
        (100_000_100, "un million un euros"),
        (-492_001, "moins quatre mille neuf cent vingt euros et un centime"),
        (99_999_999_99 // 100, "neuf cent quatre-vingt-dix-neuf mille neuf cent "
         "quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes"),
    ],
)  # fmt: skip
def test_amount_in_words(cents, words):
    assert in_words(cents) == words


@given(st.integers(-99_999_999_99, 99_999_999_99), st.integers(-99_999_999_99, 99_999_999_99))
def test_two_amounts_never_have_the_same_words(one, other):
    assert (in_words(one) == in_words(other)) == (one == other)


@pytest.mark.parametrize(("typed", "shown"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_a_text_is_made_printable(typed, shown):
    assert printable(typed) == shown


@pytest.mark.parametrize("typed", NASTY.values(), ids=NASTY)
def test_what_looks_like_code_is_left_as_it_is(typed):
    assert printable(typed) == typed


def test_a_long_text_is_cut_and_says_so():
    assert printable("mot " * 10_000).endswith("… [coupé : 40000 caractères]")
    assert printable("x" * LONGEST).replace("\u200b", "") == "x" * LONGEST


def test_a_word_too_long_may_be_cut_and_a_hash_is_not():
    assert "\u200b" not in printable("a" * 80)
    cut = table("", [("A", "text")], [["a" * 60]])["rows"][0][0]
    assert max(map(len, cut.split("\u200b"))) <= 8
    assert cut.replace("\u200b", "") == "a" * 60


def test_a_code_too_long_for_its_column_shares_the_width():
    columns: list[tuple[str, ColumnKind]] = [("N°", "code"), ("Nom", "text")]
    assert [c["kind"] for c in table("", columns, [["12", "x"]])["columns"]] == ["code", "text"]
    assert table("", columns, [["1" * 19, "x"]])["columns"][0]["kind"] == "text"


def test_a_fact_that_nobody_gave_is_to_be_filled():
    rows = facts([("SIRET", None), ("Nom", "")])["rows"]
    assert [(row["value"], row["given"]) for row in rows] == [("à compléter", False)] * 2


@pytest.fixture(scope="module")
def drawn(samples_database):
    """A paper holding every character that papers let through, and every nasty text."""
    every = "".join(c for c in map(chr, range(0x20, 0x3000)) if "□" not in printable(c))
    pieces = [every[at : at + 80] for at in range(0, len(every), 80)]
    typed = list(NASTY.values())
    parts = [
        *map(paragraph, pieces),
        points(typed),
        facts(zip(typed, typed, strict=True)),
        table("T", [("A", "text")], [[one] for one in typed]),
    ]
    with open_figures(samples_database, CONVENTION, DAY, TODAY) as lens:
        return pdf(lens, Content("Essai", "Essai", "Cap", parts), stamp_of(lens, "committee"))


def test_all_that_is_let_through_can_be_drawn(drawn):
    assert drawn.startswith(b"%PDF-1.7")


@pytest.mark.parametrize("typed", NASTY.values(), ids=NASTY)
def test_text_comes_out_as_text(typed, drawn):
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-raw", "-", "-"], input=drawn, capture_output=True
    )
    said = re.sub(r"\s+", "", done.stdout.decode())
    assert said.count(re.sub(r"\s+", "", typed)) >= 2


@pytest.fixture(scope="module")
def crowded(tmp_path_factory, samples_database):
    """Papers of 101 partners, with long labels, 0 € and a negative due."""
    folder = tmp_path_factory.mktemp("crowd")
    database = folder / "cap.sqlite"
    database.write_bytes(samples_database.read_bytes())
    long = [*NASTY.values(), "x" * 300, "libellé très long " * 17, "mot " * 8000]
    file = sheets.workbook(
        folder / "crowd.xlsx",
        {
            "Appels de fonds": [
                ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le",
                 "Montant encaissé", "Restitué le", "Montant restitué", "Délibération"],
                *[["60", f"T{n}{'x' * 60 * (n == 3)}", date(2020, 10, 1), 10, date(2020, 11, 1),
                   10, date(2021, 3, 1), 5000 * (n == 2), words]
                  for n, words in enumerate(long)],
                *[["59", f"N{n}{'x' * 60 * (n == 3)}", date(2020, 10, 1), 10, None, None, None,
                   None, words] for n, words in enumerate(long)],
            ],
            "Actions": [
                ["Session", "N° action", "Action", "Responsable", "Échéance"],
                *[["comite", f"9{n}", words, words, date(2021, 1, 1)]
                  for n, words in enumerate(long)],
            ],
            "Partenaires": [["Code", "Nom", "Signature", "Plafond"],
                            ["59", "Nord très long " * 20, date(2020, 9, 15), 9000]],
        },
    )  # fmt: skip
    assert sheets.load([file], database).import_id == 3
    papers = {}
    with open_figures(database, CONVENTION, DAY, TODAY) as lens:
        more = (Partner(f"X{n:03}", f"Département d’essai n° {n}", "Département")
                for n in range(96))  # fmt: skip
        lens.agreement = replace(lens.agreement, partners=(*lens.agreement.partners, *more))
        for kind, target in (("statement", "59"), ("refund", "60"), ("committee", None)):
            papers[kind] = make(lens, kind, target, database).content
    return papers


@pytest.mark.parametrize("kind", ["statement", "refund", "committee"])
def test_nothing_is_cut_and_nothing_overflows(kind, crowded):
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=crowded[kind], capture_output=True, check=True
    )
    page = (595.3, 841.9)
    margins = (50.0, 40.0)  # 18 mm at the sides; the foot's last line is 12 mm from the edge
    words = re.findall(
        r'<word xMin="([\d.]+)" yMin="([\d.-]+)" xMax="([\d.]+)" yMax="([\d.]+)">',
        done.stdout.decode("utf-8", "replace"),
    )
    assert len(words) > 200
    for left, top, right, bottom in (map(float, word) for word in words):
        assert margins[0] <= left < right <= page[0] - margins[0]
        assert margins[1] <= top < bottom <= page[1] - 24


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("statement", ["six cent soixante-six euros", "à réduire de 100,00 €", "0,00 €"]),
        ("refund", ["moins ", "À réclamer", "X095"]),
        ("committee", ["Département d’essai n° 95", "coupé", "xxxxxxxx"]),
    ],
)
def test_extremes_are_said(kind, said, crowded):
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-raw", "-", "-"], input=crowded[kind], capture_output=True
    )
    words = re.sub(r"[\s\u200b]+", " ", done.stdout.decode())
    assert [one for one in said if one not in words] == []


def test_the_account_is_the_text_s_and_its_iban_follows():
    terms = agreements()[CONVENTION].statement
    assert terms.rib == "30001000640000009244140"
    assert iban.validate(str(terms.iban)) == "FR7630001000640000009244140"
    assert replace(terms, bank_code=None).iban is None


@pytest.mark.parametrize(
    ("added", "said"),
    [
        pytest.param('siret = { value = "22950127500001", source = "choix du programme" }',
                     "un SIRET de son SIREN", id="key of the SIRET"),
        pytest.param('siret = { value = "13002526500013", source = "choix du programme" }',
                     "un SIRET de son SIREN", id="SIRET of another"),
        pytest.param('iban = { value = "FR7630001000640000009244141", source = "choix du '
                     'programme" }', "un IBAN dont la clé est juste", id="key of the IBAN"),
        pytest.param('fax = { value = "1", source = "choix du programme" }',
                     "clé inconnue", id="unknown key"),
    ],
)  # fmt: skip
def test_a_wrong_number_of_a_partner_is_refused(added, said, tmp_path):
    written = (FOLDER / f"{CONVENTION}.toml").read_text("utf-8")
    path = tmp_path / f"{CONVENTION}.toml"
    path.write_text(written.replace("[partners.papers]\n", f"[partners.papers]\n{added}\n"))
    with pytest.raises(AgreementError, match=said):
        load_agreement(path)


def test_a_wrong_siret_of_the_state_is_refused(tmp_path):
    written = (FOLDER / f"{CONVENTION}.toml").read_text("utf-8")
    line = 'creditor_siret = { value = "12345678900001", source = "choix du programme" }'
    path = tmp_path / f"{CONVENTION}.toml"
    path.write_text(written.replace("[statement]\n", f"[statement]\n{line}\n"))
    with pytest.raises(AgreementError, match="SIRET dont la clé est juste"):
        load_agreement(path)
