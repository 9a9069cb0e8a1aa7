"""Avancement : chaque phase, prévue et réelle, et le terme de chaque texte."""

import streamlit as st

from figures.agreements import agreements, partner_names
from figures.alerts import alerts
from figures.phases import phases
from ui import charts, chooser, empty, matrix, origin, overview, paths, table, timeline, todo
from ui.access import require
from ui.escape import md
from ui.format import day
from ui.words import KINDS, partner_title

NEEDS = ("phase_dates", "partners")

require()
st.title("Avancement")
if not chooser.has_data():
    empty.nothing_loaded(NEEDS)
    st.stop()

with chooser.chosen_lens() as lens:
    agreement, on, missing = lens.agreement, lens.on, empty.missing(lens, NEEDS)
    names, statuses, states = lens.ask(partner_names), lens.ask(phases), lens.ask(agreements)
    urgent = lens.ask(alerts)
words = KINDS[agreement.kind]
titles = {code: partner_title(code, name) for code, name in names.items()}
phase_titles = {phase.number: f"{phase.number}. {phase.title}" for phase in agreement.phases}

chooser.announce()
empty.say_missing(missing)
caption = f"État de chaque phase, {words.by_partner}, arrêté au {day(on)}"
st.html(matrix.phase_matrix(caption, words.partner, names, agreement.phases, statuses))
origin.ask(paths.phases(names, statuses), key="phases")

st.header("Calendrier prévu et réel")
st.caption(md("Une ligne par phase : " + " ; ".join(phase_titles.values()) + "."))
charts.show(timeline.timeline(names, agreement.phases, statuses, states, on))
with st.expander("Les mêmes dates en tableau"):
    table.show(
        f"Dates de chaque phase, arrêté au {day(on)}",
        [table.text(words.partner), table.text("Phase"), table.text("État"),
         table.dated("Début prévu"), table.dated("Début réel"), table.dated("Fin prévue"),
         table.dated("Fin réelle"), table.count("Jours de retard")],
        [(titles[s.partner], phase_titles[s.phase], matrix.state(s), s.planned_start,
          s.actual_start, s.planned_end, s.actual_end, s.late_days) for s in statuses],
        name="phases",
    )  # fmt: skip

st.header(f"Jusqu’à quand court chaque {words.agreement}")
st.caption(overview.duration_sentence(agreement))
table.show(
    f"Signature et fin, arrêté au {day(on)}",
    [table.text(words.partner), table.dated("Signée le"), table.text("Fin")],
    [(titles[s.partner], s.signed_on, overview.term(s)) for s in states],
    name="termes",
)  # fmt: skip
origin.ask(paths.terms(names, states), key="terms")

st.header("Ce qui presse au calendrier")
todo.show(urgent, names, todo.CALENDAR)
