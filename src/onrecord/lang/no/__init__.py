"""What onrecord knows of Norwegian."""
