"""Every alert in full: its rule, how grave, whose, what it measured, what the screen says."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from subjects.calendar.rule_alerts_calendar import (
    agreements_ending,
    early_phases,
    late_amendments,
    late_phases,
    missing_phase_dates,
    overdue_duty,
    phases_past_term,
    unknown_reference,
)
from subjects.calendar.rule_alerts_notices import irregular_notices, open_notices
from subjects.calendar.rule_notices import Notice, NoticeTerms, notice_states
from subjects.calendar.rule_phases import PhaseStatus
from subjects.calendar.rule_terms import AgreementState, Amendment
from subjects.committee.rule_alerts import BREACH, INFORM, WATCH, Thresholds
from subjects.committee.rule_alerts_people import (
    Jury,
    applications_without_partner,
    missing_ends,
    no_event,
    quorum_missing,
    registered_above_maximum,
    short_released_days,
    silent_teams,
    tie_at_cut,
    unexplained_decision,
)
from subjects.money.rule_alerts_money import (
    above_cap,
    committed_above_attached,
    contradicting_titles,
    early_calls,
    forecast_above_pool,
    high_consumption,
    overdue_receipts,
    several_receipts,
)
from subjects.money.rule_money import Contribution, Money, PartnerMoney
from subjects.spending.rule_alerts_spending import (
    other_fund_spending,
    out_of_period_spending,
    paid_above_committed,
    unattributed_spending,
)
from subjects.teams.rule_coaching import Team, TeamCoaching

ON = date(2021, 3, 1)
TERMS, OF_CONVENTION = NoticeTerms(15, 1), NoticeTerms(None, 1)
PROCEDURE = (
    "Vérifier la procédure : une mise en demeure, 1 mois sans réponse satisfaisante, puis la "
    "résiliation (art. 5)."
)
LIMITS = Thresholds()


def phase(number, status, late=0, planned_end=date(2021, 3, 31), start=None, planned=None):
    return PhaseStatus("59", number, status, late, planned, planned_end, start, None)


def agreement(ends_on=date(2021, 3, 15), over=False):
    return AgreementState("59", date(2020, 9, 15), ends_on, 900_000, ends_on, over)


def programme(partners=(), called=0, received=0, attached=0, committed=0):
    return Money(4_500_000, called, received, attached, committed, 0, 0, 0, 0, 0, partners, [])


def partner(called=0, received=0, consumed=0):
    return PartnerMoney("95", called, received, consumed, 0, consumed, 900_000 - consumed)


def title(number, called_on=date(2021, 1, 1), received_on=None, received=0):
    return Contribution("95", number, called_on, 900_000, received_on, received, None, 0, None)


def notices(kind, received_on, reason="", **changes):
    given = {"answered_on": None, "is_satisfactory": False, "lifted_on": None} | changes
    notice = Notice("59", kind, received_on, **given, reason=reason)
    return open_notices(notice_states([notice], TERMS, ON), duties={"released_day": "Libérer"})


def irregular(*notices, terms=OF_CONVENTION, ends_on=date(2021, 3, 15), text="convention"):
    return irregular_notices(notices, terms, {"59": ends_on}, ON, text)


def letter(kind, received_on, **given):
    return Notice("59", kind, received_on, None, False, None, **given)


def coached(released=9, silent=0):
    return TeamCoaching("EQ2", "60", 9, 9, released, 9, silent)


def plain(text):
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("alerts", "measured", "text", "action"),
    [
        pytest.param(
            lambda: late_phases([phase(4, "in_progress", late=2)]),
            ("late_phase", WATCH, "59", None, 2, None),
            "Phase 4 en retard de 2 jours : fin prévue le 31/03/2021.",
            "Convenir d’une nouvelle date de fin, ou enregistrer la fin réelle.",
            id="a phase late by two days",
        ),
        pytest.param(
            lambda: phases_past_term([phase(5, "upcoming")], [agreement()]),
            ("phase_past_term", WATCH, "59", None, 16, None),
            "Phase 5 prévue jusqu’au 31/03/2021, après le terme du 15/03/2021.",
            "Avenant à demander avant le 15/03/2021.",
            id="a phase planned past the term",
        ),
        pytest.param(
            lambda: phases_past_term(
                [phase(5, "upcoming", planned_end=None, planned=ON)], [agreement(date(2021, 2, 28))]
            ),
            ("phase_past_term", WATCH, "59", None, 1, None),
            "Phase 5 prévue jusqu’au 01/03/2021, après le terme du 28/02/2021.",
            "Avenant à demander avant le 28/02/2021.",
            id="a phase planned to begin past the term",
        ),
        pytest.param(
            lambda: phases_past_term([phase(5, "upcoming")], [agreement(over=True)]),
            ("phase_past_term", WATCH, "59", None, 16, None),
            "Phase 5 prévue jusqu’au 31/03/2021, après le terme du 15/03/2021.",
            "Terme passé : aucune demande d’avenant n’est enregistrée avant le 15/03/2021.",
            id="a phase past a term that is over",
        ),
        pytest.param(
            lambda: phases_past_term([phase(5, "upcoming")], [agreement(over=True)], "charte"),
            ("phase_past_term", WATCH, "59", None, 16, None),
            "Phase 5 prévue jusqu’au 31/03/2021, après le terme du 15/03/2021.",
            "Revoir la date prévue, ou convenir d’une nouvelle adhésion (III).",
            id="a phase past a charter's term",
        ),
        pytest.param(
            lambda: early_phases(
                [phase(1, "upcoming"), phase(2, "in_progress", start=date(2020, 10, 1))]
            ),
            ("phase_too_early", WATCH, "59", None, None, None),
            "Phase 2 commencée le 01/10/2020, avant le début de la phase 1.",
            "Vérifier les dates réelles des deux phases.",
            id="a phase begun too early",
        ),
        pytest.param(
            lambda: missing_phase_dates([phase(3, "upcoming", planned_end=None)]),
            ("phase_dates_missing", INFORM, "59", None, None, None),
            "Phase 3 sans date prévue : son retard ne peut pas être mesuré.",
            "Compléter le calendrier.",
            id="a phase without dates",
        ),
        pytest.param(
            lambda: agreements_ending([agreement(date(2021, 3, 2))], ON, LIMITS),
            ("agreement_ending", WATCH, "59", None, 1, None),
            "La convention prend fin le 02/03/2021, dans 1 jour.",
            "Demander un avenant avant cette date si une phase reste à faire (art. 5). Seuil : "
            "30 jours avant, choix du programme.",
            id="a convention that ends tomorrow",
        ),
        pytest.param(
            lambda: agreements_ending([agreement(ON)], ON, LIMITS, "charte"),
            ("agreement_ending", WATCH, "59", None, 0, None),
            "La charte prend fin le 01/03/2021, aujourd’hui.",
            "Terminer les phases avant cette date : la charte dure trois mois (III). Seuil : 30 "
            "jours avant, choix du programme.",
            id="a charter that ends today",
        ),
        pytest.param(
            lambda: late_amendments("59", [Amendment("2", date(2021, 3, 20), None, None, None)]),
            ("amendment_after_end", BREACH, "59", None, None, None),
            "Avenant n° 2 signé le 20/03/2021, après la fin de la convention.",
            "Faire confirmer sa portée : un avenant se demande avant la fin (art. 5).",
            id="an amendment signed after the end",
        ),
        pytest.param(
            lambda: [overdue_duty("59", "Réunir le jury", date(2021, 2, 28), ON)],
            ("duty_overdue", WATCH, "59", None, 1, None),
            "Obligation échue depuis 1 jour (le 28/02/2021) : Réunir le jury.",
            "Enregistrer la date et la preuve, ou relancer la partie.",
            id="a duty a day late",
        ),
        pytest.param(
            lambda: above_cap(programme([partner(900_000, 950_000)]), {"95": 900_000}),
            ("above_cap", BREACH, "95", None, None, 50000),
            "Plafond dépassé : 9 000,00 € appelés, 9 500,00 € encaissés, pour un plafond de 9 "
            "000,00 €.",
            "Réduire l’appel ou restituer le trop-perçu : 500,00 €.",
            id="a partner above its cap",
        ),
        pytest.param(
            lambda: above_cap(programme(called=4_550_000), {}),
            ("above_cap", BREACH, None, None, None, 50000),
            "Plafond dépassé : 45 500,00 € appelés, 0,00 € encaissés, pour un plafond de 45 "
            "000,00 €.",
            "Réduire l’appel ou restituer le trop-perçu : 500,00 €.",
            id="the programme above its total",
        ),
        pytest.param(
            lambda: high_consumption([partner(consumed=720_000)], {"95": 900_000}, LIMITS),
            ("high_consumption", WATCH, "95", None, None, 720000),
            "Consommation indicative de 7 200,00 € pour un plafond de 9 000,00 € (80 %).",
            "Surveiller les commandes à venir. Seuil : 80 % du plafond, choix du programme.",
            id="consumption near the cap",
        ),
        pytest.param(
            lambda: high_consumption([partner(consumed=1)], {"95": 0}, LIMITS),
            ("high_consumption", WATCH, "95", None, None, 1),
            "Consommation indicative de 0,01 € pour un plafond de 0,00 €.",
            "Surveiller les commandes à venir. Seuil : 80 % du plafond, choix du programme.",
            id="consumption without a cap",
        ),
        pytest.param(
            lambda: early_calls([title("T1")], {"95": date(2021, 1, 2)}, ON),
            ("early_call", WATCH, "95", None, None, 900000),
            "Titre T1 appelé le 01/01/2021, avant la signature de la convention, signée le "
            "02/01/2021.",
            "Vérifier la date de l’appel et celle de la signature.",
            id="a call on the eve of the signature",
        ),
        pytest.param(
            lambda: early_calls([title("T1")], {"95": ON + timedelta(1)}, ON),
            ("early_call", WATCH, "95", None, None, 900000),
            "Titre T1 appelé le 01/01/2021, avant la signature de la convention, qui n’est pas "
            "signée.",
            "Vérifier la date de l’appel et celle de la signature.",
            id="a call before a signature to come",
        ),
        pytest.param(
            lambda: contradicting_titles([title("T1", received_on=ON, received=900_001)], ON),
            ("amounts_contradict", WATCH, "95", None, None, 1),
            "Titre T1 : 9 000,01 € encaissés pour 9 000,00 € appelés.",
            "Vérifier les deux montants : l’un est sans doute mal saisi.",
            id="a cent too much received",
        ),
        pytest.param(
            lambda: contradicting_titles(
                [
                    replace(
                        title("T1", received_on=ON, received=10), refunded_on=ON, refunded_cents=12
                    )
                ],
                ON,
            ),
            ("amounts_contradict", WATCH, "95", None, None, 2),
            "Titre T1 : 0,12 € restitués pour 0,10 € encaissés.",
            "Vérifier les deux montants : l’un est sans doute mal saisi.",
            id="more given back than received",
        ),
        pytest.param(
            lambda: paid_above_committed([(str(number), 100, 110) for number in range(6)]),
            ("paid_above_committed", WATCH, None, None, None, 60),
            "6 commandes dont le consommé (CP) dépasse l’engagé (AE) : 0 (1,10 € pour 1,00 €), "
            "1 (1,10 € pour 1,00 €), 2 (1,10 € pour 1,00 €), 3 (1,10 € pour 1,00 €), 4 (1,10 € "
            "pour 1,00 €) et 1 autre.",
            "Vérifier les montants, ou charger l’extraction qui porte les autres engagements.",
            id="orders paid above what they engage",
        ),
        pytest.param(
            lambda: missing_ends([Team("EQ2", "60", ON, None, 1, is_stopped=True)]),
            ("missing_team_end", INFORM, "60", "EQ2", None, None),
            "Équipe EQ2 : elle est arrêtée, sans date de fin.",
            "Renseigner la fin de l’équipe : ses semaines et ses jours dus courent jusque-là.",
            id="a team that stopped, nobody says when",
        ),
        pytest.param(
            lambda: several_receipts(
                [title("T1", None, ON, 400_000), title("T2", None, ON, 500)], ON
            ),
            ("several_receipts", WATCH, "95", None, None, 400500),
            "2 versements encaissés, 4 005,00 € en tout : la convention en prévoit un seul (art. "
            "4.2).",
            "Vérifier qu’aucun titre n’a été émis deux fois.",
            id="two receipts",
        ),
        pytest.param(
            lambda: overdue_receipts([title("T1", received_on=ON, received=1)], ON, LIMITS),
            ("overdue_receipt", WATCH, "95", None, 59, 899999),
            "Titre T1 appelé le 01/01/2021 : reste à recouvrer 8 999,99 € après 59 jours.",
            "Relancer le partenaire. Seuil : plus de 30 jours, choix du programme.",
            id="a call not received",
        ),
        pytest.param(
            lambda: committed_above_attached(programme(committed=300, attached=100)),
            ("committed_above_attached", BREACH, None, None, None, 200),
            "3,00 € engagés, au-delà des crédits rattachés, 1,00 €.",
            "Enregistrer les arrêtés de rattachement, ou attendre le prochain pour engager.",
            id="orders above attached credits",
        ),
        pytest.param(
            lambda: committed_above_attached(programme(committed=300)),
            ("committed_above_attached", INFORM, None, None, None, 300),
            "3,00 € engagés, alors qu’aucun rattachement de crédits n’est enregistré.",
            "Enregistrer les arrêtés de rattachement, ou attendre le prochain pour engager.",
            id="orders without attached credits",
        ),
        pytest.param(
            lambda: forecast_above_pool(300, 100),
            ("forecast_above_pool", WATCH, None, None, None, 200),
            "Le prévisionnel, 3,00 €, dépasse les contributions, 1,00 €, de 2,00 €.",
            "Réduire le prévisionnel, ou prévoir la part à la charge de la DINUM.",
            id="a forecast above the pool",
        ),
        pytest.param(
            lambda: unattributed_spending(1, 300),
            ("unattributed_spending", WATCH, None, None, None, 300),
            "1 commande sans ventilation : 3,00 €.",
            "Ventiler ces commandes (équipe, code ou « commun », catégorie).",
            id="an order that no one has attributed",
        ),
        pytest.param(
            lambda: out_of_period_spending(2, 300, "59"),
            ("out_of_period_spending", WATCH, "59", None, None, 300),
            "2 commandes en dehors de la période d’effet (art. 2) : 3,00 €.",
            "Décider sous « Hors période » (Affectations) : retenue, ou écartée (à la charge de "
            "l’État).",
            id="orders out of period",
        ),
        pytest.param(
            lambda: other_fund_spending(2, 300),
            ("other_fund_spending", WATCH, None, None, None, 300),
            "2 commandes sur un autre fonds que celui de la convention (art. 4.4) : 3,00 €.",
            "Vérifier l’imputation : ces dépenses ne comptent dans aucun autre chiffre.",
            id="orders on another fund",
        ),
        pytest.param(
            lambda: [unknown_reference("59", "Copie au CBCM", "AV9")],
            ("unknown_reference", INFORM, "59", None, None, None),
            "Une preuve de l’obligation « Copie au CBCM » cite « AV9 », que rien d’autre ne dit : "
            "elle ne compte pas.",
            "Corriger sa référence (n° d’avenant, de titre ou de dossier, exercice, ou jour de "
            "réception), ou charger ce qu’elle cite.",
            id="a proof of a time that nothing tells of",
        ),
        pytest.param(
            lambda: silent_teams(
                [coached(silent=14)], [Team("EQ2", "60", ON, None, 1)], ON, LIMITS
            ),
            ("silent_team", WATCH, "60", "EQ2", 14, None),
            "Équipe EQ2 : aucun point hebdomadaire depuis 14 jours.",
            "Joindre le coach et l’intrapreneur. Seuil : 14 jours, choix du programme.",
            id="a silent team",
        ),
        pytest.param(
            lambda: short_released_days([coached(5.5)], [], LIMITS),
            ("short_released_days", WATCH, "60", "EQ2", None, None),
            "Équipe EQ2 : jours libérés, 5,5 sur 9 dus.",
            "Rappeler à la direction de l’agent qu’un jour par semaine lui est dû (art. 3). "
            "Seuil : 80 % sur 4 semaines au moins, choix du programme.",
            id="days not released",
        ),
        pytest.param(
            lambda: applications_without_partner(["2", "1"]),
            ("application_without_partner", INFORM, None, None, None, None),
            "2 candidatures sans département : 1, 2.",
            "Demander le département au candidat.",
            id="applications without a département",
        ),
        pytest.param(
            lambda: registered_above_maximum("PARIS", ON, 50, 57),
            ("registered_above_maximum", WATCH, "PARIS", None, None, None),
            "Journée du 01/03/2021 : 57 inscrits pour 50 participants au plus.",
            "Trouver une salle plus grande, ou pré-trier les candidatures.",
            id="more registered than the room holds",
        ),
        pytest.param(
            lambda: no_event("PARIS", ON, []),
            ("no_event", WATCH, "PARIS", None, None, None),
            "Aucune journée n’est prévue avant la fin de la charte, le 01/03/2021.",
            "Fixer la date de la journée.",
            id="a charter without its day",
        ),
        pytest.param(
            lambda: quorum_missing(Jury("selection", "Sélection"), "12", 2, 3, "59"),
            ("quorum_missing", WATCH, "59", None, None, None),
            "Sélection, dossier 12 : 2 jurés comptés sur 3 nécessaires.",
            "Compléter les notes pour classer ce dossier.",
            id="a juror missing",
        ),
        pytest.param(
            lambda: quorum_missing(Jury("comite", "Comité"), "12", 0, 3),
            ("quorum_missing", WATCH, None, None, None, None),
            "Comité, dossier 12 : 0 juré compté sur 3 nécessaires.",
            "Compléter les notes pour classer ce dossier.",
            id="no juror at all",
        ),
        pytest.param(
            lambda: tie_at_cut(Jury("selection", "Sélection"), 8, ["2", "1"]),
            ("tie_at_cut", BREACH, None, None, None, None),
            "Sélection : dossiers ex æquo de part et d’autre de la limite (8) : 1, 2.",
            "Décider, et consigner le motif : rien ne les départage.",
            id="a tie across the cut",
        ),
        pytest.param(
            lambda: [unexplained_decision(Jury("selection", "Sélection"), "12", "retenu", 9, "59")],
            ("unexplained_decision", WATCH, "59", None, None, None),
            "Sélection, dossier 12 : décision « retenu » contraire au rang 9, sans motif.",
            "Consigner le motif de la décision.",
            id="a decision against the rank",
        ),
        pytest.param(
            lambda: [unexplained_decision(Jury("jury", "Jury"), "12", "lauréat", None)],
            ("unexplained_decision", WATCH, None, None, None, None),
            "Jury, dossier 12 : décision « lauréat » sans rang, faute de quorum, sans motif.",
            "Consigner le motif de la décision.",
            id="a decision on a file without a rank",
        ),
        pytest.param(
            lambda: notices("formal_notice", date(2021, 2, 20), "Voir l’annexe X."),
            ("notice_open", WATCH, "59", None, None, None),
            "Mise en demeure du 20/02/2021, échéance le 20/03/2021 : Voir l’annexe X.",
            "Répondre, puis enregistrer la réponse ou la levée.",
            id="a formal notice within its month",
        ),
        pytest.param(
            lambda: notices("formal_notice", date(2021, 1, 20)),
            ("notice_open", BREACH, "59", None, None, None),
            "Mise en demeure du 20/01/2021, échéance le 20/02/2021.",
            "Délai passé sans réponse satisfaisante : la convention peut être résiliée (art. 5).",
            id="a formal notice past its month",
        ),
        pytest.param(
            lambda: notices("withdrawal", date(2021, 2, 26), "Réorganisation"),
            ("notice_open", WATCH, "59", None, None, None),
            "Désengagement du 26/02/2021, échéance le 19/03/2021 : Réorganisation.",
            "Préparer la fin de l’accord à l’issue du préavis.",
            id="a withdrawal",
        ),
        pytest.param(
            lambda: notices("difficulty", date(2021, 2, 26), "Coach absent"),
            ("notice_open", WATCH, "59", None, None, None),
            "Difficulté du 26/02/2021 : Coach absent.",
            "Répondre, puis enregistrer la réponse ou la levée.",
            id="a difficulty",
        ),
        pytest.param(
            lambda: notices("dispute", date(2021, 2, 26)),
            ("notice_open", WATCH, "59", None, None, None),
            "Différend du 26/02/2021.",
            "Répondre, puis enregistrer la réponse ou la levée.",
            id="a dispute",
        ),
        pytest.param(
            lambda: notices("difficulty", date(2021, 2, 26), duty="released_day"),
            ("notice_open", WATCH, "59", None, None, None),
            "Difficulté du 26/02/2021. Obligation suspendue : Libérer.",
            "Répondre, puis enregistrer la réponse ou la levée.",
            id="a difficulty that suspends a duty",
        ),
        pytest.param(
            lambda: notices("termination", date(2021, 2, 26), effective_on=date(2021, 3, 1)),
            ("notice_open", WATCH, "59", None, None, None),
            "Résiliation du 26/02/2021, effet le 01/03/2021.",
            "Préparer la fin de l’accord à son jour d’effet.",
            id="a termination until it takes effect",
        ),
        pytest.param(
            lambda: irregular(letter("termination", date(2021, 2, 10))),
            ("notice_irregular", WATCH, "59", None, None, None),
            "Résiliation du 10/02/2021 sans mise en demeure enregistrée.",
            PROCEDURE,
            id="a termination without formal notice",
        ),
        pytest.param(
            lambda: irregular(
                letter("formal_notice", date(2021, 1, 10)), letter("termination", date(2021, 2, 10))
            ),
            ("notice_irregular", WATCH, "59", None, None, None),
            "Résiliation du 10/02/2021 avant la fin du délai de la mise en demeure, le 10/02/2021.",
            PROCEDURE,
            id="a termination on the last day of the month",
        ),
        pytest.param(
            lambda: irregular(
                letter("formal_notice", date(2021, 1, 10)),
                letter("termination", date(2021, 2, 12), sent_on=date(2021, 2, 9)),
            ),
            ("notice_irregular", WATCH, "59", None, None, None),
            "Résiliation du 12/02/2021 avant la fin du délai de la mise en demeure, le 10/02/2021.",
            PROCEDURE,
            id="a termination sent within the month",
        ),
        pytest.param(
            lambda: irregular(
                replace(
                    letter("formal_notice", date(2021, 1, 10)),
                    answered_on=date(2021, 2, 10),
                    is_satisfactory=True,
                ),
                letter("termination", date(2021, 2, 12)),
            ),
            ("notice_irregular", WATCH, "59", None, None, None),
            "Résiliation du 12/02/2021 après une mise en demeure levée, ou qui a eu une réponse "
            "satisfaisante.",
            PROCEDURE,
            id="a termination after a satisfactory answer",
        ),
        pytest.param(
            lambda: irregular(letter("withdrawal", date(2021, 2, 1))),
            ("notice_irregular", WATCH, "59", None, None, None),
            "Désengagement du 01/02/2021 sans effet : la convention ne prévoit pas de "
            "désengagement.",
            "L’accord continue ; il ne prend fin avant son terme que par résiliation (art. 5).",
            id="a withdrawal that the text does not have",
        ),
        pytest.param(
            lambda: irregular(
                letter("withdrawal", date(2021, 2, 26)),
                terms=NoticeTerms(15, None),
                ends_on=date(2021, 3, 18),
                text="charte",
            ),
            ("notice_irregular", WATCH, "59", None, None, None),
            "Désengagement du 26/02/2021 sans objet : la charte prend fin le 18/03/2021, avant "
            "son effet.",
            "Dernier jour utile pour se désengager : le 25/02/2021 (III).",
            id="a withdrawal too late to end anything",
        ),
        pytest.param(
            lambda: irregular(
                letter("termination", date(2021, 2, 12)), terms=NoticeTerms(15, None), text="charte"
            ),
            ("notice_irregular", WATCH, "59", None, None, None),
            "Résiliation du 12/02/2021 que la charte ne prévoit pas.",
            "Vérifier sur quoi elle se fonde, et le dire en commentaire.",
            id="a termination that the text does not have",
        ),
    ],
)
def test_an_alert_says_all_of_it(alerts, measured, text, action):
    [told] = alerts()
    assert measured == (
        told.rule, told.severity, told.partner, told.team, told.days, told.amount_cents,
    )  # fmt: skip
    assert (plain(told.text), plain(told.action)) == (text, action)


@pytest.mark.parametrize(
    "alerts",
    [
        pytest.param(lambda: notices("termination", date(2021, 2, 26)), id="a termination is over"),
        pytest.param(lambda: notices("difficulty", date(2021, 2, 26), lifted_on=ON), id="lifted"),
        pytest.param(lambda: late_phases([phase(4, "done", late=2)]), id="late, but done"),
        pytest.param(
            lambda: missing_phase_dates([phase(3, "done", planned_end=None)]), id="done, undated"
        ),
        pytest.param(
            lambda: above_cap(programme(called=4_500_000), {}), id="called up to the total"
        ),
        pytest.param(
            lambda: several_receipts([title("T1", None, ON, 1)], ON), id="a single receipt"
        ),
        pytest.param(lambda: forecast_above_pool(100, 100), id="a forecast of all the pool"),
        pytest.param(lambda: unattributed_spending(0, 0), id="every order attributed"),
        pytest.param(lambda: paid_above_committed([]), id="no order paid above what it engages"),
        pytest.param(
            lambda: early_calls([title("T1")], {"95": date(2021, 1, 1)}, ON),
            id="a call on the day of the signature",
        ),
        pytest.param(
            lambda: early_calls([title("T1", called_on=ON + timedelta(1))], {}, ON),
            id="a call to come",
        ),
        pytest.param(
            lambda: contradicting_titles([title("T1", received_on=ON, received=900_000)], ON),
            id="all received",
        ),
        pytest.param(
            lambda: contradicting_titles(
                [title("T1", received_on=ON + timedelta(1), received=900_001)], ON
            ),
            id="received later",
        ),
        pytest.param(
            lambda: missing_ends([Team("EQ2", "60", ON, ON, 1, is_stopped=True)]),
            id="a team that stopped, its end known",
        ),
        pytest.param(
            lambda: short_released_days(
                [coached(0)], [Team("EQ2", "60", ON, None, 1, is_stopped=True)], LIMITS
            ),
            id="days of a team whose end is asked for",
        ),
        pytest.param(
            lambda: tie_at_cut(Jury("comite", "Comité"), None, ["1", "2"]), id="a tie without a cut"
        ),
    ],
)
def test_nothing_to_say(alerts):
    assert alerts() == []


def test_alerts_of_several_are_all_told():
    """One that says nothing does not silence those that follow."""
    lines = [phase(1, "done"), phase(2, "upcoming"), phase(3, "upcoming")]
    assert len(phases_past_term(lines, [agreement()])) == 2
    ended, ending = agreement(over=True), agreement()
    assert len(agreements_ending([ended, ending, ending], ON, LIMITS)) == 2
    calls = [title("T1", date(2021, 2, 28)), title("T2"), title("T0")]
    told = overdue_receipts([title("A3", None), *calls], ON, LIMITS)
    assert [plain(one.text).split()[1] for one in told] == ["T0", "T2"]
