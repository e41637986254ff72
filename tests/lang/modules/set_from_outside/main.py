"""A variable that another module sets is no constant."""
import holder

print(holder.h())
holder.FMT = ">I"
print(holder.h(), holder.k())
holder.K = 50
print(holder.g())

# --- expected
# b'\x02\x01\x00\x00'
# b'\x00\x00\x01\x02' 4
# 51
