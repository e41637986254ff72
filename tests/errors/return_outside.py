return 3  # error: E0101 outside function
