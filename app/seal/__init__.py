"""The fence: what keeps this process from reaching a network, and what it can say for itself. Standard library only.

In force today is a tripwire inside Python. The kernel's fence is planned; until it stands, `status()` says so.
"""

from app.seal.tripwire import NetworkRefused, Protection, set_tripwire, status

__all__ = ["NetworkRefused", "Protection", "set_tripwire", "status"]
