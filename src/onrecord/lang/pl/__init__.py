"""What onrecord knows of Polish."""
