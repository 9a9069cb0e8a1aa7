"""Décompte de restitution: what goes back to a partner, and every figure it comes from."""

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
    points,
    signatures,
    table,
    together,
)
from documents.paper import Content, RefusedPaperError
from documents.words_fr import in_words
from subjects.figure_labels import figure_label, short_label
from subjects.figure_phrases import day, euros
from subjects.refund.figure_refund_account import RefundFigures, no_account, refund_account
from subjects.refund.paper_refund_expenses import exclusions, expenses

_WATERMARKS = {"simulated": "SIMULÉ", "provisional": "PROVISOIRE"}
STATUS = {
    "simulated": "Simulé : une convention au moins court encore ; ces montants peuvent changer.",
    "provisional": "Provisoire : toutes les conventions sont finies, mais il reste à régler :",
    "final": "Définitif : toutes les conventions sont finies, et rien n’est en attente.",
}


def content(lens: Lens, partner: str) -> Content:
    """Return what the décompte de restitution of a partner says.

    Raises:
        RefusedPaperError: If the text is a charter, or nothing was ever paid.
    """
    why_none = lens.ask(no_account).get(partner)
    if why_none:
        raise RefusedPaperError(why_none)
    found = refund_account(lens, partner)
    if found is None:
        raise RefusedPaperError(
            "La charte ne prévoit pas de restitution : sa participation « ne donnera lieu à "
            "aucune compensation financière » (IV)."
        )
    terms = lens.agreement.statement
    return Content(
        title="Décompte de restitution",
        subject=f"{found.party.name} ({found.party.code}), au {day(lens.on)}",
        author=terms.creditor or lens.agreement.state.name,
        parts=[
            *_status(found),
            *_result(found),
            *_receipts(found),
            *_sharing(found),
            *_trace(found),
            *_signing(lens, found),
        ],
        annex=[*expenses(found), *exclusions(found)],
        watermark=_WATERMARKS.get(found.refund.status, ""),
    )


def _status(found: RefundFigures) -> list[Block]:
    blocks = [paragraph(STATUS[found.refund.status], strong=True)]
    if found.refund.blocked_by:
        blocks.append(points(found.refund.blocked_by))
    own = found.departed.get(found.party.code)
    if own:
        what = "sa convention a pris fin seule" if own.is_exit else "sa part est payée"
        blocks.append(
            paragraph(
                f"{found.party.name} est soldé au {day(own.on)} : {what}. Sa part de ce jour, "
                f"{euros(own.part_cents)}, ne change plus (notre lecture des art. 4.1 et 4.5)."
            )
        )
    if found.line.refund_if_set_aside_cents is not None:
        blocks.append(
            paragraph(
                "Des dépenses hors période restent à décider (art. 2) : retenues, la restitution "
                f"est de {euros(found.line.refund_cents)} ; écartées, de "
                f"{euros(found.line.refund_if_set_aside_cents)}."
            )
        )
    return blocks


def _result(found: RefundFigures) -> list[Block]:
    line, due = found.line, found.line.due_cents
    label = (
        figure_label("refund/due_cents")
        if due >= 0
        else "À réclamer : restitué en trop (montant négatif)"
    )
    return [
        heading("Résultat"),
        facts(
            [
                (figure_label("money/received_cents"), euros(line.received_cents)),
                (figure_label("refund/excess_cents"), euros(line.excess_cents)),
                (figure_label("refund/share_cents"), euros(line.share_cents)),
                (figure_label("refund/refund_cents"), euros(line.refund_cents)),
                (figure_label("refund/already_refunded_cents"), euros(line.already_refunded_cents)),
                (
                    figure_label("refund/final_contribution_cents"),
                    euros(line.final_contribution_cents),
                ),
            ]
        ),
        amount(label, due, in_words(due)),
        note(
            "Calculé sur les dépenses engagées (AE), « dépenses réellement engagées » (art. 4.1). "
            "Le même calcul sur les crédits consommés (CP) donnerait "
            f"{euros(found.on_paid.refund_cents)} de restitution, dont "
            f"{euros(found.on_paid.due_cents)} de reste à restituer."
        ),
    ]


def _receipts(found: RefundFigures) -> list[Block]:
    return [
        heading("Versements et titres"),
        table(
            "",
            [
                ("N° titre", "code"),
                (figure_label("money/called_cents"), "amount"),
                ("Encaissé le", "day"),
                (figure_label("money/received_cents"), "amount"),
                ("Rattaché le", "day"),
                ("Arrêté", "text"),
                ("Restitué le", "day"),
                ("Restitué", "amount"),
            ],
            [
                (
                    title.title_number,
                    cents(title.called_cents),
                    a_day(title.received_on),
                    euros(title.received_cents or 0),
                    a_day(title.attached_on),
                    title.attachment_order or NONE,
                    a_day(title.refunded_on),
                    euros(title.refunded_cents or 0),
                )
                for title in found.contributions
            ],
            total=(
                "Total",
                "",
                "",
                euros(found.line.received_cents),
                "",
                "",
                "",
                euros(found.line.already_refunded_cents),
            ),
            empty="Aucun versement n’est enregistré à cette date.",
        ),
        facts(
            [
                ("Crédits rattachés", euros(found.attached_cents)),
                ("Plafond en vigueur", euros(found.state.cap_cents)),
                *(
                    [(figure_label("money/adjusted_cap_cents"), euros(found.adjusted_cap_cents))]
                    if found.adjusted_cap_cents is not None
                    else []
                ),
            ]
        ),
    ]


def _sharing(found: RefundFigures) -> list[Block]:
    settled = found.refund
    return [
        heading("Pot commun et prorata"),
        facts(
            [
                (figure_label("refund/pool_cents"), euros(settled.pool_cents)),
                (figure_label("refund/spent_cents"), euros(settled.spent_cents)),
                (figure_label("refund/unused_cents"), euros(settled.unused_cents)),
                (figure_label("refund/overrun_cents"), euros(settled.overrun_cents)),
                (figure_label("money/state_cents"), euros(found.state_cents)),
                ("Déjà porté par ceux qui sont soldés", euros(settled.settled_cents)),
            ]
        ),
        paragraph(
            "Arrondi : chaque part est calculée exactement, puis coupée au centime ; les centimes "
            "qui manquent vont un par un aux plus forts restes, à égalité au plus fort montant "
            "reçu, puis au code. La somme des parts est, au centime près, le montant réparti."
        ),
        table(
            "Tous les partenaires",
            [
                ("Partenaire", "text"),
                ("Soldé le", "day"),
                (figure_label("money/received_cents"), "amount"),
                (figure_label("refund/excess_cents"), "amount"),
                (short_label("refund/share_cents"), "amount"),
                (figure_label("refund/refund_cents"), "amount"),
                (figure_label("refund/already_refunded_cents"), "amount"),
                (figure_label("refund/due_cents"), "amount"),
            ],
            [
                (
                    _name(found, line.partner),
                    a_day(found.departed[line.partner].on)
                    if line.partner in found.departed
                    else NONE,
                    euros(line.received_cents),
                    euros(line.excess_cents),
                    euros(line.share_cents),
                    euros(line.refund_cents),
                    euros(line.already_refunded_cents),
                    euros(line.due_cents),
                )
                for line in settled.partners
            ],
            total=(
                "Total",
                "",
                euros(settled.received_cents),
                euros(settled.excess_cents),
                euros(settled.share_cents),
                euros(settled.refund_cents),
                euros(settled.already_refunded_cents),
                euros(settled.due_cents),
            ),
        ),
    ]


def _name(found: RefundFigures, code: str) -> str:
    return f"{found.names[code]} ({code})"


def _trace(found: RefundFigures) -> list[Block]:
    """Return the steps that make this partner's refund: what is of others is in the table."""
    code = found.party.code
    return [
        heading("Le calcul, pas à pas"),
        table(
            "",
            [("Étape", "text"), ("Article", "code"), ("Calcul", "long")],
            [
                (
                    step.step,
                    step.article,
                    f"{_name(found, code)} : {step.to_sign}" if step.partner else step.to_sign,
                )
                for step in found.refund.trace
                if step.partner in (None, code)
            ],
        ),
    ]


def _signing(lens: Lens, found: RefundFigures) -> list[Block]:
    papers, terms = found.party.papers, lens.agreement.statement
    account = papers.iban
    if found.refund.status == "simulated":
        return [
            heading("Certification et visa"),
            paragraph(
                "Ce décompte est simulé : il ne se signe pas et ne se paie pas.", strong=True
            ),
        ]
    return [
        together(
            heading("Compte du bénéficiaire"),
            facts(
                [
                    ("Titulaire", found.party.name),
                    ("SIRET", papers.siret, "paper_facts.siret"),
                    (
                        "IBAN",
                        " ".join(account[at : at + 4] for at in range(0, len(account), 4))
                        if account
                        else None,
                        "paper_facts.iban",
                    ),
                ]
            ),
        ),
        *(
            [
                paragraph(
                    f"À vérifier avant de payer : {' ; '.join(found.party.faults)}.", strong=True
                )
            ]
            if found.party.faults
            else []
        ),
        together(
            heading("Certification et visa"),
            signatures(
                [
                    (
                        "Service fait et montants certifiés exacts",
                        f"{terms.signatory or TO_FILL}. Date et signature :",
                    ),
                    (
                        "Visa du comptable assignataire",
                        f"{terms.accountant or TO_FILL}. Date et visa :",
                    ),
                ],
                [
                    Fact("Signataire", terms.signatory, "statement.signatory"),
                    Fact("Signataire", terms.accountant, "statement.accountant"),
                ],
            ),
        ),
    ]
