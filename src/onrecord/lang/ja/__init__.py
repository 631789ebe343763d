"""What onrecord knows of Japanese."""
