"""Moving pictures: sightings linked into tracks, and the best views of each."""
