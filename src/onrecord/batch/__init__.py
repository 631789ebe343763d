"""Many texts at once: chunks of rows, workers, resuming, counts by reason."""
