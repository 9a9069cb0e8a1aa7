"""Headings: which dataset a sheet holds, and how its columns are named."""
