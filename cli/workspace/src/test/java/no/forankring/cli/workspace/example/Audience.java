package no.forankring.cli.workspace.example;

import java.util.List;
import no.forankring.cli.workspace.example.MetaFiles.Places;
import no.forankring.cli.workspace.example.MetaPost.Network;

/** Who follows: groups as the platforms name them, from the largest to the smallest. */
final class Audience {
  private Audience() {}

  /**
   * A breakdown sheet of LinkedIn's.
   *
   * @param known the share of people LinkedIn can place
   * @param decay each group's size against the one before
   */
  record Breakdown(String title, double known, double decay, List<String> names) {
    double weight(String name) {
      return StrictMath.pow(decay, names.indexOf(name));
    }
  }

  static final List<Breakdown> LINKEDIN =
      List.of(
          new Breakdown(
              "Location",
              0.96,
              0.78,
              List.of(
                  "Bergen Metropolitan Area, Norway",
                  "Oslo Region, Norway",
                  "Greater Stavanger Region, Norway",
                  "Ålesund Region, Norway",
                  "Trondheim Region, Norway",
                  "Førde Region, Norway",
                  "Haugesund Region, Norway",
                  "Kristiansand Region, Norway",
                  "Voss, Norway",
                  "Tromsø Region, Norway",
                  "Greater Stockholm Metropolitan Area, Sweden",
                  "Copenhagen Metropolitan Area, Denmark",
                  "Drammen Region, Norway",
                  "London Area, United Kingdom, United Kingdom",
                  "Greater Hamburg Area, Germany",
                  "Bodø Region, Norway")),
          new Breakdown(
              "Job function",
              0.88,
              0.86,
              List.of(
                  "Operations",
                  "Engineering",
                  "Business Development",
                  "Sales",
                  "Community and Social Services",
                  "Education",
                  "Information Technology",
                  "Media and Communication",
                  "Program and Project Management",
                  "Administrative",
                  "Human Resources",
                  "Marketing",
                  "Customer Success and Support",
                  "Finance",
                  "Purchasing",
                  "Consulting",
                  "Research",
                  "Legal",
                  "Real Estate",
                  "Arts and Design")),
          new Breakdown(
              "Seniority",
              0.93,
              0.62,
              List.of(
                  "Senior",
                  "Entry",
                  "Manager",
                  "Director",
                  "VP",
                  "CXO",
                  "Training",
                  "Owner",
                  "Partner",
                  "Unpaid")),
          new Breakdown(
              "Industry",
              0.9,
              0.84,
              List.of(
                  "Rail Transportation",
                  "Government Administration",
                  "Truck Transportation",
                  "Oil and Gas",
                  "Civil Engineering",
                  "Travel Arrangements",
                  "Construction",
                  "Higher Education",
                  "Hospitals and Health Care",
                  "IT Services and IT Consulting",
                  "Maritime Transportation",
                  "Fisheries",
                  "Business Consulting and Services",
                  "Electric Power Generation",
                  "Retail",
                  "Newspaper Publishing",
                  "Hospitality",
                  "Financial Services",
                  "Machinery Manufacturing",
                  "Non-profit Organizations")),
          new Breakdown(
              "Company size",
              0.91,
              0.8,
              List.of(
                  "1001-5000",
                  "10001+",
                  "201-500",
                  "51-200",
                  "501-1000",
                  "11-50",
                  "5001-10000",
                  "2-10",
                  "1")));

  private static final List<String> AGES =
      List.of("18-24", "25-34", "35-44", "45-54", "55-64", "65+");

  static byte[] meta(Network network) {
    Chance chance = Chance.of(network + " audience");
    List<Double> shape =
        switch (network) {
          case FACEBOOK -> List.of(2.0, 7.0, 12.5, 15.0, 12.0, 9.5, 2.0, 6.0, 9.5, 10.5, 8.0, 6.0);
          case INSTAGRAM -> List.of(9.0, 18.0, 15.0, 9.0, 4.5, 1.5, 7.5, 14.0, 11.0, 6.5, 3.0, 1.0);
        };
    List<String> tenths =
        Split.exactly(1_000, shape.stream().map(each -> each * chance.around(0.04)).toList())
            .stream()
            .map(Audience::percent)
            .toList();
    return MetaFiles.audience(
        AGES,
        tenths.subList(0, 6),
        tenths.subList(6, 12),
        List.of(
            places(
                "Top countries",
                942,
                0.09,
                chance,
                List.of("Norway", "Germany", "Sweden", "Denmark", "United Kingdom", "Poland")),
            places(
                "Top cities",
                611,
                0.74,
                chance,
                List.of(
                    "Bergen, Norway",
                    "Oslo, Norway",
                    "Stavanger, Norway",
                    "Ålesund, Norway",
                    "Førde, Norway",
                    "Voss, Norway",
                    "Trondheim, Norway",
                    "Haugesund, Norway",
                    "Odda, Norway",
                    "Sogndal, Norway"))));
  }

  private static Places places(
      String title, int tenths, double decay, Chance chance, List<String> names) {
    List<Double> weights =
        names.stream()
            .map(name -> Math.max(0.006, StrictMath.pow(decay, names.indexOf(name))))
            .map(weight -> weight * chance.around(0.04))
            .sorted((a, b) -> Double.compare(b, a))
            .toList();
    List<String> shares = Split.exactly(tenths, weights).stream().map(Audience::percent).toList();
    return new Places(title, names, shares);
  }

  /** 30 tenths are written 3, 31 are 3.1. */
  private static String percent(int tenths) {
    return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
  }
}
