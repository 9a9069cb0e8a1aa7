"""Calendar: phases, terms, amendments, notices and events."""
