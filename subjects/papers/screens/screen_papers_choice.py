"""Which paper, and for whom: chosen in a list, written in the address; its first page, its file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import streamlit as st

from data.lens import Lens
from screen.escape import md
from screen.format import count, day
from screen.shell.chooser import chosen
from subjects.calendar.figure_agreements import partner_names
from subjects.papers.paper_papers import PDF, XLSX, PaperKind, kinds
from subjects.papers.screens import screen_papers_missing
from subjects.papers.screens.screen_papers_making import (
    ZIP,
    Paper,
    Seen,
    name,
    paper,
    paper_bytes,
    why_not_recorded,
)
from subjects.papers.screens.screen_papers_words import DATA, DATA_TITLE, PAPERS

PAPER, TARGET = ADDRESS = ("papier", "pour")
_KIND, _WRITTEN = "paper-kind", "paper-address"
WHOLE = "tout"
"""The whole programme, in the address of what could be for a partner."""
_PLACES = {"minutes": "Session"}
STAMP = (
    "Chaque document porte le jour et l’état des données dont il est fait, et l’empreinte de ses "
    "chiffres ; téléchargé, il est inscrit au registre : on peut toujours vérifier s’il est "
    "authentique, et encore d’accord avec la base. "
    "Rien n’est préparé avant que vous ne le demandiez."
)
_ON_CLICK = {
    XLSX: "Le classeur est fait au clic : quelques secondes, davantage pour un grand programme. "
    "La page continue de répondre pendant ce temps.",
    ZIP: "Le fichier est fait au clic : quelques secondes, davantage pour un grand programme. "
    "Les lignes n’ont pas de jour : toutes celles connues à l’état des données y sont.",
}
_BUTTON = {PDF: "Télécharger le PDF", XLSX: "Télécharger le classeur", ZIP: "Télécharger le ZIP"}


@dataclass(frozen=True, slots=True)
class WantedPaper:
    """A paper that is asked for: its kind, for whom, and both in words."""

    kind: PaperKind
    target: str

    @property
    def title(self) -> str:
        """What it is, and for whom when that could be someone else."""
        whom = dict(self.kind.targets)[self.target]
        others = len(self.kind.targets) + len(self.kind.absent) - 1
        return f"{self.kind.title} : {whom}" if others else self.kind.title


def offered(lens: Lens) -> dict[str, PaperKind]:
    """Return what the programme has, by kind: its papers, then its data."""
    partners = ((code, f"{named} ({code})") for code, named in lens.ask(partner_names).items())
    data = PaperKind(DATA, DATA_TITLE, ZIP, (("", "Tout le programme"), *partners))
    return {one.kind: one for one in (*kinds(lens), data) if one.targets or one.absent}


def see_lens(lens: Lens) -> Seen:
    """Return what the page's lens sees, for what is made once it is closed."""
    return Seen.of(lens, chosen().database, len(lens.ask(partner_names)))


def choose_paper(papers: Mapping[str, PaperKind]) -> PaperKind | None:
    """Let one choose a paper, unless a link asks for one; None when nothing is chosen.

    Args:
        papers: Those that the programme has, by kind.
    """
    _obey_address(papers)
    if st.session_state.get(_KIND) not in papers:
        st.session_state.pop(_KIND, None)
    kind = st.radio(
        "Quel document ?",
        list(papers),
        format_func=lambda one: md(papers[one].title),
        captions=[md(PAPERS[one].holds) for one in papers],
        index=None,
        key=_KIND,
    )
    if kind is None:
        _write_address({})
        return None
    return papers[kind]


def choose_target(kind: PaperKind) -> WantedPaper | None:
    """Let one choose for whom the paper is, when it may be for several; None without any."""
    targets = dict(kind.targets)
    if kind.absent:
        label = f"{count(len(kind.absent), 'document')} sans objet à cette date"
        with st.expander(label, expanded=not targets):
            st.markdown("\n".join(f"- {md(why)}" for _, why in kind.absent))
    if not targets:
        _write_address({PAPER: PAPERS[kind.kind].slug})
        return None
    if len(targets) == 1:
        wanted = WantedPaper(kind, next(iter(targets)))
    else:
        wanted = WantedPaper(kind, _ask_target(kind, targets))
    _write_address({PAPER: PAPERS[kind.kind].slug, **_target_address(wanted)})
    return wanted


def _ask_target(kind: PaperKind, targets: Mapping[str, str]) -> str:
    key = _target_key(kind.kind)
    if st.session_state.get(key) not in targets:
        st.session_state.pop(key, None)
    label = _PLACES.get(kind.kind, "Pour")
    picked: str = st.selectbox(label, list(targets), format_func=targets.__getitem__, key=key)
    return picked


def _target_key(kind: str) -> str:
    return f"paper-target-{kind}"


def _target_address(wanted: WantedPaper) -> dict[str, str]:
    alone = len(wanted.kind.targets) == 1 and not wanted.target
    return {} if alone else {TARGET: wanted.target or WHOLE}


def _obey_address(papers: Mapping[str, PaperKind]) -> None:
    """Choose what a link asks for; say it when there is no such thing here."""
    present = {name: st.query_params[name] for name in ADDRESS if name in st.query_params}
    if present == st.session_state.get(_WRITTEN, {}):
        return
    slug, target = present.get(PAPER), present.get(TARGET)
    if slug is None:
        return
    kind = next((one for one in papers if PAPERS[one].slug == slug), None)
    st.session_state[_KIND] = kind
    if kind is None:
        st.warning(md(f"Le lien demandait le document « {slug} », que ce programme n’a pas."))
        return
    target = "" if target == WHOLE else target
    if target in dict(papers[kind].targets):
        st.session_state[_target_key(kind)] = target
    elif target in dict(papers[kind].absent):
        st.info(md(dict(papers[kind].absent)[target]))
    elif target is not None:
        st.warning(md(f"Le lien demandait ce document pour « {target} », qui n’est pas ici."))


def _write_address(values: Mapping[str, str]) -> None:
    for one in ADDRESS:
        if one not in values:
            st.query_params.pop(one, None)
        elif st.query_params.get(one) != values[one]:
            st.query_params[one] = values[one]
    st.session_state[_WRITTEN] = dict(values)


def show_paper(wanted: WantedPaper, made_from: Seen) -> None:
    """Show the paper that is wanted: its first page when it is a PDF, and its file."""
    kind, target, mime = wanted.kind.kind, wanted.target, wanted.kind.mime
    st.subheader(md(wanted.title), anchor=False)
    made = Paper()
    if mime == PDF:
        with st.spinner("Le document se prépare…", show_time=True):
            made = paper(made_from, kind, target)
        if made.refusal:
            st.info(md(made.refusal))
            return
    st.download_button(
        _BUTTON[mime],
        data=partial(paper_bytes, made_from, kind, target, mime),
        file_name=name(made_from, kind, target, mime),
        mime=mime,
        on_click="ignore",
        type="primary",
        key="paper-file",
    )
    unrecorded = why_not_recorded(made_from, kind, target)
    if unrecorded:
        st.warning(md(unrecorded))
    if not made.picture:
        st.caption(_ON_CLICK[mime])
        return
    st.caption(f"Sa première page, arrêtée au {day(made_from.on)} :")
    with st.container(border=True):
        st.image(made.picture, alt=f"Première page de : {wanted.title}", width="stretch")
    screen_papers_missing.show_blanks(made.blanks)


def show_all(known_at: int | None, made_from: Seen) -> None:
    """Say how to make every paper of the programme at once.

    Args:
        known_at: An older import that is looked at; None for the last one.
        made_from: What is looked at.
    """
    st.markdown(
        "Une seule commande, le soir par exemple, les fait tous, et leur liste (index.csv) avec "
        "l’empreinte de chacun :"
    )
    line = (
        ".venv/bin/python -m reports all -o DOSSIER "
        f"--programme {made_from.agreement.programme} --on {made_from.on.isoformat()}"
    )
    st.code(f"{line} --known-at {known_at}" if known_at else line, language=None, wrap_lines=True)
