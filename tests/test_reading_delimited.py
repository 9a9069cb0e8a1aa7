"""CSV and TSV files: encodings, separators, quotes, and what is refused."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.door.refusal import Unreadable
from loaders.reading import delimited
from loaders.reading.delimited import read_rows
from loaders.reading.sheets import open_sheets

TEXT = "Référence;Montant\nÉté à Nîmes – cœur d’août;9 000,50 €\n"
ROWS = [["Référence", "Montant"], ["Été à Nîmes – cœur d’août", "9 000,50 €"]]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(TEXT.encode(), id="UTF-8"),
        pytest.param(TEXT.encode("utf-8-sig"), id="UTF-8 with its mark"),
        pytest.param(TEXT.encode("cp1252"), id="Windows-1252"),
        pytest.param(TEXT.encode("utf-16"), id="UTF-16 with its mark"),
        pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), id="UTF-16 big endian with its mark"),
        pytest.param(TEXT.encode("utf-16-le"), id="UTF-16 without mark"),
        pytest.param(TEXT.encode("utf-16-be"), id="UTF-16 big endian without mark"),
        pytest.param(TEXT.encode("utf-32"), id="UTF-32 with its mark"),
        pytest.param(TEXT.encode("utf-32-be"), id="UTF-32 big endian without mark"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(TEXT.replace("\n", "\r").encode(), id="old Mac line ends"),
        pytest.param(TEXT.replace(";", "\t").encode(), id="tab"),
        pytest.param(("sep=;\n" + TEXT).encode(), id="separator announced"),
        pytest.param(("sep=;\r\n" + TEXT).encode("utf-8-sig"), id="announced after the mark"),
    ],
)
def test_read_rows_reads(content):
    assert read_rows(content) == (ROWS, 0, ())


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param("a,b\n1,2\n", [["a", "b"], ["1", "2"]], id="comma"),
        pytest.param("Montant\n12\n", [["Montant"], ["12"]], id="single column"),
        pytest.param("a;b\n1;2", [["a", "b"], ["1", "2"]], id="no last line end"),
        pytest.param("a;b\r\n1;2\r3;4\n", [["a", "b"], ["1", "2"], ["3", "4"]], id="mixed ends"),
        pytest.param(
            "a;b;c\n1;2\n1;2;3;4\n", [["a", "b", "c"], ["1", "2"], list("1234")], id="ragged"
        ),
        pytest.param("a;b\n ;\n1;2\n", [["a", "b"], [None, None], ["1", "2"]], id="blank cells"),
        pytest.param("a;b\n\n1;2\n", [["a", "b"], [], ["1", "2"]], id="blank line"),
        pytest.param("a;b\n007;1e3\n", [["a", "b"], ["007", "1e3"]], id="numbers stay text"),
        pytest.param('a;b\n"x\r\ny;z";2\n', [["a", "b"], ["x\ny;z", "2"]], id="line end in a cell"),
        pytest.param(
            'a;b\n"dit ""oui""";2\n', [["a", "b"], ['dit "oui"', "2"]], id="doubled quotes"
        ),
        pytest.param(
            'a;b\ntube 12";2\n', [["a", "b"], ['tube 12"', "2"]], id="quote inside a bare cell"
        ),
        pytest.param(
            '"a";"b"\n"1";"2"\n"XXX ";P BBB";"2"\n',
            [["a", "b"], ["1", "2"], ['XXX ";P BBB', "2"]],
            id="bare quote before a separator",
        ),
        pytest.param(
            '"a";"b"\n"1";"2"\n"le "plan" vert";"2"\n"3";"4"\n',
            [["a", "b"], ["1", "2"], ['le "plan" vert', "2"], ["3", "4"]],
            id="bare quotes around a word",
        ),
        pytest.param(
            "INF-BUD-53 : Vue\n29.01.2022 11:47:31\n;;2021\nEJ;Poste;Montant\n1;2;3,5\n",
            [
                ["INF-BUD-53 : Vue"],
                ["29.01.2022 11:47:31"],
                [None, None, "2021"],
                ["EJ", "Poste", "Montant"],
                ["1", "2", "3,5"],
            ],
            id="preamble of one-cell lines",
        ),
        pytest.param(
            'a;b;c\n1;"un, deux\ntrois, quatre\ncinq, six\nsept, huit";x\n2;"oui, non";y\n',
            [
                ["a", "b", "c"],
                ["1", "un, deux\ntrois, quatre\ncinq, six\nsept, huit", "x"],
                ["2", "oui, non", "y"],
            ],
            id="answers of several lines, with commas",
        ),
        pytest.param(
            'a,b,c\n1,"un ; deux\ntrois ; quatre\ncinq ; six\nsept ; huit",x\n2,"oui ; non",y\n',
            [
                ["a", "b", "c"],
                ["1", "un ; deux\ntrois ; quatre\ncinq ; six\nsept ; huit", "x"],
                ["2", "oui ; non", "y"],
            ],
            id="answers of several lines, with semicolons",
        ),
        pytest.param(
            "Points de l’équipe, suite\na;b\n0,5;x\n0,5;y\n1,0;z\n",
            [["Points de l’équipe, suite"], ["a", "b"], ["0,5", "x"], ["0,5", "y"], ["1,0", "z"]],
            id="decimal commas under a title with a comma",
        ),
        pytest.param("a|b\n1|2\n", [["a|b"], ["1|2"]], id="bars do not separate"),
        pytest.param("\ufeff\ufeffa;b\n", [["a", "b"]], id="mark written twice"),
    ],
)
def test_read_rows_cuts(text, rows):
    assert read_rows(text.encode())[0] == rows


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        pytest.param(b"a;b\n1\x00;2\n", "caractères nuls", id="NUL among ordinary letters"),
        pytest.param(b"a;b\n1;\x81\n", "codage", id="byte no Windows text has"),
        pytest.param("Été;prénom\nintéressé;é\n".encode("mac_roman"), "codage", id="Mac text"),
        pytest.param("Appelé le;Encaissé le\n".encode("mac_roman"), "Macintosh", id="Mac endings"),
        pytest.param("Équipe;Nom\n".encode("mac_roman"), "Macintosh", id="Mac capital"),
        pytest.param("d\xe9cision;pr\xe9nom\n".encode("cp850"), "codage", id="DOS text"),
        pytest.param("Ã‰tÃ©;prÃ©nom\n".encode(), "double codage", id="UTF-8 encoded twice"),
        pytest.param(b"\xff\xfea\x00;", "codage", id="UTF-16 cut short"),
        pytest.param(b"\xef\xbb\xbfa;\xe9\n", "codage", id="mark that lies"),
        pytest.param(b'a;b\n1;2\n"x;3\ny;4\n', "à la ligne 3", id="quote never closed"),
        pytest.param(b'a;b\n"x" y;2\n', "à la ligne 2", id="text after a closing quote"),
        pytest.param(b"a;" * 600_000, "million de caractères", id="endless line"),
        pytest.param(b'a;b\n"' + b"x\n" * 200_000, "à la ligne 2", id="endless cell"),
    ],
)
def test_read_rows_refuses(content, cause):
    with pytest.raises(Unreadable, match=cause) as refusal:
        read_rows(content)
    assert refusal.value.kind == "unreadable"


def test_read_rows_refuses_too_many_cells(monkeypatch):
    monkeypatch.setattr(delimited, "MAX_CELLS", 5)
    with pytest.raises(Unreadable, match="millions de cellules"):
        read_rows(b"a;b\n1;2\n3;4\n")


def test_read_rows_counts_the_control_characters_it_removes():
    assert read_rows(b"a;b\n1\x07;\x0b2\n") == ([["a", "b"], ["1", "2"]], 2, ())


def test_read_rows_says_what_was_spoilt_before_it_came():
    text = "é;è\n" * 9 + "lÃ©ger;x\nperdu \ufffd;x\n"
    rows, _, notices = read_rows(text.encode())
    assert rows[9] == ["lÃ©ger", "x"]
    assert [notice.split()[0] for notice in notices] == ["1", "1"]


@given(
    st.lists(
        st.lists(st.text("abcé;,\t\"' \n01", min_size=1), min_size=2, max_size=2),
        min_size=1,
        max_size=6,
    )
)
def test_read_rows_gives_back_what_a_csv_writer_wrote(rows):
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL).writerows(rows)
    content = ("sep=;\n" + target.getvalue()).encode()
    expected = [[cell if cell.strip() else None for cell in row] for row in rows]
    assert read_rows(content)[0] == expected


def test_a_csv_is_one_sheet_without_name(tmp_path: Path):
    path = tmp_path / "extrait.CSV"
    path.write_bytes(TEXT.encode("cp1252"))
    workbook = open_sheets(path)
    (sheet,) = workbook.sheets
    assert (workbook.kind, sheet.name, sheet.non_empty) == ("csv", None, 4)
    assert list(sheet.iter_rows()) == list(sheet.iter_rows()) == ROWS


@pytest.mark.parametrize("content", [b"", b"\n\n", b" ; \n;\n"], ids=["empty", "lines", "blanks"])
def test_a_csv_without_value_is_an_empty_workbook(content, tmp_path: Path):
    path = tmp_path / "vide.csv"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as refusal:
        open_sheets(path)
    assert refusal.value.kind == "empty_workbook"
