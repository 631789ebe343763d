"""What onrecord knows of Arabic."""
