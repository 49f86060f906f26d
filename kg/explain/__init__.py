"""Why kg says what it says: for a sentence or a fact the words, the lexicon and the parse.

statement.py   what is to be explained, from fresh claims and from a graph alike
reason.py      a statement and its parse -> the entry of the lexicon, and how each place is filled
cues.py        the words that keep a statement from being a fact
walk.py        the way from one word of a parse to another
text.py        all of that in plain text
"""

from kg.explain.explain import explain_claim, explain_fact, explain_text

__all__ = ["explain_claim", "explain_fact", "explain_text"]
