"""Cells: a value as it is written, stored, compared and said."""
