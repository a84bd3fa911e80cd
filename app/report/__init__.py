"""A case's facts on paper: what was found, by whom, on what authority, and how to check that it is still so."""
