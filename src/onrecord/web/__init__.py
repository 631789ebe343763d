"""The page in a browser: one page pasted or dropped in, its articles and who said what out. Nothing is stored.

``app.make_app`` is the door; ``onrecord serve`` runs it.
"""
