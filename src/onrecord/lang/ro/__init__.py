"""What onrecord knows of Romanian."""
