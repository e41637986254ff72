"""Each built-in exception: raised, shown, caught by its bases, with its arguments."""


def show(error):
    try:
        raise error
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args)


for cls in (
    Exception, ArithmeticError, AssertionError, AttributeError, BlockingIOError, BrokenPipeError, BufferError, BytesWarning,
    ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError, ConnectionResetError,
    DeprecationWarning, EOFError, EncodingWarning, FileExistsError, FileNotFoundError, FloatingPointError,
    FutureWarning, ImportError, ImportWarning, IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError,
    LookupError, MemoryError, ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError,
    PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError, ReferenceError, ResourceWarning, RuntimeError,
    RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError, SyntaxWarning, SystemError, TabError, TimeoutError, TypeError,
    UnboundLocalError, UnicodeError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError,
):  # fmt: skip
    show(cls("text"))
    show(cls())
    print(cls.__name__, issubclass(cls, ArithmeticError), issubclass(cls, LookupError), issubclass(cls, OSError), issubclass(cls, Warning), issubclass(cls, RuntimeError), issubclass(cls, ValueError))
print(issubclass(KeyboardInterrupt, Exception), issubclass(SystemExit, Exception), issubclass(GeneratorExit, BaseException))
for error in (BaseException("b"), KeyboardInterrupt(), GeneratorExit("g"), SystemExit(3)):
    try:
        raise error
    except BaseException as e:
        print(repr(e))
for other in (EnvironmentError, IOError):
    try:
        open("/no/such/file")
    except EnvironmentError as e:
        print(type(e).__name__, other is OSError, other.__name__, isinstance(e, IOError))

# --- expected
# Exception text Exception('text') ('text',)
# Exception  Exception() ()
# Exception False False False False False False
# ArithmeticError text ArithmeticError('text') ('text',)
# ArithmeticError  ArithmeticError() ()
# ArithmeticError True False False False False False
# AssertionError text AssertionError('text') ('text',)
# AssertionError  AssertionError() ()
# AssertionError False False False False False False
# AttributeError text AttributeError('text') ('text',)
# AttributeError  AttributeError() ()
# AttributeError False False False False False False
# BlockingIOError text BlockingIOError('text') ('text',)
# BlockingIOError  BlockingIOError() ()
# BlockingIOError False False True False False False
# BrokenPipeError text BrokenPipeError('text') ('text',)
# BrokenPipeError  BrokenPipeError() ()
# BrokenPipeError False False True False False False
# BufferError text BufferError('text') ('text',)
# BufferError  BufferError() ()
# BufferError False False False False False False
# BytesWarning text BytesWarning('text') ('text',)
# BytesWarning  BytesWarning() ()
# BytesWarning False False False True False False
# ChildProcessError text ChildProcessError('text') ('text',)
# ChildProcessError  ChildProcessError() ()
# ChildProcessError False False True False False False
# ConnectionAbortedError text ConnectionAbortedError('text') ('text',)
# ConnectionAbortedError  ConnectionAbortedError() ()
# ConnectionAbortedError False False True False False False
# ConnectionError text ConnectionError('text') ('text',)
# ConnectionError  ConnectionError() ()
# ConnectionError False False True False False False
# ConnectionRefusedError text ConnectionRefusedError('text') ('text',)
# ConnectionRefusedError  ConnectionRefusedError() ()
# ConnectionRefusedError False False True False False False
# ConnectionResetError text ConnectionResetError('text') ('text',)
# ConnectionResetError  ConnectionResetError() ()
# ConnectionResetError False False True False False False
# DeprecationWarning text DeprecationWarning('text') ('text',)
# DeprecationWarning  DeprecationWarning() ()
# DeprecationWarning False False False True False False
# EOFError text EOFError('text') ('text',)
# EOFError  EOFError() ()
# EOFError False False False False False False
# EncodingWarning text EncodingWarning('text') ('text',)
# EncodingWarning  EncodingWarning() ()
# EncodingWarning False False False True False False
# FileExistsError text FileExistsError('text') ('text',)
# FileExistsError  FileExistsError() ()
# FileExistsError False False True False False False
# FileNotFoundError text FileNotFoundError('text') ('text',)
# FileNotFoundError  FileNotFoundError() ()
# FileNotFoundError False False True False False False
# FloatingPointError text FloatingPointError('text') ('text',)
# FloatingPointError  FloatingPointError() ()
# FloatingPointError True False False False False False
# FutureWarning text FutureWarning('text') ('text',)
# FutureWarning  FutureWarning() ()
# FutureWarning False False False True False False
# ImportError text ImportError('text') ('text',)
# ImportError  ImportError() ()
# ImportError False False False False False False
# ImportWarning text ImportWarning('text') ('text',)
# ImportWarning  ImportWarning() ()
# ImportWarning False False False True False False
# IndentationError text IndentationError('text') ('text',)
# IndentationError None IndentationError() ()
# IndentationError False False False False False False
# IndexError text IndexError('text') ('text',)
# IndexError  IndexError() ()
# IndexError False True False False False False
# InterruptedError text InterruptedError('text') ('text',)
# InterruptedError  InterruptedError() ()
# InterruptedError False False True False False False
# IsADirectoryError text IsADirectoryError('text') ('text',)
# IsADirectoryError  IsADirectoryError() ()
# IsADirectoryError False False True False False False
# KeyError 'text' KeyError('text') ('text',)
# KeyError  KeyError() ()
# KeyError False True False False False False
# LookupError text LookupError('text') ('text',)
# LookupError  LookupError() ()
# LookupError False True False False False False
# MemoryError text MemoryError('text') ('text',)
# MemoryError  MemoryError() ()
# MemoryError False False False False False False
# ModuleNotFoundError text ModuleNotFoundError('text') ('text',)
# ModuleNotFoundError  ModuleNotFoundError() ()
# ModuleNotFoundError False False False False False False
# NameError text NameError('text') ('text',)
# NameError  NameError() ()
# NameError False False False False False False
# NotADirectoryError text NotADirectoryError('text') ('text',)
# NotADirectoryError  NotADirectoryError() ()
# NotADirectoryError False False True False False False
# NotImplementedError text NotImplementedError('text') ('text',)
# NotImplementedError  NotImplementedError() ()
# NotImplementedError False False False False True False
# OSError text OSError('text') ('text',)
# OSError  OSError() ()
# OSError False False True False False False
# OverflowError text OverflowError('text') ('text',)
# OverflowError  OverflowError() ()
# OverflowError True False False False False False
# PendingDeprecationWarning text PendingDeprecationWarning('text') ('text',)
# PendingDeprecationWarning  PendingDeprecationWarning() ()
# PendingDeprecationWarning False False False True False False
# PermissionError text PermissionError('text') ('text',)
# PermissionError  PermissionError() ()
# PermissionError False False True False False False
# ProcessLookupError text ProcessLookupError('text') ('text',)
# ProcessLookupError  ProcessLookupError() ()
# ProcessLookupError False False True False False False
# RecursionError text RecursionError('text') ('text',)
# RecursionError  RecursionError() ()
# RecursionError False False False False True False
# ReferenceError text ReferenceError('text') ('text',)
# ReferenceError  ReferenceError() ()
# ReferenceError False False False False False False
# ResourceWarning text ResourceWarning('text') ('text',)
# ResourceWarning  ResourceWarning() ()
# ResourceWarning False False False True False False
# RuntimeError text RuntimeError('text') ('text',)
# RuntimeError  RuntimeError() ()
# RuntimeError False False False False True False
# RuntimeWarning text RuntimeWarning('text') ('text',)
# RuntimeWarning  RuntimeWarning() ()
# RuntimeWarning False False False True False False
# StopAsyncIteration text StopAsyncIteration('text') ('text',)
# StopAsyncIteration  StopAsyncIteration() ()
# StopAsyncIteration False False False False False False
# StopIteration text StopIteration('text') ('text',)
# StopIteration  StopIteration() ()
# StopIteration False False False False False False
# SyntaxError text SyntaxError('text') ('text',)
# SyntaxError None SyntaxError() ()
# SyntaxError False False False False False False
# SyntaxWarning text SyntaxWarning('text') ('text',)
# SyntaxWarning  SyntaxWarning() ()
# SyntaxWarning False False False True False False
# SystemError text SystemError('text') ('text',)
# SystemError  SystemError() ()
# SystemError False False False False False False
# TabError text TabError('text') ('text',)
# TabError None TabError() ()
# TabError False False False False False False
# TimeoutError text TimeoutError('text') ('text',)
# TimeoutError  TimeoutError() ()
# TimeoutError False False True False False False
# TypeError text TypeError('text') ('text',)
# TypeError  TypeError() ()
# TypeError False False False False False False
# UnboundLocalError text UnboundLocalError('text') ('text',)
# UnboundLocalError  UnboundLocalError() ()
# UnboundLocalError False False False False False False
# UnicodeError text UnicodeError('text') ('text',)
# UnicodeError  UnicodeError() ()
# UnicodeError False False False False False True
# UnicodeWarning text UnicodeWarning('text') ('text',)
# UnicodeWarning  UnicodeWarning() ()
# UnicodeWarning False False False True False False
# UserWarning text UserWarning('text') ('text',)
# UserWarning  UserWarning() ()
# UserWarning False False False True False False
# ValueError text ValueError('text') ('text',)
# ValueError  ValueError() ()
# ValueError False False False False False True
# Warning text Warning('text') ('text',)
# Warning  Warning() ()
# Warning False False False True False False
# ZeroDivisionError text ZeroDivisionError('text') ('text',)
# ZeroDivisionError  ZeroDivisionError() ()
# ZeroDivisionError True False False False False False
# False False True
# BaseException('b')
# KeyboardInterrupt()
# GeneratorExit('g')
# SystemExit(3)
# FileNotFoundError True OSError True
# FileNotFoundError True OSError True
