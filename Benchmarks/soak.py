"""Whether `needletail serve` stays right, small and exact in its counts: many requests of all kinds against all models at once.

usage: python3 Benchmarks/soak.py [OPTION ...]
    --needletail FILE    the program, .build/release/needletail by default: swift build -c release --traits Full --product needletail
    --requests N         24000 by default
    --connections N      16 by default
    --seed N             of the order and the places where connections break, 1 by default

Requests of soak_requests.py come mixed over the connections: sound ones for every route, whose answers were compared with what the original
frameworks gave and must be the same byte for byte ever after; malformed and oversized ones, each with the status and code that it must be
refused with; slow ones; and some that are given up midway. It ends with 1 if an answer is another, if any has a status of 500 or above
but the 503 of a full queue, if the process has grown by more than 5 % since a tenth of the requests were answered, or if
`http_requests_total` is not what was sent, by status. Nothing but Python 3.9 is needed.
"""
import argparse
import asyncio
import collections
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time

import soak_requests
from soak_requests import FIXTURES

HERE = os.path.dirname(os.path.abspath(__file__))
MODELS = {
    "breast": ("breast-cancer", "breast/keras-3/breast_cancer_model.keras", "breast/keras-3/feature_scaler.pkl"),
    "heart": ("heart-disease", "spark/heart_logistic/spark-3.5/model"),
    "pneumonia": ("pneumonia", "pneumonia/classifier.keras"),
    "lung": ("lung-cancer", "lung/narrow.keras"),
    "osteosarcoma": ("osteosarcoma", "osteosarcoma/no_age.pt", "--mutations", "4", "--pathways", "2"),
}
# Small limits and short times, so that breaking them costs little.
CONFIGURATION = {"port": 0, "body_limit_bytes": 1 << 20, "headers_deadline_seconds": 2, "body_deadline_seconds": 2}


def main():
    options = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n\n")[0])
    options.add_argument("--needletail", default=os.path.join(HERE, "../.build/release/needletail"))
    options.add_argument("--requests", type=int, default=24000)
    options.add_argument("--connections", type=int, default=16)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        process, port = start(options.needletail, folder)
        try:
            faults = asyncio.run(Soak(options, process.pid, port).run())
        finally:
            process.terminate()
            status = process.wait(30)
    if status != 0:
        faults.append(f"the server ended with {status}")
    for fault in faults[:20]:
        print("FAULT", fault)
    sys.exit(1 if faults else 0)


def start(needletail, folder):
    """The server with all models, once it is ready, and its port."""
    models = {}
    for name, (task, *files) in MODELS.items():
        path = os.path.join(folder, f"{name}.safetensors")
        files = [os.path.join(FIXTURES, file) if os.path.exists(os.path.join(FIXTURES, file)) else file for file in files]
        subprocess.run([needletail, "convert", *files, "--task", task, "-o", path], check=True, stderr=subprocess.DEVNULL)
        models[name] = {"path": path}
    # A queue that is full now and then.
    models["osteosarcoma"].update(queue_limit=1, maximum_batch_size=1)
    with open(os.path.join(folder, "server.json"), "w") as file:
        json.dump({**CONFIGURATION, "models": models}, file)
    log = os.path.join(folder, "log")
    with open(log, "w") as output:
        process = subprocess.Popen([needletail, "serve", "--config", file.name], stdout=output)
    while process.poll() is None:
        with open(log) as lines:
            text = lines.read()
        if text.count('"model loaded"') == len(models):
            return process, int(re.search(r'"port":(\d+)', text)[1])
        time.sleep(0.02)
    raise SystemExit("soak.py: the server does not start")


class Soak:
    def __init__(self, options, pid, port):
        self.options, self.pid, self.port = options, pid, port
        self.random = random.Random(options.seed)
        self.faults = []
        # What the metrics must be: requests by status, and those of which only the number is known.
        self.counts = collections.Counter()
        self.unknown = 0
        self.kinds = collections.Counter()

    async def run(self):
        sound, slow = soak_requests.sound(), soak_requests.slow()
        for case in [*sound, *slow]:
            if not isinstance(case, soak_requests.Sound):
                continue
            # The first answer is compared with the frameworks'; those that follow with it.
            status, headers, body = await self.ask(case)
            case.check(status, headers, body)
            case.expected = case.constant(body)
        cases = [(case, 78 / len(sound)) for case in sound]
        for kinds, share in (
            (soak_requests.malformed(), 12), (soak_requests.oversized(CONFIGURATION), 4), (soak_requests.aborted(), 5),
            (slow, 1),
        ):  # fmt: skip
            cases += [(case, share / len(kinds)) for case in kinds]
        order = self.random.choices(*zip(*cases), k=self.options.requests)
        sizes, start = {}, time.monotonic()
        queue = iter(enumerate(order))

        async def worker():
            connection = Connection(self)
            for place, case in queue:
                if place % (len(order) // 10) == 0:
                    sizes[place] = resident(self.pid)
                try:
                    await case.run(self, connection)
                except Exception as error:
                    self.faults.append(f"{case.name}: {type(error).__name__} {error}")
                    connection.close()
            connection.close()

        await asyncio.gather(*(worker() for _ in range(self.options.connections)))
        await asyncio.sleep(2)
        first, last = sizes[len(order) // 10], resident(self.pid)
        seconds = time.monotonic() - start
        if last > first * 1.05:
            self.faults.append(f"memory has grown from {first} to {last} KiB")
        await self.count()
        print(f"{self.options.requests} requests in {seconds:.0f} s on {self.options.connections} connections, {len(self.faults)} faults")
        print("kinds:", ", ".join(f"{kind} {count}" for kind, count in sorted(self.kinds.items())))
        print("answers:", ", ".join(f"{status} {count}" for status, count in sorted(self.counts.items())), f", given up {self.unknown}")
        print("memory:", *sizes.values(), f"KiB at each tenth, {last} KiB at the end, {last / first - 1:+.1%} since the first tenth")
        return self.faults

    async def ask(self, case):
        """An answer on a connection of its own."""
        connection = Connection(self)
        try:
            return await connection.exchange(case.bytes("warm"), case.method)
        finally:
            connection.close()

    async def count(self):
        """Compares the server's counts with what was sent."""
        _, _, text = await self.ask(soak_requests.Sound("GET", "/metrics"))
        # This request is not in its own answer.
        self.counts[200] -= 1
        found = collections.Counter()
        for status, value in re.findall(r'^http_requests_total\{.*status="(\d+)".*\} (\d+)$', text.decode(), re.M):
            found[int(status)] += int(value)
        total = sum(self.counts.values()) + self.unknown
        print(f"counted by the server: {sum(found.values())}, sent: {total}")
        if sum(found.values()) != total:
            self.faults.append(f"counted {sum(found.values())}, sent {total}: {dict(found)} {dict(self.counts)} and {self.unknown}")
        # Requests that were given up once they were whole count as what they would have been answered with.
        rest = found - self.counts
        if self.counts - found or sum(rest.values()) != self.unknown or set(rest) - {200, 499, 503}:
            self.faults.append(f"counted by status: {dict(found)}, sent {dict(self.counts)} and {self.unknown} given up")
        in_flight = re.search(r"^needletail_requests_in_flight (\S+)$", text.decode(), re.M)[1]
        if in_flight != "1":
            self.faults.append(f"{in_flight} requests are in flight, beside the one that asks")


class Connection:
    """A connection that is kept as long as the server keeps it, with what goes over it counted."""

    def __init__(self, soak):
        self.soak, self.reader, self.writer = soak, None, None

    async def open(self):
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.soak.port)

    def close(self):
        if self.writer is not None:
            self.writer.close()
        self.reader = self.writer = None

    def reset(self):
        """Ends it without a farewell."""
        if self.writer is not None:
            self.writer.transport.abort()
        self.reader = self.writer = None

    async def send(self, data):
        await self.open()
        self.writer.write(data)
        await self.writer.drain()

    async def exchange(self, data, method="POST"):
        await self.send(data)
        return await self.answer(method)

    async def answer(self, method="POST"):
        """Reads and counts one answer."""
        head = (await asyncio.wait_for(self.reader.readuntil(b"\r\n\r\n"), 60)).decode("latin1").split("\r\n")
        status = int(head[0].split(" ")[1])
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in head[1:] if line)}
        body = b""
        if method != "HEAD" and status != 204:
            body = await self.reader.readexactly(int(headers["content-length"]))
        self.soak.counts[status] += 1
        if headers.get("connection", "").lower() == "close":
            self.close()
        return status, headers, body


def resident(pid):
    """KiB of memory."""
    with open(f"/proc/{pid}/status") as file:
        return int(next(line for line in file if line.startswith("VmRSS")).split()[1])


if __name__ == "__main__":
    main()
