"""An HDF5 file as bytes to be changed: finds structures where the format says they are, and mends their checksums."""
import struct

DATASPACE, LINK_INFO, DATATYPE, FILL, LINK, LAYOUT, FILTERS, ATTRIBUTE = 1, 2, 3, 5, 6, 8, 11, 12
CONTINUATION, SYMBOL_TABLE, ATTRIBUTE_INFO = 16, 17, 21
NOWHERE = (1 << 64) - 1


def lookup3(data):
    """Bob Jenkins's hash, with which the newer structures end."""
    mask = 0xFFFFFFFF

    def rotated(x, k):
        return (x << k | x >> (32 - k)) & mask

    state = dict.fromkeys("abc", (0xDEADBEEF + len(data)) & mask)
    while len(data) > 12:
        for name, word in zip("abc", struct.unpack_from("<III", data)):
            state[name] = (state[name] + word) & mask
        # a -= c; a ^= c <<< 4; c += b; and so on in turn.
        for (one, two, three), k in zip(("acb", "bac", "cba") * 2, (4, 6, 8, 16, 19, 4)):
            state[one] = (state[one] - state[two]) & mask ^ rotated(state[two], k)
            state[two] = (state[two] + state[three]) & mask
        data = data[12:]
    if data:
        for name, word in zip("abc", struct.unpack("<III", bytes(data) + bytes(12 - len(data)))):
            state[name] = (state[name] + word) & mask
        for (one, two), k in zip(("cb", "ac", "ba", "cb", "ac", "ba", "cb"), (14, 11, 25, 16, 4, 14, 24)):
            state[one] = ((state[one] ^ state[two]) - rotated(state[two], k)) & mask
    return state["c"]


class Image:
    """Offsets are addresses: all files here begin at byte 0. Addresses and lengths have eight bytes."""

    def __init__(self, data, addresses):
        self.data = bytearray(data)
        # Of the object headers, by path.
        self.addresses = addresses
        # Object headers, by path, which `finished` gives new checksums.
        self.changed = set()

    def copy(self):
        return Image(self.data, self.addresses)

    def number(self, at, width=8):
        return int.from_bytes(self.data[at:at + width], "little")

    def put(self, at, value, width=8):
        if isinstance(value, int):
            value = (value % (1 << 8 * width)).to_bytes(width, "little")
        assert at + len(value) <= len(self.data)
        self.data[at:at + len(value)] = value

    def find(self, mark, number=0):
        """Where the mark stands for the `number`-th time."""
        at = -1
        for _ in range(number + 1):
            at = self.data.index(mark, at + 1)
        return at

    # The superblock

    @property
    def version(self):
        return self.data[8]

    @property
    def end_field(self):
        return {0: 40, 1: 44}.get(self.version, 28)

    @property
    def root_field(self):
        return {0: 64, 1: 68}.get(self.version, 36)

    def seal(self, start, byte_count):
        """Gives the structure of so many bytes the checksum that follows them."""
        self.put(start + byte_count, lookup3(self.data[start:start + byte_count]), 4)

    def check(self, start, byte_count):
        assert self.number(start + byte_count, 4) == lookup3(self.data[start:start + byte_count])

    def finished(self):
        """The bytes, with the superblock's length and checksum true again, and those of changed headers."""
        for path in self.changed:
            header = self.addresses[path]
            if self.data[header:header + 4] == b"OHDR":
                first, byte_count = self.first_block(header)
                self.seal(header, first + byte_count - header)
        self.put(self.end_field, len(self.data))
        if self.version >= 2:
            self.seal(0, 44)
        return bytes(self.data)

    # Object headers

    def first_block(self, header):
        """Where the messages of a header begin, and how many bytes they take."""
        if self.data[header:header + 4] != b"OHDR":
            return header + 16, self.number(header + 8, 4)
        flags = self.data[header + 5]
        at = header + 6 + (16 if flags & 0x20 else 0) + (4 if flags & 0x10 else 0)
        width = 1 << (flags & 3)
        return at + width, self.number(at, width)

    def messages(self, path):
        """The messages of an object: type, where the data begin, and how many bytes they are."""
        header = self.addresses[path]
        is_new = self.data[header:header + 4] == b"OHDR"
        prefix = 8 if not is_new else 6 if self.data[header + 5] & 4 else 4
        blocks = [self.first_block(header)]
        while blocks:
            at, byte_count = blocks.pop(0)
            end = at + byte_count
            while at + prefix <= end:
                kind = self.number(at, 1 if is_new else 2)
                size = self.number(at + (1 if is_new else 2), 2)
                at += prefix
                if kind == CONTINUATION:
                    start, length = self.number(at), self.number(at + 8)
                    blocks.append((start + 4, length - 8) if is_new else (start, length))
                yield kind, at, size
                at += size

    def message(self, path, kind):
        """Where the data of an object's first message of this type are; the object's header will be sealed."""
        self.changed.add(path)
        return next(at for found, at, _ in self.messages(path) if found == kind)

    def type_field(self, path, kind):
        """Where the type of that message stands."""
        header = self.addresses[path]
        at = self.message(path, kind)
        if self.data[header:header + 4] != b"OHDR":
            return at - 8
        return at - (6 if self.data[header + 5] & 4 else 4)

    # Parts moved to the end of the file, where they can be cut or grow

    def append(self, data):
        """Puts bytes at the end of the file, at a multiple of eight, and answers where."""
        self.data += bytes(-len(self.data) % 8)
        at = len(self.data)
        self.data += data
        return at

    def cut(self, field, byte_count):
        """Moves what the address at `field` leads to to the file's end, where only its first bytes are left."""
        start = self.number(field)
        self.put(field, self.append(self.data[start:start + byte_count]))
