"""Annotated article -> records: who said what, and later what happened. All spans point into ``article.text``."""
