"""TCP: connections over segments that may be lost, doubled, changed or late (RFC 9293).

`Tcp` is fed with segments and times and never waits. Beside it: `wire.tcp` (the format), `block` (what is known about a
connection), `arrival` (what a segment does), `acknowledged` (what an acknowledgment does), `transmit` (what is sent),
`timeouts`, `time_wait` (what comes when it is over), and small things of one job each: `sequence`, `timer`,
`time_waits`, `round_trip`, `congestion`, `scoreboard`, `reassembly`, `window`, `secret`.
"""

from net.tcp.connection import Connection as Connection
from net.tcp.listener import Listener as Listener
from net.tcp.tcp import Tcp as Tcp
