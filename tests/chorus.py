"""Chorus extracts as the tests write them, in their four layouts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.sheets import delimited, workbook

FUND, OTHER_FUND = "1-2-00742", "1-2-00001"

TWINS = (
    "Centre financier", None, "N° EJ", "Type de flux", "Fournisseur titulaire principal (EJ)",
    "N° poste EJ", "Fonds", None, "Date comptable du SF", "Bascule des EJ non soldés",
    "Montant engagé", "Montant certifié non soldé", "Montant pré-enregistré", "Montant facturé",
    "Montant payé",
)  # fmt: skip


def line(
    ej: Any, committed: Any, paid: Any, *, item: Any = "1", day: Any = "#", fund: Any = FUND,
    carried: Any = 0, certified: Any = 0, supplier: str = "ATELIER", centre: Any = "0352-CINC-DINU",
) -> list[Any]:  # fmt: skip
    """Return a line of the programme's workbook; amounts in euros."""
    return [
        centre, "DINUM", ej, "3", supplier, item, fund, "FDC", day, carried, committed, certified,
        0, 0, paid,
    ]  # fmt: skip


def programme_workbook(path: Path, lines: Sequence[Sequence[Any]], year: Any = 2020) -> Path:
    """Write INF-BUD-53 of a programme: header on row 5, twin columns, AE and CP."""
    preamble = [["INF-BUD-53"], [], ["Programme", "352"], ["Exercice comptable", year]]
    return workbook(path, {"Restitution": [*preamble, TWINS, *lines]})


def region_csv(
    path: Path, lines: Sequence[Sequence[Any]], side: str = "Montant payé", year: Any = 2020
) -> Path:
    """Write INF-BUD-53 of a region, one side: lines of EJ, poste, DP, day, amount in euros."""
    headings = [
        "Programme", "N° EJ", "N° poste EJ", "N° DP", "Date de dernière opération sur la DP",
        "Fournisseur payé (DP)", "Fournisseur payé (DP)", "Compte général", "EUR",
    ]  # fmt: skip
    blank = [""] * (len(headings) - 2)
    rows = [
        ["INF-BUD-53 : Pilotage de la gestion - Vue détaillée"],
        ["Dernière MàJ des données :"],
        ["03.02.2021 05:32:09"],
        ["Affichage :"],
        ["Pour ajuster la zone filtre."],
        [*blank, "Exercice comptable", str(year)],
        [*blank, "", side],
        headings,
        *(
            ["0352", ej, item, dp, day, "1001", "ATELIER", "PCE/6522800000", amount]
            for ej, item, dp, day, amount in lines
        ),
    ]
    return delimited(path, rows, ",")


def payments_workbook(
    path: Path, lines: Sequence[Sequence[Any]], amount: str = "Montant payé"
) -> Path:
    """Write the payments workbook: lines of EJ, poste, DP, exercice, day, amount in euros."""
    headings = [
        "N° EJ", "N° poste EJ", "Fournisseur payé (DP)", None, "Exercice comptable", "N° DP",
        "Date de dernière opération sur la DP", "Centre financier", None, amount,
    ]  # fmt: skip
    rows = [
        [ej, item, "1001", "ATELIER", year, dp, day, "0352-CINC-DINU", "DINUM", euros]
        for ej, item, dp, year, day, euros in lines
    ]
    return workbook(path, {"Notes": [["Export"]], "1. Extraction": [headings, *rows]})


def template_workbook(path: Path, lines: Sequence[Sequence[Any]]) -> Path:
    """Write the template: lines of exercice, EJ, poste, DP, day, fund, AE, CP in euros."""
    headings = ["Exercice", "N° EJ", "N° poste EJ", "N° DP", "Date comptable", "Fonds",
                "Montant engagé", "Montant payé"]  # fmt: skip
    return workbook(path, {"Dépenses": [headings, *lines]})
