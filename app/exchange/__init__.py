"""The formats of the world outside, read strictly and written exactly."""
