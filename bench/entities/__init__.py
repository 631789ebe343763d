"""How well entities and mentions are found."""
