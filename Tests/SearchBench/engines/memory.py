"""This process's resident memory in bytes, as Linux counts it."""


def start_peak():
    """Bytes resident now; the peak is counted from here."""
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # sets the peak back: proc(5)
    return _bytes("VmRSS:")


def peak():
    return _bytes("VmHWM:")


def _bytes(key):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith(key))
