"""How the encoder of statements and names was learned: annotated news in, weights for onnxruntime out."""
