"""What onrecord knows of Czech."""
