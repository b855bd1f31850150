"""Learns which units of a page belong together: python bonds.py EXAMPLES han|latin OUT [MINUTES]

The network is the one of src/text/layout/bonds/bondsOf.ts."""

import math
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

from pages import HEAD, MARK, PARAGRAPH
from pages import embed, filled, learn, read, squares, together, write

WIDTH, HEADS, LAYERS = 64, 4, 3
PAIR, MIX = 24, 32
BAND = 40  # as pairShares.ts has it
DISTANCES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 19, 24, 30, 41]  # as pairFeatures.ts has them
FORGET, DROP = 0.25, 0.2


def step_of(difference):
    step = torch.bucketize(difference.abs(), torch.tensor(DISTANCES))
    return torch.where(difference < 0, step + len(DISTANCES) + 1, step)


class Bonds(nn.Module):
    def __init__(self, cues):
        super().__init__()
        steps = 2 * (len(DISTANCES) + 1)
        self.emb = nn.EmbeddingBag(cues, WIDTH, mode="sum")
        self.dist, self.heads = nn.Embedding(steps, PAIR), nn.Embedding(steps, PAIR)
        nn.init.normal_(self.emb.weight, std=0.1)
        nn.init.normal_(self.dist.weight, std=0.2)
        nn.init.normal_(self.heads.weight, std=0.2)
        self.pair = nn.Linear(7, PAIR)
        self.n0, self.nz = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        each = lambda make: nn.ModuleList([make() for _ in range(LAYERS)])
        self.n1, self.n2 = each(lambda: nn.LayerNorm(WIDTH)), each(lambda: nn.LayerNorm(WIDTH))
        self.qkv, self.o = each(lambda: nn.Linear(WIDTH, 3 * WIDTH)), each(lambda: nn.Linear(WIDTH, WIDTH))
        self.bias = each(lambda: nn.Linear(PAIR, HEADS))
        self.f1, self.f2 = each(lambda: nn.Linear(WIDTH, 2 * WIDTH)), each(lambda: nn.Linear(2 * WIDTH, WIDTH))
        self.qa, self.qb = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.za, self.zb, self.zp = nn.Linear(WIDTH, MIX), nn.Linear(WIDTH, MIX), nn.Linear(PAIR, MIX)
        self.zw, self.new = nn.Linear(MIX, 1), nn.Linear(WIDTH, 1)
        self.drop = nn.Dropout(DROP)

    def pairs(self, shares, common, kinds, near, apart):
        """What every two units have to do with each other, as pairFeatures.ts finds it."""
        if self.training:  # other papers take up more or fewer words
            pages = len(shares)
            shares = shares * (0.45 + 0.75 * torch.rand(pages, 1, 1)) * (0.8 + 0.4 * torch.rand_like(shares))
            common = common * (0.7 + 0.6 * torch.rand(pages, 1, 1))
        back = shares.transpose(1, 2)
        text = (near & (kinds == PARAGRAPH)[:, None, :]).float()
        best = lambda of: (of * text).amax(2, keepdim=True).clamp(min=0.02)
        rel, rel_back = (shares / best(shares)).clamp(max=1.5), (back / best(back)).clamp(max=1.5)
        figures = [shares, back, common, rel, rel_back, rel.transpose(1, 2), (4 * common).clamp(max=1)]
        count = (kinds == HEAD).long().cumsum(1)
        between = count[:, None, :] - count[:, :, None]
        return F.relu(self.pair(torch.stack(figures, -1)) + self.dist(step_of(apart))[None] + self.heads(step_of(between)))

    def forward(self, batch, shares, common, kinds):
        pages, longest = batch["size"]
        place = torch.arange(longest)
        apart = place[None, :] - place[:, None]
        near = (apart.abs() <= BAND)[None] & batch["mask"][:, None, :] & batch["mask"][:, :, None]
        pairs = self.pairs(shares, common, kinds, near, apart)
        far = (~near).float()[:, None] * -1e4
        x = self.n0(embed(self.emb, batch, FORGET, self.training))
        for l in range(LAYERS):
            asked = self.qkv[l](self.n1[l](x)).view(pages, longest, 3, HEADS, WIDTH // HEADS)
            query, key, value = asked.permute(2, 0, 3, 1, 4)
            score = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
            score = score + self.bias[l](pairs).permute(0, 3, 1, 2) + far
            mixed = (score.softmax(-1) @ value).transpose(1, 2).reshape(pages, longest, WIDTH)
            x = x + self.drop(self.o[l](mixed))
            x = x + self.drop(self.f2[l](F.relu(self.f1[l](self.n2[l](x)))))
        x = self.nz(x)
        dots = self.qa(x) @ self.qb(x).transpose(1, 2) / math.sqrt(WIDTH)
        mix = F.relu(self.za(x)[:, :, None, :] + self.zb(x)[:, None, :, :] + self.zp(pairs))
        return self.zw(mix)[..., 0] + dots, self.new(x)[..., 0], near


def loss_of(net, pages):
    batch = together(pages)
    longest = batch["size"][1]
    kinds, items = filled(pages, "kinds", longest, MARK), filled(pages, "items", longest, -1)
    same, begins, near = net(batch, squares(pages, "shares", longest), squares(pages, "common", longest), kinds)
    return same_loss(same, near, kinds, items, batch["mask"]) + begin_loss(begins, kinds, items)


def same_loss(same, near, kinds, items, mask):
    """Each two units, near ones and a headline with a paragraph most of all."""
    longest = same.shape[1]
    place = torch.arange(longest)
    true = ((items[:, :, None] == items[:, None, :]) & (items[:, :, None] >= 0)).float()
    head, text = (kinds == HEAD) & mask, (kinds == PARAGRAPH) & mask
    mixed = (head[:, :, None] & text[:, None, :]) | (text[:, :, None] & head[:, None, :])
    close = ((place[None, :] - place[:, None]).abs() <= 10)[None].float()
    once = torch.ones(longest, longest).triu(1).bool()[None] & near
    weight = once.float() * (0.3 + 0.7 * close) * (1 + 2 * mixed.float())
    loss = F.binary_cross_entropy_with_logits(same, true, reduction="none")
    return (loss * weight).sum() / mask.sum() / 8


def begin_loss(begins, kinds, items):
    """Each paragraph against the one before it."""
    text = kinds == PARAGRAPH
    place = torch.where(text, torch.arange(kinds.shape[1])[None], -1)
    before = torch.cat([torch.full((len(kinds), 1), -1), place.cummax(1).values[:, :-1]], 1)
    asked = text & (before >= 0)
    true = (items != items.gather(1, before.clamp(min=0))).float()
    loss = F.binary_cross_entropy_with_logits(begins, true, reduction="none")
    return (loss * asked).sum() / asked.sum().clamp(min=1)


if __name__ == "__main__":
    examples, script, out = sys.argv[1:4]
    minutes = float(sys.argv[4]) if len(sys.argv) > 4 else 25
    torch.manual_seed(7)
    parts = [("kinds", "u1", "one"), ("items", "<i2", "one"), ("shares", "u1", "two"), ("common", "u1", "two")]
    pages, held = (read(f"{examples}/{script}-bonds{end}.bin", parts) for end in ("", "-held"))
    cues = open(f"{examples}/{script}-bonds.cues").read().split("\n")
    net = Bonds(len(cues))
    write(learn(net, pages, held, loss_of, minutes, rate=2e-3), cues, pages, out)
