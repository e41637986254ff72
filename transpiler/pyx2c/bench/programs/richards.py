"""A small operating system, tasks that pass packets: virtual calls, linked lists, state.

After the idea of Martin Richards' benchmark.
"""

from __future__ import annotations

import sys

IDLE = 0
WORKER = 1
HANDLER_A = 2
HANDLER_B = 3
DEVICE_A = 4
DEVICE_B = 5

FOR_DEVICE = 0
FOR_WORKER = 1
LETTERS = 4


class Packet:
    def __init__(self, link: Packet | None, owner: int, kind: int) -> None:
        self.link = link
        self.owner = owner
        self.kind = kind
        self.datum = 0
        self.letters = [0] * LETTERS


def appended(packet: Packet, queue: Packet | None) -> Packet:
    """The queue with the packet at its end."""
    packet.link = None
    if queue is None:
        return packet
    last = queue
    while last.link is not None:
        last = last.link
    last.link = packet
    return queue


class Task:
    """Runs when it isn't held and has something to do: a packet, or work left from before."""

    def __init__(self, scheduler: Scheduler, number: int, priority: int, queue: Packet | None) -> None:
        self.scheduler = scheduler
        self.number = number
        self.priority = priority
        self.queue = queue
        self.held = False
        self.waiting = True
        self.next: Task | None = scheduler.tasks
        scheduler.tasks = self
        scheduler.table.append(self)

    def ready(self) -> bool:
        return not self.held and (not self.waiting or self.queue is not None)

    def run(self) -> Task:
        """One step; who is to be asked next."""
        packet: Packet | None = None
        if self.waiting and self.queue is not None:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
        return self.step(packet)

    def step(self, packet: Packet | None) -> Task:
        raise NotImplementedError

    def wait(self) -> Task:
        self.waiting = True
        return self

    def hold(self) -> Task:
        self.scheduler.holds += 1
        self.held = True
        return self

    def release(self, number: int) -> Task:
        """Lets a task go on, now if it is more urgent than this."""
        task = self.scheduler.table[number]
        task.held = False
        return task if task.priority > self.priority else self

    def send(self, number: int, packet: Packet) -> Task:
        """Gives a packet to a task, which goes on if it is more urgent than this."""
        self.scheduler.packets += 1
        task = self.scheduler.table[number]
        packet.owner = self.number
        task.queue = appended(packet, task.queue)
        return task if task.priority > self.priority else self


class Scheduler:
    def __init__(self) -> None:
        self.tasks: Task | None = None
        self.table: list[Task] = []
        self.packets = 0
        self.holds = 0
        self.steps = 0

    def run(self) -> None:
        """The list of tasks begins with the most urgent one."""
        task = self.tasks
        while task is not None:
            if task.ready():
                self.steps += 1
                again = task.run()
                task = again if again is not task else self.tasks
            else:
                task = task.next


class Idle(Task):
    """Releases one of the devices, chosen by a shift register."""

    def __init__(self, scheduler: Scheduler, rounds: int) -> None:
        super().__init__(scheduler, IDLE, 0, None)
        self.waiting = False
        self.control = 1
        self.rounds = rounds

    def step(self, packet: Packet | None) -> Task:
        self.rounds -= 1
        if self.rounds == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control = self.control >> 1
            return self.release(DEVICE_A)
        self.control = (self.control >> 1) ^ 0xD008
        return self.release(DEVICE_B)


class Worker(Task):
    """Fills packets with letters, for the two handlers in turn."""

    def __init__(self, scheduler: Scheduler, queue: Packet) -> None:
        super().__init__(scheduler, WORKER, 1000, queue)
        self.target = HANDLER_A
        self.letter = 0

    def step(self, packet: Packet | None) -> Task:
        if packet is None:
            return self.wait()
        self.target = HANDLER_B if self.target == HANDLER_A else HANDLER_A
        packet.datum = 0
        for i in range(LETTERS):
            self.letter = self.letter + 1 if self.letter < 26 else 1
            packet.letters[i] = 64 + self.letter
        self.waiting = True
        return self.send(self.target, packet)


class Handler(Task):
    """Hands the letters of the worker's packets to a device, one in each of the device's packets."""

    def __init__(self, scheduler: Scheduler, number: int, priority: int, device: int, queue: Packet) -> None:
        super().__init__(scheduler, number, priority, queue)
        self.device = device
        self.work: Packet | None = None
        self.free: Packet | None = None

    def step(self, packet: Packet | None) -> Task:
        if packet is not None:
            if packet.kind == FOR_WORKER:
                self.work = appended(packet, self.work)
            else:
                self.free = appended(packet, self.free)
        work = self.work
        if work is None:
            return self.wait()
        if work.datum >= LETTERS:
            self.work = work.link
            return self.send(WORKER, work)
        carrier = self.free
        if carrier is None:
            return self.wait()
        self.free = carrier.link
        carrier.datum = work.letters[work.datum]
        work.datum += 1
        return self.send(self.device, carrier)


class Device(Task):
    """Keeps a packet until the idle task releases it, then gives it back."""

    def __init__(self, scheduler: Scheduler, number: int, priority: int) -> None:
        super().__init__(scheduler, number, priority, None)
        self.pending: Packet | None = None
        self.checksum = 0

    def step(self, packet: Packet | None) -> Task:
        if packet is not None:
            self.checksum = (self.checksum * 31 + packet.datum) % 1000003
            self.pending = packet
            return self.hold()
        done = self.pending
        if done is None:
            return self.wait()
        self.pending = None
        return self.send(done.owner, done)


def queue_of(count: int, kind: int) -> Packet:
    queue = Packet(None, 0, kind)
    for _ in range(count - 1):
        queue = Packet(queue, 0, kind)
    return queue


def main() -> None:
    scheduler = Scheduler()
    Idle(scheduler, int(sys.argv[1]))
    Worker(scheduler, queue_of(2, FOR_WORKER))
    Handler(scheduler, HANDLER_A, 2000, DEVICE_A, queue_of(3, FOR_DEVICE))
    Handler(scheduler, HANDLER_B, 3000, DEVICE_B, queue_of(3, FOR_DEVICE))
    first = Device(scheduler, DEVICE_A, 4000)
    second = Device(scheduler, DEVICE_B, 5000)
    scheduler.run()
    print(f"{scheduler.steps} steps, {scheduler.packets} packets, {scheduler.holds} holds")
    print(f"checksums {first.checksum} {second.checksum}")


if __name__ == "__main__":
    main()
