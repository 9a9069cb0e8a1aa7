"""The export of demarche.numerique (ex demarches-simplifiees): XLSX, ODS or CSV.

Sent by the team that runs the call, as often as it likes; one line per file. The default
export names the key `ID` and the day `Déposé le`; the template export (columns chosen by
the instructor) `N° dossier` and `Date de dépôt`. Form fields bear the label typed by the
administrator. A département field comes as `60 – Oise`, or as a name beside a `(Code)`
column. Personal columns that Cap does not use are kept aside.
"""

from dataclasses import replace

from data.cells.words import fold
from data.datasets import DATASETS, Kind
from loaders.formats.template import field
from loaders.headings.layout import Layout
from loaders.rows.plain import read_table

_HEADINGS = {
    "application": ("ID", "N° dossier", "Dossier ID"),
    "submitted_on": ("Déposé le", "Date de dépôt", "Date de passage en construction"),
    "partner": (
        "Département (Code)",
        "Département",
        "Votre département (Code)",
        "Votre département",
        "Administration",
        "Votre administration",
    ),
    "email": ("Email", "Adresse électronique", "Demandeur"),
    "title": ("Intitulé", "Intitulé du projet", "Titre du projet"),
    "problem": ("Quel est le problème que vous souhaitez résoudre ?", "Problème"),
    "solution": ("Quelle est votre solution potentielle ?", "Solution"),
    "first_users": (
        "Qui seront vos premiers utilisateurs et les partenaires à mobiliser pour faire "
        "connaître votre solution ?",
        "Qui seront vos premiers utilisateurs ?",
        "Premiers utilisateurs",
    ),
    "state": ("État du dossier",),
    "reason": ("Motivation de la décision",),
}

_ASIDE = """FranceConnect ?|France connecté ?|Dépôt pour un tiers|Nom du mandataire|
Prénom du mandataire|Date de naissance|Entreprise raison sociale|Domaine Fonctionnel|
Référentiel De Programmation|Centre De Coût|À archiver|Archivé|Dernière mise à jour le|
Dernière mise à jour du dossier le|Passé en instruction le|Date décision SVA|
Date décision SVR|Traité le|Instructeurs|Groupe instructeur|Date de création|
Date du dernier évènement|Date de dernière modification (usager)|Date de passage en construction|
Date de passage en instruction|Date de traitement|Date d’expiration|Accusé de lecture|Labels|
Établissement SIRET|Code NAF|Libellé NAF|Entreprise SIREN|Demandeur""".replace("\n", "").split("|")

_NEEDED = ("application", "submitted_on", "state")


def layouts() -> tuple[Layout, ...]:
    """Return the layout of the export, default and template forms alike."""
    dataset = DATASETS["applications"]
    fields = []
    for column in dataset.columns:
        known = field(dataset, column, *_HEADINGS.get(column.name, ()))
        needed = column.name in _NEEDED
        headings = known.headings if column.name != "state" else _HEADINGS["state"]
        fields.append(
            replace(
                known,
                headings=headings,
                column_needed=needed,
                value_needed=needed and column.name != "submitted_on",
                # The form's questions come after the export's own columns.
                may_repeat=not needed and known.kind is Kind.TEXT,
            )
        )
    return (
        Layout(
            name="demarche",
            dataset="applications",
            title="Export de la démarche",
            fields=tuple(fields),
            read=read_table,
            aside=frozenset(map(fold, _ASIDE)),
            priority=1,
        ),
    )
