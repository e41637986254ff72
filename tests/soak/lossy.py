"""A link that loses, reorders and repeats packets: netem in dom0, on both ways of a guest's interface.

netem shapes what leaves. What leaves dom0 for the guest passes the interface of the backend; what comes from the guest
is sent through an ifb device first. Neither program nor modules are part of dom0's image: they come from Debian's
packages when they are asked for, and lie beside dom0's own.
"""

from __future__ import annotations

from pyx2c.image.xenhost.dom0 import libraries_of, only
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.modules import load_order
from pyx2c.image.xenhost.packages import fetch_host_tree, fetch_tree
from pyx2c.image.xenhost.session import XenSession

MODULES = ("sch_netem", "sch_tbf", "sch_ingress", "cls_matchall", "act_mirred", "ifb")
FOLDER = "/tc"
TC = f"{FOLDER}/ld-linux-x86-64.so.2 --library-path {FOLDER} {FOLDER}/tc"


def dom0(xen: XenSession, command: str) -> str:
    """What the command says. XenHostError where it fails."""
    status, text = xen.execute(command)
    if status:
        raise XenHostError(f"{command}\n{text.strip()}")
    return text


def install(xen: XenSession) -> None:
    """Puts `tc` into dom0, and loads the modules."""
    tree = fetch_tree(("iproute2",))
    tc = only(tree, "sbin/tc").read_bytes()
    dom0(xen, f"mkdir -p {FOLDER}")
    for name, data in {"tc": tc, **libraries_of(tree, [tc])}.items():
        xen.put(f"{FOLDER}/{name}", data)
    dom0(xen, f"chmod +x {FOLDER}/*")
    for name, data in load_order(fetch_host_tree(), MODULES):
        xen.put(f"{FOLDER}/{name}", data)
        module = name.removesuffix(".ko").replace("-", "_")
        dom0(xen, f"grep -q '^{module} ' /proc/modules || insmod {FOLDER}/{name}")
    dom0(xen, "ip link set ifb0 up")


def make_lossy(xen: XenSession, interface: str, netem: str, large: bool) -> None:
    """`netem`: what netem is told, as in "loss 2% delay 1ms". large: frames that segmentation offload has left large
    are lost as wholes; else a bucket in front cuts them into segments, each with a fate of its own."""
    dom0(xen, f"{TC} qdisc add dev {interface} handle ffff: ingress")
    dom0(xen, f"{TC} filter add dev {interface} parent ffff: matchall action mirred egress redirect dev ifb0")
    for device in (interface, "ifb0"):
        dom0(xen, f"{TC} qdisc del dev {device} root 2>/dev/null; true")
        parent = "root"
        if not large:
            dom0(xen, f"{TC} qdisc add dev {device} root handle 1: tbf rate 10gbit burst 3000 limit 20mb")
            parent = "parent 1:1"
        dom0(xen, f"{TC} qdisc add dev {device} {parent} handle 2: netem limit 20000 {netem}")


def counts(xen: XenSession, interface: str) -> str:
    """What the two ways have passed and dropped."""
    return "".join(dom0(xen, f"{TC} -s qdisc show dev {device} root") for device in (interface, "ifb0"))
