"""What is read in an article's text, held against the floors: times, figures, names, statements, and the seed page."""
