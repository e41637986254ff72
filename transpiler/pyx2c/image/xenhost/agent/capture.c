/* A packet socket with the head of virtio before each frame: it tells of checksums that the hardware is left to do. */
#include "capture.h"

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "channel.h"

typedef struct virtio_head {
  uint8_t flags, gso;
  uint16_t head_size, gso_size, sum_start, sum_offset;
} virtio_head;

enum { NEEDS_SUM = 1, SOCKET_ROOM = 4 << 20 };

static int capture = -1;

static bool promiscuous(unsigned interface) {
  struct packet_mreq all = {.mr_ifindex = (int)interface, .mr_type = PACKET_MR_PROMISC};
  struct sockaddr_ll where = {.sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_ALL), .sll_ifindex = (int)interface};
  int on = 1, room = SOCKET_ROOM;
  return !setsockopt(capture, SOL_PACKET, PACKET_VNET_HDR, &on, sizeof on)
         && !setsockopt(capture, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on)
         && !setsockopt(capture, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room)
         && !bind(capture, (struct sockaddr *)&where, sizeof where)
         && !setsockopt(capture, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &all, sizeof all);
}

bool capture_choose(const char *interface) {
  if (capture >= 0) close(capture);
  capture = -1;
  if (!*interface) return true;
  unsigned index = if_nametoindex(interface);
  if (!index) return false;
  capture = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (capture < 0 || !promiscuous(index)) channel_die("capture");
  return true;
}

int capture_descriptor(void) { return capture; }

static uint64_t stamp(struct msghdr *message) {
  struct timespec t = {0};
  for (struct cmsghdr *c = CMSG_FIRSTHDR(message); c; c = CMSG_NXTHDR(message, c))
    if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_TIMESTAMPNS) memcpy(&t, CMSG_DATA(c), sizeof t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

size_t capture_take(char *out) {
  virtio_head head;
  char control[256];
  struct iovec parts[] = {{&head, sizeof head}, {out + CAPTURE_HEAD, CAPTURE_MAX - CAPTURE_HEAD}};
  struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2, .msg_control = control, .msg_controllen = sizeof control};
  if (capture < 0) return 0;
  ssize_t got = recvmsg(capture, &message, 0);
  if (got < (ssize_t)sizeof head) return 0;
  uint64_t time = stamp(&message);
  size_t n = (size_t)got - sizeof head;
  bool sum = head.flags & NEEDS_SUM;
  uint16_t start = sum ? head.sum_start : 0, at = sum ? (uint16_t)(head.sum_start + head.sum_offset) : 0;
  uint32_t size = (uint32_t)n;
  memcpy(out, &time, 8);
  memcpy(out + 8, &size, 4);
  memcpy(out + 12, &start, 2);
  memcpy(out + 14, &at, 2);
  return CAPTURE_HEAD + n;
}
