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

from loaders.reading.refusal import Unreadable, damaged, protected

MAX_MEMBERS = 2_000
MAX_UNPACKED_BYTES = 150_000_000
MAX_RATIO = 200
_RATIO_FREE_BYTES = 2_000_000
_LOCAL_HEADER_BYTES = 30
_DECODED_BYTES = 4 << 20
_UNSAFE_NAME = re.compile(r"(?:^|/)\.\.(?:/|$)|^[A-Za-z]:|\0")
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

    def find(self, name: str) -> str | None:
        """Return the member of this name, whatever its case, or None."""
        return self._places.get(name.lower())

    def check_others(self) -> None:
        """Inflate and check every member not inflated yet, keeping none."""
        for name in self._members:
            if name not in self._checked:
                self.inflate(name)

    def names(self) -> tuple[str, ...]:
        """Return the members' names, with `/` between folders, in the archive's order."""
        return tuple(self._members)

    def inflate(self, name: str) -> bytes:
        """Return a member's bytes, counted and checked.

        Raises:
            Unreadable: damaged, encrypted, too big, or an XML part with a document type.
        """
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
        if name.lower().endswith((".xml", ".rels")):
            _check_xml(data)
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
    engine = isal_zlib.decompressobj(-isal_zlib.MAX_WBITS)
    try:
        data = engine.decompress(raw, room + 1)
    except isal_zlib.error:  # type: ignore[misc]  # its stub takes the class for one error
        raise damaged("une partie de son contenu est abîmée") from None
    if len(data) <= room and (not engine.eof or engine.unused_data):
        raise damaged("une partie de son contenu est abîmée")
    return data


def _check_xml(data: bytes) -> None:
    """Refuse what no spreadsheet program writes and what readers disagree on."""
    # One-byte searches first: they cost ten times less on large sheets.
    if b"!" in data and (b"<!DOCTYPE" in data or b"<!ENTITY" in data):
        raise damaged("il contient une définition de type de document, qui peut être piégée")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data:
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
