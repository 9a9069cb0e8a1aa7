"""Figures for one partner, and as known at an earlier import: on both samples, every section."""

from datetime import date
from typing import Any

import pytest

from data.lens import open_lens
from subjects.figures import SECTIONS, as_json
from tests import sheets
from tests.conftest import sample_files
from tests.sheets import CHARTER, CONVENTION

DAYS = {CONVENTION: "2021-05-02", CHARTER: "2017-08-31"}
PARTNERS = [
    *((CONVENTION, code) for code in ("59", "60", "62", "80", "95")),
    (CHARTER, "PARIS"),
]
POOLED = {
    "money": ("partners",),
    "refund": ("partners",),
}
"""Section of the pool → its lists of a partner's rows; all the rest of it is the programme's."""


POOL = ("/jury", "/refund/trace", "/money/categories")
"""Lists that name no partner: the sessions, the explanation, the programme's categories."""


@pytest.fixture(scope="module")
def seen(samples_database):
    """The programme's figures, and each partner's, on one day."""
    found: dict[Any, dict[str, Any]] = {}
    for programme, day in DAYS.items():
        with open_lens(samples_database, programme, on=date.fromisoformat(day)) as lens:
            found[programme] = as_json(lens)
            for known, code in PARTNERS:
                if known == programme:
                    found[programme, code] = as_json(lens, partner=code)
    return found


@pytest.fixture(scope="module")
def owners(samples_database):
    """Whose each application and each team is."""
    found = {}
    for programme in DAYS:
        with open_lens(samples_database, programme, on=date(2021, 6, 2)) as lens:
            rows = lens.connection.execute("SELECT application, partner FROM applications")
            applications = dict(rows.fetchall())
            teams = lens.connection.execute("SELECT team, partner, application FROM teams")
            by_team = {team: code or applications[number] for team, code, number in teams}
        found[programme] = (applications, by_team)
    return found


def lists(value, path=""):
    """Yield each list of rows, with its path."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from lists(item, f"{path}/{key}")
    elif isinstance(value, list) and any(isinstance(row, dict) for row in value):
        yield path, value
        for row in value:
            yield from lists(row, f"{path}/{row.get('session', '')}")


@pytest.mark.parametrize(("programme", "code"), PARTNERS)
def test_a_partner_sees_its_own_rows_as_the_programme_has_them(seen, owners, programme, code):
    applications, teams = owners[programme]
    whole, own = dict(lists(seen[programme])), dict(lists(seen[programme, code]))
    for path, rows in own.items():
        if path in POOL:
            continue
        assert all(row in whole[path] for row in rows), path
        for row in rows:
            named = {row["partner"]} if "partner" in row else set()
            named |= {applications[row["application"]]} if row.get("application") else set()
            named |= {teams[row["team"]]} if row.get("team") else set()
            assert named == {code}, (path, row)


@pytest.mark.parametrize(("programme", "code"), PARTNERS)
def test_no_row_of_a_partner_is_lost(seen, programme, code):
    whole, own = dict(lists(seen[programme])), dict(lists(seen[programme, code]))
    for path, rows in whole.items():
        expected = [row for row in rows if row.get("partner") == code]
        if any("partner" in row for row in rows):
            assert own.get(path, []) == expected, path


@pytest.mark.parametrize("section", ["presort", "decisions", "laureates"])
def test_partners_and_rows_without_one_share_all_that_has_an_application_or_a_team(
    seen, owners, section
):
    for programme in DAYS:
        rows = seen[programme][section] or []
        applications, teams = owners[programme]
        owned = [
            row for row in rows
            if (applications[row["application"]] if "application" in row else teams[row["team"]])
        ]  # fmt: skip
        shared = [
            row for known, code in PARTNERS if known == programme
            for row in seen[programme, code][section] or []
        ]  # fmt: skip
        assert sorted(map(str, shared)) == sorted(map(str, owned))


@pytest.mark.parametrize(("programme", "code"), PARTNERS)
def test_what_needs_the_pool_is_the_programme_s(seen, programme, code):
    whole, own = seen[programme], seen[programme, code]
    for section, rows in POOLED.items():
        if whole[section] is None:
            assert own[section] is None
            continue
        for key, value in whole[section].items():
            if key not in rows:
                assert own[section][key] == value, (section, key)
    assert [s["session"] for s in own["jury"]] == [s["session"] for s in whole["jury"]]


def test_a_partner_s_ranks_are_those_of_the_whole_jury(seen):
    (session,) = [s for s in seen[CONVENTION, "60"]["jury"] if s["session"] == "selection"]
    (whole,) = [s for s in seen[CONVENTION]["jury"] if s["session"] == "selection"]
    ranks = {file["application"]: file["rank"] for file in whole["ranking"]}
    assert 0 < len(session["ranking"]) < len(whole["ranking"])
    assert all(ranks[file["application"]] == file["rank"] for file in session["ranking"])


def test_partners_applications_add_up(seen):
    whole = seen[CONVENTION]["applications"]
    parts = [seen[CONVENTION, code]["applications"] for known, code in PARTNERS[:-1]]
    assert sum(part["received"] for part in parts) == whole["received"] - whole["by_partner"][""]
    assert all(part["by_partner"] == {code: part["received"]}
               for part, (_, code) in zip(parts, PARTNERS, strict=False))  # fmt: skip


def test_the_state_s_own_duties_and_the_programme_s_actions_are_not_a_partner_s(seen):
    assert any(line["partner"] is None for line in seen[CONVENTION]["duties"])
    assert all(line["partner"] == "59" for line in seen[CONVENTION, "59"]["duties"])
    assert seen[CONVENTION]["actions"]
    assert seen[CONVENTION, "59"]["actions"] == []


ORDER = ("dossiers", "convention", "adhesion", "Suivi", "suivi-commandes")
"""What other files refer to comes first."""


def in_order(programme):
    def rank(file):
        places = [n for n, word in enumerate(ORDER) if file.name.startswith(word)]
        return (min(places, default=len(ORDER)), file.name)

    return sorted(sample_files(programme), key=rank)


@pytest.mark.parametrize("programme", DAYS)
def test_what_was_known_at_an_import_is_what_was_printed_after_it(
    programme, tmp_path, empty_database
):
    """Six imports of the holders' files, then one that corrects and one that adds."""
    files = in_order(programme)
    steps = [files[:2], files[2:4], files[4:6], files[6:8], files[8:10], files[10:]]
    code = "59" if programme == CONVENTION else "PARIS"
    number = "1" if programme == CONVENTION else "9"
    headings = ["Code", "N° problème", "Intitulé", "Réel", "Majeur", "Actionnable"]
    for step, real in enumerate(("non", "oui")):
        rows = [headings, [code, number, "Savoir où en est son dossier", real, "oui", "oui"]]
        steps.append([sheets.workbook(tmp_path / f"p{step}.xlsx", {"Problèmes": rows})])
    printed = {}
    for step in steps:
        report = sheets.load(step, empty_database, programme)
        assert sheets.errors(report) == []
        printed[report.import_id] = known(empty_database, programme, None)
    assert len(printed) == 8
    assert len({str(sorted(figures.items())) for figures in printed.values()}) == 8
    for import_id, figures in printed.items():
        assert known(empty_database, programme, import_id) == figures


def known(database, programme, import_id):
    on = date.fromisoformat(DAYS[programme])
    with open_lens(database, programme, on=on, known_at=import_id) as lens:
        figures = as_json(lens)
    assert set(figures) >= set(SECTIONS)
    return figures
