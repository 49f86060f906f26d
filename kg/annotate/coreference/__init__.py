"""What a description or a pronoun stands for."""
