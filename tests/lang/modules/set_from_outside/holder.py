import struct
K = 1
FMT = "<I"
def f(): return 1
def g(): return f() + K
def h(): return struct.pack(FMT, 258)
def k(): return struct.Struct(FMT).size
