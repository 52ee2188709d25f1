def euros(value):
    return round(value)
