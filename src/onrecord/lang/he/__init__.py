"""What onrecord knows of Hebrew."""
