"""The QEMU process that runs Xen: its command line, its start and its end."""

import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pyx2c.image.xenhost.dom0 import Dom0
from pyx2c.image.xenhost.network import NIC
from pyx2c.image.xenhost.packages import find_qemu

PORT = "pyx2c.control"


@dataclass(frozen=True, slots=True)
class Settings:
    """`icount` makes virtual time count instructions; `kvm` is for those who know that theirs works."""

    icount: bool = False
    memory_mb: int = 2048
    kvm: bool = False


def command_line(qemu: str, dom0: Dom0, settings: Settings, control: int, monitor: int, log: Path) -> list[str]:
    """QEMU's arguments: Xen by multiboot, no devices but the serial log, the control port and a network card."""
    xen = ("console=com1 com1=115200,8n1 dom0_mem=640M,max:640M dom0_max_vcpus=1 dom0_vcpus_pin loglvl=all "
           "guest_loglvl=all")  # fmt: skip
    linux = "console=hvc0 quiet panic=-1 net.ifnames=0"
    return [
        qemu, *_timing(settings), "-m", str(settings.memory_mb),
        "-display", "none", "-nodefaults", "-no-user-config", "-no-reboot", "-monitor", "none",
        *NIC, "-serial", f"file:{log}", "-kernel", str(dom0.xen), "-append", xen,
        "-initrd", f"{dom0.kernel} {linux},{dom0.initramfs}",
        "-chardev", f"socket,id=control,fd={control}",
        "-device", "virtio-serial-pci", "-device", f"virtserialport,chardev=control,name={PORT}",
        "-chardev", f"socket,id=monitor,fd={monitor}", "-mon", "chardev=monitor,mode=control",
    ]  # fmt: skip


def _timing(settings: Settings) -> list[str]:
    if settings.icount:
        return ["-accel", "tcg,thread=single", "-icount", "shift=0,sleep=off",
                "-rtc", "base=2026-01-01,clock=vm", "-smp", "1", "-cpu", "qemu64,+svm,+npt"]  # fmt: skip
    if settings.kvm:
        return ["-accel", "kvm", "-smp", "2", "-cpu", "host"]
    return ["-accel", "tcg,thread=multi", "-smp", "2", "-cpu", "qemu64,+svm,+npt"]


class Machine:
    """A running QEMU. It dies with the thread that started it, and on `stop`."""

    def __init__(self, dom0: Dom0, settings: Settings) -> None:
        qemu = find_qemu()
        self._folder = tempfile.TemporaryDirectory(prefix="pyx2c-xen-")
        self.log = Path(self._folder.name) / "serial.log"
        self.control, control = socket.socketpair()
        self.monitor, monitor = socket.socketpair()
        with control, monitor:
            given = control.fileno(), monitor.fileno()
            self._process = self._start(command_line(qemu, dom0, settings, *given, self.log), given)

    def _start(self, command: list[str], given: tuple[int, ...]) -> subprocess.Popen[bytes]:
        """Starts in a session of its own, so that ^C reaches only us, and bound to our death."""
        bound = [shutil.which("setpriv") or "setpriv", "--pdeathsig", "KILL", *command]
        errors = self.log.with_name("qemu.log").open("wb")
        with errors:
            return subprocess.Popen(
                bound, pass_fds=given, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors,
                start_new_session=True,
            )  # fmt: skip

    def tail(self, lines: int = 15) -> str:
        """What the agent said when it ended, and the last lines of QEMU and the machine's serial port."""
        texts = [path.read_text(errors="replace") for path in (self.log.with_name("qemu.log"), self.log)
                 if path.exists()]  # fmt: skip
        all_lines = "\n".join(texts).splitlines()
        last_words = [line for line in all_lines[:-lines] if line.startswith("agent: ")]
        return "\n".join(last_words + all_lines[-lines:])

    def stop(self) -> None:
        """Kills QEMU, waits for it, and removes its files. May be called twice."""
        self._process.kill()
        self._process.wait()
        self.control.close()
        self.monitor.close()
        self._folder.cleanup()
