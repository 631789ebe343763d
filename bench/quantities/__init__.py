"""How well quantities are read."""
