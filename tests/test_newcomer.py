"""The newcomer's path of the guide, walked as it is written: from nothing to the refunds."""

import re

import pytest

from screen.format import euros
from screen.vocabulary import GLOSSARY
from tests.browser import ROOT
from tests.conftest import expected_of, sample_files
from tests.sheets import CONVENTION

pytest_plugins = ("tests.browser",)

TITLE = "De vos tableurs au tableau des restitutions, en dix étapes"
AMOUNTS = ("excess_cents", "share_cents", "refund_cents", "already_refunded_cents",
           "due_cents", "final_contribution_cents")  # fmt: skip
ON = "2021-06-02"


def steps():
    """Return, for each numbered step of the guide, the words of the screen that it quotes."""
    guide = (ROOT / "docs/guide.md").read_text("utf-8")
    section = guide.partition(f"## {TITLE}\n")[2].partition("\n## ")[0]
    written = re.findall(r"^(\d+)\. (.+)$", section, re.MULTILINE)
    assert [int(number) for number, _ in written] == list(range(1, 11))
    assert all(path in section for path in ("data/samples/preincubation-2020", "02/06/2021"))
    return [re.findall("« (.+?) »", step) for _, step in written]


def plain(text):
    return re.sub("[\u00a0\u202f]", " ", text)


@pytest.mark.browser
def test_the_ten_steps_of_the_guide_lead_from_nothing_to_the_refunds(empty_server, visit):
    (nothing, link), (place,), (read, programme), (checked,), (changes,), (name, save), \
        (receipt,), (menu, which, on), (table, words, trace), (download,) = steps()  # fmt: skip
    opened = visit(empty_server.url)
    page = opened.page
    assert nothing in opened.text

    page.get_by_role("link", name=link, exact=True).click()
    page.get_by_role("heading", name="Imports", exact=True).wait_for()
    opened.wait()
    uploader = page.get_by_test_id("stFileUploader")
    assert place in uploader.inner_text()
    uploader.locator("input").set_input_files(sample_files(CONVENTION))
    page.get_by_role("heading", name=changes, exact=True).wait_for(timeout=240_000)
    opened.wait()
    assert page.get_by_role("heading", name=read, exact=True).count() == 1
    assert f"14 fichiers lus pour {programme}" in plain(opened.text)
    assert checked in plain(opened.text)
    page.get_by_role("textbox", name=name, exact=True).fill("Zoé")
    page.get_by_role("button", name=save, exact=True).click()
    page.get_by_text("Import n° 1 enregistré").wait_for(timeout=240_000)
    opened.wait()
    with page.expect_download() as printed:
        page.get_by_role("button", name=receipt, exact=True).click()
    assert "Zoé" in plain(printed.value.path().read_text("utf-8"))

    opened.follow(menu)
    sidebar = page.get_by_test_id("stSidebar")
    picked = sidebar.get_by_role("combobox", name=which, exact=True)
    assert picked.input_value() == programme
    chosen = sidebar.get_by_test_id("stDateInput").filter(has_text=on)
    assert chosen.count() == 1
    day = chosen.get_by_role("spinbutton")
    for place, written in enumerate(ON.split("-")[::-1]):
        day.nth(place).click()
        page.keyboard.type(written)
    page.get_by_role("heading", level=1).click()  # « puis cliquez sur la page »
    page.wait_for_url(f"**au={ON}**")
    opened.wait()
    days = day.all_inner_texts()
    assert days == ["02", "06", "2021"]

    assert page.get_by_role("heading", name=table, exact=True).count() == 1
    refund = page.locator(".cap-table", has_text="Restitution au centime")
    lines = [plain(line) for line in refund.locator("tbody tr").all_inner_texts()]
    truth = expected_of("convention")["figures"][ON]["refund"]
    for line in truth["partners"]:
        amounts = plain("\t".join(euros(line[key]) for key in AMOUNTS))
        assert [f for f in lines if f.startswith(line["partner"]) and f.endswith(amounts)] != []
    explained = page.locator("details", has_text=words).first
    explained.locator("summary").click()
    explained.locator("dd").first.wait_for()
    assert explained.locator("dt").first.inner_text() in GLOSSARY
    assert page.get_by_role("heading", name=trace, exact=True).count() == 1
    assert "art. 4.5" in plain(page.locator(".cap-trace").inner_text())
    below = f"xpath=following::button[normalize-space()='{download}'][1]"
    with page.expect_download() as made:
        refund.first.locator(below).click()
    rows = made.value.path().read_text("utf-8-sig").splitlines()
    assert len(rows) == len(truth["partners"]) + 2
