"""One partner's sheet, at its own address (`?partenaire=59`): where it stands, all of it."""

from collections.abc import Mapping
from datetime import date
from urllib.parse import urlencode

import streamlit as st

from data.agreement.model import Agreement
from screen import cards, charts
from screen.cards import Card
from screen.escape import html, md
from screen.format import count, day, integer
from screen.leads import PARTNER
from screen.shell.chooser import chosen
from screen.vocabulary import KindWords, partner_title
from subjects.calendar import screen_matrix, screen_progress, screen_timeline
from subjects.committee.screens import screen_todo
from subjects.duties import screen_partner_duties
from subjects.partner import screen_partner_tables
from subjects.partner.figure_partner_sheet import PartnerSheet
from subjects.rule_wording import typeset
from subjects.sources import screen_origin, screen_paths

BACK = "Revenir à tous les partenaires"
STYLE = "<style>.cap-link { color: #000091; text-decoration: underline; }</style>"


def choose_partner(names: Mapping[str, str], words: KindWords) -> str | None:
    """Let one choose a partner, or all of them; the choice is in the address.

    Args:
        names: Name of each partner by code.
        words: Of the kind of agreement.

    Returns:
        The code of the partner whose sheet is asked for; None for the whole programme.
    """
    asked = st.query_params.get(PARTNER, "")
    if asked and asked not in names:
        st.warning(md(f"Le lien demandait « {asked} », qui n’est pas un partenaire d’ici."))
        _write("")
        asked = ""
    key = f"fiche {chosen().programme}"
    if st.session_state.get(key) != asked:
        st.session_state[key] = asked
    st.selectbox(
        f"{words.partner} à regarder en détail",
        ["", *names],
        format_func=lambda code: partner_title(code, names[code]) if code else "Tous ensemble",
        key=key,
        on_change=lambda: _write(st.session_state[key]),
        width=420,
        help="Ouvre sa fiche : phases, obligations, problèmes, équipes, courriers. L’adresse de "
        "la page la garde : le lien se partage.",
    )
    return asked or None


def _write(code: str) -> None:
    if code:
        st.query_params[PARTNER] = code
    else:
        st.query_params.pop(PARTNER, None)


def links(names: Mapping[str, str]) -> dict[str, str]:
    """Return the address of each partner's sheet, by code; the rest of the address stays."""
    return {code: _href(code) for code in names}


def _href(code: str) -> str:
    kept = {name: value for name, value in st.query_params.to_dict().items() if name != PARTNER}
    return "?" + urlencode({**kept, PARTNER: code} if code else kept)


def show_partner(sheet: PartnerSheet, agreement: Agreement, words: KindWords, on: date) -> None:
    """Show a partner's sheet, what presses first.

    Args:
        sheet: As `subjects.partner.figure_partner_sheet` gives it.
        agreement: The programme's text.
        words: Of the kind of agreement.
        on: The day.
    """
    names = {sheet.partner: sheet.name}
    back = html(_href(""))
    st.html(f'{STYLE}<p><a class="cap-link" href="{back}" target="_self">← {BACK}</a></p>')
    st.header(md(partner_title(sheet.partner, sheet.name)))
    st.html(f'<p class="cap-lead">{html(partner_lead(sheet, agreement, words, on))}</p>')
    cards.show_cards(_cards(sheet, agreement))
    st.header("À traiter")
    screen_todo.show_alerts(sheet.alerts, names, "avancement", sheet.partner)
    st.header("Phases")
    caption = f"État de chaque phase, arrêté au {day(on)}"
    st.html(
        screen_matrix.phase_matrix(caption, words.partner, names, agreement.phases, sheet.phases)
    )
    charts.show_chart(
        screen_timeline.timeline(names, agreement.phases, sheet.phases, [sheet.state], on)
    )
    screen_timeline.show_dates(names, agreement.phases, sheet.phases, words, on)
    screen_origin.offer_sources(screen_paths.phase_paths(names, sheet.phases), key="phases")
    st.header("Obligations")
    screen_partner_duties.show_duties(sheet, agreement, on)
    if agreement.problems_max or sheet.problems:
        st.header("Problèmes")
        screen_partner_tables.show_problems(sheet, agreement)
    st.header("Équipes")
    screen_partner_tables.show_teams(sheet, on)
    st.header("Signature, avenants et terme")
    st.caption(screen_progress.duration_sentence(agreement))
    screen_partner_tables.show_agreement(sheet, words, on)
    st.header("Courriers")
    screen_partner_tables.show_notices(sheet, agreement, on)
    if sheet.events or agreement.kind == "charter":
        st.header("Journées")
        screen_partner_tables.show_events(sheet, on)


def partner_lead(sheet: PartnerSheet, agreement: Agreement, words: KindWords, on: date) -> str:
    """Say in one French sentence where a partner stands: phase, obligations, term."""
    title = partner_title(sheet.partner, sheet.name)
    applying = [line for line in sheet.duties if line.status in screen_partner_duties.APPLIES]
    kept = sum(line.status in screen_partner_duties.KEPT for line in applying)
    late = sum(line.status == "overdue" for line in applying)
    duties = "aucune obligation ne s’applique encore"
    if applying:
        duties = f"{count(kept, 'obligation')} sur {len(applying)} {_are(kept, 'tenue')}"
        duties += f" et {integer(late)} {_are(late, 'échue')}" if late else ""
    return typeset(
        f"Au {day(on)}, {title} : {_phase(sheet, agreement)} ; {duties} ; "
        f"sa {words.agreement} est {_term(sheet)}."
    )


def _are(number: int, word: str) -> str:
    return f"sont {word}s" if number > 1 else f"est {word}"


def _phase(sheet: PartnerSheet, agreement: Agreement) -> str:
    """Say which phase runs, else which one comes."""
    titles = {phase.number: phase.title for phase in agreement.phases}
    for wanted, words in (("in_progress", "en cours"), ("upcoming", "à venir")):
        found = [status for status in sheet.phases if status.status == wanted]
        if found:
            # The last one that runs, the first one that comes.
            status = found[-1] if wanted == "in_progress" else found[0]
            return f"phase {status.phase} {words}, {titles[status.phase]}"
    return "toutes les phases sont terminées"


def _term(sheet: PartnerSheet) -> str:
    state = sheet.state
    if state.ends_on is None:
        return "à signer"
    return ("terminée depuis le " if state.is_over else "en cours, au plus tard jusqu’au ") + day(
        state.ends_on
    )


def _cards(sheet: PartnerSheet, agreement: Agreement) -> list[Card]:
    applying = [line for line in sheet.duties if line.status in screen_partner_duties.APPLIES]
    kept = sum(line.status in screen_partner_duties.KEPT for line in applying)
    late = sum(line.status == "overdue" for line in applying)
    held = sum(team.line.coaching.weeks_held for team in sheet.teams)
    due = sum(team.line.coaching.weeks_due for team in sheet.teams)
    found = [
        Card(
            "Phases terminées",
            f"{screen_progress.done_phases(sheet.phases)} sur {len(sheet.phases)}",
            f"{screen_progress.late_phases(sheet.phases)} en retard",
            path=f"phases/{sheet.partner}/*/status=done",
        ),
        Card(
            "Obligations tenues",
            f"{kept} sur {len(applying)}",
            count(late, "échue"),
            "Ce que le texte demande à cette partie et qui s’applique ce jour-là. Échue : la date "
            "est passée sans preuve.",
        ),
        Card(
            "Points hebdomadaires",
            f"{held} sur {due}",
            f"de {count(len(sheet.teams), 'équipe')}",
            "Semaines qui ont eu leur point avec l’intrapreneur, sur celles qui en demandaient un.",
        ),
    ]
    if agreement.problems_min and agreement.problems_max:
        among = f"{agreement.problems_min} à {agreement.problems_max} demandés"
        value = f"{sheet.retained} sur {len(sheet.problems)}"
        found.insert(2, Card("Problèmes retenus", value, among, screen_partner_tables.CRITERIA))
    return found
