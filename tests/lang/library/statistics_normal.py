"""`statistics.NormalDist`."""

from statistics import NormalDist, StatisticsError
n = NormalDist(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, repr(NormalDist()))
print(round(n.pdf(110), 12), round(n.cdf(120), 12), [round(n.inv_cdf(p), 9) for p in (0.001, 0.1, 0.5, 0.77, 0.9999, 1e-12)])
print([round(q, 9) for q in n.quantiles()], [round(q, 6) for q in n.quantiles(n=10)])
print(round(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), 12), round(NormalDist(1, 2).overlap(NormalDist(2, 2)), 12), n.zscore(130))
print(n + 5, 5 + n, n - 5, 5 - n, n * 2, 2 * n, n / 4, -n, +n, n + NormalDist(1, 2), n - NormalDist(1, 2), n * -1.5)
print(NormalDist.from_samples([1, 2, 3, 4.5]), NormalDist.from_samples(range(5)))
print(n == NormalDist(100.0, 15.0), n == 3, len({n, NormalDist(100, 15)}))
print([round(x, 6) for x in n.samples(3, seed=42)])
for f in (lambda: NormalDist(1, -1), lambda: NormalDist(1, 0).cdf(3), lambda: n.inv_cdf(1), lambda: NormalDist(1, 0).zscore(1), lambda: NormalDist.from_samples([1])):
    try:
        f()
    except StatisticsError as e:
        print(e)

# --- expected
# NormalDist(mu=100.0, sigma=15.0) 100.0 100.0 100.0 15.0 225.0 NormalDist(mu=0.0, sigma=1.0)
# 0.021296533701 0.908788780274 [53.646515407, 80.776726517, 100.0, 111.082702738, 155.785247282, -5.51725738]
# [89.882653747, 100.0, 110.117346253] [80.776727, 87.375681, 92.133992, 96.199793, 100.0, 103.800207, 107.866008, 112.624319, 119.223273]
# 0.803505065733 0.802587348634 2.0
# NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=95.0, sigma=15.0) NormalDist(mu=-95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=25.0, sigma=3.75) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=101.0, sigma=15.132745950421556) NormalDist(mu=99.0, sigma=15.132745950421556) NormalDist(mu=-150.0, sigma=22.5)
# NormalDist(mu=2.625, sigma=1.4930394055974097) NormalDist(mu=2.0, sigma=1.5811388300841898)
# True False 1
# [97.838645, 97.406446, 98.330262]
# sigma must be non-negative
# cdf() not defined when sigma is zero
# p must be in the range 0.0 < p < 1.0
# zscore() not defined when sigma is zero
# stdev requires at least two data points
