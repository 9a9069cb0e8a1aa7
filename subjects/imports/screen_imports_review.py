"""What was dropped, as it was read: whose it is, file by file, what it would change."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import streamlit as st

from data.agreement.model import agreements
from subjects.imports import (
    screen_imports,
    screen_imports_diff,
    screen_imports_file,
    screen_imports_headings,
    screen_imports_save,
    screen_imports_sheets,
)

Grouped = Callable[[Sequence[Any]], Sequence[screen_imports_file.Cause]]
"""Groups a file's problems by cause (`loaders.rows.grouping.group`)."""


def ask_programme(upload: Any) -> None:
    """Ask for which programme the files are, when it has to be said; read them for it."""
    report = upload.report
    kinds = {problem.kind for problem in _problems(report)} if report else set()
    programme = screen_imports.ask_programme(upload.candidates, report and report.programme, kinds)
    if programme:
        upload.read_as(programme)
        st.rerun()


def show_review(upload: Any, grouped: Grouped, right_file: Sequence[str]) -> None:
    """Show what was read and what it would change; read again what someone says of it.

    Args:
        upload: The session's (`loaders.session.Upload`), read.
        grouped: Groups a file's problems by cause.
        right_file: Kinds of problems that ask whether it is the right file at all.
    """
    report = upload.report
    screen_imports_file.show_summary(
        report.programme, len(report.files), upload.counts, upload.refused, len(upload.unread)
    )
    partner = screen_imports.ask_partner(agreements()[report.programme])
    if partner != upload.partner:
        upload.speak_for(partner)
        st.rerun()
    for file in report.files:
        with st.container(border=True):
            screen_imports_file.show_file(report.programme, file.file, file.sheets, file.unread)
            said = screen_imports_sheets.ask_datasets(file.file, file.unread, upload.said)
            if said:
                upload.say(file.file, *said)
                st.rerun()
            if upload.can_mark(file):
                screen_imports.offer_marked(file.file, partial(upload.marked, file.file))
            screen_imports_file.show_problems(grouped(file.problems), right_file)
    matched = screen_imports_headings.ask_columns(_headings(report), _problems(report))
    if matched:
        upload.match(matched)
        st.rerun()
    if screen_imports_headings.ask_to_unmatch(upload.choices):
        upload.unmatch()
        st.rerun()
    if upload.valid:
        screen_imports_diff.show_changes(upload.changes)


def ask_to_save(upload: Any) -> None:
    """Draw the verdict and the one button; save when it is pressed."""
    report = upload.report
    pressed = screen_imports_save.ask(
        screen_imports_diff.writes_in_words(upload.counts, len(upload.choices)),
        is_refused=report.is_refused,
        valid=upload.valid,
        refused=upload.refused,
        can_match=any(heading.free for heading in _headings(report)),
        left_out=[sheet.sheet or file.file for file, sheet in upload.unread],
    )
    if pressed:
        with st.spinner("Enregistrement…", show_time=True):
            upload.save(screen_imports_save.who(), accept_valid=pressed == "valid")
        st.rerun()


def _problems(report: Any) -> list[Any]:
    return [problem for file in report.files for problem in file.problems]


def _headings(report: Any) -> list[Any]:
    return [heading for file in report.files for heading in file.headings]
