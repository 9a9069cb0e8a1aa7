"""Jury : qui est classé, par qui, si le classement tient, et ce que les parties ont décidé."""

import streamlit as st

from screen import cards, charts, glossary, table
from screen.format import day
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from subjects.calendar.figure_agreements import partner_names
from subjects.committee.screens import screen_todo
from subjects.forms import screen_forms
from subjects.jury import figure_verdicts
from subjects.jury.figure_presence import presence_of
from subjects.jury.figure_ties import ties
from subjects.jury.screens import (
    screen_jury,
    screen_jury_application,
    screen_jury_chart,
    screen_jury_decisions,
    screen_jury_style,
)
from subjects.jury.screens import screen_jury_tables as tables

NEEDS = ("scores", "decisions", "actions", "applications")

through_menu()
st.title("Jury")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

chooser.announce()
with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    session = screen_jury.choose_session(lens)
    names, decided = lens.ask(partner_names), figure_verdicts.session_decisions(lens, session)
    panel, moved = screen_jury.read_panel(lens, session)
    left, steps = (
        figure_verdicts.open_points(panel, decided),
        figure_verdicts.session_actions(lens, session),
    )
    there, decides = presence_of(lens, panel), figure_verdicts.who_decides(lens, session)
    screen_jury.show_answer(screen_jury.jury_lead(panel, decided, moved, on, decides))
    empty.show_missing(missing)
    if panel.applications:
        cards.show_cards(screen_jury.jury_cards(panel, decided, len(left)))
        st.header("À trancher")
        screen_todo.show_alerts(left, names, "jury", session.key)
        st.header("Ce que les jurés ont donné")
        st.caption("Une ligne par dossier, le mieux noté d’abord : jurés, moyenne, écart.")
        files = table.choose_page(panel.applications, screen_jury_chart.PER_PAGE, "dossier", "jury")
        screen_jury_style.apply_jury_style()
        charts.show_chart(screen_jury_chart.dots(panel, files))
        caption = "Moyenne, médiane et note corrigée, sur 20 ; rangs sur les valeurs exactes"
        tables.show_scores(caption, panel, files)

        st.header("Le classement tient-il ?")
        tables.show_steadiness(panel, moved)
        st.subheader("Ex æquo")
        tables.show_ties(panel, ties(panel), decided)
        st.subheader("Quorum")
        tables.show_quorum(panel, there)

    st.header("Décisions")
    st.caption(screen_jury.deciding(decides))
    caption = f"Décisions de la session, arrêté au {day(on)}"
    screen_jury_decisions.show_decisions(
        caption, panel, decided, figure_verdicts.contrary(panel, decided), agreement
    )
    st.header("Suites décidées")
    screen_jury_decisions.show_actions(f"Actions de la session, arrêté au {day(on)}", steps, on)

    if panel.applications:
        st.header("Un dossier de près")
        screen_jury_application.show_marks(panel, screen_jury_application.choose_application(panel))
    st.header("Comment le classement est fait")
    screen_jury_application.show_rules(lens, panel)
    glossary.show_glossary(screen_jury.TERMS)
    screen_forms.verdicts(lens, panel)
