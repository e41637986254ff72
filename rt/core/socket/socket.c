#include <rt/errno.h>
#include <rt/exc.h>
#include <rt/platform.h>
#include <rt/socket.h>
#include <rt/string.h>
#include <rt/wait.h>

#define RT_AF_INET 2
#define RT_NO_SIGNAL 0x4000
#define RT_SOCKET_ROOM ((int64_t)65536)

/* sockaddr_in; port and host in network order. Room for other families' addresses behind it. */
typedef struct rt_socket_address {
  uint16_t family, port;
  uint32_t host;
  uint8_t rest[120];
} rt_socket_address;

#define RT_ADDRESS_SIZE 16

static int64_t rt_socket_error, rt_socket_last;

static rt_socket_address rt_address_of(int64_t address) {
  return (rt_socket_address){RT_AF_INET, __builtin_bswap16((uint16_t)address),
                             __builtin_bswap32((uint32_t)(address >> 16)), {0}};
}

static int64_t rt_address_number(const rt_socket_address *a) {
  if (a->family != RT_AF_INET) return 0;
  return (int64_t)__builtin_bswap32(a->host) << 16 | __builtin_bswap16(a->port);
}

/* Call `number` again as long as a signal comes between. */
static int64_t rt_socket_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f) {
  int64_t result;
  do result = rt_system_call(number, a, b, c, d, e, f);
  while (result == -RT_EINTR);
  return result;
}

int64_t rt_socket_open(int64_t family, int64_t type, int64_t protocol) {
  return rt_socket_call(RT_CALL_SOCKET, family, type | RT_NON_BLOCKING | RT_CLOSE_ON_EXEC, protocol, 0, 0, 0);
}

int64_t rt_socket_pair(int64_t family, int64_t type, int64_t protocol) {
  int32_t pair[2];
  int64_t kind = type | RT_NON_BLOCKING | RT_CLOSE_ON_EXEC;
  int64_t failed = rt_socket_call(RT_CALL_SOCKETPAIR, family, kind, protocol, (int64_t)pair, 0, 0);
  return failed ? failed : pair[0] | (int64_t)pair[1] << 32;
}

int64_t rt_socket_bind(int64_t fd, int64_t address) {
  rt_socket_address a = rt_address_of(address);
  return rt_socket_call(RT_CALL_BIND, fd, (int64_t)&a, RT_ADDRESS_SIZE, 0, 0, 0);
}

int64_t rt_socket_connect(int64_t fd, int64_t address) {
  rt_socket_address a = rt_address_of(address);
  return rt_socket_call(RT_CALL_CONNECT, fd, (int64_t)&a, RT_ADDRESS_SIZE, 0, 0, 0);
}

int64_t rt_socket_listen(int64_t fd, int64_t backlog) {
  return rt_socket_call(RT_CALL_LISTEN, fd, backlog, 0, 0, 0, 0);
}

int64_t rt_socket_accept(int64_t fd) {
  rt_socket_address a = {.family = 0};
  uint32_t size = sizeof a;
  int64_t flags = RT_NON_BLOCKING | RT_CLOSE_ON_EXEC;
  int64_t made = rt_socket_call(RT_CALL_ACCEPT4, fd, (int64_t)&a, (int64_t)&size, flags, 0, 0);
  rt_socket_last = rt_address_number(&a);
  return made;
}

int64_t rt_socket_send(int64_t fd, rt_bytes data, int64_t at, int64_t flags) {
  int64_t n = data->size - at;
  return rt_socket_call(RT_CALL_SENDTO, fd, (int64_t)(data->data + at), n, flags | RT_NO_SIGNAL, 0, 0);
}

int64_t rt_socket_send_to(int64_t fd, rt_bytes data, int64_t flags, int64_t address) {
  rt_socket_address a = rt_address_of(address);
  flags |= RT_NO_SIGNAL;
  return rt_socket_call(RT_CALL_SENDTO, fd, (int64_t)data->data, data->size, flags, (int64_t)&a, RT_ADDRESS_SIZE);
}

/* Where the kernel puts what may be shorter than asked for: the result is made as long as it is. */
static uint8_t *rt_socket_room(void) {
  static uint8_t *rt_room;
  if (!rt_room) rt_room = rt_pages_alloc((size_t)RT_SOCKET_ROOM / RT_PAGE);
  if (!rt_room) rt_raise_memory();
  return rt_room;
}

/* What a call that gave `got` left in the room. */
static rt_bytes rt_socket_taken(rt_region *r, const uint8_t *room, int64_t got) {
  rt_socket_error = got < 0 ? -got : 0;
  return rt_bytes_copy(r, room, got < 0 ? 0 : got);
}

rt_bytes rt_socket_receive(rt_region *r, int64_t fd, int64_t n, int64_t flags) {
  rt_socket_address a = {.family = 0};
  uint32_t size = sizeof a;
  uint8_t *room = rt_socket_room();
  if (n > RT_SOCKET_ROOM) n = RT_SOCKET_ROOM;
  int64_t got = rt_socket_call(RT_CALL_RECVFROM, fd, (int64_t)room, n, flags, (int64_t)&a, (int64_t)&size);
  rt_socket_last = rt_address_number(&a);
  return rt_socket_taken(r, room, got > n ? n : got);
}

int64_t rt_socket_failed(void) {
  return rt_socket_error;
}

int64_t rt_socket_peer(void) {
  return rt_socket_last;
}

int64_t rt_socket_name(int64_t fd, bool peer) {
  rt_socket_address a = {.family = 0};
  uint32_t size = sizeof a;
  int64_t number = peer ? RT_CALL_GETPEERNAME : RT_CALL_GETSOCKNAME;
  int64_t failed = rt_socket_call(number, fd, (int64_t)&a, (int64_t)&size, 0, 0, 0);
  return failed ? failed : rt_address_number(&a);
}

rt_bytes rt_socket_option(rt_region *r, int64_t fd, int64_t level, int64_t name, int64_t n) {
  uint8_t *room = rt_socket_room();
  uint32_t size = (uint32_t)n;
  int64_t failed = rt_socket_call(RT_CALL_GETSOCKOPT, fd, level, name, (int64_t)room, (int64_t)&size, 0);
  return rt_socket_taken(r, room, failed ? failed : (int64_t)size);
}

int64_t rt_socket_set_option(int64_t fd, int64_t level, int64_t name, rt_bytes value) {
  return rt_socket_call(RT_CALL_SETSOCKOPT, fd, level, name, (int64_t)value->data, value->size, 0);
}

int64_t rt_socket_shutdown(int64_t fd, int64_t how) {
  return rt_socket_call(RT_CALL_SHUTDOWN, fd, how, 0, 0, 0, 0);
}

int64_t rt_socket_close(int64_t fd) {
  return rt_system_call(RT_CALL_CLOSE, fd, 0, 0, 0, 0, 0);
}

int64_t rt_socket_duplicate(int64_t fd) {
  return rt_socket_call(RT_CALL_FCNTL, fd, 1030, 0, 0, 0, 0); /* F_DUPFD_CLOEXEC */
}

int64_t rt_socket_adopt(int64_t fd) {
  int64_t flags = rt_socket_call(RT_CALL_FCNTL, fd, 3, 0, 0, 0, 0); /* F_GETFL, F_SETFL */
  return flags < 0 ? flags : rt_socket_call(RT_CALL_FCNTL, fd, 4, flags | RT_NON_BLOCKING, 0, 0, 0);
}

bool rt_socket_wait(int64_t fd, int64_t events, int64_t deadline) {
  return rt_wait_fd((int)fd, (int)events, deadline < 0 ? RT_WAIT_NEVER : (uint64_t)deadline);
}

rt_bytes rt_socket_poll(rt_region *r, rt_bytes polls, int64_t deadline) {
  rt_bytes copy = rt_bytes_copy(r, polls->data, polls->size);
  int64_t n = copy->size / (int64_t)sizeof(rt_poll);
  int64_t found = rt_wait_fds((void *)copy->data, n, deadline < 0 ? RT_WAIT_NEVER : (uint64_t)deadline);
  rt_socket_error = found < 0 ? -found : 0;
  return copy;
}

rt_str rt_socket_host_name(rt_region *r) {
  char names[6][65];
  rt_sb b;
  rt_socket_call(RT_CALL_UNAME, (int64_t)names, 0, 0, 0, 0, 0);
  rt_sb_init(&b, r);
  rt_sb_cstr(&b, names[1]);
  return rt_sb_finish(&b);
}

RT_COLD void rt_socket_raise(int64_t number) {
  rt_raise_os((int)number, NULL);
}

rt_str rt_socket_error_text(rt_region *r, int64_t number) {
  rt_sb b;
  rt_sb_init(&b, r);
  rt_sb_cstr(&b, rt_strerror((int)number));
  return rt_sb_finish(&b);
}
