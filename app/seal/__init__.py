"""The fence: what keeps this process from reaching a network, and what it can say for itself. Standard library only.

On Linux the kernel refuses every socket but local ones, and later those too (fence.py); everywhere a tripwire inside
Python catches slips. `status()` reads what is in force.
"""

from app.seal.start import ACCEPTED, Start, StartRefused, begin, how_it_began, seal_off
from app.seal.state import Protection, State, status
from app.seal.surroundings import display_problem, hide_buses, network_sockets
from app.seal.swap import open_swaps
from app.seal.tripwire import NetworkRefused, set_tripwire

__all__ = [
    "ACCEPTED",
    "NetworkRefused",
    "Protection",
    "Start",
    "StartRefused",
    "State",
    "begin",
    "display_problem",
    "hide_buses",
    "how_it_began",
    "network_sockets",
    "open_swaps",
    "seal_off",
    "set_tripwire",
    "status",
]
