"""Synthetic workbooks: the same seed gives the same file."""

import random
from datetime import datetime, timedelta
from pathlib import Path

import xlsxwriter

HEADINGS = (
    "N° dossier",
    "Déposé le",
    "Code",
    "Direction",
    "Civilité",
    "Nom",
    "Prénom",
    "E-mail",
    "Intitulé",
    "Problème",
    "Solution",
    "Premiers utilisateurs",
    "Réel",
    "État",
)
_CODES = ("59", "60", "62", "80", "95")
_WORDS = (
    "usager",
    "dossier",
    "délai",
    "courrier",
    "agent",
    "service",
    "accueil",
    "carte",
    "relance",
    "guichet",
)


def applications(path: Path, rows: int = 100_000, seed: int = 1) -> None:
    """Write a workbook of applications under Cap's own headings, fourteen columns."""
    draw = random.Random(seed)
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Candidatures")
        day = workbook.add_format({"num_format": "yyyy-mm-dd h:mm"})
        sheet.write_row(0, 0, HEADINGS)
        start = datetime(2020, 9, 1)
        for row in range(1, rows + 1):
            name = f"Exemple{draw.randrange(5000)}"
            sentence = " ".join(draw.choices(_WORDS, k=12))
            sheet.write_string(row, 0, str(2_600_000 + row))
            sheet.write_datetime(row, 1, start + timedelta(minutes=draw.randrange(40_000)), day)
            texts = (
                draw.choice(_CODES),
                f"Direction {draw.randrange(40)}",
                draw.choice(("M.", "Mme")),
                name,
                "Camille",
                f"{name.lower()}@example.fr",
                f"Projet {row} : {draw.choice(_WORDS)}",
                sentence,
                f"Réponse {row} {draw.choice(_WORDS)}",
                f"{draw.randrange(900)} usagers",
                draw.choice(("Oui", "Non")),
                draw.choice(("En construction", "En instruction", "Accepté", "Refusé")),
            )
            for column, text in enumerate(texts, start=2):
                sheet.write_string(row, column, text)
