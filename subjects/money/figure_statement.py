"""État des sommes dues: what one partner owes, on what ground, to which account."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from data.agreement.paper_texts import Holder, Statement, holder_faults
from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.calendar.figure_agreements import agreements
from subjects.calendar.rule_terms import AgreementState, Amendment, in_force_on
from subjects.money.figure_money import claims, money
from subjects.money.read_titles import ContributionPapers, contribution_papers, paper_facts
from subjects.money.rule_claims import Claim
from subjects.rule_dated import has_come
from subjects.rule_wording import euros, typeset

__all__ = [
    "AmendmentLine",
    "ContributionPapers",
    "PaperPartner",
    "StatementFigures",
    "own_contributions",
    "party",
    "signed_amendments",
    "statement",
]


@dataclass(frozen=True, slots=True)
class PaperPartner:
    """A partner as papers name it.

    Attributes:
        code: Its code.
        name: The sheet's, else the agreement's.
        kind: « Département », « Administration ».
        siren: Its number.
        papers: What was typed of it, else what its agreement says.
        facts: All that was typed, by fact (`data.cells.parse.PAPER_FACTS`); of its last title where
            several say one.
        faults: What of it cannot be right, in French: a key that is wrong.
    """

    code: str
    name: str
    kind: str
    siren: str | None
    papers: Holder
    facts: dict[str, str]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AmendmentLine:
    """An amendment signed by the day, and whether it is in force."""

    amendment: Amendment
    in_force: bool


@dataclass(frozen=True, slots=True)
class StatementFigures:
    """What one partner owes on the day, in euro cents.

    Attributes:
        party: The debtor.
        state: Its agreement.
        amendments: Signed by the day, by number.
        contributions: Called or received by the day.
        called_cents: All of them.
        received_cents: All of them.
        due_cents: What the paper asks for: what is claimed, or in a charter what was invoiced
            and not received; never below zero.
        claim: What is claimed in a convention; None in a charter, where titles alone say it.
        terms: Creditor, account, wording.
    """

    party: PaperPartner
    state: AgreementState
    amendments: list[AmendmentLine]
    contributions: list[ContributionPapers]
    called_cents: int
    received_cents: int
    due_cents: int
    claim: Claim | None
    terms: Statement

    @property
    def why_none(self) -> str:
        """Why there is no paper, in French; "" when there is one."""
        if self.due_cents:
            return ""
        name = f"{self.party.name} ({self.party.code})"
        if self.claim is None:
            if not self.contributions:
                return (
                    "La charte ne donne lieu à aucune compensation financière (IV), et aucun titre "
                    "de refacturation n’est enregistré : il n’y a pas d’état des sommes dues."
                )
            return typeset(f"{name} ne doit rien : ce qui est refacturé est encaissé.")
        target = euros(self.claim.target_cents)
        return typeset(
            {
                "unsigned": f"{name} n’a pas signé la convention à cette date : rien n’est demandé "
                "avant la signature (art. 4.2).",
                "paid": f"{name} ne doit rien : {target} à payer en tout, déjà encaissés.",
                "no_part": f"{name} ne doit rien : sa part des dépenses est nulle.",
            }[self.claim.why_none]
        )


def statement(lens: Lens, partner: str) -> StatementFigures:
    """Return the état des sommes dues of a partner (convention art. 4.1 to 4.4).

    Raises:
        KeyError: If it is not a partner of the programme.
    """
    state = {state.partner: state for state in lens.ask(agreements)}[partner]
    line = {line.partner: line for line in lens.ask(money).partners}[partner]
    own = own_contributions(lens, partner)
    claim = {claim.partner: claim for claim in lens.ask(claims)}.get(partner)
    return StatementFigures(
        party=party(lens, partner, [title.title_number for title in own]),
        state=state,
        amendments=signed_amendments(lens, partner),
        contributions=own,
        called_cents=line.called_cents,
        received_cents=line.received_cents,
        due_cents=claim.cents if claim else max(0, line.outstanding_cents),
        claim=claim,
        terms=lens.agreement.statement,
    )


def why_no_statement(lens: Lens, partner: str) -> str:
    """Return why a partner has no état des sommes dues on the day, "" when it has one."""
    return statement(lens, partner).why_none


def own_contributions(lens: Lens, partner: str) -> list[ContributionPapers]:
    """Return a partner's lines of titles in the order of the calls, those not called first."""
    own = [line for line in lens.ask(contribution_papers) if line.partner == partner]
    called = {line.title_number: line.called_on for line in own if line.called_on}
    return sorted(
        own, key=lambda line: (called.get(line.title_number, date.min), line.title_number)
    )


_NUMBERS = ("siret", "iban")
_HELD = (*_NUMBERS, "address", "signatory")


def party(lens: Lens, partner: str, titles: Sequence[str] = ()) -> PaperPartner:
    """Return how papers name a partner; what the sheets say wins over the agreement.

    Args:
        lens: The programme's.
        partner: Its code.
        titles: N° of those the paper is about, the last one prevailing.

    Raises:
        KeyError: If it is not a partner of the programme.
    """
    known = {one.code: one for one in lens.agreement.partners}[partner]
    name = lens.ask(read_calendar.signatures)[partner].name
    by_title = lens.ask(paper_facts).get(partner, {})
    facts = {
        fact: value for title in ("", *titles) for fact, value in by_title.get(title, {}).items()
    }
    own = {name: facts[name] for name in _HELD if name in facts}
    squeezed = {name: re.sub(r"\s", "", own[name]) for name in _NUMBERS if name in own}
    papers = replace(known.papers, **(own | squeezed))
    faults = tuple(
        f"{path.rpartition('.')[2].upper()} « {seen} » : attendu {expected}"
        for path, seen, expected in holder_faults(partner, known.siren, papers)
    )
    return PaperPartner(known.code, name, known.kind, known.siren, papers, facts, faults)


def signed_amendments(lens: Lens, partner: str) -> list[AmendmentLine]:
    """Return a partner's amendments signed by the day; empty when there is none."""
    return [
        AmendmentLine(amendment, has_come(in_force_on(amendment), lens.on))
        for amendment in lens.ask(read_calendar.amendments).get(partner, [])
        if has_come(amendment.signed_on, lens.on)
    ]
