"""The layouts: Cap's own headings, and the exports that arrive as they are."""

from data.agreement.model import Agreement
from loaders.formats import chorus, demarche, jury_grids, presort, score_lines, template
from loaders.headings.layout import Layout


def layouts(agreement: Agreement) -> tuple[Layout, ...]:
    """Return every layout that a programme's files may have."""
    return (
        *template.layouts(),
        *demarche.layouts(),
        *chorus.layouts(),
        *presort.layouts(),
        *jury_grids.layouts(agreement),
        *score_lines.layouts(),
    )
