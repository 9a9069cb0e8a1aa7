"""The page Imports: dropping files, saying whose they are, getting them back marked."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.agreement.model import Agreement, agreements
from screen.escape import md
from screen.format import count
from screen.shell import address
from screen.shell.chooser import programme_title
from screen.vocabulary import partner_title

UPLOAD, _ROUND = "upload", "upload-round"
LARGEST = 25
"""Megabytes, as `.streamlit/config.toml` says."""

INTRODUCTION = (
    "Déposez vos tableurs tels que vous les tenez. Cap les lit, dit ce qui ne va pas et ce qu’ils "
    "changeraient. **Rien n’est écrit avant que vous ne le demandiez**, et tout import s’annule."
)
FORMATS = "Excel (.xlsx, .xlsm, .xls), LibreOffice (.ods), texte (.csv, .tsv)"
PARTNER, _SPEAKS, _WHOLE = "partenaire", "import-partner", ""
EVERYONE = "Tout le programme"
_OTHER_PROGRAMME = {"other_programme", "wrong_programme"}


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


def ask_partner(agreement: Agreement) -> str | None:
    """Ask on whose behalf the files are sent; return a code, None for the whole programme.

    Args:
        agreement: The programme's.
    """
    names = {partner.code: partner.name for partner in agreement.partners}
    address.obey(PARTNER, _SPEAKS, names, _WHOLE)
    picked: str = st.selectbox(
        "Je suis",
        [_WHOLE, *names],
        format_func=lambda code: partner_title(code, names[code]) if code else EVERYONE,
        key=_SPEAKS,
        on_change=address.write,
        args=(PARTNER, _SPEAKS),
        width=320,
        help="Pour n’envoyer que ses propres lignes : celles d’un autre sont refusées, et seules "
        "les siennes sont dites absentes du fichier.",
    )
    return picked or None


def offer_others() -> None:
    """Offer to drop other files."""
    st.button("Importer d’autres fichiers", on_click=begin_again)
