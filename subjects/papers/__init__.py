"""Papers: which ones there are, how one is verified; the programme's workbook."""
