"""How the text stands to what it says: denied, planned, alleged, and by whom."""
