"""Acts and happenings: what was decided, filed, given, opened, ended or is to be."""
