"""Trains the names of the pinned model further, on data that may be trained on."""
