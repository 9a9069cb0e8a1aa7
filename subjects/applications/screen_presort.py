"""The pre-sort: who crossed what, how many crosses, equal ranks said."""

from collections import Counter
from collections.abc import Mapping, Sequence

import streamlit as st

from screen import table
from screen.escape import html, md
from screen.format import count, integer, nth
from screen.table import offer_csv
from subjects.applications.rule_presort import PresortLine
from subjects.applications.screen_application_rows import CSS, anchor
from subjects.sources import screen_origin

MOST = 60
"""Files shown; all of them are in the file to download."""
ORIGINS = 20


def ranked(lines: Sequence[PresortLine]) -> list[PresortLine]:
    """Return the pre-sorted files, the most crossed first; equal ones by number."""
    return sorted(lines, key=lambda line: (line.rank, line.application))


def first(lines: Sequence[PresortLine]) -> list[str]:
    """Return the numbers of the files that the matrix shows."""
    return [line.application for line in ranked(lines)[:MOST]]


def rank_title(rank: int, tied: int) -> tuple[str, str]:
    """Say a rank, and with how many others it is shared: « 4e ex æquo », « 3 dossiers »."""
    said = nth(rank)
    return (f"{said} ex æquo", count(tied, "dossier")) if tied > 1 else (said, "")


def sentence(lines: Sequence[PresortLine], crossed: Mapping[str, Mapping[str, bool]]) -> str:
    """Say what the pre-jury did, in one French sentence."""
    members = {member for each in crossed.values() for member in each}
    given = sum(line.crosses for line in lines)
    none = sum(line.crosses == 0 for line in lines)
    tied = _tied(lines)
    equal = sum(number for number in tied.values() if number > 1)
    said = (
        f"Le pré-jury ({count(len(members), 'membre')}) a pré-trié "
        f"{count(len(lines), 'dossier')} et posé {count(given, 'croix', 'croix')}"
    )
    said += f" ; {count(none, 'dossier')} sans aucune croix" if none else ""
    said += f" ; {count(equal, 'dossier')} ex æquo avec un autre" if equal else ""
    return f"{said}."


def _tied(lines: Sequence[PresortLine]) -> Counter[int]:
    return Counter(line.rank for line in lines)


def show_presort(
    caption: str,
    lines: Sequence[PresortLine],
    crossed: Mapping[str, Mapping[str, bool]],
    titles: Mapping[str, str],
) -> None:
    """Show the matrix, one row per file and one column per member, and offer it as CSV.

    Args:
        caption: What it shows.
        lines: As the figures give them.
        crossed: By file, whether each member crossed it.
        titles: Title of each file shown, by number.
    """
    if not lines:
        st.info(
            "Aucun pré-tri n’est chargé : un tableau avec une ligne par dossier, une colonne par "
            "membre du pré-jury, et des croix."
        )
        return
    members = sorted({member for each in crossed.values() for member in each})
    st.markdown(md(sentence(lines, crossed)))
    order, tied = ranked(lines), _tied(lines)
    heads = "".join(f'<th scope="col" class="member">{html(name)}</th>' for name in members)
    rows = "".join(
        f'<tr><th scope="row">{anchor(line.application)} {html(titles.get(line.application, ""))}'
        f'</th><td>{_rank(line, tied)}</td><td class="num">{line.crosses}</td>'
        + "".join(_cell(crossed[line.application].get(member)) for member in members)
        + "</tr>"
        for line in order[:MOST]
    )
    st.html(
        f'{CSS}<div class="cap-scroll" role="region" tabindex="0" aria-label="{html(caption)}">'
        f'<table class="cap-table cap-crosses"><caption><span>{html(caption)}</span></caption>'
        f'<thead><tr><th scope="col">Dossier</th><th scope="col">Rang</th>'
        f'<th scope="col" class="num">Croix</th>{heads}</tr></thead><tbody>{rows}</tbody>'
        f'<tfoot><tr class="total"><th scope="row">Croix posées</th><td></td>'
        f'<td class="num">{integer(sum(line.crosses for line in lines))}</td>'
        + "".join(f'<td class="mark">{cross_count(crossed, m)}</td>' for m in members)
        + "</tr></tfoot></table></div>"
    )
    if len(order) > MOST:
        st.caption(f"Les {MOST} premiers ici ; tous sont dans le fichier.")
    st.caption("✗ : croix, le membre veut voir le projet au jury. · : pas de croix.")
    offer_csv(
        "Télécharger ce tableau (CSV)",
        "pre-tri",
        [table.text("N° dossier"), table.number("Rang"), table.count("Croix"),
         *(table.text(member) for member in members)],
        lambda: [(line.application, str(line.rank), line.crosses,
                  *("x" if crossed[line.application].get(member) else "" for member in members))
                 for line in order],
    )  # fmt: skip
    screen_origin.offer_sources(
        {f"Dossier {line.application}, {said}": f"presort/{line.application}/{name}"
         for line in order[:ORIGINS] for name, said in (("crosses", "croix"), ("rank", "rang"))},
        key="presort",
    )  # fmt: skip


def cross_count(crossed: Mapping[str, Mapping[str, bool]], member: str) -> int:
    """Return how many files a member crossed."""
    return sum(bool(each.get(member)) for each in crossed.values())


def _rank(line: PresortLine, tied: Mapping[int, int]) -> str:
    said, among = rank_title(line.rank, tied[line.rank])
    return html(said) + (f' <span class="among">({html(among)})</span>' if among else "")


def _cell(is_crossed: bool | None) -> str:
    if is_crossed:
        return '<td class="mark running"><span aria-hidden="true">✗</span><i>croix</i></td>'
    return '<td class="mark"><span aria-hidden="true">·</span><i>pas de croix</i></td>'
