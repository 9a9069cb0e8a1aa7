"""Reports: the figures as JSON, workbooks and documents; nothing is computed here."""
