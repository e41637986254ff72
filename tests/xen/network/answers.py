"""Answers ARP and pings at the address that is its first argument, with the MTU that is its second, and tells on its
console how its device fares. Ends when a ping of one byte has come, or after half a minute without a frame.

Prints `up MAC` and `down` as the device comes and goes; at the end counts of pings and of leaked grants.
"""

import secrets
import sys
import time

from net.address import parse_address
from net.config import Configuration
from net.stack import Stack
from xen.netfront_xs import NetFront

SECOND = 1_000_000_000


def run(address: int, mtu: int) -> None:
    device = NetFront()
    free = len(device.grants.free)
    told = False
    stack: Stack | None = None
    pings = 0
    until = time.monotonic_ns() + 30 * SECOND
    while time.monotonic_ns() < until:
        if device.connected != told:
            told = device.connected
            print("up " + device.mac.hex(":") if told else "down", flush=True)
            stack = None  # which would go on sending, and count as dropped what can't be sent
            if told:
                device.mtu = mtu
                stack = Stack(device, time.monotonic_ns(), secrets.token_bytes)
                stack.configure(Configuration(address, 25))
        frame = device.receive()
        if not frame or stack is None:
            due = until if stack is None else min(until, stack.poll(time.monotonic_ns()))
            device.wait(due)
            continue
        now = time.monotonic_ns()
        until = now + 30 * SECOND
        stack.input(now, frame)
        if len(frame) > 34 and frame[12:14] == b"\x08\x00" and frame[23] == 1 and frame[34] == 8:
            pings += 1
            if frame[16:18] == b"\x00\x1d":
                break
    device.close(time.monotonic_ns() + 5 * SECOND)
    print(pings, "pings,", device.dropped, "dropped,", device.failures, "failures,", device.grants.leaked, "leaked")
    print("all grants free" if len(device.grants.free) == free else "grants are missing")


run(parse_address(sys.argv[1]), int(sys.argv[2]))
