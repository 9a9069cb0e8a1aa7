"""Money: what is called, received and claimed from each partner, title by title."""
