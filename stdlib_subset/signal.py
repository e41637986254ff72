"""Signals: what the program does when one comes. Its functions run on the main thread, where that looks for signals: at
each turn of a loop, wherever it waits, and where it sends one itself (`rt/include/rt/signal.h`)."""

import _thread
import os
from enum import IntEnum

import _green  # type: ignore[import-not-found]

NSIG = 65
ITIMER_REAL = 0
ITIMER_VIRTUAL = 1
ITIMER_PROF = 2
ItimerError = OSError


class Signals(IntEnum):
    """Those of Linux."""

    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64
    SIGIOT = 6
    SIGCLD = 17
    SIGPOLL = 29


class Handlers(IntEnum):
    """What may stand in place of a function: what the kernel does, or nothing."""

    SIG_DFL = 0
    SIG_IGN = 1


SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
SIGHUP = Signals.SIGHUP
SIGINT = Signals.SIGINT
SIGQUIT = Signals.SIGQUIT
SIGILL = Signals.SIGILL
SIGTRAP = Signals.SIGTRAP
SIGABRT = SIGIOT = Signals.SIGABRT
SIGBUS = Signals.SIGBUS
SIGFPE = Signals.SIGFPE
SIGKILL = Signals.SIGKILL
SIGUSR1 = Signals.SIGUSR1
SIGSEGV = Signals.SIGSEGV
SIGUSR2 = Signals.SIGUSR2
SIGPIPE = Signals.SIGPIPE
SIGALRM = Signals.SIGALRM
SIGTERM = Signals.SIGTERM
SIGSTKFLT = Signals.SIGSTKFLT
SIGCHLD = SIGCLD = Signals.SIGCHLD
SIGCONT = Signals.SIGCONT
SIGSTOP = Signals.SIGSTOP
SIGTSTP = Signals.SIGTSTP
SIGTTIN = Signals.SIGTTIN
SIGTTOU = Signals.SIGTTOU
SIGURG = Signals.SIGURG
SIGXCPU = Signals.SIGXCPU
SIGXFSZ = Signals.SIGXFSZ
SIGVTALRM = Signals.SIGVTALRM
SIGPROF = Signals.SIGPROF
SIGWINCH = Signals.SIGWINCH
SIGIO = SIGPOLL = Signals.SIGIO
SIGPWR = Signals.SIGPWR
SIGSYS = Signals.SIGSYS
SIGRTMIN = Signals.SIGRTMIN
SIGRTMAX = Signals.SIGRTMAX

_DEFAULT = 0
_IGNORED = 1
_CAUGHT = 2
"""as the runtime has them"""
_TEXTS = (
    "Hangup|Interrupt|Quit|Illegal instruction|Trace/breakpoint trap|Aborted|Bus error|Floating point exception|Killed|"
    "User defined signal 1|Segmentation fault|User defined signal 2|Broken pipe|Alarm clock|Terminated|Stack fault|"
    "Child exited|Continued|Stopped (signal)|Stopped|Stopped (tty input)|Stopped (tty output)|Urgent I/O condition|"
    "CPU time limit exceeded|File size limit exceeded|Virtual timer expired|Profiling timer expired|Window changed|"
    "I/O possible|Power failure|Bad system call"
)


class _Slot:
    """What is set for a signal."""

    def __init__(self, handler) -> None:  # type: ignore[no-untyped-def]
        self.handler = handler


class _State:
    """How many signals the program has been told of, the thread that is told, and what the runtime waits with."""

    def __init__(self) -> None:
        self.told = 0
        self.main = 0
        self.descriptor = -1


def default_int_handler(signalnum, frame, /):  # type: ignore[no-untyped-def]
    """What SIGINT does at first."""
    raise KeyboardInterrupt


_slots = [_Slot(SIG_DFL) for _ in range(NSIG)]
_state = _State()


def _run() -> None:
    """The runtime calls this on the main thread when signals have come."""
    while True:
        number: int = _green.signal_next()
        if not number:
            return
        _state.told += 1
        handler = _slots[number].handler
        if not isinstance(handler, Handlers):
            handler(number, None)


def _watch() -> None:
    """The thread that waits for those from outside."""
    while True:
        _green.signal_await(_state.descriptor)


def _begin() -> None:
    _state.main = _thread.get_ident()
    _state.descriptor = _green.signals_begin()
    if _state.descriptor >= 0:
        _thread._begin(_watch, "signals")
    _slots[SIGPIPE].handler = SIG_IGN
    _slots[SIGXFSZ].handler = SIG_IGN
    _green.signal_action(int(SIGXFSZ), _IGNORED)
    _slots[SIGINT].handler = default_int_handler
    _green.signal_action(int(SIGINT), _CAUGHT)


def _number(signalnum) -> int:  # type: ignore[no-untyped-def]
    number = int(signalnum)
    if not 1 <= number < NSIG:
        raise ValueError("signal number out of range")
    return number


def _done(result: int) -> int:
    if result < 0:
        _green.signal_fail(-result)
    return result


def signal(signalnum, handler):  # type: ignore[no-untyped-def]
    """Sets what is called when it comes: a function of its number and a frame, which is None here; what was set."""
    if _thread.get_ident() != _state.main:
        raise ValueError("signal only works in main thread of the main interpreter")
    number = _number(signalnum)
    slot = _slots[number]
    before = slot.handler
    if isinstance(handler, int):
        if handler not in (0, 1):
            raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
        _done(_green.signal_action(number, int(handler)))
        slot.handler = SIG_IGN if handler else SIG_DFL
    else:
        if not callable(handler):
            raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
        _done(_green.signal_action(number, _CAUGHT))
        slot.handler = handler
    return before


def getsignal(signalnum):  # type: ignore[no-untyped-def]
    """What is set for it."""
    return _slots[_number(signalnum)].handler


def raise_signal(signalnum) -> None:  # type: ignore[no-untyped-def]
    """Sends it to the program itself."""
    os.kill(os.getpid(), int(signalnum))


def alarm(seconds: int) -> int:
    """Has SIGALRM come in so many seconds, with 0 not at all; how many were left until the one before."""
    left = setitimer(ITIMER_REAL, seconds)[0]
    return 0 if not left else max(1, int(left + 0.5))


def _micros(seconds: float) -> int:
    return int(seconds * 1e6 + 0.999999)


def getitimer(which: int) -> tuple[float, float]:
    """The seconds until a timer's signal, and between the later ones."""
    left = _done(_green.signal_timer_left(which, False))
    return left / 1e6, _done(_green.signal_timer_left(which, True)) / 1e6


def setitimer(which: int, seconds: float, interval: float = 0.0) -> tuple[float, float]:
    """Has a timer's signal come in so many seconds, and then again and again; what was set before."""
    before = getitimer(which)
    _done(_green.signal_timer(which, _micros(seconds), _micros(interval)))
    return before


def pause() -> None:
    """Waits until the program has been told of a signal."""
    told = _state.told
    while _state.told == told:
        _green.park()
        _green.look()


def siginterrupt(signalnum, flag) -> None:  # type: ignore[no-untyped-def]
    """Nothing: what was interrupted goes on in any case."""
    _number(signalnum)


def strsignal(signalnum):  # type: ignore[no-untyped-def]
    """What the C library calls it; None if it is none."""
    number = _number(signalnum)
    if number < 32:
        return _TEXTS.split("|")[number - 1]
    return f"Real-time signal {number - 34}" if number >= 34 else None


_begin()
