/* Sockets of the host's kernel. Descriptors never block: what would block answers -EAGAIN, and the caller waits with
 * rt_wait_fd (rt/wait.h). Addresses are IPv4: one number, host << 16 | port. Results that can fail are ≥ 0 or -errno. */
#pragma once
#include <rt/base.h>
#include <rt/bytes.h>

#define RT_CALL_READ 0
#define RT_CALL_CLOSE 3
#define RT_CALL_FCNTL 72
#define RT_CALL_DUP 32
#define RT_CALL_SOCKET 41
#define RT_CALL_CONNECT 42
#define RT_CALL_SENDTO 44
#define RT_CALL_RECVFROM 45
#define RT_CALL_SHUTDOWN 48
#define RT_CALL_BIND 49
#define RT_CALL_LISTEN 50
#define RT_CALL_GETSOCKNAME 51
#define RT_CALL_GETPEERNAME 52
#define RT_CALL_SOCKETPAIR 53
#define RT_CALL_SETSOCKOPT 54
#define RT_CALL_GETSOCKOPT 55
#define RT_CALL_UNAME 63
#define RT_CALL_EPOLL_CTL 233
#define RT_CALL_PPOLL 271
#define RT_CALL_EPOLL_PWAIT 281
#define RT_CALL_ACCEPT4 288
#define RT_CALL_EPOLL_CREATE 291
#define RT_CALL_EPOLL_PWAIT2 441
#define RT_CLOSE_ON_EXEC 02000000
#define RT_NON_BLOCKING 04000
#define RT_POLL_IN 1 /* epoll(7) has the same */
#define RT_POLL_OUT 4
#define RT_POLL_FAILED 0x18 /* ERR, HUP: told without being asked for */
#define RT_EPOLL_ADD 1
#define RT_EPOLL_MOD 3

/* The kernel's struct epoll_event: packed, 12 bytes. */
typedef struct rt_epoll_event {
  uint32_t events;
  int32_t fd, unused;
} rt_epoll_event;

/* A system call of Linux by its number: the result, or -errno. Defined by rt/platform/linux and rt/platform/host only. */
int64_t rt_system_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f);

int64_t rt_socket_open(int64_t family, int64_t type, int64_t protocol);
/* Two connected sockets: first | second << 32. */
int64_t rt_socket_pair(int64_t family, int64_t type, int64_t protocol);
int64_t rt_socket_bind(int64_t fd, int64_t address);
int64_t rt_socket_connect(int64_t fd, int64_t address);
int64_t rt_socket_listen(int64_t fd, int64_t backlog);
/* The new descriptor; its peer's address is rt_socket_peer(). */
int64_t rt_socket_accept(int64_t fd);
/* data[at:], all or a part: how many bytes were taken. */
int64_t rt_socket_send(int64_t fd, rt_bytes data, int64_t at, int64_t flags);
int64_t rt_socket_send_to(int64_t fd, rt_bytes data, int64_t flags, int64_t address);
/* At most n bytes, made in r; the sender's address is rt_socket_peer(). Where it fails rt_socket_failed() is the errno and
 * the result empty, else that is 0. */
rt_bytes rt_socket_receive(rt_region *r, int64_t fd, int64_t n, int64_t flags);
int64_t rt_socket_failed(void);
/* The peer of the socket accepted last, or the sender of what was received last; 0 where there is none. */
int64_t rt_socket_peer(void);
/* The address of the socket, or of its peer; 0 for a socket of another family. */
int64_t rt_socket_name(int64_t fd, bool peer);
/* An option's value as the kernel gives it, of at most n bytes; fails as rt_socket_receive does. */
rt_bytes rt_socket_option(rt_region *r, int64_t fd, int64_t level, int64_t name, int64_t n);
int64_t rt_socket_set_option(int64_t fd, int64_t level, int64_t name, rt_bytes value);
int64_t rt_socket_shutdown(int64_t fd, int64_t how);
int64_t rt_socket_close(int64_t fd);
int64_t rt_socket_duplicate(int64_t fd);
/* A descriptor made elsewhere will not block. */
int64_t rt_socket_adopt(int64_t fd);
/* See rt_wait_fd; a negative deadline is none. */
bool rt_socket_wait(int64_t fd, int64_t events, int64_t deadline);
/* `polls` holds an array of rt_poll; the same with `found` filled in, made in r. Fails as rt_socket_receive does. */
rt_bytes rt_socket_poll(rt_region *r, rt_bytes polls, int64_t deadline);
/* The machine's name. */
rt_str rt_socket_host_name(rt_region *r);
/* OSError for that number, as the class that goes with it. */
RT_NORETURN void rt_socket_raise(int64_t number);
/* os.strerror(number) */
rt_str rt_socket_error_text(rt_region *r, int64_t number);

/* A TAP interface of that name, opened and made if it isn't there: a descriptor that carries Ethernet frames, or -errno. */
int64_t rt_tap_open(rt_str name);
/* The hardware address of the kernel's end, the first byte highest. */
int64_t rt_tap_mac(int64_t fd);
int64_t rt_tap_mtu(rt_str name);
/* Sends a frame: its size, or -errno. */
int64_t rt_tap_write(int64_t fd, rt_bytes frame);
/* The next frame, made in r; empty where none has come. */
rt_bytes rt_tap_read(rt_region *r, int64_t fd);
