"""A cell in, a stored value out, or the reason why not; nothing is guessed."""

import re
from datetime import date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.agreement.model import agreements
from data.cells import parse
from data.cells.parse import UnparsedError
from data.datasets import Kind
from tests.sheets import CHARTER, CONVENTION

PARSERS = parse.parsers(agreements()[CONVENTION])
NARROW, NO_BREAK = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        pytest.param("9000,00", 900_000, id="decimal comma"),
        pytest.param("9 000,00 €", 900_000, id="blank and euro sign"),
        pytest.param(f"9{NARROW}000,00{NO_BREAK}€", 900_000, id="narrow no-break space"),
        pytest.param(f"138{NO_BREAK}936{NO_BREAK}678,56", 13_893_667_856, id="no-break spaces"),
        pytest.param("22500,12", 2_250_012, id="Chorus amount"),
        pytest.param("1,00", 100, id="one euro"),
        pytest.param("252", 25_200, id="no decimals"),
        pytest.param("42.1", 4_210, id="one decimal after a point"),
        pytest.param("0,5", 50, id="one decimal after a comma"),
        pytest.param("-12,30", -1_230, id="minus before"),
        pytest.param("− 12,30", -1_230, id="typographic minus"),
        pytest.param("12,30-", -1_230, id="SAP minus after"),
        pytest.param("9000 EUR", 900_000, id="EUR"),
        pytest.param("€ 9 000", 900_000, id="euro sign before"),
        pytest.param("(150,00)", -15_000, id="accountant's parentheses"),
        pytest.param("(150,00 €)", -15_000, id="parentheses and euro sign"),
        pytest.param("(1 500,00) €", -150_000, id="euro sign after parentheses"),
        pytest.param("150,00-", -15_000, id="minus after"),
        pytest.param("150,00 - €", -15_000, id="minus before the euro sign"),
        pytest.param("\u2013 50,00", -5_000, id="en dash"),
        pytest.param("\u201450,00 €", -5_000, id="em dash"),
        pytest.param("1.234,56", 123_456, id="points between thousands, comma"),
        pytest.param("1.234,56-", -123_456, id="SAP's amount and minus"),
        pytest.param("12.345.678,90", 1_234_567_890, id="points between thousands, twice"),
        pytest.param("1.234.567", 123_456_700, id="points between thousands, no decimals"),
        pytest.param("1,234.56", 123_456, id="commas between thousands, point"),
        pytest.param("9\u2007000,00", 900_000, id="figure space"),
        pytest.param(" -   € ", 0, id="Excel's zero in the accounting format"),
        pytest.param(98.76, 9_876, id="number"),
        pytest.param(1.1, 110, id="number that has no exact binary form"),
        pytest.param(-0.07, -7, id="negative number"),
        pytest.param(999_999_999.99, 99_999_999_999, id="number of nine digits and cents"),
        pytest.param(0.0, 0, id="zero"),
    ],
)
def test_amount_is_read_to_the_cent(cell, cents):
    assert parse.cents(cell) == cents


@pytest.mark.parametrize(
    ("cell", "hint"),
    [
        pytest.param("1.234", "deux façons", id="thousand or decimals, point"),
        pytest.param("1,234", "deux façons", id="thousand or decimals, comma"),
        pytest.param("1.234,5678", "", id="two separators, four decimals"),
        pytest.param("12.34,56", "", id="thousands that are not"),
        pytest.param("1.234.56", "", id="one separator in two roles"),
        pytest.param("(150,00", "", id="a parenthesis left open"),
        pytest.param("(-150,00)", "", id="a minus between parentheses"),
        pytest.param("150 k€", "", id="another unit"),
        pytest.param("n.c.", "", id="not known is not nothing"),
        pytest.param("9 000,00 € env.", "", id="words after"),
        pytest.param("neuf mille", "", id="in letters"),
        pytest.param("12 34", "", id="groups of two"),
        pytest.param("1,2345", "", id="four decimals"),
        pytest.param("-1-", "", id="two signs"),
        pytest.param("٣", "", id="digits of another script"),
        pytest.param("1000000000,01", "trop grand", id="more than a billion"),
        pytest.param(1.005, "plus de deux décimales", id="half a cent"),
        pytest.param(float("nan"), "trop grand", id="not a number"),
        pytest.param(float("inf"), "trop grand", id="infinite"),
        pytest.param(True, "", id="a tick"),
        pytest.param(date(2020, 9, 1), "format date", id="a date cell"),
    ],
)
def test_amount_that_is_none_or_reads_two_ways_is_refused(cell, hint):
    with pytest.raises(UnparsedError) as refused:
        parse.cents(cell)
    assert refused.value.kind == "bad_amount"
    assert hint in refused.value.hint


@given(
    cents=st.integers(-parse.MAXIMUM_CENTS, parse.MAXIMUM_CENTS),
    space=st.sampled_from(["", " ", NARROW, NO_BREAK]),
    currency=st.sampled_from(["", "€", f"{NO_BREAK}€", " EUR"]),
    separator=st.sampled_from([",", "."]),
)
def test_amount_written_in_french_comes_back_to_the_cent(cents, space, currency, separator):
    whole, rest = divmod(abs(cents), 100)
    written = f"{'-' if cents < 0 else ''}{f'{whole:,}'.replace(',', space)}{separator}{rest:02d}"
    assert parse.cents(written + currency) == cents


@given(st.integers(-parse.MAXIMUM_CENTS, parse.MAXIMUM_CENTS))
def test_amount_in_a_number_cell_comes_back_to_the_cent(cents):
    assert parse.cents(cents / 100) == cents


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        pytest.param("31/12/2020", "2020-12-31", id="French"),
        pytest.param("10.01.2023", "2023-01-10", id="Chorus"),
        pytest.param("03.02.2023 05:32:09", "2023-02-03", id="Chorus with time"),
        pytest.param("01-02-2021", "2021-02-01", id="Grist, dashes"),
        pytest.param("2020-02-29", "2020-02-29", id="ISO"),
        pytest.param("2024-03-01T10:00:00+01:00", "2024-03-01", id="ISO with offset"),
        pytest.param("2024-10-16 10:09:32 +0200", "2024-10-16", id="démarche"),
        pytest.param("2016-12-08 7:00pm", "2016-12-08", id="Grist with time"),
        pytest.param("15 janvier 2025", "2025-01-15", id="in letters"),
        pytest.param("1er août 2020", "2020-08-01", id="the first, accents"),
        pytest.param("2021/02/15", "2021-02-15", id="year first, slashes"),
        pytest.param("20210215", "2021-02-15", id="eight digits"),
        pytest.param(20210215.0, "2021-02-15", id="eight digits in a number cell"),
        pytest.param("mardi 16 février 2021", "2021-02-16", id="Excel's long date"),
        pytest.param("Mar. 16 févr. 2021", "2021-02-16", id="short weekday and month"),
        pytest.param("lundi 15/02/2021", "2021-02-15", id="weekday"),
        pytest.param("lundi, le 15/02/2021", "2021-02-15", id="weekday and article"),
        pytest.param("le 15/02/2021", "2021-02-15", id="article"),
        pytest.param("16 févr. 2021", "2021-02-16", id="month cut short"),
        pytest.param("16-févr.-2021", "2021-02-16", id="month cut short, hyphens"),
        pytest.param("16-févr-21", "2021-02-16", id="Excel's short date in letters"),
        pytest.param("15 FÉVR 2021", "2021-02-15", id="month cut short, capitals"),
        pytest.param("15/02/2021 14h30", "2021-02-15", id="French time"),
        pytest.param("15/02/2021 à 14 h", "2021-02-15", id="French hour"),
        pytest.param("16 février 2021 14:30:00", "2021-02-16", id="in letters with a time"),
        pytest.param("15/01/21", "2021-01-15", id="two digits of year, one reading"),
        pytest.param("15.01.21", "2021-01-15", id="two digits of year, points"),
        pytest.param("05/05/21", "2021-05-05", id="two digits of year, same either way"),
        pytest.param("2021-02-15T23:30:00Z", "2021-02-16", id="late in the evening, UTC"),
        pytest.param("2021-02-15 23:30:00 UTC", "2021-02-16", id="UTC in letters"),
        pytest.param("15/02/2021 23:30 (UTC)", "2021-02-16", id="UTC between parentheses"),
        pytest.param("2021-06-15T22:30:00+00:00", "2021-06-16", id="summer time"),
        pytest.param("2021-06-15T21:30:00Z", "2021-06-15", id="summer time, not yet midnight"),
        pytest.param("2021-02-15T23:30:00+0100", "2021-02-15", id="Paris offset"),
        pytest.param("2021-02-16T00:30:00+0200", "2021-02-15", id="offset east of Paris"),
        pytest.param("2021-02-15 11:30pm UTC", "2021-02-16", id="UTC in twelve hours"),
        pytest.param("2021-02-15Z", "2021-02-15", id="a day that says UTC without a time"),
        pytest.param(date(2020, 9, 1), "2020-09-01", id="date cell"),
        pytest.param(datetime(2020, 9, 1, 23, 59), "2020-09-01", id="date and time cell"),
        pytest.param(44075.0, "2020-09-01", id="serial number"),
        pytest.param("44075", "2020-09-01", id="serial number as text"),
    ],
)
def test_day_is_read(cell, day):
    assert parse.day_parser()(cell) == day


@pytest.mark.parametrize("cell", [42613.0, "42613"], ids=["number", "text"])
def test_day_of_a_1904_workbook_counts_from_1904(cell):
    assert parse.day_parser(date1904=True)(cell) == "2020-09-01"


@pytest.mark.parametrize(
    ("cell", "hint"),
    [
        pytest.param("31/02/2020", "n’existe pas", id="31 February"),
        pytest.param("2021-02-29", "n’existe pas", id="29 February of a common year"),
        pytest.param("2020-13-01", "n’existe pas", id="month 13"),
        pytest.param("01/02/20", "deux chiffres", id="two digits of year"),
        pytest.param("15-01-21", "deux chiffres", id="two digits of year, maybe first"),
        pytest.param("15/01/85", "deux chiffres", id="two digits of year, of which century"),
        pytest.param("20201331", "n’existe pas", id="eight digits of no day"),
        pytest.param("lundi 16/02/2021", "est un mardi, pas un lundi", id="another weekday"),
        pytest.param("16 jui 2021", "", id="June or July"),
        pytest.param("février 2021", "", id="a month"),
        pytest.param("2021-02-15T25:30:00Z", "heure n’existe pas", id="hour 25"),
        pytest.param("2020-01/31", "", id="mixed separators"),
        pytest.param("01.01.1900 jusq. 31.12.9999", "", id="a period"),
        pytest.param("31/12/9999", "vraisemblable", id="the end of time"),
        pytest.param("bientôt", "", id="a word"),
        pytest.param(44075.5, "", id="a serial number with a time"),
        pytest.param(0.0, "", id="zero"),
        pytest.param(float("nan"), "", id="not a number"),
        pytest.param(True, "", id="a tick"),
        pytest.param(time(10, 30), "", id="a time"),
        pytest.param(timedelta(hours=30), "", id="a duration"),
    ],
)
def test_day_that_is_none_is_refused(cell, hint):
    with pytest.raises(UnparsedError) as refused:
        parse.day_parser()(cell)
    assert refused.value.kind == "bad_date"
    assert hint in refused.value.hint


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_day_comes_back_however_it_is_written(day):
    read = parse.day_parser()
    for written in (
        day,
        day.isoformat(),
        f"{day:%d/%m/%Y}",
        f"{day:%d.%m.%Y}",
        f"{day.day}/{day.month}/{day.year}",
    ):
        assert read(written) == day.isoformat()


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        pytest.param(Kind.CODE, 59.0, "59", id="code in a number cell"),
        pytest.param(Kind.CODE, " TP-2020\n0125 ", "TP-2020 0125", id="code with a line break"),
        pytest.param(Kind.CODE, "000195567", "000195567", id="leading zeros are kept"),
        pytest.param(Kind.CODE, 1435101138.0, "1435101138", id="EJ in a number cell"),
        pytest.param(Kind.TEXT, 3.5, "3,5", id="number as text"),
        pytest.param(Kind.TEXT, True, "Oui", id="tick as text"),
        pytest.param(Kind.TEXT, datetime(2020, 1, 2), "2020-01-02", id="date cell as text"),
        pytest.param(Kind.TEXT, "  =A1\nb ", "=A1\nb", id="text as typed"),
        pytest.param(Kind.INTEGER, "12", 12, id="integer"),
        pytest.param(Kind.INTEGER, f"1{NARROW}000", 1000, id="integer with a space"),
        pytest.param(Kind.INTEGER, 12.0, 12, id="integer in a number cell"),
        pytest.param(Kind.YEAR, "2020", 2020, id="exercice"),
        pytest.param(Kind.HUNDREDTHS, "0,5", 50, id="half a day"),
        pytest.param(Kind.HUNDREDTHS, 1.25, 125, id="a day and a quarter"),
        pytest.param(Kind.HUNDREDTHS, "0,5 j", 50, id="half a day with its unit"),
        pytest.param(Kind.HUNDREDTHS, "1 jour", 100, id="one day in words"),
        pytest.param(Kind.HUNDREDTHS, "½", 50, id="one half"),
        pytest.param(Kind.HUNDREDTHS, "1 ½ jour", 150, id="one and a half"),
        pytest.param(Kind.HUNDREDTHS, "une demi-journée", 50, id="half a day in words"),
        pytest.param(Kind.HUNDREDTHS, "2 demi-journées", 100, id="two half days"),
        pytest.param(Kind.HUNDREDTHS, "-", None, id="a dash for no number"),
        pytest.param(Kind.CENTS, " – ", None, id="a dash for no amount"),
        pytest.param(Kind.CENTS, "néant", None, id="a word for no amount"),
        pytest.param(Kind.DAY, "00.00.0000", None, id="SAP's no day"),
        pytest.param(Kind.DAY, "-", None, id="a dash for no day"),
        pytest.param(Kind.DAY, "N/A", None, id="a day that does not apply"),
        pytest.param(Kind.WEATHER, "-", None, id="a dash for no weather"),
        pytest.param(Kind.YES_NO, "Oui", 1, id="yes"),
        pytest.param(Kind.YES_NO, "NON", 0, id="no"),
        pytest.param(Kind.YES_NO, False, 0, id="untick"),
        pytest.param(Kind.YES_NO, "on", 1, id="démarche checkbox"),
        pytest.param(Kind.YES_NO, "true", 1, id="démarche boolean"),
        pytest.param(Kind.CROSS, "✗", 1, id="a cross"),
        pytest.param(Kind.CROSS, "X ", 1, id="a capital x and a blank"),
        pytest.param(Kind.CROSS, 1.0, 1, id="a cross as a number"),
        pytest.param(Kind.CROSS, "oui", 1, id="a cross in words"),
        pytest.param(Kind.CROSS, "-", 0, id="a dash is no cross"),
        pytest.param(Kind.SIREN, "229 501 275", "229501275", id="SIREN with spaces"),
        pytest.param(Kind.SIREN, 229501275.0, "229501275", id="SIREN as a number"),
        pytest.param(Kind.PARTNER, "059", "59", id="partner by three digits"),
        pytest.param(Kind.PARTNER, "60 – Oise", "60", id="partner as the démarche writes it"),
        pytest.param(Kind.PARTNER, "departement du nord", "59", id="partner by name"),
        pytest.param(Kind.PARTNER, "VAL D’OISE", "95", id="partner in capitals, curly apostrophe"),
        pytest.param(Kind.OWNER, "Commun", "commun", id="shared spending"),
        pytest.param(Kind.OWNER, 62.0, "62", id="owner by code"),
        pytest.param(Kind.PHASE, 3.0, 3, id="phase by number"),
        pytest.param(Kind.PHASE, "Phase 3", 3, id="phase by word"),
        pytest.param(Kind.PHASE, "investigation", 3, id="phase by title"),
        pytest.param(Kind.SESSION, "SELECTION", "selection", id="session by name"),
        pytest.param(Kind.CATEGORY, "Appui méthodologique", "appui", id="category by label"),
        pytest.param(Kind.STATE, "Classé sans suite", "dismissed", id="state"),
        pytest.param(Kind.STATE, "en_construction", "submitted", id="state as the API writes it"),
        pytest.param(Kind.OUTCOME, "Retenu", "kept", id="outcome"),
        pytest.param(Kind.WEATHER, "Orage", "storm", id="weather"),
        pytest.param(Kind.TEAM_SITUATION, "terminee", "finished", id="team situation"),
        pytest.param(Kind.NOTICE, "Mise en demeure", "formal_notice", id="notice"),
        pytest.param(Kind.OUTCOME, "Retenue", "kept", id="outcome, feminine"),
        pytest.param(Kind.OUTCOME, "non retenu(e)s", "rejected", id="outcome, both and plural"),
        pytest.param(Kind.OUTCOME, "Incubé·e", "incubated", id="outcome, inclusive"),
        pytest.param(Kind.OUTCOME, "En réserve", "reserve", id="outcome after « en »"),
        pytest.param(Kind.TEAM_SITUATION, "Terminé", "finished", id="situation, masculine"),
        pytest.param(Kind.TEAM_SITUATION, "abandonnés", "abandoned", id="situation, plural"),
        pytest.param(Kind.ACTION_SITUATION, "Fait", "done", id="action, masculine"),
        pytest.param(Kind.ACTION_SITUATION, "Réalisée", "done", id="action carried out"),
        pytest.param(Kind.DUTY_SITUATION, "Non tenu", "not_kept", id="duty, masculine"),
        pytest.param(Kind.NOTICE, "difficultés", "difficulty", id="notice, plural"),
        pytest.param(Kind.STATE, "Acceptée", "accepted", id="state, feminine"),
        pytest.param(Kind.CATEGORY, "Séminaires de lancement", "seminaire", id="category, plural"),
        pytest.param(Kind.WEATHER, "☀️", "sun", id="weather drawn"),
        pytest.param(Kind.WEATHER, "☀️ Soleil", "sun", id="weather drawn and said"),
        pytest.param(Kind.WEATHER, "🌧️", "rain", id="rain drawn"),
        pytest.param(Kind.WEATHER, "Nuageux", "cloud", id="weather as an adjective"),
    ],
)
def test_word_of_the_field_is_understood(kind, cell, value):
    assert PARSERS[kind](cell) == value


@pytest.mark.parametrize(
    ("kind", "cell", "problem", "expected"),
    [
        pytest.param(Kind.INTEGER, "12,5", "bad_number", "entier", id="half an agent"),
        pytest.param(Kind.INTEGER, -1.0, "bad_number", "entier", id="negative count"),
        pytest.param(Kind.YEAR, 20.0, "bad_number", "une année", id="exercice in two digits"),
        pytest.param(Kind.YEAR, 99999.0, "bad_number", "une année", id="exercice in five digits"),
        pytest.param(Kind.HUNDREDTHS, "1/2", "bad_number", "0,5", id="half a day as a fraction"),
        pytest.param(Kind.YES_NO, "peut-être", "bad_value", "Oui ou Non", id="maybe"),
        pytest.param(Kind.YES_NO, "✗", "bad_value", "Oui ou Non", id="a cross reads two ways"),
        pytest.param(Kind.CROSS, "à revoir", "bad_value", "croix", id="a remark for a cross"),
        pytest.param(Kind.SIREN, "2295012", "bad_value", "neuf chiffres", id="short SIREN"),
        pytest.param(Kind.PARTNER, "99", "unknown_partner", "59, 60, 62, 80, 95", id="partner 99"),
        pytest.param(Kind.PHASE, 9.0, "unknown_phase", "de 1 à 5", id="phase 9"),
        pytest.param(Kind.PHASE, "3,5", "unknown_phase", "de 1 à 5", id="phase 3,5"),
        pytest.param(Kind.SESSION, "Finale", "unknown_session", "Sélection, Comité", id="session"),
        pytest.param(Kind.CATEGORY, "Repas", "bad_value", "Séminaire de lancement", id="category"),
        pytest.param(Kind.OUTCOME, "oui", "bad_value", "retenu", id="outcome"),
        pytest.param(Kind.WEATHER, "☀️ pluie", "bad_value", "soleil", id="two weathers"),
        pytest.param(Kind.WEATHER, "⛅", "bad_value", "soleil", id="sun or cloud"),
        pytest.param(Kind.WEATHER, "Soleil / nuage", "bad_value", "soleil", id="one of two"),
        pytest.param(Kind.HUNDREDTHS, "5j3", "bad_number", "0,5", id="a unit in the middle"),
        pytest.param(Kind.YES_NO, "présent", "bad_value", "Oui ou Non", id="presence elsewhere"),
        pytest.param(Kind.DUTY, "sieste", "unknown_duty", "obligation", id="duty"),
        pytest.param(
            Kind.STATE,
            "perdu",
            "bad_value",
            "Brouillon, En construction, En instruction, Accepté, Refusé ou Classé sans suite",
            id="state, in French words only",
        ),
    ],
)
def test_word_that_is_not_of_the_field_is_refused(kind, cell, problem, expected):
    with pytest.raises(UnparsedError) as refused:
        PARSERS[kind](cell)
    assert refused.value.kind == problem
    assert expected in refused.value.expected


@pytest.mark.parametrize(
    ("cell", "came"),
    [
        pytest.param("Présente", 1, id="feminine"),
        pytest.param("présents", 1, id="plural"),
        pytest.param("présent·e", 1, id="inclusive"),
        pytest.param("P", 1, id="initial"),
        pytest.param("Absente", 0, id="absent, feminine"),
        pytest.param("Excusé(e)", 0, id="excused"),
        pytest.param("Absent excusé", 0, id="absent and excused"),
        pytest.param("Oui", 1, id="yes"),
        pytest.param(False, 0, id="untick"),
    ],
)
def test_presence_is_read_in_any_gender_and_number(cell, came):
    assert parse.presence(cell) == came


def test_partner_almost_right_is_guessed_for_the_person_not_for_the_data():
    with pytest.raises(UnparsedError) as refused:
        PARSERS[Kind.PARTNER]("Somne")
    assert "vouliez-vous dire Somme (80)" in refused.value.hint


def test_words_are_those_of_the_programme():
    charter = parse.parsers(agreements()[CHARTER])
    assert charter[Kind.PARTNER]("Mairie de Paris") == "PARIS"
    assert charter[Kind.OUTCOME]("lauréat") == "laureate"
    with pytest.raises(UnparsedError):
        charter[Kind.PARTNER]("59")


@pytest.mark.parametrize(
    ("cell", "maximum", "score"),
    [
        pytest.param("4,5", 5, Fraction(9, 2), id="decimal comma"),
        pytest.param(3.0, 5, Fraction(3), id="number"),
        pytest.param("7/10", 5, Fraction(7, 2), id="out of another maximum"),
        pytest.param("3,5 / 5", 5, Fraction(7, 2), id="out of the same, with blanks"),
        pytest.param("2/3", 5, Fraction(10, 3), id="exact, never rounded"),
        pytest.param("0", 5, Fraction(0), id="zero is a score"),
        pytest.param("5/5", 5, Fraction(5), id="the maximum"),
    ],
)
def test_score_is_exact_on_its_criterion_s_scale(cell, maximum, score):
    assert Fraction(parse.score(cell, maximum) or -1) == score


@pytest.mark.parametrize(
    "cell",
    ["NC", "nc", "abs", "Abs.", "absente", "-", "–", "N/A", "n.c.", "non noté", "Abstention"],
)
def test_score_that_a_juror_did_not_give_is_never_zero(cell):
    assert parse.score(cell, 5) is None


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        pytest.param("6", "above_maximum", id="above"),
        pytest.param(5.01, "above_maximum", id="just above"),
        pytest.param("11/10", "above_maximum", id="above its own maximum"),
        pytest.param("-1", "bad_number", id="below zero"),
        pytest.param("3/0", "bad_number", id="out of nothing"),
        pytest.param("bien", "bad_number", id="a word"),
        pytest.param(datetime(2020, 10, 7), "bad_number", id="7/10 made a date by Excel"),
    ],
)
def test_score_that_is_none_is_refused(cell, kind):
    with pytest.raises(UnparsedError) as refused:
        parse.score(cell, 5)
    assert refused.value.kind == kind


def test_score_of_a_sheet_on_another_scale_is_scaled():
    assert parse.score("7", 5, Fraction(10)) == "7/2"


TEXTS = st.text() | st.text("0123456789 ,.-/€xXoui\u00a0\u202f", max_size=12)
CELLS = TEXTS | st.floats() | st.booleans() | st.dates() | st.datetimes() | st.times()


FREE = (Kind.TEXT, Kind.CODE, Kind.CRITERION)


@given(kind=st.sampled_from([kind for kind in PARSERS if kind not in FREE]), cell=CELLS)
def test_no_cell_gives_anything_but_a_stored_value_or_a_refusal(kind, cell):
    try:
        value = PARSERS[kind](cell)
    except UnparsedError:
        return
    if value is None:
        assert parse.is_nothing(cell)
        return
    if kind is Kind.DAY:
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", value)
    assert type(value) in (str, int)


@given(cell=CELLS, maximum=st.integers(1, 20))
def test_no_cell_gives_a_score_out_of_its_scale(cell, maximum):
    try:
        score = parse.score(cell, maximum)
    except UnparsedError:
        return
    assert score is None or 0 <= Fraction(score) <= maximum


@given(CELLS)
def test_no_cell_is_lost_as_text(cell):
    assert isinstance(parse.text(cell), str)
    assert parse.code(cell) == parse.code(cell).strip()
