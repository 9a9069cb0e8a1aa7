"""What a sheet computes, in any layout: the words that say so, in a heading or in a row.

A computed column is never a juror, a member or a criterion; a computed row is never data.
These are the only lists of such words.
"""

import re
from functools import lru_cache

from data.cells.words import fold, word_set

SILENT = frozenset({"total", "moyenne", "rang", "classement", "somme", "ecart type", "mediane"})
"""Folded headings that everyone computes: kept aside without a word."""

_ALWAYS = word_set(
    """
    moyenne moyennes moy mediane medianes total totaux somme sommes cumul rang rangs
    classement ecart ecarts variance nombre nb nbre effectif decompte quorum pourcentage
    taux
    """
)
"""First words of a heading that is computed, whatever follows."""

_ALONE = word_set(
    """
    note notes score scores resultat resultats avis decision decisions verdict retenu
    retenue retenus retenues selectionne selectionnee selectionnes selectionnees
    preselectionne preselectionnee preselection retenir auditionner auditionne auditionnee
    admis points croix voix votes maximum minimum min mini avg average mean delta sigma
    amplitude etendue dispersion ponderation coefficient coef poids bareme seuil synthese
    consensus ensemble bilan ordre priorite favorable defavorable contre abstention
    abstentions doublon complet valide validee bonus malus
    """
)
"""First words of a heading that is computed when nothing but `_COMMON` follows."""

_COMMON = word_set(
    """
    a au aux d de des deux du en et l la le les ou par pour sur comite commun commune collectif
    collective dinum dinsic final finale finales finaux global globale jury juges jures max
    maximale maximum membres min minimale minimum moyen moyenne obtenue obtenues obtenus
    partenaire ponderee pre prejury preselection projet total totale totales pour seance
    selection session tous
    """
)
"""Words that name nobody: after one of `_ALONE`, the heading is still that of a result."""

_MARKS = frozenset({"note", "notes", "score", "scores", "points", "croix", "resultat"})
"""Of `_ALONE`, those that alone may head what a juror gives."""

_NOTA_BENE = re.compile(r"(?i)\s*n\.?\s?b\.?\s*:")
_IN_BRACKETS = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")

_TOTALS = word_set(
    """
    total totaux total_general totaux_generaux grand_total sous_total sous_totaux resultat
    resultat_global cumul somme total_ttc total_ht
    """
)
_TOTAL_OF_YEAR = re.compile(r"total (?:[0-9]+|en euros|en|general [0-9]+)|[0-9]+ (?:sous )?total")
_SUMS = ("total ", "totaux ", "sous total ", "resultat ", "cumul ", "somme ")
_ENDS = (" total", " totaux", " sous total")
_OF_TOTAL = re.compile(r"^(?:sous )?tota(?:l|ux)(?: (?:de|du|des|pour))?\b|\b(?:sous )?total$")
_LONGEST = 60
"""Characters of the longest cell that may name a total."""


def is_computed(heading: object) -> bool:
    """Tell whether a heading is that of a computed column, whatever stands in brackets."""
    return isinstance(heading, str) and len(heading) <= 200 and _is_computed(heading)


@lru_cache(maxsize=4096)
def _is_computed(heading: str) -> bool:
    bare = fold(_IN_BRACKETS.sub(" ", heading))
    words = (bare or fold(heading)).removeprefix("pre ").removeprefix("a ").split()
    if not words or _NOTA_BENE.match(heading):
        return False
    if words[0] in _ALWAYS or words[:2] == ["sous", "total"]:
        return True
    rest = [word for word in words[1:] if not word.isdigit()]
    if words[0] not in _ALONE or not _COMMON.issuperset(rest):
        return False
    return bool(rest) or words[0] not in _MARKS or bare != fold(heading)


def names_total(cell: object) -> bool:
    """Tell whether a cell is a word of total, nothing else: « Total général », « TOTAL 2021 »."""
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return False
    word = fold(cell)
    return word.replace(" ", "_") in _TOTALS or _TOTAL_OF_YEAR.fullmatch(word) is not None


def is_grand_total(cell: object) -> bool:
    """Tell whether a label is that of the sum of all rows."""
    return isinstance(cell, str) and fold(cell) in ("total", "total general", "grand total")


def names_computed(cell: object) -> bool:
    """Tell whether an identifier is no identifier: « Total », « Moyenne », « Nombre de notes »."""
    return names_total(cell) or (
        isinstance(cell, str) and len(cell) <= _LONGEST and is_computed(cell)
    )


def names_only_computed(cell: object) -> bool:
    """Tell whether an identifier says nothing but what is computed: not « Moyenne montagne »."""
    words = fold(cell).split() if isinstance(cell, str) else []
    return (
        names_total(cell)
        or " ".join(words) in SILENT
        or all(word in _ALWAYS | _ALONE | _COMMON for word in words)
    )


def may_name_total(cell: object) -> bool:
    """Tell whether a cell may be the label of a computed row: « Total 59 », « Nord Total ».

    « TOTAL ENERGIES » may too: the rest of its row tells.
    """
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return False
    word = fold(cell)
    return names_computed(cell) or word.startswith(_SUMS) or word.endswith(_ENDS)


def part_named(label: str) -> str:
    """Return what a label of total adds up: « 59 » of « Total 59 », « Nord » of « Nord Total »."""
    return _OF_TOTAL.sub("", fold(label))


def is_sum(labels: list[str]) -> bool:
    """Tell whether a computed row that says this adds up; a row that says nothing does."""
    words = [fold(label) for label in labels]
    return not words or any(
        names_total(word) or word.startswith(_SUMS) or word.endswith(_ENDS) for word in words
    )
