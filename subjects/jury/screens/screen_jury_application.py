"""One file of a session: what each juror gave it, and wrote of it; how the ranking is made."""

from collections.abc import Sequence
from urllib.parse import urlencode

import streamlit as st

from data.lens import Lens
from screen.escape import html, md
from screen.format import count
from screen.leads import SESSION
from screen.shell.chooser import chosen
from subjects.applications.screen_application_rows import CSS, FILE
from subjects.jury.figure_panel import Panel, PanelApplication
from subjects.jury.screens import screen_jury_tables as tables
from subjects.jury.screens.screen_jury import note, source
from subjects.rule_wording import typeset

STYLE = """<style>
.cap-said dt { font-weight: 700; margin: 0; overflow-wrap: anywhere; }
.cap-said.cap-said dd { margin: 0 0 0.6rem; white-space: pre-wrap; overflow-wrap: anywhere;
  padding-left: 0.8rem; border-left: 3px solid #929292; max-width: 46rem; }
.cap-said dd small { color: #3A3A3A; }
</style>"""


def choose_application(panel: Panel) -> PanelApplication:
    """Let one choose a file, in the order of the ranking; the address keeps it.

    Args:
        panel: A session with at least one file.
    """
    files = {file.application: file for file in panel.applications}
    key = f"jury-file {chosen().programme} {panel.session.key}"
    asked = st.query_params.get(FILE)
    if asked in files and asked != st.session_state.get(key):
        st.session_state[key] = asked
    elif asked and asked not in files:
        st.query_params.pop(FILE, None)
    if st.session_state.get(key) not in files:
        st.session_state[key] = next(iter(files))
    number: str = st.selectbox(
        "Dossier",
        list(files),
        format_func=lambda one: (
            f"{tables.rank_of(files[one])} · {tables.name_of(one, panel.facts.titles)}"
        ),
        key=key,
        on_change=_write_address,
        args=(key,),
    )
    return files[number]


def _write_address(key: str) -> None:
    st.query_params[FILE] = st.session_state[key]


def show_marks(panel: Panel, file: PanelApplication) -> None:
    """Show a file closely: in brief, each juror's marks, each juror's words."""
    said = f"Moyenne {note(file.scored.score)}, médiane {note(file.scored.median)}"
    if file.rank is None:
        said = f"À compléter : {count(len(file.counted), 'juré compté', 'jurés comptés')} "
        said += f"sur {panel.session.quorum} nécessaires"
    kept = {name: value for name, value in st.query_params.to_dict().items() if name != SESSION}
    href = "candidatures?" + urlencode({**kept, FILE: file.application})
    st.html(
        f'{CSS}<p>{html(said)}. <a class="cap-link" href="{html(href)}" target="_self">'
        "Lire la candidature en entier</a></p>"
    )
    tables.show_voices(f"Ce que chaque juré a donné au dossier {file.application}", panel, file)
    _show_comments(panel, file)


def _show_comments(panel: Panel, file: PanelApplication) -> None:
    labels = {criterion.key: criterion.label for criterion in panel.session.criteria}
    items = [
        f"<dt>{html(voice.juror)}</dt><dd>{html(text)}{_beside(beside, labels)}</dd>"
        for voice in file.voices
        for text, beside in voice.comments.items()
    ]
    if items:
        st.html(f'{STYLE}<dl class="cap-said">{"".join(items)}</dl>')
    else:
        st.caption("Aucun juré n’a laissé de commentaire sur ce dossier.")


def _beside(keys: Sequence[str], labels: dict[str, str]) -> str:
    """Say beside which criterion a comment stands, unless it is beside them all."""
    if set(keys) == set(labels):
        return ""
    return f" <small>({html(', '.join(labels[key] for key in keys))})</small>"


def show_rules(lens: Lens, panel: Panel) -> None:
    """Say how the ranking is made, and which of it is the programme's own choice."""
    session = panel.session
    labels = tables.criteria(panel)
    weights = ", ".join(
        f"« {c.label} » (poids {c.weight}, sur {c.maximum})" for c in session.criteria
    )
    weighed = source(lens, session, f"criteria.{session.criteria[0].key}.weight")
    named = source(lens, session, f"criteria.{session.criteria[0].key}.label")
    chain = ", puis ".join(f"« {labels[key]} »" for key in session.tie_chain) or "rien"
    excluded = (
        "un juré du même partenaire que le candidat est montré, jamais compté"
        if session.excludes_own_partner
        else "un juré du même partenaire que le candidat compte"
    )
    lines = [
        f"Critères ({named}) et leurs poids ({weighed}) : {weights}.",
        "Note d’un juré : ses critères ramenés sur 20 avec leurs poids. Un critère obligatoire "
        "laissé vide : pas de note, jamais zéro. Un déport vaut pour tout le dossier.",
        f"Exclusion : {excluded} ({source(lens, session, 'excludes_own_partner')}).",
        f"Quorum : {count(session.quorum, 'juré compté', 'jurés comptés')} au moins, sinon pas de "
        f"rang ({source(lens, session, 'quorum')}).",
        f"À même moyenne, on compare {chain} ({source(lens, session, 'tie_chain')}) ; ce qui reste "
        "égal reste ex æquo : jamais de tirage au sort, jamais l’ordre du fichier.",
        f"Places : {session.cut} ({source(lens, session, 'cut')})."
        if session.cut
        else "Places : aucune limite fixée.",
    ]
    st.markdown("\n".join(f"- {md(typeset(line))}" for line in lines))
