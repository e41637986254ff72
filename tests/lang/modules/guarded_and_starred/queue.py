class Waiting(list):
    pass
