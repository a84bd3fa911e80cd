"""The demonstration: an example unit with fictional, drawn people. No photograph of anyone."""
