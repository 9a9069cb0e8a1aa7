"""The kit of papers: blocks, PDF, workbooks, the stamp and the register; it knows no subject."""
