def rate(day):
    if day == 6
        return 2
    return 1
