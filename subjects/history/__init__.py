"""History: the journal on screen, and the undoing of an import."""
