"""Many articles: who is the same person, which organisation is the same."""
