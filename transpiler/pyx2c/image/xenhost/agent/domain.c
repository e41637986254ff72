#include "domain.h"

#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include "channel.h"

/* public/domctl.h of Xen 4.17: its interface version and the one reply we read. */
enum { DOMCTL_VERSION = 0x15, DOMCTL_PAUSE = 3, DOMCTL_UNPAUSE = 4, DOMCTL_INFO = 5, HYPERVISOR_DOMCTL = 36 };
enum { INFO_DYING = 1, INFO_SHUTDOWN = 4, INFO_REASON_SHIFT = 16, REASON_CRASH = 3 };

typedef struct domain_ctl {
  uint32_t command, version;
  uint16_t domain, pad[3];
  union {
    struct {
      uint16_t domain, pad;
      uint32_t flags;
      uint64_t total_pages, max_pages, outstanding, shared, paged, shared_info, cpu_ns;
    } info;
    uint8_t room[128];
  } u;
} domain_ctl;

typedef struct domain_hypercall {
  uint64_t op, arg[5];
} domain_hypercall;

static int privcmd = -1;
static domain_ctl *ctl; /* locked, so that the hypervisor finds it mapped */

void domain_open(void) {
  privcmd = open("/dev/xen/privcmd", O_RDWR | O_CLOEXEC);
  if (privcmd < 0) channel_die("/dev/xen/privcmd");
  ctl = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED, -1, 0);
  if (ctl == MAP_FAILED) channel_die("mmap");
}

static bool domctl(uint32_t command, uint32_t id) {
  memset(ctl, 0, sizeof *ctl);
  ctl->command = command;
  ctl->version = DOMCTL_VERSION;
  ctl->domain = (uint16_t)id;
  domain_hypercall call = {HYPERVISOR_DOMCTL, {(uintptr_t)ctl}};
  return ioctl(privcmd, _IOC(_IOC_NONE, 'P', 0, sizeof call), &call) == 0;
}

domain_state domain_look(uint32_t id) {
  domain_state s = {0};
  if (!domctl(DOMCTL_INFO, id) || ctl->u.info.domain != id) return s;
  uint32_t flags = ctl->u.info.flags;
  s.exists = true;
  s.ended = flags & (INFO_SHUTDOWN | INFO_DYING);
  s.reason = flags >> INFO_REASON_SHIFT & 255;
  s.crashed = (flags & INFO_SHUTDOWN) && s.reason == REASON_CRASH;
  s.cpu_ns = ctl->u.info.cpu_ns;
  return s;
}

bool domain_unpause(uint32_t id) { return domctl(DOMCTL_UNPAUSE, id); }
bool domain_pause(uint32_t id) { return domctl(DOMCTL_PAUSE, id); }
