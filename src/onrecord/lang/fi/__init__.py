"""What onrecord knows of Finnish."""
