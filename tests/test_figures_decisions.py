"""A decision against the rank, without its reason, is an alert; with it, none."""

from datetime import date

import pytest

from tests import sheets

HEADINGS = ["Session", "N° dossier", "Décision", "Motif", "Date"]


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        pytest.param("", 1, id="no reason given"),
        pytest.param("Désistement du dossier mieux classé", 0, id="its reason given"),
    ],
)
def test_a_file_taken_beyond_the_cut_asks_for_its_reason(reason, expected, tmp_path, database):
    (selection,) = [
        session
        for session in sheets.figures_on(database, "2021-05-02", sections=["jury"])["jury"]
        if session["session"] == "selection"
    ]
    last = [file for file in selection["ranking"] if file["rank"]][-1]
    rows = [HEADINGS, ["Sélection", last["application"], "retenu", reason, date(2020, 10, 29)]]
    file = sheets.workbook(tmp_path / "decisions.xlsx", {"Décisions": rows})
    assert sheets.errors(sheets.load([file], database)) == []
    alerts = sheets.figures_on(database, "2021-05-02", sections=["alerts"])["alerts"]
    found = [a["text"] for a in alerts if a["rule"] == "unexplained_decision"]
    assert len(found) == expected
    assert all(last["application"] in text and f"rang {last['rank']}" in text for text in found)
