"""Detection, step by step: sizes, parts, sources, turns, level eyes, and one face out of many findings."""
