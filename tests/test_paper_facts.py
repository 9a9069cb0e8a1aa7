"""What papers print of a partner is typed once: in a sheet, or on screen."""

from datetime import date

import pytest

from data.incoming.forms import submit
from data.lens import open_lens
from documents.blocks import flat
from loaders.importing import load
from subjects.money import paper_statement as statement_paper
from subjects.money.figure_statement import statement
from subjects.refund import paper_refund as refund_paper
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION, delimited

SIGNED = [("Code", "Signature", "Plafond"), ("95", "15/09/2020", "9000,00")]
CALLS = ("Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé")
MENTIONS = ("Code", "N° titre", "Fait", "Valeur")
GOOD_SIRET, GOOD_IBAN = "22950127500013", "FR76 3000 1000 6400 0000 9244 140"
ON = date(2020, 11, 1)


def world(folder, *mentions, calls=()):
    tables = {"conventions": SIGNED, "appels": [CALLS, *calls], "mentions": [MENTIONS, *mentions]}
    paths = [delimited(folder / f"{name}.csv", rows) for name, rows in tables.items() if rows[1:]]
    database = folder / "cap.sqlite"
    report = load(paths, database, AUTHOR, CONVENTION)
    assert sheets.errors(report) == []
    return database


def printed(database, content=statement_paper.content):
    with open_lens(database, CONVENTION, on=ON) as lens:
        parts = list(flat(content(lens, "95").parts))
    facts = {row["label"]: row["value"] for one in parts if one["is"] == "facts" for row in
             one["rows"]}  # fmt: skip
    return facts, " ".join(one["text"] for one in parts if one["is"] == "text")


CALL = ("95", "TP-95", "01/10/2020", "9000,00", "", "")


def test_what_a_sheet_says_is_printed(tmp_path):
    database = world(
        tmp_path,
        ("95", "", "SIRET", GOOD_SIRET),
        ("95", "", "Représenté par", "La présidente"),
        ("95", "", "destinataire", "Service des finances"),
        ("95", "TP-95", "N° d'engagement", "E2020-7"),
        ("95", "TP-95", "échéance", "30/11/2020"),
        calls=[CALL],
    )
    facts, said = printed(database)
    assert facts["SIRET"] == GOOD_SIRET
    assert facts["Représenté par"] == "La présidente"
    assert (facts["Destinataire"], facts["N° d’engagement"]) == ("Service des finances", "E2020-7")
    assert "Échéance\u00a0: 30/11/2020. Référence à rappeler\u00a0: TP-95." in said


def test_a_mention_of_a_title_is_not_said_of_a_call_without_it(tmp_path):
    facts, _ = printed(world(tmp_path, ("95", "TP-95", "n° d’engagement", "E2020-7")))
    assert facts["N° d’engagement"] == "à compléter"


def test_what_is_typed_on_screen_is_the_same_row(tmp_path):
    database = world(tmp_path, ("95", "", "SIRET", "22950127500021"), calls=[CALL])
    row = {"partner": "95", "title": None, "fact": "siret", "value": GOOD_SIRET}
    submit(database, CONVENTION, AUTHOR, "Mention", {"paper_facts": [row]})
    assert sheets.current(database, "paper_facts", "value") == [(GOOD_SIRET,)]
    assert printed(database)[0]["SIRET"] == GOOD_SIRET


@pytest.mark.parametrize(
    ("fact", "value", "fault"),
    [
        pytest.param("SIRET", "22950127500014", "SIRET « 22950127500014 »", id="key"),
        pytest.param("SIRET", "13002526500013", "SIRET « 13002526500013 »", id="of another"),
        pytest.param("IBAN", "FR76 3000 1000 6400 0000 9244 141", "IBAN « FR76", id="IBAN"),
    ],
)
def test_a_number_whose_key_is_wrong_is_said_before_the_signature(tmp_path, fact, value, fault):
    database = world(tmp_path, ("95", "", fact, value), calls=[CALL])
    assert "À vérifier avant de signer" in printed(database)[1]
    assert fault in printed(database)[1].replace("\u00a0", " ")


def test_the_account_of_a_refund_is_the_one_typed(tmp_path):
    paid = (*CALL[:4], "20/10/2020", "9000,00")
    database = world(tmp_path, ("95", "", "IBAN", GOOD_IBAN), calls=[paid])
    with open_lens(database, CONVENTION, on=date(2021, 4, 1)) as lens:
        parts = list(flat(refund_paper.content(lens, "95").parts))
    facts = {row["label"]: row["value"] for one in parts if one["is"] == "facts" for row in
             one["rows"]}  # fmt: skip
    assert facts["IBAN"] == GOOD_IBAN


def test_a_fact_that_no_paper_has_is_refused_by_name(tmp_path):
    path = delimited(tmp_path / "mentions.csv", [MENTIONS, ("95", "", "couleur", "bleu")])
    report = load([path], tmp_path / "cap.sqlite", AUTHOR, CONVENTION)
    [problem] = sheets.errors(report)
    assert (problem.kind, problem.cell, problem.value) == ("bad_value", "C2", "couleur")
    assert "SIRET" in (problem.expected or "")


def test_a_partner_s_lens_prints_its_own(tmp_path):
    database = world(tmp_path, ("95", "", "contact", "Bureau 12"), ("60", "", "contact", "Autre"))
    with open_lens(database, CONVENTION, on=ON) as lens:
        assert statement(lens, "95").party.facts == {"contact": "Bureau 12"}
