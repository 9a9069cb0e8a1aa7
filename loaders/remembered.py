"""The commands of the memory: history, undo, quarantine, dismiss."""

import argparse
from datetime import date
from pathlib import Path

from data.incoming.forms import FormRefusedError, dismiss
from data.incoming.quarantine import Held, held_rows
from data.lens import open_lens
from data.receipts import receipts
from data.store.commit import UndoRefusedError, undo
from data.store.database import open_for_reading, open_for_writing
from loaders.console import author_now, write_json, write_message
from loaders.telling import history_line, receipt_lines


def undo_import(options: argparse.Namespace, database: Path) -> int:
    """Undo the last import, or the one that is named."""
    try:
        with open_for_writing(database) as connection:
            made, undone = undo(connection, author_now(options.by), options.number)
    except UndoRefusedError as refused:
        write_message(str(refused))
        return 1
    write_message(f"Import n° {undone} annulé (import n° {made}).")
    return 0


def history(options: argparse.Namespace, database: Path) -> int:
    """Print the journal, one line an import; or all that is kept of one import."""
    with open_for_reading(database) as connection:
        found = receipts(connection, options.number)
    if options.number is not None and not found:
        write_message(f"L’import n° {options.number} n’existe pas.")
        return 1
    if options.json:
        write_json([receipt.as_json() for receipt in found])
        return 0
    for receipt in found:
        if options.number is None:
            print(history_line(receipt))
        else:
            print("\n".join(receipt_lines(receipt)))
    return 0


def quarantine(options: argparse.Namespace, database: Path, programme: str) -> int:
    """Print the rows in quarantine, with what is wrong in each."""
    with open_lens(database, programme, today=date.today()) as lens:
        rows = held_rows(lens)
    if options.json:
        write_json([_held(row) for row in rows])
        return 0
    for row in rows:
        sheet = f", feuille « {row.sheet} »" if row.sheet else ""
        print(f"{row.entry}  {row.file}{sheet}, ligne {row.row} : {row.dataset.title}")
        for reason in row.reasons:
            print(f"    {reason}")
    write_message(f"{len(rows)} lignes en quarantaine." if rows else "La quarantaine est vide.")
    return 0


def _held(row: Held) -> dict[str, object]:
    return {
        "key": row.entry,
        "dataset": row.dataset.name,
        "file": row.file,
        "sheet": row.sheet,
        "row": row.row,
        "cells": dict(row.cells),
        "reasons": list(row.reasons),
    }


def dismiss_row(options: argparse.Namespace, database: Path, programme: str) -> int:
    """Put a row of the quarantine aside, with its reason."""
    try:
        made = dismiss(database, programme, author_now(options.by), options.key, options.reason)
    except FormRefusedError as refused:
        write_message(str(refused))
        return 1
    write_message(f"Ligne {options.key} écartée (import n° {made}).")
    return 0
