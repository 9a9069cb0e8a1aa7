"""The OLE container of XLS files: its streams, followed without believing their chains."""

import struct

from loaders.door.refusal import damaged

_HEADER_BYTES = 512
_HEADER_FAT_SECTORS = 109
_ENTRY_BYTES = 128
_MINI_BYTES = 64
_MARKS_FROM = 0xFFFFFFFA  # from here on: end of chain, free sector and the like
_STREAM, _ROOT = 2, 5


class Compound:
    """A compound file held in memory; a chain that loops or leaves the file refuses it."""

    def __init__(self, content: bytes) -> None:
        """Read the allocation table and the directory.

        Raises:
            Unreadable: truncated, or its sectors make no sense.
        """
        if len(content) < _HEADER_BYTES:
            raise damaged("il est tronqué")
        self._content = content
        (shift,) = struct.unpack_from("<H", content, 30)
        if shift not in (9, 12):
            raise damaged("il est endommagé")
        self._sector_bytes = 1 << shift
        directory, self._mini_limit, mini_fat = struct.unpack_from("<I4xII", content, 48)
        self._fat = self._allocation()
        self._mini_fat = _numbers(self._chain(mini_fat)) if mini_fat < _MARKS_FROM else ()
        self._mini = b""
        self._streams: dict[str, tuple[int, int]] = {}
        self._spelled: dict[str, set[str]] = {}
        self._entries: dict[str, int] = {}
        for sector in _followed(directory, self._fat):
            entries = self._sector(sector)
            for place in range(0, len(entries), _ENTRY_BYTES):
                at = (sector + 1) * self._sector_bytes + place
                self._note(entries[place : place + _ENTRY_BYTES], at)

    def names(self) -> frozenset[str]:
        """Return the names of the streams in capitals, in whatever storage they are."""
        return frozenset(self._streams)

    def stream(self, name: str) -> bytes:
        """Return the bytes of a stream, named in capitals.

        Raises:
            Unreadable: its chain loops, or leaves the file; two streams bear this name in
                other letters, and two programs could open one each.
        """
        if len(self._spelled[name]) > 1:
            raise damaged("son contenu figure deux fois")
        start, size = self._streams[name]
        if size == 0:
            return b""
        if size >= self._mini_limit:
            data = self._chain(start)
        else:
            sectors = _followed(start, self._mini_fat)
            data = b"".join(
                self._mini[sector * _MINI_BYTES : (sector + 1) * _MINI_BYTES] for sector in sectors
            )
        return data[:size]

    def renamed(self, name: str, new: str) -> bytes:
        """Return the file with a stream, named in capitals, under a name of as many letters."""
        letters = new.encode("utf-16-le")
        at = self._entries[name]
        return self._content[:at] + letters + self._content[at + len(letters) :]

    def spelled(self, name: str) -> str:
        """Return a stream's name as the file writes it."""
        return min(self._spelled[name])

    def _note(self, entry: bytes, at: int) -> None:
        """Keep what a directory entry says of a stream; the root's own is the small ones'."""
        (name_bytes,) = struct.unpack_from("<H", entry, 64)
        start, size = struct.unpack_from("<II", entry, 116)
        if entry[66] == _ROOT and size:
            self._mini = self._chain(start)
        if entry[66] == _STREAM:
            name = entry[: max(0, min(name_bytes, 64) - 2)].decode("utf-16-le", "replace")
            # Two names that differ by their case alone are one.
            self._streams.setdefault(name.upper(), (start, size))
            self._spelled.setdefault(name.upper(), set()).add(name)
            self._entries.setdefault(name.upper(), at)

    def _allocation(self) -> tuple[int, ...]:
        """Return the allocation table: for each sector, the one that follows it."""
        content = self._content
        tables = list(_numbers(content[76 : 76 + 4 * _HEADER_FAT_SECTORS]))
        (more,) = struct.unpack_from("<I", content, 68)
        visited = set()
        while more < _MARKS_FROM:
            if more in visited:
                raise damaged("ses secteurs forment une boucle")
            visited.add(more)
            *numbers, more = _numbers(self._sector(more))
            tables += numbers
        used = [table for table in tables if table < _MARKS_FROM]
        if len(set(used)) != len(used):
            raise damaged("ses secteurs forment une boucle")
        return _numbers(b"".join(self._sector(table) for table in used))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._sector_bytes
        data = self._content[start : start + self._sector_bytes]
        if not data:
            raise damaged("il est tronqué")
        # The last sector of a file may be cut short.
        return data.ljust(self._sector_bytes, b"\0")

    def _chain(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in _followed(start, self._fat))


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _followed(start: int, table: tuple[int, ...]) -> list[int]:
    """Return the sectors of a chain, in order."""
    sectors: list[int] = []
    while start < _MARKS_FROM:
        if start >= len(table) or len(sectors) > len(table):
            raise damaged("ses secteurs forment une boucle ou sortent du fichier")
        sectors.append(start)
        start = table[start]
    return sectors
