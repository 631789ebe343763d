"""What onrecord knows of German."""
