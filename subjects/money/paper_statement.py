"""État des sommes dues, to be signed: what a partner owes, why, and to which account."""

from data.opening import Lens
from documents.blocks import (
    NONE,
    TO_FILL,
    Block,
    Fact,
    a_day,
    amount,
    cents,
    facts,
    heading,
    note,
    paragraph,
    signatures,
    table,
    together,
)
from documents.paper import Content, RefusedPaperError
from documents.words_fr import in_words
from subjects.figure_labels import figure_label
from subjects.figure_phrases import cited, day, euros
from subjects.money.figure_statement import (
    ContributionPapers,
    PaperPartner,
    StatementFigures,
    statement,
)

_TITLE = "État des sommes dues"
_MENTIONS = {
    "addressee": "Destinataire",
    "service": "Code service",
    "contact": "Contact",
    "deliberation": "Délibération",
}
_KINDS = {"call": "Appel de fonds", "reminder": "Relance"}
_RIB = "statement.bank_code, branch_code, account_number, rib_key"


def content(lens: Lens, partner: str) -> Content:
    """Return what the état des sommes dues of a partner says.

    Raises:
        RefusedPaperError: If nothing is due: a paper to sign asks for something.
    """
    found = statement(lens, partner)
    if found.why_none:
        raise RefusedPaperError(found.why_none)
    numbers = ", ".join(
        dict.fromkeys(title.statement for title in found.contributions if title.statement)
    )
    return Content(
        title=_TITLE,
        subject=f"{_KINDS[found.claim.kind] if found.claim else 'Refacturation'} — "
        f"{found.party.name} ({found.party.code}), au {day(lens.on)}",
        author=found.terms.creditor or lens.agreement.state.name,
        parts=[
            *_parties(lens, found, numbers),
            *_grounds(lens, found),
            *_sums(lens, found),
            *_account(lens, found),
            *_signing(lens, found),
        ],
    )


def _parties(lens: Lens, found: StatementFigures, numbers: str) -> list[Block]:
    terms, state, party = found.terms, lens.agreement.state, found.party
    return [
        facts([("N° de l’état", numbers, "contributions.statement"), ("Date", day(lens.on))]),
        heading("Créancier"),
        facts(
            [
                ("Créancier", terms.creditor or state.name),
                ("Adresse", state.address),
                ("SIRET", terms.creditor_siret, "statement.creditor_siret"),
                ("Ordonnateur", terms.authorising_officer, "statement.authorising_officer"),
                ("Signataire", terms.signatory, "statement.signatory"),
            ]
        ),
        heading("Débiteur"),
        facts(
            [
                ("Débiteur", f"{party.name} ({party.kind.lower()}, code {party.code})"),
                ("SIREN", party.siren, "partners.siren"),
                ("SIRET", party.papers.siret, "paper_facts.siret"),
                ("Adresse", party.papers.address, "paper_facts.address"),
                ("Représenté par", party.papers.signatory, "paper_facts.signatory"),
                *_typed(found),
            ]
        ),
        *_faults(party),
    ]


def _typed(found: StatementFigures) -> list[tuple[str, str | None, str]]:
    """Return the mentions of the payer that were typed; only the engagement is asked for."""
    facts = found.party.facts
    kept = [(_MENTIONS[fact], facts[fact], f"paper_facts.{fact}") for fact in _MENTIONS
            if fact in facts]  # fmt: skip
    return [*kept, ("N° d’engagement", facts.get("commitment"), "paper_facts.commitment")]


def _faults(party: PaperPartner) -> list[Block]:
    if not party.faults:
        return []
    return [paragraph(f"À vérifier avant de signer : {' ; '.join(party.faults)}.", strong=True)]


def _grounds(lens: Lens, found: StatementFigures) -> list[Block]:
    """Return what the sum rests on: the text, its signature, its amendments, its articles."""
    signed = found.state.signed_on
    ends = found.state.ends_on
    convention = lens.agreement.kind == "convention"
    articles = (
        "art. 4.1 (montant), 4.2 et 4.3 (versement unique, sur présentation d’un état des sommes "
        "dues), 4.4 (imputation)"
        if convention
        else "II (convention de refacturation, à défaut de support marché)"
    )
    return [
        heading("Fondement"),
        facts(
            [
                ("Texte", lens.agreement.title),
                ("Articles", articles),
                ("Signé le", day(signed) if signed else None, "partners.signed_on"),
                ("Fin au plus tard le", day(ends) if ends else None, "partners.signed_on"),
                ("TVA", _vat(lens, found), "statement.vat"),
            ]
        ),
        table(
            "Avenants",
            [
                ("N°", "code"),
                ("Signé le", "day"),
                ("Effet", "day"),
                ("Objet", "long"),
                (figure_label("agreements/cap_cents"), "amount"),
                ("En vigueur", "code"),
            ],
            [
                (
                    line.amendment.number,
                    a_day(line.amendment.signed_on),
                    a_day(line.amendment.effective_on),
                    line.amendment.subject,
                    cents(line.amendment.cap_cents),
                    "oui" if line.in_force else "pas encore",
                )
                for line in found.amendments
            ],
            empty="Aucun avenant n’est signé.",
        ),
    ]


def _vat(lens: Lens, found: StatementFigures) -> str | None:
    if found.terms.vat is None:
        return None
    return f"Hors champ de la TVA : « {found.terms.vat} » ({cited(lens, 'statement.vat')})."


def _sums(lens: Lens, found: StatementFigures) -> list[Block]:
    cap = (
        figure_label("agreements/cap_cents")
        if lens.agreement.kind == "convention"
        else "Enveloppe par lauréat"
    )
    return [
        heading("Sommes"),
        table(
            "Titres de perception",
            [
                ("N° titre", "code"),
                ("État", "code"),
                ("Appelé le", "day"),
                (figure_label("money/called_cents"), "amount"),
                ("Encaissé le", "day"),
                (figure_label("money/received_cents"), "amount"),
                ("Délibération", "text"),
            ],
            [
                (
                    title.title_number,
                    title.statement or _once(title),
                    a_day(title.called_on),
                    cents(title.called_cents),
                    a_day(title.received_on),
                    euros(title.received_cents or 0),
                    title.deliberation or _once(title),
                )
                for title in found.contributions
            ],
            sources={1: "contributions.statement", 6: "contributions.deliberation"},
            total=("Total", "", "", euros(found.called_cents), "", euros(found.received_cents), ""),
            empty="Aucun titre n’est émis : le paiement se fait sur présentation de cet état.",
        ),
        facts(
            [
                (
                    f"{cap} en vigueur",
                    f"{euros(found.state.cap_cents)} ({in_words(found.state.cap_cents)})",
                ),
                (
                    figure_label("money/called_cents"),
                    f"{euros(found.called_cents)} ({in_words(found.called_cents)})",
                ),
                (
                    figure_label("money/received_cents"),
                    f"{euros(found.received_cents)} ({in_words(found.received_cents)})",
                ),
                *_target(found),
            ]
        ),
        *_reduction(found),
        together(
            amount("Somme due : à payer en tout, moins l’encaissé", found.due_cents,
                   in_words(found.due_cents)),
            *_single_payment(lens),
            *_payment_words(found),
        ),
    ]  # fmt: skip


def _once(title: ContributionPapers) -> str | None:
    """Return what a blank paper of a line is: to be filled beside the call, there alone."""
    return None if title.called_on else NONE


def _target(found: StatementFigures) -> list[tuple[str, str]]:
    """Say what is to be paid in all, and the adjusted cap once it is known (art. 4.1)."""
    claim = found.claim
    if claim is None:
        return []
    lines = [("À payer en tout", euros(claim.target_cents))]
    if claim.adjusted_cap_cents is not None:
        label = figure_label("money/adjusted_cap_cents")
        lines.insert(0, (f"{label} (art. 4.1, notre lecture)", euros(claim.adjusted_cap_cents)))
    return lines


def _reduction(found: StatementFigures) -> list[Block]:
    if found.claim is None or not found.claim.reduced_cents:
        return []
    return [
        paragraph(
            f"Les titres émis sont à réduire de {euros(found.claim.reduced_cents)} : cet état ne "
            "demande que ce qui reste à payer.",
            strong=True,
        )
    ]


def _single_payment(lens: Lens) -> list[Block]:
    if lens.agreement.receipts_max != 1:
        return []
    where = cited(lens, "receipts_max")
    return [paragraph(f"Cette somme est à verser en une seule fois ({where}).")]


def _payment_words(found: StatementFigures) -> list[Block]:
    """Say by when to pay, and what to write on the payment."""
    numbers = ", ".join(dict.fromkeys(title.title_number for title in found.contributions))
    due = found.party.facts.get("due")
    said = [f"Échéance : {due}."] if due else []
    if numbers:
        said.append(f"Référence à rappeler : {numbers}.")
    return [paragraph(" ".join(said))] if said else []


def _account(lens: Lens, found: StatementFigures) -> list[Block]:
    terms, agreement = found.terms, lens.agreement
    rib = (terms.bank_code, terms.branch_code, terms.account_number, terms.rib_key)
    iban = terms.iban
    blocks = [
        heading("Paiement et imputation"),
        facts(
            [
                ("Comptable assignataire", terms.accountant, "statement.accountant"),
                ("Titulaire du compte", terms.account_holder, "statement.account_holder"),
                ("Domiciliation", terms.bank_address, "statement.bank_address"),
                ("RIB", " ".join(part for part in rib if part), _RIB),
                ("IBAN", " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))
                 if iban else None, _RIB),
                ("Programme", agreement.state_programme, "state_programme"),
                ("BOP", terms.operational_budget, "statement.operational_budget"),
                ("Fonds de concours", agreement.fund, "fund"),
            ]
        ),
    ]  # fmt: skip
    if iban:
        where = cited(lens, "statement.account_number")
        blocks.append(
            note(
                f"Compte donné par le texte ({where}) ; sa clé RIB est vérifiée, "
                "et l’IBAN en est déduit."
            )
        )
    return [together(*blocks)]


def _signing(lens: Lens, found: StatementFigures) -> list[Block]:
    return [
        together(
            heading("Signature"),
            paragraph(
                f"Certifié exact, pour la somme de {in_words(found.due_cents)} "
                f"({euros(found.due_cents)})."
            ),
            signatures(
                [
                    (
                        f"Pour la {lens.agreement.state.code}",
                        f"{found.terms.signatory or TO_FILL}. Certifié exact. Date et signature :",
                    )
                ],
                [Fact("Signataire", found.terms.signatory, "statement.signatory")],
            ),
        )
    ]
