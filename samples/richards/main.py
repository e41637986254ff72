"""A small operating system simulated: tasks that send packets to each other under a priority scheduler.

Written for this project after the idea of Martin Richards' scheduler benchmark: an idle task, a worker,
two message handlers and two devices. What counts is the mix of virtual calls, linked lists and state.
"""

import sys
from typing import Optional

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
FOR_DEVICE, FOR_WORKER = 0, 1
PAYLOAD = 4


class Packet:
    """A message: travels between tasks and is used again and again."""

    def __init__(self, link: Optional["Packet"], owner: int, kind: int) -> None:
        self.link = link
        self.owner = owner
        self.kind = kind
        self.position = 0
        self.payload = [0] * PAYLOAD


def append_packet(queue: Optional[Packet], packet: Packet) -> Packet:
    """The queue with `packet` at its end."""
    packet.link = None
    if queue is None:
        return packet
    last = queue
    while last.link is not None:
        last = last.link
    last.link = packet
    return queue


class Scheduler:
    """Owns the tasks; always runs the ready one of the highest priority."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []
        self.by_priority: list[Task] = []
        self.queued = 0
        self.held = 0
        self.switches = 0

    def add(self, task: "Task") -> None:
        self.tasks.append(task)
        self.by_priority.append(task)
        self.by_priority.sort(key=lambda t: -t.priority)

    def run(self) -> None:
        """Until every task waits or is held."""
        current = self.next_ready()
        while current is not None:
            self.switches += 1
            packet = current.take()
            current.step(packet)
            current = self.next_ready()

    def next_ready(self) -> Optional["Task"]:
        for task in self.by_priority:
            if task.is_ready():
                return task
        return None

    def send(self, target: int, packet: Packet, sender: int) -> None:
        """Puts the packet into the target's queue; it then belongs to the target, its `owner` says whence."""
        self.queued += 1
        packet.owner = sender
        self.tasks[target].receive(packet)


class Task:
    """What all tasks share: a priority, a queue of packets, and whether they wait or are held."""

    def __init__(self, scheduler: Scheduler, number: int, priority: int, queue: Optional[Packet]) -> None:
        self.scheduler = scheduler
        self.number = number
        self.priority = priority
        self.queue = queue
        self.waiting = True
        self.held = False
        self.runs = 0
        scheduler.add(self)

    def is_ready(self) -> bool:
        return not self.held and (not self.waiting or self.queue is not None)

    def take(self) -> Optional[Packet]:
        """The first packet when the task waited for one."""
        packet = self.queue if self.waiting else None
        if packet is not None:
            self.queue = packet.link
            packet.link = None
            self.waiting = False
        return packet

    def receive(self, packet: Packet) -> None:
        self.queue = append_packet(self.queue, packet)

    def wait(self) -> None:
        self.waiting = True

    def hold(self) -> None:
        self.scheduler.held += 1
        self.held = True

    def release(self) -> None:
        self.held = False

    def step(self, packet: Optional[Packet]) -> None:
        self.runs += 1
        self.act(packet)

    def act(self, packet: Optional[Packet]) -> None:
        raise NotImplementedError

    def label(self) -> str:
        return f"{type(self).__name__} {self.number}"


class IdleTask(Task):
    """Runs when nothing else can: lets a device go on, chosen by a shift register."""

    def __init__(self, scheduler: Scheduler, rounds: int) -> None:
        super().__init__(scheduler, IDLE, 0, None)
        self.waiting = False
        self.rounds = rounds
        self.control = 1

    def act(self, packet: Optional[Packet]) -> None:
        self.rounds -= 1
        if self.rounds == 0:
            self.hold()
        elif self.control & 1 == 0:
            self.control //= 2
            self.scheduler.tasks[DEVICE_A].release()
        else:
            self.control = self.control // 2 ^ 0xD008
            self.scheduler.tasks[DEVICE_B].release()


class WorkerTask(Task):
    """Fills packets with letters and sends them to the handlers in turn."""

    def __init__(self, scheduler: Scheduler, queue: Packet) -> None:
        super().__init__(scheduler, WORKER, 1000, queue)
        self.target = HANDLER_A
        self.count = 0

    def act(self, packet: Optional[Packet]) -> None:
        if packet is None:
            self.wait()
            return
        self.target = HANDLER_B if self.target == HANDLER_A else HANDLER_A
        packet.position = 0
        for i in range(PAYLOAD):
            self.count = self.count % 26 + 1
            packet.payload[i] = ord("A") + self.count - 1
        self.scheduler.send(self.target, packet, self.number)
        self.wait()


class HandlerTask(Task):
    """Hands the letters of the worker's packets, one by one, to its device."""

    def __init__(self, scheduler: Scheduler, number: int, priority: int, device: int, queue: Packet) -> None:
        super().__init__(scheduler, number, priority, queue)
        self.device = device
        self.work: Optional[Packet] = None
        self.free: Optional[Packet] = None

    def act(self, packet: Optional[Packet]) -> None:
        if packet is not None:
            if packet.kind == FOR_WORKER:
                self.work = append_packet(self.work, packet)
            else:
                self.free = append_packet(self.free, packet)
        work = self.work
        if work is not None and work.position >= PAYLOAD:
            self.work = work.link
            self.scheduler.send(WORKER, work, self.number)
        elif work is not None and self.free is not None:
            carrier = self.free
            self.free = carrier.link
            carrier.position = work.payload[work.position]
            work.position += 1
            self.scheduler.send(self.device, carrier, self.number)
        else:
            self.wait()


class DeviceTask(Task):
    """Holds itself on every packet, and gives it back once it is released."""

    def __init__(self, scheduler: Scheduler, number: int, priority: int) -> None:
        super().__init__(scheduler, number, priority, None)
        self.pending: Optional[Packet] = None
        self.checksum = 0

    def act(self, packet: Optional[Packet]) -> None:
        if packet is not None:
            self.pending = packet
            self.checksum = (self.checksum * 31 + packet.position) % 1_000_003
            self.hold()
        elif self.pending is not None:
            done = self.pending
            self.pending = None
            self.scheduler.send(done.owner, done, self.number)
        else:
            self.wait()


def packets(count: int, kind: int) -> Packet:
    """A queue of fresh packets."""
    queue = Packet(None, IDLE, kind)
    for _ in range(count - 1):
        queue = Packet(queue, IDLE, kind)
    return queue


def simulate(rounds: int) -> Scheduler:
    scheduler = Scheduler()
    IdleTask(scheduler, rounds)
    WorkerTask(scheduler, packets(2, FOR_WORKER))
    HandlerTask(scheduler, HANDLER_A, 2000, DEVICE_A, packets(3, FOR_DEVICE))
    HandlerTask(scheduler, HANDLER_B, 3000, DEVICE_B, packets(3, FOR_DEVICE))
    DeviceTask(scheduler, DEVICE_A, 4000)
    DeviceTask(scheduler, DEVICE_B, 5000)
    scheduler.run()
    return scheduler


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 150_000
    scheduler = simulate(rounds)
    print(f"{rounds} rounds: {scheduler.switches} switches, "
          f"{scheduler.queued} packets sent, {scheduler.held} times held")
    for task in scheduler.tasks:
        extra = f", checksum {task.checksum}" if isinstance(task, DeviceTask) else ""
        print(f"{task.label():14} priority {task.priority:4} ran {task.runs} times{extra}")


if __name__ == "__main__":
    main()
