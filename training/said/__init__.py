"""What tells whether something is said, learned anew: ``python -m training.said``."""
