"""What a workbook says before its tables: what it shows, to whom, by which rules, as known when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from data.contents import Import, imports
from data.lens import Lens
from subjects.calendar.figure_agreements import partner_names
from subjects.calendar.figure_phases import phases
from subjects.figure_labels import figure_label
from subjects.figure_phrases import cited
from subjects.money.figure_money import money
from subjects.money.figure_money_way import money_way
from subjects.refund.figure_refund import refund
from subjects.rule_wording import counted, day, euros, typeset
from subjects.sources.explain_words import REFUND_CODES

_KINDS = {"convention": ("convention", "département"), "charter": ("charte", "administration")}


@dataclass(frozen=True, slots=True)
class Cover:
    """The reading sheet's facts.

    Attributes:
        title: What the workbook is.
        facts: Label → sentence, in order.
        rules: Those that the figures follow: what, value, article.
        made_at: When what is shown became known: the last import's moment, else the day.
        is_convention: Whether there is a refund; else there are lauréats.
    """

    title: str
    facts: dict[str, str]
    rules: list["StatedRule"]
    made_at: datetime
    is_convention: bool


class StatedRule(NamedTuple):
    """A rule that the figures follow, its value, and where the text says so."""

    what: str
    value: str
    article: str


def cover(lens: Lens, partner: str | None) -> Cover:
    """Return what the reading sheet of a partner's workbook, or of the programme's, says."""
    text, whose = _KINDS[lens.agreement.kind]
    last = next(iter(lens.ask(imports)), None)
    name = f"{lens.ask(partner_names)[partner]} ({partner})" if partner else ""
    shown = (
        f"les lignes de {name} ; ce qui se partage (dépenses mutualisées, restitution) est calculé "
        "sur tout le programme"
        if partner
        else f"toutes les lignes du programme, {whose} par {whose}"
    )
    facts = {
        "Programme": f"{lens.agreement.title} ({lens.agreement.programme}, {text})",
        "Pour": name or f"{lens.agreement.state.name} ({lens.agreement.state.code})",
        "Arrêté au": day(lens.on),
        "État des données": _known(lens, last),
        "Filtres": shown,
    }
    refunded = lens.ask(refund)
    if refunded:
        facts["Restitution"] = "".join(
            (REFUND_CODES[refunded.status], *(f" ; {reason}" for reason in refunded.blocked_by))
        )
    made_at = last.made_at if last else datetime.combine(lens.on, datetime.min.time())
    return Cover(
        f"Rapport {name}" if partner else "Rapport du programme",
        {label: typeset(sentence) for label, sentence in facts.items()},
        list(_rules(lens)),
        made_at.replace(tzinfo=None),
        lens.agreement.kind == "convention",
    )


def _known(lens: Lens, last: Import | None) -> str:
    if last is None:
        return "aucun import"
    said = f"import n° {lens.known_at}"
    return f"{said} ; dernier du programme : n° {last.number}, le {last.made_at:%d/%m/%Y à %H:%M}"


def _rules(lens: Lens) -> Iterator[StatedRule]:
    """Yield the agreement's numbers that figures rest on, those that it gives."""
    text, thresholds = lens.agreement, lens.agreement.thresholds
    convention = text.kind == "convention"
    values: list[tuple[str, str, str | None]] = [
        ("months", "Durée de l’accord", f"{text.months} mois"),
        ("cap_cents", "Plafond par partenaire" if convention
         else "Enveloppe par lauréat (au moins : notre lecture)",
         euros(text.cap_cents)),
        ("cap_total_cents", figure_label("money/cap_total_cents"),
         None if text.cap_total_cents is None else euros(text.cap_total_cents)),
        ("receipts_max", "Versements par partenaire, au plus", _number(text.receipts_max)),
        ("state_programme", "Programme budgétaire", text.state_programme),
        ("fund", "Fonds dont les dépenses comptent", text.fund),
        ("released_days_per_week", "Jours libérés par semaine et par intrapreneur",
         _number(text.released_days_per_week)),
        ("thresholds.silent_days", "Équipe silencieuse après",
         counted(thresholds.silent_days, "jour")),
        ("thresholds.consumption_percent", "Consommation à surveiller dès",
         f"{thresholds.consumption_percent} %"),
    ]  # fmt: skip
    for path, what, value in values:
        if value is not None:
            yield StatedRule(what, typeset(value), cited(lens, path))
    for session in text.sessions:
        cut = "" if session.cut is None else f", {counted(session.cut, 'place')}"
        yield StatedRule(
            f"Jury « {session.name} »",
            f"quorum de {counted(session.quorum, 'juré')}{cut}",
            cited(lens, f"sessions.{session.key}.quorum"),
        )
    if convention:
        shared = (
            "au plus fort reste sur les plafonds ; à égalité, au plus fort plafond, puis au code"
        )
        refunded = (
            "au prorata des contributions retenues, au plus fort reste ; à égalité, au plus fort "
        )
        yield StatedRule("Dépenses mutualisées", typeset(shared), "choix du programme")
        yield StatedRule(
            figure_label("refund/unused_cents"),
            typeset(f"{refunded}montant reçu, puis au code"),
            "art. 4.5 ; centimes : choix du programme",
        )


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)


class PhaseCount(NamedTuple):
    """How many partners stand where in one phase; the late ones are in the others too."""

    phase: int
    title: str
    upcoming: int
    in_progress: int
    done: int
    late: int


def phase_counts(lens: Lens, partner: str | None) -> list[PhaseCount]:
    """Return how many partners stand where, by phase."""
    statuses = [one for one in lens.ask(phases) if partner in (None, one.partner)]
    counts = []
    for phase in lens.agreement.phases:
        here = [one for one in statuses if one.phase == phase.number]
        states = [one.status for one in here]
        counts.append(
            PhaseCount(
                phase.number,
                phase.title,
                states.count("upcoming"),
                states.count("in_progress"),
                states.count("done"),
                sum(one.is_late for one in here),
            )
        )
    return counts


class Amount(NamedTuple):
    """One amount of the summary: its name in the figures, its French label, euro cents."""

    name: str
    label: str
    cents: int


_OWN = {
    "cap_cents": "agreements/cap_cents",
    "called_cents": "money/called_cents",
    "received_cents": "money/received_cents",
    "outstanding_cents": "money/called_cents - money/received_cents",
    "attached_cents": "money/attached_cents",
    "direct_cents": "money/direct_cents",
    "shared_cents": "money/shared_cents",
    "consumed_cents": "money/consumed_cents",
    "headroom_cents": "money/headroom_cents",
    "paid_cents": "money/paid_cents",
}
_WHOLE = {
    "cap_total_cents": "money/cap_total_cents",
    "called_cents": "money/called_cents",
    "received_cents": "money/received_cents",
    "outstanding_cents": "money/called_cents - money/received_cents",
    "attached_cents": "money/attached_cents",
    "committed_cents": "money/committed_cents",
    "paid_cents": "money/paid_cents",
    "state_cents": "money/state_cents",
    "ineligible_cents": "money/ineligible_cents",
    "unattributed_cents": "money/unattributed_cents",
    "forecast_cents": "money/forecast_cents",
    "landing_cents": "money/landing_cents",
}
"""Amounts of the summary, a partner's and the programme's: name → figure of the contract."""


def summary(lens: Lens, partner: str | None) -> list[Amount]:
    """Return the amounts to read first: a partner's own, or the programme's."""
    if partner:
        (line,) = (one for one in lens.ask(money).partners if one.partner == partner)
        (link,) = (one for one in lens.ask(money_way) if one.partner == partner)
        return [
            Amount(n, figure_label(path), getattr(line if hasattr(line, n) else link, n))
            for n, path in _OWN.items()
        ]
    total = lens.ask(money)
    return [Amount(n, figure_label(path), getattr(total, n)) for n, path in _WHOLE.items()]
