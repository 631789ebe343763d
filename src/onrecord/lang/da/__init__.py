"""What onrecord knows of Danish."""
