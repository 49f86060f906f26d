"""Times and quantities: what is said of when, and how many."""
