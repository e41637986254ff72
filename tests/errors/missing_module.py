import mathh  # error: E0102 did you mean `math`
from . import other  # error: E0105
import nowhere.at.all  # error: E0102
