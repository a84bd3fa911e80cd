"""The small unit of the services' tests, for verbs of the command line."""

from tests.service.conftest import case_unit, gallery, manifest, searched, unit

__all__ = ["case_unit", "gallery", "manifest", "searched", "unit"]
