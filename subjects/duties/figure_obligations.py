"""The table of obligations: each binding sentence of the texts, and the duty that follows it.

`python -m subjects.duties.figure_obligations > docs/obligations.md`
"""

import re
import sys
from collections.abc import Iterable, Iterator

from data.agreement.model import Agreement, agreements
from data.agreement.promises import PROOFS, Duty

_NOUNS = {
    "signature": "la signature",
    "end": "la fin de l’accord",
    "call": "chaque appel de fonds",
    "event": "le jour J",
    "weekly": "chaque semaine de chaque équipe",
    "when amendment": "la signature d’un avenant",
    "when difficulty": "l’apparition d’une difficulté",
    "when dispute": "la naissance d’un différend",
    "when formal notice": "la réception d’une mise en demeure",
    "when incubation": "la décision d’incuber un projet",
    "when laureate": "la désignation d’un lauréat",
    "when overflow": "le jour J, si les inscrits dépassent le maximum",
    "when unused": "la fin de l’accord, s’il reste des crédits",
    "when withdrawal": "la réception d’un désengagement",
}
_UNITS = {"day": "jour", "working day": "jour ouvré", "month": "mois"}
_EXERCICE = "31 January after each exercice"

_HEAD = """# Table des obligations

Chaque phrase des deux textes qui oblige une partie, et l’obligation que Cap suit pour elle ;
puis les phrases qui ont l’air d’obliger et ne sont pas suivies, avec la raison. Une obligation
sans preuve dans les données se déclare à la main, dans le tableau « Obligations ».

Produit par `python -m subjects.duties.figure_obligations > docs/obligations.md`, à partir de
`data/agreements/*.toml` : ne pas modifier à la main.
"""


def due_words(rule: str) -> str:
    """Return a due date of the TOML in French: `call + 30 days` is « 30 jours après chaque… ».

    Raises:
        KeyError: If the rule is not one of `data.agreement.promises.DUE`.
    """
    if rule == _EXERCICE:
        return "le 31 janvier qui suit chaque exercice"
    base, _, delay = rule.partition(" + ")
    phase = re.fullmatch(r"phase (\d+) (start|end)", base)
    if phase:
        noun = f"{'le début' if phase[2] == 'start' else 'la fin'} de la phase {phase[1]}"
    else:
        noun = _NOUNS[base]
    if delay:
        number, _, unit = delay.partition(" ")
        word = _UNITS[unit.removesuffix("s")]
        plural = "" if int(number) < 2 or word == "mois" else "s"
        return f"{number} {word.replace(' ', f'{plural} ')}{plural} après {noun}"
    if base == "weekly":
        return noun
    if base.startswith("when "):
        return f"dès {noun}"
    return f"à {noun}".replace("à le ", "au ")


def document(texts: Iterable[Agreement]) -> str:
    """Return the whole document, in Markdown, one chapter per text in the given order."""
    return "\n".join([_HEAD, *(line for text in texts for line in _chapter(text))])


def _chapter(text: Agreement) -> Iterator[str]:
    yield f"## {text.title} (`{text.programme}`)\n"
    yield _row("Article", "Phrase du texte", "Obligation", "Qui", "Échéance", "Preuve")
    yield _row(*["---"] * 6)
    for duty in text.duties:
        yield _row(
            duty.article,
            f"« {duty.wording.rstrip('.')} »" if duty.wording else "dit en substance",
            f"{duty.label} (`{duty.key}`)",
            _who(text, duty),
            f"{due_words(duty.due)} ({_origin(text, duty)})",
            PROOFS[duty.proof] if duty.proof else "déclarée",
        )
    yield "\n### Phrases laissées de côté\n"
    yield _row("Article", "Phrase du texte", "Raison")
    yield _row(*["---"] * 3)
    for left in text.left_out:
        yield _row(left.article, f"« {left.sentence.rstrip('.')} »", left.reason)
    yield ""


def _who(text: Agreement, duty: Duty) -> str:
    partner = "le département" if text.kind == "convention" else "l’administration"
    return {"partner": partner, "state": f"la {text.state.code}", "each": "chaque partie"}[
        duty.party
    ]


def _origin(text: Agreement, duty: Duty) -> str:
    source = text.source(f"duties.{duty.key}.due")
    return (
        "choix du programme"
        if source.choice
        else f"art. {source.article}".replace("art. décret", "décret")
    )


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    sys.stdout.write(document(agreements().values()))
