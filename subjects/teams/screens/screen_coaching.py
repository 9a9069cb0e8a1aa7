"""The page of teams: which ones are looked at, how they are going, which ones to call."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

import streamlit as st

from data.agreement.model import Agreement
from screen.cards import Card
from screen.escape import html
from screen.format import count, day, integer, percent
from screen.shell import address
from screen.shell.chooser import chosen
from screen.vocabulary import KindWords, partner_title
from subjects.committee.rule_alerts import Alert
from subjects.committee.screens import screen_todo
from subjects.figure_labels import figure_label
from subjects.rule_wording import quantity as number
from subjects.rule_wording import typeset
from subjects.teams.figure_weeks import TeamLine
from subjects.teams.rule_weeks import Pace
from subjects.teams.screens.screen_coaching_days import days

Row = TypeVar("Row")
PER_PAGE = 20
"""Teams shown at once: their notes are read, and theirs only."""
ALERTS = 40
"""Silent teams listed: beyond, the first ones."""
EXPLAINED = 60
"""Teams whose sum is explained team by team: beyond, each one's own figures are."""


PARTNER = "partenaire"


def choose_partner(
    lines: Sequence[TeamLine], names: Mapping[str, str], words: KindWords
) -> list[TeamLine]:
    """Let one look at the teams of one partner, when there are several; return its teams."""
    codes = sorted({line.team.partner for line in lines if line.team.partner})
    if len(codes) < 2:
        return list(lines)
    key = f"equipes-partenaire {chosen().programme}"
    address.obey(PARTNER, key, codes, "")
    picked = st.selectbox(
        words.partner,
        ["", *codes],
        format_func=lambda code: partner_title(code, names[code]) if code else "Tout voir",
        key=key,
        on_change=address.write,
        args=(PARTNER, key),
        width=320,
    )
    return [line for line in lines if picked in ("", line.team.partner)]


def show_answer(sentence: str) -> None:
    """Write the page's answer, under its title."""
    st.html(f'<p class="cap-lead">{html(sentence)}</p>')


def coaching_lead(pace: Pace, on: date, agreement: Agreement) -> str:
    """Answer « nos équipes avancent-elles ? » in one or two French sentences.

    Args:
        pace: Of the teams looked at.
        on: The day.
        agreement: The programme's text, for its thresholds.
    """
    if pace.teams == 0:
        return f"Au {day(on)}, aucune équipe n’est enregistrée."
    if pace.teams == pace.upcoming:
        planned = count(pace.upcoming, "est prévue", "sont prévues")
        return typeset(f"Au {day(on)}, aucune équipe n’a commencé ; {planned}.")
    return typeset(f"Au {day(on)}, {_going(pace, agreement)}. {_since_start(pace)}.")


def _going(pace: Pace, agreement: Agreement) -> str:
    """Say how many teams run as they should, and why the others do not."""
    over = count(pace.over, "a terminé", "ont terminé")
    if not pace.running:
        return f"plus aucune équipe n’est en cours : {over}"
    running = f"{count(pace.running, 'équipe est', 'équipes sont')} en cours"
    said = f"{running} sur {integer(pace.teams)} : {_steady(pace)}{_to_call(pace, agreement)}"
    return f"{said} ; {over}" if pace.over else said


def _steady(pace: Pace) -> str:
    if pace.running == 1:
        return "elle avance comme prévu" if pace.steady else "elle est à relancer"
    if pace.steady == pace.running:
        return "toutes avancent comme prévu"
    if not pace.steady:
        return "toutes sont à relancer"
    called = count(pace.running - pace.steady, "est à relancer", "sont à relancer")
    return f"{count(pace.steady, 'avance', 'avancent')} comme prévu et {called}"


def _to_call(pace: Pace, agreement: Agreement) -> str:
    """Say why teams are to be called, between brackets; nothing when none is."""
    limits = agreement.thresholds
    reasons = [
        (pace.silent, f"sans point depuis {count(limits.silent_days, 'jour')} ou plus"),
        (pace.short, f"sous {limits.released_percent} % des jours libérés dus"),
    ]
    said = [
        reason if pace.running == 1 else f"{integer(number)} {reason}"
        for number, reason in reasons
        if number
    ]
    return f" ({', '.join(said)})" if said else ""


def _since_start(pace: Pace) -> str:
    held = count(pace.weeks_held, "semaine a eu son point", "semaines ont eu leur point")
    first = f"Depuis le début, {held} sur {integer(pace.weeks_due)} dues"
    released = days(_whole(pace.released_hundredths))
    if pace.released_days_due is None:
        return f"{first} et {released} de travail libéré ont été notés"
    return f"{first} et {released} ont été libérés sur {integer(pace.released_days_due)} dus"


def _whole(hundredths: int) -> int | float:
    return hundredths / 100 if hundredths % 100 else hundredths // 100


def coaching_cards(pace: Pace, agreement: Agreement, is_whole: bool) -> list[Card]:
    """Return the key figures of the teams looked at, each out of how much.

    Args:
        pace: Of these teams.
        agreement: The programme's text.
        is_whole: Whether they are all the programme's: the figures are then explained.
    """
    limits, begun = agreement.thresholds, pace.teams - pace.upcoming
    expected = agreement.teams_expected if is_whole else None
    due = pace.released_days_due
    explained = is_whole and pace.teams <= EXPLAINED
    return [
        Card(
            "Équipes commencées",
            integer(begun),
            f"sur {integer(pace.teams)} enregistrées"
            + (f", {integer(expected)} attendues" if expected else ""),
            "Une équipe est commencée quand sa date de début est passée."
            + (" La convention prévoit d’en accompagner huit (art. 3)." if expected == 8 else ""),
        ),
        Card(
            "Semaines avec un point",
            integer(pace.weeks_held),
            f"sur {integer(pace.weeks_due)} dues, {percent(pace.weeks_held, pace.weeks_due)}",
            "Une semaine est un bloc de sept jours à partir du début de l’équipe ; son point est "
            "tenu quand l’intrapreneur y était.",
            "coaching/*/weeks_held" if explained else "",
        ),
        Card(
            figure_label("coaching/released_days"),
            number(_whole(pace.released_hundredths)),
            "aucun nombre fixé par la charte"
            if due is None
            else f"sur {integer(due)} dus, {percent(pace.released_hundredths, 100 * due)}",
            "Somme des jours notés par les coachs. "
            + (
                "La charte demande une décharge, sans fixer de jours (II)."
                if due is None
                else "Chaque intrapreneur est libéré un jour par semaine (art. 1)."
            ),
            "coaching/*/released_days" if explained else "",
        ),
        Card(
            "Équipes à relancer",
            integer(pace.running - pace.steady),
            f"sur {integer(pace.running)} en cours",
            f"En cours, et sans point depuis {limits.silent_days} jours ou plus, ou libérées à "
            f"moins de {limits.released_percent} % de ce qui est dû sur {limits.released_weeks} "
            "semaines au moins. Ces seuils sont un choix du programme.",
        ),
    ]


def show_alerts(
    alerts: Sequence[Alert], lines: Sequence[TeamLine], names: Mapping[str, str]
) -> None:
    """Show whom to call and why: running teams first, then those whose days fell short.

    Args:
        alerts: Of all teams, the silent ones first.
        lines: The teams looked at.
        names: Name of each partner by code.
    """
    stages = {line.team.team: line.stage for line in lines}
    running = [alert for alert in alerts if stages.get(alert.team or "") == "running"]
    over = [alert for alert in alerts if stages.get(alert.team or "") == "over"]
    silent = [alert for alert in running if alert.rule == "silent_team"]
    screen_todo.show_alerts([*silent[:ALERTS], *_gathered(running, lines)], names, "equipes")
    if len(silent) > ALERTS:
        st.caption(f"Les {ALERTS} plus longues absences sur {integer(len(silent))}.")
    if over:
        noun = count(len(over), "équipe terminée est restée", "équipes terminées sont restées")
        with st.expander(f"{noun} sous le seuil de jours libérés"):
            screen_todo.show_alerts(_gathered(over, lines), names, "equipes")


def _gathered(alerts: Sequence[Alert], lines: Sequence[TeamLine]) -> list[Alert]:
    """Return the alerts of released days as one: they all ask for the same."""
    short = [alert for alert in alerts if alert.rule == "short_released_days"]
    if len(short) < 2:
        return short
    coached = {line.team.team: line.coaching for line in lines}
    days_of = [
        f"{alert.team}, {number(one.released_days)} sur {one.released_days_due}"
        for alert in short[:ALERTS]
        if (one := coached.get(alert.team or ""))
    ]
    more = f" ; et {integer(len(short) - ALERTS)} autres" if len(short) > ALERTS else ""
    text = f"Jours libérés nettement sous ce qui est dû : {' ; '.join(days_of)}{more}."
    partners = {alert.partner for alert in short}
    partner = partners.pop() if len(partners) == 1 else None
    return [replace(short[0], text=typeset(text), partner=partner, team=None)]
