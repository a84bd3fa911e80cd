"""The stand-alone verifier of exported logs."""
