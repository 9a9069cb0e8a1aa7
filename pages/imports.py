"""Imports : déposer des tableurs, voir ce qu’ils changeraient, puis enregistrer."""

import streamlit as st

from loaders.rows.grouping import RIGHT_FILE, group
from loaders.session import Upload, forget_heading, make_ready, template
from screen.shell import chooser
from screen.shell.menu import through_menu
from subjects.history import screen_history_undo
from subjects.imports import (
    screen_imports,
    screen_imports_kept,
    screen_imports_receipt,
    screen_imports_review,
    screen_imports_save,
)

through_menu()
st.title("Imports")
make_ready()
st.markdown(screen_imports.INTRODUCTION)
screen_imports_kept.show_said()
received, upload = screen_imports.drop(), screen_imports.current()
if received and upload is None:
    usual = chooser.chosen().programme if chooser.has_data() else None
    upload = screen_imports.keep(Upload(received, usual=usual))

if upload and not upload.is_saved:
    with screen_imports.reading(len(upload.files)) as told:
        upload.read(told)
    screen_imports.show_refusal(upload.refusal, upload.notice)
    screen_imports_review.ask_programme(upload)
    if upload.report:
        screen_imports_review.show_review(upload, group, RIGHT_FILE)
        screen_imports_review.ask_to_save(upload)

if upload and upload.is_saved:
    receipt = upload.outcome.receipt
    screen_imports_receipt.show_receipt(receipt)
    if receipt:
        screen_history_undo.ask_undo(upload.database, receipt.number, screen_imports_save.who())
    screen_imports.offer_others()

if not upload or upload.is_saved or not upload.report:
    screen_imports_kept.show_templates(template)
    if chooser.has_data():
        screen_imports_kept.show_quarantine(screen_imports_save.who())
        heading = screen_imports_kept.show_headings()
        if heading:
            choice = chooser.chosen()
            by = screen_imports_save.who()
            screen_imports_kept.keep_notice(
                forget_heading(choice.database, choice.programme, heading, by)
            )
