"""What noun phrases say by themselves: titles, appositions, lists and chains of places."""
