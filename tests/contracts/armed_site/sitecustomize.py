"""Python imports this by itself at every start: the process is watched before its first own line runs."""

from tests.contracts.network_hook import arm

arm()
