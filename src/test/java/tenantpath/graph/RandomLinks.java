package tenantpath.graph;

import java.util.Random;

/** Seeded schemas: the same numbers give the same foreign keys on every machine. */
final class RandomLinks {
  private RandomLinks() {}

  /** Tables t0, t1, … with so many foreign keys, most to an earlier table, some in rings. */
  static Links of(int tables, int foreignKeys, long seed) {
    Random random = new Random(seed);
    Links links = new Links();
    for (int i = 0; i < tables; i++) {
      links.table("t" + i);
    }
    for (int i = 0; i < foreignKeys; i++) {
      int child = random.nextInt(tables);
      int parent = random.nextInt(5) == 0 ? random.nextInt(tables) : random.nextInt(child + 1);
      links.add(
          new Links.Link(
              "t" + child, "c" + i, "t" + parent, random.nextInt(3) > 0, random.nextInt(8) > 0));
    }
    return links;
  }
}
