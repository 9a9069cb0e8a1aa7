"""Tables of a session: scores side by side, ties, quorum, what holds, one file's voices."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from operator import attrgetter

import streamlit as st

from screen import table
from screen.code_labels import OUTCOME, Label, chip
from screen.escape import md
from screen.format import NONE, count
from subjects.applications.screen_presort import rank_title
from subjects.figure_labels import figure_label
from subjects.jury.figure_panel import Panel, PanelApplication, Voice
from subjects.jury.figure_ties import Tie
from subjects.jury.figure_verdicts import Decisions
from subjects.jury.rule_robustness import Variation
from subjects.jury.screens.screen_jury import mark, note, steadiness
from subjects.jury.screens.screen_jury_chart import STANDING
from subjects.rule_wording import NO_BREAK_SPACE, typeset
from subjects.sources.screen_figures import other, show_figures, sourced

_SHORT = {"declared": "déport", "own_partner": "même partenaire"}


def rank_of(file: PanelApplication) -> str:
    """Write a file's rank: « 8e ex æquo », « à compléter »."""
    said = rank_title(file.rank, file.tied)[0] if file.rank else "à compléter"
    return said.replace(" ", NO_BREAK_SPACE)


def name_of(number: str, titles: Mapping[str, str]) -> str:
    """Write a file's number and title."""
    return f"{number} {titles.get(number, '')}".strip()


def _names(voices: Sequence[Voice]) -> str | None:
    return ", ".join(f"{voice.juror} ({_SHORT[voice.standing]})" for voice in voices) or None


def show_scores(caption: str, panel: Panel, files: Sequence[PanelApplication]) -> None:
    """Show raw, median and adjusted scores side by side; the file has every file's."""
    ranked = f"jury/{panel.session.key}/{{}}"
    show_figures(
        caption,
        [
            other(
                table.text("Dossier"), lambda file: name_of(file.application, panel.facts.titles)
            ),
            sourced(f"{ranked}/rank", of=rank_of, shown=table.text(figure_label("jury/rank"))),
            sourced(f"{ranked}/score", of=lambda file: note(file.scored.score)),
            sourced(f"{ranked}/median", of=lambda file: note(file.scored.median)),
            other(table.number("Note corrigée"), lambda file: note(file.adjusted)),
            other(table.number("De … à …"), _range),
            sourced(f"{ranked}/jurors", of=lambda file: len(_scores(file))),
            other(table.long("Jurés non comptés"), lambda file: _names(file.out)),
        ],
        files,
        name="notes-du-jury",
        key=attrgetter("application"),
        every=lambda: panel.applications,
    )


def _scores(file: PanelApplication) -> list[Fraction]:
    return [voice.score for voice in file.counted if voice.score is not None]


def _range(file: PanelApplication) -> str:
    scores = _scores(file)
    return f"{note(min(scores))} à {note(max(scores))}" if scores else NONE


def show_quorum(panel: Panel, presence: str) -> None:
    """Show the files without their quorum: who counted, who did not and why, what is missing.

    Args:
        panel: The session.
        presence: How many jurors were there, as recorded.
    """
    st.caption(
        "Le quorum se compte dossier par dossier, en jurés dont la note compte. Jurés de la "
        f"session{NO_BREAK_SPACE}: {presence}."
    )
    quorum = panel.session.quorum
    waiting = [file for file in panel.applications if file.rank is None]
    if not waiting:
        label = Label(
            "●", f"les {count(len(panel.applications), 'dossier')} ont leur quorum", "done"
        )
        st.html(f"<p>{chip(label)}</p>")
        return
    table.show_table(
        f"À compléter : dossiers notés par moins de {quorum} jurés comptés",
        [table.text("Dossier"), table.text("Il manque"), table.long(figure_label("jury/jurors")),
         table.long("Note incomplète"), table.long("Non comptés")],
        [
            (name_of(file.application, panel.facts.titles),
             count(quorum - len(file.counted), "juré"),
             ", ".join(voice.juror for voice in file.counted) or None,
             ", ".join(voice.juror for voice in file.blank) or None, _names(file.out))
            for file in waiting
        ],
        name="quorum",
    )  # fmt: skip


def show_ties(panel: Panel, ties: Sequence[Tie], decided: Decisions) -> None:
    """Show the files of one same score, and what parted them, or that nothing did."""
    if not ties:
        st.html(
            f"<p>{chip(Label('●', 'aucun dossier n’a la même moyenne qu’un autre', 'done'))}</p>"
        )
        return
    said = [md(tie_sentence(panel, tie, decided)) for tie in ties]
    st.markdown("\n".join(f"- {sentence}" for sentence in said))
    labels = criteria(panel)
    maxima = {criterion.key: criterion.maximum for criterion in panel.session.criteria}
    chain = list(panel.session.tie_chain)
    files = {file.application: file for file in panel.complete}
    table.show_table(
        "Dossiers de même moyenne, et ce que la règle compare pour les départager",
        [table.text("Dossier"), table.text(figure_label("jury/rank")), table.figure("jury/score"),
         *(table.number(f"{labels[key]} (sur {maxima.get(key, 20)})") for key in chain)],
        [
            (name_of(number, panel.facts.titles), rank_of(files[number]),
             note(files[number].scored.score), *(note(tie.values[key][number]) for key in chain))
            for tie in ties
            for number in tie.applications
        ],
        name="ex-aequo",
    )  # fmt: skip


def criteria(panel: Panel) -> dict[str, str]:
    """Return what each key of the chain reads, « médiane » included."""
    return {
        **{c.key: c.label for c in panel.session.criteria},
        "median": figure_label("jury/median"),
    }


def tie_sentence(panel: Panel, tie: Tie, decided: Decisions) -> str:
    """Say in one sentence what parted the files of one same score, or that nothing did."""
    labels = criteria(panel)
    score: Fraction | None = next(
        file.scored.score for file in panel.complete if file.application == tie.applications[0]
    )
    said = f"{_and(tie.applications)} ont la même moyenne, {note(score)}"
    if tie.parted_by:
        said += f" : {_and([f'« {labels[key]} »' for key in tie.parted_by])} "
        said += "les départage" if len(tie.parted_by) == 1 else "les départagent"
    for group in tie.equal:
        if group == tie.applications:
            said += " ; rien dans la règle ne les départage, ils restent ex æquo"
        else:
            said += f" ; {_and(group)} restent ex æquo"
    if not tie.is_across_cut:
        return typeset(f"{said}.")
    across = panel.ranking.tied_at_cut
    places = f"La limite des {count(panel.session.cut or 0, 'place')} passe entre eux"
    if any(number not in decided for number in across):
        return typeset(f"{said}. {places} : aux parties de décider, avec un motif.")
    outcomes = ", ".join(f"{one} {OUTCOME[decided[one].outcome].word}" for one in across)
    return typeset(f"{said}. {places} : les parties ont décidé ({outcomes}).")


def _and(words: Sequence[str]) -> str:
    return " et ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def show_steadiness(panel: Panel, moved: Sequence[Variation]) -> None:
    """Say whether the ranking holds, then show each thing that was changed."""
    if not panel.session.cut:
        st.markdown(
            "Cette session n’a pas de nombre de places : il n’y a pas de limite à éprouver."
        )
        return
    st.markdown(md(steadiness(panel, moved)))
    if not moved:
        return
    labels = criteria(panel)
    with st.expander("Le détail : sans chaque juré, et chaque poids à ± 10 %"):
        table.show_table(
            "Dossiers qui passeraient la limite dans un sens ou dans l’autre",
            [table.text("Ce qu’on change"), table.text("Effet"), table.long("Entreraient"),
             table.long("Sortiraient")],
            [
                (_changed(one, labels),
                 "la limite bouge" if one.entering or one.leaving else "rien ne change",
                 ", ".join(one.entering) or None, ", ".join(one.leaving) or None)
                for one in sorted(moved, key=lambda one: not (one.entering or one.leaving))
            ],
            name="robustesse",
        )  # fmt: skip


def _changed(one: Variation, labels: Mapping[str, str]) -> str:
    if one.percent is None:
        return f"sans {one.name}"
    sign = "+" if one.percent > 100 else "−"
    return f"poids de « {labels[one.name]} » {sign} {abs(one.percent - 100)} %"


def show_voices(caption: str, panel: Panel, file: PanelApplication) -> None:
    """Show what each juror gave a file, on each criterion, and whether it counts."""
    table.show_table(
        caption,
        [table.text("Juré"), table.text("Organisme"), table.figure("jury/score"),
         *(table.number(f"{c.label} (sur {c.maximum})") for c in panel.session.criteria),
         table.long("Compte ?")],
        [
            (voice.juror, voice.body or None, note(voice.score),
             *(mark(voice.marks.get(c.key)) for c in panel.session.criteria),
             STANDING[voice.standing])
            for voice in file.voices
        ],
        name="avis",
    )  # fmt: skip
