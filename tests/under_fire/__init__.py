"""A unit at work that is killed at random moments, again and again, and looked at each time with nothing spared.

`python -m tests.under_fire --kills 1000` prints the tally; tests/end_to_end/test_under_fire.py runs a few.
"""
