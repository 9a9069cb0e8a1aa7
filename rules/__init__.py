"""The rules of both agreements: pure functions, with the article each one comes from."""

INNER = {"contract": False}
"""Metadata of a field that Cap finds its way by, and that no JSON prints (SPEC §6)."""
