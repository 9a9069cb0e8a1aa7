"""Sources: where a figure comes from, down to its cells, and what moved in it."""
