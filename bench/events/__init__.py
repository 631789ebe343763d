"""Invented news articles with every event marked by hand, and how well onrecord finds them."""
