"""The requests of soak.py: what is sent, and what must be answered."""
import asyncio
import base64
import csv
import itertools
import json
import os
import re
import struct

FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Fixtures")
NUMBERS = itertools.count()
FORM = "multipart/form-data; boundary=----soak"


def head(method, path, length, media, identifier, *others):
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", f"X-Request-ID: {identifier}", *others]
    if length is not None:
        lines.append(f"Content-Length: {length}")
    if media:
        lines.append(f"Content-Type: {media}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


class Case:
    def __init__(self, name):
        self.name = name

    def identifier(self):
        return f"soak-{next(NUMBERS)}"


class Request(Case):
    """One that is answered."""

    kind = "sound"

    def __init__(self, method, path, body=b"", media=None):
        super().__init__(f"{method} {path}")
        self.method, self.path, self.body, self.media = method, path, body, media

    def bytes(self, identifier):
        length = len(self.body) if self.method == "POST" else None
        return head(self.method, self.path, length, self.media, identifier) + self.body

    async def run(self, soak, connection):
        soak.kinds[self.kind] += 1
        identifier = self.identifier()
        await self.send(connection, self.bytes(identifier))
        status, headers, body = await connection.answer(self.method)
        self.compare(soak, status, headers, body, identifier)

    async def send(self, connection, data):
        await connection.send(data)

    def compare(self, soak, status, headers, body, identifier):
        if headers.get("x-request-id") != identifier:
            soak.faults.append(f"{self.name}: an answer to {headers.get('x-request-id')}, not {identifier}")


class Sound(Request):
    """One that is answered with 200. Where `full` is there it may be answered with 503 by a full queue."""

    def __init__(self, method, path, body=b"", media=None, facts=None, full=False):
        super().__init__(method, path, body, media)
        self.facts, self.full, self.expected = facts, full, None

    def check(self, status, headers, body):
        if status != 200:
            raise SystemExit(f"soak.py: {self.name}: {status} {body[:500]}")
        if self.facts:
            self.facts(json.loads(body))

    def constant(self, body):
        """What of an answer is the same each time."""
        if self.path in ("/metrics", "/readyz"):
            return None
        return re.sub(rb'"timestamp":("[^"]*"|[0-9.e+]+)', b"", body)

    def compare(self, soak, status, headers, body, identifier):
        super().compare(soak, status, headers, body, identifier)
        if self.full and status == 503:
            if json.loads(body).get("code") != "overloaded" or "retry-after" not in headers:
                soak.faults.append(f"{self.name}: {status} {body[:300]}")
        elif status != 200 or self.constant(body) != self.expected:
            soak.faults.append(f"{self.name}: {status} {body[:300]}, expected {self.expected and self.expected[:300]}")


class Refused(Request):
    """One that is answered with a status and a code, where the service answers, and perhaps the connection's end."""

    kind = "malformed"

    def __init__(self, status, code, method="POST", path="/breast/predict", body=b"", media="application/json", kind=None):
        super().__init__(method, path, body, media)
        self.name += f" {status} {code}"
        self.status, self.code = status, code
        self.kind = kind or self.kind

    def compare(self, soak, status, headers, body, identifier):
        super().compare(soak, status, headers, body, identifier)
        code = json.loads(body).get("code")
        if (status, code) != (self.status, self.code):
            soak.faults.append(f"{self.name}: {status} {code} {body[:300]}")


class Raw(Refused):
    """One whose bytes are given; `parts` are sent one after the other with `pause` seconds between, until there is an answer."""

    def __init__(self, status, code, parts, kind="malformed", pause=0, tells=True):
        super().__init__(status, code, kind=kind)
        self.name = f"{parts[0][:40]} {status} {code}"
        self.parts, self.pause, self.tells = parts, pause, tells

    async def run(self, soak, connection):
        soak.kinds[self.kind] += 1
        # A connection of its own: a refusal ends it.
        connection.close()
        await connection.open()
        reader = asyncio.ensure_future(connection.answer())
        try:
            for part in self.parts:
                if reader.done():
                    break
                await connection.send(part)
                if self.pause:
                    await asyncio.wait({reader}, timeout=self.pause)
        except OSError:
            # The server has refused it and closed; its answer is read all the same.
            pass
        status, headers, body = await reader
        connection.close()
        code = json.loads(body).get("code") if self.tells else None
        if (status, code) != (self.status, self.code):
            soak.faults.append(f"{self.name}: {status} {code} {body[:300]}")


class Slow(Sound):
    """A sound one that comes in pieces, and whose answer is read late."""

    kind = "slow"

    async def run(self, soak, connection):
        soak.kinds[self.kind] += 1
        identifier = self.identifier()
        data = self.bytes(identifier)
        size = max(1, len(data) // 5)
        for place in range(0, len(data), size):
            await connection.send(data[place:place + size])
            await asyncio.sleep(0.05)
        self.compare(soak, *await connection.answer(self.method), identifier)


class Aborted(Case):
    """One that is given up after a share of its bytes.

    `counted` is the status that the server counts: None where it has read no request line, 0 where the whole request was there, and
    the server may have answered or not.
    """

    def __init__(self, name, data, share, counted, reset):
        super().__init__(f"given up: {name}")
        self.data, self.share, self.counted, self.reset = data, share, counted, reset

    async def run(self, soak, connection):
        soak.kinds["given up"] += 1
        connection.close()
        data = self.data(self.identifier())
        await connection.send(data[:self.share(data)])
        # It must come before the end does.
        await asyncio.sleep(soak.random.choice((0.02, 0.05)))
        (connection.reset if self.reset else connection.close)()
        if self.counted == 0:
            soak.unknown += 1
        elif self.counted:
            soak.counts[self.counted] += 1


def form(name, path, media, **fields):
    parts = [f'------soak\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode() for key, value in fields.items()]
    with open(path, "rb") as file:
        parts.append(
            f'------soak\r\nContent-Disposition: form-data; name="{name}"; filename="a"\r\nContent-Type: {media}\r\n\r\n'.encode()
            + file.read() + b"\r\n")
    return b"".join(parts) + b"------soak--\r\n"


def close(actual, expected, tolerance):
    actual, expected = ([value] if isinstance(value, (int, float)) else value for value in (actual, expected))
    if len(actual) != len(expected) or any(abs(a - b) > tolerance for a, b in zip(actual, expected)):
        raise SystemExit(f"soak.py: {actual}, and the framework gave {expected}")


def fixture(path):
    with open(os.path.join(FIXTURES, path)) as file:
        return json.load(file)


def breast():
    with open(os.path.join(FIXTURES, "breast/rows.csv")) as file:
        names, *rows = list(csv.reader(file))
    with open(os.path.join(FIXTURES, "breast/golden/keras-3/probability.npy"), "rb") as file:
        data = file.read()
    probabilities = struct.unpack(f"<{len(rows)}f", data[-4 * len(rows):])
    for place in range(0, len(rows), 40):
        values = [float(value) for value in rows[place][:30]]
        expected = probabilities[place]
        probability = lambda answer, p=expected: close(answer["probability"], p, 1e-5)
        named = json.dumps({"features": dict(zip(names[:30], values))}).encode()
        array = json.dumps({"features": values}).encode()
        yield Sound("POST", "/breast/predict", array, "application/json", probability)
        yield Sound("POST", "/breast/predict", named, "application/json", probability)
        yield Sound(
            "POST", "/breast/predict?minimal=true", array, "application/json",
            lambda answer, p=expected: close(answer["confidence"], max(p, 1 - p), 6e-4))


def heart():
    table = fixture("spark/heart_logistic/input.json")
    answers = fixture("spark/heart_logistic/spark-3.5/output.json")
    names = [column["name"] for column in table["columns"]]
    place = answers["columns"].index("probability")
    for answer in answers["rows"][:200:10]:
        row = dict(zip(names, table["rows"][answer["row"]]))
        if "values" not in answer or any(value is None for value in row.values()):
            continue
        body = json.dumps({key: int(value) if isinstance(value, float) else value for key, value in row.items()}).encode()
        yield Sound(
            "POST", "/heart/predict", body, "application/json",
            lambda got, p=answer["values"][place]: close(got["prediction"]["probability"], p, 1e-12))


def images():
    for file in fixture("pneumonia/expected.json")["files"][::4]:
        path = os.path.join(FIXTURES, "pneumonia", file["file"])
        facts = lambda got, p=file["bicubic"]["probability"]["keras-3"]: close(got["raw_score"], p, 1e-5)
        yield Sound("POST", "/pneumonia/predict", form("image", path, "image/png", threshold="0.3"), FORM, facts)
        with open(path, "rb") as image:
            text = base64.b64encode(image.read()).decode()
        yield Sound("POST", "/pneumonia/predict/base64", json.dumps({"image": text}).encode(), "application/json", facts)
    for file in fixture("lung/expected.json")["files"][::2]:
        path = os.path.join(FIXTURES, "lung", file["file"])
        facts = lambda got, p=file["probabilities"]["keras-3"]: close(got["probabilities"], p, 1e-5)
        yield Sound("POST", "/lung/predict", form("file", path, "image/png"), FORM, facts)
        with open(path, "rb") as image:
            yield Sound("POST", "/lung/predict/logits", image.read(), "image/png", facts)


def patients():
    for seed in range(12):
        profile = {"survival_time": 800 + seed, "event_occurred": seed % 2, "metastasis": 0, "seed": seed, "steps": 100}
        yield Sound("POST", "/osteosarcoma/generate", json.dumps(profile).encode(), "application/json", full=True)


def plain():
    for path in (
        "/", "/livez", "/readyz", "/health", "/metrics", "/openapi.json", "/breast/", "/heart/health", "/heart/model/info",
        "/lung/labels", "/lung/healthz", "/v1/models/breast", "/v1/models/breast/metadata",
    ):  # fmt: skip
        yield Sound("GET", path)
    yield Sound("HEAD", "/livez")
    rows = {"instances": [[0.1 * place for place in range(30)]] * 3}
    yield Sound("POST", "/v1/models/breast:predict", json.dumps(rows).encode(), "application/json")


def sound():
    return [*breast(), *heart(), *images(), *patients(), *plain()]


def malformed():
    json_type = "application/json"
    text = json.dumps({"features": [1.0] * 30})
    cut = form("file", os.path.join(FIXTURES, "lung/images/scan-00.png"), "image/png")
    with open(os.path.join(FIXTURES, "lung/images/scan-00.png"), "rb") as file:
        image = file.read()
    start = "POST /breast/predict HTTP/1.1\r\nHost: a\r\n"
    return [
        Refused(400, "not_json", body=b'{"features": [1, 2'),
        Refused(400, "not_json", body=b'{"features": [1], "features": [2]}'),
        Refused(400, "not_json", body=b"\xff\xfe\x00"),
        Refused(400, "not_json", body=b"[" * 5000),
        Refused(400, "features_missing", body=b"{}"),
        Refused(400, "wrong_feature_count", body=b'{"features": [1, 2, 3]}'),
        Refused(400, "features_not_numeric", body=text.replace("1.0", '"a"', 1).encode()),
        Refused(400, "features_not_finite", body=text.replace("1.0", "1e999", 1).encode()),
        Refused(400, "out_of_range", body=text.replace("1.0", "-5", 1).encode()),
        Refused(400, "unknown_feature", body=b'{"features": {"a": 1}}'),
        Refused(415, "unsupported_media_type", body=text.encode(), media="text/plain"),
        Refused(400, "malformed_request", path="/breast/predict?minimal=maybe", body=text.encode()),
        Refused(400, "missing_fields", path="/heart/predict", body=b'{"Age": 5}'),
        Refused(400, "image_missing", path="/lung/predict", body=b"", media="image/png"),
        Refused(400, "image_invalid", path="/lung/predict", body=image[:200], media="image/png"),
        Refused(400, "not_a_form", path="/lung/predict", body=cut[:-40], media=FORM),
        Refused(400, "not_a_form", path="/pneumonia/predict", body=b"abc", media="multipart/form-data; boundary=x"),
        Refused(400, "base64_invalid", path="/pneumonia/predict/base64", body=b'{"image": "!!!!"}'),
        Refused(400, "base64_missing", path="/pneumonia/predict/base64", body=b"{}"),
        Refused(422, "missing_fields", path="/osteosarcoma/generate", body=b"{}"),
        Refused(400, "tensor_invalid", path="/v1/models/breast:predict", body=b'{"instances": [[1, 2], [3]]}'),
        Refused(404, "model_not_found", path="/v1/models/none:predict", body=b"{}"),
        Refused(404, "not_found", "GET", "/none", media=None),
        Refused(405, "method_not_allowed", "GET", "/breast/predict", media=None),
        Raw(400, "malformed_request", [f"{start}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab".encode()]),
        Raw(400, "malformed_request", [f"{start}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n".encode()]),
        Raw(400, "malformed_request", [b"GET /livez HTTP/1.1\r\n\r\n"]),
        Raw(400, None, [f"{start}no colon\r\n\r\n".encode()], tells=False),
        Raw(400, "malformed_request", [b"G\x7fT /livez HTTP/1.1\r\nHost: a\r\n\r\n"]),
        Raw(501, "not_implemented", [f"{start}Transfer-Encoding: gzip\r\n\r\n".encode()]),
        Raw(417, "malformed_request", [f"{start}Expect: more\r\nContent-Length: 1\r\n\r\n".encode()]),
    ]  # fmt: skip


def oversized(configuration):
    limit = configuration["body_limit_bytes"]
    start = "POST /lung/predict HTTP/1.1\r\nHost: a\r\nContent-Type: image/png\r\n"
    piece = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    return [
        Raw(413, "body_too_large", [f"{start}Content-Length: {limit + 1}\r\n\r\n".encode()], "oversized"),
        Raw(413, "body_too_large", [f"{start}Content-Length: 99999999999999\r\n\r\n".encode(), b"x" * 65536], "oversized"),
        Raw(413, "body_too_large", [f"{start}Transfer-Encoding: chunked\r\n\r\n".encode(), *[piece] * (limit // 65536 + 2)], "oversized"),
        Raw(431, "headers_too_large", [f"{start}X-Long: {'x' * 20000}\r\n\r\n".encode()], "oversized"),
        Refused(400, "image_invalid", path="/lung/predict", body=b"x" * limit, media="image/png", kind="oversized"),
    ]  # fmt: skip


def slow():
    start = "POST /breast/predict HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
    trickle = [b"x"] * 8
    late = [case for case in itertools.islice(breast(), 0, None, 9)]
    cases = [Slow(case.method, case.path, case.body, case.media, case.facts) for case in late]
    return [
        Raw(408, "request_timeout", [start.encode(), b"X-A: ", *trickle], "too slow", 0.2),
        Raw(408, "request_timeout", [f"{start}Content-Length: 1000\r\n\r\n".encode(), *trickle], "too slow", 0.2),
    ] + cases


def aborted():
    rows = [case for case in itertools.islice(breast(), 0, None, 9)]
    files = [case for case in images() if case.path.startswith("/pneumonia")]
    patient = next(patients())
    cases = []
    for reset in (False, True):
        for case in (rows[0], files[0]):
            line = f"{case.method} {case.path}"
            cases += [
                Aborted("nothing sent", case.bytes, lambda data: 0, None, reset),
                Aborted("in the request line", case.bytes, lambda data: 10, None, reset),
                Aborted(f"in the head of {line}", case.bytes, lambda data: data.index(b"X-Request"), 499, reset),
                Aborted(f"before the body of {line}", case.bytes, lambda data: data.index(b"\r\n\r\n") + 4, 499, reset),
                Aborted(f"in the body of {line}", case.bytes, lambda data: len(data) - 5, 499, reset),
            ]
        for case in (rows[1], files[1], patient):
            cases.append(Aborted(f"before the answer of {case.path}", case.bytes, len, 0, reset))
    return cases
