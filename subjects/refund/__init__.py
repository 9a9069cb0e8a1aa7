"""Refund: what goes back to whom, to the cent, and why; also when a partner leaves."""
