"""A simulation with callbacks, priorities, states that are None first, and subclasses kept in dicts."""

import heapq


class Event:
    counter = 0

    def __init__(self, time, action, *args):
        self.time = time
        self.action = action
        self.args = args
        Event.counter += 1
        self.order = Event.counter

    def __lt__(self, other):
        return (self.time, self.order) < (other.time, other.order)

    def run(self):
        return self.action(*self.args)


class Simulation:
    def __init__(self):
        self.queue = []
        self.now = 0
        self.log = []
        self.current = None

    def at(self, time, action, *args):
        event = Event(time, action, *args)
        heapq.heappush(self.queue, event)
        return event

    def after(self, delay, action, *args):
        return self.at(self.now + delay, action, *args)

    def say(self, *parts):
        self.log.append((self.now, " ".join(str(p) for p in parts)))

    def run(self, until=None):
        while self.queue:
            if until is not None and self.queue[0].time > until:
                break
            self.current = heapq.heappop(self.queue)
            self.now = self.current.time
            self.current.run()
        return len(self.log)


class Machine:
    speed = 1

    def __init__(self, sim, name):
        self.sim = sim
        self.name = name
        self.job = None
        self.waiting = []
        self.done = {}

    def submit(self, job, size):
        if self.job is None:
            self.start(job, size)
        else:
            self.waiting.append((job, size))
            self.sim.say(self.name, "queues", job)

    def start(self, job, size):
        self.job = job
        time = size / self.speed
        if time == int(time):
            time = int(time)
        self.sim.say(self.name, "starts", job, "for", time)
        self.sim.after(time, self.finish)

    def finish(self):
        job, self.job = self.job, None
        self.done[job] = self.sim.now
        self.sim.say(self.name, "ends", job)
        if self.waiting:
            self.start(*self.waiting.pop(0))


class Fast(Machine):
    speed = 2

    def finish(self):
        super().finish()
        if len(self.done) == 2:
            self.sim.after(0.5, self.rest, "coffee")

    def rest(self, what):
        self.sim.say(self.name, "rests with", what)


sim = Simulation()
kinds = {"slow": Machine, "fast": Fast}
machines = {name: kind(sim, name) for name, kind in kinds.items()}
for i, (name, size) in enumerate([("slow", 4), ("fast", 3), ("fast", 4), ("slow", 1), ("fast", 1)]):
    sim.at(i, machines[name].submit, f"job{i}", size)
sim.at(2, lambda: sim.say("hello", None, 1.5, [sim.now]))
print(sim.run(until=5))
for time, text in sim.log:
    print(time, text)
print(sim.run(), len(sim.queue), Event.counter)
for time, text in sim.log[-4:]:
    print(time, text)
for m in machines.values():
    print(m.name, m.done, m.job, sorted(m.done, key=m.done.get))
print(max((t for m in machines.values() for t in m.done.values()), default=None))

# --- expected
# 15
# 0 slow starts job0 for 4
# 1 fast starts job1 for 1.5
# 2 fast queues job2
# 2 hello None 1.5 [2]
# 2.5 fast ends job1
# 2.5 fast starts job2 for 2
# 3 slow queues job3
# 4 fast queues job4
# 4 slow ends job0
# 4 slow starts job3 for 1
# 4.5 fast ends job2
# 4.5 fast starts job4 for 0.5
# 5 slow ends job3
# 5.0 fast ends job4
# 5.0 fast rests with coffee
# 15 0 12
# 4.5 fast starts job4 for 0.5
# 5 slow ends job3
# 5.0 fast ends job4
# 5.0 fast rests with coffee
# slow {'job0': 4, 'job3': 5} None ['job0', 'job3']
# fast {'job1': 2.5, 'job2': 4.5, 'job4': 5.0} None ['job1', 'job2', 'job4']
# 5
