"""What a file that Cap does not read seems to be, in one French sentence."""

from collections.abc import Sequence

from data.cells.words import fold
from loaders.headings.layout import Grid, Layout
from loaders.headings.recognise import PREAMBLE

_KNOWN: tuple[tuple[str, frozenset[str], str], ...] = tuple(
    (name, frozenset(map(fold, headings)), lacks)
    for name, headings, lacks in (
        (
            "des notes de jury exportées d’Airtable (une ligne par projet et par juré)",
            ("Project Name (from Project)", "Judge Name"),
            "« Session », « N° dossier », « Juré » et les critères de la session",
        ),
        (
            "une liste de projets exportée de Devpost",
            ("Project Title", "Submission Url"),
            "« N° dossier », « Déposé le » et « État »",
        ),
        (
            "un export Tally de réponses à un formulaire",
            ("Submission ID", "Respondent ID"),
            "« N° dossier », « Déposé le » et « État »",
        ),
        (
            "un export Chorus Pro de factures",
            ("Identifiant Chorus Pro", "Numéro du bon de commande"),
            "« N° EJ », « Exercice » et « Montant engagé »",
        ),
        (
            "une extraction Hélios de mandats",
            ("NUM_MANDAT", "MONTANT_PAIEMENT"),
            "« Code », « N° titre », « Appelé le » et « Montant appelé »",
        ),
        (
            "un fichier SCDL de subventions",
            ("nomAttribuant", "nomBeneficiaire"),
            "« Code », « N° titre », « Appelé le » et « Montant appelé »",
        ),
        (
            "les avis ou les établissements d’un export de la démarche",
            ("Dossier ID", "Instructeur"),
            "la feuille « Dossiers »",
        ),
    )
)


def resemblance(grids: Sequence[Grid], layouts: tuple[Layout, ...]) -> str:
    """Return what a file of none of the layouts seems to be, in French, without a full stop.

    Args:
        grids: First rows of each sheet that holds something; not empty.
        layouts: All layouts of the programme.
    """
    rows = [cells for grid in grids for cells in grid[: PREAMBLE + 1]]
    folded = [{fold(c) for c in cells if isinstance(c, str)} - {""} for cells in rows]
    for name, headings, lacks in _KNOWN:
        if any(headings <= words for words in folded):
            return f"Ce fichier semble être {name} : il y manque {lacks}"
    best: tuple[int, Layout | None, set[str]] = max(
        ((len(_headings(layout) & words), layout, words) for words in folded for layout in layouts),
        key=lambda found: found[0],
        default=(0, None, set()),
    )
    if best[0] >= 2 and best[1]:
        lacks = ", ".join(
            f"« {field.heading} »"
            for field in best[1].fields
            if field.column_needed and not {fold(h) for h in field.headings} & best[2]
        )
        return f"Ce fichier ressemble à « {best[1].title} », mais il y manque {lacks}"
    header = next((cells for cells in rows if sum(isinstance(c, str) for c in cells) > 1), [])
    seen = [f"« {str(cell)[:30]} »" for cell in header if cell is not None]
    shown = f" (vu : {', '.join(seen[:5])}{', …' if seen[5:] else ''})" if seen else ""
    return (
        "Ce fichier semble être un tableau d’autre chose : aucune de ses lignes ne porte les "
        f"en-têtes d’un tableau de Cap, comme « N° dossier » ou « Code »{shown}"
    )


def _headings(layout: Layout) -> set[str]:
    return {fold(heading) for field in layout.fields for heading in field.headings}
