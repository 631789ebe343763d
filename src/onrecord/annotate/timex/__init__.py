"""How expressions of time are found and resolved: patterns over words, readers for each, and the story that they tell."""
