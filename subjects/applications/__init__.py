"""Applications: the files received, their pre-sort, their search."""
