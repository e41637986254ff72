"""Our Xen headers agree with Debian's `libxen-dev` in every size, offset and constant.

One C program is compiled against each set of headers from the same table; both print `key value` lines.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "xen_headers" / "xen"
THEIR_INCLUDES = words(
    "xen.h arch-x86/hvm/start_info.h event_channel.h sched.h memory.h hvm/hvm_op.h hvm/params.h io/console.h "
    "io/xs_wire.h io/netif.h io/xenbus.h grant_table.h elfnote.h callback.h arch-x86/cpuid.h"
)


@dataclass(frozen=True, slots=True)
class Struct:
    """A struct of ours, its counterpart, and the members whose names differ."""

    ours: str
    theirs: str
    renamed: dict[str, str] = field(default_factory=dict)
    members: tuple[str, ...] = ()


STRUCTS = (
    Struct("xen_mmu_update", "mmu_update", members=("ptr", "val")),
    Struct("xen_mmuext_op", "mmuext_op", members=("cmd", "arg1", "arg2")),
    Struct("xen_trap_info", "trap_info", members=("vector", "flags", "cs", "address")),
    Struct("xen_callback_register", "callback_register", members=("type", "flags", "address")),
    Struct("xen_iret_context", "iret_context", members=words("rax r11 rcx flags rip cs rflags rsp ss")),
    Struct(
        "xen_start_info",
        "start_info",
        {"console.mfn": "console.domU.mfn", "console.evtchn": "console.domU.evtchn"},
        words(
            "magic nr_pages shared_info flags store_mfn store_evtchn console.mfn console.evtchn pt_base "
            "nr_pt_frames mfn_list mod_start mod_len cmd_line first_p2m_pfn nr_p2m_frames"
        ),
    ),
    Struct(
        "xen_hvm_start_info",
        "hvm_start_info",
        members=words(
            "magic version flags nr_modules modlist_paddr cmdline_paddr rsdp_paddr memmap_paddr memmap_entries reserved"
        ),
    ),
    Struct("xen_hvm_module", "hvm_modlist_entry", members=("paddr", "size", "cmdline_paddr", "reserved")),
    Struct("xen_hvm_memmap_entry", "hvm_memmap_table_entry", members=("addr", "size", "type", "reserved")),
    Struct(
        "xen_vcpu_time_info",
        "vcpu_time_info",
        members=words("version pad0 tsc_timestamp system_time tsc_to_system_mul tsc_shift flags pad1"),
    ),
    Struct(
        "xen_vcpu_info",
        "vcpu_info",
        members=("evtchn_upcall_pending", "evtchn_upcall_mask", "evtchn_pending_sel", "arch.cr2", "time"),
    ),
    Struct(
        "xen_arch_shared_info",
        "arch_shared_info",
        members=words("max_pfn pfn_to_mfn_frame_list_list nmi_reason p2m_cr3 p2m_vaddr p2m_generation"),
    ),
    Struct(
        "xen_shared_info",
        "shared_info",
        members=words("vcpu_info evtchn_pending evtchn_mask wc_version wc_sec wc_nsec wc_sec_hi arch"),
    ),
    Struct("xen_evtchn_send", "evtchn_send", members=("port",)),
    Struct("xen_evtchn_close", "evtchn_close", members=("port",)),
    Struct("xen_evtchn_unmask", "evtchn_unmask", members=("port",)),
    Struct("xen_evtchn_bind_virq", "evtchn_bind_virq", members=("virq", "vcpu", "port")),
    Struct("xen_evtchn_alloc_unbound", "evtchn_alloc_unbound", members=("dom", "remote_dom", "port")),
    Struct(
        "xen_evtchn_bind_interdomain",
        "evtchn_bind_interdomain",
        members=("remote_dom", "remote_port", "local_port"),
    ),
    Struct("xen_sched_shutdown", "sched_shutdown", members=("reason",)),
    Struct("xen_sched_poll", "sched_poll", members=("ports", "nr_ports", "timeout")),
    Struct("xen_add_to_physmap", "xen_add_to_physmap", members=("domid", "size", "space", "idx", "gpfn")),
    Struct("xen_memory_map", "xen_memory_map", members=("nr_entries", "buffer")),
    Struct("xen_hvm_param", "xen_hvm_param", members=("domid", "index", "value")),
    Struct(
        "xen_console_ring",
        "xencons_interface",
        members=("in", "out", "in_cons", "in_prod", "out_cons", "out_prod"),
    ),
    Struct(
        "xen_store_ring",
        "xenstore_domain_interface",
        members=words("req rsp req_cons req_prod rsp_cons rsp_prod server_features connection error"),
    ),
    Struct("xen_store_message", "xsd_sockmsg", members=("type", "req_id", "tx_id", "len")),
    Struct("xen_grant_entry_v1", "grant_entry_v1", members=("flags", "domid", "frame")),
    Struct("xen_gnttab_setup_table", "gnttab_setup_table", members=("dom", "nr_frames", "status", "frame_list")),
    Struct("xen_netif_tx_request", "netif_tx_request", members=words("gref offset flags id size")),
    Struct("xen_netif_tx_response", "netif_tx_response", members=("id", "status")),
    Struct("xen_netif_rx_request", "netif_rx_request", members=("id", "gref")),
    Struct("xen_netif_rx_response", "netif_rx_response", members=words("id offset flags status")),
    Struct(
        "xen_netif_extra_info",
        "netif_extra_info",
        {"gso_size": "u.gso.size", "gso_type": "u.gso.type", "gso_features": "u.gso.features"},
        members=words("type flags gso_size gso_type gso_features"),
    ),
    Struct("xen_netif_tx_ring", "netif_tx_sring", members=words("req_prod req_event rsp_prod rsp_event ring")),
    Struct("xen_netif_rx_ring", "netif_rx_sring", members=words("req_prod req_event rsp_prod rsp_event ring")),
)

# Ours → theirs, where a rule below does not say it.
CONSTANTS = {
    "XEN_DOMID_SELF": "DOMID_SELF",
    "XEN_MMU_NORMAL_PT_UPDATE": "MMU_NORMAL_PT_UPDATE",
    "XEN_MMUEXT_NEW_USER_BASEPTR": "MMUEXT_NEW_USER_BASEPTR",
    "XEN_CALLBACKOP_REGISTER": "CALLBACKOP_register",
    "XEN_CALLBACKTYPE_EVENT": "CALLBACKTYPE_event",
    "XEN_CALLBACKTYPE_FAILSAFE": "CALLBACKTYPE_failsafe",
    "XEN_CALLBACKTYPE_SYSCALL": "CALLBACKTYPE_syscall",
    "XEN_CALLBACKF_MASK_EVENTS": "CALLBACKF_mask_events",
    "XEN_VGCF_IN_SYSCALL": "VGCF_in_syscall",
    "XEN_FLAT_CODE": "FLAT_RING3_CS64",
    "XEN_FLAT_DATA": "FLAT_RING3_SS64",
    "XEN_MACH2PHYS_START": "MACH2PHYS_VIRT_START",
    "XEN_COMMAND_LINE_MAX": "MAX_GUEST_CMDLINE",
    "XEN_HVM_START_MAGIC": "XEN_HVM_START_MAGIC_VALUE",
    "XEN_HVM_MEMMAP_RAM": "XEN_HVM_MEMMAP_TYPE_RAM",
    "XEN_LEGACY_VCPUS": "XEN_LEGACY_MAX_VCPUS",
    "XEN_MEM_ADD_TO_PHYSMAP": "XENMEM_add_to_physmap",
    "XEN_MEM_MEMORY_MAP": "XENMEM_memory_map",
    "XEN_MAPSPACE_SHARED_INFO": "XENMAPSPACE_shared_info",
    "XEN_MAPSPACE_GRANT_TABLE": "XENMAPSPACE_grant_table",
    "XEN_CPUID_FIRST_LEAF": "XEN_CPUID_FIRST_LEAF",
    "XEN_STORE_RING_SIZE": "XENSTORE_RING_SIZE",
    "XEN_STORE_PAYLOAD_MAX": "XENSTORE_PAYLOAD_MAX",
    "XEN_GRANT_RESERVED_ENTRIES": "GNTTAB_NR_RESERVED_ENTRIES",
    "XEN_NETIF_NR_SLOTS_MIN": "XEN_NETIF_NR_SLOTS_MIN",
    "XEN_NETIF_EXTRA_FLAG_MORE": "XEN_NETIF_EXTRA_FLAG_MORE",
    "XEN_NETIF_EXTRA_TYPE_GSO": "XEN_NETIF_EXTRA_TYPE_GSO",
    "XEN_NETIF_GSO_TYPE_TCPV4": "XEN_NETIF_GSO_TYPE_TCPV4",
    "XEN_NETIF_TX_SLOTS": "__CONST_RING_SIZE(netif_tx, 4096)",
    "XEN_NETIF_RX_SLOTS": "__CONST_RING_SIZE(netif_rx, 4096)",
    "XEN_XENBUS_UNKNOWN": "XenbusStateUnknown",
    "XEN_XENBUS_INITIALISING": "XenbusStateInitialising",
    "XEN_XENBUS_INIT_WAIT": "XenbusStateInitWait",
    "XEN_XENBUS_INITIALISED": "XenbusStateInitialised",
    "XEN_XENBUS_CONNECTED": "XenbusStateConnected",
    "XEN_XENBUS_CLOSING": "XenbusStateClosing",
    "XEN_XENBUS_CLOSED": "XenbusStateClosed",
}
# (our prefix, their prefix, is the rest in lower case)
PREFIXES = (
    ("XEN_HC_", "__HYPERVISOR_", True),
    ("XEN_EVTCHNOP_", "EVTCHNOP_", True),
    ("XEN_SCHEDOP_", "SCHEDOP_", True),
    ("XEN_SHUTDOWN_", "SHUTDOWN_", True),
    ("XEN_HVMOP_", "HVMOP_", True),
    ("XEN_GNTTABOP_", "GNTTABOP_", True),
    ("XEN_HVM_PARAM_", "HVM_PARAM_", False),
    ("XEN_UVMF_", "UVMF_", False),
    ("XEN_SEGBASE_", "SEGBASE_", False),
    ("XEN_SIF_", "SIF_", False),
    ("XEN_VIRQ_", "VIRQ_", False),
    ("XEN_STORE_", "XS_", False),
    ("XEN_GTF_", "GTF_", True),
    ("XEN_CPUID_SIGNATURE_", "XEN_CPUID_SIGNATURE_", False),
    ("XEN_NETTXF_", "NETTXF_", True),
    ("XEN_NETRXF_", "NETRXF_", True),
    ("XEN_NETIF_RSP_", "NETIF_RSP_", False),
    ("XEN_NOTE_", "XEN_ELFNOTE_", False),
)


def their_constant(ours: str) -> str:
    """The public header's name of one of our constants."""
    if ours in CONSTANTS:
        return CONSTANTS[ours]
    for prefix, theirs, lower in PREFIXES:
        if ours.startswith(prefix):
            rest = ours.removeprefix(prefix)
            return theirs + (rest.lower() if lower else rest)
    raise AssertionError(f"no counterpart named for {ours}")


def our_constants() -> list[str]:
    """Every macro our headers define."""
    text = "".join(path.read_text() for path in sorted(OURS.glob("*.h")))
    return re.findall(r"^#define (XEN_\w+) ", text, re.MULTILINE)


def our_structs() -> set[str]:
    """Every named struct our headers define at file scope."""
    text = "".join(path.read_text() for path in sorted(OURS.glob("*.h")))
    return set(re.findall(r"^struct (xen_\w+) \{", text, re.MULTILINE))


def struct_lines(theirs: bool) -> Iterator[str]:
    """One print statement a struct and member."""
    for row in STRUCTS:
        tag = "struct " + (row.theirs if theirs else row.ours)
        yield f'P("{row.ours}", sizeof({tag}));'
        for member in row.members:
            name = row.renamed.get(member, member) if theirs else member
            yield f'P("{row.ours}.{member}", offsetof({tag}, {name}));'
            yield f'P("sizeof {row.ours}.{member}", sizeof((({tag} *)0)->{name}));'


def program(theirs: bool) -> str:
    """The C program that prints one side of the comparison."""
    if theirs:
        defines = "#define __XEN_INTERFACE_VERSION__ 0x00040d00\n#define XEN_HAVE_PV_UPCALL_MASK 1\n"
        includes = defines + "#include <stdint.h>\n#include <sys/types.h>\n"
        includes += "".join(f"#include <xen/{name}>\n" for name in THEIR_INCLUDES)
    else:
        includes = "".join(f"#include <xen/{path.name}>\n" for path in sorted(OURS.glob("*.h")))
    lines = list(struct_lines(theirs))
    for name in our_constants():
        lines.append(f'P("{name}", (unsigned long)({their_constant(name) if theirs else name}));')
    body = "\n".join(lines)
    return (
        f"{includes}#include <stddef.h>\n#include <stdio.h>\n"
        f'#define P(key, value) printf("%s %#lx\\n", key, (unsigned long)(value))\n'
        f"int main(void) {{\n{body}\nreturn 0;\n}}\n"
    )


def output(folder: Path, theirs: bool, include: Path) -> dict[str, str]:
    """Compiles and runs one side."""
    source = folder / f"abi_{'theirs' if theirs else 'ours'}.c"
    source.write_text(program(theirs))
    binary = source.with_suffix("")
    subprocess.run(["gcc", "-std=gnu11", f"-I{include}", "-o", binary, source], check=True)
    text = subprocess.run([binary], check=True, capture_output=True, text=True).stdout
    return {key: value for key, _, value in (line.rpartition(" ") for line in text.splitlines())}


def libxen_dev(folder: Path) -> Path:
    """The include folder of Debian's libxen-dev, unpacked into `folder` if it is not installed."""
    installed = Path("/usr/include")
    if (installed / "xen" / "event_channel.h").exists():
        return installed
    if shutil.which("apt-get") is None:
        pytest.skip("libxen-dev: no apt-get here")
    fetched = subprocess.run(["apt-get", "download", "libxen-dev"], cwd=folder, capture_output=True, text=True)
    packages = list(folder.glob("libxen-dev*.deb"))
    if fetched.returncode != 0 or not packages:
        pytest.skip(f"libxen-dev cannot be had: {fetched.stderr.strip()}")
    subprocess.run(["dpkg", "-x", packages[0], folder / "dev"], check=True)
    return folder / "dev" / "usr" / "include"


def test_sizes_offsets_and_constants(tmp_path: Path) -> None:
    theirs = output(tmp_path, theirs=True, include=libxen_dev(tmp_path))
    ours = output(tmp_path, theirs=False, include=OURS.parent)
    assert ours == theirs
    assert len(ours) > 250


def test_every_struct_of_ours_is_compared() -> None:
    unpublished = {"xen_e820_entry"}  # a BIOS format, not in the public headers
    assert our_structs() - unpublished == {row.ours for row in STRUCTS}


PYTHON_CONSTANTS = {
    "netif": {
        "TX_": "XEN_NETTXF_",
        "RX_": "XEN_NETRXF_",
        "RSP_": "XEN_NETIF_RSP_",
        "EXTRA_": "XEN_NETIF_EXTRA_",
        "GSO_": "XEN_NETIF_GSO_",
    },
    "xenbus": {"": "XEN_XENBUS_"},
    "store": {"": "XEN_STORE_"},
    "grants": {"": "XEN_GTF_", "RESERVED": "XEN_GRANT_RESERVED"},
    "ring": {},
}
"""module of the library → prefix of its names → prefix of those of our headers"""
PYTHON_OFFSETS = {
    "netif.TX_SLOT": "sizeof xen_netif_tx_ring.ring",
    "netif.RX_SLOT": "sizeof xen_netif_rx_ring.ring",
    "netif.TX_GRANT": "xen_netif_tx_request.gref",
    "netif.TX_OFFSET": "xen_netif_tx_request.offset",
    "netif.TX_FLAGS": "xen_netif_tx_request.flags",
    "netif.TX_ID": "xen_netif_tx_request.id",
    "netif.TX_SIZE": "xen_netif_tx_request.size",
    "netif.TX_RSP_ID": "xen_netif_tx_response.id",
    "netif.TX_RSP_STATUS": "xen_netif_tx_response.status",
    "netif.RX_ID": "xen_netif_rx_request.id",
    "netif.RX_GRANT": "xen_netif_rx_request.gref",
    "netif.RX_RSP_ID": "xen_netif_rx_response.id",
    "netif.RX_RSP_OFFSET": "xen_netif_rx_response.offset",
    "netif.RX_RSP_FLAGS": "xen_netif_rx_response.flags",
    "netif.RX_RSP_STATUS": "xen_netif_rx_response.status",
    "netif.EXTRA_TYPE": "xen_netif_extra_info.type",
    "netif.EXTRA_FLAGS": "xen_netif_extra_info.flags",
    "netif.EXTRA_GSO_SIZE": "xen_netif_extra_info.gso_size",
    "netif.EXTRA_GSO_TYPE": "xen_netif_extra_info.gso_type",
    "netif.EXTRA_GSO_FEATURES": "xen_netif_extra_info.gso_features",
    "netif.RING_SLOTS": "XEN_NETIF_TX_SLOTS",
    "netif.SLOTS_MOST": "XEN_NETIF_NR_SLOTS_MIN",
    "ring.REQ_PROD": "xen_netif_tx_ring.req_prod",
    "ring.REQ_EVENT": "xen_netif_tx_ring.req_event",
    "ring.RSP_PROD": "xen_netif_tx_ring.rsp_prod",
    "ring.RSP_EVENT": "xen_netif_tx_ring.rsp_event",
    "ring.HEADER": "xen_netif_tx_ring.ring",
    "store.RING_SIZE": "XEN_STORE_RING_SIZE",
    "store.PAYLOAD_MAX": "XEN_STORE_PAYLOAD_MAX",
    "store.RSP": "xen_store_ring.rsp",
    "store.REQ_CONS": "xen_store_ring.req_cons",
    "store.REQ_PROD": "xen_store_ring.req_prod",
    "store.RSP_CONS": "xen_store_ring.rsp_cons",
    "store.RSP_PROD": "xen_store_ring.rsp_prod",
    "store.HEADER": "xen_store_message",
}
"""what else the library knows of the layout"""
OWN = {"store.WORD", "ring.WORD", "grants.ENTRIES"}
"""numbers that are no part of the ABI"""


def python_constants(module: str) -> dict[str, int]:
    """What a module of the library binds to numbers."""
    text = (ROOT / "stdlib_subset" / "xen" / f"{module}.py").read_text()
    return {name: int(value, 0) for name, value in re.findall(r"^([A-Z]\w*) = (-?\w+)$", text, re.MULTILINE)}


def our_name(module: str, name: str) -> str:
    """The line of `output` that a constant of the library has to agree with."""
    prefixes = sorted(PYTHON_CONSTANTS[module].items(), reverse=True)
    return PYTHON_OFFSETS.get(f"{module}.{name}") or next(
        ours + name.removeprefix(prefix) for prefix, ours in prefixes if name.startswith(prefix)
    )


def test_the_library_agrees_with_our_headers(tmp_path: Path) -> None:
    """Every number that stands in the modules about rings and messages is one of the ABI."""
    ours = {key: int(value, 16) for key, value in output(tmp_path, theirs=False, include=OURS.parent).items()}
    for module in PYTHON_CONSTANTS:
        for name, value in python_constants(module).items():
            if f"{module}.{name}" not in OWN:
                assert ours[our_name(module, name)] == value % 2**64, name
