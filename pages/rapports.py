"""Rapports : choisir un document, en voir la première page, l’emporter ; en vérifier un."""

import streamlit as st

from ui import chooser, empty, forms, reports_check, reports_choice
from ui.menu import through_menu

SIGNED = ("statement", "refund")
NEEDS = ("partners", "contributions", "expenses", "attributions", "scores", "decisions")

through_menu()
st.title("Rapports")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

chooser.announce()
left, right = st.columns([2, 3], gap="large")
with chooser.chosen_lens() as lens:
    missing, seen = empty.missing(lens, NEEDS), reports_choice.see_lens(lens)
    with left:
        kind = reports_choice.choose_paper(reports_choice.offered(lens))

with right:
    if kind:
        wanted = reports_choice.choose_target(kind)
        empty.show_missing(missing)
        if wanted:
            reports_choice.show_paper(wanted, seen)
        if wanted and wanted.kind.kind in SIGNED:
            with chooser.chosen_lens() as lens:
                forms.mention(lens, wanted.target)
    else:
        st.info(reports_choice.STAMP)

st.header("Vérifier un document")
reports_check.ask_file(chooser.chosen())

st.header("Tous les documents")
reports_choice.show_all(chooser.chosen().known_at, seen)
