"""The labeller of blocks: truth onto blocks, features, fitting."""
