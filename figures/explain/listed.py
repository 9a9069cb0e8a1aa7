"""Why a figure read from a hand-kept sheet is what it is: its cell."""

from data.datasets import DATASETS
from data.provenance import versions
from figures.explain.evidence import Evidence
from figures.explain.reason import Leaf, Reason, called, reason, shown

_KEYS = {
    "actions": ("session", "number"),
    "problems": ("partner", "number"),
    "events": ("partner", "held_on"),
    "notices": ("partner", "kind", "received_on"),
}
"""Section → the columns of its dataset that its path names, in order."""

_EVERYTHING = ("duties",)
"""Sections whose figures may rest on any dataset: a duty is proved by what the data show."""


def listed(leaf: Leaf, section: str) -> Reason:
    """Explain a figure of actions, duties, problems, events or notices."""
    evidence = Evidence()
    if section in _EVERYTHING:
        for dataset in DATASETS.values():
            evidence.add(dataset.name, versions(leaf.lens, dataset.name))
    else:
        wanted = dict(zip(_KEYS[section], leaf.keys, strict=False))
        found = versions(leaf.lens, section, **wanted)
        evidence.add(section, found, *DATASETS[section].names)
    return reason(
        f"{DATASETS[section].title}, {' · '.join(leaf.keys)}, {called(leaf.name)} : "
        f"{shown(leaf.value, leaf.name)}.",
        "lu dans le tableau",
        "art. 3" if leaf.lens.agreement.kind == "convention" else "charte II",
        evidence,
    )
