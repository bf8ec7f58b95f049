"""What is counted or measured, in the words of the text or of the catalogue."""
