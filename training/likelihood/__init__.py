"""Grow the weights that tell acts by their words, from articles whose claims are marked."""
