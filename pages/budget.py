"""Budget : appelé, encaissé, engagé, consommé, et où l’on finira."""

import streamlit as st

from figures.agreements import partner_names
from figures.alerts import alerts
from figures.laureates import laureates
from figures.money import money, partner_caps, partner_paid
from ui import cards, charts, chooser, empty, glossary, money_tables, todo
from ui.access import require
from ui.cards import Card
from ui.format import day, euros
from ui.words import GLOSSARY, KINDS

NEEDS = ("contributions", "expenses", "attributions", "forecast", "partners")

require()
st.title("Budget")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, totals, urgent = lens.ask(partner_names), lens.ask(money), lens.ask(alerts)
    caps, paid, teams = lens.ask(partner_caps), lens.ask(partner_paid), lens.ask(laureates)
words = KINDS[agreement.kind]
labels = {category.key: category.label for category in agreement.categories}
bars = charts.spending_bars(names, totals, paid, caps, teams)

chooser.announce()
empty.say_missing(missing)
cards.show([
    Card("Encaissé", euros(totals.received_cents), f"sur {euros(totals.called_cents)} appelés",
         GLOSSARY["Appelé"]),
    Card("Reste à recouvrer", euros(totals.outstanding_cents),
         f"sur {euros(totals.called_cents)} appelés", GLOSSARY["Reste à recouvrer"]),
    Card("Engagé (AE)", euros(totals.committed_cents),
         f"dont {euros(totals.paid_cents)} consommés (CP)", GLOSSARY["AE"]),
    Card("Atterrissage (AE)", euros(totals.landing_cents),
         f"sur {euros(totals.cap_total_cents)} {words.of_cap}", GLOSSARY["Atterrissage"]),
])  # fmt: skip
glossary.show(
    ("AE", "CP", "Appelé", "Reste à recouvrer", "Mutualisé", "Consommation indicative", "Marge",
     "Atterrissage", "Ventilation", "Non conforme à l’objet")
)  # fmt: skip

st.header(f"Dépense et {words.cap}")
st.caption(words.consumption)
charts.show(charts.against_limit(bars, words.cap_tick, words.is_ceiling))
if teams:
    money_tables.show_laureates(f"Enveloppe de chaque lauréat, arrêté au {day(on)}", teams)
caption = f"Dépenses engagées, {words.by_partner}, arrêté au {day(on)}"
money_tables.show_consumption(caption, words, names, totals, caps)

st.header(words.calls)
caption = f"Appelé, encaissé et reste à recouvrer, {words.by_partner}, arrêté au {day(on)}"
money_tables.show_calls(caption, words, names, totals)

st.header("Dépense et prévision, par catégorie")
categories = charts.category_bars(labels, totals.categories)
charts.show(charts.against_limit(categories, "Prévu (AE)", is_ceiling=False))
caption = f"Prévu, engagé, consommé et atterrissage, par catégorie, arrêté au {day(on)}"
money_tables.show_categories(caption, labels, totals)
if totals.ineligible_cents:
    st.caption(
        f"{euros(totals.ineligible_cents)} de ces engagements sont déclarés non conformes à "
        "l’objet : ils n’entrent pas dans le calcul des restitutions."
        if agreement.kind == "convention"
        else f"{euros(totals.ineligible_cents)} de ces engagements sont déclarés non éligibles."
    )

st.header("À régler")
st.caption("Les dépenses et les appels que les règles signalent, le plus urgent d’abord.")
todo.show(urgent, names, todo.MONEY)
