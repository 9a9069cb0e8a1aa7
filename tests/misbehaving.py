"""A child for the jail's tests: it does to its parent what a hostile file could."""

import ctypes
import os
import signal
import sys
from typing import Any

from loaders.door.jail import child_main
from loaders.door.refusal import Unreadable


class Panic(BaseException):
    """Like a native panic: no `Exception`."""


def act(arguments: list[str]) -> dict[str, Any]:
    """Misbehave in the way asked."""
    match arguments[0]:
        case "answer":
            return {"seen": arguments[1:]}
        case "refuse":
            raise Unreadable("wrong_file", "Ce n’est pas un tableur.")
        case "panic":
            raise Panic("entry not found")
        case "infinity":
            return {"value": float("inf")}
        case "allocate":
            return {"size": len(bytes(2 << 30))}
        case "abort":
            os.abort()
        case "segfault":
            ctypes.string_at(0)
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "spin":
            while True:
                pass
        case "close and spin":
            os.close(1)
            while True:
                pass
        case "exit":
            os._exit(3)
        case "flood":
            while True:
                sys.stdout.write("x" * (1 << 20))
        case "garble":
            print("not JSON", flush=True)  # or it leaves with the process, unread
        case "nest":
            os.write(1, b"[" * 100_000)
            os._exit(0)
        case "lie":
            os.write(1, b'{"ok": false, "kind": 3}')
            os._exit(0)
        case "silence":
            os._exit(0)
    return {}


if __name__ == "__main__":
    child_main(act)
