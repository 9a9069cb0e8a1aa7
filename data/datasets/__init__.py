"""The datasets that Cap keeps, one declaration per module."""

from data.datasets import (
    actions,
    amendments,
    applications,
    attributions,
    coaching_notes,
    contributions,
    decisions,
    duties,
    events,
    expenses,
    forecast,
    notices,
    partners,
    phase_dates,
    presort,
    problems,
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
        actions,
        duties,
        problems,
        events,
        notices,
    )
}

__all__ = ["DATASETS", "Column", "Dataset", "Kind", "Owner"]
