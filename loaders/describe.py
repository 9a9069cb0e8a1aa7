"""Write docs/problems.md and docs/datasets.md: `python -m loaders.describe`.

Both are made from the declarations that drive the reading, and `tests/test_docs.py` checks
that they are current.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from data.agreement.model import Agreement, Session, agreements
from data.cells import parse
from data.datasets import SPREADSHEETS, Column, Dataset, Kind, Owner
from data.problems import KINDS
from loaders.formats import layouts
from loaders.formats.template import field

ROOT = Path(__file__).resolve().parents[1]


def _words(words: parse.Words) -> str:
    """Return the labels of a list, one per meaning."""
    shown: dict[str, str] = {}
    for label, code in words.labels.items():
        shown.setdefault(code, label)
    return ", ".join(shown.values())


_KINDS = {
    Kind.TEXT: "texte",
    Kind.CODE: "identifiant",
    Kind.CENTS: "montant en euros : 9 000,00",
    Kind.DAY: "date : 31/12/2020",
    Kind.INTEGER: "nombre entier",
    Kind.YEAR: "année : 2020",
    Kind.HUNDREDTHS: "nombre : 0,5",
    Kind.YES_NO: "Oui, Non",
    Kind.CROSS: "une croix, ou rien",
    Kind.SIREN: "SIREN, neuf chiffres",
    Kind.PARTNER: "partenaire du programme",
    Kind.OWNER: "partenaire du programme, l’État, ou commun",
    Kind.PHASE: "phase du programme",
    Kind.SESSION: "session du programme",
    Kind.CRITERION: "critère de la session",
    Kind.CATEGORY: "catégorie de dépense du programme",
    Kind.SCORE: "note",
    Kind.STATE: _words(parse.STATES),
    Kind.OUTCOME: "décision de la session",
    Kind.WEATHER: _words(parse.WEATHER),
    Kind.TEAM_SITUATION: _words(parse.TEAM_SITUATIONS),
    Kind.ACTION_SITUATION: _words(parse.ACTION_SITUATIONS),
    Kind.DUTY: "obligation du texte",
    Kind.DUTY_SITUATION: _words(parse.DUTY_SITUATIONS),
    Kind.NOTICE: _words(parse.NOTICES),
    Kind.PAPER_FACT: _words(parse.PAPER_FACTS),
    Kind.OUT_OF_PERIOD: _words(parse.OUT_OF_PERIOD),
    Kind.ATTENDANCE: _words(parse.ATTENDANCES),
}

_NEEDED = {
    (True, True): "oui, chaque case",
    (True, False): "la colonne",
    (False, True): "chaque case, si la colonne est là",
    (False, False): "",
}
"""(Column needed, each value needed) → what the dictionary says."""

_OWNERS = {
    Owner.CODE: "au partenaire de son code",
    Owner.APPLICATION: "au partenaire de son dossier",
    Owner.TEAM: "au partenaire de son équipe",
    Owner.ORDER: "au partenaire à qui la commande est attribuée",
    Owner.PROGRAMME: "au programme entier",
}


def problems_page() -> str:
    """Return docs/problems.md: each word of the reports, its sentence and its mend."""
    rows = [(f"`{kind}`", what, mend) for kind, (what, mend) in KINDS.items()]
    return _page(
        "Ce qu’un fichier peut avoir, et comment le corriger",
        "Chaque problème porte un mot stable, le même dans `loaders check --json`. Une erreur (✗) "
        "refuse le chargement entier ; un avertissement (⚠) dit seulement quelque chose.",
        _table(("Mot", "Ce qui ne va pas", "Que faire"), rows),
    )


def datasets() -> str:
    """Return docs/datasets.md: each dataset and its columns, then each programme's words."""
    texts = agreements()
    forms = _forms(texts.values())
    return _page(
        "Les tableaux que Cap lit",
        "L’ordre des colonnes est libre. Les en-têtes se lisent sans tenir compte des accents, des "
        "majuscules ni de la ponctuation, à n’importe quelle ligne parmi les trente premières. "
        "Une colonne inconnue est gardée à part, et signalée.",
        *(_dataset(dataset, forms[dataset.name]) for dataset in SPREADSHEETS.values()),
        "## Les mots de chaque programme",
        *(_programme(text) for text in texts.values()),
    )


def _forms(texts: Iterable[Agreement]) -> dict[str, tuple[str, ...]]:
    """Return, by dataset, the French names of the layouts it is read from, in order."""
    names: dict[str, dict[str, None]] = {}
    for text in texts:
        for layout in layouts(text):
            name = "le tableau ci-dessous" if layout.name == "template" else layout.title
            for session in text.sessions:
                name = name.removesuffix(f", {session.name}")
            names.setdefault(layout.dataset, {})[name] = None
    return {dataset: tuple(found) for dataset, found in names.items()}


def _dataset(dataset: Dataset, forms: Sequence[str]) -> str:
    key = " + ".join(dataset.column(name).heading for name in dataset.key)
    lines = [
        f"- Nom dans les comptes rendus : `{dataset.name}`.",
        f"- Une ligne se reconnaît à : {key}. {dataset.both_ways}",
        f"- Une ligne appartient {_OWNERS[dataset.owner]}.",
        f"- Formes lues : {' ; '.join(forms)}.",
    ]
    if dataset.wide:
        spread, value = (dataset.column(name).heading.lower() for name in dataset.wide)
        lines.append(f"- Dans la feuille : une colonne par {spread}, et dans la case : {value}.")
    headings = ("En-tête", "Obligatoire", "Ce qu’on y écrit", "Autres en-têtes lus", "Colonne")
    table = _table(headings, [_column(dataset, column) for column in dataset.columns])
    return "\n\n".join((f"## {dataset.title}", dataset.help, "\n".join(lines), table))


def _column(dataset: Dataset, column: Column) -> tuple[str, ...]:
    needs = field(dataset, column)
    written = _KINDS[column.kind]
    if column.references:
        written += f" (de « {SPREADSHEETS[column.references].title} »)"
    if column.help:
        written += f". {column.help}"
    return (
        column.heading,
        _NEEDED[needs.column_needed, needs.value_needed],
        written,
        ", ".join(column.headings[1:]),
        f"`{column.name}`",
    )


def _programme(text: Agreement) -> str:
    lines = [
        "- Partenaires : " + ", ".join(f"{p.code} ({p.name})" for p in text.partners) + ".",
        "- Phases : " + ", ".join(f"{p.number} {p.title}" for p in text.phases) + ".",
        "- Catégories : " + ", ".join(f"{c.label} (`{c.key}`)" for c in text.categories) + ".",
        *map(_session, text.sessions),
    ]
    duties = _table(
        ("Obligation", "Ce qu’elle demande", "Article"),
        [(f"`{duty.key}`", duty.label, duty.article) for duty in text.duties],
    )
    return "\n\n".join((f"### {text.title} : `{text.programme}`", "\n".join(lines), duties))


def _session(session: Session) -> str:
    criteria = ", ".join(f"{c.label} (sur {c.maximum})" for c in session.criteria)
    return f"- Session « {session.name} » : {criteria}. Décisions : {', '.join(session.outcomes)}."


def _page(title: str, *parts: str) -> str:
    made = "<!-- Page faite par `python -m loaders.describe` : ne pas la corriger à la main. -->"
    return "\n\n".join((made, f"# {title}", *parts)) + "\n"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table; a `|` in a cell stays in its cell."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )


PAGES: dict[Path, Callable[[], str]] = {
    ROOT / "docs" / "problems.md": problems_page,
    ROOT / "docs" / "datasets.md": datasets,
}
"""Generated page → what makes its content."""


def main(arguments: list[str] | None = None) -> int:
    """Write the generated pages; return 0."""
    parser = argparse.ArgumentParser(
        prog="python -m loaders.describe",
        description="Écrire docs/problems.md et docs/datasets.md d’après le code.",
    )
    parser.parse_args(arguments)
    for path, content in PAGES.items():
        path.write_text(content(), encoding="utf-8")
        print(f"{path.relative_to(ROOT)} est à jour.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
