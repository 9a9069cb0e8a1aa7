"""Jury : qui est classé, par qui, si le classement tient, et ce que les parties ont décidé."""

import streamlit as st

from figures import verdicts
from figures.agreements import partner_names
from figures.presence import presence_of
from figures.ties import ties
from ui import (
    cards,
    charts,
    chooser,
    coaching,
    empty,
    forms,
    glossary,
    jury,
    jury_application,
    jury_chart,
    jury_decisions,
    jury_style,
    todo,
)
from ui import jury_tables as tables
from ui.format import day
from ui.menu import through_menu

NEEDS = ("scores", "decisions", "actions", "applications")

through_menu()
st.title("Jury")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

chooser.announce()
with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    session = jury.choose_session(lens)
    names, decided = lens.ask(partner_names), verdicts.session_decisions(lens, session)
    panel, moved = jury.read_panel(lens, session)
    left, steps = verdicts.open_points(panel, decided), verdicts.session_actions(lens, session)
    there, decides = presence_of(lens, panel), verdicts.who_decides(lens, session)
    jury.show_answer(jury.jury_lead(panel, decided, moved, on, decides))
    empty.show_missing(missing)
    if panel.applications:
        cards.show_cards(jury.jury_cards(panel, decided, len(left)))
        st.header("À trancher")
        todo.show_alerts(left, names, "jury", session.key)
        st.header("Ce que les jurés ont donné")
        st.caption("Une ligne par dossier, le mieux noté d’abord : jurés, moyenne, écart.")
        files = coaching.choose_page(panel.applications, jury_chart.PER_PAGE, "dossier", "jury")
        jury_style.apply_jury_style()
        charts.show_chart(jury_chart.dots(panel, files))
        caption = "Moyenne, médiane et note corrigée, sur 20 ; rangs sur les valeurs exactes"
        tables.show_scores(caption, panel, files)

        st.header("Le classement tient-il ?")
        tables.show_steadiness(panel, moved)
        st.subheader("Ex æquo")
        tables.show_ties(panel, ties(panel), decided)
        st.subheader("Quorum")
        tables.show_quorum(panel, there)

    st.header("Décisions")
    st.caption(jury.deciding(decides))
    caption = f"Décisions de la session, arrêté au {day(on)}"
    jury_decisions.show_decisions(
        caption, panel, decided, verdicts.contrary(panel, decided), agreement
    )
    st.header("Suites décidées")
    jury_decisions.show_actions(f"Actions de la session, arrêté au {day(on)}", steps, on)

    if panel.applications:
        st.header("Un dossier de près")
        jury_application.show_marks(panel, jury_application.choose_application(panel))
    st.header("Comment le classement est fait")
    jury_application.show_rules(lens, panel)
    glossary.show_glossary(jury.TERMS)
    forms.verdicts(lens, panel)
