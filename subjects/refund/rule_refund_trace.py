"""Why each refund is what it is: every step, its article, its figures (art. 4.1, 4.5)."""

from dataclasses import dataclass, field
from fractions import Fraction

from subjects import INNER
from subjects.refund.rule_settlement import Settlement
from subjects.rule_shares import Split
from subjects.rule_wording import counted, day, euros, typeset

_CAP = "art. 4.1"
_REFUND = "art. 4.5"
_TIE = "à égalité, au plus fort montant reçu, puis au code"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the explanation: a label, its article, a sentence with the figures.

    `kind` is the stable word of its label; `partner` whose line it is, None when it is of all.
    `to_sign` is the sentence of a paper to sign: without its partner's code, and in whole cents.
    """

    step: str
    article: str
    text: str
    kind: str = field(metadata=INNER)
    partner: str | None = field(default=None, metadata=INNER)
    to_sign: str = field(default="", metadata=INNER)


def refund_trace(basis: str, settlement: Settlement) -> list[Step]:
    """Explain a refund to the last cent, in French.

    Args:
        basis: `committed` or `paid`: the side of what was spent.
        settlement: As `subjects.refund.rule_settlement.settle` gives it.

    Returns:
        In order: who was settled before, each excess, the surplus over the total if any,
        what is kept, what was spent, what is left of it or beyond it, each exact part as a
        fraction, who got the cents left, each refund.
    """
    s = settlement
    return [
        *_departure_steps(s),
        *_excess_steps(s),
        *_surplus_steps(s),
        _pool_step(s),
        _spent_step(basis, s),
        _balance_step(s),
        *_part_steps("share", _REFUND, s.unused),
        *_refund_steps(s),
    ]


_LABELS = {
    "exit": "Départ",
    "paid_late": "Part payée après la fin",
    "excess": "Trop-perçu",
    "surplus": "Dépassement du total",
    "pool": "Contributions retenues",
    "spent": "Dépenses conformes à l’objet",
    "unused": "Crédits non utilisés",
    "overrun": "Part à la charge de la DINUM",
    "share": "Prorata",
    "remainders": "Plus forts restes",
    "refund": "Restitution",
}


def _step(
    kind: str, article: str, text: str, partner: str | None = None, to_sign: str = ""
) -> Step:
    own = f"{partner} : {text}" if partner else text
    return Step(_LABELS[kind], article, typeset(own), kind, partner, typeset(to_sign or text))


def _departure_steps(settlement: Settlement) -> list[Step]:
    """Explain what each one settled before bears: its part of that day, for good."""
    steps = []
    for one, payer in settlement.departed:
        code = one.partner
        share = one.parts.shares[code]
        text = (
            f"au {day(one.on)}, {euros(one.spent_cents)} dépensés ; plafond "
            f"{euros(one.cap_cents)} − {euros(share.cents)} non dépensés (sur "
            f"{euros(one.parts.amount_cents)}, au prorata des plafonds) = part "
            f"{euros(one.part_cents)} ; payé {euros(payer.received_cents)}, contribution "
            f"définitive {euros(one.final_cents(payer.received_cents))}, qui quitte les "
            "contributions et les dépenses (notre lecture)."
        )
        steps.append(_step("exit" if one.is_exit else "paid_late", _CAP, text, code))
    return steps


def _excess_steps(settlement: Settlement) -> list[Step]:
    steps = []
    for payer in settlement.contributors:
        kept = settlement.kept_cents[payer.partner]
        text = (
            f"reçu {euros(payer.received_cents)}, plafond "
            f"{euros(payer.cap_cents)} ; trop-perçu {euros(payer.received_cents - kept)}, "
            f"retenu {euros(kept)}."
        )
        steps.append(_step("excess", _CAP, text, payer.partner))
    return steps


def _surplus_steps(settlement: Settlement) -> list[Step]:
    """Explain the surplus over the programme's total; nothing when there is none."""
    surplus = settlement.surplus
    if not surplus.amount_cents:
        return []
    text = (
        f"Les montants retenus, {euros(surplus.total_weight)}, dépassent le total du partenariat, "
        f"{euros(settlement.programme_cap_cents)} : {euros(surplus.amount_cents)} sont rendus "
        "au prorata des montants retenus."
    )
    return [_step("surplus", _CAP, text), *_part_steps("surplus", _CAP, surplus)]


def _pool_step(settlement: Settlement) -> Step:
    terms = " + ".join(euros(cents) for cents in settlement.pooled_cents.values()) or euros(0)
    text = (
        f"{terms} = {euros(settlement.pool_cents)} (notre lecture : ce qui dépasse un plafond "
        "est rendu avant le prorata)."
    )
    return _step("pool", _CAP, text)


def _spent_step(basis: str, settlement: Settlement) -> Step:
    side = "engagées" if basis == "committed" else "consommées (CP)"
    spent_cents, gone_cents = settlement.spent_cents, settlement.borne_cents
    if gone_cents:
        side += f" : {euros(spent_cents + gone_cents)}, moins {euros(gone_cents)} déjà portés"
    end = " ; comptées pour zéro." if spent_cents < 0 else "."
    text = f"Dépenses {side} : {euros(spent_cents)}{end}"
    return _step("spent", _REFUND, text)


def _balance_step(settlement: Settlement) -> Step:
    spent, pool = euros(settlement.spent_cents), euros(settlement.pool_cents)
    if settlement.overrun_cents:
        text = (
            f"{spent} − {pool} = {euros(settlement.overrun_cents)} au-delà des contributions ; "
            "rien n’est à répartir."
        )
        return _step("overrun", _CAP, text)
    text = (
        f"{pool} − {euros(max(0, settlement.spent_cents))} = {euros(settlement.unused_cents)} "
        "(notre lecture : les contributions sont consommées en premier)."
    )
    return _step("unused", _REFUND, text)


def _part_steps(kind: str, article: str, split: Split) -> list[Step]:
    """Explain a split: each exact part as a fraction, then who got the cents left."""
    amount, total = split.amount_cents, split.total_weight
    if not amount:
        return []
    steps = []
    remainders = {code: Fraction(share.remainder, total) for code, share in split.shares.items()}
    for code, weight in split.weights.items():
        exact = f"et {remainders[code]} de centime" if remainders[code] else "exactement"
        product = f"{euros(amount)} × {euros(weight)} ÷ {euros(total)}"
        text = f"{product} = {euros(split.shares[code].floor_cents)} {exact}."
        to_sign = f"{product} = {euros(split.shares[code].cents)} au centime."
        steps.append(_step(kind, article, text, code, to_sign))
    if given := split.given:
        start = (
            f"{counted(len(given), 'centime')} pour atteindre {euros(amount)} : "
            f"{'va' if len(given) == 1 else 'vont un par un'} au plus fort reste ({_TIE}) : "
        )
        text = f"{start}{', '.join(f'{code} ({remainders[code]})' for code in given)}."
        steps.append(_step("remainders", article, text, to_sign=f"{start}{', '.join(given)}."))
    return steps


def _refund_steps(settlement: Settlement) -> list[Step]:
    steps = []
    payers = {payer.partner: payer for payer in settlement.contributors}
    payers |= {payer.partner: payer for _, payer in settlement.departed}
    for line in settlement.partners:
        payer = payers[line.partner]
        due = (
            f"à réclamer {euros(-line.due_cents)}"
            if line.due_cents < 0
            else f"reste dû {euros(line.due_cents)}"
        )
        text = (
            f"trop-perçu {euros(line.excess_cents)} + prorata "
            f"{euros(line.share_cents)} = {euros(line.refund_cents)} ; déjà restitué "
            f"{euros(line.already_refunded_cents)}, {due} ; contribution définitive "
            f"{euros(payer.received_cents)} − {euros(line.refund_cents)} = "
            f"{euros(line.final_contribution_cents)}."
        )
        steps.append(_step("refund", _REFUND, text, line.partner))
    return steps
