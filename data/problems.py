"""Problems of a file: the stable words of `loaders check --json`, and how to mend each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said of a problem, in French, part by part.

    Attributes:
        place: Where it is: « Feuille « Titres », cellule C5 »; "" when `wrong` says it.
        wrong: What is wrong, without a full stop.
        expected: What would have been understood; "" when `wrong` says it.
        mend: How to mend it, in whole sentences: None for what `KINDS` says, "" when `wrong`
            says it, which then is whole sentences too.
    """

    place: str
    wrong: str
    expected: str = ""
    mend: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, or worth saying, about a file.

    Attributes:
        kind: A word of `KINDS`.
        sentence: Where, what was seen, what was expected, how to mend.
        severity: "error" refuses the row (or the file); "warning" only says.
        sheet: Name of the sheet; None for a CSV or the whole file.
        cell: Address of the cell; None when the problem is a column or the file.
        row: Row of the sheet, when there is one.
        column: Heading as the template writes it.
        value: What was seen, as text; None when nothing was there.
        expected: What would have been understood, in French.
    """

    kind: str
    sentence: Sentence
    severity: str = "error"
    sheet: str | None = None
    cell: str | None = None
    row: int | None = None
    column: str | None = None
    value: str | None = None
    expected: str | None = None

    @property
    def mend(self) -> str:
        """How to mend it, in French."""
        return KINDS[self.kind][1] if self.sentence.mend is None else self.sentence.mend

    @property
    def message(self) -> str:
        """The sentence, in French: where, what was seen, what was expected, how to mend."""
        said = self.sentence
        place = f"{said.place} : " if said.place else ""
        wanted = f" ; attendu : {said.expected}" if said.expected else ""
        mend = f". {self.mend}" if self.mend else ""
        return f"{place}{said.wrong}{wanted}{mend}"

    @staticmethod
    def stored(fields: Sequence[Any]) -> "Problem":
        """Return a problem of the staging file, by its cells in the order of `STORED`."""
        kind, place, wrong, wanted, mend, *others = fields
        return Problem(kind, Sentence(place, wrong, wanted, mend), *others)

    def as_json(self) -> dict[str, Any]:
        """Return the problem as the contract of SPEC §6 writes it."""
        return {
            "sheet": self.sheet,
            "cell": self.cell,
            "severity": self.severity,
            "kind": self.kind,
            "column": self.column,
            "value": self.value,
            "expected": self.expected,
            "message": self.message,
        }


STORED = (
    "kind, place, wrong, wanted, mend, severity, sheet, cell, row, column_name, value, expected"
)
"""Columns of a problem in the staging file."""

KINDS: dict[str, tuple[str, str]] = {
    "bad_date": (
        "Une date n’en est pas une.",
        "Écrire la date comme 31/12/2020, ou mettre la cellule au format date.",
    ),
    "bad_amount": (
        "Un montant n’en est pas un, ou peut se lire de deux façons.",
        "Écrire le montant en chiffres, avec une virgule pour les centimes : 9 000,00.",
    ),
    "bad_number": ("Un nombre n’en est pas un.", "Écrire le nombre en chiffres : 3 ou 0,5."),
    "bad_value": (
        "Une valeur n’est pas de la liste.",
        "Choisir une des valeurs proposées dans le message.",
    ),
    "unknown_partner": (
        "Le partenaire n’est pas du programme.",
        "Écrire le code ou le nom d’un partenaire de la convention.",
    ),
    "unknown_phase": ("La phase n’existe pas.", "Écrire le numéro ou le titre d’une phase."),
    "unknown_session": ("La session n’existe pas.", "Écrire le nom d’une session du programme."),
    "unknown_reference": (
        "La ligne renvoie à un dossier ou une équipe inconnus.",
        "Corriger le numéro, ou charger aussi le fichier qui le contient.",
    ),
    "unknown_duty": (
        "L’obligation n’est pas dans le texte.",
        "Écrire le code d’une obligation de la convention.",
    ),
    "missing_key": (
        "La case qui identifie la ligne est vide.",
        "Remplir la case, ou supprimer la ligne.",
    ),
    "missing_value": ("Une case obligatoire est vide.", "Remplir la case."),
    "missing_column": (
        "Une colonne nécessaire manque.",
        "Ajouter la colonne, ou corriger son en-tête.",
    ),
    "extra_cells": (
        "Une ligne d’un CSV a plus de cellules que son en-tête.",
        "Mettre entre guillemets les cellules qui contiennent le séparateur (une virgule "
        "décimale surtout), ou envoyer le classeur lui-même.",
    ),
    "duplicate_column": (
        "Deux colonnes portent le même en-tête.",
        "Renommer ou supprimer celle qui est de trop.",
    ),
    "duplicate_key": (
        "Deux lignes ont la même clé et ne disent pas la même chose.",
        "Si les deux sont vraies, les écrire comme le message le dit ; sinon, corriger celle qui "
        "se trompe.",
    ),
    "duplicate_extract": (
        "Deux fichiers donnent le même exercice, ou deux feuilles la même ligne.",
        "N’en garder qu’un : le plus récent.",
    ),
    "above_maximum": (
        "Une note dépasse le maximum, ou un plafond celui de la convention.",
        "Corriger la valeur.",
    ),
    "bad_scale": (
        "L’échelle des notes n’est pas claire : il y en a deux, ou elle n’est pas vraisemblable.",
        "N’en laisser qu’une : « noté sur 10 » au-dessus du tableau, ou « (sur 10) » à côté du "
        "critère.",
    ),
    "other_scale": (
        "Des notes sont sur une autre échelle que celle du critère : elles y sont ramenées.",
        "Vérifier que c’est bien l’échelle des notes.",
    ),
    "unnamed_juror": (
        "Une colonne de notes ne dit pas de qui elles sont.",
        "Écrire l’en-tête « Nom (Organisme) », ou dire « Moyenne » ou « Total » s’il est calculé.",
    ),
    "doubtful_members": (
        "Rien ne dit que ces colonnes sont celles de membres du pré-jury.",
        "Vérifier que c’est bien un pré-tri et que ces en-têtes sont des personnes.",
    ),
    "new_member": (
        "Un pré-jury déjà chargé gagne un membre.",
        "Rien à faire si c’est bien un membre de plus ; sinon, corriger l’en-tête.",
    ),
    "computed_juror": (
        "Les notes d’un juré se calculent d’après celles des autres.",
        "Ôter la colonne si c’est un résultat : elle compterait comme un juré ; sinon, rien à "
        "faire.",
    ),
    "near_body": (
        "L’organisme d’un juré ressemble à un partenaire, sans en être le nom.",
        "Écrire le nom du partenaire, ou son code, si c’est lui : le juré ne compte alors pas "
        "pour ses dossiers.",
    ),
    "rounded_amount": (
        "Un montant calculé a plus de deux décimales : il est arrondi au centime.",
        "Rien à faire, ou arrondir dans la feuille : =ARRONDI(…;2).",
    ),
    "passed_row": (
        "Des lignes ne sont pas des données (note, en-tête répété, unités) : elles sont passées.",
        "Rien à faire ; si l’une est une donnée, la compléter et ôter le vide au-dessus.",
    ),
    "second_table": (
        "Un autre tableau commence sous le premier : il n’est pas lu.",
        "Le mettre sur une autre feuille.",
    ),
    "negative_call": (
        "Un montant appelé, encaissé ou restitué est négatif.",
        "Écrire un montant positif ; un remboursement va dans « Montant restitué ».",
    ),
    "merged_amount": (
        "Un montant ou un nombre est dans une cellule fusionnée sur plusieurs cases.",
        "Défusionner, et écrire la quantité de chaque ligne.",
    ),
    "error_cell": (
        "La cellule montre une erreur de calcul (#REF!, #N/A…).",
        "Corriger la formule, ou saisir la valeur.",
    ),
    "formula_without_value": (
        "La formule n’a jamais été calculée.",
        "Ouvrir le classeur dans Excel ou LibreOffice, l’enregistrer, puis le renvoyer.",
    ),
    "missing_exercice": (
        "L’exercice de l’extraction n’est pas indiqué, ou plusieurs le sont.",
        "En laisser un seul dans les lignes du haut, ou dans le nom du fichier.",
    ),
    "wrong_programme": (
        "L’extraction porte sur un autre programme de l’État.",
        "Refaire l’extraction sur le programme de la convention.",
    ),
    "other_programme": (
        "Le fichier est d’un autre programme de Cap.",
        "Choisir ce programme, ou envoyer le fichier du bon.",
    ),
    "other_partner": (
        "La ligne n’est pas du partenaire annoncé.",
        "La retirer de ce fichier : elle est à envoyer par son partenaire, ou par le programme.",
    ),
    "wrong_dataset": (
        "La feuille porte le nom d’un tableau et les colonnes d’un autre.",
        "Vérifier que c’est la bonne feuille, ou la renommer.",
    ),
    "older_extract": (
        "L’export est plus ancien que celui qui est déjà chargé.",
        "Vérifier que c’est bien ce fichier qu’il faut charger.",
    ),
    "other_template": (
        "Le classeur vient d’un modèle d’une autre version, ou d’un autre programme.",
        "Repartir du modèle actuel si une colonne ou une liste a changé.",
    ),
    "wrong_file": (
        "Le fichier n’est pas un de ceux que Cap sait lire.",
        "Vérifier que c’est le bon fichier ; voir le modèle de chaque tableau.",
    ),
    "empty_workbook": ("Le classeur ne contient aucune ligne.", "Envoyer le fichier rempli."),
    "unreadable": (
        "Le fichier n’a pas pu être lu sans risque.",
        "L’ouvrir, l’enregistrer à nouveau en .xlsx, puis le renvoyer.",
    ),
    "unknown_column": (
        "Une colonne n’est pas connue : elle est gardée à part, sans servir aux calculs.",
        "Rien à faire, ou corriger l’en-tête s’il s’agit d’une colonne attendue.",
    ),
    "bad_mapping": (
        "Un rapprochement d’en-tête ne peut pas être suivi.",
        "Le corriger : « En-tête=Colonne », un en-tête du fichier et une colonne qui lui manque.",
    ),
    "mapped_column": (
        "Une colonne est lue d’après un rapprochement choisi, et non d’après son en-tête.",
        "Rien à faire, ou oublier ce choix à la page Imports.",
    ),
    "ignored_sheet": ("Une feuille n’est pas connue : elle n’est pas lue.", "Rien à faire."),
    "hidden_part": (
        "Des lignes ou des colonnes masquées ont été lues.",
        "Rien à faire, ou les supprimer si elles ne doivent pas compter.",
    ),
    "struck_part": (
        "Des lignes où du texte est barré ont été lues comme les autres.",
        "Supprimer les lignes annulées ; rien à faire pour celles qui comptent.",
    ),
    "control_character": (
        "Des caractères de contrôle, que rien n’affiche, ont été retirés.",
        "Vérifier les cellules nommées ; rien à faire si leur texte est le bon.",
    ),
    "total_differs": (
        "La ligne TOTAL ne donne pas la somme des lignes.",
        "Vérifier qu’aucune ligne ne manque.",
    ),
    "future_date": (
        "Un fait est daté d’un jour à venir.",
        "Vérifier la date, l’année surtout.",
    ),
    "implausible_date": (
        "Une date est loin de la durée du programme.",
        "Vérifier l’année.",
    ),
    "dates_reversed": (
        "Une date précède celle qu’elle devrait suivre.",
        "Vérifier les deux dates.",
    ),
    "amounts_contradict": (
        "Deux montants se contredisent : restitué et encaissé, encaissé et appelé, payé et engagé.",
        "Vérifier les deux montants : l’un est sans doute mal saisi.",
    ),
    "above_cap": (
        "Un titre dépasse le plafond en vigueur le jour de l’appel.",
        "Vérifier le montant, ou charger l’avenant qui relève le plafond.",
    ),
    "second_receipt": (
        "Un partenaire a plus d’un versement encaissé (art. 4.2 : un unique versement).",
        "Vérifier qu’aucun titre n’est saisi deux fois.",
    ),
    "missing_end": (
        "Une équipe abandonnée ou terminée n’a pas de fin.",
        "Renseigner la colonne « Fin » : sans elle, ses semaines courent toujours.",
    ),
    "missing_start": (
        "Une fin est renseignée sans son début.",
        "Renseigner le début, ou vérifier que les cellules de la ligne ne sont pas décalées.",
    ),
    "lost_line": (
        "Une ligne d’un titre serait retirée avec ses montants : le fichier ne la porte plus.",
        "La remettre sous les autres lignes du titre, ou vérifier que ce montant n’a plus lieu.",
    ),
    "other_unit": (
        "La feuille parle d’une autre unité que l’euro toutes taxes comprises.",
        "Vérifier que les montants sont en euros TTC ; sinon, les convertir avant de charger.",
    ),
    "shrinking_extract": (
        "L’extraction retirerait plus de la moitié des lignes ou des euros de son exercice.",
        "Vérifier que le fichier est entier, et que son exercice est le bon.",
    ),
    "other_year": (
        "L’exercice d’une ligne n’est pas l’année de sa date.",
        "Vérifier l’exercice et la date : une extraction remplace tout son exercice.",
    ),
    "near_key": (
        "Un identifiant nouveau ressemble à un autre.",
        "Si c’est le même, l’écrire de la même façon ; sinon, rien à faire.",
    ),
    "near_person": (
        "Deux personnes se ressemblent : même nom, même initiale.",
        "Si c’est la même personne, écrire son nom de la même façon ; sinon, rien à faire.",
    ),
    "held_twice": (
        "La base tient deux lignes pour une même clé, écrite de deux façons.",
        "Corriger ou retirer l’une des deux : Cap ne les fusionne pas.",
    ),
    "lost_digits": (
        "Un identifiant a plus de chiffres qu’un nombre d’Excel n’en garde : sa fin est perdue.",
        "Mettre la colonne au format Texte et ressaisir.",
    ),
    "implausible_amount": (
        "Un montant est bien trop grand, ou négatif là où c’est étrange.",
        "Vérifier les zéros, la virgule et le signe.",
    ),
    "implausible_number": ("Un nombre est bien trop grand.", "Vérifier le nombre."),
    "doubtful_count": (
        "Le nombre de personnes nommées n’est pas sûr.",
        "Écrire un nom par ligne dans la case, ou les séparer par « ; ».",
    ),
    "doubtful_total": (
        "La ligne est la somme de celles qui la précèdent.",
        "L’ôter si c’est un total : elle compterait deux fois ; sinon, rien à faire.",
    ),
    "depends_on_refused": (
        "Des lignes dépendent d’une ligne refusée, ou vont avec elle.",
        "Corriger la ligne refusée suffit.",
    ),
    "repeated_row": ("Une ligne identique figure deux fois.", "Rien à faire."),
    "several_lines": (
        "Un titre est sur plusieurs lignes, et son appel aussi : il est compté une fois.",
        "Rien à faire ; si ce sont plusieurs appels, donner à chacun son numéro.",
    ),
    "missing_attribution": (
        "Une commande n’est attribuée à personne.",
        "L’ajouter au suivi des commandes.",
    ),
}
"""Stable word → (what it means, how to mend it), both in French; printed in docs/problems.md."""
