"""Invented news articles with every statement marked by hand, and how well onrecord finds them."""
