"""What onrecord knows of Greek."""
