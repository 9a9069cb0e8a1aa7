"""What papers print of a programme: who is paid on which account, who signs, in which words.

All of it is in the programme's TOML, from the texts where they say it. What nobody gave
reads `None`, and is printed « à compléter ».
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from data.agreement.toml_file import SOURCED

Fault = tuple[str, object, str]
"""Address of a value, what is seen, what is expected."""

_RIB = ("bank_code", "branch_code", "account_number", "rib_key")
_FRANCE = "152700"
"""« FR00 » in the figures of ISO 13616, put after the account to find its two key figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Facts printed on papers, as the text words them."""

    creditor: str | None = field(default=None, metadata=SOURCED)
    creditor_siret: str | None = field(default=None, metadata=SOURCED)
    authorising_officer: str | None = field(default=None, metadata=SOURCED)
    signatory: str | None = field(default=None, metadata=SOURCED)
    accountant: str | None = field(default=None, metadata=SOURCED)
    account_holder: str | None = field(default=None, metadata=SOURCED)
    bank_address: str | None = field(default=None, metadata=SOURCED)
    bank_code: str | None = field(default=None, metadata=SOURCED)
    branch_code: str | None = field(default=None, metadata=SOURCED)
    account_number: str | None = field(default=None, metadata=SOURCED)
    rib_key: str | None = field(default=None, metadata=SOURCED)
    operational_budget: str | None = field(default=None, metadata=SOURCED)
    vat: str | None = field(default=None, metadata=SOURCED)

    @property
    def rib(self) -> str | None:
        """The account's 23 figures: bank, branch, account, key; None when there is none."""
        parts = [getattr(self, name) for name in _RIB]
        return "".join(parts) if all(parts) else None

    @property
    def iban(self) -> str | None:
        """The same account as an IBAN: its key is computed (ISO 13616), never typed."""
        if self.rib is None:
            return None
        return f"FR{98 - int(self.rib + _FRANCE) % 97:02d}{self.rib}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """What papers print of a partner: where it is, who signs for it, its account."""

    siret: str | None = field(default=None, metadata=SOURCED)
    address: str | None = field(default=None, metadata=SOURCED)
    signatory: str | None = field(default=None, metadata=SOURCED)
    iban: str | None = field(default=None, metadata=SOURCED)


def statement_faults(statement: Statement) -> Iterator[Fault]:
    """Yield what is wrong in the State's account and number.

    A RIB is whole or absent, and its 23 figures are a multiple of 97.
    """
    from stdnum.fr import siret

    if statement.creditor_siret is not None and not siret.is_valid(statement.creditor_siret):
        yield "statement.creditor_siret", statement.creditor_siret, "un SIRET dont la clé est juste"
    parts = [getattr(statement, name) for name in _RIB]
    if any(parts) and not all(parts):
        missing = next(name for name, part in zip(_RIB, parts, strict=True) if not part)
        yield f"statement.{missing}", "clé absente", "un RIB entier ou aucun"
    elif all(parts):
        rib = "".join(parts)
        if not re.fullmatch(r"\d{23}", rib) or int(rib) % 97:
            yield "statement.rib_key", parts[-1], "la clé du RIB (banque, guichet et compte)"


def holder_faults(code: str, number: str | None, holder: Holder) -> Iterator[Fault]:
    """Yield what is wrong in a partner's numbers: its SIRET is of its SIREN, keys are right."""
    from stdnum.fr import siret  # slow to start, as the next one

    at = f"partners.{code}.papers"
    seen = holder.siret
    if seen is not None and not (siret.is_valid(seen) and seen.startswith(number or "")):
        yield f"{at}.siret", seen, "un SIRET de son SIREN, dont la clé est juste"
    if holder.iban is not None:
        from stdnum import iban

        if not iban.is_valid(holder.iban):
            yield f"{at}.iban", holder.iban, "un IBAN dont la clé est juste"
