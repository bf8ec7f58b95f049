"""Grow what names measures anew, from articles whose claims are marked."""
