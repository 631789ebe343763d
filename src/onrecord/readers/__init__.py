"""In from the world."""
