"""What the window says in other languages: the tool that collects it, and tests that everything is translated."""
