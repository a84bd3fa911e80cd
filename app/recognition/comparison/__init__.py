"""Vectors against vectors: the index, the scores, the groups."""
