"""What each block of a page shows, as `ui.origin` takes it: label → path of the figure."""

from collections.abc import Iterable, Mapping, Sequence

from rules.laureates import Laureate
from rules.money import Money
from rules.phases import PhaseStatus
from rules.refunds import Refund
from rules.terms import AgreementState
from ui.words import partner_title

Paths = dict[str, str]


def money_paths(names: Mapping[str, str], money: Money) -> Paths:
    """Name the steps from the call to what is consumed, in all and by partner."""
    whole = {
        "Ensemble, appelé": "money/called_cents",
        "Ensemble, encaissé": "money/received_cents",
        "Ensemble, rattaché": "money/attached_cents",
        "Ensemble, engagé (AE)": "money/committed_cents",
        "Ensemble, consommé (CP)": "money/paid_cents",
    }
    kinds = {"appelé": "called_cents", "encaissé": "received_cents",
             "engagé (AE), indicatif": "consumed_cents"}  # fmt: skip
    partners = _partners(names, (line.partner for line in money.partners))
    return {**whole, **_each(partners, "money/partners/{}", kinds)}


def consumption_paths(names: Mapping[str, str], money: Money) -> Paths:
    """Name what spending and its limit are made of, in all and by partner."""
    whole = {
        "Ensemble, engagé (AE)": "money/committed_cents",
        "Ensemble, consommé (CP)": "money/paid_cents",
        "Ensemble, plafond ou enveloppe": "money/cap_total_cents",
        "Non ventilé (AE)": "money/unattributed_cents",
    }
    kinds = {"dépense propre (AE)": "direct_cents", "part du mutualisé (AE)": "shared_cents",
             "consommation indicative": "consumed_cents", "marge": "headroom_cents"}  # fmt: skip
    partners = _partners(names, (line.partner for line in money.partners))
    return {**whole, **_each(partners, "money/partners/{}", kinds)}


def laureate_paths(teams: Sequence[Laureate]) -> Paths:
    """Name the envelope of each lauréat and what is used of it."""
    kinds = {"enveloppe": "envelope_cents", "engagé (AE)": "committed_cents",
             "consommé (CP)": "paid_cents", "reste de l’enveloppe": "headroom_cents"}  # fmt: skip
    return _each(((one.team, f"Équipe {one.team}") for one in teams), "laureates/{}", kinds)


def call_paths(names: Mapping[str, str], money: Money) -> Paths:
    """Name what was called, received and is outstanding, in all and by partner."""
    found = {
        "Ensemble, appelé": "money/called_cents",
        "Ensemble, encaissé": "money/received_cents",
        "Ensemble, reste à recouvrer": "money/called_cents - money/received_cents",
        "Ensemble, rattaché": "money/attached_cents",
    }
    for code, title in _partners(names, (line.partner for line in money.partners)):
        called, received = (f"money/partners/{code}/{n}_cents" for n in ("called", "received"))
        found[f"{title}, appelé"] = called
        found[f"{title}, encaissé"] = received
        found[f"{title}, reste à recouvrer"] = f"{called} - {received}"
    return found


def category_paths(labels: Mapping[str, str]) -> Paths:
    """Name the forecast, spending and landing, in all and by category."""
    kinds = {"prévu (AE)": "forecast_cents", "engagé (AE)": "committed_cents",
             "consommé (CP)": "paid_cents", "atterrissage (AE)": "landing_cents"}  # fmt: skip
    whole = {f"Ensemble, {label}": f"money/{name}" for label, name in kinds.items()}
    return {**whole, **_each(labels.items(), "money/categories/{}", kinds)}


def refund_paths(names: Mapping[str, str], refund: Refund) -> Paths:
    """Name each step of the refund, in all and by partner."""
    kinds = {"trop-perçu": "excess_cents", "prorata": "share_cents", "restitution": "refund_cents",
             "déjà restitué": "already_refunded_cents", "reste à restituer": "due_cents",
             "contribution définitive": "final_contribution_cents"}  # fmt: skip
    whole = {f"Ensemble, {label}": f"refund/partners/*/{name}" for label, name in kinds.items()}
    partners = _partners(names, (line.partner for line in refund.partners))
    return {**whole, **_each(partners, "refund/partners/{}", kinds)}


def basis_paths(names: Mapping[str, str], refund: Refund) -> Paths:
    """Name the refund on what is committed, then on what is paid, in all and by partner."""
    partners = list(_partners(names, (line.partner for line in refund.partners)))
    found = {}
    for basis, section in (("AE", "refund"), ("CP", "refund_paid")):
        found[f"Dépenses conformes ({basis})"] = f"{section}/spent_cents"
        found[f"Crédits non utilisés ({basis})"] = f"{section}/unused_cents"
        for code, title in partners:
            found[f"{title}, restitution ({basis})"] = f"{section}/partners/{code}/refund_cents"
        found[f"Ensemble, restitution ({basis})"] = f"{section}/partners/*/refund_cents"
    return found


POOL = {
    "Encaissé": "money/received_cents",
    "Trop-perçu": "refund/partners/*/excess_cents",
    "Retenu": "refund/pool_cents",
    "Dépensé, conforme": "refund/spent_cents",
    "Non utilisé": "refund/unused_cents",
    "À rendre en tout": "refund/partners/*/refund_cents",
    "Reste à restituer": "refund/partners/*/due_cents",
}
"""The steps that every euro received goes through."""


def bar_paths(names: Mapping[str, str], money: Money, teams: Sequence[Laureate] | None) -> Paths:
    """Name what a chart of spending shows: each lauréat, or each partner."""
    return laureate_paths(teams) if teams else consumption_paths(names, money)


def phase_paths(names: Mapping[str, str], statuses: Iterable[PhaseStatus]) -> Paths:
    """Name each phase's dates and delay, by partner."""
    kinds = {"état": "status", "jours de retard": "late_days", "début prévu": "planned_start",
             "début réel": "actual_start", "fin prévue": "planned_end",
             "fin réelle": "actual_end"}  # fmt: skip
    lanes = [
        (f"{status.partner}/{status.phase}",
         f"{partner_title(status.partner, names[status.partner])}, phase {status.phase}")
        for status in statuses
    ]  # fmt: skip
    return {"Phases terminées": "phases/*/*/status=done", **_each(lanes, "phases/{}", kinds)}


def term_paths(names: Mapping[str, str], states: Iterable[AgreementState]) -> Paths:
    """Name each agreement's signature, end and cap."""
    kinds = {"signature": "signed_on", "fin": "ends_on", "plafond": "cap_cents"}
    return _each(_partners(names, (s.partner for s in states)), "agreements/{}", kinds)


def _partners(names: Mapping[str, str], codes: Iterable[str]) -> Iterable[tuple[str, str]]:
    return [(code, partner_title(code, names[code])) for code in codes]


def _each(rows: Iterable[tuple[str, str]], path: str, kinds: Mapping[str, str]) -> Paths:
    """Return every kind of figure of every row, given as its key and its title."""
    return {
        f"{title}, {label}": f"{path.format(key)}/{name}"
        for key, title in rows
        for label, name in kinds.items()
    }
