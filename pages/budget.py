"""Budget : appelé, encaissé, engagé, consommé, et où l’on finira."""

import streamlit as st

from screen import cards, charts, glossary
from screen.format import day
from screen.shell import chooser, empty
from screen.shell.menu import through_menu
from screen.vocabulary import BUDGET_WORDS, KINDS
from subjects.calendar.figure_agreements import partner_names
from subjects.committee.figure_alerts import money_alerts
from subjects.committee.screens import screen_todo
from subjects.money import figure_money_way as way
from subjects.money import screen_money_charts, screen_money_tables, screen_money_way
from subjects.money.figure_money import money, partner_caps, partner_paid
from subjects.spending import screen_spending
from subjects.spending.figure_laureates import laureates
from subjects.spending.figure_spending_lines import piles

NEEDS = ("contributions", "expenses", "attributions", "forecast", "partners")

through_menu()
st.title("Budget")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, totals, urgent = lens.ask(partner_names), lens.ask(money), lens.ask(money_alerts)
    unsettled = lens.ask(piles)
    caps, paid, teams = lens.ask(partner_caps), lens.ask(partner_paid), lens.ask(laureates)
    links, titles, by_category = lens.ask(way.money_way), lens.ask(way.calls), lens.ask(way.shares)
words = KINDS[agreement.kind]
labels = {category.key: category.label for category in agreement.categories}
bars = screen_money_charts.spending_bars(names, totals, paid, caps, teams)
until = f"arrêté au {day(on)}"

chooser.announce()
empty.show_missing(missing)
cards.show_cards(screen_money_way.money_cards(totals, words))
glossary.show_glossary(BUDGET_WORDS[agreement.kind])

st.header("De l’appel au paiement")
charts.show_chart(screen_money_way.money_way_chart(totals, words))
screen_money_way.show_money_way(f"De l’appel au paiement, {until}", words, names, links, totals)

st.header(f"Dépense et {words.cap}")
st.caption(words.consumption)
charts.show_chart(charts.against_limit(bars, words.cap_tick, words.is_ceiling))
if teams:
    screen_money_tables.show_laureates(f"Enveloppe de chaque lauréat, {until}", teams)
screen_money_tables.show_consumption(f"Dépenses engagées, {until}", words, names, totals, caps)

st.header(words.calls)
screen_money_tables.show_calls(f"Appels et versements, {until}", words, names, totals)
with st.expander("Titre par titre : état, titre, mandat, rattachement"):
    screen_money_way.show_call_papers(f"Titres émis, {until}", words, names, titles)

st.header("Dépense et prévision, par catégorie")
charts.show_chart(screen_money_charts.against_forecast(labels, totals.categories))
caption = f"Prévu, engagé, consommé et atterrissage, par catégorie, {until}"
screen_money_tables.show_categories(caption, labels, totals)
with st.expander(f"Engagé {words.by_partner} et par catégorie"):
    screen_money_way.show_shares(f"Engagé (AE), {until}", words, names, labels, by_category)

st.header("Les lignes derrière un montant")
screen_spending.choose_lines(words, names, labels)

st.header("À régler")
screen_spending.show_piles(unsettled, names, labels)
st.caption("Les dépenses et les appels que les règles signalent, le plus urgent d’abord.")
screen_todo.show_alerts(urgent, names, "budget")
