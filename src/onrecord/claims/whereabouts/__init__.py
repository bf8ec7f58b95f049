"""Where a claim is about: which of the places told of, or whose own figure it is."""
