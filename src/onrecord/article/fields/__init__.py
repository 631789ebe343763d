"""One file for each field of an article."""
