"""What « Et si… » supposes, as the address writes it: `depenses~40000.00~plafond.59~7200.00`.

Only characters that an address leaves as they are; amounts are read by the parser of files.
"""

from collections.abc import Collection, Mapping
from itertools import zip_longest

from data.cells.parse import UnparsedError, cents
from screen.vocabulary import partner_title
from subjects.figure_labels import figure_label, short_label
from subjects.refund.figure_refund import Changes, RefundFacts

SPENT, RECEIVED, CAP = "depenses", "encaisse", "plafond"
WORDS = {
    SPENT: short_label("refund/spent_cents"),
    RECEIVED: figure_label("money/received_cents"),
    CAP: figure_label("agreements/cap_cents"),
}
BETWEEN = "~"


def keys(codes: Collection[str]) -> list[str]:
    """Return what can be supposed: the spending, then each partner's receipt and cap."""
    return [SPENT, *(f"{kind}.{code}" for code in codes for kind in (RECEIVED, CAP))]


def supposed_name(key: str, names: Mapping[str, str]) -> str:
    """Name what is supposed: « Plafond, 59 Nord »."""
    kind, _, code = key.partition(".")
    return f"{WORDS[kind]}, {partner_title(code, names[code])}" if code else WORDS[kind]


def known_amounts(facts: RefundFacts) -> dict[str, int]:
    """Return what the data say of each thing that can be supposed, in cents."""
    found = {SPENT: facts.left_cents}
    for payer in facts.contributors:
        found[f"{RECEIVED}.{payer.partner}"] = payer.received_cents
        found[f"{CAP}.{payer.partner}"] = payer.cap_cents
    return found


def supposed_cents(typed: str) -> int:
    """Return the cents of an amount as typed.

    Raises:
        UnparsedError: If it is no amount, may be read in two ways, or is negative.
    """
    read = cents(typed)
    if read < 0:
        raise UnparsedError("bad_amount", "un montant positif ou nul", "il est négatif")
    return read


def written(supposed: Mapping[str, int]) -> str:
    """Return what the address says of amounts in cents by key; "" when nothing is supposed."""
    return BETWEEN.join(
        f"{key}{BETWEEN}{cents // 100}.{cents % 100:02d}" for key, cents in supposed.items()
    )


def read_supposed(text: str, codes: Collection[str]) -> tuple[dict[str, int], list[str]]:
    """Read the address.

    Args:
        text: As `written` makes it, or as a person typed it.
        codes: Of the programme's partners.

    Returns:
        Cents by key, and the parts that mean nothing here, as they were read.
    """
    parts = text.split(BETWEEN) if text else []
    known, found, refused = set(keys(codes)), {}, []
    for key, typed in zip_longest(parts[::2], parts[1::2], fillvalue=""):
        try:
            value = supposed_cents(typed)
        except UnparsedError:
            refused.append(f"{key} {typed}".strip())
            continue
        if key in known:
            found[key] = value
        else:
            refused.append(f"{key} {typed}")
    return found, refused


def supposed_changes(supposed: Mapping[str, int]) -> Changes:
    """Return cents by key as the figure takes them."""
    by_kind: dict[str, dict[str, int]] = {RECEIVED: {}, CAP: {}}
    for key, value in supposed.items():
        kind, _, code = key.partition(".")
        if code:
            by_kind[kind][code] = value
    return Changes(supposed.get(SPENT), by_kind[RECEIVED], by_kind[CAP])
