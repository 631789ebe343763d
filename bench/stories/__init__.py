"""How well articles about one matter are put together, and the events that they tell."""
