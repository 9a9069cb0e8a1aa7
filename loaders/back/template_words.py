"""What a template says of each column: its list, its format, its help, an example."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.agreement.model import Agreement, Session
from data.cells import parse
from data.datasets import DATASETS, Column, Dataset, Kind
from data.owners import SHARED

_WORDS = {
    Kind.STATE: parse.STATES,
    Kind.WEATHER: parse.WEATHER,
    Kind.TEAM_SITUATION: parse.TEAM_SITUATIONS,
    Kind.ACTION_SITUATION: parse.ACTION_SITUATIONS,
    Kind.DUTY_SITUATION: parse.DUTY_SITUATIONS,
    Kind.NOTICE: parse.NOTICES,
    Kind.PAPER_FACT: parse.PAPER_FACTS,
    Kind.OUT_OF_PERIOD: parse.OUT_OF_PERIOD,
    Kind.ATTENDANCE: parse.ATTENDANCES,
}

_HELP = {
    Kind.TEXT: "Texte libre.",
    Kind.CODE: "Identifiant, écrit tel quel : les zéros de tête sont gardés.",
    Kind.CENTS: "Montant en euros, comme 9 000,00.",
    Kind.DAY: "Date, comme 31/12/2020.",
    Kind.INTEGER: "Nombre entier, comme 12.",
    Kind.YEAR: "Année, comme 2020.",
    Kind.HUNDREDTHS: "Nombre, comme 1 ou 0,5.",
    Kind.CROSS: "Une croix (x), ou rien.",
    Kind.SIREN: "SIREN : neuf chiffres.",
}

_EXAMPLES_BY_KIND = {
    Kind.CENTS: "4 500,00",
    Kind.CODE: "1234567",
    Kind.CRITERION: "Le problème",
    Kind.DAY: "15/09/2020",
    Kind.INTEGER: "60",
    Kind.YEAR: "2020",
    Kind.HUNDREDTHS: "0,5",
    Kind.SCORE: "3,5",
    Kind.SIREN: "123456782",
    Kind.TEXT: "Texte d’exemple",
}

_EXAMPLES = {
    "action": "Écrire aux équipes retenues",
    "application": "1234567",
    "arrived_at": "9 h 30",
    "attachment_order": "Arrêté du 01/12/2020",
    "blockers": "Accès aux données",
    "body": "DINUM",
    "civility": "Mme",
    "coach": "Claude Exemple",
    "comment": "À suivre",
    "contact": "exemple@example.fr",
    "deliberation": "Délibération n° 1",
    "direction": "Direction de l’exemple",
    "dp": "000800001",
    "ej": "1400000001",
    "ej_item": "10",
    "email": "exemple@example.fr",
    "expected_impact": "Une visite de moins",
    "first_name": "Camille",
    "first_users": "Les agents d’accueil",
    "frequency": "Chaque semaine",
    "intrapreneurs": "Camille Exemple ; Dominique Exemple",
    "juror": "Dominique Exemple",
    "label": "Coaching, exemple",
    "last_name": "Exemple",
    "left_at": "12 h",
    "member": "Camille Exemple",
    "next_steps": "Rencontrer trois usagers",
    "note": "Commande d’exemple",
    "number": "1",
    "owner": "DINUM",
    "payment_order": "1234",
    "place": "Salle d’exemple",
    "problem": "Un problème d’exemple",
    "problems.title": "Un problème d’exemple",
    "proof": "Courrier du 15/09/2020",
    "reason": "Motif d’exemple",
    "recipient": "Le partenaire",
    "reference": "Référence d’exemple",
    "sender": "DINUM",
    "solution": "Une solution d’exemple",
    "statement": "1",
    "subject": "Prolongation d’un mois",
    "supplier": "FOURNISSEUR D’EXEMPLE",
    "team": "EQ1",
    "teams.name": "Équipe d’exemple",
    "contributions.title": "TP-2020-0001",
    "title": "Un projet d’exemple",
    "topics": "Entretiens avec des usagers",
    "type": "Département",
    "users": "Les familles",
}
"""Dataset and column, or column alone, → what stands in « Aide » as an example."""


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of a template.

    Attributes:
        text: Its heading, as the loader reads it; "" when the sender names it.
        kind: How its cells are understood.
        needed: As in the declaration: "value", "column" or "".
        choices: The drop-down list; empty when there is none.
        help: French sentences.
        example: What a cell may hold.
    """

    text: str
    kind: Kind
    needed: str
    choices: tuple[str, ...]
    help: str
    example: str

    @property
    def title(self) -> str:
        """The heading with its star, when each cell must be filled."""
        return f"{self.text} *" if self.needed == "value" else self.text


def choices(kind: Kind, agreement: Agreement) -> tuple[str, ...]:
    """Return the words that a drop-down list offers; empty for what is typed freely."""
    words = _WORDS.get(kind)
    if words:
        labels: dict[str, str] = {}
        for label, code in words.labels.items():
            labels.setdefault(code, label)
        return tuple(labels.values())
    partners = [f"{partner.code} – {partner.name}" for partner in agreement.partners]
    lists: dict[Kind, Sequence[str]] = {
        Kind.PARTNER: partners,
        Kind.OWNER: [*partners, SHARED, agreement.state.code],
        Kind.PHASE: [f"{phase.number} – {phase.title}" for phase in agreement.phases],
        Kind.SESSION: [session.name for session in agreement.sessions],
        Kind.CATEGORY: [category.label for category in agreement.categories],
        Kind.OUTCOME: list(
            dict.fromkeys(label for session in agreement.sessions for label in session.outcomes)
        ),
        Kind.DUTY: [duty.label for duty in agreement.duties],
        Kind.YES_NO: ("Oui", "Non"),
        Kind.CROSS: ("x",),
    }
    return tuple(lists.get(kind, ()))


def heading(dataset: Dataset, column: Column, agreement: Agreement) -> Heading:
    """Return the column of a template for a column of a dataset."""
    offered = choices(column.kind, agreement)
    example = _EXAMPLES.get(f"{dataset.name}.{column.name}") or _EXAMPLES.get(column.name)
    if column.name == "fund":
        example = agreement.fund or "1-2-00000"
    elif f"{dataset.name}.{column.name}" == "partners.name":
        example = agreement.partners[0].name
    sentences = [
        f"{column.help}." if column.help else "",
        _HELP.get(column.kind, "À choisir dans la liste." if offered else ""),
        _reference(column),
        _key(dataset, column),
        _requirement(column.needed),
    ]
    return Heading(
        column.heading,
        column.kind,
        column.needed,
        offered,
        " ".join(filter(None, sentences)),
        offered[0] if offered else example or _EXAMPLES_BY_KIND[column.kind],
    )


def _reference(column: Column) -> str:
    if not column.references:
        return ""
    return f"Doit figurer dans « {DATASETS[column.references].title} »."


def _key(dataset: Dataset, column: Column) -> str:
    if column.name not in dataset.key:
        return ""
    spread = dataset.wide[0] if dataset.wide else ""
    others = [
        f"« {dataset.column(name).heading} »"
        for name in dataset.key
        if name not in (column.name, spread)
    ]
    together = f", avec {', '.join(others)}" if others else ""
    return f"Identifie la ligne{together} : deux lignes ne peuvent pas avoir la même."


def _requirement(needed: str) -> str:
    return {
        "value": "Obligatoire : chaque case doit être remplie.",
        "column": "La colonne doit rester ; une case peut être vide.",
        "": "Facultative.",
    }[needed]


def criteria(session: Session) -> list[Heading]:
    """Return the columns of a session's criteria."""
    return [
        Heading(
            criterion.label,
            Kind.SCORE,
            "column",
            (),
            f"Une note de 0 à {criterion.maximum}, comme 3,5 ou 7/10 ; NC, abs ou - si non noté ; "
            "déport si le juré s’est retiré. " + _requirement("column"),
            _EXAMPLES_BY_KIND[Kind.SCORE],
        )
        for criterion in session.criteria
    ]


FILE_TITLE = Heading(
    "Intitulé", Kind.TEXT, "", (), "L’intitulé du dossier, pour s’y retrouver. Facultative.", "…"
)
"""A column that the pre-sort has for its readers, and that is not kept."""

MEMBER = Heading(
    "",
    Kind.CROSS,
    "",
    ("x",),
    "En-tête à remplir : le nom d’un membre du pré-jury. Dessous, une croix (x) par dossier à "
    "voir au jury, ou rien.",
    "x",
)
"""A column of the pre-sort that the sender names."""
