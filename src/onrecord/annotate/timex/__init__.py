"""How expressions of time are found and resolved: patterns over words, a reader for each, the story they tell."""
