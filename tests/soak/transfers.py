"""Large transfers over a link that loses, reorders and repeats packets, on a real Xen.

PYTHONPATH=transpiler python tests/soak/transfers.py --megabytes 100
PYTHONPATH=transpiler python tests/soak/transfers.py --megabytes 10 --netem "loss 10% delay 5ms" --boot pvh

The bytes are pseudo-random; both ends make them of the same seed, and compare length and CRC. The exit status is 1
where something was not as it must be.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from bench import HERE, PORT, Failed, compile_client, compile_guest, in_background, run_beside, say
from lossy import counts, dom0, install, make_lossy
from pyx2c.image.xenhost.config import Guest
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.network import GATEWAY, Network
from pyx2c.image.xenhost.session import XenSession

NETEM = "loss 2% reorder 1% duplicate 1% delay 1ms"

SHOWN = ("TCPTimeouts", "TCPFastRetrans", "TCPSackRecovery", "TCPLossProbes", "TCPDSACKRecv", "TCPOFOQueue",
         "TCPSACKReorder")  # fmt: skip
"""of Linux's counts in dom0: of what it sent, and of what it received"""


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=100, help="each way, in millions of bytes (default: 100)")
    parser.add_argument("--netem", default=NETEM, help=f'what netem does to both ways (default: "{NETEM}")')
    parser.add_argument("--large", action="store_true", help="frames of segmentation offload are lost as wholes")
    parser.add_argument("--boot", choices=("pv", "pvh"), default="pv", help="how the guest boots (default: pv)")
    parser.add_argument("--memory", type=int, default=8, help="of the guest, in MB (default: 8)")
    parser.add_argument("--ways", nargs="+", choices=("in", "out"), default=["in", "out"], help="(default: both)")
    parser.add_argument("--minutes", type=int, default=30, help="when the guest is stopped (default: 30)")
    return parser.parse_args()


def transfer(xen: XenSession, image: Path, asked: argparse.Namespace) -> None:
    place = xen.next_place()
    line = f"net.ip={place.address}/25 net.gw={GATEWAY} {PORT}"
    guest = Guest("transfers", image, asked.boot, asked.memory, line, network=Network())

    def work() -> None:
        install(xen)
        interface = f"vif{dom0(xen, 'xl domid transfers').strip()}.0"
        make_lossy(xen, interface, asked.netem, asked.large)
        for way in asked.ways:
            received = f"/sys/class/net/{interface}/statistics/{'tx' if way == 'in' else 'rx'}_bytes"
            command = f"/bin/transfer {place.address} {PORT} {asked.megabytes * 1_000_000} {way}"
            shown = f"while sleep 10; do echo {way}: $(cat {received}) bytes >&2; done"
            told = in_background(xen, f"{shown} & watch=$!; {command}; s=$?; kill $watch; exit $s", say)
            say(f"{way}: {told.strip()}")
        say(counts(xen, interface).rstrip())
        say(f"dom0: {of_dom0(xen)}")
        dom0(xen, f"/bin/transfer {place.address} {PORT} 0 quit")

    result = run_beside(xen, guest, work, asked.minutes * 60)
    say(f"guest: {result.console.decode().strip().splitlines()[-1]}")


def of_dom0(xen: XenSession) -> str:
    """What Linux counts of its own sending and receiving."""
    names, numbers = (line.split()[1:] for line in dom0(xen, "grep ^TcpExt /proc/net/netstat").splitlines())
    counted = dict(zip(names, numbers, strict=True))
    return " ".join(f"{name} {counted[name]}" for name in SHOWN)


def main() -> int:
    asked = options()
    try:
        with tempfile.TemporaryDirectory(prefix="pyx2c-soak-") as folder:
            say("building")
            image = compile_guest(HERE / "programs" / "transfer.py", Path(folder) / "transfer.xen")
            client = compile_client("transfer", Path(folder))
            with XenSession() as xen:
                xen.put("/bin/transfer", client)
                dom0(xen, "chmod +x /bin/transfer")
                transfer(xen, image, asked)
    except (Failed, XenHostError, OSError) as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
