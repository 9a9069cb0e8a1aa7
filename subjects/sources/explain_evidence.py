"""What a figure rests on: versions and the columns that count, gathered piece by piece."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from data.lens import Lens
from data.provenance import Version, versions
from subjects.spending.figure_spent import left_on, settled, spent, spent_one_by_one
from subjects.spending.read_expenses import counted_versions
from subjects.spending.rule_sharing import Order


@dataclass(slots=True)
class Evidence:
    """Versions by dataset, and the columns of theirs that count."""

    versions: dict[str, dict[int, Version]] = field(default_factory=dict)
    columns: dict[str, set[str]] = field(default_factory=dict)

    def add(self, dataset: str, found: Collection[Version], *columns: str) -> "Evidence":
        """Add versions of a dataset, and columns that count; return self."""
        self.versions.setdefault(dataset, {}).update({v.id: v for v in found})
        self.columns.setdefault(dataset, set()).update(columns)
        return self

    @property
    def ids(self) -> set[int]:
        """Ids of all the versions."""
        return {version for found in self.versions.values() for version in found}


def add_caps(lens: Lens, evidence: Evidence, *partners: str) -> Evidence:
    """Add what makes the caps of some partners (all when none is named)."""
    wanted = {"partner": partners} if partners else {}
    evidence.add("partners", versions(lens, "partners", **wanted), "cap_cents", "signed_on")
    return evidence.add(
        "amendments",
        versions(lens, "amendments", **wanted),
        "cap_cents",
        "signed_on",
        "effective_on",
    )


def add_agreement(lens: Lens, evidence: Evidence, *partners: str) -> Evidence:
    """Add what makes the days of some partners' agreements (all when none is named)."""
    wanted = {"partner": partners} if partners else {}
    add_caps(lens, evidence, *partners)
    last = lens.agreement.phases[-1].number
    evidence.add("amendments", [], "ends_on")
    evidence.add("phase_dates", versions(lens, "phase_dates", phase=last, **wanted), "actual_end")
    found = versions(lens, "notices", **wanted)
    return evidence.add("notices", found, "kind", "received_on", "lifted_on")


def add_titles(
    lens: Lens, evidence: Evidence, *partners: str, columns: Collection[str]
) -> Evidence:
    """Add the calls and receipts of some partners (all when none is named)."""
    wanted = {"partner": partners} if partners else {}
    return evidence.add("contributions", versions(lens, "contributions", **wanted), *columns)


def add_spending(
    lens: Lens, evidence: Evidence, chosen: Callable[[Order], bool], *columns: str
) -> Evidence:
    """Add the lines of the chosen orders that count on the day, and who they are for."""
    orders = {order.order for order in lens.ask(spent_one_by_one) if chosen(order)}
    named = {order for order in orders if order}
    lines = versions(lens, "expenses", ej=named | ({None} if "" in orders else set()))
    known = counted_versions(lens, orders)
    counted = [line for line in lines if line.id in known]
    evidence.add("expenses", counted, "posted_on", *columns)
    undated = [line for line in counted if line.values["posted_on"] is None]
    if any(line.values["ordered_on"] for line in undated):
        evidence.add("expenses", undated, "ordered_on")
    if undated:
        evidence.add("partners", versions(lens, "partners"), "signed_on")
    add_whose(lens, evidence)
    attributed = versions(lens, "attributions", ej=named)
    evidence.add("attributions", attributed, "partner", "team", "category", "is_eligible")
    return add_teams(lens, evidence, {a.values["team"] for a in attributed} - {None})


def add_whose(lens: Lens, evidence: Evidence) -> Evidence:
    """Add what says who had left, and what is out of period, where somebody or something is."""
    orders = lens.ask(spent).orders
    if lens.ask(left_on) or any(order.is_state or order.out_of_period for order in orders):
        add_agreement(lens, evidence)
        evidence.add("attributions", [], "out_of_period")
    if any(not one.is_exit for one in lens.ask(settled)):
        add_titles(lens, evidence, columns=("received_on", "received_cents", "adjusted_on"))
    return evidence


def add_teams(lens: Lens, evidence: Evidence, named: Collection[str]) -> Evidence:
    """Add teams, and the applications that give a partner to those without a code."""
    if not named:
        return evidence
    found = versions(lens, "teams", team=frozenset(named))
    evidence.add("teams", found, "partner", "application", "starts_on", "ends_on", "intrapreneurs")
    without = {t.values["application"] for t in found if t.values["partner"] is None} - {None}
    return add_applications(lens, evidence, without)


def add_applications(lens: Lens, evidence: Evidence, named: Collection[str]) -> Evidence:
    """Add applications, for their partner."""
    if named:
        found = versions(lens, "applications", application=frozenset(named))
        evidence.add("applications", found, "partner")
    return evidence


def add_laureates(lens: Lens, evidence: Evidence) -> Evidence:
    """Add what makes a team a lauréat: teams, and the decisions on their application."""
    found = versions(lens, "teams")
    evidence.add("teams", found, "application", "partner")
    files = {team.values["application"] for team in found} - {None}
    add_applications(lens, evidence, files)
    decided = versions(lens, "decisions", application=frozenset(files), outcome="laureate")
    return evidence.add("decisions", decided, "outcome", "decided_on")


def add_weights(lens: Lens, evidence: Evidence) -> Evidence:
    """Add what shared spending is split by: caps, times lauréats in a charter."""
    add_caps(lens, evidence)
    return add_laureates(lens, evidence) if lens.agreement.kind == "charter" else evidence
