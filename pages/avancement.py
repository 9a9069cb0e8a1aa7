"""Avancement : chaque phase, prévue et réelle, et le terme de chaque texte ; chaque fiche."""

import streamlit as st

from figures.agreements import agreements, partner_names
from figures.alerts import alerts, calendar_alerts
from figures.duties import duties
from figures.partner_sheet import partner_sheet
from figures.phases import phases
from figures.weeks import team_lines
from ui import (
    charts,
    chooser,
    empty,
    forms,
    glossary,
    matrix,
    origin,
    overview,
    partner_duties,
    partner_tables,
    paths,
    timeline,
    todo,
)
from ui import partner_sheet as sheet
from ui.escape import html, md
from ui.format import day
from ui.menu import through_menu
from ui.words import KINDS

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
        forms.proof(lens, partner)
        st.stop()
    owed = [line for line in lens.ask(duties) if line.partner is None]

empty.show_missing(missing)
lead = overview.progress_sentence(on, statuses, urgent, names)
st.html(f'<p class="cap-lead">{html(lead)}</p>')
phase_titles = [f"{phase.number}. {phase.title}" for phase in agreement.phases]
caption = f"État de chaque phase, {words.by_partner}, arrêté au {day(on)}"
links = sheet.links(names)
st.html(matrix.phase_matrix(caption, words.partner, names, agreement.phases, statuses, links))
origin.offer_sources(paths.phase_paths(names, statuses), key="phases")

st.header("Calendrier prévu et réel")
st.caption(md("Une ligne par phase : " + " ; ".join(phase_titles) + "."))
drawn = timeline.choose_partners(names, words)
charts.show_chart(timeline.timeline(drawn, agreement.phases, statuses, states, on))
timeline.show_dates(names, agreement.phases, statuses, words, on)

st.header(f"Jusqu’à quand court chaque {words.agreement}")
st.caption(overview.duration_sentence(agreement))
partner_tables.show_terms(names, states, urgent, words, on)

st.header(f"Obligations de la {agreement.state.code}")
partner_duties.show_state_duties(owed, names, agreement, on)

st.header("Ce qui presse au calendrier")
todo.show_alerts(urgent, names, "avancement")
glossary.show_glossary(glossary.PROGRESS[agreement.kind])
