"""Rewritings of HIR that leave what a program does as it is."""
