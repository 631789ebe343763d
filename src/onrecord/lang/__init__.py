"""What a language knows, as data."""
