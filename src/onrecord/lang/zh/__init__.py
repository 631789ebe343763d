"""What onrecord knows of Chinese."""
