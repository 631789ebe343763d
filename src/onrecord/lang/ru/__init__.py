"""What onrecord knows of Russian."""
