"""Requests a second and their times: `needletail serve` beside the Python services that it replaces, in one run on the same machine.

usage: Fixtures/.venv/serving/bin/python Benchmarks/serving.py [OPTION ...]
    --needletail FILE    the program, .build/release/needletail by default: swift build -c release --traits Full --product needletail
    --system NAME        one of breast, heart, lung; may be given again; all by default
    --lung FOLDER        with vit_lung_final.keras and images, as Fixtures/make lung/full.py FOLDER makes them; else the narrow network
    --rounds N           3 by default
    --seconds S          of a measurement, 4 by default; the services in Python have up to four times as long
    --json FILE          the results, and every round

It needs wrk (apt-get install wrk) and for Spark Java 17. Of each system both servers are started and asked the same; their answers must be the
same. Then they are warmed up, and measured in turn by wrk, with the other one stopped: as many requests as they answer on connections that are
kept (full), and half as many (half). There each connection waits for a random time before each request, so long that half of the full
rate comes together, and times count from the sending on; wrk adds what a connection could not send while it waited (its correction of
coordinated omission). The services in Python have 4 connections then. A ratio is formed in a round, and the median of all rounds is told.
"""
import argparse
import atexit
import csv
import datetime
import http.client
import json
import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "../Fixtures")
BIN = os.path.dirname(sys.executable)
PORT, PEER_PORT = 18080, 18081


def main():
    options = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n\n")[0])
    options.add_argument("--needletail", default=os.path.join(HERE, "../.build/release/needletail"))
    options.add_argument("--system", action="append", choices=list(SYSTEMS))
    options.add_argument("--lung")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--seconds", type=float, default=4)
    options.add_argument("--json")
    options = options.parse_args()
    results = []
    for name in options.system or SYSTEMS:
        with tempfile.TemporaryDirectory() as folder:
            results.append(SYSTEMS[name](options, folder).measure())
    report = {
        "date": datetime.date.today().isoformat(), "cpu": cpu(), "cores": os.cpu_count(), "python": platform.python_version(),
        "commit": subprocess.run(["git", "-C", HERE, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip(),
        "results": results,
    }  # fmt: skip
    print(table(results))
    if options.json:
        with open(options.json, "w") as file:
            json.dump(report, file, indent=1)


def cpu():
    with open("/proc/cpuinfo") as file:
        return next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown")


def table(results):
    lines = [
        "| requests | server | at full load | times | p50 | p99 | at half load | p50 | p99 |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for result in results:
        for server in ("needletail", "peer"):
            full, half = (
                {key: statistics.median(run[server][load][key] for run in result["rounds"]) for key in ("rate", "p50", "p99")}
                for load in ("full", "half")
            )
            label = f"{result['requests']}" if server == "needletail" else ""
            times = f"{result['ratio']:.1f}" if server == "needletail" else ""
            lines.append(
                f"| {label} | {result[server]} | {number(full['rate'])}/s | {times} | {milliseconds(full['p50'])} | "
                f"{milliseconds(full['p99'])} | {number(half['rate'])}/s | {milliseconds(half['p50'])} | {milliseconds(half['p99'])} |")
    return "\n".join(lines)


def number(value):
    return f"{value:.2g}" if value < 10 else f"{float(f'{value:.3g}'):.0f}"


def milliseconds(microseconds):
    return f"{microseconds / 1000:.3g} ms" if microseconds < 1e5 else f"{microseconds / 1000:.0f} ms"


class Server:
    """A process and its children; stopped while another is measured."""

    def __init__(self, command, port, health, log, **environment):
        self.port = port
        self.log = log
        with open(log, "w") as output:
            self.process = subprocess.Popen(
                command, stdout=output, stderr=output, start_new_session=True, cwd=HERE, env={**os.environ, **environment})
        # Whatever ends this program ends it too: it is in a session of its own, which no terminal's signal reaches.
        atexit.register(self.stop)
        for _ in range(1800):
            try:
                if request(port, "GET", health)[0] == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.stop()
        with open(log) as file:
            raise SystemExit(f"serving.py: {command} does not answer:\n{file.read()[-3000:]}")

    def pause(self):
        os.killpg(self.process.pid, signal.SIGSTOP)

    def go(self):
        os.killpg(self.process.pid, signal.SIGCONT)

    def stop(self):
        atexit.unregister(self.stop)
        for name in (signal.SIGCONT, signal.SIGTERM):
            try:
                os.killpg(self.process.pid, name)
            except ProcessLookupError:
                return
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def request(port, method, path, body=None, media=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    try:
        connection.request(method, path, body, {"Content-Type": media} if media else {})
        response = connection.getresponse()
        return response.status, response.read()
    except http.client.HTTPException as error:
        raise OSError(str(error)) from error
    finally:
        connection.close()


class System:
    media = "application/json"
    health = "/health"
    connections = 32
    # How many clients the peer is given, and how much longer it is measured.
    peerConnections = None
    peerSeconds = 1
    options = []

    def __init__(self, options, folder):
        self.rounds, self.seconds, self.folder = options.rounds, options.seconds, folder
        self.needletail = os.path.abspath(options.needletail)
        self.settings = options
        self.bodies = []
        for place, body in enumerate(self.requests()):
            path = os.path.join(folder, f"body-{place}")
            with open(path, "wb") as file:
                file.write(body)
            self.bodies.append((path, body))

    def measure(self):
        model = os.path.join(self.folder, "model.safetensors")
        subprocess.run(
            [self.needletail, "convert", *self.files, "--task", self.task, "-o", model], check=True, stderr=subprocess.DEVNULL)
        ours = Server(
            [self.needletail, "serve", "--model", model, "--port", f"{PORT}", *self.options], PORT, "/readyz",
            os.path.join(self.folder, "needletail.log"))
        servers = [(ours, self.connections, self.seconds)]
        try:
            command, environment = self.peer(PEER_PORT)
            peer = Server(command, PEER_PORT, self.health, os.path.join(self.folder, "peer.log"), **environment)
            servers.append((peer, self.peerConnections or self.connections, self.seconds * self.peerSeconds))
            gap = self.check(ours, peer)
            for server in servers:
                # Every worker makes its first predictions, which takes seconds.
                self.alone(*server[:2], max(10 if server[0].port == PEER_PORT else 3, server[2]), servers, isMeasured=False)
            rounds = [
                {key: self.loads(*server, servers) for key, server in zip(("needletail", "peer"), servers)} for _ in range(self.rounds)
            ]
        finally:
            for server, *_ in servers:
                server.stop()
        return {
            "requests": f"{self.title}, {self.connections} clients", "needletail": self.name, "peer": self.peerName,
            "largest_difference": gap, "rounds": rounds,
            "ratio": statistics.median(run["needletail"]["full"]["rate"] / run["peer"]["full"]["rate"] for run in rounds),
        }  # fmt: skip

    def check(self, ours, peer):
        """Both answer the same."""
        gap = 0
        for _, body in self.bodies[:16]:
            answers = []
            for server in (ours, peer):
                status, answer = request(server.port, "POST", "/predict", body, self.media)
                if status != 200:
                    raise SystemExit(f"serving.py: {status} {answer[:500]}")
                answers.append(self.facts(json.loads(answer)))
            (words, numbers), (peerWords, peerNumbers) = answers
            gap = max([gap, *(abs(a - b) for a, b in zip(numbers, peerNumbers, strict=True))])
            if words != peerWords or gap > self.tolerance:
                raise SystemExit(f"serving.py: other answers: {answers}")
        return gap

    def loads(self, server, connections, seconds, servers):
        """As many requests as a server answers, and half as many."""
        full = self.alone(server, connections, seconds, servers)
        rate = full["rate"] / 2
        if server.port == PEER_PORT:
            # Slow ones would hardly be asked within the time on so many connections.
            connections = min(connections, 4)
        pause = 1000 * connections / rate
        for _ in range(2 if pause < 20 else 0):
            actual = self.alone(server, connections, seconds / 2, servers, pause)["rate"]
            # What a connection waits for its answers is not pause.
            pause = max(0.5, pause + 1000 * connections * (1 / rate - 1 / actual))
        return {"full": full, "half": self.alone(server, connections, seconds, servers, pause)}

    def alone(self, server, connections, seconds, servers, pause=0, isMeasured=True):
        """What wrk finds while the other servers are stopped."""
        for other, *_ in servers:
            other.go() if other is server else other.pause()
        command = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "60s", "-s", "serving.lua",
                   f"http://127.0.0.1:{server.port}/predict", "--", self.media, str(pause)]
        output = subprocess.run(
            command + [path for path, _ in self.bodies], capture_output=True, text=True, check=True, cwd=HERE).stdout
        for other, *_ in servers:
            other.go()
        result = json.loads(output.split("RESULT ")[1])
        if result["status"] or result["requests"] == 0 and isMeasured:
            raise SystemExit(f"serving.py: wrong statuses: {output}")
        return {"rate": result["requests"] / result["microseconds"] * 1e6, **result}


class Breast(System):
    title, task = "breast `/predict`", "breast-cancer"
    name, peerName = "needletail serve", "gunicorn (4 workers), Flask, Keras"
    peerSeconds = 2
    files = [os.path.join(FIXTURES, "breast/keras-3", name) for name in ("breast_cancer_model.keras", "feature_scaler.pkl")]
    tolerance = 1e-5

    def requests(self):
        with open(os.path.join(FIXTURES, "breast/rows.csv")) as file:
            rows = list(csv.reader(file))[1:65]
        return [json.dumps({"features": [float(value) for value in row[:30]]}).encode() for row in rows]

    def peer(self, port):
        command = [f"{BIN}/gunicorn", "--workers", "4", "--timeout", "120", "--bind", f"127.0.0.1:{port}", "serving_peers:breast()"]
        return command, {"PEER_MODEL": self.files[0], "PEER_SCALER": self.files[1], "TF_CPP_MIN_LOG_LEVEL": "3"}

    @staticmethod
    def facts(answer):
        return (answer["prediction"], answer["risk_level"]), (answer["probability"], answer["confidence"])


class Heart(System):
    title, task = "heart `/predict`", "heart-disease"
    name, peerName = "needletail serve", "gunicorn (4 threads), Flask, Spark"
    files = [os.path.join(FIXTURES, "spark/heart_logistic/spark-3.5/model")]
    tolerance = 1e-12
    peerConnections, peerSeconds = 4, 4

    def requests(self):
        with open(os.path.join(FIXTURES, "spark/heart_logistic/input.json")) as file:
            table = json.load(file)
        names = [column["name"] for column in table["columns"]]
        rows = [dict(zip(names, row)) for row in table["rows"]]
        # Rows with words that the model has not seen, or none, are for other tests.
        rows = [row for row in rows if all(isinstance(row[name], str if place > 3 else float) for place, name in enumerate(names))]
        whole = [{name: int(value) if isinstance(value, float) else value for name, value in row.items()} for row in rows]
        return [json.dumps(row).encode() for row in whole[:64]]

    def peer(self, port):
        command = [f"{BIN}/gunicorn", "--workers", "1", "--threads", "4", "--timeout", "300", "--bind", f"127.0.0.1:{port}",
                   "serving_peers:heart()"]
        return command, {"PEER_MODEL": self.files[0], "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}

    @staticmethod
    def facts(answer):
        prediction = answer["prediction"]
        return (prediction["prediction"], prediction["risk_level"]), prediction["probability"]


class Lung(System):
    task = "lung-cancer"
    name, peerName = "needletail serve, 2 threads", "uvicorn (1 worker), FastAPI, Keras"
    media = "multipart/form-data; boundary=----serving"
    health = "/healthz"
    connections = 16
    options = ["--threads", "2"]
    tolerance = 1e-4

    def requests(self):
        folder = self.settings.lung or os.path.join(FIXTURES, "lung")
        self.title = "lung `/predict`" if self.settings.lung else "lung `/predict`, narrow network"
        self.files = [os.path.join(os.path.abspath(folder), "vit_lung_final.keras" if self.settings.lung else "narrow.keras")]
        bodies = []
        for name in sorted(os.listdir(os.path.join(folder, "images"))):
            with open(os.path.join(folder, "images", name), "rb") as file:
                head = f'------serving\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: image/png\r\n\r\n'
                bodies.append(head.encode() + file.read() + b"\r\n------serving--\r\n")
        return bodies

    def peer(self, port):
        command = [f"{BIN}/uvicorn", "--factory", "serving_peers:lung", "--workers", "1", "--port", str(port), "--no-access-log"]
        return command, {"PEER_MODEL": self.files[0], "TF_CPP_MIN_LOG_LEVEL": "3"}

    @staticmethod
    def facts(answer):
        return (answer["prediction"], *answer["labels"]), (answer["confidence"], *answer["probabilities"])


SYSTEMS = {"breast": Breast, "heart": Heart, "lung": Lung}

if __name__ == "__main__":
    # As an exception these signals end the servers on their way out.
    for name in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, lambda number, _: sys.exit(128 + number))
    main()
