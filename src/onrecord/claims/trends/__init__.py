"""Ways up and down without a figure."""
