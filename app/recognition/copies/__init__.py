"""Copies of pictures: a hash that stays nearly the same when a picture is resized or compressed anew, and its use."""
