"""Pages as `npm run accuracy -- examples` writes them, and networks as src/text/layout/network reads them."""

import base64
import json
import time

import numpy as np
import torch

# The matrices are small: more threads only wait for each other.
torch.set_num_threads(1)

HEAD, PARAGRAPH, MARK = 0, 1, 2  # kinds of units, as bondExample.ts numbers them
LABEL_HEAD, LABEL_START, LABEL_MORE, LABEL_MARK = 0, 1, 2, 3  # as lineExample.ts numbers them


def read(path, parts):
    """Gives the pages of a file: each a dictionary of arrays; `parts` names what follows the cues,
    with the type of its numbers and whether it has one for each thing or for each two."""
    data, at, pages = open(path, "rb").read(), 0, []

    def take(kind, count):
        nonlocal at
        array = np.frombuffer(data, kind, count, at)
        at += array.nbytes
        return array

    while at < len(data):
        count, cues = take("<i4", 2)
        page = {"count": int(count), "counts": take("<u2", count), "places": take("<u2", cues)}
        page["strengths"] = take("<f4", cues)
        for name, kind, each in parts:
            page[name] = take(kind, count if each == "one" else count * count)
        pages.append(page)
    return pages


def together(pages):
    """Gives the cues of several pages as an EmbeddingBag takes them, each page filled up to the longest."""
    longest = max(page["count"] for page in pages)
    offsets, rows, before = [], [], 0
    for i, page in enumerate(pages):
        ends = np.cumsum(page["counts"].astype(np.int64))
        offsets.append(np.concatenate([[0], ends[:-1]]) + before)
        rows.append(i * longest + np.arange(page["count"]))
        before += ends[-1]
    mask = np.zeros((len(pages), longest), bool)
    for i, page in enumerate(pages):
        mask[i, : page["count"]] = True
    return {
        "size": (len(pages), longest),
        "places": torch.from_numpy(np.concatenate([p["places"] for p in pages]).astype(np.int64)),
        "strengths": torch.from_numpy(np.concatenate([p["strengths"] for p in pages])),
        "offsets": torch.from_numpy(np.concatenate(offsets)),
        "rows": torch.from_numpy(np.concatenate(rows)),
        "mask": torch.from_numpy(mask),
    }


def filled(pages, name, longest, blank, kind=np.int64):
    """Gives one array of all pages, `blank` where a page has no such thing."""
    whole = np.full((len(pages), longest), blank, kind)
    for i, page in enumerate(pages):
        whole[i, : page["count"]] = page[name]
    return torch.from_numpy(whole)


def squares(pages, name, longest):
    """Gives the figures of each two units as shares from 0 to 1."""
    whole = np.zeros((len(pages), longest, longest), np.float32)
    for i, page in enumerate(pages):
        n = page["count"]
        whole[i, :n, :n] = page[name].reshape(n, n) / 255
    return torch.from_numpy(whole)


def embed(bag, batch, forget, training):
    """Sums the vectors of the cues of each thing; while it learns, cues are forgotten at random."""
    strengths = batch["strengths"]
    if training:
        strengths = strengths * (torch.rand(len(strengths)) > forget).float()
    pages, longest = batch["size"]
    summed = bag(batch["places"], batch["offsets"], per_sample_weights=strengths)
    x = torch.zeros(pages * longest, summed.shape[1])
    x[batch["rows"]] = summed
    return x.view(pages, longest, -1)


def learn(net, pages, held, loss_of, minutes, rate, size=12):
    """Learns for so many minutes (AdamW, a cosine of rates, the mean of the latest weights); gives the best
    of what was seen on the pages held back."""
    order = sorted(range(len(pages)), key=lambda i: pages[i]["count"])
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.01)
    mean = {name: value.clone() for name, value in net.state_dict().items()}
    best, found = float("inf"), mean
    began = told = time.time()
    step = 0
    while (done := (time.time() - began) / (minutes * 60)) < 1:
        slow = min(1, step / 200) * (0.5 * (1 + np.cos(np.pi * done)) * 0.98 + 0.02)
        for group in optimizer.param_groups:
            group["lr"] = rate * slow
        first = np.random.randint(0, max(1, len(order) - size))
        loss = loss_of(net, [pages[i] for i in order[first : first + size]])
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        for name, value in net.state_dict().items():
            mean[name].mul_(0.998).add_(value, alpha=0.002)
        step += 1
        if time.time() - told > 60:
            told = time.time()
            now = measured(net, mean, held, loss_of)
            if now < best:
                best, found = now, {name: value.clone() for name, value in mean.items()}
            print(f"{step} steps, {100 * done:.0f} %: {now:.4f} on pages held back", flush=True)
    if measured(net, mean, held, loss_of) < best:
        found = mean
    return found


def measured(net, weights, held, loss_of):
    """Gives the mean loss of weights on the pages held back."""
    own = {name: value.clone() for name, value in net.state_dict().items()}
    net.load_state_dict(weights)
    net.eval()
    with torch.no_grad():
        losses = [float(loss_of(net, held[i : i + 8])) for i in range(0, len(held), 8)]
    net.train()
    net.load_state_dict(own)
    return float(np.mean(losses))


# Cues that were seen less often have learned nothing that holds.
LEAST = 25


def write(weights, cues, pages, path):
    """Writes a network: each matrix in signed bytes, each row times a scale of its own."""
    counts = np.bincount(np.concatenate([page["places"] for page in pages]), minlength=len(cues))
    kept = np.flatnonzero(counts >= LEAST)
    weights = {**weights, "emb.weight": weights["emb.weight"][kept]}
    names = "\n".join(cues[place] for place in kept)
    matrices = {}
    for name, value in weights.items():
        rows = value.numpy().astype(np.float32)
        rows = rows.reshape(1, -1) if rows.ndim == 1 else rows
        scales = np.maximum(np.abs(rows).max(1) / 127, 1e-9).astype("<f4")
        whole = np.clip(np.round(rows / scales[:, None]), -127, 127).astype(np.int8)
        matrices[name] = {
            "rows": rows.shape[0],
            "columns": rows.shape[1],
            "scales": base64.b64encode(scales.tobytes()).decode(),
            "bytes": base64.b64encode(whole.tobytes()).decode(),
        }
    text = json.dumps({"cues": names, "matrices": matrices}, ensure_ascii=False, indent=2)
    open(path, "w").write(text + "\n")
