"""The parser of commands, for those that only know the figures."""

from data.command_line import FrenchParser, day_option

__all__ = ["FrenchParser", "day_option"]
