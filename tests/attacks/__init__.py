"""Attacks on the record, each tried on a real unit: what notices it, and what that says.

`python -m tests.attacks` prints the matrix as a table; test_matrix.py holds every row to what it must say.
"""
