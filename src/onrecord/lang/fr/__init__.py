"""What onrecord knows of French."""
