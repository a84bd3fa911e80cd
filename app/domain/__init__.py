"""The words of the field: what an exhibit, a face, a probe, a candidate and a conclusion are, and the rules they obey."""
