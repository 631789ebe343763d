"""The recipe of the table of places."""
