"""Forms of one name: surnames, titles, acronyms, other names."""
