"""Learns what tells headline lines and first lines of paragraphs: python lines.py EXAMPLES han|latin OUT [MINUTES]

The network is the one of src/text/layout/labels/lineOdds.ts."""

import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

from pages import LABEL_HEAD, LABEL_MARK, LABEL_START
from pages import embed, filled, learn, read, together, write

WIDTH = 48
FAR = [1, 2, 4, 8]  # lines above and below that each layer sees
FORGET, DROP = 0.2, 0.2


class Lines(nn.Module):
    def __init__(self, cues):
        super().__init__()
        self.emb = nn.EmbeddingBag(cues, WIDTH, mode="sum")
        nn.init.normal_(self.emb.weight, std=0.1)
        self.n0 = nn.LayerNorm(WIDTH)
        self.n = nn.ModuleList([nn.LayerNorm(WIDTH) for _ in FAR])
        self.c = nn.ModuleList([nn.Linear(3 * WIDTH, WIDTH) for _ in FAR])
        self.o = nn.ModuleList([nn.Linear(WIDTH, WIDTH) for _ in FAR])
        self.g = nn.Linear(WIDTH, WIDTH)
        self.nz = nn.LayerNorm(WIDTH)
        self.z = nn.Linear(WIDTH, 2)
        self.drop = nn.Dropout(DROP)

    def forward(self, batch):
        longest = batch["size"][1]
        mask = batch["mask"][..., None].float()
        x = self.n0(embed(self.emb, batch, FORGET, self.training)) * mask
        for layer, far in enumerate(FAR):
            own = self.n[layer](x) * mask
            padded = F.pad(own, (0, 0, far, far))
            three = torch.cat([padded[:, :longest], own, padded[:, 2 * far :]], -1)
            x = (x + self.drop(self.o[layer](F.relu(self.c[layer](three))))) * mask
            if layer == 0:
                mean = x.sum(1, keepdim=True) / mask.sum(1, keepdim=True)
                x = (x + self.g(mean)) * mask
        return self.z(self.nz(x))


def loss_of(net, pages):
    batch = together(pages)
    labels = filled(pages, "labels", batch["size"][1], LABEL_MARK)
    said = net(batch)
    text = batch["mask"] & (labels != LABEL_MARK)
    body = text & (labels != LABEL_HEAD)
    head = F.binary_cross_entropy_with_logits(said[..., 0], (labels == LABEL_HEAD).float(), reduction="none")
    start = F.binary_cross_entropy_with_logits(said[..., 1], (labels == LABEL_START).float(), reduction="none")
    return (head * text).sum() / text.sum() + (start * body).sum() / body.sum().clamp(min=1)


if __name__ == "__main__":
    examples, script, out = sys.argv[1:4]
    minutes = float(sys.argv[4]) if len(sys.argv) > 4 else 8
    torch.manual_seed(7)
    parts = [("labels", "u1", "one")]
    pages, held = (read(f"{examples}/{script}-lines{end}.bin", parts) for end in ("", "-held"))
    cues = open(f"{examples}/{script}-lines.cues").read().split("\n")
    net = Lines(len(cues))
    write(learn(net, pages, held, loss_of, minutes, rate=3e-3), cues, pages, out)
