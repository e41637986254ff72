/* Types of the ELF notes named "Xen" by which a loader learns how to start an image. */
#pragma once

#define XEN_NOTE_ENTRY 1
#define XEN_NOTE_HYPERCALL_PAGE 2
#define XEN_NOTE_VIRT_BASE 3
#define XEN_NOTE_PADDR_OFFSET 4
#define XEN_NOTE_XEN_VERSION 5
#define XEN_NOTE_GUEST_OS 6
#define XEN_NOTE_GUEST_VERSION 7
#define XEN_NOTE_LOADER 8
#define XEN_NOTE_PAE_MODE 9
#define XEN_NOTE_PHYS32_ENTRY 18
