"""Every binding sentence of both texts is followed as a duty, or left out with its reason."""

import re
from difflib import SequenceMatcher

import pytest

from data.agreement.model import FOLDER, AgreementError, agreements, load_agreement
from data.agreement.promises import DUE
from data.cells.words import fold
from subjects.duties.figure_obligations import document, due_words
from tests.shared import ROOT, shared_folder

TEXTS = agreements()
FILES = {
    "preincubation-2020": "convention-pre-incubation.txt",
    "hackathon-2017": "charte-hackathon-intrapreneur.txt",
}
both_texts = pytest.mark.parametrize("programme", FILES)


def test_the_table_of_obligations_is_current():
    written = (ROOT / "docs" / "obligations.md").read_text(encoding="utf-8")
    assert written == document(TEXTS.values()), (
        "run `python -m subjects.duties.figure_obligations > docs/obligations.md`"
    )


@both_texts
def test_the_table_names_each_duty_and_each_sentence_left_out(programme):
    page = document([TEXTS[programme]])
    for duty in TEXTS[programme].duties:
        assert f"(`{duty.key}`)" in page
    assert TEXTS[programme].left_out
    for left in TEXTS[programme].left_out:
        assert left.reason in page


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("signature + 1 month", "1 mois après la signature"),
        ("call + 30 days", "30 jours après chaque appel de fonds"),
        (
            "when withdrawal + 15 working days",
            "15 jours ouvrés après la réception d’un désengagement",
        ),
        ("phase 2 start", "au début de la phase 2"),
        ("phase 5 end", "à la fin de la phase 5"),
        ("event", "au jour J"),
        ("weekly", "chaque semaine de chaque équipe"),
        ("when dispute", "dès la naissance d’un différend"),
        ("31 January after each exercice", "le 31 janvier qui suit chaque exercice"),
    ],
)
def test_due_words(rule, words):
    assert due_words(rule) == words


def test_due_words_refuses_an_unknown_rule():
    with pytest.raises(KeyError):
        due_words("some day")


def test_every_case_of_the_due_dates_has_its_words():
    (found,) = re.findall(r"when \(([^)]*)\)", DUE.pattern)
    cases = found.split("|")
    assert len(cases) == 9
    assert all(due_words(f"when {case}").startswith("dès ") for case in cases)


def test_a_sentence_is_not_left_out_without_a_reason(tmp_path):
    path = tmp_path / "hackathon-2017.toml"
    content = (FOLDER / path.name).read_text(encoding="utf-8")
    path.write_text(re.sub(r"\nreason = .*\n*$", "\n", content), encoding="utf-8")
    with pytest.raises(AgreementError, match=r"left_out.*reason"):
        load_agreement(path)


# The texts themselves, scanned: their sentences are compared by words, seven out of ten of
# them being enough for « Iarticle » or « Fune » to be read.

NEARLY, MOST = 0.7, 0.66
BINDING = re.compile(
    r"\b(s engage|s engagent|engagement|ne saura|ne saurait|pouvant|pourra|pourront|peut|peuvent"
    r"|proposent|choisissent|circonscrivent|etablit|couvre|vient|entre en vigueur|prend effet"
    r"|transmet|informe|choisit|fixe|met|veille|signe|fournit|prend|propose|participe|cree|vise"
    r"|obligatoires|doit|doivent|souhaite s engager"
    r"|sera|seront|fera|feront|\w{3,}(?:era|eront|ira|iront|dra|dront))\b"
)
"""Verbs of obligation, in the future tense or not, as folded words."""
PROMISE = re.compile(r"\w+(er|ir|re)\b")
"""A line of a list that begins with an infinitive: « identifier 3 à 4 problèmes »."""


def binding_sentences(text):
    """Yield the words of each sentence, or line of a list, that bears an obligation."""
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*- )", text):
        line = " ".join(paragraph.split())
        listed = line.startswith("- ")
        for sentence in re.split(r"(?<=[.;])\s+(?=[A-ZÉÀ«-])", line.removeprefix("- ")):
            folded = fold(sentence)
            if BINDING.search(folded) or (listed and PROMISE.match(folded)):
                yield folded.split()


def matched(sentence, part):
    """Return the places of a sentence's words that a quotation has, in order."""
    blocks = SequenceMatcher(None, sentence, part, autojunk=False).get_matching_blocks()
    return {block.a + step for block in blocks for step in range(block.size)}


def likeness(sentence, part):
    """Return how much of the shorter list of words is in the longer, in order."""
    shorter = min(len(sentence), len(part))
    return len(matched(sentence, part)) / shorter if shorter > 2 else 0


def covered(sentence, quoted):
    """Return how much of a sentence is in the quotations that are like it, together."""
    places = [matched(sentence, part) for part in quoted if likeness(sentence, part) >= NEARLY]
    return len(set().union(*places)) / len(sentence)


def parts(wording):
    return [fold(part).split() for part in wording.split("[…]")]


def read(programme):
    return (shared_folder() / "agreements" / FILES[programme]).read_text(encoding="utf-8")


@both_texts
def test_every_binding_sentence_is_followed_or_left_out(programme):
    text = TEXTS[programme]
    followed = [part for duty in text.duties if duty.wording for part in parts(duty.wording)]
    left_out = [fold(left.sentence).split() for left in text.left_out]
    found = list(binding_sentences(read(programme)))
    assert len(found) >= 18
    forgotten = [
        " ".join(sentence)
        for sentence in found
        if max(likeness(sentence, left) for left in left_out) < NEARLY
        and covered(sentence, followed) < MOST
    ]
    assert forgotten == []


@both_texts
def test_what_is_followed_or_left_out_is_in_the_text(programme):
    words = fold(read(programme)).split()
    text = TEXTS[programme]
    quoted = [duty.wording for duty in text.duties if duty.wording]
    quoted += [left.sentence for left in text.left_out]
    invented = []
    for part in (part for wording in quoted for part in parts(wording)):
        matcher = SequenceMatcher(None, words, part, autojunk=False)
        best = matcher.find_longest_match()
        start = max(0, best.a - best.b - 5)
        if likeness(words[start : start + len(part) + 10], part) < NEARLY:
            invented.append(" ".join(part))
    assert invented == []


@both_texts
def test_a_sentence_left_out_is_no_duty_of_its_own(programme):
    text = TEXTS[programme]
    followed = {fold(duty.wording) for duty in text.duties if duty.wording}
    assert not followed & {fold(left.sentence) for left in text.left_out}
    named = re.findall(r"obligation « (\w+) »", " ".join(left.reason for left in text.left_out))
    assert set(named) <= {duty.key for duty in text.duties}
