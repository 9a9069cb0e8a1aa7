"""What the commands share: words on standard error, data on standard output, who acts."""

import json
import sys
from datetime import datetime
from getpass import getuser
from typing import Any

from data.incoming.diff import Author


def write_message(message: str) -> None:
    """Write a message for the person, on standard error."""
    print(message, file=sys.stderr)


def write_json(content: Any) -> None:
    """Write data as JSON, on standard output."""
    json.dump(content, sys.stdout, ensure_ascii=False, indent=1)
    print()


def author_now(name: str | None, label: str = "") -> Author:
    """Return who acts, now: the name given, else the session's."""
    return Author(name or getuser(), datetime.now().astimezone().isoformat("T", "seconds"), label)
