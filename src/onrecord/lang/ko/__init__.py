"""What onrecord knows of Korean."""
