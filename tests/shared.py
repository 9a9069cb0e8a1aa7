"""Where the material too large for the repository lies: corpus, attack files, inputs."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def shared_folder() -> Path:
    """Return the shared folder beside the checkout.

    Without it the test is skipped, saying so; on the integration server it fails.
    """
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        reason = "the shared folder (corpus, attacks, inputs) is not beside the checkout"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
