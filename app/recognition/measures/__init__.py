"""What one face is good for: OFIQ-like measures, and one number made of them."""
