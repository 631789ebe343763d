"""What onrecord knows of Vietnamese."""
