"""What each figure is called in French, once: screens, workbooks, papers, explanations read it.

A figure is named by its section and its name in the JSON of `python -m reports figures`, whatever
the rows between (`money/called_cents` is also `money/partners/59/called_cents`): the same thing of
the programme, a partner, a category or a team has the same label. `refund_paid` is `refund` on
another basis, and bears its labels.
"""

from dataclasses import dataclass

MINUS = " - "
"""Between two figures of which one is taken from the other (`subjects.sources.figure_origin`)."""
EUROS, DAYS, WEEKS, COUNT, MARK = "€", "jours", "semaines", "nombre", "sur 20"
"""Units of what is measured; a state, a day, a text have none."""


@dataclass(frozen=True, slots=True)
class FigureLabel:
    """One figure's label: a noun, as it stands at the head of a column or of a sentence.

    Attributes:
        label: In full.
        paths: `section/name` of each place of the contract where it is this figure.
        unit: Of what is measured, "" otherwise; an amount is in euro cents.
        short: Where a table's column has no room for the label; "" when it has.
    """

    label: str
    paths: tuple[str, ...]
    unit: str = ""
    short: str = ""


def _of(label: str, *paths: str, unit: str = "", short: str = "") -> FigureLabel:
    return FigureLabel(label, paths, unit, short)


FIGURE_LABELS = (
    # Calendar and agreements.
    _of("Situation", "phases/status", "refund/status", "actions/status", "duties/status"),
    _of("Jours de retard", "phases/late_days", "actions/late_days", unit=DAYS),
    _of("Début prévu", "phases/planned_start"),
    _of("Fin prévue", "phases/planned_end"),
    _of("Début réel", "phases/actual_start"),
    _of("Fin réelle", "phases/actual_end"),
    _of("Signature", "agreements/signed_on", short="Signée le"),
    _of("Terme au plus tard", "agreements/latest_term"),
    _of("Fin", "agreements/ends_on"),
    _of("Accord terminé", "agreements/is_over"),
    _of("Plafond", "agreements/cap_cents", unit=EUROS),
    # Money.
    _of("Plafond du programme", "money/cap_total_cents", unit=EUROS),
    _of("Appelé", "money/called_cents", unit=EUROS),
    _of("Encaissé", "money/received_cents", unit=EUROS),
    _of("Reste à recouvrer", f"money/called_cents{MINUS}money/received_cents", unit=EUROS),
    _of("Rattaché au budget de l’État", "money/attached_cents", unit=EUROS, short="Rattaché"),
    _of("Engagé (AE)", "money/committed_cents", "laureates/committed_cents", unit=EUROS),
    _of("Consommé (CP)", "money/paid_cents", "laureates/paid_cents", unit=EUROS),
    _of("Payé (Montant payé)", "money/settled_cents", unit=EUROS, short="Payé"),
    _of("À la charge de l’État (AE)", "money/state_cents", unit=EUROS, short="À l’État"),
    _of("Hors période à décider (AE)", "money/out_of_period_cents", unit=EUROS,
        short="À décider"),
    _of("Non conforme à l’objet (AE)", "money/ineligible_cents", unit=EUROS),
    _of("Non ventilé (AE)", "money/unattributed_cents", unit=EUROS, short="Non ventilé"),
    _of("Prévu (AE)", "money/forecast_cents", unit=EUROS),
    _of("Atterrissage (AE)", "money/landing_cents", unit=EUROS),
    _of("Dépense propre (AE)", "money/direct_cents", unit=EUROS),
    _of("Part du mutualisé (AE)", "money/shared_cents", unit=EUROS),
    _of("Consommation indicative", "money/consumed_cents", unit=EUROS),
    _of("Marge", "money/headroom_cents", unit=EUROS),
    _of("Prévu pour le partenaire (AE)", "money/planned_cents", unit=EUROS,
        short="Prévu en propre"),
    _of("Nature de la demande", "money/claim_kind"),
    _of("Somme due par le partenaire", "money/claim_cents", unit=EUROS, short="Somme due"),
    _of("Ajustement du plafond", "money/adjustment_cents", unit=EUROS, short="Ajustement"),
    _of("Plafond ajusté", "money/adjusted_cap_cents", unit=EUROS),
    _of("Enveloppe à réserver", "laureates/envelope_cents", unit=EUROS, short="Enveloppe"),
    _of("Reste de l’enveloppe", "laureates/headroom_cents", unit=EUROS),
    # Refund.
    _of("Base de calcul", "refund/basis"),
    _of("Dépenses conformes à l’objet", "refund/spent_cents", unit=EUROS,
        short="Dépenses conformes"),
    _of("Contributions retenues", "refund/pool_cents", unit=EUROS, short="Retenu"),
    _of("Crédits non utilisés", "refund/unused_cents", unit=EUROS, short="Non utilisé"),
    _of("Part à la charge de la DINUM", "refund/overrun_cents", unit=EUROS),
    _of("Trop-perçu", "refund/excess_cents", unit=EUROS),
    _of("Prorata du non utilisé", "refund/share_cents", unit=EUROS, short="Prorata"),
    _of("Restitution", "refund/refund_cents", unit=EUROS),
    _of("Déjà restitué", "refund/already_refunded_cents", unit=EUROS),
    _of("Reste à restituer", "refund/due_cents", unit=EUROS),
    _of("Contribution définitive", "refund/final_contribution_cents", unit=EUROS),
    _of("Parti le", "refund/exited_on"),
    _of("Restitution si le hors période est écarté", "refund/refund_if_set_aside_cents",
        unit=EUROS, short="Si écarté"),
    # Applications, jury, decisions.
    _of("Candidatures reçues", "applications/received", unit=COUNT),
    _of("Candidatures par état", "applications/by_state", unit=COUNT),
    _of("Candidatures par partenaire", "applications/by_partner", unit=COUNT),
    _of("Croix au pré-tri", "presort/crosses", unit=COUNT),
    _of("Rang", "presort/rank", "jury/rank"),
    _of("Quorum", "jury/quorum"),
    _of("Places à pourvoir", "jury/cut"),
    _of("Ex æquo de part et d’autre de la limite", "jury/tied_at_cut"),
    _of("Note sur 20", "jury/score", unit=MARK),
    _of("Médiane", "jury/median", unit=MARK),
    _of("Écart entre jurés", "jury/spread", unit=MARK),
    _of("Jurés comptés", "jury/jurors", unit=COUNT),
    _of("Déports et exclusions", "jury/recused"),
    _of("Quorum atteint", "jury/complete"),
    _of("Décision", "decisions/outcome"),
    _of("Motif", "decisions/reason", "notices/reason"),
    _of("Date de la décision", "decisions/decided_on", short="Date"),
    _of("Accord du partenaire", "decisions/partner_agrees"),
    _of("Accord de l’État", "decisions/state_agrees"),
    # Teams.
    _of("Semaines dues", "coaching/weeks_due", unit=WEEKS),
    _of("Points tenus", "coaching/weeks_held", unit=WEEKS),
    _of("Jours libérés", "coaching/released_days", unit=DAYS),
    _of("Jours libérés dus", "coaching/released_days_due", unit=DAYS, short="Jours dus"),
    _of("Jours sans point", "coaching/silent_days", unit=DAYS),
    _of("Partenaire", "coaching/partner"),
    # Actions, duties, problems, events, notices.
    _of("Responsable", "actions/owner"),
    _of("Intitulé", "actions/title", "problems/title"),
    _of("Échéance", "actions/due_on", "duties/due_on", "notices/ends_on"),
    _of("Faite le", "actions/done_on"),
    _of("Obligation", "duties/label"),
    _of("Article", "duties/article"),
    _of("Tenue le", "duties/noted_on"),
    _of("Preuve", "duties/proof"),
    _of("Reste à tenir envers", "duties/unmet_for"),
    _of("Mesure", "duties/measure"),
    _of("Échéance fixée par le programme", "duties/is_due_by_choice",
        short="Choix du programme"),
    _of("Réel", "problems/real"),
    _of("Majeur", "problems/major"),
    _of("Actionnable", "problems/actionable"),
    _of("N° dossier", "problems/application"),
    _of("Participants maximum", "events/maximum", unit=COUNT),
    _of("Inscrits", "events/registered", unit=COUNT),
    _of("Présents", "events/present", unit=COUNT),
    _of("Lieu", "events/place"),
    _of("Places", "events/seats", unit=COUNT),
    _of("Envoyé le", "notices/sent_on"),
    _of("Obligation suspendue", "notices/duty"),
    _of("Levé le", "notices/lifted_on"),
    _of("Réponse le", "notices/answered_on"),
    _of("En attente de réponse ou de levée", "notices/is_open"),
    _of("Résiliation possible", "notices/may_terminate"),
    _of("Émetteur", "notices/sender", short="De"),
    _of("Destinataire", "notices/recipient", short="À"),
)  # fmt: skip
"""Every figure of the contract, in its order."""

_BY_PATH = {path: known for known in FIGURE_LABELS for path in known.paths}
_BASIS, _LISTED = {"refund_paid": "refund"}, ("by_state", "by_partner")


def declared_path(path: str) -> str:
    """Return the `section/name` of a figure: of its path, or of a difference of two paths."""
    if MINUS in path:
        return MINUS.join(map(declared_path, path.split(MINUS)))
    section, *between, name = path.split("/")
    listed = [one for one in between if one in _LISTED]
    return f"{_BASIS.get(section, section)}/{(*listed, name)[0]}"


def figure(path: str) -> FigureLabel:
    """Return what is declared of a figure.

    Args:
        path: As `subjects.sources.figure_origin` takes it, or `section/name`.

    Raises:
        KeyError: If no figure is declared there: a mistake in the code.
    """
    return _BY_PATH[declared_path(path)]


def figure_label(path: str) -> str:
    """Return a figure's label in full: « Engagé (AE) »."""
    return figure(path).label


def short_label(path: str) -> str:
    """Return what heads a narrow column: « Rattaché » for « Rattaché au budget de l’État »."""
    known = figure(path)
    return known.short or known.label


def inline_label(path: str) -> str:
    """Return a figure's label inside a sentence: « engagé (AE) », « N° dossier »."""
    label = figure_label(path)
    return label if label[1].isupper() or label[1] == "°" else label[0].lower() + label[1:]
