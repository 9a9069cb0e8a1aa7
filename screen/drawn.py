"""What is drawn once for the same input, whoever asks: the HTML of tables, the JSON of charts.

Kept as text, which Python's garbage collector does not walk.
"""

import pickle
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from threading import Lock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

MOST = 128
"""Results kept for each function: the longest unused goes first."""
HELD = 16
"""Of them, those found by the identity of a tuple, which is then held in memory."""


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
    same: dict[bytes, tuple[tuple[object, ...], T]] = {}
    lock = Lock()

    def by_values(*args: P.args, **kwargs: P.kwargs) -> T:
        key = _written(args, kwargs)
        with lock:
            if key in kept:
                return _last(kept, key)
        made = function(*args, **kwargs)
        with lock:
            _keep(kept, key, made, MOST)
        return made

    @wraps(function)
    def asked(*args: P.args, **kwargs: P.kwargs) -> T:
        # A tuple of figures asked again of the same lens is the very same one: it need not be
        # written out. It is held as long as its identity is a key.
        held = tuple(arg for arg in args if type(arg) is tuple)
        if not held:
            return by_values(*args, **kwargs)
        key = _written([id(arg) if type(arg) is tuple else arg for arg in args], kwargs)
        with lock:
            if key in same:
                return _last(same, key)[1]
        made = by_values(*args, **kwargs)
        with lock:
            _keep(same, key, (held, made), HELD)
        return made

    return asked


def _written(args: Sequence[object], kwargs: Mapping[str, object]) -> bytes:
    """Write arguments out: only ever compared, it tells 1 from True, and refuses an open lens."""
    return pickle.dumps((args, kwargs), pickle.HIGHEST_PROTOCOL)


def _last(kept: dict[bytes, R], key: bytes) -> R:
    """Return what is kept there, and have it go last."""
    kept[key] = found = kept.pop(key)
    return found


def _keep(kept: dict[bytes, R], key: bytes, made: R, most: int) -> None:
    kept[key] = made
    if len(kept) > most:
        del kept[next(iter(kept))]
