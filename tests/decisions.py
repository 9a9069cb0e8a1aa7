"""Write docs/decisions/README.md from the decisions themselves: `python -m tests.decisions`.

A decision says what it is in its title, when in its third line, what it comes to in its first
sentence, and in a sentence that begins with « Instead of » what it replaces or refused.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "decisions"
INDEX = FOLDER / "README.md"
FORM = re.compile(r"# (?P<title>.+)\n\n\d{4}-\d\d-\d\d\. Accepted\.(?P<body>.*)", re.DOTALL)
SENTENCE = re.compile(r"(?:Instead of .*?\. )?(.+?\.)(?= [A-Z«`]|$)")
INSTEAD = re.compile(r".*\b[Ii]nstead of:? (.+?)\.(?= [A-Z«`]|$)")
HEAD = """# Decisions

What costs something to reverse, and why it is so. A decision is never rewritten: a later one
says that it replaces it. Written by `make docs` from the files of this folder.

| n° | decision | in a sentence | instead of |
| --- | --- | --- | --- |
"""


def decisions() -> list[Path]:
    """Return the files of the decisions, in order."""
    return sorted(FOLDER.glob("[0-9]*.md"))


def line(path: Path) -> str:
    """Return a decision's line of the index.

    Raises:
        ValueError: If it is not written as a decision is; the text says what it lacks.
    """
    form = FORM.fullmatch(path.read_text("utf-8"))
    if not form:
        raise ValueError(f"{path.name}: a title, then « 2026-11-30. Accepted. », are asked for")
    said = " ".join(form["body"].split())
    first, instead = SENTENCE.match(said), INSTEAD.match(said)
    if not first or not instead:
        raise ValueError(f"{path.name}: « Instead of: … » is asked for")
    link = f"[{form['title']}]({path.name})"
    return f"| {path.name[:4]} | {link} | {first[1]} | {instead[1]} |\n"


def index() -> str:
    """Return the page."""
    return HEAD + "".join(map(line, decisions()))


if __name__ == "__main__":
    INDEX.write_text(index(), "utf-8")
