"""The words of the field: what exhibit, face, probe, candidate and conclusion are, and the rules they obey."""
