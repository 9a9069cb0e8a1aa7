"""What the texts promise: each duty, when it is due, what proves it; what binds no one."""

import re
from dataclasses import dataclass, field
from typing import Literal

from data.agreement.toml_file import SOURCED

DUE = re.compile(
    r"weekly|31 January after each exercice"
    r"|(signature|end|call|event|phase (?P<phase>\d+) (start|end)"
    r"|when (amendment|difficulty|dispute|formal notice|incubation|laureate|overflow|unused"
    r"|withdrawal))( \+ \d+ (days?|working days?|months?))?"
)
"""The due dates a duty may have; each is read for one partner.

- `signature`, `end`: of the partner's agreement, as amended; `phase 3 start`,
  `phase 5 end`: the real day, else the planned one; `call`: each call of funds;
  `event`: the jury day.
- `when …`: not applicable until it happens, then due that day: an amendment signed, a
  difficulty, a dispute (différend), a formal notice (mise en demeure) or a withdrawal
  (désengagement) received, a project decided `incubated`, a team decided `laureate`,
  more registrations than the maximum (the day of the event), money left unused (the
  day the agreement ends).
- either may be followed by ` + 1 month`, ` + 30 days`, ` + 15 working days`.
- `weekly`: each week of each team; `31 January after each exercice`: once for each
  calendar year in which the agreement ran.
"""

PROOFS = {
    "amendments.in_time": "avenants demandés ou signés avant la fin",
    "amendments.signed": "avenants dont la signature est datée",
    "applications.received": "candidatures reçues",
    "coaching.offered": "un point noté pour chaque semaine due, l’intrapreneur fût-il absent",
    "coaching.released": "jours libérés au moins égaux aux jours dus",
    "coaching.weekly": "un point tenu pour chaque semaine due",
    "contributions.attached": "titres encaissés rattachés au programme",
    "contributions.called": "montant appelé",
    "contributions.paid": "appels de fonds encaissés en entier",
    "contributions.single": "appels de fonds encaissés en entier, en une seule fois",
    "contributions.called_within_cap": "appels dans la limite du plafond de leur jour",
    "contributions.within_cap": "encaissements dans la limite du plafond, ou de ce qui est appelé",
    "decisions.agreed": "accord du partenaire et de la DINUM sur chaque décision de sélection",
    "decisions.incubation": "décision du comité pour chaque projet sélectionné",
    "events.held": "journée tenue",
    "events.maximum": "date et maximum de participants fixés",
    "events.room": "places au moins égales au maximum de participants",
    "expenses.in_period": "aucune dépense hors période",
    "jury.juror": "juré de la DINSIC présent ou, sans présence enregistrée, dans les grilles",
    "laureates.envelope": "engagements au moins égaux à l’enveloppe",
    "notices.answered": "réponse satisfaisante, ou mise en demeure levée",
    "notices.difficulty": "courrier de difficulté enregistré, d’un autre émetteur que l’État",
    "notices.withdrawal": "effet du désengagement à l’issue du préavis, ou après",
    "presort.done": "croix de pré-tri",
    "problems.count": "problèmes réels, majeurs et actionnables, dans le nombre prévu",
    "refund.paid": "rien ne reste à restituer",
    "teams.agents": "intrapreneurs nommés dans l’équipe de chaque projet sélectionné",
    "teams.count": "équipes accompagnées, au nombre prévu",
}
"""What in the data proves a duty kept; a duty without proof is declared by hand."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A promise of the text: whose, when due (`DUE`), what proves it (`PROOFS`)."""

    key: str
    party: Literal["partner", "state", "each"]
    article: str
    label: str
    due: str = field(metadata=SOURCED)
    wording: str | None = None
    """The text's own sentence; absent when the duty comes from a text not held here."""
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sentence of the text that reads like an obligation and is no duty, and why."""

    sentence: str
    article: str
    reason: str
