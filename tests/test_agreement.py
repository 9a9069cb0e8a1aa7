"""The texts as data: their numbers, their sources, their refusals, their words."""

import json
import tomllib
import unicodedata
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.agreement.model import (
    DUE,
    FOLDER,
    PROOFS,
    AgreementError,
    Source,
    agreements,
    load_agreement,
)
from data.cells.words import fold

TEXTS = agreements()
CONVENTION = TEXTS["preincubation-2020"]
CHARTER = TEXTS["hackathon-2017"]
both_texts = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())


def test_agreements_come_by_programme_in_order():
    assert list(TEXTS) == ["hackathon-2017", "preincubation-2020"]


def test_agreements_of_an_empty_folder(tmp_path):
    assert agreements(tmp_path) == {}


def test_agreements_reads_a_changed_file_again(tmp_path):
    path = tmp_path / "hackathon-2017.toml"
    content = (FOLDER / path.name).read_text()
    path.write_text(content)
    assert agreements(tmp_path)["hackathon-2017"].months == 3
    path.write_text(content.replace("months = { value = 3", "months = { value = 11"))
    assert agreements(tmp_path)["hackathon-2017"].months == 11


@pytest.mark.parametrize(
    ("field", "convention", "charter"),
    [
        ("kind", "convention", "charter"),
        ("months", 6, 3),
        ("ends_with_last_phase", True, False),
        ("cap_cents", 900_000, 20_000_000),
        ("cap_total_cents", 4_500_000, None),
        ("receipts_max", 1, None),
        ("fund", "1-2-00742", None),
        ("state_programme", "352", "129"),
        ("teams_expected", 8, None),
        ("problems_min", 3, None),
        ("problems_max", 4, None),
        ("laureates_min", None, 1),
        ("laureates_max", None, 2),
        ("released_days_per_week", 1, None),
        ("notice_working_days", None, 15),
        ("formal_notice_months", 1, None),
    ],
)
def test_parameters_are_those_of_the_texts(field, convention, charter):
    assert (getattr(CONVENTION, field), getattr(CHARTER, field)) == (convention, charter)


def test_partners_and_their_siren():
    assert [(p.code, p.name, p.siren) for p in CONVENTION.partners] == [
        ("59", "Nord", "225900018"),
        ("60", "Oise", "226000016"),
        ("62", "Pas-de-Calais", "226200012"),
        ("80", "Somme", "228000014"),
        ("95", "Val d'Oise", "229501275"),
    ]
    assert [(p.code, p.name, p.siren) for p in CHARTER.partners] == [
        ("PARIS", "Ville de Paris", "217500016")
    ]


def test_phases():
    assert [(p.number, p.title) for p in CONVENTION.phases] == [
        (1, "Appel à projets"),
        (2, "Sélection en pré-incubation"),
        (3, "Investigation"),
        (4, "Preuves de concept au comité stratégique"),
        (5, "Sélection pour incubation"),
    ]
    assert [(p.number, p.title) for p in CHARTER.phases] == [
        (1, "Adhésion"),
        (2, "Information des agents"),
        (3, "Candidatures"),
        (4, "Pré-tri"),
        (5, "Jour J et jury"),
        (6, "Décharge et démarrage"),
    ]


def test_categories():
    assert [(c.key, c.label) for c in CONVENTION.categories] == [
        ("seminaire", "Séminaire de lancement"),
        ("coaching", "Coaching hebdomadaire"),
        ("appui", "Appui méthodologique"),
        ("autre", "Autre"),
    ]
    assert [(c.key, c.label) for c in CHARTER.categories] == [
        ("equipe", "Équipe"),
        ("coaching", "Coaching"),
        ("heberge", "Hébergement et outils"),
        ("autre", "Autre"),
    ]


@pytest.mark.parametrize(
    ("session", "phase", "cut", "excludes", "criteria", "outcomes"),
    [
        pytest.param(
            CONVENTION.sessions[0],
            2,
            8,
            True,
            [
                ("ampleur", "Ampleur du problème", 1, 5),
                ("action", "Possibilité d'agir", 1, 5),
                ("competences", "Compétences de l'intrapreneur", 1, 5),
            ],
            {"retenu": "kept", "réserve": "reserve", "non retenu": "rejected"},
            id="selection",
        ),
        pytest.param(
            CONVENTION.sessions[1],
            5,
            None,
            True,
            [
                ("probleme", "Le problème", 1, 10),
                ("intrapreneur", "L'intrapreneur et son environnement", 1, 10),
                ("strategie", "Pertinence de la stratégie à 6 mois", 1, 10),
            ],
            {"incubé": "incubated", "à réinvestiguer": "reinvestigate", "non retenu": "rejected"},
            id="comite",
        ),
        pytest.param(
            CHARTER.sessions[0],
            5,
            2,
            False,
            [
                ("probleme", "Problème", 2, 5),
                ("solution", "Solution", 1, 5),
                ("utilisateurs", "Premiers utilisateurs", 1, 5),
            ],
            {"lauréat": "laureate", "réserve": "reserve", "non retenu": "rejected"},
            id="jury",
        ),
    ],
)
def test_sessions(session, phase, cut, excludes, criteria, outcomes):
    assert (session.phase, session.quorum, session.cut) == (phase, 3, cut)
    assert session.excludes_own_partner is excludes
    assert [(c.key, c.label, c.weight, c.maximum) for c in session.criteria] == criteria
    assert all(c.mandatory for c in session.criteria)
    assert session.outcomes == outcomes
    assert session.tie_chain == (criteria[0][0], "median")


@both_texts
def test_thresholds_are_choices_of_the_programme(text):
    values = {f.name: getattr(text.thresholds, f.name) for f in fields(text.thresholds)}
    assert values == {
        "silent_days": 14,
        "released_percent": 80,
        "released_weeks": 4,
        "consumption_percent": 80,
        "unreceived_days": 30,
        "ending_days": 30,
    }
    assert all(text.source(f"thresholds.{name}").choice for name in values)


def test_statement_prints_the_account_of_the_text_and_invents_nothing():
    statement = CONVENTION.statement
    assert (
        statement.account_holder,
        statement.bank_code,
        statement.branch_code,
        statement.account_number,
        statement.rib_key,
    ) == ("SCBCM SERVICES PREMIER MINISTRE", "30001", "00064", "00000092441", "40")
    assert statement.authorising_officer is None
    assert {getattr(CHARTER.statement, f.name) for f in fields(CHARTER.statement)} == {None}


@pytest.mark.parametrize(
    ("text", "path", "source"),
    [
        pytest.param(
            CONVENTION,
            "cap_cents",
            Source(
                "4.1", "L’engagement financier du Département ne pourra dépasser 9 000 €", False
            ),
            id="article",
        ),
        pytest.param(
            CONVENTION, "sessions.selection.quorum", Source(None, None, True), id="choice"
        ),
        pytest.param(
            CHARTER,
            "sessions.jury.criteria.probleme.weight",
            Source(None, None, True),
            id="criterion",
        ),
        pytest.param(
            CONVENTION,
            "duties.teams",
            Source("3", "accompagner 8 équipes durant le programme de pré-incubation", False),
            id="duty",
        ),
        pytest.param(
            CONVENTION,
            "partners.95.siren",
            Source("En-tête", "identifié au répertoire SIREN sous le N° 229501275", False),
            id="partner",
        ),
    ],
)
def test_source(text, path, source):
    assert text.source(path) == source


def test_source_of_an_unknown_value():
    with pytest.raises(KeyError):
        CONVENTION.source("laureates_max")


def numbers_in(value, address=""):
    """Yield the address of each number of a loaded text, lists by their first field."""
    if type(value) is int:
        yield address
    elif isinstance(value, tuple):
        for item in value:
            name = getattr(item, fields(item)[0].name) if is_dataclass(item) else item
            yield from numbers_in(item, f"{address}.{name}")
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("sources", "_words"):
                yield from numbers_in(getattr(value, field.name), f"{address}.{field.name}")


@both_texts
def test_every_number_has_an_article_and_its_sentence_or_is_a_choice(text):
    addresses = [address.removeprefix(".") for address in numbers_in(text)]
    assert len(addresses) > 20
    for address in addresses:
        source = text.source(address)
        assert source.choice is (source.article is None), address
        assert source.choice is (source.wording is None), address


@both_texts
def test_duties_say_whose_they_are_when_due_and_what_proves_them(text):
    assert len({duty.key for duty in text.duties}) == len(text.duties) > 15
    for duty in text.duties:
        assert duty.party in ("partner", "state", "each")
        assert DUE.fullmatch(duty.due)
        assert duty.proof is None or duty.proof in PROOFS
        assert duty.wording or duty.article.startswith("décret")
        assert text.source(f"duties.{duty.key}.due")


def test_each_proof_serves_a_duty():
    used = {duty.proof for text in TEXTS.values() for duty in text.duties}
    assert used - {None} == set(PROOFS)


@pytest.mark.parametrize(
    ("text", "key", "party", "due", "proof"),
    [
        (CONVENTION, "problems", "partner", "phase 2 start", "problems.count"),
        (CONVENTION, "teams", "state", "phase 5 end", "teams.count"),
        (CONVENTION, "released_day", "partner", "weekly", "coaching.released"),
        (CONVENTION, "weekly_point", "each", "weekly", "coaching.weekly"),
        (CONVENTION, "single_payment", "partner", "call + 30 days", "contributions.single"),
        (CONVENTION, "management_report", "state", "31 January after each exercice", None),
        (CONVENTION, "amicable", "each", "when dispute", None),
        (CHARTER, "envelope", "partner", "when laureate", "laureates.envelope"),
        (CHARTER, "juror", "state", "event", "jury.juror"),
        (CHARTER, "presort", "state", "when overflow", "presort.done"),
        (
            CHARTER,
            "withdrawal_notice",
            "partner",
            "when withdrawal + 15 working days",
            "notices.withdrawal",
        ),
    ],
)
def test_duty(text, key, party, due, proof):
    duty = next(duty for duty in text.duties if duty.key == key)
    assert (duty.party, duty.due, duty.proof) == (party, due, proof)


# Refusals: each mistake is written in the convention's own file.

CONVENTION_TOML = (FOLDER / "preincubation-2020.toml").read_text(encoding="utf-8")
CAP = 'cap_cents = { value = 900000, article = "4.1", wording = "L’engagement financier du Département ne pourra dépasser 9 000 €" }'  # noqa: E501
QUORUM = 'quorum = { value = 3, source = "choix du programme" }'
SOURCED = "« article » et « wording », ou « source = choix du programme »"


def refusal(path):
    """Return the message of the refusal, plain spaces for no-break ones."""
    with pytest.raises(AgreementError) as refused:
        load_agreement(path)
    return str(refused.value).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("old", "new", "at", "sentence"),
    [
        pytest.param(
            'kind = "convention"\n',
            'kind = "convention\n',
            'kind = "convention',
            '"kind = \\"convention", attendu : du TOML bien formé',
            id="syntax",
        ),
        pytest.param(
            "months = {",
            "cap_cents = 3\nmonths = {",
            CAP,
            f"{json.dumps(CAP, ensure_ascii=False)[:79]}…, attendu : une seule écriture",
            id="key written twice",
        ),
        pytest.param(
            'kind = "convention"',
            'kind = "accord"',
            'kind = "accord"',
            '« kind » : "accord", attendu : l’un de convention, charter',
            id="unknown kind",
        ),
        pytest.param(
            'programme = "preincubation-2020"',
            'programme = "autre"',
            'programme = "autre"',
            '« programme » : "autre", attendu : le nom du fichier, « preincubation-2020 »',
            id="programme is not the file's",
        ),
        pytest.param(
            "teams_expected",
            "team_expected",
            "team_expected",
            None,
            id="unknown key",
        ),
        pytest.param(
            'party = "state"\narticle = "3"\nwording = "accompagner 8',
            'article = "3"\nwording = "accompagner 8',
            '[[duties]]\nkey = "teams"',
            '« duties.teams.party » : "clé absente", attendu : une valeur',
            id="missing key",
        ),
        pytest.param(
            'title = "Investigation"',
            "title = 3",
            "title = 3",
            "« phases.3.title » : 3, attendu : un texte",
            id="wrong type",
        ),
        pytest.param(
            'title = "Investigation"',
            'title = ""',
            'title = ""',
            '« phases.3.title » : "", attendu : un texte',
            id="empty text",
        ),
        pytest.param(
            "[state]",
            "[[state]]",
            "[[state]]",
            None,
            id="list for a table",
        ),
        pytest.param(
            "value = 900000,",
            'value = "9 000",',
            "cap_cents",
            '« cap_cents » : "9 000", attendu : un nombre entier',
            id="number in letters",
        ),
        pytest.param(
            "value = 900000,",
            "value = true,",
            "cap_cents",
            "« cap_cents » : true, attendu : un nombre entier",
            id="yes for a number",
        ),
        pytest.param(
            "value = 900000,",
            "value = -900000,",
            "cap_cents",
            "« cap_cents » : -900000, attendu : au moins 0",
            id="negative",
        ),
        pytest.param(
            CAP,
            "cap_cents = 900000",
            "cap_cents",
            f"« cap_cents » : 900000, attendu : {SOURCED}",
            id="number without source",
        ),
        pytest.param(
            CAP,
            'cap_cents = { value = 900000, article = "4.1" }',
            "cap_cents",
            f'« cap_cents » : {{"value": 900000, "article": "4.1"}}, attendu : {SOURCED}',
            id="article without its sentence",
        ),
        pytest.param(
            CAP,
            'cap_cents = { value = 900000, source = "on nous a dit" }',
            "cap_cents",
            f'« cap_cents » : {{"value": 900000, "source": "on nous a dit"}}, attendu : {SOURCED}',
            id="another source",
        ),
        pytest.param(
            CAP,
            'cap_cents = { value = 9, source = "choix du programme", article = "4.1" }',
            "cap_cents",
            None,
            id="both an article and a choice",
        ),
        pytest.param(
            'excludes_own_partner = { value = true, source = "choix du programme" }',
            "excludes_own_partner = true",
            "excludes_own_partner = true",
            f"« sessions.selection.excludes_own_partner » : true, attendu : {SOURCED}",
            id="exclusion without source",
        ),
        pytest.param(
            'code = "60"',
            'code = "59"',
            'code = "59"\nname = "Oise"',
            '« partners.59.code » : "59", attendu : un élément écrit une seule fois',
            id="code twice",
        ),
        pytest.param(
            "CD 60",
            "Nord",
            '[[partners]]\ncode = "60"',
            '« partners.60 » : "Nord", attendu : un mot qui ne désigne pas déjà « 59 »',
            id="name of another partner",
        ),
        pytest.param(
            "number = { value = 3,",
            "number = { value = 7,",
            "number = { value = 7,",
            "« phases.7.number » : 7, attendu : 3 (les phases se suivent depuis 1)",
            id="phase missing",
        ),
        pytest.param(
            'key = "action"',
            'key = "ampleur"',
            'key = "ampleur"\nlabel = { value = "Possibilité',
            '« sessions.selection.criteria.ampleur.key » : "ampleur", '
            "attendu : un élément écrit une seule fois",
            id="criterion twice",
        ),
        pytest.param(
            'weight = { value = 1, source = "choix du programme" }',
            'weight = { value = 0, source = "choix du programme" }',
            "weight = { value = 0",
            "« sessions.selection.criteria.ampleur.weight » : 0, attendu : au moins 1",
            id="weight of zero",
        ),
        pytest.param(
            "maximum = { value = 10,",
            "maximum = { value = -10,",
            "maximum = { value = -10",
            "« sessions.comite.criteria.probleme.maximum » : -10, attendu : au moins 1",
            id="negative maximum",
        ),
        pytest.param(
            QUORUM,
            'quorum = { value = 0, source = "choix du programme" }',
            "quorum = { value = 0",
            "« sessions.selection.quorum » : 0, attendu : au moins 1",
            id="no quorum",
        ),
        pytest.param(
            '"incubé" = "incubated"',
            '"incubé" = "incube"',
            'outcomes = { "incubé"',
            '« sessions.comite.outcomes.incubé » : "incube", attendu : l’un de kept, reserve, '
            "rejected, incubated, reinvestigate, laureate",
            id="unknown outcome",
        ),
        pytest.param(
            '["ampleur", "median"]',
            '["moyenne", "median"]',
            'tie_chain = { value = ["moyenne"',
            '« sessions.selection.tie_chain » : "moyenne", '
            "attendu : l’un de ampleur, action, competences, median",
            id="unknown criterion in the tie chain",
        ),
        pytest.param(
            'phase = { value = 5, article = "1"',
            'phase = { value = 6, article = "1"',
            "phase = { value = 6",
            "« sessions.comite.phase » : 6, attendu : le numéro d’une phase du texte",
            id="session of an unknown phase",
        ),
        pytest.param(
            '"225900018"',
            '"225900019"',
            'siren = "225900019"',
            '« partners.59.siren » : "225900019", '
            "attendu : un SIREN de neuf chiffres dont la clé est juste",
            id="wrong SIREN key",
        ),
        pytest.param(
            'rib_key = { value = "40"',
            'rib_key = { value = "41"',
            "rib_key",
            '« statement.rib_key » : "41", attendu : la clé du RIB (banque, guichet et compte)',
            id="wrong RIB key",
        ),
        pytest.param(
            'branch_code = { value = "00064"',
            '# branch_code = { value = "00064"',
            "[statement]",
            '« statement.branch_code » : "clé absente", attendu : un RIB entier ou aucun',
            id="half a RIB",
        ),
        pytest.param(
            "problems_max = { value = 4,",
            "problems_max = { value = 2,",
            "problems_max",
            "« problems_max » : 2, attendu : au moins « problems_min »",
            id="most below least",
        ),
        pytest.param(
            'value = "phase 3 start"',
            'value = "phase 9 start"',
            'due = { value = "phase 9 start"',
            '« duties.seminar.due » : "phase 9 start", '
            "attendu : une échéance connue (« phase 3 start »…)",
            id="duty due in an unknown phase",
        ),
        pytest.param(
            'value = "weekly"',
            'value = "bientôt"',
            'due = { value = "bientôt"',
            '« duties.weekly_point.due » : "bientôt", '
            "attendu : une échéance connue (« phase 3 start »…)",
            id="unknown due date",
        ),
        pytest.param(
            'proof = "teams.count"',
            'proof = "teams.counted"',
            'proof = "teams.counted"',
            None,
            id="unknown proof",
        ),
    ],
)
def test_a_mistake_is_refused_with_its_line(tmp_path, old, new, at, sentence):
    assert old in CONVENTION_TOML
    content = CONVENTION_TOML.replace(old, new, 1)
    path = tmp_path / "preincubation-2020.toml"
    path.write_text(content, encoding="utf-8")
    line = content[: content.index(at)].count("\n") + 1
    message = refusal(path)
    assert message.startswith(f"preincubation-2020.toml, ligne {line} : ")
    if sentence is not None:
        assert message == f"preincubation-2020.toml, ligne {line} : {sentence}"


def test_a_text_in_another_encoding_is_refused_with_its_line(tmp_path):
    path = tmp_path / "preincubation-2020.toml"
    path.write_bytes('programme = "preincubation-2020"\ntitle = "Pré"\n'.encode("cp1252"))
    assert refusal(path) == (
        'preincubation-2020.toml, ligne 2 : "octet 0xE9", attendu : un texte en UTF-8'
    )


def test_an_unended_text_is_refused_on_its_last_line(tmp_path):
    path = tmp_path / "preincubation-2020.toml"
    path.write_text('programme = "preincubation-2020"\ntitle = """Pré\n\n')
    assert refusal(path).startswith("preincubation-2020.toml, ligne 4 : ")


def test_lines_count_past_texts_on_several_lines_and_windows_line_ends(tmp_path):
    content = CONVENTION_TOML.replace(
        'title = "Convention', 'title = """\r\nkind = "charter"\r\n[state]\r\n""" # ', 1
    ).replace("value = 900000,", "value = -1,")
    path = tmp_path / "preincubation-2020.toml"
    path.write_bytes(content.encode())
    line = content[: content.index("cap_cents")].count("\n") + 1
    assert refusal(path).startswith(f"preincubation-2020.toml, ligne {line} : « cap_cents »")


def test_a_number_that_loses_its_source_is_refused_wherever_it_stands(tmp_path):
    path = tmp_path / "preincubation-2020.toml"
    lines = CONVENTION_TOML.split("\n")
    bare = 0
    for rank, line in enumerate(lines):
        name, _, value = line.partition(" = ")
        number = tomllib.loads(f"x = {value}")["x"] if value.startswith("{ value") else {}
        if type(number.get("value")) is int:
            changed = [*lines[:rank], f"{name} = {number['value']}", *lines[rank + 1 :]]
            path.write_text("\n".join(changed), encoding="utf-8")
            message = refusal(path)
            assert message.startswith(f"preincubation-2020.toml, ligne {rank + 1} : ")
            assert message.endswith(f"{name} » : {number['value']}, attendu : {SOURCED}")
            bare += 1
    assert bare == len(list(numbers_in(CONVENTION)))


# Words.


@pytest.mark.parametrize(
    ("spelling", "code"),
    [
        ("59", "59"),
        ("059", "59"),
        (" 59 ", "59"),
        ("Nord", "59"),
        ("NORD", "59"),
        ("Département du Nord", "59"),
        ("departement du nord", "59"),
        ("Conseil départemental du Nord", "59"),
        ("Nord (59)", "59"),
        ("60 – Oise", "60"),
        ("60 - OISE", "60"),
        ("Département de l’Oise", "60"),
        ("Pas de Calais", "62"),
        ("62 – Pas-de-Calais", "62"),
        ("Pas\u00a0de\u202fCalais *", "62"),
        ("Département de la Somme", "80"),
        ("Val d'Oise", "95"),
        ("95 – Val-d'Oise", "95"),
        ("VAL D’OISE", "95"),
        ("Val&#32;d&#39;Oise", "95"),
        ("Dépt 59", "59"),
        ("Dép. 59", "59"),
        ("Département 59", "59"),
        ("CD59", "59"),
        ("D59", "59"),
        ("FR-59", "59"),
        ("le Nord", "59"),
        ("Conseil Départemental du Nord", "59"),
        ("Dépt 59 - Nord", "59"),
        ("Dépt 59 – Oise", None),
        ("Conseil régional du Nord", None),
        ("59 – Oise", None),
        ("99", None),
        ("9", None),
        ("Aisne", None),
        ("PARIS", None),
        ("commun", None),
        ("", None),
    ],
)
def test_partner_code(spelling, code):
    assert CONVENTION.partner_code(spelling) == code


@pytest.fixture(scope="module")
def overseas(tmp_path_factory):
    """The convention, between départements whose codes a spreadsheet spoils."""
    text = (FOLDER / "preincubation-2020.toml").read_text("utf-8")
    for old, new in (("59", "01"), ("60", "2A"), ("62", "971"), ("80", "1")):
        text = text.replace(f'code = "{old}"', f'code = "{new}"')
    text = text.replace('code = "1"', 'code = "02"')
    path = tmp_path_factory.mktemp("agreements") / "preincubation-2020.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("spelling", "code"),
    [
        ("1", "01"),
        ("001", "01"),
        ("01", "01"),
        ("1 - Nord", "01"),
        ("Dépt 1", "01"),
        ("2", "02"),
        ("2a", "2A"),
        ("2 A", "2A"),
        ("2 A - Oise", "2A"),
        ("971", "971"),
        ("10", None),
        ("2 B", None),
    ],
)
def test_partner_code_that_a_spreadsheet_spoils(overseas, spelling, code):
    assert load_agreement(overseas).partner_code(spelling) == code


def test_text_with_a_partner_1_and_a_partner_01_is_refused(overseas):
    text = overseas.read_text("utf-8").replace('code = "02"', 'code = "1"')
    overseas.with_name("other").mkdir()
    path = overseas.with_name("other") / overseas.name
    path.write_text(text, "utf-8")
    with pytest.raises(AgreementError, match="ne désigne pas déjà"):
        load_agreement(path)


@pytest.mark.parametrize("spelling", ["PARIS", "paris", "Ville de Paris", "Mairie de Paris"])
def test_partner_code_of_a_charter(spelling):
    assert CHARTER.partner_code(spelling) == "PARIS"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Nrod", "59"),
        ("Departement du Nor", "59"),
        ("Pas-de-Callais", "62"),
        ("Sommme", "80"),
        ("Val d'Oize", "95"),
        ("Nord", "59"),
        ("99", None),
        ("Bouches-du-Rhône", None),
        ("", None),
    ],
)
def test_closest_partner(typed, code):
    closest = CONVENTION.closest_partner(typed)
    assert (closest and closest.code) == code


@pytest.mark.parametrize(
    ("spelling", "number"),
    [
        ("3", 3),
        ("Phase 3", 3),
        ("INVESTIGATION", 3),
        ("3 – Investigation", 3),
        ("Phase 3 : investigation", 3),
        ("preuves de concept au comite strategique", 4),
        ("P3", 3),
        ("phase3", 3),
        ("Phase n° 3", 3),
        ("Phase III", 3),
        ("3e phase", 3),
        ("3ème phase : Investigation", 3),
        ("investigation (phase 3)", 3),
        ("3. Investigation", 3),
        ("4 – Investigation", None),
        ("Phases 3 et 4", None),
        ("3,5", None),
        ("6", None),
        ("", None),
    ],
)
def test_phase_number(spelling, number):
    assert CONVENTION.phase_number(spelling) == number


@pytest.mark.parametrize(
    ("text", "spelling", "key"),
    [
        (CONVENTION, "Sélection", "selection"),
        (CONVENTION, "comite", "comite"),
        (CONVENTION, "COMITÉ", "comite"),
        (CONVENTION, "Jury", None),
        (CHARTER, "Jury", "jury"),
    ],
)
def test_session_key(text, spelling, key):
    assert text.session_key(spelling) == key


@pytest.mark.parametrize(
    ("spelling", "key"),
    [
        ("Coaching hebdomadaire", "coaching"),
        ("coaching", "coaching"),
        ("Séminaire de Lancement", "seminaire"),
        ("heberge", None),
        ("", None),
    ],
)
def test_category_key(spelling, key):
    assert CONVENTION.category_key(spelling) == key


@pytest.mark.parametrize(
    ("text", "session", "spelling", "key"),
    [
        (CONVENTION, "selection", "Possibilité d’agir", "action"),
        (CONVENTION, "selection", "competences", "competences"),
        (CONVENTION, "comite", "Le problème (sur 10)", "probleme"),
        (CONVENTION, "comite", "Le problème (sur 5)", None),
        (CHARTER, "jury", "Solution /5", "solution"),
        (CONVENTION, "selection", "Le problème", None),
        (CONVENTION, "jury", "Solution", None),
    ],
)
def test_criterion(text, session, spelling, key):
    criterion = text.criterion(session, spelling)
    assert (criterion and criterion.key) == key


@pytest.mark.parametrize(
    ("text", "session", "spelling", "code"),
    [
        (CONVENTION, "selection", "Retenu", "kept"),
        (CONVENTION, "selection", "reserve", "reserve"),
        (CONVENTION, "comite", "A réinvestiguer", "reinvestigate"),
        (CONVENTION, "comite", "incubated", "incubated"),
        (CHARTER, "jury", "Lauréat", "laureate"),
        (CHARTER, "jury", "incubé", None),
        (CHARTER, "comite", "incubé", None),
    ],
)
def test_outcome(text, session, spelling, code):
    assert text.outcome(session, spelling) == code


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("N°&#32;Dossier * ", "n dossier", id="entity and trailing star"),
        pytest.param("Nº EJ", "n ej", id="masculine ordinal for degree"),
        pytest.param("№ EJ", "n ej", id="numero sign"),
        pytest.param("Œuvre", "oeuvre", id="ligature"),
        pytest.param("L’intrapreneur-e", "l intrapreneur e", id="apostrophe and hyphen"),
        pytest.param("\u00a0Montant\u202fengagé\t(€)\n", "montant engage", id="all spaces"),
        pytest.param("points_abordes", "points abordes", id="underscore"),
        pytest.param("E\u0301tape", "etape", id="decomposed accent"),
        pytest.param("No\u00adrd\ufeff", "nord", id="invisible characters"),
        pytest.param("*** – ***", "", id="nothing left"),
        pytest.param("", "", id="empty"),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aàâçéèêëîïôùûüÿœæ 59’'-–", max_size=300))
def test_fold_ignores_case_and_the_way_accents_are_coded(text):
    assert fold(text.upper()) == fold(text) == fold(unicodedata.normalize("NFD", text))
