"""Files that mean harm or are merely odd, made by script, and what must come of each."""
