def area(width, height):
    scale = 2
    return width * height
