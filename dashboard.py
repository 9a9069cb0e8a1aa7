"""Cap's entry: `streamlit run` serves `app` from this file, then runs it for each session."""

from pathlib import Path

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner import get_script_run_ctx

from screen import style
from screen.shell import chooser, committee, menu, serving
from subjects.sources import screen_origin

ROOT = Path(__file__).resolve().parent


def main() -> None:
    """Run one session's page."""
    projected = committee.ask_view()
    pages = menu.pages(ROOT)
    page = st.navigation(pages, position="hidden")
    st.set_page_config(f"{page.title} – Cap", str(ROOT / "static/mark.svg"), layout="wide")
    st.logo(ROOT / "static/cap.svg", size="large", icon_image=ROOT / "static/mark.svg")
    style.apply(projected)
    above = st.container(key="menu-top", horizontal=True) if projected else None
    place = st.sidebar.container(key="menu")
    with chooser.choose():
        committee.show_view()
        shared = {**chooser.address(), **committee.committee_address()}
        with place:
            menu.draw(pages, shared)
        if above:
            with above:
                menu.draw(pages, shared, "content")
        # Before and after: a page that stops refuses every call of Streamlit after it.
        menu.keep_address(page, shared)
        try:
            page.run()
            screen_origin.answer_address()
            menu.keep_address(page, shared)
        finally:
            serving.freeze_loaded()


if get_script_run_ctx(suppress_warning=True) is not None:
    main()
else:
    # A page is only ever reached through `main`, even before any session has run it.
    PagesManager.uses_pages_directory = False
    app = st.App(__file__, middleware=serving.MIDDLEWARE, on_script_error=serving.report_error)
