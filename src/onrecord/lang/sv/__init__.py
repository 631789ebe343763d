"""What onrecord knows of Swedish."""
