import statistics
from statistics import StatisticsError, mean, median, stdev

ints, floats = [1, 2, 3, 4, 4], [1.5, 2.5, 4.0, -0.5]
print(mean(ints), mean([1, 2, 3]), mean(floats), statistics.fmean(ints), statistics.fmean(floats, [1, 2, 3, 4]), mean([0.1] * 10), mean((5,)))
print(median(ints), median([1, 2, 3, 4]), median(floats), statistics.median_low(ints), statistics.median_high([1, 2, 3, 4]), statistics.median_grouped([1, 2, 2, 3, 4]))
print(statistics.mode(ints), statistics.mode("abracadabra"), statistics.multimode("aabb"), statistics.multimode([]))
print(statistics.variance(ints), statistics.pvariance(ints), statistics.variance([1, 2, 3]), statistics.variance(floats), statistics.pvariance(floats, 1.0), statistics.pvariance([5]))
print(stdev(ints), statistics.pstdev(floats), stdev(floats), statistics.pstdev([1, 1, 1]))
print(statistics.geometric_mean([1, 2, 4]), statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([2.5, 3, 10]), statistics.harmonic_mean([1.0, 2.0], weights=[1, 3]))
print(statistics.quantiles(ints), statistics.quantiles(floats, n=3), statistics.quantiles([1, 2, 3, 4, 5], n=4, method="inclusive"))
print(statistics.covariance([1, 2, 3], [1, 5, 7]), statistics.correlation([1, 2, 3], [1, 5, 7]), statistics.linear_regression([1, 2, 3], [2, 4, 6.5]))
line = statistics.linear_regression([1.0, 2.0], [3.0, 5.0])
print(line.slope, line.intercept, mean(x * 2 for x in ints), median(x for x in range(10)), stdev({1, 2, 3}), mean({"a": 1, "b": 2}.values()))
print(f"{mean(ints):.2f} {stdev(ints):.3f}", mean([True, False]), round(mean(ints), 1), mean([1e308, 1e308]))
scores = {"ann": [90, 80], "bob": [70, 75, 72]}
for name, points in scores.items():
    print(name, mean(points), median(points), max(points) - mean(points))
for bad in [
    lambda: mean([]), lambda: median([]), lambda: statistics.mode([]), lambda: stdev([1]), lambda: statistics.variance([]), lambda: statistics.pstdev([]), lambda: statistics.fmean([]),
    lambda: statistics.geometric_mean([0]), lambda: statistics.harmonic_mean([-1]), lambda: statistics.quantiles([1]), lambda: statistics.correlation([1, 1], [2, 3]), lambda: statistics.covariance([1], [1, 2]),
]:
    try:
        print(bad())
    except StatisticsError as e:
        print(type(e).__name__, e)

# --- expected
# 2.8 2 1.875 2.8 1.65 0.1 5
# 3 2.5 2.0 3 3 2.25
# 4 a ['a', 'b'] []
# 1.7 1.36 1 3.5625 3.4375 0
# 1.3038404810405297 1.6345871038277526 1.8874586088176875 0.0
# 2.0 48.0 3.6 1.6
# [1.5, 3.0, 4.0] [0.8333333333333334, 3.0] [2.0, 3.0, 4.0]
# 3.0 0.9819805060619656 LinearRegression(slope=2.25, intercept=-0.33333333333333304)
# 2.0 1.0 5.6 4.5 1.0 1.5
# 2.80 1.304 0.5 2.8 1e+308
# ann 85 85.0 5
# bob 72.33333333333333 72 2.6666666666666714
# StatisticsError mean requires at least one data point
# StatisticsError no median for empty data
# StatisticsError no mode for empty data
# StatisticsError stdev requires at least two data points
# StatisticsError variance requires at least two data points
# StatisticsError pstdev requires at least one data point
# StatisticsError fmean requires at least one data point
# StatisticsError geometric mean requires a non-empty dataset containing positive numbers
# StatisticsError harmonic mean does not support negative values
# StatisticsError must have at least two data points
# StatisticsError at least one of the inputs is constant
# StatisticsError covariance requires that both inputs have same number of data points
