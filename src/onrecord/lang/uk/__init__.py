"""What onrecord knows of Ukrainian."""
