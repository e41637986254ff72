"""Calendars as text and as tables."""
import calendar
print(calendar.month(2024, 2), calendar.month(1999, 11, 4, 2))
print(calendar.calendar(2023))
print(calendar.calendar(2024, w=3, l=1, c=4, m=4))
print(calendar.monthcalendar(2024, 9), calendar.monthrange(2100, 2), calendar.isleap(2000), calendar.leapdays(1990, 2031), calendar.weekday(2024, 5, 17))
c = calendar.TextCalendar(calendar.SUNDAY)
print(c.formatmonth(2022, 1)); c.prmonth(2022, 5)
print(list(c.iterweekdays()), list(c.itermonthdays2(2022, 3))[:8], c.monthdatescalendar(2022, 12)[-1][-1], list(c.itermonthdays3(2022, 1))[:3], c.yeardayscalendar(2022)[0][0][0])
print(calendar.day_name[3], list(calendar.month_abbr), calendar.weekheader(3), calendar.weekheader(10))
calendar.setfirstweekday(6); print(calendar.firstweekday()); calendar.prmonth(2024, 3)
for bad in (0, 13):
    try: calendar.monthrange(2024, bad)
    except calendar.IllegalMonthError as e: print(e)
try: calendar.setfirstweekday(9)
except calendar.IllegalWeekdayError as e: print(e)
print(calendar.timegm((2024, 5, 17, 12, 30, 5)), calendar.timegm((1969, 12, 31, 23, 59, 59, 0, 0)))

# --- expected
#    February 2024
# Mo Tu We Th Fr Sa Su
#           1  2  3  4
#  5  6  7  8  9 10 11
# 12 13 14 15 16 17 18
# 19 20 21 22 23 24 25
# 26 27 28 29
#            November 1999
#
# Mon  Tue  Wed  Thu  Fri  Sat  Sun
#
#   1    2    3    4    5    6    7
#
#   8    9   10   11   12   13   14
#
#  15   16   17   18   19   20   21
#
#  22   23   24   25   26   27   28
#
#  29   30
#
#
#                                   2023
#
#       January                   February                   March
# Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#                    1             1  2  3  4  5             1  2  3  4  5
#  2  3  4  5  6  7  8       6  7  8  9 10 11 12       6  7  8  9 10 11 12
#  9 10 11 12 13 14 15      13 14 15 16 17 18 19      13 14 15 16 17 18 19
# 16 17 18 19 20 21 22      20 21 22 23 24 25 26      20 21 22 23 24 25 26
# 23 24 25 26 27 28 29      27 28                     27 28 29 30 31
# 30 31
#
#        April                      May                       June
# Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#                 1  2       1  2  3  4  5  6  7                1  2  3  4
#  3  4  5  6  7  8  9       8  9 10 11 12 13 14       5  6  7  8  9 10 11
# 10 11 12 13 14 15 16      15 16 17 18 19 20 21      12 13 14 15 16 17 18
# 17 18 19 20 21 22 23      22 23 24 25 26 27 28      19 20 21 22 23 24 25
# 24 25 26 27 28 29 30      29 30 31                  26 27 28 29 30
#
#         July                     August                  September
# Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#                 1  2          1  2  3  4  5  6                   1  2  3
#  3  4  5  6  7  8  9       7  8  9 10 11 12 13       4  5  6  7  8  9 10
# 10 11 12 13 14 15 16      14 15 16 17 18 19 20      11 12 13 14 15 16 17
# 17 18 19 20 21 22 23      21 22 23 24 25 26 27      18 19 20 21 22 23 24
# 24 25 26 27 28 29 30      28 29 30 31               25 26 27 28 29 30
# 31
#
#       October                   November                  December
# Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#                    1             1  2  3  4  5                   1  2  3
#  2  3  4  5  6  7  8       6  7  8  9 10 11 12       4  5  6  7  8  9 10
#  9 10 11 12 13 14 15      13 14 15 16 17 18 19      11 12 13 14 15 16 17
# 16 17 18 19 20 21 22      20 21 22 23 24 25 26      18 19 20 21 22 23 24
# 23 24 25 26 27 28 29      27 28 29 30               25 26 27 28 29 30 31
# 30 31
#
#                                                           2024
#
#           January                        February                        March                          April
# Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun
#   1   2   3   4   5   6   7                  1   2   3   4                      1   2   3      1   2   3   4   5   6   7
#   8   9  10  11  12  13  14      5   6   7   8   9  10  11      4   5   6   7   8   9  10      8   9  10  11  12  13  14
#  15  16  17  18  19  20  21     12  13  14  15  16  17  18     11  12  13  14  15  16  17     15  16  17  18  19  20  21
#  22  23  24  25  26  27  28     19  20  21  22  23  24  25     18  19  20  21  22  23  24     22  23  24  25  26  27  28
#  29  30  31                     26  27  28  29                 25  26  27  28  29  30  31     29  30
#
#             May                            June                           July                          August
# Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun
#           1   2   3   4   5                          1   2      1   2   3   4   5   6   7                  1   2   3   4
#   6   7   8   9  10  11  12      3   4   5   6   7   8   9      8   9  10  11  12  13  14      5   6   7   8   9  10  11
#  13  14  15  16  17  18  19     10  11  12  13  14  15  16     15  16  17  18  19  20  21     12  13  14  15  16  17  18
#  20  21  22  23  24  25  26     17  18  19  20  21  22  23     22  23  24  25  26  27  28     19  20  21  22  23  24  25
#  27  28  29  30  31             24  25  26  27  28  29  30     29  30  31                     26  27  28  29  30  31
#
#          September                       October                        November                       December
# Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun    Mon Tue Wed Thu Fri Sat Sun
#                           1          1   2   3   4   5   6                      1   2   3                              1
#   2   3   4   5   6   7   8      7   8   9  10  11  12  13      4   5   6   7   8   9  10      2   3   4   5   6   7   8
#   9  10  11  12  13  14  15     14  15  16  17  18  19  20     11  12  13  14  15  16  17      9  10  11  12  13  14  15
#  16  17  18  19  20  21  22     21  22  23  24  25  26  27     18  19  20  21  22  23  24     16  17  18  19  20  21  22
#  23  24  25  26  27  28  29     28  29  30  31                 25  26  27  28  29  30         23  24  25  26  27  28  29
#  30                                                                                           30  31
#
# [[0, 0, 0, 0, 0, 0, 1], [2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15], [16, 17, 18, 19, 20, 21, 22], [23, 24, 25, 26, 27, 28, 29], [30, 0, 0, 0, 0, 0, 0]] (0, 28) True 10 4
#     January 2022
# Su Mo Tu We Th Fr Sa
#                    1
#  2  3  4  5  6  7  8
#  9 10 11 12 13 14 15
# 16 17 18 19 20 21 22
# 23 24 25 26 27 28 29
# 30 31
#
#       May 2022
# Su Mo Tu We Th Fr Sa
#  1  2  3  4  5  6  7
#  8  9 10 11 12 13 14
# 15 16 17 18 19 20 21
# 22 23 24 25 26 27 28
# 29 30 31
# [6, 0, 1, 2, 3, 4, 5] [(0, 6), (0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6)] 2022-12-31 [(2021, 12, 26), (2021, 12, 27), (2021, 12, 28)] [0, 0, 0, 0, 0, 0, 1]
# Thursday ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] Mon Tue Wed Thu Fri Sat Sun   Monday    Tuesday   Wednesday   Thursday    Friday    Saturday    Sunday  
# 6
#      March 2024
# Su Mo Tu We Th Fr Sa
#                 1  2
#  3  4  5  6  7  8  9
# 10 11 12 13 14 15 16
# 17 18 19 20 21 22 23
# 24 25 26 27 28 29 30
# 31
# bad month number 0; must be 1-12
# bad month number 13; must be 1-12
# bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
# 1715949005 -1
