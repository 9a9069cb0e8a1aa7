"""Restitutions : ce qui revient à chaque département, au centime, et pourquoi."""

import streamlit as st

from screen import cards, charts, glossary
from screen.format import day
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from screen.vocabulary import KINDS
from subjects.calendar.figure_agreements import agreements, partner_names
from subjects.money import screen_money_charts, screen_money_tables
from subjects.money.figure_money import money, partner_caps, partner_paid
from subjects.refund import screen_refund, screen_refund_chart, screen_refund_tables, screen_what_if
from subjects.refund.figure_refund import refund, refund_facts, refund_if, refund_paid
from subjects.spending.figure_laureates import laureates

NEEDS = ("contributions", "expenses", "attributions", "partners", "phase_dates")

through_menu()
st.title("Restitutions")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, states, totals = lens.ask(partner_names), lens.ask(agreements), lens.ask(money)
    caps, paid, teams = lens.ask(partner_caps), lens.ask(partner_paid), lens.ask(laureates)
    settled, settled_paid = lens.ask(refund), lens.ask(refund_paid)
    facts, supposed = lens.ask(refund_facts), refund_if(lens, screen_what_if.asked(names))
words = KINDS[agreement.kind]

chooser.announce()
if not (settled and settled_paid and facts and supposed):
    st.info(
        "La charte ne prévoit aucune restitution : l’article 4.5 n’existe que dans la "
        "convention. Ici, rien n’est appelé pour être rendu ; l’administration réserve une "
        "enveloppe à chaque lauréat (charte, II)."
    )
    st.header("Enveloppes des lauréats")
    st.caption(words.consumption)
    bars = screen_money_charts.spending_bars(names, totals, paid, caps, teams)
    charts.show_chart(charts.against_limit(bars, words.cap_tick, words.is_ceiling))
    screen_money_tables.show_laureates(
        f"Enveloppe de chaque lauréat, arrêté au {day(on)}", teams or []
    )
    glossary.show_glossary(("AE", "CP", "Enveloppe"))
    st.stop()

empty.show_missing(missing)
screen_refund_tables.show_status(settled, states, names)
cards.show_cards(screen_refund.refund_cards(settled))
screen_refund_tables.show_overrun(settled, agreement.state.code, totals.state_cents)
screen_refund_tables.show_departed(names, facts.departed)

st.header("Où va chaque euro encaissé")
charts.show_chart(screen_refund_chart.refund_waterfall(settled))
with st.expander("Les mêmes données en tableau"):
    screen_refund_tables.show_waterfall(
        f"Arrêté au {day(on)}", screen_refund_chart.refund_steps(settled)
    )

st.header("Ce qui revient à chacun")
screen_refund_tables.show_refund(f"Restitution au centime, arrêté au {day(on)}", names, settled)
glossary.show_glossary(glossary.REFUND)

st.header("Selon ce que l’on compte comme dépensé")
st.caption(screen_refund.BASES)
screen_refund_tables.show_bases(
    f"Les deux lectures, arrêté au {day(on)}", names, settled, settled_paid
)

st.header("Et si…")
screen_what_if.show_simulation(names, facts, settled, supposed, agreement.state.code)

st.header("Le calcul, pas à pas")
st.html(screen_refund_tables.trace(settled))
