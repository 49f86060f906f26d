"""Mentions: names and descriptions as the article has them, and whose bodies they are."""
