"""What onrecord knows of Hungarian."""
