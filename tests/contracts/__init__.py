"""Contracts: what stays true of the whole house, whoever adds a room."""
