"""Pillow at the work of a benchmark of needletail-bench, which starts this and tells it how often to do it.

usage: image_peers.py MODE WIDTH HEIGHT FILTER TO_WIDTH TO_HEIGHT PIXELS SHA256
       (prints `ready`; then for each line with a number of iterations does them and prints `done`)

PIXELS is a file with the image's bytes. SHA256 is the digest of the resized ones, which must be the same.
"""
import hashlib
import sys

from PIL import Image


def main():
    mode, width, height, name, to_width, to_height, path, digest = sys.argv[1:]
    with open(path, "rb") as file:
        image = Image.frombytes(mode, (int(width), int(height)), file.read())
    size = int(to_width), int(to_height)
    resample = Image.Resampling[name.upper()]
    if hashlib.sha256(image.resize(size, resample).tobytes()).hexdigest() != digest:
        raise SystemExit("image_peers.py: Pillow gives another image")
    print("ready", flush=True)
    for line in sys.stdin:
        for _ in range(int(line)):
            image.resize(size, resample)
        print("done", flush=True)


main()
