"""How well sentences are coded by the types of PLOVER."""
