# Tiny 6502-like CPU + assembler; beginner with dict tables of tuples and lambdas
import re
from collections import OrderedDict

class Flag:
    N, V, B, D, I, Z, C = (1 << i for i in (7, 6, 4, 3, 2, 1, 0))

MODES = {'imm': 2, 'zp': 2, 'abs': 3, 'imp': 1, 'rel': 2, 'zpx': 2}
OPCODES = {
    0xA9: ('LDA', 'imm'), 0xA5: ('LDA', 'zp'), 0xA2: ('LDX', 'imm'), 0xA0: ('LDY', 'imm'), 0x85: ('STA', 'zp'), 0x8D: ('STA', 'abs'),
    0x69: ('ADC', 'imm'), 0x65: ('ADC', 'zp'), 0xE9: ('SBC', 'imm'), 0xE8: ('INX', 'imp'), 0xCA: ('DEX', 'imp'), 0xC8: ('INY', 'imp'),
    0xD0: ('BNE', 'rel'), 0xF0: ('BEQ', 'rel'), 0x4C: ('JMP', 'abs'), 0x20: ('JSR', 'abs'), 0x60: ('RTS', 'imp'), 0x00: ('BRK', 'imp'),
    0x48: ('PHA', 'imp'), 0x68: ('PLA', 'imp'), 0xC9: ('CMP', 'imm'), 0xE0: ('CPX', 'imm'), 0x95: ('STA', 'zpx'), 0xB5: ('LDA', 'zpx'),
    0x0A: ('ASL', 'imp'), 0x4A: ('LSR', 'imp'), 0x29: ('AND', 'imm'), 0x09: ('ORA', 'imm'), 0x49: ('EOR', 'imm'),
    0x38: ('SEC', 'imp'), 0x18: ('CLC', 'imp'), 0xAA: ('TAX', 'imp'), 0x8A: ('TXA', 'imp'),
}
LOOKUP = {v: k for k, v in OPCODES.items()}

class Halt(Exception): pass

class CPU(object):
    def __init__(self):
        self.a = self.x = self.y = 0
        self.sp, self.pc, self.p = 0xFF, 0x600, 0x20
        self.mem = [0] * 0x10000
        self.cycles = 0
    flag = staticmethod(lambda v: (Flag.Z if v & 0xFF == 0 else 0) | (Flag.N if v & 0x80 else 0))
    def setnz(self, v):
        self.p = self.p & ~(Flag.Z | Flag.N) | self.flag(v)
        return v & 0xFF
    def push(self, v):
        self.mem[0x100 + self.sp] = v & 0xFF
        self.sp = (self.sp - 1) & 0xFF
    def pull(self):
        self.sp = (self.sp + 1) & 0xFF
        return self.mem[0x100 + self.sp]
    def fetch(self, mode):
        m, pc = self.mem, self.pc
        addr = {'imm': lambda: pc, 'zp': lambda: m[pc], 'zpx': lambda: (m[pc] + self.x) & 0xFF,
                'abs': lambda: m[pc] | m[pc + 1] << 8,
                'rel': lambda: pc + 1 + (m[pc] if m[pc] < 128 else m[pc] - 256), 'imp': lambda: None}[mode]()
        self.pc += MODES[mode] - 1
        return addr
    def step(self):
        op = self.mem[self.pc]
        self.pc += 1
        try:
            name, mode = OPCODES[op]
        except KeyError:
            raise Halt('illegal opcode %02x at $%04x' % (op, self.pc - 1)) from None
        getattr(self, 'op_' + name)(self.fetch(mode))
        self.cycles += 1
    def op_LDA(self, a): self.a = self.setnz(self.mem[a])
    def op_LDX(self, a): self.x = self.setnz(self.mem[a])
    def op_LDY(self, a): self.y = self.setnz(self.mem[a])
    def op_STA(self, a): self.mem[a] = self.a
    def op_ADC(self, a):
        t = self.a + self.mem[a] + (self.p & Flag.C)
        self.p = self.p & ~Flag.C | (t > 0xFF)
        self.a = self.setnz(t)
    def op_SBC(self, a):
        t = self.a - self.mem[a] - (1 - (self.p & Flag.C))
        self.p = self.p & ~Flag.C | (t >= 0)
        self.a = self.setnz(t)
    def op_INX(self, a): self.x = self.setnz(self.x + 1)
    def op_INY(self, a): self.y = self.setnz(self.y + 1)
    def op_DEX(self, a): self.x = self.setnz(self.x - 1)
    def op_BNE(self, a):
        if not self.p & Flag.Z: self.pc = a
    def op_BEQ(self, a):
        if self.p & Flag.Z: self.pc = a
    def op_JMP(self, a): self.pc = a
    def op_JSR(self, a):
        self.push((self.pc - 1) >> 8); self.push(self.pc - 1)
        self.pc = a
    def op_RTS(self, a): self.pc = (self.pull() | self.pull() << 8) + 1
    def op_BRK(self, a): raise Halt
    def op_PHA(self, a): self.push(self.a)
    def op_PLA(self, a): self.a = self.setnz(self.pull())
    def compare(self, r, a):
        self.p = self.p & ~Flag.C | (r >= self.mem[a]); self.setnz(r - self.mem[a])
    def op_CMP(self, a): self.compare(self.a, a)
    def op_CPX(self, a): self.compare(self.x, a)
    def op_ASL(self, a): self.p = self.p & ~Flag.C | self.a >> 7; self.a = self.setnz(self.a << 1)
    def op_LSR(self, a): self.p = self.p & ~Flag.C | self.a & 1; self.a = self.setnz(self.a >> 1)
    def op_AND(self, a): self.a = self.setnz(self.a & self.mem[a])
    def op_ORA(self, a): self.a = self.setnz(self.a | self.mem[a])
    def op_EOR(self, a): self.a = self.setnz(self.a ^ self.mem[a])
    def op_SEC(self, a): self.p |= Flag.C
    def op_CLC(self, a): self.p &= ~Flag.C
    def op_TAX(self, a): self.x = self.setnz(self.a)
    def op_TXA(self, a): self.a = self.setnz(self.x)
    def run(self, limit=10000):
        try:
            while self.cycles < limit: self.step()
        except Halt as h:
            return str(h) or 'halted'
        return 'limit'

def assemble(src, origin=0x600):
    labels, out, fix = OrderedDict(), [], []
    for n, line in enumerate(src.split('\n')):
        line = line.split(';')[0].strip()
        m = re.match(r'^(\w+):\s*(.*)$', line)
        if m:
            labels[m.group(1)] = origin + len(out)
            line = m.group(2)
        if not line: continue
        parts = line.split(None, 1)
        op, arg = parts[0].upper(), (parts[1] if len(parts) == 2 else '')
        if not arg: out.append(LOOKUP[op, 'imp'])
        elif arg[0] == '#': out += [LOOKUP[op, 'imm'], num(arg[1:])]
        elif arg[0] == '$' and arg.endswith(',X'): out.extend((LOOKUP[op, 'zpx'], num(arg[:-2])))
        elif arg[0] == '$' and len(arg) <= 3: out.extend((LOOKUP[op, 'zp'], num(arg)))
        elif arg[0] == '$': out.extend([LOOKUP[op, 'abs'], num(arg) & 255, num(arg) >> 8])
        elif (op, 'rel') in LOOKUP:
            fix.append((len(out) + 1, arg, 'rel')); out.extend((LOOKUP[op, 'rel'], 0))
        else:
            fix.append((len(out) + 1, arg, 'abs')); out.extend((LOOKUP[op, 'abs'], 0, 0))
    for at, label, kind in fix:
        target = labels[label]
        if kind == 'rel': out[at] = (target - (origin + at + 1)) & 0xFF
        else: out[at], out[at + 1] = target & 0xFF, target >> 8
    return bytearray(out), labels

def num(s): return int(s[1:], 16) if s.startswith('$') else int(s)

code, labels = assemble('''
start:  LDX #10
        LDA #0
loop:   STA $10,X
        CLC
        ADC #3
        DEX
        BNE loop
        JSR double
        STA $0200
        LDA #$0F
        SEC
        SBC #$10
        BRK
double: ASL
        RTS
''')
print(code.hex(), {k: hex(v) for k, v in labels.items()})
cpu = CPU()
cpu.mem[0x600:0x600 + len(code)] = code
print(cpu.run(), cpu.mem[0x10:0x1B], cpu.mem[0x200], cpu.a, cpu.x, bin(cpu.p), cpu.cycles, hex(cpu.sp))
cpu = CPU(); cpu.mem[0x600] = 0xFF
print(cpu.run())

# --- expected
# a20aa9009510186903cad0f82018068d0002a90f38e910000a60 {'start': '0x600', 'loop': '0x604', 'double': '0x618'}
# halted [0, 27, 24, 21, 18, 15, 12, 9, 6, 3, 0] 60 255 0 0b10100000 59 0xff
# illegal opcode ff at $0600
