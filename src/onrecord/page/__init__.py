"""RawPage in, Page out: decoding, rendering, blocks, declared metadata."""
