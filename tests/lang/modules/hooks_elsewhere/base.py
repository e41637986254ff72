class Logged:
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)
