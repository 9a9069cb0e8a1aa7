"""Look at a received file before anything opens it: what it is, what it holds.

Nothing here trusts the file's name, its headers or its declared sizes. The order is
that of ASVS 5.0 (V5.2): size, type by content, container, XML, cells.
"""

import re
from pathlib import Path
from typing import NoReturn

from loaders.door.package import Package
from loaders.door.preflight_ods import scan_spreadsheet
from loaders.door.preflight_xls import scan_compound
from loaders.door.preflight_xlsx import scan_workbook
from loaders.door.refusal import Unreadable, empty, not_a_spreadsheet
from loaders.door.scan import Scan

MAX_FILE_BYTES = 25_000_000
TEXT_SUFFIXES = (".csv", ".tsv", ".txt")
SPREADSHEET_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")
_OWNER_FILE_BYTES = 165
_HEAD_BYTES = 4096

# Patterns an honest CSV cannot begin with: « ID;Projet » is not SYLK, nor « Date visa »
# an e-mail.
_MAGIC = (
    (rb"(?s).{0,1020}%PDF-", "un document PDF"),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*", "une image"),
    (rb"\{\\rtf", "un document RTF"),
    (rb"(?s)\x1f\x8b|7z\xbc\xaf|Rar!\x1a|BZh[1-9]1AY|\xfd7zXZ", "une archive compressée"),
    (rb"MZ.\0|\x7fELF", "un programme"),
    (rb"SQLite format 3\0", "une base de données"),
    (rb"ID;P\w*(?:;[NE])*[\r\n]+[PBCFO];", "une feuille SYLK, format ancien"),
    (rb"TABLE\r?\n0,1\r?\n", "une feuille DIF, format ancien"),
    (rb"\x09[\0\x02\x04\x08][\x04-\x10]\0", "un classeur Excel antérieur à 1997"),
    (
        rb"(?i)(?:(?:from|to|cc|received|return-path|mime-version|delivered-to|message-id"
        rb"|subject|date|content-type|x-[a-z-]+): .*\r?\n(?:[ \t].*\r?\n)*){2}",
        "un courrier électronique",
    ),
)
_HTML = re.compile(rb"(?is)<(?:!doctype html|html|head|body|table|meta|style|div)[\s>]")


def preflight(path: Path) -> Scan:
    """Return what is in a received file, or refuse it.

    Raises:
        Unreadable: `wrong_file`, `empty_workbook` or `unreadable`, with its sentence.
    """
    if path.stat().st_size > MAX_FILE_BYTES:
        raise Unreadable(
            "unreadable",
            f"Ce fichier dépasse {MAX_FILE_BYTES // 1_000_000} Mo. Découpez-le en plusieurs "
            "fichiers, puis recommencez.",
        )
    content = path.read_bytes()
    if not content:
        raise Unreadable(
            "empty_workbook", "Ce fichier est vide (0 octet). Enregistrez-le à nouveau."
        )
    suffix = path.suffix.lower()
    scan = _scan(content, suffix)
    if scan.kind != "csv" and not _holds_something(scan):
        raise empty()
    return scan


def _scan(content: bytes, suffix: str) -> Scan:
    if content.startswith(b"PK\x03\x04"):
        _refuse_text_name(suffix)
        package = Package(content)
        return scan_spreadsheet(package) if _is_ods(package) else scan_workbook(package)
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        _refuse_text_name(suffix)
        return scan_compound(content)
    what = _recognised(content, suffix)
    if what:
        raise not_a_spreadsheet(what)
    if suffix not in TEXT_SUFFIXES:
        _refuse_other(content, suffix)
    return Scan("csv")


def _recognised(content: bytes, suffix: str) -> str:
    """Return what a file that is not a spreadsheet is, in French, or nothing."""
    head = content[:_HEAD_BYTES]
    for pattern, what in _MAGIC:
        if re.match(pattern, head):
            return what
    # Without its NULs, UTF-16 markup reads as the ASCII it is made of.
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"<") and b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        return "un classeur XML d’Excel 2003"
    if start.startswith(b"<") and b"urn:oasis:names:tc:opendocument" in head:
        return "un classeur OpenDocument « à plat » (.fods)"
    if start.startswith(b"<") and _HTML.search(head):
        return "une page HTML"
    if start.startswith(b"<?xml"):
        return "un document XML"
    owner = len(content) == _OWNER_FILE_BYTES and 0 < content[0] < 55
    if owner and suffix not in TEXT_SUFFIXES:
        return "le verrou (« ~$ ») qu’Excel laisse pendant qu’un classeur est ouvert"
    return ""


def _is_ods(package: Package) -> bool:
    """Return whether the archive says it is an OpenDocument spreadsheet.

    Raises:
        Unreadable: it says it is another kind of OpenDocument.
    """
    name = package.find("mimetype")
    if name is None:
        return package.find("content.xml") is not None
    kind = package.inflate(name).strip()
    if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return True
    raise not_a_spreadsheet()


def _refuse_text_name(suffix: str) -> None:
    """Refuse a workbook that its name says to be a text file."""
    if suffix in TEXT_SUFFIXES:
        raise Unreadable(
            "wrong_file",
            f"Ce fichier s’appelle « {suffix} » mais c’est un classeur : donnez-lui "
            "l’extension .xlsx, .xls ou .ods qui est la sienne, puis recommencez.",
        )


def _refuse_other(content: bytes, suffix: str) -> NoReturn:
    """Refuse a file that is no workbook and is not named as a text file."""
    if suffix not in SPREADSHEET_SUFFIXES:
        raise not_a_spreadsheet()
    head = content[:_HEAD_BYTES]
    if head.isascii() and len(head) > 1 and not re.search(rb"[\x00-\x08\x0e-\x1f]", head):
        raise Unreadable(
            "wrong_file",
            f"Ce fichier s’appelle « {suffix} » mais ne contient que du texte : "
            "donnez-lui l’extension .csv, puis recommencez.",
        )
    raise not_a_spreadsheet("d’un format inconnu")


def _holds_something(scan: Scan) -> bool:
    """Return whether a sheet has, or may have, something to report; an XLS may."""
    return any(
        sheet.non_empty is None or sheet.non_empty or sheet.errors or sheet.uncached
        for sheet in scan.sheets
    )
