"""What was learned, and its one loader."""
