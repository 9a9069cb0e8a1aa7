"""Spreadsheets, from the sender's file to typed rows ready to be committed."""
