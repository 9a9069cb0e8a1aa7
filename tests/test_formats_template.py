"""Cap's own headings, and Grist's exports which bear them: what each cell becomes."""

from datetime import date, datetime

import pytest

from tests import sheets
from tests.sheets import CHARTER

SIGNED = date(2020, 9, 1)


def test_hand_kept_sheet_with_its_mess(tmp_path):
    file = sheets.workbook(
        tmp_path / "conventions.xlsx",
        {
            "Signatures": [
                ["Suivi des conventions"],
                [],
                ["mis à jour par", "Camille"],
                ["CODE *", "nom", "siren", "Signée le", "Plafond", "E-mail"],
                ["059", "Nord", "225 900 018", "01/09/2020", "9\u202f000,00 €", "a@nord.fr"],
                [],
                [60, "Oise", 226000016, SIGNED, 9000, " "],
                [" ", None, "\u00a0"],
                ["TOTAL", None, None, None, 18000],
            ]
        },
    )
    assert sheets.read_rows(file, "partners", "partner, siren, signed_on, cap_cents, contact") == [
        ("59", "225900018", "2020-09-01", 900_000, "a@nord.fr"),
        ("60", "226000016", "2020-09-01", 900_000, None),
    ]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_in_every_dialect(separator, encoding, tmp_path):
    file = sheets.delimited(
        tmp_path / "calendrier.csv",
        [
            ["Code", "Phase", "Début prévu", "Fin prévue", "Début réel", "Fin réelle"],
            ["59", "Sélection en pré-incubation", "01/10/2020", "", "", ""],
            ["60", "3", "2020-11-01", "", "", ""],
        ],
        separator,
        encoding,
    )
    assert sheets.read_rows(file, "phase_dates", "partner, phase, planned_start, planned_end") == [
        ("59", 2, "2020-10-01", None),
        ("60", 3, "2020-11-01", None),
    ]


def test_grist_export_has_blanks_lists_and_booleans(tmp_path):
    file = sheets.workbook(
        tmp_path / "grist.xlsx",
        {
            "Equipes": [
                ["Equipe", "Nom", "Intrapreneurs", "Debut", "Fin", "Situation"],
                ["E1", "Allo", "Ana; Bo", datetime(2020, 11, 2), "", "En cours"],
            ],
            "Points": [
                ["equipe", "Date", "coach", "intrapreneur_present", "jours_liberes", "meteo"],
                ["E1", datetime(2020, 11, 9), "Zoé", True, "0,5", "soleil"],
                ["E1", datetime(2020, 11, 16), "Zoé", False, "", ""],
            ],
        },
    )
    assert sheets.read_rows(file, "teams", "team, intrapreneurs, starts_on, ends_on") == [
        ("E1", "Ana; Bo", "2020-11-02", None)
    ]
    columns = "team, held_on, is_present, released_hundredths, weather"
    assert sheets.read_rows(file, "coaching_notes", columns) == [
        ("E1", "2020-11-09", 1, 50, "sun"),
        ("E1", "2020-11-16", 0, None, None),
    ]


@pytest.mark.parametrize(
    ("dataset", "headings", "cells", "columns", "row"),
    [
        pytest.param(
            "amendments",
            ["Code", "N° avenant", "Signature", "Effet", "Objet", "Plafond", "Fin"],
            ["62", 1, SIGNED, "", "Moins", "4 500,00", "28/02/2021"],
            "number, signed_on, effective_on, cap_cents, ends_on",
            ("1", "2020-09-01", None, 450_000, "2021-02-28"),
            id="amendments",
        ),
        pytest.param(
            "contributions",
            ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé",
             "Rattaché le", "AE ouvertes"],
            ["59", "T1", SIGNED, 9000, "01/10/2020", "9000,00", "2020-12-01", 9000],
            "called_cents, received_on, received_cents, attached_on, opened_commitments_cents",
            (900_000, "2020-10-01", 900_000, "2020-12-01", 900_000),
            id="contributions",
        ),
        pytest.param(
            "forecast",
            ["Exercice", "Catégorie", "Libellé", "Code", "AE prévues", "CP prévus"],
            [2020, "Coaching hebdomadaire", "Coachs", "", "12 000", "10 000,50"],
            "exercice, category, partner, commitments_cents, payments_cents",
            (2020, "coaching", None, 1_200_000, 1_000_050),
            id="forecast, shared",
        ),
        pytest.param(
            "attributions",
            ["Numéro de BdC", "Équipe", "Code", "Catégorie", "Éligible", "Note"],
            [1435101138, "", "Commun", "seminaire", "Non", "traiteur"],
            "ej, team, partner, category, is_eligible",
            ("1435101138", None, "commun", "seminaire", 0),
            id="attributions",
        ),
        pytest.param(
            "decisions",
            ["Session", "N° dossier", "Décision", "Motif", "Date", "Accord du partenaire",
             "Accord de la DINUM"],
            ["Sélection", 2618042, "retenu", "", SIGNED, "oui", "oui"],
            "session, application, outcome, decided_on, partner_agrees, state_agrees",
            ("selection", "2618042", "kept", "2020-09-01", 1, 1),
            id="decisions",
        ),
        pytest.param(
            "actions",
            ["Session", "N° action", "Action", "Responsable", "Échéance", "Situation", "Faite le"],
            ["Comité", "A1", "Écrire", "DINUM", "15/05/2021", "À faire", ""],
            "session, number, owner, due_on, situation, done_on",
            ("comite", "A1", "DINUM", "2021-05-15", "to_do", None),
            id="actions",
        ),
        pytest.param(
            "duties",
            ["Code", "Obligation", "Situation", "Date", "Preuve"],
            ["95", "refund", "Tenue", SIGNED, "mandat 12"],
            "partner, duty, situation, noted_on, proof",
            ("95", "refund", "kept", "2020-09-01", "mandat 12"),
            id="duties",
        ),
        pytest.param(
            "problems",
            ["Code", "N° problème", "Intitulé", "Réel", "Majeur", "Actionnable"],
            ["80", "P1", "Attente", "Oui", "Oui", ""],
            "partner, number, is_real, is_major, is_actionable",
            ("80", "P1", 1, 1, None),
            id="problems",
        ),
        pytest.param(
            "events",
            ["Code", "Date", "Participants maximum", "Inscrits", "Présents"],
            ["59", SIGNED, 100, "1 000", ""],
            "held_on, maximum, registered, present",
            ("2020-09-01", 100, 1000, None),
            id="events",
        ),
        pytest.param(
            "notices",
            ["Code", "Nature", "Émetteur", "Reçue le", "Réponse satisfaisante", "Levée le"],
            ["60", "mise en demeure", "DINUM", SIGNED, "Non", ""],
            "kind, received_on, is_satisfactory, lifted_on",
            ("formal_notice", "2020-09-01", 0, None),
            id="notices",
        ),
    ],
)  # fmt: skip
def test_row_of_each_dataset(dataset, headings, cells, columns, row, tmp_path):
    file = sheets.workbook(tmp_path / "a.xlsx", {"Feuil1": [headings, cells]})
    assert sheets.read_rows(file, dataset, columns) == [row]


def test_words_are_those_of_the_charter(tmp_path):
    file = sheets.workbook(
        tmp_path / "a.xlsx",
        {"Feuil1": [["Code", "Nom", "Signature"], ["Mairie de Paris", "Ville", date(2017, 3, 1)]]},
    )
    assert sheets.read_rows(file, "partners", "partner", CHARTER) == [("PARIS",)]
