print("hen begins")
import egg

try:
    from egg import shell
except ImportError as e:
    print("ImportError:", str(e).split(" (/")[0].split(" (tests")[0])
try:
    print(egg.lay())
except AttributeError as e:
    print("AttributeError:", e)
name = "hen"


def call():
    return egg.lay()
