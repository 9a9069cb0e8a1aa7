"""Équipes et coaching : nos équipes avancent-elles, qui relancer, ce qui les bloque."""

import streamlit as st

from screen import cards, table
from screen.format import day
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from screen.vocabulary import KINDS
from subjects.calendar.figure_agreements import partner_names
from subjects.committee.figure_actions import actions
from subjects.forms import screen_forms
from subjects.teams.figure_releases import release_duties, releases
from subjects.teams.figure_weeks import codes_of, team_alerts, team_lines, team_pace, team_weeks
from subjects.teams.screens import (
    screen_coaching,
    screen_coaching_days,
    screen_coaching_notes,
    screen_coaching_style,
    screen_coaching_tables,
    screen_coaching_weeks,
)

NEEDS = ("teams", "coaching_notes", "actions")

through_menu()
st.title("Équipes et coaching")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()
screen_coaching_style.apply_coaching_style()
chooser.announce()
with chooser.chosen_lens() as lens:
    agreement, on, words = lens.agreement, lens.on, KINDS[lens.agreement.kind]
    names, every = lens.ask(partner_names), lens.ask(team_lines)
    lines = screen_coaching.choose_partner(every, names, words)
    pace = team_pace(lines)
    screen_coaching.show_answer(screen_coaching.coaching_lead(pace, on, agreement))
    empty.show_missing(empty.missing(lens, NEEDS))
    if lines:
        cards.show_cards(screen_coaching.coaching_cards(pace, agreement, is_whole=lines == every))
        st.header("À relancer")
        screen_coaching.show_alerts(lens.ask(team_alerts), lines, names)

        st.header("Un point par semaine ?")
        st.caption(screen_coaching_weeks.HOW)
        part = table.choose_page(lines, screen_coaching.PER_PAGE, "équipe", "equipes")
        shown = lens.ask(team_weeks, codes_of(part))
        caption = f"Points hebdomadaires de chaque équipe, arrêté au {day(on)}"
        st.html(screen_coaching_weeks.points(caption, names, shown))
        caption = f"Points et jours libérés, par équipe, arrêté au {day(on)}"
        screen_coaching_tables.show_teams(caption, words.partner, names, shown)

        st.header("Des jours libérés ?")
        screen_coaching_days.show_released_days(shown, agreement)
        if agreement.kind == "charter":
            st.header("Décharge des lauréats")
            screen_coaching_tables.show_releases(lens.ask(releases), lens.ask(release_duties), on)

        st.header("Quelle météo ?")
        st.caption("Ce que le coach a dit de la semaine : de soleil, tout va bien, à orage.")
        caption = f"Météo de chaque équipe, semaine par semaine, arrêté au {day(on)}"
        st.html(screen_coaching_weeks.weather(caption, names, shown))
        with st.expander("Les deux cartes en tableau, semaine par semaine"):
            screen_coaching_tables.show_weeks(f"Semaines de chaque équipe, au {day(on)}", shown)

        st.header("Ce qui bloque")
        caption = f"Dernier blocage dit par chaque équipe, arrêté au {day(on)}"
        screen_coaching_tables.show_blockers(caption, words.partner, names, shown)

        st.header("Les points d’une équipe")
        screen_coaching_notes.show_notes(lens, lines, every, names)

    st.header("Actions décidées")
    screen_coaching_tables.show_actions(lens.ask(actions), agreement, on)
    screen_forms.action(lens)
