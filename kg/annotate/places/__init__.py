"""Places: the gazetteer's tables, and which place of a name is meant."""
