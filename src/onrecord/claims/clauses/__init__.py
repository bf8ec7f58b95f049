"""The text as the readers of claims see it: marked, and cut into clauses and words."""
