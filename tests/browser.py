"""A real browser on a real server, for the tests of pages and for the pictures.

A test module that needs it says `pytest_plugins = ("tests.browser",)`. One server runs per
process, `running`, on the database that lies in `folder`: a test puts there a copy of the one
it wants, by `sample_server`, `empty_server` or `put`, and may write to it. `visit` opens an
address. `python -m tests.browser DIR` takes the pictures of every page of the database in use.

PYTEST_DONT_REWRITE
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    ViewportSize,
    sync_playwright,
)
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from data.store.database import database_path
from screen.shell.menu import PAGES
from tests.tools import chromium

ROOT = Path(__file__).resolve().parent.parent
DASHBOARD = ROOT / "dashboard.py"
DESK, LAPTOP, PHONE = 1440, 1280, 390
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--process-per-site",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=fr-FR",
)
HOME = PAGES[0][2]
"""The first page's name: its address is the server's own."""
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
IDLE = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  return app?.dataset.testScriptState === 'notRunning'
    && app.dataset.testConnectionState === 'CONNECTED'
    && document.querySelector('[data-testid="stMain"] :is(h1, [data-testid="stAlert"])')
    && !document.querySelector('[data-stale="true"], [data-testid="stSkeleton"]')
    && document.fonts.status === 'loaded';
}"""
MENU = ".st-key-menu a"
INCIDENT = re.compile("référence [0-9a-f]{8}")
START_TIMEOUT_S, IDLE_TIMEOUT_MS = 60, 60_000


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its address, and the file that receives all it says."""

    url: str
    log: Path


@dataclass  # no slots: Playwright hangs its own attribute on the owner of a listener
class Visit:
    """One page open in the browser, and what went wrong while it was."""

    page: Page
    server_url: str
    errors: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Note console errors, failed requests, and requests outside the server."""
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("requestfailed", lambda request: self.failed.append(request.url))
        self.page.on("request", self._on_request)

    def _on_console(self, message: ConsoleMessage) -> None:
        # Streamlit looks for its own root from a page's address: two 404 it recovers from.
        probing = message.location["url"].endswith(("/_stcore/health", "/_stcore/host-config"))
        if message.type == "error" and not probing:
            self.errors.append(message.text)

    def _on_request(self, request: Request) -> None:
        local = (self.server_url, self.server_url.replace("http", "ws", 1), "data:", "blob:")
        if not request.url.startswith(local):
            self.outside.append(request.url)

    def wait(self) -> None:
        """Wait until the run is over and its title, or its incident, is on screen."""
        self.page.wait_for_function(IDLE, timeout=IDLE_TIMEOUT_MS)

    @property
    def lang(self) -> str:
        """Language that the page declares."""
        return str(self.page.evaluate("document.documentElement.lang"))

    @property
    def menu(self) -> list[str]:
        """Titles of the menu, in order."""
        return self.page.locator(MENU).all_inner_texts()

    @property
    def text(self) -> str:
        """All that the page says, the menu apart."""
        return self.page.locator('[data-testid="stMain"]').inner_text()

    @property
    def faults(self) -> list[str]:
        """What is wrong with the page as it stands, besides what it shows; empty when clean."""
        found = [*self.errors, *(f"failed: {url}" for url in self.failed)]
        found += [f"outside: {url}" for url in self.outside] + self.axe()
        found += ["the page scrolls sideways"] if self.scrolls_sideways() else []
        found += ["a table is cut"] if self.cuts_a_table() else []
        found += [f"an amount is cut: {amount}" for amount in self.cut_amounts()]
        found += ["the page says an incident"] if INCIDENT.search(self.text) else []
        return found + ([] if self.lang == "fr" else [f"language: {self.lang}"])

    def look(self) -> list[str]:
        """Return what is wrong with the page, narrow then wide; it is left wide."""
        found = []
        for width in (PHONE, DESK):
            self.resize(width)
            found += [f"{width} px: {fault}" for fault in self.faults]
        self.resize(LAPTOP)
        found += [f"{LAPTOP} px: an amount is cut: {amount}" for amount in self.cut_amounts()]
        self.resize(DESK)
        return found

    def resize(self, width: int) -> None:
        """Give the screen another width, and wait until what is drawn has followed."""
        self.page.set_viewport_size(_size(width))
        self.wait()
        # Two frames, and the time a chart takes to be drawn again.
        self.page.evaluate(
            "() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 150))"
        )

    def follow(self, title: str) -> None:
        """Go to a page by the menu, open or not."""
        links = self.page.locator(MENU)
        links.filter(has_text=title).dispatch_event("click")
        self.page.wait_for_function("(title) => document.title === title", arg=f"{title} – Cap")
        self.page.get_by_role("heading", level=1, name=title, exact=True).wait_for()
        self.wait()

    def choose(self, box: Locator, words: str) -> None:
        """Choose in a list the first option that has these words."""
        option = self.page.get_by_role("option", name=words).first
        # A scroll closes the list, and so does a run that ends; typing opens it.
        for _ in range(5):
            box.evaluate("(box) => box.scrollIntoView({ block: 'center' })")
            box.fill("")
            box.press_sequentially(words)
            try:
                option.click(timeout=6_000)
                break
            except PlaywrightTimeoutError:
                self.wait()
        self.wait()

    def scrolls_sideways(self) -> bool:
        """Tell whether the page itself, not a table in its own box, is wider than the screen."""
        return bool(
            self.page.evaluate(
                """[document.documentElement, document.querySelector('[data-testid="stMain"]')]
                   .some((box) => box.scrollWidth > box.clientWidth)"""
            )
        )

    def cut_amounts(self) -> list[str]:
        """Return the values of the cards that do not show whole."""
        found: list[str] = self.page.evaluate(
            """[...document.querySelectorAll('[data-testid="stMetricValue"]')]
               .filter((value) => [value, ...value.querySelectorAll('*')].some(
                   (box) => box.scrollWidth > box.clientWidth && box.clientWidth)
                   || value.getBoundingClientRect().right
                      > value.closest('[data-testid="stMetric"]').getBoundingClientRect().right)
               .map((value) => value.innerText)"""
        )
        return found

    def cuts_a_table(self) -> bool:
        """Tell whether a phone cuts a table whose rows should be cards there."""
        return bool(
            self.page.evaluate(
                """innerWidth <= 640
                   && [...document.querySelectorAll('.cap-scroll:has(.cap-cards)')]
                   .some((box) => box.scrollWidth > box.clientWidth)"""
            )
        )

    def axe(self) -> list[str]:
        """Return the WCAG A and AA violations: rule, and where."""
        # Once per document: its first run is its slowest.
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(Axe().axe_script)
        options = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]}
        asked = "(options) => axe.run(options).then((results) => results.violations)"
        violations = self.page.evaluate(asked, options)
        return [
            f"{violation['id']}: {', '.join(node['html'] for node in violation['nodes'])}"
            for violation in violations
        ]

    def shot(self, path: Path) -> Path:
        """Take a picture of the whole page, as long as it is."""
        size = self.page.viewport_size or ViewportSize(width=DESK, height=900)
        length = self.page.evaluate(
            """document.querySelector('[data-testid="stMain"]').scrollHeight"""
        )
        height = max(size["height"], length)
        self.page.set_viewport_size({"width": size["width"], "height": height})
        self.wait()
        self.page.screenshot(path=path)
        self.page.set_viewport_size(size)
        return path


@contextmanager
def launched() -> Iterator[Browser]:
    """Run the system's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def serve(folder: Path, database: Path, script: Path = DASHBOARD) -> Iterator[Server]:
    """Run a script's server on a free port until the block ends.

    Args:
        folder: Where its log goes.
        database: Its `CAP_DATABASE`.
        script: What `streamlit run` runs.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Server(f"http://127.0.0.1:{port}", folder / f"server-{port}.log")
    command = [sys.executable, "-m", "streamlit", "run", str(script)]
    options = ["--server.port", str(port), "--server.fileWatcherType", "none"]
    environment = {**os.environ, "CAP_DATABASE": str(database), "PYTHONPATH": str(ROOT)}
    with server.log.open("wb") as log:
        process = subprocess.Popen(
            [*command, *options],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_until_up(server, process)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait_until_up(server: Server, process: subprocess.Popen[bytes]) -> None:
    pause = Event()
    for _ in range(START_TIMEOUT_S * 10):
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            if process.poll() is not None:
                break
            pause.wait(0.1)
    raise RuntimeError(f"the server did not start:\n{server.log.read_text()}")


def screen(browser: Browser, width: int = DESK) -> BrowserContext:
    """Return a French screen of that width; its pages share what they downloaded."""
    return browser.new_context(viewport=_size(width), locale="fr-FR", reduced_motion="reduce")


def _size(width: int) -> ViewportSize:
    return {"width": width, "height": 900 if width > 640 else 844}


def open_page(screen: BrowserContext, url: str) -> Visit:
    """Open an address in a page of its own, and wait until it is complete."""
    visit = Visit(screen.new_page(), "/".join(url.split("/")[:3]))
    visit.listen()
    visit.page.goto(url)
    visit.wait()
    return visit


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, one per process; without one: skipped, but never on CI."""
    if chromium() is None:
        reason = "no Chromium: install one, or name it in CHROMIUM"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with launched() as running:
        yield running


def put(folder: Path, database: Path | None) -> None:
    """Put in a server's folder a copy of a database, in the place of the one before.

    Args:
        folder: The server's.
        database: What to copy; None for an empty one.
    """
    for left in folder.glob("cap.sqlite*"):
        left.unlink()
    if database:
        shutil.copy(database, folder / "cap.sqlite")


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the server's database lies, `cap.sqlite`."""
    return tmp_path_factory.mktemp("server")


@pytest.fixture(scope="session")
def running(folder: Path) -> Iterator[Server]:
    """Cap itself, one per process; what it serves is what the test put in `folder`."""
    with serve(folder, folder / "cap.sqlite") as running:
        yield running


@pytest.fixture
def empty_server(running: Server, folder: Path) -> Server:
    """Cap on an empty database."""
    put(folder, None)
    return running


@pytest.fixture
def sample_server(running: Server, folder: Path, samples_database: Path) -> Server:
    """Cap on a copy of the samples."""
    put(folder, samples_database)
    return running


@pytest.fixture(scope="session")
def screens() -> dict[int, BrowserContext]:
    """The screens in use, by width, one of each per process."""
    return {}


@pytest.fixture
def visit(browser: Browser, screens: dict[int, BrowserContext]) -> Iterator[Callable[..., Visit]]:
    """Open an address: `visit(url, width=1440)`; every page is closed after the test."""
    still_open: list[Visit] = []

    def visit(url: str, width: int = DESK) -> Visit:
        if width not in screens:
            screens[width] = screen(browser, width)
            # Never closed: the next pages share its process, and the scripts compiled there.
            screens[width].new_page().goto(url)
        still_open.append(open_page(screens[width], url))
        return still_open[-1]

    yield visit
    for opened in still_open:
        opened.page.close()


def main(folder: Path) -> None:
    """Take the pictures of every page, desk and phone, in a folder.

    All of the convention's; of the charter, those that differ most: their names end with the
    programme's; of an empty database, the first one: its name ends with « vide ».
    """
    folder.mkdir(parents=True, exist_ok=True)
    convention, charter = "?programme=preincubation-2020", "?programme=hackathon-2017"
    wanted = {f"{'' if url == HOME else url}{convention}": url for _, _, url in PAGES}
    wanted |= {charter: f"{HOME}-hackathon", f"jury{charter}": "jury-hackathon"}
    with tempfile.TemporaryDirectory() as logs, launched() as browser:
        with serve(Path(logs), database_path()) as running:
            _take(browser, running, wanted, folder)
        with serve(Path(logs), Path(logs) / "cap.sqlite") as running:
            _take(browser, running, {"": f"{HOME}-vide"}, folder)


def _take(browser: Browser, running: Server, wanted: dict[str, str], folder: Path) -> None:
    """Take pictures: address within the server → name of the file, without its width."""
    for width in (DESK, PHONE):
        wall = screen(browser, width)
        for address, name in wanted.items():
            opened = open_page(wall, f"{running.url}/{address}")
            print(opened.shot(folder / f"{name}-{width}.png"))
            opened.page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
