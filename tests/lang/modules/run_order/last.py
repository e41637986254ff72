print("last")
nothing = {}["key"]
