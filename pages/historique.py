"""Historique : qui a chargé quoi et quand, revoir le passé, comparer, annuler, vérifier."""

import streamlit as st

from ui import chooser, empty, glossary, history, history_moves, imports_kept, imports_save
from ui.menu import through_menu

NEEDS = ("partners", "phase_dates", "contributions", "expenses")

through_menu()
st.title("Historique")
if not chooser.has_data():
    imports_kept.show_said()
    empty.nothing_loaded(NEEDS)
    st.stop()

choice = chooser.chosen()
journal = history.read_journal(choice)

chooser.announce()
imports_kept.show_said()
history.show_journal(journal)

st.header("Un import")
receipt = history.ask_import(journal)
history.show_import(journal, receipt, choice, imports_save.who())

st.header("Comparer deux moments")
st.caption(
    "Un moment, c’est un import (ce que Cap savait) et un jour (ce qui était vrai). Comparez deux "
    "imports le même jour pour voir ce qu’un envoi a changé, ou deux jours pour voir ce qui s’est "
    "passé entre eux."
)
history_moves.ask_moments(choice, journal.imports)
history_moves.show_comparison(choice)

st.header("Le journal est-il intact ?")
history.show_integrity(choice, journal.head)
glossary.show_glossary(glossary.HISTORY)
