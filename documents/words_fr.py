"""Amounts in words, as French accounting papers write them in full."""

from num2words import num2words


def in_words(cents: int) -> str:
    """Return an amount in words: « neuf mille euros », « moins un euro et dix centimes ».

    Args:
        cents: Euro cents, of either sign, below a thousand billion euros.
    """
    units, rest = divmod(abs(cents), 100)
    parts = [_counted(units, "euro")] if units or not rest else []
    parts += [_counted(rest, "centime")] if rest else []
    sign = "moins " if cents < 0 else ""
    return sign + " et ".join(parts)


def _counted(count: int, noun: str) -> str:
    """Return a count in words and its noun: « deux cents euros », « un million d’euros »."""
    words = str(num2words(count, lang="fr"))
    plural = "s" if count >= 2 else ""
    link = " d’" if count and count % 1_000_000 == 0 else " "
    return f"{words}{link}{noun}{plural}"
