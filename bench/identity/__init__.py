"""How well people and organisations of many articles are put together."""
