"""What onrecord knows of Indonesian."""
