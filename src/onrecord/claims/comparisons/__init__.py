"""Which of two is more, without a figure, and with whom one is compared."""
