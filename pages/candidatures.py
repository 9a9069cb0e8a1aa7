"""Candidatures : où elles en sont, ce que le pré-jury en dit, et chaque dossier en entier."""

import streamlit as st

from screen import cards, glossary
from screen.escape import html
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from screen.vocabulary import KINDS
from subjects.applications import (
    figure_application_list,
    screen_application_rows,
    screen_application_sheet,
)
from subjects.applications import screen_application_list as listing
from subjects.applications import screen_funnel as stages
from subjects.applications import screen_presort as crosses
from subjects.applications.figure_funnel import funnel
from subjects.calendar.figure_agreements import partner_names
from subjects.jury.figure_jury import presort

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
        sheet = figure_application_list.sheet(lens, number)
    if sheet is None:
        screen_application_sheet.show_missing(number, on)
    else:
        screen_application_sheet.show_application(sheet, names, agreement, KINDS[agreement.kind])
        glossary.show_glossary(glossary.FILE)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, counted = lens.ask(partner_names), lens.ask(funnel)
    words = KINDS[agreement.kind]
    st.html(f'<p class="cap-lead">{html(stages.sentence(counted, on, words))}</p>')
    empty.show_missing(missing)
    part = listing.choose_part()

    if part == listing.FUNNEL:
        cards.show_cards(stages.funnel_cards(counted))
        stages.show_undated(counted)
        st.header("Combien arrivent à chaque étape")
        stages.show_steps(counted, agreement)
        st.header(f"Où elles en sont, {words.by_partner}")
        stages.show_partners(counted, names, words, on)
        glossary.show_glossary(stages.TERMS)

    if part == listing.PRESORT:
        lines, crossed = lens.ask(presort), lens.ask(figure_application_list.crossed)
        titles = figure_application_list.titles(lens, crosses.first(lines))
        st.header("Qui veut voir quel projet")
        caption = "Croix du pré-jury ; elles n’ont pas de date, toutes comptent"
        crosses.show_presort(caption, lines, crossed, titles)
        glossary.show_glossary(("Pré-tri",))

    if part == listing.LIST:
        wanted = listing.ask_filters(lens, names, agreement, words)
        found = listing.find(lens, wanted)
        shown = figure_application_list.lines(
            lens, listing.choose_applications(found), wanted.words
        )
        screen_application_rows.show_applications(
            shown, names, agreement, searched=bool(wanted.words)
        )
        screen_application_rows.offer(found, names, agreement)
