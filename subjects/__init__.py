"""The subjects of a programme: a folder holds one whole, from its rule to its screen and paper."""

INNER = {"contract": False}
"""Metadata of a field that Cap finds its way by, and that no JSON prints (SPEC §6)."""
