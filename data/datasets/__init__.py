"""The datasets that Cap keeps, one declaration per module."""

from data.datasets import (
    actions,
    amendments,
    applications,
    attributions,
    coaching_notes,
    contributions,
    decisions,
    dismissals,
    duties,
    events,
    expenses,
    forecast,
    mappings,
    meetings,
    notices,
    paper_facts,
    partners,
    phase_dates,
    presence,
    presort,
    problems,
    quarantine,
    scores,
    teams,
)
from data.datasets.declaration import Column, Dataset, Kind, Owner

DATASETS: dict[str, Dataset] = {
    module.DATASET.name: module.DATASET
    for module in (
        partners,
        amendments,
        phase_dates,
        applications,
        presort,
        teams,
        coaching_notes,
        contributions,
        forecast,
        expenses,
        attributions,
        scores,
        decisions,
        presence,
        actions,
        duties,
        problems,
        events,
        notices,
        paper_facts,
        mappings,
        quarantine,
        dismissals,
        meetings,
    )
}
"""Every dataset by name: tables, undo, history and lenses go by this one."""

SPREADSHEETS: dict[str, Dataset] = {
    name: dataset for name, dataset in DATASETS.items() if not dataset.is_inner
}
"""The datasets that partners send: reading, templates and documentation go by this one."""

__all__ = ["DATASETS", "SPREADSHEETS", "Column", "Dataset", "Kind", "Owner"]
