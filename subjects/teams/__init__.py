"""Teams: their weekly coaching, their released days."""
