"""What onrecord knows of Icelandic."""
