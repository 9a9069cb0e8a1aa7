"""The Budget page as it is usually written: plotly.express, each run from the data.

Run by `bench/pages.py` beside Cap's own; it has no menu and less on it.
"""

import pandas as pd
import plotly.express as px
import streamlit as st

from data.lens import open_lens
from data.store.database import database_path
from screen.format import euros
from screen.shell.chooser import ADDRESS
from subjects.calendar.figure_agreements import partner_names
from subjects.money.figure_money import money, partner_paid

programme = st.query_params.get(ADDRESS[0], "preincubation-2020")
day = st.query_params.get(ADDRESS[1], "2021-04-12")
st.title("Budget")
on = st.sidebar.date_input("Arrêté au", day)
with open_lens(database_path(), programme, on=on) as lens:
    names, totals, paid = lens.ask(partner_names), lens.ask(money), lens.ask(partner_paid)

for column, (label, cents) in zip(
    st.columns(4),
    (
        ("Appelé", totals.called_cents),
        ("Encaissé", totals.received_cents),
        ("Engagé (AE)", totals.committed_cents),
        ("Consommé (CP)", totals.paid_cents),
    ),
    strict=True,
):
    column.metric(label, euros(cents), border=True)

partners = pd.DataFrame(
    [
        (names[line.partner], line.called_cents, line.received_cents, line.consumed_cents,
         paid[line.partner], line.headroom_cents)
        for line in totals.partners
    ],
    columns=["Partenaire", "Appelé", "Encaissé", "Consommé", "Payé", "Marge"],
)  # fmt: skip
st.header("De l’appel au paiement")
steps = pd.DataFrame(
    {
        "Étape": ["Appelé", "Encaissé", "Rattaché", "Engagé", "Consommé"],
        "Montant": [totals.called_cents, totals.received_cents, totals.attached_cents,
                    totals.committed_cents, totals.paid_cents],
    }
)  # fmt: skip
st.plotly_chart(px.bar(steps, x="Montant", y="Étape", orientation="h"))
st.header("Dépense et plafond")
amounts = partners.melt("Partenaire", ["Consommé", "Payé"], "Montant", "Euros")
st.plotly_chart(
    px.bar(amounts, x="Euros", y="Partenaire", color="Montant", orientation="h", barmode="group")
)
st.dataframe(partners, hide_index=True)
st.header("Dépense et prévision, par catégorie")
categories = pd.DataFrame([(c.category, c.forecast_cents, c.committed_cents)
                           for c in totals.categories],
                          columns=["Catégorie", "Prévu", "Engagé"])  # fmt: skip
st.plotly_chart(px.bar(categories, x="Catégorie", y=["Prévu", "Engagé"], barmode="group"))
st.dataframe(categories, hide_index=True)
