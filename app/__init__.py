"""Homeward: an offline workstation with which trained specialists find out who the child in a seized picture is."""

__version__ = "0.1.0"
