def name():
    return "a guest of the house"
