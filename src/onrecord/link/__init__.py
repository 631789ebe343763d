"""Many articles -> what belongs together: the same text in several places, and where it came from."""
