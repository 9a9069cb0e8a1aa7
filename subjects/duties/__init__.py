"""Duties: what the texts promise, what proves it, and the problems that partners bring."""
