"""Policies and jurisdiction profiles that come with the program: starting points for a unit's own, no legal advice."""
