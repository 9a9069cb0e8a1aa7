"""Budget."""

import streamlit as st

from ui.access import require

require()

st.title("Budget")
