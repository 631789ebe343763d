"""How well onrecord finds who said what, by the learned part alone: ``python -m bench.statements``."""
