"""Jury: marks, ranking, what holds it, what was decided, and its minutes."""
