"""Why an application, its crosses, its scores and its decision count as they do."""

from collections.abc import Callable

from data.provenance import Version, versions
from subjects.jury.figure_jury import application_scores
from subjects.jury.figure_verdicts import who_decides
from subjects.rule_dated import has_come
from subjects.rule_wording import counted
from subjects.sources import explain_evidence as gather
from subjects.sources.explain_evidence import Evidence
from subjects.sources.explain_reason import (
    CHOICE,
    Leaf,
    Reason,
    called,
    day,
    decimal,
    reason,
    shown,
)
from subjects.sources.explain_words import APPLICATION_STATES


def explain_applications(leaf: Leaf) -> Reason:
    """Explain a count of applications."""
    lens = leaf.lens
    on = lens.on.isoformat()

    def received(version: Version) -> bool:
        v = version.values
        return v["state"] != "draft" and has_come(v["submitted_on"], on)

    kept: Callable[[Version], bool]
    kind = leaf.keys[0] if leaf.keys else ""
    if kind == "by_state":
        kept = (
            (lambda v: v.values["state"] == "draft")
            if leaf.name == "draft"
            else (lambda v: received(v) and v.values["state"] == leaf.name)
        )
        what = f"dans l’état « {APPLICATION_STATES[leaf.name]} »"
    elif kind == "by_partner":
        kept = lambda v: received(v) and (v.values["partner"] or "") == leaf.name  # noqa: E731
        what = f"pour {leaf.partner_name(leaf.name)}" if leaf.name else "sans département"
    else:
        kept, what = received, "déposées, brouillons exclus"
    found = [version for version in versions(lens, "applications") if kept(version)]
    evidence = Evidence().add("applications", found, "submitted_on", "state", "partner")
    return reason(
        f"Candidatures {what} au {day(lens.on)} : {leaf.value}.",
        f"compte de {counted(len(found), 'dossier')}",
        leaf.cited("1", "II"),
        evidence,
    )


def explain_presort(leaf: Leaf) -> Reason:
    """Explain a file's crosses, or its rank by crosses."""
    lens, application = leaf.lens, leaf.keys[0]
    wanted = {} if leaf.name == "rank" else {"application": application}
    found = versions(lens, "presort", **wanted)
    evidence = Evidence().add("presort", found, "is_crossed")
    own = [v for v in found if v.values["application"] == application and v.values["is_crossed"]]
    crossed = ", ".join(str(v.values["member"]) for v in own) or "personne"
    if leaf.name == "rank":
        formula = "1 + nombre de dossiers qui ont plus de croix"
        sentence = f"Dossier {application} : rang {leaf.value} au pré-tri."
    else:
        formula = f"croix de : {crossed} = {leaf.value}"
        sentence = f"Dossier {application} : {leaf.value} croix au pré-tri."
    return reason(sentence, formula, leaf.cited("1", "II"), evidence)


def explain_jury(leaf: Leaf) -> Reason:
    """Explain a session's setting, or one file's score, rank and jurors."""
    lens, session = leaf.lens, leaf.keys[0]
    known = next(s for s in lens.agreement.sessions if s.key == session)
    if len(leaf.keys) == 1:
        # A session is listed as soon as it has a mark; its settings are the agreement's.
        found = versions(lens, "scores", session=session)
        evidence = Evidence().add("scores", found, "session", "score")
        files = {str(v.values["application"]) for v in found}
        gather.add_applications(lens, evidence, files)
        formula = "paramètre du programme"
        if leaf.name == "tied_at_cut":
            formula = f"dossiers de même rang, pour {shown(known.cut, 'cut')} places à pourvoir"
            evidence.add("scores", [], "is_recused", "body")
        return reason(
            f"Session « {known.name} », {called(leaf)} : {shown(leaf.value, leaf.name)}.",
            formula,
            leaf.article(f"sessions.{session}.{leaf.name}", CHOICE),
            evidence,
        )
    application = leaf.keys[1]
    whole = leaf.name == "rank"
    wanted = {} if whole else {"application": application}
    found = versions(lens, "scores", session=session, **wanted)
    evidence = Evidence().add("scores", found, "score", "is_recused", "body")
    gather.add_applications(lens, evidence, {str(v.values["application"]) for v in found})
    labels = {c.key: c.label for c in known.criteria}
    weights = ", ".join(f"{c.label} {c.weight} (sur {c.maximum})" for c in known.criteria)
    scored = next(f for f in lens.ask(application_scores)[session] if f.application == application)
    each = " ; ".join(f"{juror} {decimal(mark)}" for juror, mark in scored.by_juror.items())
    formulas = {
        "score": (
            f"moyenne de {len(scored.by_juror)} jurés ({each}) = {shown(leaf.value, leaf.name)} ; "
            f"note d’un juré ramenée sur 20, poids : {weights}"
        ),
        "median": f"médiane de : {each}",
        "spread": f"plus forte note − plus faible note : {each}",
        "jurors": "jurés qui ont noté tous les critères obligatoires, déports exclus",
        "recused": "déport déclaré, ou juré du partenaire du candidat si le programme l’exclut",
        "complete": f"au moins {known.quorum} jurés comptés",
        "rank": (
            "1 + dossiers de note plus haute ; à note égale, dans l’ordre : "
            f"{', '.join(labels.get(key, 'médiane') for key in known.tie_chain) or 'rien'}"
        ),
    }
    return reason(
        f"Session « {known.name} », dossier {application}, {called(leaf)} : "
        f"{shown(leaf.value, leaf.name)}.",
        formulas.get(leaf.name, "lu dans les grilles"),
        leaf.cited("1", "II"),
        evidence,
    )


def explain_decision(leaf: Leaf) -> Reason:
    """Explain a decision: it is read, never computed."""
    session, application = leaf.keys
    found = versions(leaf.lens, "decisions", session=session, application=application)
    evidence = Evidence().add(
        "decisions", found, "outcome", "decided_on", "reason", "partner_agrees", "state_agrees"
    )
    known = next(s for s in leaf.lens.agreement.sessions if s.key == session)
    outcomes = {str(code): word for word, code in known.outcomes.items()}
    return reason(
        f"Session « {known.name} », dossier {application}, {called(leaf)} : "
        f"{shown(leaf.value, leaf.name, outcomes)}.",
        f"lu dans le relevé de décisions ; les notes éclairent, {who_decides(leaf.lens, known)}",
        leaf.cited("1, 3", "II"),
        evidence,
    )
