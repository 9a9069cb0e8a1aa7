"""The rows behind a workbook, in the format of imports: what `--data` writes beside it."""

from data.datasets import SPREADSHEETS
from data.incoming.import_rows import csv_text, import_tables
from data.lens import Lens


def data_files(lens: Lens) -> dict[str, str]:
    """Return each dataset that a lens sees as a CSV that loads back, by the file's name.

    Args:
        lens: What is seen; a partner's own rows when it is opened for one. Rows have no
            day here: all those known at the import are given, whole. A partner has no file
            of expenses: loaded, it would withdraw the others' from the exercices it restates.
    """
    wanted = [name for name in SPREADSHEETS if name != "expenses" or lens.partners is None]
    return {f"{table.title}.csv": csv_text(table) for table in import_tables(lens, wanted)}
