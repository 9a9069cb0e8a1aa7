"""French words for the codes of the figures, as explanations say them."""

PHASE_STATUSES = {"done": "terminée", "in_progress": "en cours", "upcoming": "à venir"}
ACTION_STATUSES = {
    "to_do": "à faire",
    "running": "en cours",
    "done": "faite",
    "dropped": "abandonnée",
}
DUTY_STATUSES = {
    "kept": "tenue",
    "kept_late": "tenue en retard",
    "due": "à tenir",
    "overdue": "échue",
    "suspended": "suspendue",
    "not_applicable": "sans objet",
}
REFUND_CODES = {
    "simulated": "simulé",
    "provisional": "provisoire",
    "final": "définitif",
    "committed": "dépenses engagées (AE)",
    "paid": "dépenses consommées (CP)",
}
CLAIM_KINDS = {"call": "appel de fonds", "reminder": "relance", "none": "rien à demander"}
OUTCOMES = {
    "kept": "retenu",
    "reserve": "réserve",
    "rejected": "non retenu",
    "incubated": "incubé",
    "reinvestigate": "à réinvestiguer",
    "laureate": "lauréat",
}
APPLICATION_STATES = {
    "draft": "brouillon",
    "submitted": "en construction",
    "in_review": "en instruction",
    "accepted": "acceptée",
    "refused": "refusée",
    "dismissed": "classée sans suite",
}
NOTICE_KINDS = {
    "formal_notice": "Mise en demeure",
    "termination": "Résiliation",
    "withdrawal": "Désengagement",
    "difficulty": "Difficulté",
    "dispute": "Différend",
}
