"""Files refused before anything opens them: what each is, why, and in whose words."""

import random
import re
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from loaders.door.jail import run_jailed
from loaders.door.preflight import preflight
from loaders.door.refusal import Unreadable
from tests import handmade
from tests.handmade import ods, record, rows_xml, sheet_xml, xls, xlsx, xlsx_parts, zipped

GOOD = xlsx(rows_xml([["Code", "Montant"], *([f"C{n}", n + 0.5] for n in range(20))]))
CELL = '<c r="{}"><v>1</v></c>'
BOMB = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'


def refused(tmp_path: Path, content: bytes, name: str) -> Unreadable:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Unreadable) as refusal:
        preflight(path)
    return refusal.value


def corners(*references):
    return "".join(
        f'<row r="{"".join(filter(str.isdigit, reference))}">{CELL.format(reference)}</row>'
        for reference in references
    )


def with_part(name, content, **options):
    return zipped({**xlsx_parts({"F": sheet_xml(rows_xml([[1]]))}), name: content}, **options)


def twice():
    parts = list(xlsx_parts({"F": sheet_xml(rows_xml([[1]]))}).items())
    parts.append(("XL/worksheets/s1.xml", sheet_xml(rows_xml([[999999]]))))
    return zipped(dict(parts))


def lying_size():
    """A part of 4 MB whose header announces, and whose checksum covers, ten bytes."""
    part = sheet_xml(rows_xml([[1]]), after=" " * 4_000_000)
    content = bytearray(zipped(xlsx_parts({"F": part})))
    place = content.rfind(b"PK\x01\x02", 0, content.rfind(b"s1.xml"))
    struct.pack_into("<I", content, place + 16, zlib.crc32(part[:10].encode()))
    struct.pack_into("<I", content, place + 24, 10)
    return bytes(content)


def flipped():
    content = bytearray(GOOD)
    content[content.find(b"xl/worksheets/s1.xml") + 60] ^= 0xFF
    return bytes(content)


def encrypted_member():
    content = bytearray(GOOD)
    for signature, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        place = content.find(signature)
        while place >= 0:
            content[place + flags] |= 1
            place = content.find(signature, place + 4)
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "name", "what"),
    [
        pytest.param(b"%PDF-1.4\n1 0 obj", "a.xlsx", "un document PDF", id="PDF named xlsx"),
        pytest.param(b"%PDF-1.3\n%\xe2\xe3", "a.csv", "un document PDF", id="PDF named csv"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(90), "a.xlsx", "une image", id="PNG"),
        pytest.param(b"<html><table><tr><td>1", "a.xls", "une page HTML", id="HTML named xls"),
        pytest.param(b"\xef\xbb\xbf\n<!DOCTYPE html>", "a.csv", "une page HTML", id="HTML as csv"),
        pytest.param(b'<?xml version="1.0"?><a/>', "a.xlsx", "un document XML", id="XML"),
        pytest.param(
            '<?xml version="1.0"?><a/>'.encode("utf-16"), "a.xlsx", "document XML", id="UTF-16 XML"
        ),
        pytest.param(
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "a.xls",
            "XML d’Excel 2003",
            id="Excel 2003 XML",
        ),
        pytest.param(
            b"From: a@b.fr\r\nTo: c@d.fr\r\nSubject: x\r\n\r\nBonjour",
            "a.xlsx",
            "un courrier électronique",
            id="e-mail",
        ),
        pytest.param(b"\x05Alice".ljust(165), "~$a.xlsx", "le verrou", id="lock file of Excel"),
        pytest.param(b"MZ\x90\0\3\0\0\0", "a.xlsx", "un programme", id="program"),
        pytest.param(b"\x1f\x8b\x08\0", "a.xlsx", "une archive", id="gzip"),
        pytest.param(b"ID;PWXL;N;E\r\nP;PGeneral\r\n", "a.slk", "SYLK", id="SYLK"),
        pytest.param(b"\x09\x04\x06\0\0\0\x10\0", "a.xls", "antérieur à 1997", id="Excel 4"),
        pytest.param(b"a;b\n1;2\n", "a.xlsx", "que du texte", id="CSV named xlsx"),
        pytest.param(b"\x01", "a.xls", "d’un format inconnu", id="one byte"),
        pytest.param(b"a;b\n1;2\n", "a.dat", "n’est pas un tableur", id="unknown extension"),
        pytest.param(GOOD, "a.csv", "c’est un classeur", id="workbook named csv"),
        pytest.param(zipped({"a.txt": "x"}), "a.xlsx", "pas un tableur", id="archive of files"),
        pytest.param(zipped({"a.xlsx": GOOD}), "a.xlsx", "pas un tableur", id="zipped workbook"),
        pytest.param(
            zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
            "a.ods",
            "pas un tableur",
            id="ODT",
        ),
        pytest.param(
            zipped(
                {
                    "[Content_Types].xml": "<Types/>",
                    "_rels/.rels": '<R><R Id="1" Type="x/officeDocument" Target="xl/w.bin"/></R>',
                    "xl/w.bin": b"\0",
                }
            ),
            "a.xlsb",
            "classeur Excel binaire",
            id="XLSB",
        ),
        pytest.param(
            handmade.compound("WordDocument", b""), "a.xls", "document Word", id="Word named xls"
        ),
    ],
)
def test_preflight_names_a_file_that_is_not_a_spreadsheet(content, name, what, tmp_path):
    refusal = refused(tmp_path, content, name)
    assert refusal.kind == "wrong_file"
    assert what in refusal.message


@pytest.mark.parametrize(
    ("content", "name"),
    [
        pytest.param(b"", "a.xlsx", id="no byte"),
        pytest.param(xlsx(""), "a.xlsx", id="no row"),
        pytest.param(xlsx('<row r="5"><c r="A5" s="1"/></row>'), "a.xlsx", id="format only"),
        pytest.param(
            ods("<table:table-row><table:table-cell/></table:table-row>"), "a.ods", id="ODS"
        ),
    ],
)
def test_preflight_says_that_a_workbook_is_empty(content, name, tmp_path):
    assert refused(tmp_path, content, name).kind == "empty_workbook"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ID;Projet;Nom\nC;P;F\n", id="heading like SYLK"),
        pytest.param("ID;P\n1;2\n", id="short heading like SYLK"),
        pytest.param("Date visa;Montant\n ;12\n", id="heading like an e-mail"),
        pytest.param("Date: 12/01/2024\nObjet;Montant\n", id="preamble like an e-mail"),
        pytest.param("1;2\n".ljust(164, "x") + "\n", id="as long as a lock file"),
        pytest.param("Note;Texte\n1;<table> en HTML\n", id="markup in a cell"),
        pytest.param("TABLE\n0;1\n", id="heading like DIF"),
    ],
)
def test_preflight_takes_an_honest_csv_for_what_it_is(text, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    assert preflight(path).kind == "csv"


ODS_CELL = '<table:table-cell office:value-type="float" office:value="1" {}/>'
ODS_ROW = "<table:table-row {}>{}</table:table-row>"


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        # The container.
        pytest.param(GOOD[: len(GOOD) // 2], "tronqué", id="truncated"),
        pytest.param(flipped(), "abîmée", id="flipped byte"),
        pytest.param(lying_size(), "quantité anormale|abîmée", id="size that lies"),
        pytest.param(twice(), "figure deux fois", id="same part twice"),
        pytest.param(with_part("../../evil.txt", "x"), "nom dangereux", id="path traversal"),
        pytest.param(with_part("C:\\evil.txt", "x"), "nom dangereux", id="drive letter"),
        pytest.param(with_part("a", "x", method=zipfile.ZIP_BZIP2), "compression", id="bzip2"),
        pytest.param(zipped({f"{n}": "" for n in range(2001)}), "2000 éléments", id="members"),
        pytest.param(with_part("xl/a.bin", b" " * 5_000_000), "anormale", id="zip bomb"),
        pytest.param(encrypted_member(), "mot de passe", id="encrypted member"),
        # XML.
        pytest.param(
            with_part("xl/sharedStrings.xml", BOMB + "<sst><si><t>&b;</t></si></sst>"),
            "définition de type",
            id="entities in the strings",
        ),
        pytest.param(
            with_part("xl/worksheets/s1.xml", BOMB + sheet_xml("")), "définition", id="in the sheet"
        ),
        pytest.param(
            with_part("docProps/app.xml", '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>'),
            "définition",
            id="external definition in a part nobody reads",
        ),
        pytest.param(ods("", start=BOMB), "définition", id="entities in an ODS"),
        pytest.param(xlsx(rows_xml([["a\x01b"]])), "contrôle", id="control character"),
        pytest.param(xlsx(rows_xml([["a\0b"]])), "UTF-8", id="NUL"),
        pytest.param(
            with_part("xl/worksheets/s1.xml", sheet_xml(rows_xml([["é"]])).encode("latin-1")),
            "UTF-8",
            id="not UTF-8",
        ),
        pytest.param(
            with_part("xl/worksheets/s1.xml", sheet_xml(rows_xml([[1]])).encode("utf-16")),
            "UTF-8",
            id="UTF-16 part",
        ),
        pytest.param(
            with_part("xl/worksheets/s1.xml", sheet_xml(rows_xml([[1]]))[:-20] + "<c"),
            "incomplète",
            id="sheet cut short",
        ),
        # The workbook's own parts.
        pytest.param(
            with_part("_rels/.rels", '<R><R Type="x/officeDocument" Target="../../etc/a"/></R>'),
            "introuvable",
            id="workbook outside the archive",
        ),
        pytest.param(with_part("xl/workbook.xml", "<workbook"), "abîmée", id="broken workbook"),
        pytest.param(
            zipped({k: v for k, v in xlsx_parts({"F": ""}).items() if "worksheets" not in k}),
            "feuille « F » est introuvable",
            id="missing sheet",
        ),
        pytest.param(
            zipped(
                {
                    **xlsx_parts({"F": sheet_xml(rows_xml([[1]]))}, shared="<si><t>a</t></si>"),
                    "xl/strings.xml": "<sst/>",
                    "xl/_rels/workbook.xml.rels": (
                        '<R><R Id="rId1" Type="x/worksheet" Target="worksheets/s1.xml"/>'
                        '<R Id="rT" Type="x/sharedStrings" Target="strings.xml"/></R>'
                    ),
                }
            ),
            "textes figurent deux fois",
            id="two shared strings",
        ),
        # Cells.
        pytest.param(xlsx(corners("A1", "XFD1")), "colonne XFD", id="too wide"),
        pytest.param(xlsx(corners("A1", "AX1048576")), "1048576 lignes", id="far corner"),
        pytest.param(xlsx(corners("A4294967295")), "ordre", id="row beyond the grid"),
        pytest.param(xlsx(corners("A0")), "ordre", id="row zero"),
        pytest.param(xlsx(corners("A3", "A1")), "ordre", id="rows out of order"),
        pytest.param(
            xlsx(f'<row r="1">{CELL.format("A1")}{CELL.format("A1")}</row>'),
            "deux fois",
            id="same cell twice",
        ),
        pytest.param(
            xlsx(f'<row r="1">{CELL.format("A999999")}</row>'), "ailleurs", id="cell elsewhere"
        ),
        pytest.param(
            zipped(
                xlsx_parts(
                    {"F": sheet_xml(rows_xml([[1]]))}, shared=f"<si><t>{'x' * 500_000}</t></si>"
                ),
                zipfile.ZIP_STORED,
            ),
            "dépasse 400000 caractères",
            id="endless text",
        ),
        pytest.param(
            zipped(
                xlsx_parts(
                    {
                        "F": sheet_xml(
                            "".join(
                                f'<row r="{n}">'
                                + "".join(f'<c r="{c}{n}" t="s"><v>0</v></c>' for c in "ABCDEFGHIJ")
                                + "</row>"
                                for n in range(1, 1001)
                            )
                        )
                    },
                    shared=f"<si><t>{'x' * 32_767}</t></si>",
                ),
                zipfile.ZIP_STORED,
            ),
            "répété",
            id="long text repeated",
        ),
        pytest.param(
            zipped(
                xlsx_parts(
                    {"F": sheet_xml(rows_xml([[1]]), after='<mergeCell ref="A1:B1"/>' * 200_001)}
                ),
                zipfile.ZIP_STORED,
            ),
            "fusionnées",
            id="merged cells",
        ),
        # ODS.
        pytest.param(
            ods("", manifest="<m:encryption-data/>"), "mot de passe", id="ODS with a password"
        ),
        pytest.param(
            ods(
                ODS_ROW.format(
                    'table:number-rows-repeated="1000000"',
                    ODS_CELL.format('table:number-columns-repeated="50"'),
                )
            ),
            "1000000 lignes et 50 colonnes",
            id="ODS repeat",
        ),
        pytest.param(
            ods(ODS_ROW.format("", ODS_CELL.format('table:number-columns-repeated="4294967295"'))),
            "va jusqu’à la colonne",
            id="ODS columns",
        ),
        pytest.param(
            ods(
                ODS_ROW.format(
                    'table:number-rows-repeated="1000000"',
                    f'<table:table-cell office:value-type="string"><text:p>{"x" * 1000}</text:p>'
                    "</table:table-cell>",
                )
            ),
            "répété",
            id="ODS text repeated",
        ),
        # XLS.
        pytest.param(
            xls(b"", book=record(0x2F, bytes(6))), "mot de passe", id="XLS with a password"
        ),
        pytest.param(
            handmade.compound("EncryptedPackage", b""), "mot de passe", id="encrypted workbook"
        ),
        pytest.param(
            handmade.compound("Workbook", b"", first_link=2), "boucle", id="sectors in a loop"
        ),
        pytest.param(
            handmade.compound("Workbook", b"", first_link=99),
            "tronqué",
            id="sector lost",
        ),
        pytest.param(xls(b"\x03\x02\xff\xff"), "tronqué", id="XLS record too long"),
        pytest.param(xls(b"")[:300], "tronqué", id="XLS header cut short"),
        pytest.param(
            xls(b"")[:512] + bytes(9999), "endommagé|boucle|sortent|tronqué", id="no sector"
        ),
    ],
)
def test_preflight_refuses(content, cause, tmp_path):
    refusal = refused(tmp_path, content, "classeur.xlsx")
    assert refusal.kind in ("unreadable", "wrong_file")
    assert re.search(cause, refusal.message)
    assert refusal.message.count(". ") >= 1, "a cause, then what to do"


def test_preflight_refuses_a_file_too_large_before_reading_it(tmp_path: Path):
    path = tmp_path / "gros.xlsx"
    with path.open("wb") as file:
        file.truncate(25_000_001)
    with pytest.raises(Unreadable, match="25 Mo"):
        preflight(path)


def test_preflight_passes_many_formatted_blank_rows(tmp_path: Path):
    blank = "".join(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(2, 200_001))
    path = tmp_path / "mise-en-forme.xlsx"
    path.write_bytes(xlsx(f'<row r="1">{CELL.format("A1")}</row>{blank}'))
    (sheet,) = preflight(path).sheets
    assert sheet.non_empty == 1


def test_a_damaged_copy_is_refused_or_reads_the_same(tmp_path: Path):
    path = tmp_path / "classeur.xlsx"
    path.write_bytes(GOOD)
    honest = run_jailed("loaders.reading.seen", [str(path)], seconds=30).output
    cells = honest[honest.index('"cells"') :]
    chance = random.Random(20201126)
    accepted = 0
    for _ in range(150):
        content = bytearray(GOOD)
        for _ in range(chance.choice((1, 1, 2, 8))):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        try:
            preflight(path)
        except Unreadable:
            continue
        verdict = run_jailed("loaders.reading.seen", [str(path)], seconds=30)
        accepted += verdict.ok
        assert not verdict.ok or verdict.output.endswith(cells)
    assert accepted < 50
