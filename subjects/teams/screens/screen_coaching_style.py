"""Style of the page of teams: the grids of weeks, the weather's drawings, the notes."""

from urllib.parse import quote

import streamlit as st

_CLOUD = (
    '<path d="M7 17h10a4 4 0 0 0 .6-7.95A5.5 5.5 0 0 0 7.1 8.6 4.2 4.2 0 0 0 7 17z" '
    'fill="{fill}" stroke="#3A3A3A" stroke-width="1.6" stroke-linejoin="round"/>'
)
_RAYS = "M12 1.5v3M12 19.5v3M1.5 12h3M19.5 12h3M4.6 4.6l2.1 2.1M17.3 17.3l2.1 2.1"
_DRAWINGS = {
    "sun": (
        '<circle cx="12" cy="12" r="4.6" fill="#FFC94D" stroke="#8A4B00" stroke-width="1.6"/>'
        f'<path d="{_RAYS}M4.6 19.4l2.1-2.1M17.3 6.7l2.1-2.1" stroke="#8A4B00" '
        'stroke-width="1.8" stroke-linecap="round"/>'
    ),
    "cloud": f'<g transform="translate(0 1)">{_CLOUD.format(fill="#EEEEEE")}</g>',
    "rain": (
        f'<g transform="translate(0 -3)">{_CLOUD.format(fill="#EEEEEE")}</g>'
        '<path d="M8 17.5l-1 4M12.5 17.5l-1 4M17 17.5l-1 4" stroke="#000091" '
        'stroke-width="2" stroke-linecap="round"/>'
    ),
    "storm": (
        f'<g transform="translate(0 -3)">{_CLOUD.format(fill="#929292")}</g>'
        '<path d="M13 11.5l-4 6h3l-1.5 5 5-7h-3l2-4z" fill="#CE0500" stroke="#FFFFFF" '
        'stroke-width=".8"/>'
    ),
}
"""Weather → its drawing, 24 × 24: told apart by their shapes, without any font."""


def _icon(weather: str) -> str:
    start, end = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">', "</svg>"
    drawing = quote(start + _DRAWINGS[weather] + end)
    return f'.cap-sky.{weather} {{ background-image: url("data:image/svg+xml,{drawing}"); }}'


CSS = (
    """<style>
.cap-sky {
  display: inline-block; width: 1.4rem; height: 1.4rem; vertical-align: -0.35rem;
  background-size: contain; background-repeat: no-repeat;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
"""
    + "\n".join(map(_icon, _DRAWINGS))
    + """
.cap-out { /* left to screen readers */
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap;
}
.cap-scroll.from-end { direction: rtl; } /* opens on the latest weeks */
.cap-scroll.from-end > table { direction: ltr; margin: 0 auto 0 0; }
.cap-table.cap-weeks.cap-weeks { border-spacing: 2px; width: auto; }
.cap-table.cap-weeks tbody > tr > * { border-bottom: 0; }
.cap-weeks td {
  position: relative; min-width: 1.45rem; padding: 0.3rem 0; text-align: center;
  border-radius: 4px;
}
.cap-weeks thead th { padding: 0.1rem 0; text-align: center; font-weight: 400; border: 0; }
.cap-weeks thead tr:first-child th:not(:first-child) {
  text-align: left; padding-left: 0.3rem; border-left: 1px solid #929292;
}
.cap-weeks thead tr:first-child th:first-child { text-align: left; font-weight: 600; }
.cap-weeks.cap-weeks thead tr:nth-child(2) th { position: static; }
.cap-weeks tbody th { min-width: 10rem; max-width: 19rem; padding: 0.3rem 0.6rem 0.3rem 0; }
.cap-table.cap-weeks caption span { max-width: min(40rem, calc(100vw - 2rem)); }
.cap-weeks tbody th small { display: block; font-weight: 400; font-size: 0.8rem; color: #3A3A3A; }
.cap-weeks td.now { text-align: left; min-width: 6rem; padding-left: 0.6rem; }
.cap-weeks td.upcoming { background: #FFFFFF; color: #3A3A3A; }
.cap-note { border-bottom: 1px solid #DDDDDD; padding: 0.6rem 0; }
.cap-note p { margin: 0; }
.cap-note.cap-note dl { margin: 0.3rem 0 0; padding: 0; }
.cap-note.cap-note dt { margin: 0; font-weight: 600; font-size: 0.875rem; overflow-wrap: anywhere; }
.cap-note.cap-note dd { margin: 0 0 0.3rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (min-width: 900px) {
  .cap-note.cap-note dl { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; }
}
@media (max-width: 640px) {
  .cap-weeks tbody th { min-width: 8.5rem; max-width: 8.5rem; }
}
</style>"""
)


def apply_coaching_style() -> None:
    """Lay the page's own rules, beside those of `screen.style`."""
    st.html(CSS)
