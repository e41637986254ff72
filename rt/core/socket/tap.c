/* A TAP interface of Linux: a file that carries the frames of an Ethernet device. See tuntap.txt of the kernel. */
#include <rt/errno.h>
#include <rt/exc.h>
#include <rt/platform.h>
#include <rt/socket.h>
#include <rt/string.h>

#define RT_CALL_READ 0
#define RT_CALL_WRITE 1
#define RT_CALL_OPEN 2
#define RT_CALL_IOCTL 16
#define RT_READ_AND_WRITE 2
#define RT_TUN_SET_INTERFACE 0x400454CA
#define RT_TAP_WITHOUT_INFO 0x1002
#define RT_GET_HARDWARE_ADDRESS 0x8927
#define RT_GET_MTU 0x8921
#define RT_INTERFACE_NAME 16
/* the largest MTU, an Ethernet header, a VLAN's tag */
#define RT_FRAME_ROOM 65556

typedef struct rt_interface {
  char name[RT_INTERFACE_NAME];
  union {
    int16_t flags;
    int32_t mtu;
    struct {
      uint16_t family;
      uint8_t octets[6];
    } address;
    uint8_t room[24];
  } of;
} rt_interface;

static rt_interface rt_interface_of(rt_str name) {
  rt_interface i = {.name = {0}};
  for (int64_t at = 0; at < name->size && at < RT_INTERFACE_NAME - 1; at++) i.name[at] = (char)name->data[at];
  return i;
}

int64_t rt_tap_open(rt_str name) {
  rt_interface i = rt_interface_of(name);
  i.of.flags = RT_TAP_WITHOUT_INFO;
  int64_t fd = rt_system_call(RT_CALL_OPEN, (int64_t) "/dev/net/tun",
                              RT_READ_AND_WRITE | RT_NON_BLOCKING | RT_CLOSE_ON_EXEC, 0, 0, 0, 0);
  if (fd < 0) return fd;
  int64_t failed = rt_system_call(RT_CALL_IOCTL, fd, RT_TUN_SET_INTERFACE, (int64_t)&i, 0, 0, 0);
  if (!failed) return fd;
  rt_socket_close(fd);
  return failed;
}

int64_t rt_tap_mac(int64_t fd) {
  rt_interface i = {.name = {0}};
  uint64_t mac = 0;
  rt_system_call(RT_CALL_IOCTL, fd, RT_GET_HARDWARE_ADDRESS, (int64_t)&i, 0, 0, 0);
  for (int at = 0; at < 6; at++) mac = mac << 8 | i.of.address.octets[at];
  return (int64_t)mac;
}

int64_t rt_tap_mtu(rt_str name) {
  rt_interface i = rt_interface_of(name);
  int64_t fd = rt_socket_open(2, 2, 0);
  int64_t failed = rt_system_call(RT_CALL_IOCTL, fd, RT_GET_MTU, (int64_t)&i, 0, 0, 0);
  rt_socket_close(fd);
  return failed ? 1500 : i.of.mtu;
}

int64_t rt_tap_write(int64_t fd, rt_bytes frame) {
  return rt_system_call(RT_CALL_WRITE, fd, (int64_t)frame->data, frame->size, 0, 0, 0);
}

rt_bytes rt_tap_read(rt_region *r, int64_t fd) {
  static uint8_t rt_frame[RT_FRAME_ROOM];
  int64_t got = rt_system_call(RT_CALL_READ, fd, (int64_t)rt_frame, RT_FRAME_ROOM, 0, 0, 0);
  return rt_bytes_copy(r, rt_frame, got < 0 ? 0 : got);
}
