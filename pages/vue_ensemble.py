"""Vue d’ensemble."""

import streamlit as st

from ui.access import require

require()

st.title("Vue d’ensemble")
