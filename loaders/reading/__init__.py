"""Reading: the sheets of a file as cells, whatever their headings."""
