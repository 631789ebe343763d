"""What onrecord knows of Dutch."""
