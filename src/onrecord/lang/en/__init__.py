"""What onrecord knows of English."""
