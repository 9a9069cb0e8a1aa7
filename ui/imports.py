"""The page Imports: dropping files, matching headings, the one button."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from getpass import getuser
from typing import Any, Protocol

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.agreement import agreements
from ui.chooser import programme_title
from ui.escape import md
from ui.format import count
from ui.imports_values import shortened

UPLOAD, _ROUND, BY = "upload", "upload-round", "import-by"
LARGEST = 25
"""Megabytes, as `.streamlit/config.toml` says."""

INTRODUCTION = (
    "Déposez vos tableurs tels que vous les tenez. Cap les lit, dit ce qui ne va pas et ce qu’ils "
    "changeraient. **Rien n’est écrit avant que vous ne le demandiez**, et tout import s’annule."
)
FORMATS = "Excel (.xlsx, .xlsm, .xls), LibreOffice (.ods), texte (.csv, .tsv)"
KEEP_ASIDE = ""
_OTHER_PROGRAMME = {"other_programme", "wrong_programme"}


class UnknownHeading(Protocol):
    """A heading that nobody knows (`loaders.likeness.Unknown`)."""

    sheet: str | None
    heading: str
    cell: str
    samples: tuple[str, ...]
    proposed: tuple[Any, ...]


def drop() -> list[UploadedFile]:
    """Draw where files are dropped; return those that are there."""
    files: list[UploadedFile] | None = st.file_uploader(
        "Tableurs à importer, plusieurs à la fois si vous voulez",
        accept_multiple_files=True,
        key=f"files-{st.session_state.setdefault(_ROUND, 0)}",
        on_change=forget,
        help=f"{FORMATS}. {LARGEST} Mo au plus par fichier. Les macros ne sont jamais exécutées. "
        "Des fichiers qui renvoient l’un à l’autre se déposent ensemble.",
    )
    st.caption(
        f"{FORMATS} ; {LARGEST}\u00a0Mo au plus par fichier. Ils sont lus à part, sans risque "
        "pour Cap, puis effacés."
    )
    return files or []


def current() -> Any:
    """Return the session's upload, None when there is none."""
    return st.session_state.get(UPLOAD)


def keep(upload: Any) -> Any:
    """Make an upload the session's, and return it."""
    st.session_state[UPLOAD] = upload
    return upload


def forget() -> None:
    """Let go of the session's upload, and remove its files."""
    upload = st.session_state.pop(UPLOAD, None)
    if upload is not None:
        upload.close()


def begin_again() -> None:
    """Let go of the upload and empty the place where files are dropped."""
    forget()
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


@contextmanager
def reading(files: int) -> Iterator[Callable[[str], None]]:
    """Show how far the reading is; gives what to call with each file's name before it is read.

    Args:
        files: How many there are.
    """
    with st.spinner(f"Lecture de {count(files, 'fichier')}…", show_time=True):
        place, names = st.empty(), list[str]()

        def on_file(name: str) -> None:
            names.append(name)
            # Read twice when the programme has to be told from the words.
            number = min(len(names), files)
            place.caption(f"{number} sur {files} : {md(name)}")

        yield on_file
        place.empty()


def show_refusal(refusal: str | None, notice: str | None) -> None:
    """Say why the files could not be read, or what happened since they were."""
    if refusal:
        st.error(md(refusal))
    if notice:
        st.warning(md(notice))


def ask_programme(candidates: Sequence[str], read_for: str | None, kinds: set[str]) -> str | None:
    """Ask for which programme the files are, when it cannot be told or they say another one.

    Args:
        candidates: The programmes to choose among, when it could not be told.
        read_for: The programme that the files were read for; None when it could not be told.
        kinds: The kinds of problems found in them.

    Returns:
        The programme to read them for; None when there is nothing to ask, or no answer.
    """
    if not candidates and not kinds & _OTHER_PROGRAMME:
        return None
    st.warning(
        "Un fichier au moins semble d’un autre programme. S’ils en sont tous, choisissez-le."
        if read_for
        else "Cap ne peut pas dire seul de quel programme sont ces fichiers."
    )
    known = list(candidates or agreements())
    picked: str | None = st.selectbox(
        "Programme de ces fichiers",
        known,
        index=known.index(read_for) if read_for else None,
        format_func=programme_title,
        placeholder="Choisir…",
        key=f"upload-programme-{read_for}",
    )
    return picked if picked != read_for else None


def offer_marked(name: str, made: Callable[[], bytes]) -> None:
    """Offer a file back with its faulty cells marked, made at the click.

    Args:
        name: The file's name.
        made: Gives the workbook; it runs in no session.
    """
    st.download_button(
        "Récupérer mon fichier annoté",
        data=made,
        file_name=f"{name.rpartition('.')[0] or name} (annoté).xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        on_click="ignore",
        key=f"marked-{name}",
        help="Votre classeur, ses cellules à revoir en couleur avec un commentaire, et une "
        "feuille « Erreurs » qui mène à chacune. Corrigez-le, puis déposez-le ici.",
    )


def ask_headings(headings: Sequence[UnknownHeading]) -> list[tuple[Any, str]]:
    """Ask what unknown headings stand for; return those matched, with their column, at the click.

    Args:
        headings: Those that look like a column.
    """
    if not headings:
        return []
    st.header("Des en-têtes à rapprocher")
    st.caption(
        "Cap ne connaît pas ces en-têtes. S’ils veulent dire une de ses colonnes, choisissez-la : "
        "le choix sera retenu avec l’import pour les fichiers de même présentation."
    )
    with st.form("headings", border=True):
        picked = [_ask_heading(number, heading) for number, heading in enumerate(headings)]
        pressed = st.form_submit_button("Relire avec ces choix")
    return [(h, column) for h, column in zip(headings, picked, strict=True) if pressed and column]


def _ask_heading(number: int, heading: UnknownHeading) -> str:
    titles = {
        one.column: f"{one.heading} (ressemble à {round(one.likeness * 100)} %)"
        for one in heading.proposed
    }
    sheet = f"feuille « {heading.sheet} », " if heading.sheet else ""
    samples = ", ".join(f"« {shortened(sample)} »" for sample in heading.samples)
    column: str = st.selectbox(
        md(f"« {heading.heading} » ({sheet}{heading.cell})"),
        [KEEP_ASIDE, *titles],
        format_func=lambda name: titles.get(name, "Ne pas lire : garder à part"),
        key=f"heading-{number}-{heading.sheet}-{heading.heading}",
    )
    if samples:
        st.caption(md(f"On y lit : {samples}"))
    return column


def ask_to_unmatch(choices: Sequence[Any]) -> bool:
    """Say which headings were matched for these files; tell whether to undo it."""
    if not choices:
        return False
    st.info(md(f"{count(len(choices), 'en-tête rapproché', 'en-têtes rapprochés')} pour ces "
               "fichiers, à lire dans « à vérifier »."))  # fmt: skip
    return st.button("Annuler ces rapprochements", type="tertiary")


def ask_to_save(rows: str, is_refused: bool, valid: int, refused: int) -> str | None:
    """Draw the one button; return "all" or "valid" when it is pressed.

    Args:
        rows: What saving would do, in words; "" when it would do nothing.
        is_refused: Whether something is refused.
        valid: Number of rows that could be loaded nevertheless.
        refused: Number of rows refused.
    """
    st.header("Enregistrer")
    if is_refused and not valid:
        st.error(
            "Rien ne peut être chargé tel quel : corrigez le fichier et déposez-le à nouveau, ou "
            "rapprochez ses en-têtes."
        )
        return None
    if not rows and not is_refused:
        st.success("Ce contenu est déjà dans Cap : il n’y a rien à enregistrer.")
        return None
    st.text_input("Votre nom, tel que l’historique le gardera", value=getuser(), key=BY)
    if not is_refused:
        st.markdown(md(f"Tous les fichiers, d’un seul coup : {rows}."))
        return "all" if st.button("Enregistrer", type="primary", key="save") else None
    st.markdown(
        md(f"Le mieux est de corriger, puis de déposer à nouveau. Sinon : {rows or 'rien de neuf'}")
        + f" ; {count(refused, 'ligne refusée attendra', 'lignes refusées attendront')} en "
        "quarantaine, avec leurs raisons, d’arriver corrigées."
    )
    return "valid" if st.button("Charger les lignes valides", key="save-valid") else None


def who() -> str:
    """Return who acts, as typed; the session's user by default."""
    return str(st.session_state.get(BY) or "").strip() or getuser()


def offer_others() -> None:
    """Offer to drop other files."""
    st.button("Importer d’autres fichiers", on_click=begin_again)
