"""Follows one guest from unpause to end over the control channel: output out, input in, the end judged."""

import os
import struct
import time
from collections.abc import Callable

from pyx2c.image.xenhost.channel import CHUNK, Channel, ChannelTimeout
from pyx2c.image.xenhost.config import GuestResult, Reason, judge
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.pcap import PcapFile

OnOutput = Callable[[bytes], object]

REASONS: dict[int, Reason] = {
    0: "poweroff", 1: "reboot", 2: "suspend", 3: "crash", 4: "watchdog", 254: "timeout",
}  # fmt: skip
GRACE_SECONDS = 30.0
_END = struct.Struct("<IiQQQQ")  # struct run_end of the agent


class Feeder:
    """Sends a guest its input: given bytes at once, or a descriptor's as they come; then their count."""

    def __init__(self, channel: Channel, data: bytes | None, source: int | None) -> None:
        self._channel = channel
        self._sent = 0
        if source is not None:
            channel.listen(source, lambda: self._forward(source))
        elif data is not None:
            for at in range(0, len(data), CHUNK):
                self._send(data[at : at + CHUNK])
            self._end()

    def _forward(self, source: int) -> None:
        data = os.read(source, CHUNK)
        if data:
            self._send(data)
        else:
            self.stop()
            self._end()

    def _send(self, data: bytes) -> None:
        self._sent += len(data)
        self._channel.send("I", data)

    def _end(self) -> None:
        self._channel.send("Z", str(self._sent).encode())

    def stop(self) -> None:
        """Takes no more from the descriptor."""
        self._channel.listen(None, lambda: None)


def follow_run(
    channel: Channel, on_output: OnOutput | None, timeout: float, feeder: Feeder, pcap: PcapFile | None = None
) -> GuestResult:
    """The result of the run that has just been begun; after `timeout` seconds the guest is stopped.
    An exception of `on_output` stops it too, and goes on from here once the run has ended.
    """
    console = bytearray()
    deadline, stopping = time.monotonic() + timeout, False
    failure: Exception | None = None
    try:
        while True:
            try:
                frame = channel.receive(deadline)
            except ChannelTimeout:
                if stopping:
                    raise
                channel.send("K")
                deadline, stopping = time.monotonic() + GRACE_SECONDS, True
                continue
            if frame.kind == "e" and failure is not None:
                raise failure
            if frame.kind == "e":
                return _result(frame.body, bytes(console))
            if frame.kind == "p" and pcap is not None:
                pcap.add(frame.body)
            if frame.kind == "o":
                console += frame.body
                if on_output is None or failure is not None:
                    continue
                try:
                    on_output(frame.body)
                except XenHostError:
                    raise  # the machine does not answer: nothing can be stopped
                except Exception as error:
                    failure = error
                    deadline = 0.0  # stop it now
    finally:
        feeder.stop()


def _result(body: bytes, console: bytes) -> GuestResult:
    reason, status, start, first, end, cpu = _END.unpack(body)
    times = {"run": end - start, "cpu": cpu}
    if first:
        times["first_output"] = first - start
    return judge(REASONS.get(reason, "failed"), None if status < 0 else status, console, times)
