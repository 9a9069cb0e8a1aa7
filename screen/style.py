"""The few style rules that the theme in `.streamlit/config.toml` cannot say.

Classes for the tables written in HTML, always inside `<div class="cap-scroll">`:

- `cap-table` on the table; `num` on its amounts, `total` on its total row;
- `cap-cards` besides, when it is too wide for a phone: there each row is a card, each cell
  said by its `data-heading`;
- `cap-matrix` besides, when cells are states: on a phone their `word` is left to screen
  readers and the `sign` stays;
- `done`, `running`, `late`, `idle` on a state: the tones of `screen.code_labels`.
"""

import streamlit as st

CSS = """<style>
[data-testid="stMainBlockContainer"] { max-width: 80rem; }
[data-testid="stMain"] h1 { padding-top: 0; }
[role="spinbutton"] { /* a finger's width: WCAG 2.2, 2.5.8 */
  display: inline-block; min-width: 24px; line-height: 24px; text-align: center;
}
/* A card is as wide as its amount: one that is cut by « … » reads as another. */
.st-key-cards > div { flex: 1 1 11rem !important; min-width: min-content !important; }
[data-testid="stMetricValue"] { font-variant-numeric: tabular-nums; }
@media (max-width: 1400px) { [data-testid="stMetricValue"] { font-size: 1.4rem; } }
[data-testid="stMetricValue"] * { overflow: visible !important; white-space: nowrap !important; }
[data-testid="stMetricDelta"], [data-testid="stMetricDelta"] * { white-space: normal !important; }
[data-testid="stMain"] [data-testid="stPageLink"] p { text-decoration: underline; color: #000091; }
[data-testid="stBaseButton-tertiary"] p { text-decoration: underline; color: #000091; }

/* The menu: links close together, wide enough for a finger; where the keyboard is shows. */
.st-key-menu { gap: 0.7rem; padding-bottom: 1rem; border-bottom: 1px solid #929292; }
:is(.st-key-menu, .st-key-menu-top) a:focus-visible { outline: 2px solid #000091; }
:is(.st-key-menu, .st-key-menu-top) a p { text-decoration: none !important; color: #161616; }

/* A word longer than the screen is broken; in a table, only where it would hide the rest. */
[data-testid="stHtml"] { overflow-wrap: anywhere; }
[data-testid="stHtml"] a { color: #000091; }
/* A figure leads to where it comes from: it reads as a figure, its underline says the rest. */
[data-testid="stHtml"] a.cap-why {
  color: inherit; text-decoration: underline dotted #6A6A6A 1px; text-underline-offset: 0.2em;
}
[data-testid="stHtml"] a.cap-why:is(:hover, :focus-visible) {
  color: #000091; text-decoration-style: solid;
}
.cap-table { overflow-wrap: break-word; }
.cap-table th, .cap-table td { max-width: min(26rem, 60vw); }

.cap-scroll { overflow-x: auto; max-width: 100%; }
.cap-scroll:focus-visible { outline: 2px solid #000091; outline-offset: 2px; }
.cap-table {
  border-collapse: separate; border-spacing: 2px; width: 100%;
  font-size: 0.875rem; line-height: 1.35;
}
.cap-table caption { text-align: left; padding: 0 0 0.5rem; color: #3A3A3A; }
.cap-table caption span { /* stays in view while its table scrolls */
  display: block; position: sticky; left: 0; max-width: min(100%, calc(100vw - 2rem));
}
.cap-table th, .cap-table td { padding: 0.35rem 0.6rem; text-align: left; vertical-align: middle; }
.cap-table thead th { font-weight: 600; border-bottom: 1px solid #929292; vertical-align: bottom; }
.cap-table tbody th { font-weight: 600; }
.cap-table tr > :first-child { position: sticky; left: 0; z-index: 1; background: #FFFFFF; }
.cap-table:not(.cap-matrix) { border-spacing: 0; }
.cap-table:not(.cap-matrix) tbody > tr > * { border-bottom: 1px solid #DDDDDD; }
.cap-table td.num { white-space: nowrap; }
.cap-table .num {
  text-align: right; font-variant-numeric: tabular-nums;
}
.cap-table .long { min-width: 13rem; }
.cap-table .total > * { font-weight: 700; border-top: 1px solid #161616; }

.cap-matrix td, .cap-matrix thead th:not(:first-child) { text-align: center; }
.cap-matrix td { border-radius: 4px; }
.cap-matrix .when { display: block; font-size: 0.75rem; font-variant-numeric: tabular-nums; }
.done { background: #B8FEC9; color: #18753C; }
.running { background: #E3E3FD; color: #000091; }
.late { background: #FFE9E9; color: #CE0500; }
.idle { background: #EEEEEE; color: #3A3A3A; }
.cap-chip { display: inline-block; padding: 0.1rem 0.5rem; border-radius: 4px; }

.cap-lead { font-size: 1.125rem; line-height: 1.5; max-width: 62rem; margin: 0; }
.cap-legend {
  display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.5rem 0 0; font-size: 0.875rem;
}
ul.cap-todo.cap-todo { list-style: none; margin: 0; padding: 0; }
.cap-todo li { margin: 0 !important; padding: 0.5rem 0; border-bottom: 1px solid #DDDDDD; }
.cap-todo .cap-chip { font-size: 0.875rem; margin-right: 0.4rem; }
.cap-todo p { margin: 0.1rem 0 0; }
.cap-todo .do { color: #3A3A3A; }
ul.cap-keys.cap-keys {
  display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; list-style: none; margin: 0; padding: 0;
  font-size: 0.875rem;
}
.cap-keys li { margin: 0 !important; }
.cap-key { display: inline-block; vertical-align: -2px; margin-right: 0.4rem; }
.cap-key { width: 22px; height: 14px; background: #000091; }
.cap-key.committed {
  border: 1px solid #000091;
  background: repeating-linear-gradient(-45deg, #8585F6 0 4px, #FFFFFF 4px 6px);
}
.cap-key.late-bar {
  border: 1px solid #CE0500;
  background: repeating-linear-gradient(-45deg, #CE0500 0 3px, #FFFFFF 3px 5px);
}
.cap-key.planned { background: #FFFFFF; border: 1px solid #161616; }
.cap-key.ceiling, .cap-key.mark { width: 3px; height: 16px; background: #CE0500; }
.cap-key.mark { background: #161616; }
.cap-key.incoming { background: #8585F6; border: 1px solid #000091; }
.cap-key.limit { width: 0; height: 16px; background: none; border-left: 3px dotted #161616; }
.cap-key.term { width: 0; height: 16px; background: none; border-left: 3px dotted #18753C; }
ol.cap-trace.cap-trace { padding-left: 1.5rem; margin: 0; }
.cap-trace p { margin: 0.15rem 0; }
@media (min-width: 900px) {
  .cap-todo li { display: grid; grid-template-columns: 9rem 11rem 1fr; align-items: baseline; }
}
ul.cap-sheets.cap-sheets { margin: 0; padding-left: 1.2rem; }
.cap-diff td { vertical-align: top; }
del { color: #CE0500; }
ins { color: #18753C; font-weight: 600; text-decoration: none; }
.cap-receipt code { overflow-wrap: anywhere; }
.cap-words blockquote { margin: 0.3rem 0 0; padding-left: 0.8rem; border-left: 3px solid #929292; }
dl.cap-words.cap-words { margin: 0; padding: 0; }
.cap-words dt { font-weight: 700; }
.cap-words dd { margin: 0 0 0.6rem; }

@media (min-width: 900px) {
  .cap-table tbody th { min-width: 9.5rem; }
}
@media (max-width: 640px) {
  [data-testid="stMainBlockContainer"] { padding-left: 1rem; padding-right: 1rem; }
  .cap-matrix .word, .cap-matrix .when {
    position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap;
  }
  .cap-matrix td { position: relative; padding: 0.5rem 0.2rem; }
  .cap-matrix thead th:not(:first-child) {
    writing-mode: vertical-rl; transform: rotate(180deg);
    text-align: left; padding: 0.3rem 0.1rem; border: 0; max-height: 9.5rem;
  }
  .cap-cards, .cap-cards :is(caption, tbody, tr, th, td) { display: block; }
  .cap-cards thead {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  }
  .cap-cards.cap-cards :is(tbody tr, .total) {
    padding: 0.5rem 0; border: 0; border-top: 1px solid #929292;
  }
  .cap-cards.cap-cards tbody tr > * {
    max-width: none; min-width: 0; padding: 0.15rem 0; border: 0; overflow-wrap: anywhere;
  }
  .cap-cards tbody tr > th { position: static; }
  .cap-cards tbody tr > td {
    display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 0.6rem;
    align-items: baseline;
  }
  .cap-cards tbody tr > td.num { grid-template-columns: minmax(0, 1fr) auto; }
  .cap-cards td::before {
    content: attr(data-heading); color: #3A3A3A; text-align: left; white-space: normal;
  }
  .cap-cards td::before { content: attr(data-heading) / ""; } /* not said twice */
}
@media print {
  [data-testid="stSidebar"], [data-testid="stHeader"] { display: none; }
  .cap-scroll { overflow: visible; }
}
</style>"""


COMMITTEE = """<style>
@media (min-width: 641px) {
  html { font-size: 20px !important; }
  [data-testid="stSidebar"], [data-testid="stExpandSidebarButton"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding-top: 4rem; }
}
.st-key-menu-top { gap: 0.25rem; margin-top: -2.5rem; padding-bottom: 0.5rem; }
@media (max-width: 640px) { .st-key-menu-top { display: none; } }
.st-key-leave-committee { align-self: flex-end; margin-bottom: -3rem; z-index: 2; }
@media print { :is(.st-key-leave-committee, .st-key-menu-top) { display: none; } }
</style>"""
"""A phone keeps its size, and its menu behind the button: nobody projects it."""


def apply(committee: bool = False) -> None:
    """Lay the rules on the page; once per run, from `dashboard.py`.

    Args:
        committee: Whether the page is projected: larger, without the sidebar.
    """
    st.html(CSS + COMMITTEE if committee else CSS)
