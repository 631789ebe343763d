"""How the weights of the labeller of lines were learned: pages rendered as plain texts, with the truth carried over."""
