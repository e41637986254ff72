class VM:
    def op_swap(self): return 'swap'
    def op_store(self): return 'store'
table = {}
for name in ('swap', 'store'):
    table[name] = getattr(VM, 'op_' + name)
print(table['swap'](VM()), table['store'](VM()))

# --- expected
# swap store
