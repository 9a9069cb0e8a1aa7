"""Rapports : choisir un document, en voir la première page, l’emporter ; en vérifier un."""

import streamlit as st

from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from subjects.forms import screen_forms
from subjects.papers.screens import screen_papers_check, screen_papers_choice

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
    missing, seen = empty.missing(lens, NEEDS), screen_papers_choice.see_lens(lens)
    with left:
        kind = screen_papers_choice.choose_paper(screen_papers_choice.offered(lens))

with right:
    if kind:
        wanted = screen_papers_choice.choose_target(kind)
        empty.show_missing(missing)
        if wanted:
            screen_papers_choice.show_paper(wanted, seen)
        if wanted and wanted.kind.kind in SIGNED:
            with chooser.chosen_lens() as lens:
                screen_forms.mention(lens, wanted.target)
    else:
        st.info(screen_papers_choice.STAMP)

st.header("Vérifier un document")
screen_papers_check.ask_file(chooser.chosen())

st.header("Tous les documents")
screen_papers_choice.show_all(chooser.chosen().known_at, seen)
