"""What a figure says: how much there was, how far it moved, what part of a whole."""
