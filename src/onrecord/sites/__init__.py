"""What a publisher does differently, as data."""
