"""The columns of a workbook's plain tables, in the order of the rows of `figures`."""

from reports.workbook_cells import Kind
from reports.workbook_layout import Column

PHASES = (
    Column("partner", "Code"),
    Column("name", "Partenaire", width=22),
    Column("phase", "N°", Kind.COUNT, width=6),
    Column("title", "Phase", Kind.SENTENCE),
    Column("status", "Situation"),
    Column("late_days", "Jours de retard", Kind.COUNT),
    Column("planned_start", "Début prévu", Kind.DAY),
    Column("planned_end", "Fin prévue", Kind.DAY),
    Column("actual_start", "Début réel", Kind.DAY),
    Column("actual_end", "Fin réelle", Kind.DAY),
)

DUTIES = (
    Column("party", "Code"),
    Column("name", "Qui", width=22),
    Column("label", "Obligation", Kind.SENTENCE, width=50),
    Column("article", "Article"),
    Column("status", "Situation"),
    Column("due_on", "Échéance", Kind.DAY),
    Column("noted_on", "Tenue le", Kind.DAY),
    Column("proof", "Preuve", Kind.SENTENCE, width=40),
    Column("unmet_for", "Reste à tenir envers", Kind.SENTENCE, width=20),
)

APPLICATIONS = (
    Column("application", "N° dossier"),
    Column("title", "Intitulé", Kind.SENTENCE),
    Column("partner", "Code"),
    Column("direction", "Direction", Kind.SENTENCE, width=24),
    Column("submitted_on", "Déposé le", Kind.DAY),
    Column("state", "État", width=18),
    Column("crosses", "Croix au pré-tri", Kind.COUNT),
    Column("decisions", "Décisions", Kind.SENTENCE, width=24),
    Column("problem", "Problème", Kind.LONG),
    Column("solution", "Solution", Kind.LONG),
    Column("first_users", "Premiers utilisateurs", Kind.LONG, width=30),
    Column("reason", "Motivation", Kind.LONG, width=30),
)

NOTES = (
    Column("team", "Équipe"),
    Column("held_on", "Date", Kind.DAY),
    Column("coach", "Coach", width=20),
    Column("present", "Intrapreneur présent", width=13),
    Column("released_days", "Jours libérés", Kind.NUMBER, total=True),
    Column("weather", "Météo", width=10),
    Column("topics", "Points abordés", Kind.LONG),
    Column("blockers", "Blocages", Kind.LONG),
    Column("next_steps", "Prochaines étapes", Kind.LONG),
)

TEAMS = (
    Column("team", "Équipe", width=10),
    Column("name", "Nom", Kind.SENTENCE, width=26),
    Column("application", "N° dossier", width=11),
    Column("partner", "Code", width=8),
    Column("intrapreneurs", "Intrapreneurs", Kind.SENTENCE, width=26),
    Column("coach", "Coach", width=18),
    Column("situation", "Situation", width=12),
    Column("starts_on", "Début", Kind.DAY),
    Column("ends_on", "Fin", Kind.DAY),
    Column("weeks_due", "Semaines dues", Kind.COUNT, total=True),
    Column("weeks_held", "Points tenus", Kind.COUNT, total=True),
    Column(
        "held", "Part tenue", Kind.SHARE, formula='=IF([weeks_due]=0,"",[weeks_held]/[weeks_due])'
    ),
    Column("released_days_due", "Jours libérés dus", Kind.COUNT),
    Column(
        "released_days",
        "Jours libérés",
        Kind.NUMBER,
        formula="=IF([weeks_due]=0,0,ROUND(SUMPRODUCT(--({team}=[team]),"
        '--({held_on}>=[starts_on]),--({held_on}<=IF([ends_on]="",2958465,[ends_on])),'
        "{released_days}),2))",
        total=True,
    ),
    Column("silent_days", "Jours sans point", Kind.COUNT),
)
"""`{team}`, `{held_on}` and `{released_days}` are the columns of the table of points; 2958465
is the last day of Excel: a team without an end goes on."""

TITLES = (
    Column("partner", "Code"),
    Column("title", "N° titre", width=18),
    Column("statement", "N° état", width=12),
    Column("called_on", "Appelé le", Kind.DAY),
    Column("called_cents", "Montant appelé", Kind.EUROS, total=True),
    Column("payment_order", "N° mandat", width=12),
    Column("received_on", "Encaissé le", Kind.DAY),
    Column("received_cents", "Montant encaissé", Kind.EUROS, total=True),
    Column("attachment_order", "Arrêté de rattachement", Kind.SENTENCE, width=22),
    Column("attached_on", "Rattaché le", Kind.DAY),
    Column("refunded_on", "Restitué le", Kind.DAY),
    Column("refunded_cents", "Montant restitué", Kind.EUROS, total=True),
    Column("reference", "Référence", Kind.SENTENCE, width=24),
    Column("deliberation", "Délibération", Kind.SENTENCE, width=24),
)

EXPENSES = (
    Column("exercice", "Exercice", Kind.NUMBER, width=9),
    Column("order", "N° EJ"),
    Column("item", "N° poste EJ", width=9),
    Column("request", "N° DP", width=14),
    Column("supplier", "Fournisseur", Kind.SENTENCE, width=30),
    Column("posted_on", "Date comptable", Kind.DAY),
    Column("partner", "Pour", width=12),
    Column("category", "Catégorie", Kind.SENTENCE, width=22),
    Column("team", "Équipe", width=10),
    Column("eligible", "Conforme à l’objet", width=11),
    Column("committed_cents", "Engagé (AE)", Kind.EUROS, total=True),
    Column("paid_cents", "Consommé (CP)", Kind.EUROS, total=True),
)

RANKS = (
    Column("session", "Session"),
    Column("rank", "Rang", Kind.COUNT, width=7),
    Column("application", "N° dossier"),
    Column("title", "Intitulé", Kind.SENTENCE),
    Column("partner", "Code", width=8),
    Column("score", "Note sur 20", Kind.SCORE),
    Column("median", "Médiane", Kind.SCORE),
    Column("spread", "Écart entre jurés", Kind.SCORE),
    Column("jurors", "Jurés comptés", Kind.COUNT),
    Column("quorum", "Quorum", Kind.COUNT),
    Column("complete", "Quorum atteint"),
    Column("recused", "Déports et exclusions", Kind.SENTENCE),
)

VOICES = (
    Column("session", "Session"),
    Column("application", "N° dossier"),
    Column("title", "Intitulé", Kind.SENTENCE),
    Column("juror", "Juré", width=22),
    Column("body", "Organisme", width=20),
    Column("standing", "Compte", width=22),
    Column("score", "Note sur 20", Kind.SCORE),
    Column("comments", "Commentaire", Kind.LONG),
)

DECISIONS = (
    Column("session", "Session"),
    Column("application", "N° dossier"),
    Column("title", "Intitulé", Kind.SENTENCE),
    Column("outcome", "Décision"),
    Column("reason", "Motif", Kind.SENTENCE, width=44),
    Column("decided_on", "Date", Kind.DAY),
    Column("partner_agrees", "Accord du partenaire", width=13),
    Column("state_agrees", "Accord de l’État", width=13),
)
