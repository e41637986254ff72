LIMIT = 5
unicode = repr
