import time

start = time.monotonic()
time.sleep(0.02)
time.sleep(0)
print(time.monotonic() - start >= 0.02)
for seconds in (-1.0, float("nan")):
    try:
        time.sleep(seconds)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)

# --- expected
# True
# ValueError sleep length must be non-negative
# ValueError Invalid value NaN (not a number)
