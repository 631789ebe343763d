"""What onrecord knows of Italian."""
