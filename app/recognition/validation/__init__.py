"""What labelled pictures show of the engine: rates with their uncertainty, and what a distance is worth as evidence."""
