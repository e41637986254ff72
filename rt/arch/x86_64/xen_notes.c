/* The ELF notes a loader of Xen guests reads: one image, started as PV or as PVH. */
#include <rt/base.h>

asm(".pushsection .note.Xen, \"a\", @note\n"
    ".macro XEN_NOTE_HEAD type, size\n"
    "  .balign 4\n"
    "  .long 4, \\size, \\type\n"
    "  .asciz \"Xen\"\n"
    ".endm\n"
    ".macro XEN_NOTE_QUAD type, value\n"
    "  XEN_NOTE_HEAD \\type, 8\n"
    "  .quad \\value\n"
    ".endm\n"
    "XEN_NOTE_QUAD 1, xen_pv_entry_linear\n" /* ENTRY */
    "XEN_NOTE_QUAD 3, xen_image_start\n"     /* VIRT_BASE */
    "XEN_NOTE_QUAD 4, xen_load\n"            /* PADDR_OFFSET */
    "XEN_NOTE_QUAD 18, xen_pvh_entry\n"      /* PHYS32_ENTRY */
    "XEN_NOTE_HEAD 5, 8\n  .asciz \"xen-3.0\"\n"
    "XEN_NOTE_HEAD 6, 7\n  .asciz \"pyx2c \"\n"
    "XEN_NOTE_HEAD 8, 8\n  .asciz \"generic\"\n"
    ".popsection\n");
