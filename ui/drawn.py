"""What is drawn once for the same input, whoever asks: the HTML of tables, the JSON of charts.

Kept as text, which Python's garbage collector does not walk.
"""

import pickle
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

MOST = 128
"""Results kept for each function: the longest unused goes first."""


def once(function: Callable[P, T]) -> Callable[P, T]:
    """Have a function compute once for the same arguments, for all sessions of the process.

    The key is every value of the arguments, with its type, written out in full: another
    programme, day or state of the data either has other values, or the very same drawing.

    Args:
        function: Its result depends on its arguments alone, which are plain values: texts,
            numbers, days, tuples, lists, mappings, dataclasses of these. Nobody changes what
            it returns.
    """
    kept: dict[bytes, T] = {}
    lock = Lock()

    @wraps(function)
    def asked(*args: P.args, **kwargs: P.kwargs) -> T:
        # Only ever compared, never read back: it tells 1 from True, and refuses an open lens.
        key = pickle.dumps((args, kwargs), pickle.HIGHEST_PROTOCOL)
        with lock:
            if key in kept:
                kept[key] = kept.pop(key)  # the last one used goes last
                return kept[key]
        made = function(*args, **kwargs)
        with lock:
            kept[key] = made
            if len(kept) > MOST:
                del kept[next(iter(kept))]
        return made

    return asked
