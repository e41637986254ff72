def collect() -> None:
    seen: dict[str, str] = {}
    while True: seen[str(len(seen))] = "value " + str(len(seen))


for attempt in range(1):
    try:
        collect()
    except Exception as error:
        print("caught", type(error).__name__)
    else:
        print("never")
small = {str(n): n for n in range(50)}
print("goes on", len(small), small["49"])
collect()
