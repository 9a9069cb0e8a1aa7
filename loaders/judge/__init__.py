"""What the whole of the files and the database tell, once all is read."""
