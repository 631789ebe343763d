"""How well copies of a text are found among other texts, and how many texts a second."""
