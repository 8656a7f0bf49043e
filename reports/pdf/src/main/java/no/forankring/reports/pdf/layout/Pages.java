package no.forankring.reports.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets bands on pages from top to bottom. */
final class Pages {

  /**
   * A band with its place.
   *
   * @param top its upper edge, from the bottom of the page
   * @param decoration whether it repeats what an earlier page has said
   */
  record Placed(Band band, float top, boolean decoration) {}

  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private float y = Sheet.TOP;
  private float roomAbove;

  private Pages() {}

  /** At least one page, though it be empty. */
  static List<List<Placed>> of(List<Band> bands) {
    Pages pages = new Pages();
    for (int i = 0; i < bands.size(); i++) {
      pages.place(bands, i);
    }
    pages.turn();
    return pages.pages;
  }

  private void place(List<Band> bands, int i) {
    Band band = bands.get(i);
    if (!page.isEmpty()) {
      float needed = gap(band) + heightKeptTogether(bands, i);
      if (band.startsPage() || y - needed < Sheet.BOTTOM) {
        turn();
      }
    }
    if (page.isEmpty()) {
      band.repeated().ifPresent(head -> set(head, true));
    } else {
      y -= gap(band);
    }
    set(band, false);
  }

  private void set(Band band, boolean decoration) {
    page.add(new Placed(band, y, decoration));
    y -= band.height();
    roomAbove = band.after();
  }

  private void turn() {
    pages.add(page);
    page = new ArrayList<>();
    y = Sheet.TOP;
    roomAbove = 0;
  }

  private float gap(Band band) {
    return Math.max(roomAbove, band.before());
  }

  /** Of the band and those it must not be parted from; of it alone where no page holds them all. */
  private static float heightKeptTogether(List<Band> bands, int i) {
    float height = bands.get(i).height();
    int j = i;
    while (bands.get(j).keepWithNext() && j + 1 < bands.size() && !bands.get(j + 1).startsPage()) {
      height += Math.max(bands.get(j).after(), bands.get(j + 1).before());
      height += bands.get(j + 1).height();
      j++;
    }
    return height <= Sheet.TEXT_HEIGHT ? height : bands.get(i).height();
  }
}
