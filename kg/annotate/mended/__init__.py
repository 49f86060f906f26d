"""Parses mended before anything is read from them, one mistake of the parser a file."""
