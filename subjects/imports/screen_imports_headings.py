"""Headings that nobody knows: each may be matched to any column that its sheet still lacks."""

from collections.abc import Collection, Sequence
from typing import Any, Protocol

import streamlit as st

from screen.escape import md
from screen.format import count
from screen.stored import shortened

KEEP_ASIDE = ""


class UnreadHeading(Protocol):
    """A heading that nobody knows (`loaders.headings.likeness.Unknown`)."""

    sheet: str | None
    heading: str
    cell: str
    samples: tuple[str, ...]
    proposed: tuple[Any, ...]
    free: tuple[tuple[str, str], ...]


class Missing(Protocol):
    """A problem, maybe of a missing column (`data.problems.Problem`)."""

    kind: str
    sheet: str | None
    column: str | None


def ask_columns(
    headings: Sequence[UnreadHeading], problems: Sequence[Missing]
) -> list[tuple[Any, str]]:
    """Ask what unknown headings stand for; return those matched, with their column, at the click.

    First those that look like a column, or stand in a sheet that lacks one; the others in a
    fold.

    Args:
        headings: Those of all files.
        problems: Those of all files; they say which columns are missing.
    """
    missing = {(one.sheet, one.column) for one in problems if one.kind == "missing_column"}
    lacking = {sheet for sheet, _ in missing}
    asked = [one for one in headings if one.free]
    first = [one for one in asked if one.proposed or one.sheet in lacking]
    others = [one for one in asked if one not in first]
    matched: list[tuple[Any, str]] = []
    if first:
        st.header("Des en-têtes à rapprocher")
        st.caption(
            "Cap ne connaît pas ces en-têtes. S’ils veulent dire une de ses colonnes, "
            "choisissez-la : le choix sera retenu avec l’import pour les fichiers de même "
            "présentation."
        )
        matched += _form("headings", first, missing)
    if others:
        label = count(len(others), "autre en-tête gardé à part", "autres en-têtes gardés à part")
        fold = st.expander(f"Rapprocher : {label}", key="other-headings", on_change="rerun")
        if fold.open:
            with fold:
                matched += _form("others", others, missing)
    return matched


def _form(
    name: str, headings: Sequence[UnreadHeading], missing: Collection[tuple[str | None, str | None]]
) -> list[tuple[Any, str]]:
    with st.form(f"{name}-form", border=True):
        picked = [_ask(number, heading, missing) for number, heading in enumerate(headings)]
        pressed = st.form_submit_button("Relire avec ces choix")
    return [(h, column) for h, column in zip(headings, picked, strict=True) if pressed and column]


def _ask(
    number: int, heading: UnreadHeading, missing: Collection[tuple[str | None, str | None]]
) -> str:
    near = {one.column: one for one in heading.proposed}
    lacks = {name: (heading.sheet, written) in missing for name, written in heading.free}
    columns = sorted(
        heading.free,
        key=lambda one: (-near[one[0]].likeness if one[0] in near else 0, not lacks[one[0]]),
    )
    titles = {}
    for name, written in columns:
        likeness = [f"ressemble à {round(near[name].likeness * 100)} %"] if name in near else []
        said = ", ".join([*likeness, *(["manque"] if lacks[name] else [])])
        titles[name] = f"{written} ({said})" if said else written
    sheet = f"feuille « {heading.sheet} », " if heading.sheet else ""
    column: str = st.selectbox(
        md(f"« {heading.heading} » ({sheet}{heading.cell})"),
        [KEEP_ASIDE, *titles],
        format_func=lambda name: titles.get(name, "Ne pas lire : garder à part"),
        key=f"heading-{number}-{heading.sheet}-{heading.heading}",
    )
    if heading.samples:
        samples = ", ".join(f"« {shortened(sample)} »" for sample in heading.samples)
        st.caption(md(f"On y lit : {samples}"))
    return column


def ask_to_unmatch(choices: Sequence[Any]) -> bool:
    """Say which headings were matched for these files; tell whether to undo it."""
    if not choices:
        return False
    st.info(md(f"{count(len(choices), 'en-tête rapproché', 'en-têtes rapprochés')} pour ces "
               "fichiers, à lire dans « à vérifier »."))  # fmt: skip
    return st.button("Annuler ces rapprochements", type="tertiary")
