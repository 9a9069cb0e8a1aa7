"""Candidatures : où elles en sont, ce que le pré-jury en dit, et chaque dossier en entier."""

import streamlit as st

from figures import files
from figures.agreements import partner_names
from figures.funnel import funnel
from figures.jury import presort
from ui import application_sheet, cards, chooser, empty, file_list, glossary
from ui import files as listing
from ui import funnel as stages
from ui import presort as crosses
from ui.escape import html
from ui.menu import through_menu
from ui.words import KINDS

NEEDS = ("applications", "presort", "decisions")

through_menu()
st.title("Candidatures")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

chooser.announce()
number = listing.opened()
if number is not None:
    with chooser.chosen_lens() as lens:
        agreement, on, names = lens.agreement, lens.on, lens.ask(partner_names)
        sheet = files.sheet(lens, number)
    if sheet is None:
        application_sheet.show_missing(number, on)
    else:
        application_sheet.show(sheet, names, agreement, KINDS[agreement.kind])
        glossary.show(glossary.FILE)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, counted = lens.ask(partner_names), lens.ask(funnel)
    words = KINDS[agreement.kind]
    st.html(f'<p class="cap-lead">{html(stages.sentence(counted, on, words))}</p>')
    empty.say_missing(missing)
    part = listing.choose_part()

    if part == listing.FUNNEL:
        cards.show(stages.cards(counted))
        stages.say_undated(counted)
        st.header("Combien arrivent à chaque étape")
        stages.show_steps(counted, agreement)
        st.header(f"Où elles en sont, {words.by_partner}")
        stages.show_partners(counted, names, words, on)
        glossary.show(stages.TERMS)

    if part == listing.PRESORT:
        lines, crossed = lens.ask(presort), lens.ask(files.crossed)
        titles = files.titles(lens, crosses.first(lines))
        st.header("Qui veut voir quel projet")
        caption = "Croix du pré-jury ; elles n’ont pas de date, toutes comptent"
        crosses.show(caption, lines, crossed, titles)
        glossary.show(("Pré-tri",))

    if part == listing.LIST:
        wanted = listing.ask_filters(lens, names, agreement, words)
        found = listing.find(lens, wanted)
        shown = files.lines(lens, listing.choose_page(found), wanted.words)
        file_list.show(shown, names, agreement, searched=bool(wanted.words))
        file_list.offer(found, names, agreement)
