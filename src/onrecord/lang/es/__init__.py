"""What onrecord knows of Spanish."""
