"""The store: schema, journal, commit, undo, register, kept sums."""
