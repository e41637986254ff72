/* Exceptions: classes are constant data, raising restores the context the innermost `try` saved.
 *
 * Regions opened since the `try` are not dropped at once, because the exception may refer into them: the handler
 * adopts their pages (`kept`) and drops them in rt_handler_done, unless the exception escapes further. */
#pragma once
#include <rt/base.h>
#include <rt/region.h>
#include <rt/sb.h>
#include <rt/trace.h>

typedef struct rt_class {
  const char *name;            /* as in type(x).__name__ */
  const struct rt_class *base; /* null for the roots */
  uint32_t id;                 /* given by the compiler to the program's classes; 0 for built-in ones */
  const char *module;          /* null for built-in classes and those of __main__; "": shown like a built-in one */
  const char *qualname;        /* where it stands: as in type(x).__qualname__; null where that is the name */
  const char *kind;            /* "enum" or "flag": what its repr begins with; null for other classes */
} rt_class;

typedef struct rt_object {
  const rt_class *cls;
} rt_object;

/* An instance of n bytes, all zero but for its class: for code that had rather be small. */
void *rt_new_object(rt_region *r, size_t n, const rt_class *cls);

#define RT_ARGS_NONE 0  /* E() */
#define RT_ARGS_STR 1   /* E('text'): one str, which str(e) shows bare */
#define RT_ARGS_TEXT 2  /* E(text): one other argument, `text` is its str (KeyError: its repr), see rt_exc_more.shown */
#define RT_ARGS_TUPLE 3 /* E(1, 2): `text` is "(1, 2)" */
#define RT_ARGS_OS 4    /* an rt_os_error made from an error number; its first fields in an OverflowError of a power */
#define RT_ARGS_ENCODED 5 /* E(encoding, object, start, end, reason): an rt_unicode_error whose object is an rt_str */
#define RT_ARGS_DECODED 6 /* the same of rt_bytes */

typedef struct rt_exc {
  const rt_class *cls;
  rt_str text; /* str(e) */
  uint8_t args_kind;
  bool suppress_context;
  struct rt_exc *cause, *context;
  rt_trace *trace; /* newest segment first; null before the first raise */
  void *args;      /* e.args as the program's tuple; null where it doesn't ask, and for the runtime's own */
  struct rt_exc_more *more; /* what few exceptions have; null for the others */
} rt_exc;

typedef struct rt_exc_note {
  struct rt_exc_note *next;
  rt_str text;
} rt_exc_note;

/* Of exception groups and of exceptions with notes. */
typedef struct rt_exc_more {
  rt_exc *const *parts; /* the exceptions of a group, `count` of them; null for others */
  int64_t count;
  rt_exc_note *notes; /* the oldest first */
  rt_str shown;       /* repr of the one argument, where `text` is its str; null where they are the same */
} rt_exc_more;

/* Says which exceptions a group has; `parts` lives as long as e. From then on tracebacks show groups. */
void rt_exc_set_parts(rt_exc *e, rt_exc *const *parts, int64_t count);
/* e.add_note(text). From then on tracebacks show notes. */
void rt_exc_add_note(rt_exc *e, rt_str text);
/* Says what repr(e) shows of its one argument. */
void rt_exc_set_shown(rt_exc *e, rt_str shown);
/* What few exceptions have, made here if it isn't there; it lives as long as e. */
rt_exc_more *rt_exc_more_of(rt_exc *e);
/* How many notes there are, and one of them. */
RT_PURE int64_t rt_exc_note_count(const rt_exc *e);
RT_PURE rt_str rt_exc_note_at(const rt_exc *e, int64_t index);
/* A group that was made of parts of another one has its history, and its notes. */
void rt_exc_take_history(rt_exc *e, const rt_exc *from);
/* Whether nothing happened to e that didn't happen to the other one: the same frames, cause and context. */
RT_PURE bool rt_exc_same_history(const rt_exc *e, const rt_exc *other);

/* SystemExit carries the status; with RT_ARGS_STR the text goes to stderr and the status is 1. */
typedef struct rt_system_exit {
  rt_exc exc;
  int64_t status;
} rt_system_exit;

/* OSError and its kin: e.errno, e.strerror, e.filename (null: None). */
typedef struct rt_os_error {
  rt_exc exc;
  int64_t number;
  rt_str message, filename;
} rt_os_error;

/* UnicodeEncodeError and UnicodeDecodeError as the runtime raises them: the object is an rt_str or rt_bytes. */
typedef struct rt_unicode_error {
  rt_exc exc;
  rt_str encoding, reason;
  const void *object;
  int64_t start, end;
} rt_unicode_error;

typedef struct rt_handler {
  void *jb[5];
  struct rt_handler *up;
  rt_region *regions;         /* rt_current at the `try` */
  rt_exc *handled;            /* rt_handled at the `try` */
  struct rt_running *running; /* rt_iter_running at the `try` */
  rt_exc *exc;                /* what was caught */
  rt_region kept;             /* the pages of regions that the exception left behind */
} rt_handler;

extern struct rt_running *rt_iter_running; /* the innermost generator that is running (rt/iter.h) */
extern rt_handler *rt_handlers;   /* the innermost `try` that is running its body */
extern rt_exc *rt_handled;        /* the exception being handled: the context of the next one */
extern int64_t rt_recursion_limit; /* sys.getrecursionlimit(): memory that ends at more calls is RecursionError */
extern rt_region *rt_exc_region;  /* where the runtime makes exceptions; null: in rt_current */
/* rt_iter_unwind once the program has made an iterator: generators must learn that an exception leaves them. */
extern rt_exc *(*rt_unwinding)(rt_exc *e, rt_handler *h, void ***frame);

static inline void rt_handler_enter(rt_handler *h) {
  h->up = rt_handlers;
  h->regions = rt_current;
  h->handled = rt_handled;
  h->running = rt_iter_running;
  rt_handlers = h;
}

/* True at first; false when an exception arrives, and then rt_handler_exc(h) is it.
 * gcc takes a call of a _Noreturn function to change no memory, although such a call may end up in the handler:
 * the barrier makes the handler load afresh what rt_raise stored (the handler itself, rt_current, rt_handled).
 * Were an exception the only way into the handler, gcc would compute the handler's constants in the block that its flow
 * graph has before every such arrival and that nothing ever runs (gcc 12's vectoriser of straight code does so at -O2):
 * the opaque truth makes the handler reachable from the function's start as well. */
#define RT_TRY(h) \
  (rt_handler_enter(h), RT_SETJMP((h)->jb) == 0 && RT_OPAQUE_TRUE() ? true : (RT_BARRIER(), false))

/* The body is left without an exception, also by return, break and continue. */
static inline void rt_handler_leave(rt_handler *h) {
  rt_handlers = h->up;
}

/* What was caught. Lives until rt_handler_done. */
static inline rt_exc *rt_handler_exc(rt_handler *h) {
  return h->exc;
}

/* The handler is left without an exception: drops what it adopted. h->kept must be rt_current.
 * Should the exception live on (one kept elsewhere may have been raised), it forgets what lay in those regions. */
static inline void rt_handler_done(rt_handler *h) {
  rt_handled = h->handled;
  if (!rt_exc_region) {
    h->exc->trace = NULL;
    h->exc->context = NULL;
  }
  rt_region_close(&h->kept);
}

/* `raise e`: sets the context to the exception being handled, adds the frames up to the handler to the trace. */
RT_NORETURN RT_COLD void rt_raise(rt_exc *e);
/* `raise e from cause`; a null cause is `from None`. */
RT_NORETURN RT_COLD void rt_raise_from(rt_exc *e, rt_exc *cause);
/* A bare `raise` and the end of an unmatched handler: the calling frame is in the trace already. */
RT_NORETURN RT_COLD void rt_reraise(rt_exc *e);
/* Both make the exception in rt_exc_home(). `msg` is UTF-8. For OSError and SystemExit use their own functions. */
RT_NORETURN RT_COLD void rt_raise_msg(const rt_class *cls, const char *msg);
RT_NORETURN RT_COLD void rt_raise_text(const rt_class *cls, rt_str text);
/* Makes the exception in r, n bytes that begin with rt_exc and are 0 behind it, and raises it. */
RT_NORETURN RT_COLD void rt_raise_made(rt_region *r, size_t n, const rt_class *cls, uint8_t kind, rt_str text);
/* The same for a plain one of one text in the program's region. */
RT_NORETURN RT_COLD void rt_raise_kept(const rt_class *cls, rt_str text);
/* The same with texts in UTF-8. */
RT_NORETURN RT_COLD void rt_raise_made_msg(rt_region *r, size_t n, const rt_class *cls, uint8_t kind, const char *msg);
RT_NORETURN RT_COLD void rt_raise_kept_msg(const rt_class *cls, const char *msg);
/* KeyError and kin: text is the repr of the one argument. */
RT_NORETURN RT_COLD void rt_raise_repr(const rt_class *cls, rt_str text);
/* Needs no memory. */
RT_NORETURN RT_COLD void rt_raise_memory(void);
/* OSError's subclass for an error number, with CPython's text; filename may be null. */
RT_NORETURN RT_COLD void rt_raise_os(int number, rt_str filename);
/* The same for two names, of which the second may be null. */
RT_NORETURN RT_COLD void rt_raise_os_between(int number, rt_str filename, rt_str second);
void rt_os_error_set(rt_exc *exc, int64_t number, rt_str message, rt_str filename, rt_region *r);
/* `e` is in rt_exc_home(), with object, start and end set; the text is CPython's for them. */
/* UnicodeEncodeError or UnicodeDecodeError made by the program, whose text is set: its fields. */
void rt_unicode_error_set(rt_exc *exc, uint8_t kind, rt_str encoding, const void *object, int64_t start, int64_t end,
                          rt_str reason);
RT_NORETURN RT_COLD void rt_raise_unicode(rt_unicode_error *e, const rt_class *cls, const char *codec, const char *why,
                                          rt_sb *text);
/* sys.exit(), sys.exit(status) and sys.exit("text"). */
RT_NORETURN RT_COLD void rt_raise_exit_none(void);
RT_NORETURN RT_COLD void rt_raise_exit(int64_t status);
RT_NORETURN RT_COLD void rt_raise_exit_text(rt_str text);
/* A fault in the guard below the stack: raises RecursionError; frame is the faulting RBP. Runs on any stack. */
RT_NORETURN RT_COLD void rt_stack_overflow(void **frame);

/* A new exception in r, not raised; kind is RT_ARGS_*, text is str(e) (rt_text_empty for RT_ARGS_NONE). */
rt_exc *rt_exc_new(rt_region *r, const rt_class *cls, uint8_t kind, rt_str text);
/* The same for a struct that begins with rt_exc and that the caller has allocated. */
void rt_exc_init(rt_exc *e, const rt_class *cls, uint8_t kind, rt_str text);
/* The region in which the runtime makes exceptions now. */
static inline rt_region *rt_exc_home(void) {
  return rt_exc_region ? rt_exc_region : rt_current;
}

/* isinstance: walks base. */
RT_PURE bool rt_class_is(const rt_class *cls, const rt_class *base);
RT_PURE bool rt_exc_is(const rt_exc *e, const rt_class *cls);
/* Of a RecursionError's calls, more than CPython ever has, the outermost are told: those that CPython would show. */
bool rt_exc_is_recursion(const rt_exc *e);
/* A class as a value, and repr() of it: "<class 'module.Class'>", "<enum 'Class'>". */
typedef const rt_class *rt_class_ref;
static inline const char *rt_class_qualname(const rt_class *cls) { return cls->qualname ? cls->qualname : cls->name; }
void rt_class_repr(rt_sb *out, const rt_class *cls);
/* type(x).__name__. */
rt_str rt_class_name(rt_region *r, const rt_class *cls);
/* Writes str(e) of an uncaught exception; set by programs whose classes have a __str__. Null: its text. */
extern void (*rt_exc_shown)(rt_sb *out, rt_exc *e);
/* str(e) and repr(e). */
void rt_exc_str(rt_sb *out, const rt_exc *e);
void rt_exc_repr(rt_sb *out, const rt_exc *e);
/* The exit status of an uncaught SystemExit; prints its text if it has one. */
int rt_exit_status(const rt_exc *e);

/* Every built-in exception of CPython 3.11. EnvironmentError and IOError are OSError. */
extern const rt_class rt_class_ArithmeticError;
extern const rt_class rt_class_AssertionError;
extern const rt_class rt_class_AttributeError;
extern const rt_class rt_class_BaseException;
extern const rt_class rt_class_BlockingIOError;
extern const rt_class rt_class_BrokenPipeError;
extern const rt_class rt_class_BufferError;
extern const rt_class rt_class_BytesWarning;
extern const rt_class rt_class_ChildProcessError;
extern const rt_class rt_class_ConnectionAbortedError;
extern const rt_class rt_class_ConnectionError;
extern const rt_class rt_class_ConnectionRefusedError;
extern const rt_class rt_class_ConnectionResetError;
extern const rt_class rt_class_DeprecationWarning;
extern const rt_class rt_class_EOFError;
extern const rt_class rt_class_EncodingWarning;
extern const rt_class rt_class_Exception;
extern const rt_class rt_class_FileExistsError;
extern const rt_class rt_class_FileNotFoundError;
extern const rt_class rt_class_FloatingPointError;
extern const rt_class rt_class_FrozenInstanceError; /* of dataclasses */
extern const rt_class rt_class_FutureWarning;
extern const rt_class rt_class_GeneratorExit;
extern const rt_class rt_class_ImportError;
extern const rt_class rt_class_ImportWarning;
extern const rt_class rt_class_IndentationError;
extern const rt_class rt_class_IndexError;
extern const rt_class rt_class_InterruptedError;
extern const rt_class rt_class_IsADirectoryError;
extern const rt_class rt_class_KeyError;
extern const rt_class rt_class_KeyboardInterrupt;
extern const rt_class rt_class_LookupError;
extern const rt_class rt_class_MemoryError;
extern const rt_class rt_class_ModuleNotFoundError;
extern const rt_class rt_class_NameError;
extern const rt_class rt_class_NotADirectoryError;
extern const rt_class rt_class_NotImplementedError;
extern const rt_class rt_class_OSError;
extern const rt_class rt_class_OverflowError;
extern const rt_class rt_class_PendingDeprecationWarning;
extern const rt_class rt_class_PermissionError;
extern const rt_class rt_class_ProcessLookupError;
extern const rt_class rt_class_RecursionError;
extern const rt_class rt_class_ReferenceError;
extern const rt_class rt_class_ResourceWarning;
extern const rt_class rt_class_RuntimeError;
extern const rt_class rt_class_RuntimeWarning;
extern const rt_class rt_class_StopAsyncIteration;
extern const rt_class rt_class_StopIteration;
extern const rt_class rt_class_SyntaxError;
extern const rt_class rt_class_SyntaxWarning;
extern const rt_class rt_class_SystemError;
extern const rt_class rt_class_SystemExit;
extern const rt_class rt_class_TabError;
extern const rt_class rt_class_TimeoutError;
extern const rt_class rt_class_TypeError;
extern const rt_class rt_class_UnboundLocalError;
extern const rt_class rt_class_UnicodeDecodeError;
extern const rt_class rt_class_UnicodeEncodeError;
extern const rt_class rt_class_UnicodeError;
extern const rt_class rt_class_UnicodeTranslateError;
extern const rt_class rt_class_UnicodeWarning;
extern const rt_class rt_class_UnsupportedOperation; /* of io; also a ValueError: the program knows */
extern const rt_class rt_class_UserWarning;
extern const rt_class rt_class_ValueError;
extern const rt_class rt_class_Warning;
extern const rt_class rt_class_ZeroDivisionError;
