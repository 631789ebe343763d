"""Article -> the same article with what stands in its text: times and figures. Nothing of the text changes."""
