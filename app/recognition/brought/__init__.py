"""Models that a unit brings: their manifest, the checks before they are believed, and how they run."""
