"""Rows: cells to values, one problem a cell; which rows are no data."""
