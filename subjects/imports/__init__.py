"""Imports: the page where files are dropped, checked and saved."""
