"""The release of Cap: said here, nowhere else."""

FIRST = 1
"""The first release: its papers do not say theirs, and no register was kept of them."""

RELEASE = 2
"""The release in force. Raise it when CHANGELOG.md closes « Non publié »: the bytes of a paper,
and the rules behind its figures (`figure_rule_changes`), may differ from one to the next."""
