/* The smallest guest that shows what a Xen host must do: it obeys the first letter of its command line.
 * Built twice: 64-bit for PV, 32-bit for PVH (which starts in 32-bit mode with paging off, so it can stay there). */
#include <stdint.h>

typedef uintptr_t word;
typedef struct ring_console {
  char in[1024], out[2048];
  volatile uint32_t in_cons, in_prod, out_cons, out_prod;
} ring_console;
typedef struct ring_store {
  char req[1024], rsp[1024];
  volatile uint32_t req_cons, req_prod, rsp_cons, rsp_prod;
} ring_store;

extern char hypercall_page[];
static ring_console *console;
static ring_store *store;
static uint32_t console_port, store_port;
static const char *command = "h";

#ifdef __x86_64__
static word call2(unsigned number, word a, word b) {
  word result;
  __asm__ volatile("call *%3" : "=a"(result), "+D"(a), "+S"(b) : "r"(hypercall_page + 32 * number)
                   : "memory", "rcx", "r11", "rdx", "r8", "r9", "r10");
  return result;
}
__asm__(".pushsection .note.xen,\"a\",@note\n"
        ".macro textnote type text\n .long 4, 2f-1f, \\type\n .asciz \"Xen\"\n1: .asciz \"\\text\"\n2: .balign 4\n.endm\n"
        ".macro wordnote type value\n .long 4, 8, \\type\n .asciz \"Xen\"\n .quad \\value\n.endm\n"
        "textnote 6 \"probe\"\n textnote 5 \"xen-3.0\"\n textnote 8 \"generic\"\n"
        "wordnote 1 _start\n wordnote 2 hypercall_page\n wordnote 3 0x300000\n wordnote 4 0x300000\n .popsection\n"
        ".globl _start\n_start: lea stack_end(%rip), %rsp\n mov %rsi, %rdi\n call start\n");

static void find_rings(const char *info) {
  const uint64_t *machine_to_physical = (const uint64_t *)0xffff800000000000;
  const word base = 0x300000; /* where frame 0 is mapped: VIRT_BASE */
  console = (void *)(base + (machine_to_physical[*(const uint64_t *)(info + 72)] << 12));
  store = (void *)(base + (machine_to_physical[*(const uint64_t *)(info + 56)] << 12));
  console_port = *(const uint32_t *)(info + 80);
  store_port = *(const uint32_t *)(info + 64);
  command = info + 128;
}
#else
static word call2(unsigned number, word a, word b) {
  word result;
  __asm__ volatile("call *%3" : "=a"(result), "+b"(a), "+c"(b) : "r"(hypercall_page + 32 * number) : "memory");
  return result;
}
__asm__(".pushsection .note.xen,\"a\",@note\n .long 4, 4, 18\n .asciz \"Xen\"\n .long _start\n .popsection\n"
        ".globl _start\n_start: mov $stack_end, %esp\n push %ebx\n call start\n");

static void cpuid(uint32_t leaf, uint32_t r[4]) {
  __asm__ volatile("cpuid" : "=a"(r[0]), "=b"(r[1]), "=c"(r[2]), "=d"(r[3]) : "0"(leaf), "2"(0));
}
static uint32_t parameter(uint32_t index) {
  struct { uint16_t domain, pad; uint32_t index; uint64_t value; } p = {0x7ff0, 0, index, 0};
  call2(34, 1, (word)&p);
  return (uint32_t)p.value;
}
static void find_rings(const char *info) {
  uint32_t r[4], base = 0x40000000;
  for (cpuid(base, r); r[1] != 0x566e6558; cpuid(base, r)) base += 0x100; /* "XenV" */
  cpuid(base + 2, r);
  __asm__ volatile("wrmsr" ::"c"(r[1]), "a"(hypercall_page), "d"(0));
  console = (void *)(parameter(17) << 12);
  store = (void *)(parameter(1) << 12);
  console_port = parameter(18);
  store_port = parameter(2);
  command = (const char *)*(const uint32_t *)(info + 24);
}
#endif
__asm__(".bss\n .balign 4096\n .globl hypercall_page\nhypercall_page: .skip 4096\n .skip 8192\nstack_end:\n .text\n");

static void yield(void) { call2(29, 0, 0); }
static void notify(uint32_t port) { call2(32, 4, (word)&port); }

static void put(const char *p, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    while (console->out_prod - console->out_cons == 2048) notify(console_port), yield();
    console->out[console->out_prod % 2048] = p[i];
    __sync_synchronize();
    console->out_prod++;
  }
  notify(console_port);
}

static char get(void) {
  while (console->in_cons == console->in_prod) yield();
  char c = console->in[console->in_cons % 1024];
  console->in_cons++;
  notify(console_port);
  return c;
}

static void report(void) {
  static const char message[] = "\x0b\0\0\0\0\0\0\0\0\0\0\0\x13\0\0\0" "data/pyx2c-status\0" "7";
  for (uint32_t i = 0; i < 16 + 19; i++) store->req[store->req_prod++ % 1024] = message[i];
  notify(store_port);
  while (store->rsp_prod - store->rsp_cons < 16) yield();
}

__attribute__((used)) void start(const char *info) {
  uint32_t reason = 0;
  find_rings(info);
  switch (*command) {
  case 'b': /* every byte value, more than the ring holds */
    for (int round = 0; round < 16; round++)
      for (int c = 0; c < 256; c++) put(&(char){(char)c}, 1);
    break;
  case 'e': /* echoes up to a NUL byte */
    for (char c; (c = get());) put(&c, 1);
    break;
  case 's': report(), reason = 3; break;
  case 'c': put("dying", 5), reason = 3; break;
  case 'l': put("looping", 7);
    for (;;) yield();
  default: put("hello\n", 6);
  }
  call2(29, 2, (word)&reason);
}
