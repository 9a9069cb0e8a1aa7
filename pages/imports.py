"""Imports : déposer des tableurs, voir ce qu’ils changeraient, puis enregistrer."""

import streamlit as st

from loaders.grouping import RIGHT_FILE, group
from loaders.session import Upload, forget_heading, template
from ui import (
    chooser,
    history_undo,
    imports,
    imports_kept,
    imports_receipt,
    imports_review,
    imports_save,
)
from ui.menu import through_menu

through_menu()
st.title("Imports")
st.markdown(imports.INTRODUCTION)
imports_kept.show_said()
received, upload = imports.drop(), imports.current()
if received and upload is None:
    usual = chooser.chosen().programme if chooser.has_data() else None
    upload = imports.keep(Upload(received, usual=usual))

if upload and not upload.is_saved:
    with imports.reading(len(upload.files)) as told:
        upload.read(told)
    imports.show_refusal(upload.refusal, upload.notice)
    imports_review.ask_programme(upload)
    if upload.report:
        imports_review.show_review(upload, group, RIGHT_FILE)
        imports_review.ask_to_save(upload)

if upload and upload.is_saved:
    receipt = upload.outcome.receipt
    imports_receipt.show_receipt(receipt)
    if receipt:
        history_undo.ask_undo(upload.database, receipt.number, imports_save.who())
    imports.offer_others()

if not upload or upload.is_saved or not upload.report:
    imports_kept.show_templates(template)
    if chooser.has_data():
        imports_kept.show_quarantine(imports_save.who())
        heading = imports_kept.show_headings()
        if heading:
            choice = chooser.chosen()
            by = imports_save.who()
            imports_kept.keep_notice(forget_heading(choice.database, choice.programme, heading, by))
