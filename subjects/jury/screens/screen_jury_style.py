"""Style of the page of juries: the keys of its chart, the first column of its tables."""

import streamlit as st

CSS = """<style>
.cap-key.dot, .cap-key.hollow { width: 11px; height: 11px; border-radius: 50%; }
.cap-key.dot { background: #8585F6; border: 1px solid #000091; }
.cap-key.hollow { background: #FFFFFF; border: 2px solid #3A3A3A; }
.cap-key.tie { background: #FFE9E9; border: 1px dashed #CE0500; }
.cap-key.diamond { width: 10px; height: 10px; background: #000091; transform: rotate(45deg); }
.cap-key.spread { height: 3px; vertical-align: 4px; background: #000091; }
.cap-key.cut-line {
  height: 0; vertical-align: 4px; background: none; border-top: 3px dashed #CE0500;
}
@media (min-width: 900px) {
  .cap-table tbody th { min-width: 13rem; }
}
</style>"""


def apply_jury_style() -> None:
    """Lay the keys of the legend and the page's own rules, beside those of `screen.style`."""
    st.html(CSS)
