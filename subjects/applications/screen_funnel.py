"""The funnel of applications: its sentence, its cards, its two charts and their table."""

from collections.abc import Mapping
from datetime import date

import plotly.graph_objects as go
import streamlit as st

from data.agreement.model import Agreement
from screen import charts, table
from screen.cards import Card
from screen.charts import FONT, INK, NAVY, Chart
from screen.code_labels import OUTCOME
from screen.drawn import once
from screen.escape import html, label, plot
from screen.format import count, day, integer, percent
from screen.vocabulary import KindWords, partner_title
from subjects.applications.figure_funnel import CHOSEN, STATES, Funnel, PartnerStates
from subjects.rule_wording import typeset
from subjects.sources import screen_origin
from subjects.sources.screen_paths import Paths

TERMS = ("Brouillon", "En construction", "En instruction", "Classée sans suite", "Pré-tri")
MOST = 30
"""Partners drawn; all of them are in the table."""
STEPS = {
    "received": "Reçues",
    "reviewed": "Passées en instruction",
    "examined": "Traitées",
    "accepted": "Acceptées",
}
HEADINGS = {
    "submitted": "En construction",
    "in_review": "En instruction",
    "accepted": "Acceptées",
    "refused": "Refusées",
    "dismissed": "Classées sans suite",
}
_HATCHED = "repeating-linear-gradient({}deg, {} 0 3px, {} 3px 6px)"
LOOKS = {
    "submitted": ("#FFFFFF", "", "#FFFFFF", INK, "#FFFFFF"),
    "in_review": ("#CACAFB", "/", "#F0F0FF", INK, _HATCHED.format(-45, "#CACAFB", "#F0F0FF")),
    "accepted": (NAVY, "", NAVY, "#FFFFFF", NAVY),
    "refused": ("#CCCCCC", "", "#CCCCCC", INK, "#CCCCCC"),
    "dismissed": ("#DDDDDD", "|", "#FFFFFF", INK, _HATCHED.format(90, "#DDDDDD", "#FFFFFF")),
}
"""State → ground of its bar, pattern and its colour, colour of its number, ground of its key."""


def sentence(funnel: Funnel, on: date, words: KindWords) -> str:
    """Say where the applications stand, in one French sentence."""
    received = count(funnel.received, "candidature est reçue", "candidatures sont reçues")
    if not funnel.received:
        return f"Au {day(on)}, aucune candidature n’est reçue."
    waiting = count(funnel.waiting, "attend", "attendent")
    examined = count(funnel.examined, "est traitée", "sont traitées")
    accepted = count(funnel.by_state["accepted"], "acceptée", "acceptées")
    said = f"Au {day(on)}, {received} : {examined}, dont {accepted}"
    said += f" ; {waiting} encore une réponse" if funnel.waiting else ""
    without = count(funnel.unowned, "n’a", "n’ont")
    said += f" ; {without} pas de {words.partner.lower()}" if funnel.unowned else ""
    return typeset(f"{said}.")


def funnel_cards(funnel: Funnel) -> list[Card]:
    """Return the four figures of the page, each out of how much."""
    received = f"sur {count(funnel.received, 'reçue', 'reçues')}"
    drafts = count(funnel.drafts, "brouillon", "brouillons")
    return [
        Card("Reçues", integer(funnel.received), f"et {drafts} à part",
             "Déposées au plus tard ce jour-là. Un brouillon n’est pas encore déposé : il est "
             "compté à part.", "applications/received"),
        Card("En attente de réponse", integer(funnel.waiting), received,
             "En construction (déposées, encore modifiables par le candidat) ou en instruction "
             "(l’administration les examine)."),
        Card("Traitées", integer(funnel.examined), received,
             "Acceptées, refusées ou classées sans suite."),
        Card("Acceptées", integer(funnel.by_state["accepted"]),
             f"sur {count(funnel.examined, 'traitée', 'traitées')}",
             "Acceptées dans la démarche ; le jury ou le comité décide ensuite.",
             "applications/by_state/accepted" if funnel.by_state["accepted"] else ""),
    ]  # fmt: skip


def show_undated(funnel: Funnel) -> None:
    """Say how many applications count nowhere because they have no day of deposit."""
    if funnel.undated:
        st.warning(
            f"{count(funnel.undated, 'dossier')} sans date de dépôt : ils sont dans la liste, mais "
            "ne comptent dans aucun chiffre. Complétez la colonne « Déposé le », puis rechargez."
        )


def show_steps(funnel: Funnel, agreement: Agreement) -> None:
    """Draw how many applications reached each step, and the same as a table."""
    rows = [(step_title(step.key, agreement), step.count) for step in funnel.steps]
    charts.show_chart(steps_chart(rows))
    with st.expander("Les mêmes données en tableau"):
        table.show_table(
            "Candidatures à chaque étape",
            [table.text("Étape"), table.count("Candidatures"), table.number("Part des reçues")],
            [(name, number, percent(number, funnel.received)) for name, number in rows],
            name="etapes",
        )


def step_title(key: str, agreement: Agreement) -> str:
    """Name a step: « Traitées », « Sélection : retenus »."""
    if key in STEPS:
        return STEPS[key]
    session = next(session for session in agreement.sessions if session.key == key)
    words = [f"{OUTCOME[code].word}s" for code in session.outcomes.values() if code in CHOSEN]
    return f"{session.name} : {', '.join(words)}"


@once
def steps_chart(rows: list[tuple[str, int]]) -> Chart:
    """Draw the steps one under the other, each with its number."""
    whole = rows[0][1]
    figure = go.Figure(
        go.Bar(
            orientation="h",
            y=[name for name, _ in rows],
            x=[number for _, number in rows],
            marker={"color": NAVY},
            hovertemplate="%{customdata}<extra></extra>",
            customdata=[f"{plot(name)} : {integer(number)}" for name, number in rows],
        )
    )
    heads = [
        (name, integer(number) + (f" sur {integer(whole)}" if place else ""))
        for place, (name, number) in enumerate(rows)
    ]
    _lay_out(figure, [name for name, _ in rows], heads, max(1, *(number for _, number in rows)))
    said = " ; ".join(f"{name}, {integer(number)}" for name, number in rows)
    return Chart.of(figure, f"Combien de candidatures arrivent à chaque étape : {said}.")


def show_partners(funnel: Funnel, names: Mapping[str, str], words: KindWords, on: date) -> None:
    """Draw each partner's applications by state, and the same as a table."""
    shown = sorted(funnel.partners, key=lambda line: -line.received)[:MOST]
    titles = {line.partner: partner_or_none(line.partner, names, words) for line in funnel.partners}
    if len(funnel.partners) > len(shown):
        st.caption(f"Les {len(shown)} qui en ont le plus ; tous sont dans le tableau.")
    charts.show_chart(partners_chart(shown, titles))
    keys = "".join(
        f'<li><span class="cap-key" aria-hidden="true" style="background: {LOOKS[state][-1]}; '
        f'border: 1px solid {INK}"></span>{html(HEADINGS[state])}</li>'
        for state in STATES
    )
    st.html(f'<ul class="cap-keys">{keys}</ul>')
    table.show_table(
        f"Candidatures reçues, {words.by_partner} et par état, arrêté au {day(on)}",
        [table.text(words.partner), *(table.count(HEADINGS[state]) for state in STATES),
         table.count("Reçues")],
        [(titles[line.partner], *line.by_state.values(), line.received)
         for line in funnel.partners],
        name="candidatures-par-etat",
        total=("Ensemble", *funnel.by_state.values(), funnel.received),
    )  # fmt: skip
    screen_origin.offer_sources(funnel_paths(funnel, titles), key="states")


def partner_or_none(partner: str, names: Mapping[str, str], words: KindWords) -> str:
    """Name a partner, or those that have none."""
    return partner_title(partner, names[partner]) if partner else f"Sans {words.partner.lower()}"


@once
def partners_chart(lines: list[PartnerStates], titles: Mapping[str, str]) -> Chart:
    """Draw one bar per partner, one piece per state, its number inside."""
    keys = [f"{line.partner} " for line in lines]  # a code alone would be read as a number
    pieces = []
    for state in STATES:
        ground, pattern, stripe, ink, _ = LOOKS[state]
        numbers = [line.by_state[state] for line in lines]
        pieces.append(go.Bar(
            orientation="h",
            y=keys,
            x=numbers,
            marker={
                "color": ground,
                "line": {"color": INK, "width": 1},
                "pattern": {"shape": pattern, "fgcolor": stripe, "fillmode": "overlay",
                            "size": 7},
            },
            text=[integer(number) if number else "" for number in numbers],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={**FONT, "color": ink},
            hovertemplate=f"{HEADINGS[state]} : %{{x}}<extra></extra>",
        ))  # fmt: skip
    figure = go.Figure(pieces)
    heads = [(titles[line.partner], integer(line.received)) for line in lines]
    _lay_out(figure, keys, heads, max(1, *(line.received for line in lines)))
    said = " ; ".join(
        f"{titles[line.partner]}, {integer(line.received)}, dont "
        f"{integer(line.by_state['accepted'])} acceptées"
        for line in lines
    )
    return Chart.of(figure, f"Candidatures reçues de chacun, par état. {said}.")


def _lay_out(figure: go.Figure, keys: list[str], heads: list[tuple[str, str]], most: int) -> None:
    """Order the bars, and write above each what it is: beside, a name eats half of a phone."""
    charts.lay_out(figure, height=54 * len(keys) + 30)
    # All in one go: piece by piece, plotly takes several times as long.
    annotations = [
        {"x": 0, "xref": "paper", "xanchor": "left", "y": place, "yshift": 21,
         "showarrow": False, "align": "left", "font": FONT, "text": f"<b>{label(name)}</b>  {text}"}
        for place, (name, text) in enumerate(reversed(heads))
    ]  # fmt: skip
    figure.update_layout(
        barmode="stack",
        bargap=0.6,
        margin={"t": 20, "b": 4},
        annotations=annotations,
        yaxis={"type": "category", "categoryorder": "array", "categoryarray": keys[::-1],
               "showticklabels": False},
        # Each number is written: the axis would only say it again.
        xaxis={"range": [0, most * 1.02], "showticklabels": False, "showgrid": False},
    )  # fmt: skip


def funnel_paths(funnel: Funnel, titles: Mapping[str, str]) -> Paths:
    """Name the counts of the page, as `subjects.sources.screen_origin` takes them."""
    return {
        "Reçues": "applications/received",
        **{f"Ensemble, {HEADINGS[state].lower()}": f"applications/by_state/{state}"
           for state, number in funnel.by_state.items() if number},
        **({"Brouillons": "applications/by_state/draft"} if funnel.drafts else {}),
        **{f"{titles[line.partner]}, reçues": f"applications/by_partner/{line.partner}"
           for line in funnel.partners if line.received},
    }  # fmt: skip
