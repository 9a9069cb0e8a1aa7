"""Whose a juror's body is: the partner it names, or those it nearly names.

A juror of a département is not counted for its own files: a body that is that partner's,
written otherwise, must be known for it, and one that only looks like it must not.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from data.agreement.model import Agreement
from data.cells.words import fold, word_set

_PARTS = re.compile(r"\s+[-–—]+\s+|[–—(),;:/|\[\]]+")

_OF_A_DEPARTMENT = word_set(
    """
    departement departements departemental departementale dept depts dpt dep cd cg conseil
    general collectivite dgs dga dsi dsit drh direction directeur directrice service services
    pole mission cabinet hotel mdph
    """
)
"""Words before a partner's name that leave no doubt that it is the partner."""

_SMALL = word_set("a au aux d de des du en et l la le les n no numero")

_OTHER_BODIES = word_set(
    """
    prefecture prefet sdis chambre caf caisse cpam association associations universite ville
    commune communes mairie maires communaute metropole agglomeration ddt ddtm ddets ddpp dreal
    direccte rectorat academie tribunal agence region regional regionale syndicat union cdg
    centre gendarmerie police lycee college hopital chu ars office etat dinum dinsic
    interdepartemental interregional interregionale inspection tresorerie dgfip ddfip drfip
    """
)
"""Words of bodies that are somewhere in a partner's land and are not the partner."""

_TERRITORIES = tuple(
    fold(name)
    for name in """Ain|Aisne|Allier|Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardèche|
Ardennes|Ariège|Aube|Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|Charente|Charente-Maritime|Cher|
Corrèze|Corse-du-Sud|Haute-Corse|Côte-d’Or|Côtes-d’Armor|Creuse|Dordogne|Doubs|Drôme|Eure|
Eure-et-Loir|Finistère|Gard|Haute-Garonne|Gers|Gironde|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|
Isère|Jura|Landes|Loir-et-Cher|Loire|Haute-Loire|Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|
Maine-et-Loire|Manche|Marne|Haute-Marne|Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|
Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Hautes-Pyrénées|Pyrénées-Orientales|
Bas-Rhin|Haut-Rhin|Rhône|Haute-Saône|Saône-et-Loire|Sarthe|Savoie|Haute-Savoie|Paris|Seine-Maritime|
Seine-et-Marne|Yvelines|Deux-Sèvres|Somme|Tarn|Tarn-et-Garonne|Var|Vaucluse|Vendée|Vienne|
Haute-Vienne|Vosges|Yonne|Territoire de Belfort|Essonne|Hauts-de-Seine|Seine-Saint-Denis|
Val-de-Marne|Val-d’Oise|Guadeloupe|Martinique|Guyane|La Réunion|Mayotte|Auvergne-Rhône-Alpes|
Bourgogne-Franche-Comté|Bretagne|Centre-Val de Loire|Corse|Grand Est|Hauts-de-France|Île-de-France|
Normandie|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Provence-Alpes-Côte d’Azur|
Picardie|Rhône-Alpes|Calais|Cergy-Pontoise|
Lille|Seine|Nord-Est|Nord-Ouest""".replace("\n", "").split("|")
)
"""Départements and régions, and a few names that hold one of theirs: the longest one counts."""


@dataclass(frozen=True, slots=True)
class Body:
    """What a body is: the partner's code, None when it is none; those it nearly names."""

    partner: str | None
    near: tuple[str, ...] = ()


def body_beside(juror: str) -> str:
    """Return the body that a juror's name bears: « DSI 62 » of « B Deux (DSI 62) », or ""."""
    _, *beside = _PARTS.split(juror)
    return " ".join(filter(None, map(str.strip, beside)))


@lru_cache(maxsize=4096)
def body_partner(agreement: Agreement, written: str) -> Body:
    """Return whose a body is.

    It is a partner's when it is one of its spellings, or holds its name or its code where
    nothing else is named: « Département du Pas-de-Calais – DGA Solidarités », « Dépt 62 ».
    The longest name counts: « Val-d’Oise » is not « Oise ». « Préfecture du Nord »,
    « Nord-Pas-de-Calais », « Lille (59) » only nearly name one.
    """
    exact = agreement.partner_words
    if fold(written) in exact:
        return Body(exact[fold(written)])
    parts = [words for part in _PARTS.split(written) if (words := fold(part))]
    sure: set[str] = set()
    near: set[str] = set()
    strangers = False
    for index, words in enumerate(parts):
        around = {word for i, part in enumerate(parts) if i != index for word in part.split()}
        is_clear = around.isdisjoint(_OTHER_BODIES)
        if words in exact and not words.isdigit():
            own = not _OF_A_DEPARTMENT.isdisjoint(words.split())
            is_first = index == 0 or (index == 1 and exact.get(parts[0]) == exact[words])
            is_sure = own or is_first or not _OF_A_DEPARTMENT.isdisjoint(around)
            (sure if is_sure and is_clear else near).add(exact[words])
            continue
        is_clear = is_clear and _OTHER_BODIES.isdisjoint(words.split())
        for code, is_sure in _found(words, exact):
            if code is None:
                strangers = True
            else:
                (sure if is_sure and is_clear else near).add(code)
    if len(sure) == 1 and not strangers and near <= sure:
        return Body(next(iter(sure)))
    if not sure:
        near |= _shortened(written, exact)
    if not (sure or near or strangers):
        near = _mistyped(written, exact)
    return Body(None, tuple(sorted(sure | near)))


def _mistyped(written: str, exact: Mapping[str, str]) -> set[str]:
    """Return the partner whose name is a letter or two away."""
    names = [name for name in exact if not any(map(str.isdigit, name))]
    close = difflib.get_close_matches(fold(written), names, n=1, cutoff=0.85)
    return {exact[name] for name in close}


def _shortened(written: str, exact: Mapping[str, str]) -> set[str]:
    """Return the partners whose name is shortened: « PDC », « P.-de-Calais », « Val d’O. »."""
    words = fold(written).split()
    found = set()
    for name, code in exact.items():
        parts = name.split()
        initials = [part[0] for part in parts]
        for place in range(len(words) - len(parts) + 1):
            run = words[place : place + len(parts)]
            are_begun = run != parts and all(map(str.startswith, parts, run))
            has_one = any(
                len(word) > 2 and word == part for word, part in zip(run, parts, strict=True)
            )
            if (are_begun and has_one) or (run == initials and len(parts) > 2):
                found.add(code)
        if len(parts) > 2 and "".join(initials) in words:
            found.add(code)
    return found


def _found(words: str, exact: Mapping[str, str]) -> Iterator[tuple[str | None, bool]]:
    """Yield the territories that a part of a body names: a partner's code, None for others.

    With it, whether what stands before leaves no doubt.
    """
    text = f" {words} "
    names = {name for name in exact if not name.isdigit()} | set(_TERRITORIES)
    for name in sorted(names, key=lambda name: (-len(name), name)):
        place = text.find(f" {name} ")
        while place >= 0:
            before = [word for word in text[:place].split() if word not in _SMALL]
            linked = text[:place].split()[-1:] in (["du"], ["de"], ["des"], ["l"], ["la"], ["d"])
            is_sure = bool(before) and (
                before[-1] in _OF_A_DEPARTMENT
                or (linked and not _OF_A_DEPARTMENT.isdisjoint(before))
            )
            yield exact.get(name), is_sure
            text = f"{text[:place]} \x00 {text[place + len(name) + 2 :]}"
            place = text.find(f" {name} ")
    left = text.split()
    for index, word in enumerate(left):
        code = exact.get(word) if word.isdigit() else exact.get(re.sub(r"^[a-z]+", "", word))
        if code is None or not any(map(str.isdigit, word)):
            continue
        before = [each for each in left[:index] if each not in _SMALL]
        said = re.match(r"(?:cd|cg|dept|dpt|dep|d)[0-9]", word) is not None
        yield code, said or (bool(before) and before[-1] in _OF_A_DEPARTMENT)
