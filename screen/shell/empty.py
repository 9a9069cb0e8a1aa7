"""What a page says when it has nothing to show: which files it needs, and how to load them."""

from collections.abc import Sequence

import streamlit as st

from data.contents import loaded_datasets
from data.datasets import DATASETS
from data.lens import Lens
from screen.escape import md

FILES = {
    "applications": "les candidatures : l’export de la démarche en ligne, ou votre tableau",
    "presort": "le pré-tri : une ligne par dossier, une colonne par membre, des croix",
    "partners": "les conventions ou adhésions : partenaires, signatures, plafonds",
    "phase_dates": "le calendrier : dates prévues et réelles de chaque phase",
    "contributions": "les appels de fonds : appelé, encaissé, restitué",
    "expenses": "les extractions Chorus (INF-BUD-53) : engagements et paiements",
    "attributions": "la ventilation des commandes : à qui et à quoi sert chaque commande",
    "forecast": "le prévisionnel : dépenses prévues par catégorie",
    "teams": "les équipes, leurs coachs et leurs points hebdomadaires",
    "decisions": "les décisions du jury ou du comité",
    "scores": "les grilles du jury : la note de chaque juré, dossier par dossier",
    "actions": "les suites à donner : qui fait quoi, pour quand",
}
"""Dataset → the file to look for, in the words of those who keep it."""


def nothing_loaded(datasets: Sequence[str]) -> None:
    """Say, on an empty database, what this page would show and how to load it.

    Args:
        datasets: Names of the datasets that the page draws on, the main one first.
    """
    st.info("Aucune donnée n’est encore chargée : cette page attend vos tableurs.")
    st.subheader("Ce qu’il lui faut")
    st.markdown("\n".join(f"- {md(_file(name))}" for name in datasets))
    st.markdown(
        "Les tableurs tels que vous les tenez conviennent (Excel, LibreOffice, CSV) : "
        "Cap reconnaît les colonnes par leur intitulé et signale ce qu’il ne comprend pas."
    )
    st.subheader("Comment faire")
    st.page_link("pages/imports.py", label="Déposer mes fichiers, à la page Imports")
    st.markdown("Ou, dans le dossier de Cap, pour charger vos fichiers d’un seul coup :")
    st.code(
        ".venv/bin/python -m loaders load MES-FICHIERS.xlsx --programme preincubation-2020",
        language=None,
        wrap_lines=True,
    )
    st.markdown(
        "Remplacez `preincubation-2020` par `hackathon-2017` pour la charte. "
        "Avant de charger, `check` au lieu de `load` dit tout ce qui ne va pas sans rien écrire."
    )
    st.markdown("Pour essayer d’abord avec les programmes d’exemple :")
    st.code("make demo", language=None)
    st.caption("Puis rechargez cette page.")


def missing(lens: Lens, datasets: Sequence[str]) -> list[str]:
    """Return which of the page's files are not loaded yet, in French.

    Args:
        lens: The page's.
        datasets: Names of the datasets that the page draws on.
    """
    loaded = lens.ask(loaded_datasets)
    return [_file(name) for name in datasets if name not in loaded]


def show_missing(files: Sequence[str]) -> None:
    """Say what is not loaded yet; nothing when nothing is missing."""
    if files:
        st.info(md(f"Pas encore chargé : {' ; '.join(files)}. Les chiffres en dépendent."))


def _file(dataset: str) -> str:
    return FILES.get(dataset) or DATASETS[dataset].title
