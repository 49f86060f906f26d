"""Names: where the candidates come from, what each is, and which of them is kept."""
