"""Grow the trees that choose periods, from articles whose claims are marked."""
