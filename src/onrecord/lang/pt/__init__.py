"""What onrecord knows of Portuguese."""
