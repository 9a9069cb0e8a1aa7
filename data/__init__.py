"""The data at rest: agreements, declarations, database, journal and the lens that reads them."""
