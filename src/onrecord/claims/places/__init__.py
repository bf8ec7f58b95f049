"""Which places and bodies an article names, and which it is about."""
