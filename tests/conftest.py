"""Databases holding the sample programmes, made once and copied for the tests that write."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests import sheets

# A shared machine is slow at times; nothing here is about time.
settings.register_profile("cap", deadline=None)
settings.load_profile("cap")

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "tests" / "samples"
PLAIN_WORKBOOK = SAMPLES / "plain" / "programme.xlsx"


def sample_files(programme: str) -> list[Path]:
    """Return the files of a sample programme, sorted."""
    return sorted((ROOT / "data" / "samples" / programme).iterdir())


def expected_of(sample: str) -> dict[str, Any]:
    """Return what is known in advance of a folder of tests/samples (CONTRIBUTING, « A sample »)."""
    truth: dict[str, Any] = json.loads((SAMPLES / sample / "expected.json").read_text("utf-8"))
    return truth


@pytest.fixture(scope="session")
def plain_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the convention's programme, from one workbook; to read only."""
    database = tmp_path_factory.mktemp("plain") / "cap.sqlite"
    assert sheets.load([PLAIN_WORKBOOK], database).import_id == 1
    return database


@pytest.fixture(scope="session")
def samples_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with both sample programmes, as their holders keep them; to read only."""
    database = tmp_path_factory.mktemp("samples") / "cap.sqlite"
    for number, programme in enumerate((sheets.CONVENTION, sheets.CHARTER), start=1):
        assert sheets.load(sample_files(programme), database, programme).import_id == number
    return database


@pytest.fixture
def database(tmp_path: Path, plain_database: Path) -> Path:
    """A copy of the plain programme's database, to write to."""
    return Path(shutil.copy(plain_database, tmp_path / "cap.sqlite"))


@pytest.fixture
def empty_database(tmp_path: Path) -> Path:
    """Where a database is not yet."""
    return tmp_path / "cap.sqlite"
