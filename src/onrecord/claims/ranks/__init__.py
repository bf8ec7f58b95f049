"""Which is the most, the least, the first, a record."""
