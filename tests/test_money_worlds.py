"""Small programmes in files: who leaves, never pays, or changes; the figures they must give."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.lens import open_lens
from data.store.commit import Author
from documents.blocks import flat
from loaders.importing import check, load
from subjects.refund.figure_refund import Changes, refund, refund_facts, refund_if
from subjects.refund.figure_refund_account import refund_account
from subjects.refund.paper_refund import content as refund_content
from subjects.sources.figure_compare import compare_lenses, move_sentence
from subjects.spending.figure_spending_lines import STATE, Chosen, chosen_lines, pile_lines, piles
from tests import sheets
from tests.conftest import ROOT
from tests.sheets import AUTHOR, delimited

CODES = ("59", "60", "62", "80", "95")
PROGRAMME = "preincubation-2020"
CALLS = ("Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé",
         "Restitué le", "Montant restitué")  # fmt: skip
SPENDING = ("Exercice", "N° EJ", "N° poste EJ", "Date comptable", "Montant engagé", "Montant payé")
WHOSE = ("N° EJ", "Équipe", "Code", "Catégorie", "Éligible", "Hors période")
SIGNED = ("Code", "Signature", "Plafond")
AMENDED = ("Code", "N° avenant", "Demandé le", "Signature", "Effet", "Plafond", "Fin")
NOTICES = ("Code", "Nature", "Reçue le")
DATES = ("Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle")


def signed(on="15/09/2020"):
    return [(code, on, "9000,00") for code in CODES]


def paid(*codes, on="20/10/2020"):
    return [(code, f"TP-{code}", "01/10/2020", "9000,00", on, "9000,00", "", "") for code in codes]


def called(*codes):
    return [(code, f"TP-{code}", "01/10/2020", "9000,00", "", "", "", "") for code in codes]


def spent(*lines):
    return [(day[-4:], ej, "10", day, cents, cents) for ej, day, cents in lines]


def shared(*orders):
    return [(ej, "", "commun", "coaching", "Oui", "") for ej in orders]


def files(folder: Path, **tables: Any) -> list[Path]:
    headings = {"appels": CALLS, "depenses": SPENDING, "ventilation": WHOSE, "conventions": SIGNED,
                "avenants": AMENDED, "courriers": NOTICES, "calendrier": DATES}  # fmt: skip
    folder.mkdir(exist_ok=True)
    return [
        delimited(folder / f"{name}.csv", [headings[name], *rows]) for name, rows in tables.items()
    ]


WORLDS: dict[str, dict[str, list[tuple[str, ...]]]] = {
    "A": {"conventions": signed(), "appels": [*called("59"), *paid(*CODES[1:])],
          "depenses": spent(("EJ1", "01/12/2020", "20000,00"), ("EJ2", "01/03/2021", "10123,45")),
          "ventilation": shared("EJ1", "EJ2")},
    "B": {"conventions": signed(), "appels": [*called("60"), *paid("59", "62", "80", "95")],
          "avenants": [("59", "1", "", "01/12/2020", "01/01/2021", "6000,01", ""),
                       ("60", "1", "", "01/12/2020", "", "7000,00", "")],
          "depenses": spent(("EJ1", "01/11/2020", "33000,00")), "ventilation": shared("EJ1")},
    "C": {"conventions": signed(), "appels": paid(*CODES),
          "courriers": [("62", "résiliation", "10/12/2020")],
          "calendrier": [("59", "5", "01/02/2021", "15/02/2021", "01/02/2021", "10/02/2021")],
          "depenses": spent(("EJ1", "01/11/2020", "10000,00"), ("EJ2", "15/01/2021", "30000,00"),
                            ("EJ3", "20/01/2021", "500,00")),
          "ventilation": [*shared("EJ1", "EJ2"), ("EJ3", "", "62", "coaching", "Oui", "")]},
    "E": {"conventions": signed(),
          "appels": [(*paid("59")[0][:6], "01/05/2021", "500,00"),
                     ("59", "TP-59-R2", "01/05/2021", "0,00", "", "", "01/06/2021", "300,00"),
                     *paid("60")],
          "depenses": spent(("EJ1", "01/11/2020", "10000,00"), ("EJ9", "01/04/2021", "700,00")),
          "ventilation": shared("EJ1", "EJ9")},
    "F": {"conventions": signed(),
          "appels": [("59", "TP-1", "01/10/2020", "9500,00", "20/10/2020", "9500,00", "", ""),
                     ("60", "TP-2", "01/10/2020", "9000,00", "20/10/2020", "9000,00", "", ""),
                     ("60", "TP-3", "05/10/2020", "9000,00", "25/10/2020", "9000,00", "", ""),
                     ("62", "TP-4", "01/09/2020", "9000,00", "", "", "", "")]},
    "H": {"conventions": signed(), "appels": paid(*CODES),
          "calendrier": [("59", "5", "21/12/2020", "31/12/2020", "21/12/2020", "31/12/2020")],
          "depenses": spent(("EJ1", "01/11/2020", "5000,00"), ("EJ2", "15/02/2021", "1234,56")),
          "ventilation": [*shared("EJ1"), ("EJ2", "", "59", "coaching", "Oui", "")]},
}  # fmt: skip


@pytest.fixture(scope="module")
def worlds(tmp_path_factory):
    """A database for each, made once; and the refusals of its load, of which there are none."""
    folder = tmp_path_factory.mktemp("worlds")
    for name, tables in WORLDS.items():
        report = load(files(folder / name, **tables), folder / f"{name}.sqlite", AUTHOR, PROGRAMME)
        assert report.is_accepted, name
    return folder


def figures(database, day, *sections, programme=PROGRAMME):
    return sheets.figures_on(database, day, programme, sections=sections or ("money", "refund"))


def by_partner(found, name, section="refund"):
    return {line["partner"]: line[name] for line in found[section]["partners"]}


@pytest.mark.parametrize("day", ["2020-12-20", "2021-02-16"])
def test_who_was_terminated_is_settled_for_good(worlds, day):
    found = figures(worlds / "C.sqlite", day)
    assert by_partner(found, "refund_cents")["62"] == 7_000_00
    assert by_partner(found, "exited_on") == {**dict.fromkeys(CODES), "62": "2020-12-10"}
    assert by_partner(found, "consumed_cents", "money")["62"] == 2_000_00
    assert by_partner(found, "adjusted_cap_cents", "money")["62"] == 2_000_00


def test_what_is_spent_after_an_exit_is_the_others_or_the_state_s(worlds):
    found = figures(worlds / "C.sqlite", "2021-02-16", "money", "refund", "alerts")
    assert by_partner(found, "refund_cents") == {**dict.fromkeys(CODES, 0), "62": 7_000_00}
    assert (found["refund"]["overrun_cents"], found["refund"]["spent_cents"]) == (
        2_000_00, 38_000_00)  # fmt: skip
    money = found["money"]
    assert (money["state_cents"], money["out_of_period_cents"]) == (500_00, 0)
    assert money["committed_cents"] == 40_500_00
    assert sum(by_partner(found, "consumed_cents", "money").values()) == 40_000_00
    [alert] = [one for one in found["alerts"] if one["rule"] == "spending_after_exit"]
    assert "500,00\u00a0€" in alert["text"]


@pytest.mark.parametrize(
    ("world", "day", "kind", "cents"),
    [
        pytest.param("B", "2021-01-05", "reminder", 7_000_00, id="never above the cap in force"),
        pytest.param("B", "2020-09-20", "call", 9_000_00, id="signed, no title yet"),
        pytest.param("B", "2020-09-14", "none", 0, id="not signed yet"),
        pytest.param("B", "2020-11-01", "reminder", 9_000_00, id="before the amendment"),
    ],
)
def test_what_is_claimed_of_60(worlds, world, day, kind, cents):
    found = figures(worlds / f"{world}.sqlite", day)
    assert by_partner(found, "claim_kind", "money")["60"] == kind
    assert by_partner(found, "claim_cents", "money")["60"] == cents


def test_a_title_above_the_cap_is_to_be_reduced(worlds):
    found = figures(worlds / "B.sqlite", "2021-01-05", "alerts")["alerts"]
    [alert] = [one for one in found if one["rule"] == "title_to_reduce"]
    assert alert["partner"] == "60"
    assert "réduire de 2\u202f000,00\u00a0€" in alert["text"]


def test_who_never_paid_is_claimed_its_part_and_the_others_share_meanwhile(worlds):
    found = figures(worlds / "A.sqlite", "2021-05-02")
    assert by_partner(found, "claim_cents", "money") == {**dict.fromkeys(CODES, 0), "59": 6_024_69}
    assert found["refund"]["status"] == "provisional"
    assert found["refund"]["blocked_by"] == [
        "sommes dues non encaissées\u00a0: 6\u202f024,69\u00a0€"
    ]
    assert sum(by_partner(found, "refund_cents").values()) == 5_876_55


def test_a_late_payment_leaves_each_its_due_after_a_partial_refund(tmp_path):
    back = ("01/05/2021", "1469,14")
    others = [(*row[:6], *back) for row in paid("60", "62", "80")]
    last = [(*paid("95")[0][:6], "01/05/2021", "1469,13")]
    database = tmp_path / "A2.sqlite"
    load(files(tmp_path / "A", **WORLDS["A"]), database, AUTHOR, PROGRAMME)
    rows = [*paid("59", on="20/05/2021"), *others, *last]
    load(files(tmp_path / "A2", appels=rows), database, Author("B", "2026-12-01T10:00:00+00:00"),
         PROGRAMME)  # fmt: skip
    found = figures(database, "2021-05-21")
    assert by_partner(found, "due_cents") == {
        "59": 2_975_31, "60": 1_506_17, "62": 1_506_17, "80": 1_506_17, "95": 1_506_18}  # fmt: skip
    assert found["refund"]["status"] == "final"


def test_out_of_period_undecided_is_shown_both_ways(worlds):
    found = figures(worlds / "E.sqlite", "2021-06-02")
    assert found["money"]["out_of_period_cents"] == 700_00
    assert found["refund"]["status"] == "provisional"
    own = by_partner(found, "refund_cents"), by_partner(found, "refund_if_set_aside_cents")
    assert [each["59"] for each in own] == [3_650_00, 4_000_00]
    assert [each["60"] for each in own] == [3_650_00, 4_000_00]
    assert by_partner(found, "due_cents")["59"] == 2_850_00


@pytest.mark.parametrize(
    ("decided", "refund", "state"),
    [
        pytest.param("retenue", 3_650_00, 0, id="kept"),
        pytest.param("écartée", 4_000_00, 700_00, id="set aside: the State's"),
    ],
)
def test_what_is_decided_of_it_is_no_longer_to_decide(tmp_path, decided, refund, state):
    tables = {**WORLDS["E"], "ventilation": [
        *shared("EJ1"), ("EJ9", "", "commun", "coaching", "Oui", decided)]}  # fmt: skip
    database = tmp_path / "cap.sqlite"
    load(files(tmp_path / "E", **tables), database, AUTHOR, PROGRAMME)
    found = figures(database, "2021-06-02")
    assert by_partner(found, "refund_cents")["59"] == refund
    assert by_partner(found, "refund_if_set_aside_cents")["59"] is None
    assert (found["money"]["state_cents"], found["money"]["out_of_period_cents"]) == (state, 0)


def test_each_line_is_held_against_its_owner_s_own_period(worlds):
    found = figures(worlds / "H.sqlite", "2021-02-16", "money", "refund", "duties", "alerts")
    assert found["money"]["out_of_period_cents"] == 1_234_56
    assert found["refund"]["spent_cents"] == 6_234_56
    [alert] = [one for one in found["alerts"] if one["rule"] == "out_of_period_spending"]
    assert alert["partner"] == "59"
    duties = figures(worlds / "H.sqlite", "2021-03-25", "duties")["duties"]
    [period] = [line for line in duties if line["duty"] == "period"]
    assert (period["status"], period["unmet_for"]) == ("overdue", ["59"])


def test_titles_that_are_too_many_are_said_at_the_check(tmp_path):
    report = check(files(tmp_path / "F", **WORLDS["F"]), tmp_path / "cap.sqlite", PROGRAMME)
    said = {problem.kind for file in report.files for problem in file.problems}
    assert {"above_cap", "second_receipt", "dates_reversed"} <= said


CHARTER: dict[str, list[tuple[Any, ...]]] = {
    "Équipes": [("Équipe", "Nom", "N° dossier", "Code", "Intrapreneurs", "Coach", "Début", "Fin"),
                ("EQ1", "Un", "1", "PARIS", "A A", "K", "06/03/2017", "")],
    "Candidatures": [("N° dossier", "Déposé le", "Code", "Nom", "Prénom", "Intitulé", "État"),
                     ("1", "15/12/2016", "PARIS", "A", "A", "Un", "Accepté")],
    "Décisions": [("Session", "N° dossier", "Décision", "Date", "Accord du partenaire",
                   "Accord de la DINSIC"), ("jury", "1", "lauréat", "03/02/2017", "Oui", "Oui")],
    "Conventions": [("Code", "Signature", "Plafond"), ("PARIS", "30/11/2016", "200000,00")],
    "Dépenses": [SPENDING, *spent(("E1", "01/04/2017", "250000,00"),
                                  ("E3", "02/04/2017", "999,99"))],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "state", "consumed"),
    [
        pytest.param("commun", 0, 250_999_99, id="shared"),
        pytest.param("DINSIC", 999_99, 250_000_00, id="the State's"),
        pytest.param("dinsic", 999_99, 250_000_00, id="its code in any case"),
    ],
)
def test_what_is_attributed_to_the_state_is_its_own(tmp_path, code, state, consumed):
    whose: list[tuple[Any, ...]] = [WHOSE, ("E1", "EQ1", "PARIS", "equipe", "Oui", ""),
             ("E3", "", code, "autre", "Oui", "")]  # fmt: skip
    paths = [
        delimited(tmp_path / f"{number}.csv", rows)
        for number, rows in enumerate((*CHARTER.values(), whose))
    ]
    database = tmp_path / "cap.sqlite"
    assert load(paths, database, AUTHOR, "hackathon-2017").is_accepted
    found = figures(database, "2017-04-20", "money", "laureates", "alerts",
                    programme="hackathon-2017")  # fmt: skip
    [line] = found["money"]["partners"]
    assert (found["money"]["state_cents"], line["consumed_cents"]) == (state, consumed)
    assert (line["claim_kind"], line["adjusted_cap_cents"]) == (None, None)
    assert found["laureates"][0]["headroom_cents"] == -50_000_00
    [alert] = [one for one in found["alerts"] if one["rule"] == "above_envelope"]
    assert (alert["partner"], alert["team"]) == ("PARIS", "EQ1")


def test_a_move_of_a_code_is_said_in_french(worlds):
    with (
        open_lens(worlds / "E.sqlite", PROGRAMME, on=date(2021, 3, 1)) as before,
        open_lens(worlds / "E.sqlite", PROGRAMME, on=date(2021, 6, 2)) as after,
    ):
        said = [move_sentence(move) for move in compare_lenses(before, after)]
    assert any(line.endswith("simulé → provisoire") for line in said)
    assert not [line for line in said if "provisional" in line or "reminder" in line]


def test_what_is_supposed_of_spending_leaves_who_was_settled(worlds):
    with open_lens(worlds / "C.sqlite", PROGRAMME, on=date(2021, 2, 16)) as lens:
        facts, real = lens.ask(refund_facts), lens.ask(refund)
        assert facts
        assert real
        same = refund_if(lens, Changes(spent_cents=facts.left_cents))
        less = refund_if(lens, Changes(spent_cents=0))
    assert same
    assert less
    assert facts.left_cents == real.spent_cents == 38_000_00
    assert [line.refund_cents for line in same.partners] == [
        line.refund_cents for line in real.partners]  # fmt: skip
    assert {line.partner: line.refund_cents for line in less.partners} == {
        **dict.fromkeys(CODES, 9_000_00), "62": 7_000_00}  # fmt: skip


def test_the_lines_left_to_settle_are_those_of_the_amount(worlds):
    with open_lens(worlds / "C.sqlite", PROGRAMME, on=date(2021, 2, 16)) as lens:
        assert [(one.kind, one.committed_cents) for one in piles(lens)] == [("after_exit", 500_00)]
        assert [one.line.order for one in pile_lines(lens, "after_exit", 10).lines] == ["EJ3"]
        own = chosen_lines(lens, Chosen(partner=STATE), 10)
        assert (own.count, own.committed_cents) == (1, 500_00)
        assert chosen_lines(lens, Chosen(partner="62"), 10).count == 0
    with open_lens(worlds / "H.sqlite", PROGRAMME, on=date(2021, 2, 16)) as lens:
        found = pile_lines(lens, "out_of_period", 10)
        assert [(one.line.order, one.partner) for one in found.lines] == [("EJ2", "59")]


def test_a_decompte_of_who_left_says_when_and_for_how_much(worlds):
    with open_lens(worlds / "C.sqlite", PROGRAMME, on=date(2021, 2, 16)) as lens:
        said = " ".join(
            part["text"] for part in flat(refund_content(lens, "62").parts) if part["is"] == "text"
        )
        account = refund_account(lens, "62")
    assert account
    assert "soldé au 10/12/2020" in said
    assert "2\u202f000,00\u00a0€" in said
    assert [(one.line.order, one.why) for one in account.left] == [("EJ3", "state")]
    assert (account.adjusted_cap_cents, account.state_cents) == (2_000_00, 500_00)


def test_pages_show_who_left_and_what_the_state_bears(worlds, monkeypatch):
    monkeypatch.setenv("CAP_DATABASE", str(worlds / "C.sqlite"))
    said = {}
    for page in ("restitutions", "budget", "rapports"):
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
        app.query_params.update({"programme": PROGRAMME, "au": "2021-04-02"})
        if page == "rapports":
            app.query_params["papier"] = "etat-des-sommes-dues"
        app.switch_page(f"pages/{page}.py").run()
        assert not app.exception
        said[page] = " ".join(
            str(getattr(one, "value", ""))
            for kind in ("markdown", "warning", "info")
            for one in app.get(kind)
        ).replace("\u202f", " ").replace("\u00a0", " ")  # fmt: skip
    assert "62 Pas\\-de\\-Calais : soldé le 10/12/2020" in said["restitutions"]
    assert "À la charge de la DINUM : 2 000,00 €" in said["restitutions"]
    assert "500,00 € hors du pot commun" in said["restitutions"]
    # Everyone has paid: the paper is named, and why there is none for each.
    assert said["rapports"].count("ne doit rien") == 5
