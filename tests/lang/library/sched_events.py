import sched
now = [0.0]
log = []
def wait(d):
    now[0] += d
s = sched.scheduler(lambda: now[0], wait)
def say(text, times=1):
    print(now[0], text * times)
s.enter(5, 1, say, ("five",))
s.enter(2, 2, say, argument=("two b",))
s.enter(2, 1, say, argument=("two a",), kwargs={"times": 2})
e = s.enter(3, 1, say, ("never",))
def again():
    print(now[0], "again")
    if now[0] < 8:
        s.enter(1.5, 1, again)
s.enterabs(4, 1, again)
s.cancel(e)
try: s.cancel(e)
except ValueError: print("gone")
print(s.empty(), s.run(blocking=False))
s.run()
print(s.empty(), now)

# --- expected
# gone
# False 2.0
# 2.0 two atwo a
# 2.0 two b
# 4.0 again
# 5.0 five
# 5.5 again
# 7.0 again
# 8.5 again
# True [8.5]
