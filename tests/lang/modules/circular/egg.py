print("egg begins")
import hen

shell = "white"


def lay():
    return hen.name + " laid one that is " + shell
