import time

start = time.time()
begin = time.perf_counter()
tick = time.monotonic()
time.sleep(0.02)
elapsed = time.perf_counter() - begin
print(0.015 < elapsed < 5.0)
print(time.time() >= start, time.monotonic() > tick)
print(start > 1_600_000_000, isinstance(time.time_ns(), int), time.perf_counter_ns() > 0)
print(type(elapsed).__name__)

# --- expected
# True
# True True
# True True True
# float
