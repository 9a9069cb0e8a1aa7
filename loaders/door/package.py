"""The ZIP container of XLSX and ODS files, opened without believing its headers.

Order (OWASP ASVS 5.0, V5.2): number and names of the members, then each one inflated
whole while counting real bytes, its checksum compared, its XML refused at the first
sign of a document type.
"""

import codecs
import re
import struct
import zipfile
from io import BytesIO

from isal import isal_zlib

from loaders.door.refusal import Unreadable, damaged, protected

MAX_MEMBERS = 2_000
MAX_UNPACKED_BYTES = 150_000_000
MAX_RATIO = 200
_RATIO_FREE_BYTES = 2_000_000
_LOCAL_HEADER_BYTES = 30
_DECODED_BYTES = 4 << 20
_UNSAFE_NAME = re.compile(r"(?:^|/)\.\.(?:/|$)|^[A-Za-z]:|\0")
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_DECLARED = re.compile(rb"(\s*<\?xml\s[^>]*?encoding\s*=\s*[\"'])([\w.-]+)")
_CONTROLS = bytes(range(9)) + b"\x0b\x0c" + bytes(range(0x0E, 0x20))
_PRINTABLE = bytes(sorted(set(range(256)) - set(_CONTROLS)))


class Package:
    """A ZIP archive held in memory, each member checked when it is inflated."""

    def __init__(self, content: bytes) -> None:
        """List the members.

        Raises:
            Unreadable: not an archive, or one that two programs could read differently.
        """
        try:
            with zipfile.ZipFile(BytesIO(content)) as archive:
                members = archive.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error):
            raise damaged("il est tronqué ou endommagé") from None
        if min((member.header_offset for member in members), default=0):
            raise damaged("il contient autre chose qu’un classeur")
        if len(members) > MAX_MEMBERS:
            raise damaged(f"il contient plus de {MAX_MEMBERS} éléments internes")
        self._content = content
        self._members = {_plain(member.filename): member for member in members}
        if len({name.lower() for name in self._members}) != len(members):
            raise damaged("un de ses éléments internes figure deux fois")
        if any(_UNSAFE_NAME.search(name) for name in self._members):
            raise damaged("un de ses éléments internes porte un nom dangereux")
        self._places = {name.lower(): name for name in self._members}
        self._unpacked = 0
        self._checked: set[str] = set()
        self._opened: set[str] = set()
        self._is_rewritten = False

    def find(self, name: str) -> str | None:
        """Return the member of this name, whatever its case, or None."""
        return self._places.get(name.lower())

    def check_others(self) -> None:
        """Inflate and check every member not inflated yet, keeping none.

        Nothing opens these: of their XML, only a document type is looked for, and they may
        be written in UTF-16 (Power Query, Windows tools).

        Raises:
            Unreadable: as `inflate`.
        """
        for name in self._members:
            if name not in self._checked:
                data = self._inflate(name)
                if _is_xml(name):
                    _refuse_document_type(data)

    def rebuilt(self) -> bytes | None:
        """Return an archive of the members inflated, when one was rewritten in UTF-8.

        The native reader knows no other encoding; None when it can open this archive.
        """
        if not self._is_rewritten:
            return None
        target = BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name in sorted(self._opened):
                archive.writestr(name, self.inflate(name))
        return target.getvalue()

    def names(self) -> tuple[str, ...]:
        """Return the members' names, with `/` between folders, in the archive's order."""
        return tuple(self._members)

    def inflate(self, name: str) -> bytes:
        """Return a member's bytes, counted and checked; XML comes in UTF-8.

        Raises:
            Unreadable: damaged, encrypted, too big, or an XML part with a document type.
        """
        data = self._inflate(name)
        self._opened.add(name)
        if _is_xml(name):
            if data[:2] in _UTF16:
                data = _in_utf8(data)
                self._is_rewritten = True
            _check_xml(data)
        return data

    def _inflate(self, name: str) -> bytes:
        """Return a member's bytes as they are, counted and compared with their checksum."""
        member = self._members[name]
        if member.flag_bits & 1:
            raise protected()
        raw = self._raw(member)
        room = MAX_UNPACKED_BYTES - self._unpacked
        room = min(room, max(_RATIO_FREE_BYTES, MAX_RATIO * len(raw)))
        if member.compress_type == zipfile.ZIP_STORED:
            data = raw
        elif member.compress_type == zipfile.ZIP_DEFLATED:
            data = _inflated(raw, room)
        else:
            raise damaged("sa méthode de compression n’est pas prise en charge")
        if len(data) > room:
            raise Unreadable(
                "unreadable",
                "Ce fichier se décompresse en une quantité anormale de données. Supprimez les "
                "lignes, les colonnes et les images inutiles, enregistrez-le à nouveau, puis "
                "recommencez.",
            )
        if isal_zlib.crc32(data) != member.CRC or len(data) != member.file_size:
            raise damaged("une partie de son contenu est abîmée")
        if name not in self._checked:
            self._unpacked += len(data)
        self._checked.add(name)
        return data

    def _raw(self, member: zipfile.ZipInfo) -> bytes:
        """Return a member's compressed bytes, found through its own header."""
        start = member.header_offset
        header = self._content[start : start + _LOCAL_HEADER_BYTES]
        if len(header) < _LOCAL_HEADER_BYTES or header[:4] != b"PK\x03\x04":
            raise damaged("il est tronqué ou endommagé")
        name_bytes, extra_bytes = struct.unpack("<HH", header[26:])
        start += _LOCAL_HEADER_BYTES + name_bytes + extra_bytes
        return self._content[start : start + member.compress_size]


def _plain(name: str) -> str:
    """Return a member's name as its readers look it up."""
    return name.replace("\\", "/").removeprefix("/")


def _inflated(raw: bytes, room: int) -> bytes:
    """Return the inflated bytes, one more than `room` at most."""
    if not raw:  # some programs mark as deflated what they left empty
        return raw
    engine = isal_zlib.decompressobj(-isal_zlib.MAX_WBITS)
    try:
        data = engine.decompress(raw, room + 1)
    except isal_zlib.error:  # type: ignore[misc]  # its stub takes the class for one error
        raise damaged("une partie de son contenu est abîmée") from None
    if len(data) <= room and (not engine.eof or engine.unused_data):
        raise damaged("une partie de son contenu est abîmée")
    return data


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _in_utf8(data: bytes) -> bytes:
    """Return a part written in UTF-16 as UTF-8, piece by piece: see `_check_utf8`.

    Raises:
        Unreadable: its mark is not the encoding it declares, or that it is written in.
    """
    decoder = codecs.getincrementaldecoder(_UTF16[data[:2]])()
    try:
        pieces = [
            decoder.decode(data[start : start + _DECODED_BYTES]).encode()
            for start in range(2, len(data), _DECODED_BYTES)
        ]
        decoder.decode(b"", final=True)
    except UnicodeError:
        raise damaged("son codage n’est pas celui qu’il annonce") from None
    text = b"".join(pieces)
    declared = _DECLARED.match(text)
    if declared is None:
        return text
    if declared[2].lower() not in (b"utf-16", b"utf-16le", b"utf-16be"):
        raise damaged("son codage n’est pas UTF-8, qu’il annonce")
    return declared[1] + b"UTF-8" + text[declared.end(2) :]


def _refuse_document_type(data: bytes) -> None:
    """Refuse a document type, in whatever encoding an XML part may be written.

    Raises:
        Unreadable: it has one.
    """
    # One-byte searches first: they cost ten times less on large sheets.
    encodings = _ENCODINGS if b"\0" in data else _ENCODINGS[:1]
    if b"!" in data and any(
        word.encode(encoding) in data
        for word in ("<!DOCTYPE", "<!ENTITY")
        for encoding in encodings
    ):
        raise damaged("il contient une définition de type de document, qui peut être piégée")


def _check_xml(data: bytes) -> None:
    """Refuse what no spreadsheet program writes and what readers disagree on.

    Raises:
        Unreadable: a document type, another encoding than UTF-8, a control character.
    """
    _refuse_document_type(data)
    if b"\0" in data:
        raise damaged("son codage n’est pas UTF-8")
    if data.translate(None, _PRINTABLE):
        raise damaged("il contient des caractères de contrôle interdits")
    if not data.isascii():
        _check_utf8(data)


def _check_utf8(data: bytes) -> None:
    """Decode piece by piece: one emoji would make the whole text four times its size."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _DECODED_BYTES):
            decoder.decode(data[start : start + _DECODED_BYTES])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise damaged("son codage n’est pas UTF-8") from None
