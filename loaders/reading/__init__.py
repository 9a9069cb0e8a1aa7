"""Reading untrusted spreadsheets: preflight, jailed child, sheets of cells."""
