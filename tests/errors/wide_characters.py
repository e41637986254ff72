print("äöü 漢字"); eval("1")  # error: E0201
