"""How well times are read."""
