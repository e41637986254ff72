count = 7
