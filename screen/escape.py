"""One escape for each place where data meets a language.

Names, motives and comments come from spreadsheets: shown, they must read as they were
typed, whatever they contain.
"""

import re
from html import escape

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_PUNCTUATION = re.compile(r"""([!#$&()*+\-.:<=>@\[\\\]^_`{|}~])""")

# Streamlit rewrites these once the Markdown is read, where a backslash no longer helps:
# emoji and icon names (:smile:), bare addresses, typed arrows (-> <- -- >= <= ~=).
# An invisible word joiner between two of their characters stops it.
_JOINTS = re.compile(
    r"(?<=:)(?=[\w+-]+:|//|material)|(?<=\bwww)(?=\.)|(?<=[<>~-])(?=[->=])",
    re.ASCII | re.IGNORECASE,
)
_WORD_JOINER = "\u2060"
_LABEL = 30
"""Characters of a name that a chart has room for."""


def md(text: str) -> str:
    """Make a text literal where Streamlit reads Markdown.

    For `st.markdown`, captions, alerts, headings, metric and widget labels, help. Spaces
    and line breaks become one space: the text stays on its line. A bare web address comes
    out as text, not as a link; it holds an invisible character, so offer another way to
    copy it.
    """
    line = _SPACES.sub(" ", text).strip(" ")
    return _PUNCTUATION.sub(r"\\\1", _JOINTS.sub(_WORD_JOINER, line))


def html(text: str) -> str:
    """Make a text literal in HTML, between tags or in a quoted attribute."""
    return escape(text, quote=True)


def plot(text: str) -> str:
    """Make a text literal in plotly: titles, axis labels, hover texts and templates.

    Plotly reads a little HTML everywhere, and `%{…}` in templates.
    """
    line = _SPACES.sub(" ", text)
    return escape(line, quote=False).replace("{", "&#123;").replace("}", "&#125;")


def label(text: str) -> str:
    """Make a name literal in plotly, cut to what a chart has room for.

    The table under the chart has it whole.
    """
    return plot(text if len(text) <= _LABEL else f"{text[: _LABEL - 1].rstrip()}…")
