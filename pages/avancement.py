"""Avancement : chaque phase, prévue et réelle, et le terme de chaque texte ; chaque fiche."""

import streamlit as st

from screen import charts, glossary
from screen.escape import html, md
from screen.format import day
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from screen.vocabulary import KINDS
from subjects.calendar import screen_matrix, screen_progress, screen_timeline
from subjects.calendar.figure_agreements import agreements, partner_names
from subjects.calendar.figure_phases import phases
from subjects.committee.figure_alerts import alerts, calendar_alerts
from subjects.committee.screens import screen_todo
from subjects.duties import screen_partner_duties
from subjects.duties.figure_duties import duties
from subjects.forms import screen_forms
from subjects.partner import screen_partner_sheet as sheet
from subjects.partner import screen_partner_tables
from subjects.partner.figure_partner_sheet import partner_sheet
from subjects.sources import screen_origin, screen_paths
from subjects.teams.figure_weeks import team_lines

NEEDS = ("phase_dates", "partners")

through_menu()
st.title("Avancement")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

chooser.announce()
with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, statuses, states = lens.ask(partner_names), lens.ask(phases), lens.ask(agreements)
    words, urgent = KINDS[lens.agreement.kind], lens.ask(calendar_alerts)
    partner = sheet.choose_partner(names, words)
    if partner:
        promised, teams = lens.ask(duties), lens.ask(team_lines)
        found = partner_sheet(lens, partner, promised, teams, lens.ask(alerts))
        sheet.show_partner(found, agreement, words, on)
        glossary.show_glossary(glossary.PROGRESS[agreement.kind])
        screen_forms.proof(lens, partner)
        st.stop()
    owed = [line for line in lens.ask(duties) if line.partner is None]

empty.show_missing(missing)
lead = screen_progress.progress_sentence(on, statuses, urgent, names)
st.html(f'<p class="cap-lead">{html(lead)}</p>')
phase_titles = [f"{phase.number}. {phase.title}" for phase in agreement.phases]
caption = f"État de chaque phase, {words.by_partner}, arrêté au {day(on)}"
links = sheet.links(names)
st.html(
    screen_matrix.phase_matrix(caption, words.partner, names, agreement.phases, statuses, links)
)
screen_origin.offer_sources(screen_paths.phase_paths(names, statuses), key="phases")

st.header("Calendrier prévu et réel")
st.caption(md("Une ligne par phase : " + " ; ".join(phase_titles) + "."))
drawn = screen_timeline.choose_partners(names, words)
charts.show_chart(screen_timeline.timeline(drawn, agreement.phases, statuses, states, on))
screen_timeline.show_dates(names, agreement.phases, statuses, words, on)

st.header(f"Jusqu’à quand court chaque {words.agreement}")
st.caption(screen_progress.duration_sentence(agreement))
screen_partner_tables.show_terms(names, states, urgent, words, on)

st.header(f"Obligations de la {agreement.state.code}")
screen_partner_duties.show_state_duties(owed, names, agreement, on)

st.header("Ce qui presse au calendrier")
screen_todo.show_alerts(urgent, names, "avancement")
glossary.show_glossary(glossary.PROGRESS[agreement.kind])
