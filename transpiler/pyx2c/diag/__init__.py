"""Diagnostics are data: phases build them, one renderer prints them."""

from pyx2c.diag.codes import CODES
from pyx2c.diag.diagnostic import CompileErrors, Diagnostic, Diagnostics, Edit, Label, Severity, Span

__all__ = ["CODES", "CompileErrors", "Diagnostic", "Diagnostics", "Edit", "Label", "Severity", "Span"]
