"""What stands around every page: address, menu, language, escapes, incidents, access."""

import gc
import re
from pathlib import Path
from socket import IPPROTO_TCP, TCP_NODELAY
from threading import Thread

import pytest
import streamlit
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import WebSocketRoute
from streamlit.testing.v1 import AppTest
from streamlit.web.server.starlette import starlette_server
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from screen.shell import serving
from screen.shell.menu import PAGES
from tests import probe
from tests.browser import DASHBOARD, DESK, PHONE, ROOT, serve

pytest_plugins = ("tests.browser",)


@pytest.fixture(scope="module")
def probing(tmp_path_factory):
    """Address of the probe: hostile texts, Streamlit's controls, a failing page."""
    folder = tmp_path_factory.mktemp("probe")
    with serve(folder, folder / "cap.sqlite", ROOT / "tests/probe.py") as running:
        yield running


@pytest.mark.browser
def test_a_fresh_server_opens_any_page_through_the_dashboard(tmp_path, visit):
    with serve(tmp_path, tmp_path / "cap.sqlite") as fresh:
        first = visit(f"{fresh.url}/budget")
        assert first.menu == [title for _, title, _ in PAGES]
        assert first.page.title() == "Budget – Cap"
        assert "incident" not in fresh.log.read_text()


@pytest.mark.browser
def test_a_page_that_requires_access_never_runs_alone(tmp_path, visit):
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/secret.py").write_text(
        "import streamlit as st\nfrom screen.shell.menu import through_menu\nthrough_menu()\n"
        "st.title('Secret')\n"
    )
    (tmp_path / "home.py").write_text("import streamlit as st\nst.title('Accueil')\n")
    (tmp_path / "main.py").write_text(
        "import streamlit as st\nst.navigation([st.Page('home.py', title='Accueil')]).run()\n"
    )
    with serve(tmp_path, tmp_path / "cap.sqlite", tmp_path / "main.py") as fresh:
        assert visit(f"{fresh.url}/secret").page.locator("h1").all_inner_texts() == ["Accueil"]


@pytest.mark.browser
def test_an_unknown_address_says_so_in_french_and_opens_the_first_page(empty_server, visit):
    opened = visit(f"{empty_server.url}/inconnue")
    dialog = opened.page.get_by_role("dialog")
    dialog.get_by_text("Page introuvable").wait_for()
    assert "Cette adresse n’existe pas" in dialog.inner_text()
    assert opened.page.title() == "Vue d’ensemble – Cap"


@pytest.mark.browser
def test_an_incident_shows_a_reference_and_keeps_its_detail_for_the_log(probing, visit):
    text = visit(f"{probing.url}/?case=broken").text
    reference, *_ = re.findall(r"référence ([0-9a-f]{8})", text)
    assert "détail interne" not in text
    assert "ValueError" not in text
    logged = probing.log.read_text()
    assert f"incident {reference}" in logged
    assert "ValueError: détail interne" in logged.partition(f"incident {reference}")[2]


@pytest.mark.browser
def test_hostile_texts_come_out_literal(probing, visit):
    opened = visit(f"{probing.url}/?case=hostile")
    for number, text in enumerate(probe.HOSTILE):
        box = opened.page.locator(f".st-key-text-{number}")
        line = re.sub(r"[ \n]+", " ", text).strip(" ")
        shown = [
            *box.get_by_test_id("stMarkdown").all_inner_texts(),
            *box.get_by_test_id("stCaptionContainer").all_inner_texts(),
            *box.get_by_test_id("stAlert").all_inner_texts(),
            *box.get_by_test_id("stMetricLabel").all_inner_texts(),
            *box.get_by_test_id("stMetricDelta").all_inner_texts(),
            *box.get_by_test_id("stCheckbox").all_inner_texts(),
            *box.get_by_test_id("html").all_inner_texts(),
        ]
        assert len(shown) >= 7
        assert {each.replace("\u2060", "").strip() for each in shown} == {line}
        formed = "a, b, img, strong, em, del, code, li, table, blockquote, h1, .katex, [role=img]"
        assert box.locator(formed).count() == 0
    chart = opened.page.get_by_test_id("stPlotlyChart")
    lines = [re.sub(r"[ \n]+", " ", text) for text in probe.HOSTILE]
    assert chart.locator(".ytick text").all_text_contents() == lines
    assert chart.locator(".bartext").all_text_contents() == lines
    assert chart.locator(".gtitle").all_text_contents() == lines[:1]
    assert opened.errors == []
    assert opened.outside == []


@pytest.mark.browser
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_controls_and_tables_are_accessible_and_keep_to_their_box(probing, visit, width):
    opened = visit(f"{probing.url}/?case=controls", width)
    assert opened.axe() == []
    assert not opened.scrolls_sideways()
    assert opened.errors == []
    assert opened.outside == []
    table = opened.page.get_by_role("region", name="Montants")
    scrolls = table.evaluate("(box) => box.scrollWidth > box.clientWidth")
    assert scrolls == (width == PHONE)
    word = opened.page.locator(".cap-matrix .word").first
    assert (word.bounding_box()["width"] <= 1) == (width == PHONE)


@pytest.mark.browser
def test_streamlit_speaks_french_and_data_is_left_alone(probing, visit):
    page = visit(f"{probing.url}/?case=controls").page
    words = page.locator("body").inner_text()
    assert "Parcourir…" in words
    assert "25 Mo maximum par fichier • XLSX" in words
    assert "Aller au contenu principal" in words
    assert page.get_by_placeholder("Choisir…").count() == 2
    page.get_by_role("button", name="Choisir une date").click()
    page.get_by_role("button", name="Mois suivant").wait_for()
    page.keyboard.press("Escape")

    phases = page.get_by_test_id("stMultiSelect").locator("input")
    phases.click()
    page.get_by_role("option", name="Tout choisir").wait_for()
    assert page.get_by_role("option").all_inner_texts() == ["Tout choisir", "Stop", "Sélection"]
    phases.press_sequentially("zzz")
    page.get_by_text("Aucun résultat").wait_for()
    assert page.get_by_test_id("stMarkdown").all_inner_texts() == ["Close"]
    assert page.get_by_test_id("stHtml").first.inner_text() == "Search"


@pytest.mark.browser
def test_a_file_still_uploads_once_its_control_is_translated(probing, visit):
    opened = visit(f"{probing.url}/?case=controls")
    uploader = opened.page.get_by_test_id("stFileUploader")
    uploader.locator("input").set_input_files(
        {"name": "Close.xlsx", "mimeType": "application/octet-stream", "buffer": b"x"}
    )
    uploader.get_by_text("Close.xlsx").wait_for()
    opened.wait()
    assert opened.errors == []


def test_every_page_file_is_in_the_menu_and_opens_through_it():
    files = {path.name for path in (ROOT / "pages").glob("*.py")}
    serving.freeze_loaded.clear()  # another test of this process may have done it
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60).run()
    try:
        assert gc.get_freeze_count() > 0
        for name in files:
            app.switch_page(f"pages/{name}").run()
            assert not app.exception
    finally:
        gc.unfreeze()
    assert sorted(files) == sorted(f"{name}.py" for name, _, _ in PAGES)


def test_each_amendment_finds_its_place_in_the_shell_of_this_streamlit():
    shell = (Path(streamlit.__file__).parent / "static/index.html").read_text()
    for pattern, _ in serving.SHELL:
        assert len(re.findall(pattern, shell, re.DOTALL)) == 1, pattern
    french = serving.french_shell(shell)
    assert '<html lang="fr">' in french
    assert "_stcore/agent" not in french
    assert "<script>" not in french
    assert french.count("<script ") == shell.count("<script ") + 1


def answers(path="/", client=("127.0.0.1", 1), kind="http"):
    """Send one request through the middleware to an application that answers « dedans »."""
    sent = []

    async def inside(_scope, _receive, send):
        start = {"type": "http.response.start", "status": 200, "headers": []}
        await send(start if kind == "http" else {"type": "websocket.accept"})
        await send({"type": "http.response.body", "body": b"dedans"})

    async def receive():
        return {"type": "http.request"}

    async def send(message):
        sent.append(message)

    scope = {"type": kind, "method": "GET", "path": path, "headers": [], "client": client}
    # Nothing here ever waits, and Playwright already runs this thread's event loop.
    with pytest.raises(StopIteration):
        serving.LocalFrenchShell(inside)(scope, receive, send).send(None)
    return sent


@pytest.mark.parametrize(
    ("client", "status"),
    [
        pytest.param(("127.0.0.1", 1), 200, id="this machine"),
        pytest.param(("::1", 1), 200, id="this machine, IPv6"),
        pytest.param(None, 200, id="local socket"),
        pytest.param(("192.168.1.20", 1), 403, id="same network"),
        pytest.param(("8.8.8.8", 1), 403, id="elsewhere"),
        pytest.param(("2001:db8::1", 1), 403, id="elsewhere, IPv6"),
    ],
)
def test_only_this_machine_is_answered(client, status):
    start, body = answers(client=client)
    assert start["status"] == status
    assert (body["body"] == b"dedans") == (status == 200)
    socket = answers(client=client, kind="websocket")
    assert socket[0]["type"] == ("websocket.accept" if status == 200 else "websocket.close")


def test_a_session_sends_its_messages_as_they_are_written():
    """Behind the server and the middleware of Streamlit, on a socket made as Streamlit's."""
    told = []

    class Told:
        def __init__(self, app):
            self.app = app

        async def __call__(self, scope, receive, send):
            own = send.__self__.transport.get_extra_info("socket")
            told.append(own.getsockopt(IPPROTO_TCP, TCP_NODELAY))
            await self.app(scope, receive, send)

    async def session(websocket):
        await websocket.accept()
        await websocket.close()

    routes = [WebSocketRoute("/_stcore/stream", session)]
    app = Starlette(routes=routes, middleware=[*serving.MIDDLEWARE, Middleware(Told)])
    listening = starlette_server._bind_socket("127.0.0.1", 0, 1)
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_level="error"))
    running = Thread(target=server.run, args=([listening],))
    running.start()
    try:
        port = listening.getsockname()[1]
        address = f"ws://127.0.0.1:{port}/_stcore/stream"
        with connect(address) as client, pytest.raises(ConnectionClosed):
            client.recv(timeout=60)
    finally:
        server.should_exit = True
        running.join()
        listening.close()
    assert len(told) == 1
    assert told[0]


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/openapi.json"])
def test_closed_interfaces_answer_not_found(path):
    assert answers(path)[0]["status"] == 404


def test_every_answer_bears_the_security_headers():
    for start in (answers()[0], answers(client=("8.8.8.8", 1))[0], answers("/_stcore/metrics")[0]):
        names = {name.decode(): value.decode() for name, value in start["headers"]}
        assert serving.HEADERS.items() <= names.items()
    assert "unsafe-inline" not in serving.HEADERS["content-security-policy"].split("style-src")[0]


@pytest.mark.browser
def test_no_address_carries_another_page_s(sample_server, visit):
    opened = visit(f"{sample_server.url}/?programme=preincubation-2020")
    parts = []
    for title in ("Avancement", "Jury", "Équipes et coaching", "Budget"):
        opened.follow(title)
        if title == "Avancement":
            box = opened.page.get_by_role("combobox", name="Département à regarder en détail")
            opened.choose(box, "60 Oise")
            opened.page.wait_for_url("**partenaire=60**")
            opened.wait()
        if title == "Jury":
            opened.page.get_by_role("radio", name="Sélection").click()
            opened.page.wait_for_url("**session=selection**")
            opened.wait()
        parts.append((title, opened.page.url))
    assert "partenaire=60" in parts[0][1]
    assert [("partenaire" in url, "session" in url) for _, url in parts[1:]] == [
        (False, True), (False, False), (False, False),
    ]  # fmt: skip
    opened.follow("Budget")
    opened.follow("Avancement")
    assert "partenaire=60" in opened.page.url
    assert opened.faults == []


@pytest.mark.browser
def test_one_back_is_one_page_or_one_choice(sample_server, visit):
    opened = visit(f"{sample_server.url}/?programme=preincubation-2020")
    seen = [("Vue d’ensemble", opened.page.url)]
    opened.follow("Avancement")
    seen.append(("Avancement", opened.page.url))
    box = opened.page.get_by_role("combobox", name="Département à regarder en détail")
    opened.choose(box, "60 Oise")
    opened.page.wait_for_url("**partenaire=60**")
    opened.wait()
    seen.append(("Avancement", opened.page.url))
    for title in ("Jury", "Équipes et coaching", "Budget"):
        opened.follow(title)
        seen.append((title, opened.page.url))
    for title, url in reversed(seen[:-1]):
        opened.page.go_back()
        opened.page.wait_for_function("(url) => location.href === url", arg=url)
        # Streamlit goes where its run says: one presses again once the page is there.
        opened.page.get_by_role("heading", level=1, name=title, exact=True).wait_for()
        opened.wait()
    assert opened.faults == []
