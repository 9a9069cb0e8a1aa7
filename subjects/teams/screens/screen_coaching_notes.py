"""A team's notes, in full, searchable, the newest first; the address names the team."""

from collections.abc import Mapping, Sequence

import streamlit as st

from data.lens import Lens
from screen.code_labels import WEATHER, chip
from screen.escape import html, md
from screen.format import count, long_day
from screen.leads import TEAM
from screen.shell.chooser import chosen
from screen.table import choose_page
from screen.vocabulary import partner_title
from subjects.teams.figure_weeks import TeamLine, natural, team_names, team_notes
from subjects.teams.read_notes import TeamNote, TeamSheet
from subjects.teams.screens.screen_coaching_days import days
from subjects.teams.screens.screen_coaching_weeks import WEEK, situation, sky

"""Name of a team's code in the address."""
PER_PAGE = 10
MOST_OFFERED = 500
"""Teams to choose from in a list: beyond, one chooses a partner first."""


def show_notes(
    lens: Lens, lines: Sequence[TeamLine], every: Sequence[TeamLine], names: Mapping[str, str]
) -> None:
    """Let one choose a team and search its notes; read that team's notes only.

    Args:
        lens: What is looked at.
        lines: The teams looked at, not empty.
        every: All the programme's: a link may ask for any of them.
        names: Name of each partner by code.
    """
    asked = _asked(every)
    offered = sorted(lines[:MOST_OFFERED], key=lambda line: natural(line.team.team))
    if asked and asked not in offered:
        offered = [asked, *offered]
    if len(lines) > MOST_OFFERED:
        st.caption(
            f"Les {MOST_OFFERED} premières équipes sont proposées : choisissez un partenaire en "
            "haut de la page pour voir les siennes."
        )
    st.caption("Choisir une équipe l’écrit dans l’adresse de la page : le lien se partage.")
    sheets = team_names(lens, offered)
    by_code = {line.team.team: line for line in offered}
    first = asked or lines[0]
    key = f"equipe {chosen().programme}"
    if st.session_state.get(key) not in by_code or asked:
        st.session_state[key] = first.team.team
    left, right = st.columns(2)
    code: str = left.selectbox(
        "Équipe",
        list(by_code),
        format_func=lambda code: f"{code} {sheets[code].name}".strip(),
        key=key,
        on_change=_write_address,
        args=(key,),
    )
    words: str = right.text_input(
        "Chercher dans ses points",
        key=f"equipe-recherche {code}",
        placeholder="un mot, un nom, une date",
        help="Sans tenir compte des accents ni des majuscules ; tous les mots doivent y être.",
    )
    st.html(_identity(by_code[code], sheets[code], names))
    _list(team_notes(lens, code, words), words, code)


def _asked(every: Sequence[TeamLine]) -> TeamLine | None:
    """Return the team that the address names; say when it is not here."""
    code = st.query_params.get(TEAM)
    if not code:
        return None
    for line in every:
        if line.team.team == code:
            return line
    st.warning(md(f"Le lien demandait l’équipe « {code} », qui n’est pas dans ce programme."))
    del st.query_params[TEAM]
    return None


def _write_address(key: str) -> None:
    st.query_params[TEAM] = st.session_state[key]


def _identity(line: TeamLine, sheet: TeamSheet, names: Mapping[str, str]) -> str:
    partner = line.team.partner
    parts = [
        partner_title(partner, names.get(partner, partner)) if partner else "sans partenaire",
        f"intrapreneurs : {sheet.intrapreneurs or 'non dits'}",
        f"coach : {sheet.coach or 'non dit'}",
        f"dossier {sheet.application}" if sheet.application else "sans dossier",
    ]
    label = situation(line, sheet.situation)
    return f"<p>{chip(label)} {html(' · '.join(parts))}</p>"


def _list(notes: Sequence[TeamNote], words: str, code: str) -> None:
    if not notes:
        st.markdown(
            md(f"Aucun point de cette équipe ne contient « {words} ».")
            if words.strip()
            else "Aucun point n’est enregistré pour cette équipe."
        )
        return
    found = "trouvé" if words.strip() else "enregistré"
    st.caption(
        f"{count(len(notes), f'point {found}', f'points {found}s')}, le plus récent d’abord."
    )
    shown = choose_page(notes, PER_PAGE, "point", f"points {code} {words}")
    st.html("".join(map(_note, shown)))


def _note(note: TeamNote) -> str:
    """Return a note in HTML, whole and as typed."""
    presence = WEEK["held" if note.is_present else "absent"]
    released = note.released_hundredths
    facts = [chip(presence)]
    if released is not None:
        whole = released / 100 if released % 100 else released // 100
        facts.append(f"{html(days(whole))} libéré{'s' if whole >= 2 else ''}")
    if note.weather:
        facts.append(f"{sky(note.weather)} {html(WEATHER[note.weather].word)}")
    texts = {
        "Points abordés": note.topics,
        "Blocages": note.blockers,
        "Prochaines étapes": note.next_steps,
        **note.extras,
    }
    body = "".join(
        f"<dt>{html(heading)}</dt><dd>{html(text)}</dd>" for heading, text in texts.items() if text
    )
    title = f"{long_day(note.held_on)}{f', {note.coach}' if note.coach else ''}"
    return (
        f'<article class="cap-note"><p><strong>{html(title)}</strong></p>'
        f"<p>{' · '.join(facts)}</p><dl>{body}</dl></article>"
    )
