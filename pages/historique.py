"""Historique : qui a chargé quoi et quand, revoir le passé, comparer, annuler, vérifier."""

import streamlit as st

from screen import glossary
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from subjects.history import screen_history, screen_history_moves
from subjects.imports import screen_imports_kept, screen_imports_save

NEEDS = ("partners", "phase_dates", "contributions", "expenses")

through_menu()
st.title("Historique")
if not chooser.has_data():
    screen_imports_kept.show_said()
    empty.nothing_loaded(NEEDS)
    st.stop()

choice = chooser.chosen()
journal = screen_history.read_journal(choice)

chooser.announce()
screen_imports_kept.show_said()
screen_history.show_journal(journal)

st.header("Un import")
receipt = screen_history.ask_import(journal)
screen_history.show_import(journal, receipt, choice, screen_imports_save.who())

st.header("Comparer deux moments")
st.caption(
    "Un moment, c’est un import (ce que Cap savait) et un jour (ce qui était vrai). Comparez deux "
    "imports le même jour pour voir ce qu’un envoi a changé, ou deux jours pour voir ce qui s’est "
    "passé entre eux."
)
screen_history_moves.ask_moments(choice, journal.imports)
screen_history_moves.show_comparison(choice)

st.header("Le journal est-il intact ?")
screen_history.show_integrity(choice, journal.head)
glossary.show_glossary(glossary.HISTORY)
