"""Imports : déposer des tableurs, voir ce qu’ils changeraient, puis enregistrer."""

from functools import partial

import streamlit as st

from loaders.grouping import RIGHT_FILE, group
from loaders.session import Upload, forget_heading, template
from ui import (
    chooser,
    history_undo,
    imports,
    imports_diff,
    imports_file,
    imports_kept,
    imports_receipt,
)
from ui.menu import through_menu

through_menu()
st.title("Imports")
st.markdown(imports.INTRODUCTION)
imports_kept.show_said()
received, upload = imports.drop(), imports.current()
if received and upload is None:
    upload = imports.keep(Upload(received))

if upload and not upload.is_saved:
    with imports.reading(len(upload.files)) as told:
        upload.read(told)
    imports.show_refusal(upload.refusal, upload.notice)
report = upload.report if upload and not upload.is_saved else None
if upload and not upload.is_saved:
    files = report.files if report else []
    kinds = {problem.kind for file in files for problem in file.problems}
    programme = imports.ask_programme(upload.candidates, report and report.programme, kinds)
    if programme:
        upload.read_as(programme)
        st.rerun()

if report:
    imports_file.show_summary(report.programme, len(report.files), upload.counts, upload.refused)
    for file in report.files:
        with st.container(border=True):
            imports_file.show_file(report.programme, file.file, file.sheets)
            imports_file.show_problems(group(file.problems), RIGHT_FILE)
            if upload.can_mark(file):
                imports.offer_marked(file.file, partial(upload.marked, file.file))
    near = [one for file in report.files for one in file.headings if one.proposed]
    matched = imports.ask_headings(near)
    if matched:
        upload.match(matched)
        st.rerun()
    if imports.ask_to_unmatch(upload.choices):
        upload.unmatch()
        st.rerun()
    if upload.valid:
        imports_diff.show_changes(upload.changes)
    does = imports_diff.writes_in_words(upload.counts, len(upload.choices))
    pressed = imports.ask_to_save(does, report.is_refused, upload.valid, upload.refused)
    if pressed:
        with st.spinner("Enregistrement…", show_time=True):
            upload.save(imports.who(), accept_valid=pressed == "valid")
        st.rerun()

if upload and upload.is_saved:
    receipt = upload.outcome.receipt
    imports_receipt.show_receipt(receipt)
    if receipt:
        history_undo.ask_undo(upload.database, receipt.number, imports.who())
    imports.offer_others()

imports_kept.show_templates(template)
if chooser.has_data():
    imports_kept.show_quarantine(imports.who())
    heading = imports_kept.show_headings()
    if heading:
        choice = chooser.chosen()
        notice = forget_heading(choice.database, choice.programme, heading, imports.who())
        imports_kept.keep_notice(notice)
