"""The frames of the lexicon over a parse: which words fill which role of an entry."""
