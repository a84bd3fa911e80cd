"""Tests of the two commands, the lock files and what a wheel holds."""
