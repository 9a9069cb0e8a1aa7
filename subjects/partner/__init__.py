"""Partner: all that Cap says of one, on a sheet."""
