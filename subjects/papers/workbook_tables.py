"""The columns of a workbook's plain tables, in the order of the rows of `figures`."""

from documents.cells import CellKind
from documents.sheet_layout import SheetColumn
from subjects.figure_labels import figure_label

PHASES = (
    SheetColumn("partner", "Code"),
    SheetColumn("name", "Partenaire", width=22),
    SheetColumn("phase", "N°", CellKind.COUNT, width=6),
    SheetColumn("title", "Phase", CellKind.SENTENCE),
    SheetColumn("status", "Situation"),
    SheetColumn("late_days", figure_label("phases/late_days"), CellKind.COUNT),
    SheetColumn("planned_start", "Début prévu", CellKind.DAY),
    SheetColumn("planned_end", "Fin prévue", CellKind.DAY),
    SheetColumn("actual_start", "Début réel", CellKind.DAY),
    SheetColumn("actual_end", "Fin réelle", CellKind.DAY),
)

DUTIES = (
    SheetColumn("party", "Code"),
    SheetColumn("name", "Qui", width=22),
    SheetColumn("label", "Obligation", CellKind.SENTENCE, width=50),
    SheetColumn("article", "Article"),
    SheetColumn("status", "Situation"),
    SheetColumn("due_on", "Échéance", CellKind.DAY),
    SheetColumn("noted_on", "Tenue le", CellKind.DAY),
    SheetColumn("proof", "Preuve", CellKind.SENTENCE, width=40),
    SheetColumn("unmet_for", "Reste à tenir envers", CellKind.SENTENCE, width=20),
    SheetColumn("measure", figure_label("duties/measure"), CellKind.SENTENCE, width=30),
    SheetColumn("due_by", "Échéance fixée par", width=20),
)

APPLICATIONS = (
    SheetColumn("application", "N° dossier"),
    SheetColumn("title", "Intitulé", CellKind.SENTENCE),
    SheetColumn("partner", "Code"),
    SheetColumn("direction", "Direction", CellKind.SENTENCE, width=24),
    SheetColumn("submitted_on", "Déposé le", CellKind.DAY),
    SheetColumn("state", "État", width=18),
    SheetColumn("crosses", figure_label("presort/crosses"), CellKind.COUNT),
    SheetColumn("decisions", "Décisions", CellKind.SENTENCE, width=24),
    SheetColumn("problem", "Problème", CellKind.LONG),
    SheetColumn("solution", "Solution", CellKind.LONG),
    SheetColumn("first_users", "Premiers utilisateurs", CellKind.LONG, width=30),
    SheetColumn("reason", "Motivation", CellKind.LONG, width=30),
)

NOTES = (
    SheetColumn("team", "Équipe"),
    SheetColumn("held_on", "Date", CellKind.DAY),
    SheetColumn("coach", "Coach", width=20),
    SheetColumn("present", "Intrapreneur présent", width=13),
    SheetColumn(
        "released_days", figure_label("coaching/released_days"), CellKind.NUMBER, total=True
    ),
    SheetColumn("weather", "Météo", width=10),
    SheetColumn("topics", "Points abordés", CellKind.LONG),
    SheetColumn("blockers", "Blocages", CellKind.LONG),
    SheetColumn("next_steps", "Prochaines étapes", CellKind.LONG),
)

TEAMS = (
    SheetColumn("team", "Équipe", width=10),
    SheetColumn("name", "Nom", CellKind.SENTENCE, width=26),
    SheetColumn("application", "N° dossier", width=11),
    SheetColumn("partner", "Code", width=8),
    SheetColumn("intrapreneurs", "Intrapreneurs", CellKind.SENTENCE, width=26),
    SheetColumn("coach", "Coach", width=18),
    SheetColumn("situation", "Situation", width=12),
    SheetColumn("starts_on", "Début", CellKind.DAY),
    SheetColumn("ends_on", "Fin", CellKind.DAY),
    SheetColumn("weeks_due", figure_label("coaching/weeks_due"), CellKind.COUNT, total=True),
    SheetColumn("weeks_held", figure_label("coaching/weeks_held"), CellKind.COUNT, total=True),
    SheetColumn(
        "held",
        "Part tenue",
        CellKind.SHARE,
        formula='=IF([weeks_due]=0,"",[weeks_held]/[weeks_due])',
    ),
    SheetColumn("released_days_due", figure_label("coaching/released_days_due"), CellKind.COUNT),
    SheetColumn(
        "released_days",
        figure_label("coaching/released_days"),
        CellKind.NUMBER,
        formula="=IF([weeks_due]=0,0,ROUND(SUMPRODUCT(--({team}=[team]),"
        '--({held_on}>=[starts_on]),--({held_on}<=IF([ends_on]="",2958465,[ends_on])),'
        "{released_days}),2))",
        total=True,
    ),
    SheetColumn("silent_days", figure_label("coaching/silent_days"), CellKind.COUNT),
)
"""`{team}`, `{held_on}` and `{released_days}` are the columns of the table of points; 2958465
is the last day of Excel: a team without an end goes on."""

CONTRIBUTIONS = (
    SheetColumn("partner", "Code"),
    SheetColumn("title_number", "N° titre", width=18),
    SheetColumn("statement", "N° état", width=12),
    SheetColumn("called_on", "Appelé le", CellKind.DAY),
    SheetColumn("called_cents", "Montant appelé", CellKind.EUROS, total=True),
    SheetColumn("payment_order", "N° mandat", width=12),
    SheetColumn("received_on", "Encaissé le", CellKind.DAY),
    SheetColumn("received_cents", "Montant encaissé", CellKind.EUROS, total=True),
    SheetColumn("attachment_order", "Arrêté de rattachement", CellKind.SENTENCE, width=22),
    SheetColumn("attached_on", "Rattaché le", CellKind.DAY),
    SheetColumn("refunded_on", "Restitué le", CellKind.DAY),
    SheetColumn("refunded_cents", "Montant restitué", CellKind.EUROS, total=True),
    SheetColumn("reference", "Référence", CellKind.SENTENCE, width=24),
    SheetColumn("deliberation", "Délibération", CellKind.SENTENCE, width=24),
)

EXPENSES = (
    SheetColumn("exercice", "Exercice", CellKind.NUMBER, width=9),
    SheetColumn("order", "N° EJ"),
    SheetColumn("item", "N° poste EJ", width=9),
    SheetColumn("request", "N° DP", width=14),
    SheetColumn("supplier", "Fournisseur", CellKind.SENTENCE, width=30),
    SheetColumn("posted_on", "Date comptable", CellKind.DAY),
    SheetColumn("partner", "Pour", width=12),
    SheetColumn("category", "Catégorie", CellKind.SENTENCE, width=22),
    SheetColumn("team", "Équipe", width=10),
    SheetColumn("eligible", "Conforme à l’objet", width=11),
    SheetColumn(
        "committed_cents", figure_label("money/committed_cents"), CellKind.EUROS, total=True
    ),
    SheetColumn("paid_cents", figure_label("money/paid_cents"), CellKind.EUROS, total=True),
)

RANKS = (
    SheetColumn("session", "Session"),
    SheetColumn("rank", "Rang", CellKind.COUNT, width=7),
    SheetColumn("application", "N° dossier"),
    SheetColumn("title", "Intitulé", CellKind.SENTENCE),
    SheetColumn("partner", "Code", width=8),
    SheetColumn("score", figure_label("jury/score"), CellKind.SCORE),
    SheetColumn("median", figure_label("jury/median"), CellKind.SCORE),
    SheetColumn("spread", figure_label("jury/spread"), CellKind.SCORE),
    SheetColumn("jurors", figure_label("jury/jurors"), CellKind.COUNT),
    SheetColumn("quorum", "Quorum", CellKind.COUNT),
    SheetColumn("complete", "Quorum atteint"),
    SheetColumn("recused", "Déports et exclusions", CellKind.SENTENCE),
)

VOICES = (
    SheetColumn("session", "Session"),
    SheetColumn("application", "N° dossier"),
    SheetColumn("title", "Intitulé", CellKind.SENTENCE),
    SheetColumn("juror", "Juré", width=22),
    SheetColumn("body", "Organisme", width=20),
    SheetColumn("standing", "Compte", width=22),
    SheetColumn("score", figure_label("jury/score"), CellKind.SCORE),
    SheetColumn("comments", "Commentaire", CellKind.LONG),
)

DECISIONS = (
    SheetColumn("session", "Session"),
    SheetColumn("application", "N° dossier"),
    SheetColumn("title", "Intitulé", CellKind.SENTENCE),
    SheetColumn("outcome", "Décision"),
    SheetColumn("reason", "Motif", CellKind.SENTENCE, width=44),
    SheetColumn("decided_on", "Date", CellKind.DAY),
    SheetColumn("partner_agrees", "Accord du partenaire", width=13),
    SheetColumn("state_agrees", "Accord de l’État", width=13),
)
