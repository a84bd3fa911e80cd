"""Recognition: from pixels to faces, from faces to vectors, from vectors to candidates; arrays in, arrays out."""
