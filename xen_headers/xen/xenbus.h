/* The states of the two halves of a device. */
#pragma once

#define XEN_XENBUS_UNKNOWN 0
#define XEN_XENBUS_INITIALISING 1
#define XEN_XENBUS_INIT_WAIT 2
#define XEN_XENBUS_INITIALISED 3
#define XEN_XENBUS_CONNECTED 4
#define XEN_XENBUS_CLOSING 5
#define XEN_XENBUS_CLOSED 6
