"""The trade's words are explained on the pages that say them."""

import html
import re

import pytest
from streamlit.testing.v1 import AppTest

from screen.shell import menu
from screen.vocabulary import GLOSSARY
from tests.browser import DASHBOARD
from tests.sheets import CHARTER, CONVENTION

SAID = {
    "AE": r"\(AE\)",
    "CP": r"\(CP\)",
    "EJ": r"\bEJ\b",
    "Titre": r"\b[Tt]itres? (émis|TP|de perception|par titre)",
    "Rattaché": r"[Rr]attachés? au budget",
    "Mutualisé": r"mutualisée?s?\b",
    "Atterrissage": r"[Aa]tterrissage",
    "Ventilation": r"ventilé|ventilation",
    "Restitution": r"restituer|[Rr]estitution (au|de)",
    "Simulé, provisoire": r"\bsimulé\b|provisoire",
    "Trop-perçu": r"[Tt]rop-perçu",
    "Crédits non utilisés": r"[Cc]rédits non utilisés",
    "Prorata": r"[Pp]rorata",
    "Plus forts restes": r"[Pp]lus forts restes",
    "Avenant": r"avenants?\b",
    "Quorum": r"[Qq]uorum",
    "Déport": r"[Dd]éport\b",
    "Médiane": r"[Mm]édiane",
    "Ex æquo": r"[Ee]x æquo",
}
"""Term of the glossary → how a page says it."""
PAGES = [
    *((name, {}) for name, _, _ in menu.PAGES),
    ("avancement", {"partenaire": "first"}),
    ("candidatures", {"dossier": "first"}),
]
FIRST = {
    CONVENTION: {"partenaire": "62", "dossier": "2614181"},
    CHARTER: {"partenaire": "PARIS", "dossier": "1109085"},
}


def run(name, programme, address):
    """Run a page through the dashboard on the programme's last day."""
    on = "2021-06-02" if programme == CONVENTION else "2017-08-31"
    own = {key: FIRST[programme][key] for key in address}
    app = AppTest.from_file(str(DASHBOARD), default_timeout=120)
    app.query_params.update({"programme": programme, "au": on} | own)
    app.run()
    app.query_params.update(own)
    app.switch_page(f"pages/{name}.py").run()
    assert not app.exception
    return app


def written(app):
    """Return what the page says, without its markup, and the terms that it explains."""
    blocks = [block.proto.body for block in app.get("html")]
    explained = set(re.findall("<dt>(.*?)</dt>", " ".join(b for b in blocks if "cap-words" in b)))
    kinds = (app.main.markdown, app.main.caption, app.main.header, app.main.subheader)
    texts = [element.value for kind in kinds for element in kind]
    texts += [f"{card.label} {card.delta}" for card in app.main.metric]
    texts += [block for block in blocks if "cap-words" not in block and "<style>" not in block]
    said = html.unescape(re.sub("<[^>]+>", " ", " ".join(texts))).replace("\\", "")
    helped = {term for term in SAID for card in app.main.metric if GLOSSARY[term][:40] in card.help}
    return said, {html.unescape(term) for term in explained} | helped


@pytest.mark.parametrize("programme", [CONVENTION, CHARTER])
@pytest.mark.parametrize(
    ("name", "address"), [pytest.param(*page, id=" ".join([page[0], *page[1]])) for page in PAGES]
)
def test_each_word_of_the_trade_is_explained_where_it_is_said(
    monkeypatch, samples_database, name, address, programme
):
    monkeypatch.setenv("CAP_DATABASE", str(samples_database))
    said, explained = written(run(name, programme, address))
    assert len(said) > 200
    used = {term for term, pattern in SAID.items() if re.search(pattern, said)}
    assert used - explained == set()
