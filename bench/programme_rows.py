"""The rows of a national programme, made from their numbers alone: two runs give the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

FUND = "1-2-00742"
SIGNED, LAST = date(2024, 1, 8), date(2024, 6, 28)
CAP_CENTS = 100_000_000
_CATEGORIES = ("seminaire", "coaching", "appui", "autre")
_STATES = ("in_review", "submitted", "accepted", "refused", "dismissed", "draft")
_WEATHER = ("sun", "cloud", "rain", "storm", None)
_CRITERIA = ("ampleur", "action", "competences")
_JURORS = 12

NAMES = {
    "01": "Ain", "02": "Aisne", "03": "Allier", "04": "Alpes-de-Haute-Provence",
    "05": "Hautes-Alpes", "06": "Alpes-Maritimes", "07": "Ardèche", "08": "Ardennes",
    "09": "Ariège", "10": "Aube", "11": "Aude", "12": "Aveyron", "13": "Bouches-du-Rhône",
    "14": "Calvados", "15": "Cantal", "16": "Charente", "17": "Charente-Maritime", "18": "Cher",
    "19": "Corrèze", "2A": "Corse-du-Sud", "2B": "Haute-Corse", "21": "Côte-d’Or",
    "22": "Côtes-d’Armor", "23": "Creuse", "24": "Dordogne", "25": "Doubs", "26": "Drôme",
    "27": "Eure", "28": "Eure-et-Loir", "29": "Finistère", "30": "Gard", "31": "Haute-Garonne",
    "32": "Gers", "33": "Gironde", "34": "Hérault", "35": "Ille-et-Vilaine", "36": "Indre",
    "37": "Indre-et-Loire", "38": "Isère", "39": "Jura", "40": "Landes", "41": "Loir-et-Cher",
    "42": "Loire", "43": "Haute-Loire", "44": "Loire-Atlantique", "45": "Loiret", "46": "Lot",
    "47": "Lot-et-Garonne", "48": "Lozère", "49": "Maine-et-Loire", "50": "Manche",
    "51": "Marne", "52": "Haute-Marne", "53": "Mayenne", "54": "Meurthe-et-Moselle",
    "55": "Meuse", "56": "Morbihan", "57": "Moselle", "58": "Nièvre", "59": "Nord", "60": "Oise",
    "61": "Orne", "62": "Pas-de-Calais", "63": "Puy-de-Dôme", "64": "Pyrénées-Atlantiques",
    "65": "Hautes-Pyrénées", "66": "Pyrénées-Orientales", "67": "Bas-Rhin", "68": "Haut-Rhin",
    "69": "Rhône", "70": "Haute-Saône", "71": "Saône-et-Loire", "72": "Sarthe", "73": "Savoie",
    "74": "Haute-Savoie", "75": "Paris", "76": "Seine-Maritime", "77": "Seine-et-Marne",
    "78": "Yvelines", "79": "Deux-Sèvres", "80": "Somme", "81": "Tarn", "82": "Tarn-et-Garonne",
    "83": "Var", "84": "Vaucluse", "85": "Vendée", "86": "Vienne", "87": "Haute-Vienne",
    "88": "Vosges", "89": "Yonne", "90": "Territoire de Belfort", "91": "Essonne",
    "92": "Hauts-de-Seine", "93": "Seine-Saint-Denis", "94": "Val-de-Marne", "95": "Val-d’Oise",
    "971": "Guadeloupe", "972": "Martinique", "973": "Guyane", "974": "La Réunion",
    "976": "Mayotte",
}  # fmt: skip
CODES = tuple(NAMES)


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows a programme has; a team has a point a week for 25 weeks."""

    applications: int = 100_000
    orders: int = 100_000
    lines_per_order: int = 10
    teams: int = 20_000
    weeks: int = 25
    judged: int = 400
    presorted: int = 2_000


Values = dict[str, Any]
"""A row: column → value."""


def tables(size: Size) -> dict[str, Iterator[Values]]:
    """Return the rows of each dataset."""
    return {
        "partners": _partners(),
        "phase_dates": _phase_dates(),
        "contributions": _contributions(),
        "forecast": _forecast(),
        "problems": _problems(),
        "duties": _duties(),
        "applications": _applications(size),
        "presort": _presort(size),
        "scores": _scores(size),
        "decisions": _decisions(size),
        "teams": _teams(size),
        "coaching_notes": (
            note(team, week) for team in range(size.teams) for week in range(size.weeks)
        ),
        "attributions": _attributions(size),
        "expenses": _expenses(size),
        "actions": _actions(),
    }


def _code(number: int) -> str:
    return CODES[number % len(CODES)]


def _day(days: int) -> str:
    return (SIGNED + timedelta(days)).isoformat()


def _partners() -> Iterator[Values]:
    for number, (code, name) in enumerate(NAMES.items()):
        yield {"partner": code, "name": name, "signed_on": _day(number % 5)}


def _phase_dates() -> Iterator[Values]:
    for number, code in enumerate(CODES):
        for phase in range(1, 6):
            start, end = 30 * (phase - 1) + number % 10, 30 * phase - 1 + number % 10
            is_late = (number + phase) % 7 == 0
            yield {
                "partner": code, "phase": phase,
                "planned_start": _day(start), "planned_end": _day(end),
                "actual_start": _day(start) if phase < 5 else None,
                "actual_end": _day(end + 6 * is_late) if phase < 5 - is_late else None,
            }  # fmt: skip


def _contributions() -> Iterator[Values]:
    for number, code in enumerate(CODES):
        received = CAP_CENTS - 1_000_000 * (number % 9)
        yield {
            "partner": code, "title": f"T{number:03d}", "called_on": _day(20),
            "called_cents": CAP_CENTS, "received_on": _day(50 + number % 40),
            "received_cents": received, "statement": f"E{number:03d}",
            "attached_on": _day(100) if number % 3 else None,
        }  # fmt: skip


def _forecast() -> Iterator[Values]:
    for code in CODES:
        for number, category in enumerate(_CATEGORIES):
            cents = 10_000_000 + 5_000_000 * number
            yield {
                "exercice": 2024, "category": category, "label": f"{category} {code}",
                "partner": code, "commitments_cents": cents, "payments_cents": cents,
            }  # fmt: skip


def _problems() -> Iterator[Values]:
    for number, code in enumerate(CODES):
        for rank in range(3 + number % 2):
            yield {
                "partner": code, "number": f"P{rank + 1}", "title": f"Problème {rank + 1} : délais",
                "is_real": 1, "is_major": int(rank != 2), "is_actionable": 1,
                "users": f"{100 * (rank + 1)} usagers",
            }  # fmt: skip


def _duties() -> Iterator[Values]:
    for number, code in enumerate(CODES):
        for duty in ("call_sent", "support"):
            yield {
                "partner": code, "duty": duty, "situation": "kept", "noted_on": _day(number % 30),
                "proof": "Courrier",
            }  # fmt: skip


def _applications(size: Size) -> Iterator[Values]:
    for number in range(size.applications):
        state = _STATES[number % 37 % len(_STATES)]
        yield {
            "application": _application(number), "partner": _code(number) if number % 97 else None,
            "submitted_on": None if state == "draft" else _day(number % 60),
            "direction": f"Direction {number % 40}", "civility": "Mme",
            "last_name": f"Exemple{number % 5000}", "first_name": "Camille",
            "email": f"exemple{number}@example.fr", "title": f"Projet {number} : accueil",
            "problem": f"Délai du guichet {number % 900}, dossier, courrier, relance, carte, agent",
            "solution": f"Réponse {number} au service", "first_users": f"{number % 900} usagers",
            "is_real": 1, "is_major": number % 2, "is_actionable": 1, "state": state,
        }  # fmt: skip


def _application(number: int) -> str:
    return str(2_600_000 + number)


def _presort(size: Size) -> Iterator[Values]:
    for number in range(size.presorted):
        for member in range(3):
            crossed = int((number * 7 + member * 5) % 3 == 0)
            yield {
                "application": _application(number), "member": f"Membre {member + 1}",
                "is_crossed": crossed,
            }  # fmt: skip


def _scores(size: Size) -> Iterator[Values]:
    """Yield the marks of four jurors a file, of the twelve."""
    for number in range(size.judged):
        for rank in range(4):
            juror = (number + 3 * rank) % _JURORS
            for place, criterion in enumerate(_CRITERIA):
                half = (number * 3 + juror * 5 + place * 7) % 11
                yield {
                    "session": "selection", "application": _application(number),
                    "juror": f"Jurée {juror + 1:02d}", "body": _code(juror) if juror else "DINUM",
                    "criterion": criterion, "score": f"{half}/2", "is_recused": 0,
                }  # fmt: skip


def _decisions(size: Size) -> Iterator[Values]:
    for number in range(size.judged):
        kept = number % 4 == 0
        yield {
            "session": "selection", "application": _application(number),
            "outcome": "kept" if kept else "rejected", "decided_on": _day(58),
            "reason": "Choix commun", "partner_agrees": 1, "state_agrees": 1,
        }  # fmt: skip


def _team(number: int) -> str:
    return f"EQ{number:05d}"


def _teams(size: Size) -> Iterator[Values]:
    for number in range(size.teams):
        yield {
            "team": _team(number), "name": f"Équipe {number}", "application": _application(number),
            "partner": _code(number) if number % 2 else None,
            "intrapreneurs": "Camille Exemple ; Dominique Exemple" if number % 3 else "Camille",
            "coach": f"Coach {number % 300}", "starts_on": _day(number % 14),
            "situation": "running",
        }  # fmt: skip


def note(team: int, week: int, coach: str | None = None) -> Values:
    """Return a point; one in ten without the intrapreneur, one team in fifty silent at last."""
    is_silent = team % 50 == 0 and week > 20
    held = _day(7 * week + team % 7 if not is_silent else 7 * (week - 10) + 3 + team % 7)
    odd = team * 31 + week * 17
    return {
        "team": _team(team), "held_on": held, "coach": coach or f"Coach {team % 300}",
        "is_present": int(odd % 10 != 0),
        "released_hundredths": (2 if team % 3 else 1) * (100 if odd % 8 else 50),
        "topics": "Entretiens avec les usagers et les agents du guichet",
        "blockers": "Accès aux données" if odd % 6 == 0 else None,
        "next_steps": "Écrire la maquette", "weather": _WEATHER[odd % len(_WEATHER)],
    }  # fmt: skip


def _order(number: int) -> str:
    return f"1{number:09d}"


def _attributions(size: Size) -> Iterator[Values]:
    """Yield who each order is for: one in a hundred is for nobody, one in twenty for all."""
    for number in range(size.orders):
        if number % 100 == 99:
            continue
        is_team = number % 3 == 0 and number % 20
        yield {
            "ej": _order(number), "category": _CATEGORIES[number % 4],
            "team": _team(number % size.teams) if is_team else None,
            "partner": "commun" if number % 20 == 0 else None if is_team else _code(number),
            "is_eligible": 0 if number % 50 == 3 else 1,
        }  # fmt: skip


def _expenses(size: Size) -> Iterator[Values]:
    """Yield the lines: a few of another fund, out of period, or without a day."""
    for number in range(size.orders):
        for line in range(size.lines_per_order):
            rank = number * size.lines_per_order + line
            days = (rank * 7) % 170
            if rank % 5000 == 1:
                days = -20
            posted = None if rank % 1000 == 17 else _day(days)
            cents = 1_000 + (rank * 37) % 9_000
            yield {
                "exercice": 2024, "ej": _order(number), "ej_item": str(line + 1),
                "dp": f"{rank:010d}", "supplier": f"Fournisseur {number % 700}",
                "posted_on": posted, "fund": "1-2-00001" if rank % 4000 == 5 else FUND,
                "committed_cents": cents, "paid_cents": cents if line % 4 else 0,
            }  # fmt: skip


def _actions() -> Iterator[Values]:
    for number in range(60):
        yield {
            "session": "selection", "number": f"A{number}", "action": f"Suite n° {number}",
            "owner": _code(number), "due_on": _day(90 + number), "situation": "to_do",
        }  # fmt: skip
