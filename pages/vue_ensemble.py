"""Vue d’ensemble : où en est le programme, ce qui presse, et l’argent face au plafond."""

import streamlit as st

from figures.agreements import partner_names
from figures.alerts import alerts
from figures.laureates import laureates
from figures.money import money, partner_caps, partner_paid
from figures.phases import phases
from figures.refund import refund
from ui import (
    cards,
    charts,
    chooser,
    empty,
    forms,
    glossary,
    matrix,
    meetings,
    origin,
    overview,
    paths,
    since,
    table,
    todo,
)
from ui.escape import html
from ui.format import day
from ui.menu import through_menu
from ui.words import KINDS

NEEDS = ("partners", "phase_dates", "contributions", "expenses", "attributions", "forecast")

through_menu()
st.title("Vue d’ensemble")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, statuses, urgent = lens.ask(partner_names), lens.ask(phases), lens.ask(alerts)
    totals, caps, paid = lens.ask(money), lens.ask(partner_caps), lens.ask(partner_paid)
    settled, teams = lens.ask(refund), lens.ask(laureates)
words = KINDS[agreement.kind]
bars = charts.spending_bars(names, totals, paid, caps, teams)
chooser.announce()
sentence = overview.state_sentence(on, statuses, totals, settled, teams)
st.html(f'<p class="cap-lead">{html(sentence)}</p>')
empty.show_missing(missing)
cards.show_cards(overview.overview_cards(statuses, totals, settled, teams))
glossary.show_glossary(glossary.OVERVIEW[agreement.kind])

st.header("Où en est chaque phase")
caption = f"État de chaque phase, {words.by_partner}, arrêté au {day(on)}"
st.html(matrix.phase_matrix(caption, words.partner, names, agreement.phases, statuses))
origin.offer_sources(paths.phase_paths(names, statuses), key="phases")

st.header(f"L’argent face à l’{words.cap}" if settled is None else "L’argent face au plafond")
st.caption(words.consumption)
charts.show_chart(charts.against_limit(bars, words.cap_tick, words.is_ceiling))
with st.expander("Les mêmes données en tableau"):
    table.show_table(
        f"Dépense et {words.cap}, arrêté au {day(on)}",
        [table.text(words.bar), table.figure("money/paid_cents"),
         table.figure("money/committed_cents"), table.amount(words.cap.capitalize())],
        [(bar.name, bar.paid_cents, bar.committed_cents, bar.limit_cents) for bar in bars],
        name="consommation",
    )  # fmt: skip
origin.offer_sources(paths.bar_paths(names, totals, teams), key="consumption")

st.header("À traiter")
st.caption("Ce que les règles du programme signalent, le plus urgent d’abord.")
todo.show_alerts(urgent, names)

st.header("Depuis le dernier comité")
named = meetings.read_meetings(chooser.chosen())
since.show_moves(chooser.chosen(), named, names)
meetings.show_meetings(chooser.chosen(), named)
forms.meeting(named)
