package tenantpath.report.map;

/** Where something is drawn: its upper left corner and its size, in pixels. */
record Box(int x, int y, int width, int height) {
  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  int middleX() {
    return x + width / 2;
  }

  int middleY() {
    return y + height / 2;
  }

  Box moved(int dx, int dy) {
    return new Box(x + dx, y + dy, width, height);
  }
}
