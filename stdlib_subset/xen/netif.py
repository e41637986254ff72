"""What a network device's rings hold (xen/include/public/io/netif.h); tests hold it against xen_headers/xen/netif.h.

    tx request    0 grant (4)   4 offset (2)   6 flags (2)   8 id (2)   10 size (2)
    tx response   0 id (2)      2 status (2)
    rx request    0 id (2)      4 grant (4)
    rx response   0 id (2)      2 offset (2)   4 flags (2)   6 status (2, signed): size, or an error

A packet may take several slots, of which all but the last have MORE_DATA. The first slot of a packet to send holds the
size of all of it. A slot behind one with EXTRA_INFO is no data: it holds a type (1) and flags (1), and where the
backend is to cut the packet to segments their size (2) and kind (1).
"""

TX_SLOT = 12
RX_SLOT = 8
RING_SLOTS = 256
SLOTS_MOST = 18
"""slots of a packet that every backend takes"""

TX_GRANT = 0
TX_OFFSET = 4
TX_FLAGS = 6
TX_ID = 8
TX_SIZE = 10
TX_RSP_ID = 0
TX_RSP_STATUS = 2
RX_ID = 0
RX_GRANT = 4
RX_RSP_ID = 0
RX_RSP_OFFSET = 2
RX_RSP_FLAGS = 4
RX_RSP_STATUS = 6
EXTRA_TYPE = 0
EXTRA_FLAGS = 1
EXTRA_GSO_SIZE = 2
EXTRA_GSO_TYPE = 4
EXTRA_GSO_FEATURES = 6

TX_CSUM_BLANK = 1
TX_DATA_VALIDATED = 2
TX_MORE_DATA = 4
TX_EXTRA_INFO = 8
RX_DATA_VALIDATED = 1
RX_CSUM_BLANK = 2
RX_MORE_DATA = 4
RX_EXTRA_INFO = 8
EXTRA_FLAG_MORE = 1
EXTRA_TYPE_GSO = 1
GSO_TYPE_TCPV4 = 1
RSP_DROPPED = -2
RSP_ERROR = -1
RSP_OKAY = 0
RSP_NULL = 1
