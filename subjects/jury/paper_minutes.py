"""Procès-verbal de jury, to be signed: who sat, what the scores say, what was decided."""

from collections.abc import Iterable

from data.opening import Lens
from documents.blocks import (
    NONE,
    Block,
    ColumnKind,
    a_day,
    facts,
    heading,
    note,
    paragraph,
    points,
    signatures,
    table,
)
from documents.paper import Content
from subjects.figure_labels import figure_label
from subjects.figure_phrases import counted, day
from subjects.jury.figure_minutes import (
    DECLARED,
    Decision,
    MinutesFigures,
    PanelApplication,
    minutes,
)
from subjects.jury.figure_presence import NOT_RECORDED, Juror

ATTENDANCE = {
    "present": "oui",
    "absent": "non",
    "excused": "excusé",
    "": NOT_RECORDED,
}
AGREED = {True: "d’accord", False: "refusé", None: "non enregistré"}
_WHY = {True: "déport déclaré", False: "exclusion : appartient au partenaire du dossier"}


def content(lens: Lens, session: str) -> Content:
    """Return what the minutes of a session say; `session` is its key."""
    found = minutes(lens, session)
    return Content(
        title="Procès-verbal de jury",
        subject=f"{found.session.name}, phase {found.session.phase} — au {day(lens.on)}",
        author=lens.agreement.state.name,
        parts=[
            *_sitting(found),
            *_composition(found),
            *_out(found),
            *_grid(found),
            *_ranking(found),
            *_ties(found),
            *_decisions(lens, found),
            *_follow_up(found),
            *_signing(lens, found),
        ],
    )


def _sitting(found: MinutesFigures) -> list[Block]:
    chosen = found.designated_source
    designated = found.session.designated_by
    return [
        facts(
            [
                ("Session", found.session.name),
                ("Date", ", ".join(day(one) for one in found.held_on)),
                ("Lieu", found.place, "events.place"),
                (
                    "Jury désigné",
                    f"{designated} ({chosen})" if designated else None,
                    "sessions.designated_by",
                ),
                (
                    "Quorum",
                    f"{counted(found.session.quorum, 'juré compté', 'jurés comptés')} par "
                    f"dossier ({found.quorum_source})",
                ),
                (
                    "Places à pourvoir",
                    f"{found.session.cut} ({found.cut_source})"
                    if found.session.cut
                    else "aucune limite fixée",
                ),
            ]
        )
    ]


def _composition(found: MinutesFigures) -> list[Block]:
    """Say who was there, as recorded: marks do not tell it."""
    return [
        heading("Composition"),
        paragraph(f"Jurés de la session : {found.presence}."),
        table(
            "",
            [
                ("Juré", "text"),
                ("Organisme", "text"),
                ("Présent", "text"),
                ("Arrivée", "code"),
                ("Départ", "code"),
                ("Dossiers comptés", "code"),
            ],
            [
                (
                    juror.name,
                    juror.body or NONE,
                    ATTENDANCE[juror.attendance],
                    juror.arrived_at or NONE,
                    juror.left_at or NONE,
                    str(juror.applications),
                )
                for juror in found.jurors
            ],
            empty="Aucun juré n’est enregistré pour cette session.",
        ),
        *_marked_away(found.jurors),
    ]


def _marked_away(jurors: Iterable[Juror]) -> list[Block]:
    away = [
        one.name for one in jurors if one.attendance in ("absent", "excused") and one.applications
    ]
    if not away:
        return []
    return [note(f"Notes comptées sans que leur auteur soit dit présent : {', '.join(away)}.")]


def _out(found: MinutesFigures) -> list[Block]:
    automatic = (
        "Un juré qui appartient au partenaire du dossier ne compte pas pour lui "
        f"({found.exclusion_source})."
        if found.session.excludes_own_partner
        else f"Appartenir au partenaire du dossier n’exclut pas ({found.exclusion_source})."
    )
    return [
        heading("Déports et exclusions"),
        note(automatic),
        table(
            "",
            [("Dossier", "code"), ("Juré", "text"), ("Organisme", "text"), ("Raison", "text")],
            [
                (one.application, one.juror, one.body or NONE, _WHY[one.why == DECLARED])
                for one in found.out
            ],
            empty="Aucun déport, aucune exclusion.",
        ),
    ]


def _grid(found: MinutesFigures) -> list[Block]:
    return [
        heading("Grille"),
        table(
            "",
            [("Critère", "text"), ("Noté sur", "code"), ("Poids", "code")],
            [(one.label, str(one.maximum), str(one.weight)) for one in found.session.criteria],
        ),
        note(
            "Note d’un juré : moyenne pondérée de ses critères, ramenée sur 20 ; un critère laissé "
            "blanc ne vaut pas zéro, la note du juré ne compte pas. Note d’un dossier : moyenne "
            f"des jurés comptés. Poids et maximum des critères : {found.weights_source}. "
            f"Les notes éclairent, elles ne décident pas : {found.decides}."
        ),
    ]


def _ranking(found: MinutesFigures) -> list[Block]:
    ranked = {file.application: file for file in found.panel.ranking.ranking}
    return [
        heading("Dossiers et notes"),
        table(
            "",
            [
                ("Rang", "code"),
                ("Dossier", "code"),
                ("Intitulé", "long"),
                ("Code", "code"),
                (figure_label("jury/score"), "code"),
                (figure_label("jury/median"), "code"),
                ("Jurés", "code"),
            ],
            [
                (
                    _rank(file),
                    file.application,
                    file.title or NONE,
                    file.partner or NONE,
                    decimal(ranked[file.application].score),
                    decimal(ranked[file.application].median),
                    str(ranked[file.application].jurors),
                )
                for file in found.panel.applications
            ],
            sources={0: "scores.score"},
            empty="Aucun dossier n’a de note.",
        ),
    ]


def decimal(figure: str | None) -> str:
    """Return a figure with four decimals as French readers write it, « – » when there is none."""
    return figure.replace(".", ",") if figure else NONE


def _rank(file: PanelApplication) -> str | None:
    if file.rank is None:
        return None
    return f"{file.rank} ex æquo" if file.tied > 1 else str(file.rank)


def _ties(found: MinutesFigures) -> list[Block]:
    """Say which files have one same score, what parts them, what was decided of the others."""
    labels = {criterion.key: f"« {criterion.label} »" for criterion in found.session.criteria}
    labels["median"] = "la médiane"
    words = outcome_words(found)
    said = []
    for tie in found.ties:
        files = ", ".join(tie.applications)
        if tie.parted_by:
            by = ", puis ".join(labels[key] for key in tie.parted_by)
            said.append(f"{files} : même note, départagés par {by}.")
        for group in tie.equal:
            same = ", ".join(group)
            decided = [f"{n} : {words[n]}" for n in group if n in words]
            outcome = "; ".join(decided) if decided else "aucune décision enregistrée"
            across = ", de part et d’autre de la limite" if tie.is_across_cut else ""
            said.append(f"{same} : ex æquo{across}. Décidé : {outcome}.")
    return [heading("Ex æquo"), points(said) if said else paragraph("Aucun ex æquo.")]


def outcome_words(found: MinutesFigures) -> dict[str, str]:
    """Return what was decided of each file, in the words of the session."""
    words = {str(code): word for word, code in found.session.outcomes.items()}
    return {number: words[one.outcome] for number, one in found.decisions.items()}


def _decisions(lens: Lens, found: MinutesFigures) -> list[Block]:
    words, ranks = outcome_words(found), {f.application: f for f in found.panel.applications}
    order = [number for number in ranks if number in words]
    order += sorted(words.keys() - ranks.keys())
    titles, agreed = found.panel.facts.titles, _asks_who_agreed(found)
    parties: list[tuple[str, ColumnKind]] = [
        ("Partenaire", "code"),
        (lens.agreement.state.code, "code"),
    ]
    blocks = [
        heading("Décisions"),
        table(
            "",
            [
                ("Dossier", "code"),
                ("Intitulé", "text"),
                ("Décision", "code"),
                ("Face au rang", "code"),
                ("Motif", "text"),
                *(parties if agreed else ()),
                ("Le", "day"),
            ],
            [
                (
                    number,
                    titles.get(number) or NONE,
                    words[number],
                    "diffère" if number in found.off_rank else "suit",
                    found.decisions[number].reason or NONE,
                    *(_agreed(found.decisions[number]) if agreed else ()),
                    a_day(found.decisions[number].decided_on),
                )
                for number in order
            ],
            empty="Aucune décision n’est enregistrée à cette date.",
        ),
    ]
    if found.undecided:
        blocks.append(note(f"Sans décision enregistrée : {', '.join(found.undecided)}."))
    if found.open_points:
        blocks += [
            heading("Reste à régler", 3),
            points(f"{point.text} {point.action}" for point in found.open_points),
        ]
    return blocks


def _asks_who_agreed(found: MinutesFigures) -> bool:
    """Return whether who agreed is to be printed: decided in common, or recorded at all."""
    recorded = any(
        said is not None
        for one in found.decisions.values()
        for said in (one.partner_agrees, one.state_agrees)
    )
    return recorded or "kept" in found.session.outcomes.values()


def _agreed(decision: Decision) -> tuple[str, str]:
    return AGREED[decision.partner_agrees], AGREED[decision.state_agrees]


def _follow_up(found: MinutesFigures) -> list[Block]:
    return [
        heading("Suites à donner"),
        table(
            "",
            [("N°", "code"), ("Action", "long"), ("Responsable", "text"), ("Échéance", "day")],
            [
                (action.action, action.title, action.owner or NONE, a_day(action.due_on))
                for action in found.actions
            ],
            empty="Aucune action n’est enregistrée pour cette session.",
        ),
    ]


def _signing(lens: Lens, found: MinutesFigures) -> list[Block]:
    is_recorded = any(juror.attendance for juror in found.jurors)
    present = [one for one in found.jurors if one.attendance == "present" or not is_recorded]
    parties = [("Pour la " + lens.agreement.state.code, "Nom, date et signature :")]
    kind = "le Département" if lens.agreement.kind == "convention" else "l’Administration"
    return [
        heading("Signatures"),
        signatures([*parties, (f"Pour {kind}", "Nom, date et signature :")]),
        table(
            "Émargement des jurés présents" if is_recorded else "Émargement des jurés",
            [("Juré", "text"), ("Organisme", "text"), ("Signature", "sign")],
            _to_sign((juror.name, juror.body) for juror in present),
            empty="Aucun juré.",
        ),
    ]


def _to_sign(jurors: Iterable[tuple[str, str]]) -> list[tuple[str, str, str]]:
    return [(name, body or NONE, "") for name, body in jurors]
