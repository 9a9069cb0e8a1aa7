"""Restitutions : ce qui revient à chaque département, au centime, et pourquoi."""

import streamlit as st

from figures.agreements import agreements, partner_names
from figures.laureates import laureates
from figures.money import money, partner_caps, partner_paid
from figures.refund import refund, refund_paid
from ui import (
    cards,
    charts,
    chooser,
    empty,
    glossary,
    matrix,
    money_tables,
    overview,
)
from ui.access import require
from ui.escape import html, md
from ui.format import day, euros
from ui.labels import REFUND_STATUS
from ui.words import KINDS

NEEDS = ("contributions", "expenses", "attributions", "partners", "phase_dates")

require()
st.title("Restitutions")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, states, totals = lens.ask(partner_names), lens.ask(agreements), lens.ask(money)
    caps, paid, teams = lens.ask(partner_caps), lens.ask(partner_paid), lens.ask(laureates)
    settled, settled_paid = lens.ask(refund), lens.ask(refund_paid)
words = KINDS[agreement.kind]

chooser.announce()
if settled is None or settled_paid is None:
    st.info(
        "La charte ne prévoit aucune restitution : l’article 4.5 n’existe que dans la "
        "convention. Ici, rien n’est appelé pour être rendu ; l’administration réserve une "
        "enveloppe à chaque lauréat (charte, II)."
    )
    st.header("Enveloppes des lauréats")
    st.caption(words.consumption)
    bars = charts.spending_bars(names, totals, paid, caps, teams)
    charts.show(charts.against_limit(bars, words.cap_tick, words.is_ceiling))
    money_tables.show_laureates(f"Enveloppe de chaque lauréat, arrêté au {day(on)}", teams or [])
    st.stop()

empty.say_missing(missing)
sentence = html(overview.refund_status_sentence(settled))
st.html(f'<p class="cap-lead">{matrix.chip(REFUND_STATUS[settled.status])} {sentence}</p>')
blocks = overview.refund_blocks(settled, states, names)
if blocks:
    lines = [f"- {md(block)}" for block in blocks]
    st.markdown("\n".join(["Ce qui empêche un montant définitif :", "", *lines]))
cards.show(overview.refund_cards(settled))
if settled.overrun_cents:
    st.warning(f"Part à la charge de la DINUM : {euros(settled.overrun_cents)}, dépensés au-delà.")

st.header("Où va chaque euro encaissé")
charts.show(charts.refund_waterfall(settled))
with st.expander("Les mêmes données en tableau"):
    money_tables.show_waterfall(f"Arrêté au {day(on)}", charts.refund_steps(settled))

st.header("Ce qui revient à chacun")
money_tables.show_refund(f"Restitution au centime, arrêté au {day(on)}", names, settled)
glossary.show(("Trop-perçu", "Crédits non utilisés", "Prorata", "Contribution définitive"))

st.header("Selon ce que l’on compte comme dépensé")
st.caption(overview.BASES)
money_tables.show_bases(f"Les deux lectures, arrêté au {day(on)}", names, settled, settled_paid)

st.header("Le calcul, pas à pas")
st.html(money_tables.trace(settled))
