"""Vue d’ensemble : où en est le programme, ce qui presse, et l’argent face au plafond."""

import streamlit as st

from screen import cards, charts, glossary, table
from screen.escape import html
from screen.format import day
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from screen.vocabulary import KINDS
from subjects.calendar import screen_matrix
from subjects.calendar.figure_agreements import partner_names
from subjects.calendar.figure_phases import phases
from subjects.committee.figure_alerts import alerts
from subjects.committee.screens import screen_meetings, screen_overview, screen_since, screen_todo
from subjects.forms import screen_forms
from subjects.money import screen_money_charts
from subjects.money.figure_money import money, partner_caps, partner_paid
from subjects.refund.figure_refund import refund
from subjects.sources import screen_origin, screen_paths
from subjects.spending.figure_laureates import laureates

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
bars = screen_money_charts.spending_bars(names, totals, paid, caps, teams)
chooser.announce()
sentence = screen_overview.state_sentence(on, statuses, totals, settled, teams)
st.html(f'<p class="cap-lead">{html(sentence)}</p>')
empty.show_missing(missing)
cards.show_cards(screen_overview.overview_cards(statuses, totals, settled, teams))
glossary.show_glossary(glossary.OVERVIEW[agreement.kind])

st.header("Où en est chaque phase")
caption = f"État de chaque phase, {words.by_partner}, arrêté au {day(on)}"
st.html(screen_matrix.phase_matrix(caption, words.partner, names, agreement.phases, statuses))
screen_origin.offer_sources(screen_paths.phase_paths(names, statuses), key="phases")

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
screen_origin.offer_sources(screen_paths.bar_paths(names, totals, teams), key="consumption")

st.header("À traiter")
st.caption("Ce que les règles du programme signalent, le plus urgent d’abord.")
screen_todo.show_alerts(urgent, names)

st.header("Depuis le dernier comité")
named = screen_meetings.read_meetings(chooser.chosen())
screen_since.show_moves(chooser.chosen(), named, names)
screen_meetings.show_meetings(chooser.chosen(), named)
screen_forms.meeting(named)
