"""Tests: they mirror app/, plus contracts (layers, no network), packaging and the whole path."""
