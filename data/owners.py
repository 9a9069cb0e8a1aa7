"""Whose row it is (SPEC §8): its Code, else its team's, else its application's partner's."""

from collections.abc import Mapping

from data.datasets import Dataset, Owner

SHARED = "commun"
"""What an order says in place of a partner when it is for all."""

OWN = {
    "applications": "partner IN {codes}",
    "teams": "(partner IN {codes} OR (partner IS NULL AND application IN {applications}))",
    "attributions": "(partner IN {codes} OR (partner IS NULL AND team IN {teams}))",
}
"""Dataset → the SQL of its rows that are some partners' own; each needs the ones before it."""

_BY = {
    Owner.CODE: ("partner", "codes"),
    Owner.APPLICATION: ("application", "applications"),
    Owner.TEAM: ("team", "teams"),
    Owner.ORDER: ("ej", "attributions"),
}
TEAM_PARTNER = "COALESCE(teams.partner, applications.partner)"
"""SQL of a team's partner, None for nobody: `teams` is joined with its `applications`."""

ORDER_PARTNER = (
    f"CASE WHEN owned.partner IS NOT '{SHARED}' THEN COALESCE(owned.partner, {TEAM_PARTNER}) END"
    f" AS partner, owned.partner IS '{SHARED}' AS is_shared"
)
"""SQL of an order's partner, None for all or for nobody: `owned` is its attribution."""


def joined(schema: str = "", known: str = "") -> str:
    """Return the SQL that joins an attribution, `owned`, with its team and its application.

    Args:
        schema: Where the tables are, with its dot; the views of a lens by default.
        known: Condition on each of them, `{0}` stands for its name.
    """
    return f"""LEFT JOIN {schema}teams AS teams ON teams.key = owned.team{known.format("teams")}
    LEFT JOIN {schema}applications AS applications
        ON applications.key = teams.application{known.format("applications")}"""


def owned_by(dataset: Dataset) -> str | None:
    """Return the column that says whose a row is; None where all are the programme's only."""
    return _BY[dataset.owner][0] if dataset.owner in _BY else None


def own_keys(codes: str, scope: str) -> dict[str, str]:
    """Return the SQL of some partners' codes, and of the keys of `OWN` that are theirs.

    Args:
        codes: SQL of the codes.
        scope: Condition on the rows of each dataset: the programme, the state of the data.
    """
    own = {"codes": codes}
    for table, condition in OWN.items():
        own[table] = f"(SELECT key FROM main.{table} WHERE {scope} AND {condition.format_map(own)})"
    return own


def own_rows(dataset: Dataset, own: Mapping[str, str], row: str = "") -> str:
    """Return the SQL of a dataset's rows that are some partners' own; null or 0 for others.

    Args:
        dataset: Which.
        own: SQL of the partners' `codes`, and of the keys of `OWN` that are theirs.
        row: The row's name and a dot, where the query names it.
    """
    if dataset.owner not in _BY:
        return "0"
    column, keys = _BY[dataset.owner]
    return f"{row}{column} IN {own[keys]}"
