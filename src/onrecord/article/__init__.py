"""Page in, articles out: labels, selection, fields."""
