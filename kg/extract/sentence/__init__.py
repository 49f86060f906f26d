"""One sentence as the extractors see it, and what is mended in its parse for that."""
