from .search import search
from .sort import sort as srt
from . import util
from .util import *
