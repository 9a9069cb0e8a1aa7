"""Spending: orders and payments, whose they are, held against the caps."""
