"""Grow the trees that choose periods and places, from articles whose claims are marked."""
