"""What onrecord knows of Turkish."""
