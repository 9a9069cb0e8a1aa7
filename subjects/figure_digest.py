"""What a paper rests on: the figures it uses, and the SHA-256 that is printed on it.

Two papers of one kind, target, programme and day have the same digest when, and only when,
their figures are the same, whichever import they were read at: `python -m reports verify`
asks for the digest again, on the database as it is, and compares.
"""

import hashlib
import json
from typing import Any

from data.lens import Lens
from subjects.figures import SECTIONS, as_json

PAPERS: dict[str, tuple[str, ...]] = {
    "partner": tuple(SECTIONS),
    "programme": tuple(SECTIONS),
    "statement": ("agreements", "money"),
    "refund": ("agreements", "money", "refund"),
    "minutes": ("presort", "jury", "decisions"),
    "committee": tuple(SECTIONS),
}
"""Kind of paper → sections of the figures that it uses."""

OF_A_PARTNER = frozenset({"partner", "statement", "refund"})
"""Kinds whose target is a partner's code; that of `minutes` is a session's key, others none."""


def paper_figures(lens: Lens, kind: str, target: str | None = None) -> dict[str, Any]:
    """Return the figures that a paper uses, as the contract of SPEC §6 writes them.

    Args:
        lens: The programme's.
        kind: One of `PAPERS`.
        target: A partner's code, a session's key, or None for a paper on the programme.

    Returns:
        `kind`, `target`, `programme`, `on`, then the sections. The import is not there: it
        says what was known, and is printed beside.

    Raises:
        KeyError: If the kind is not one of `PAPERS`.
    """
    partner = target if kind in OF_A_PARTNER else None
    figures = as_json(lens, PAPERS[kind], partner)
    del figures["known_at"], figures["kind"]
    if kind == "minutes":
        for section in ("jury", "decisions"):
            figures[section] = [row for row in figures[section] if row["session"] == target]
    return {"kind": kind, "target": target, **figures}


def paper_digest(lens: Lens, kind: str, target: str | None = None) -> str:
    """Return the SHA-256 of a paper's figures, in hexadecimal; see `paper_figures`."""
    return digest_of(paper_figures(lens, kind, target))


def digest_of(figures: dict[str, Any]) -> str:
    """Return the SHA-256 of the canonical JSON of figures: sorted keys, no space, UTF-8."""
    text = json.dumps(figures, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
