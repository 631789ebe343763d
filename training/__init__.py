"""How the weights were learned: recipes, our own annotated texts, model cards."""
