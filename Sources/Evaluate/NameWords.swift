/// English words that matter when names of actors are compared. Tables without logic;
/// the coding's own scorer (`score_positions.py`) uses the same.
enum NameWords {
  /// Replaced in this order, in the name in lowercase.
  static let replacements: [(of: String, with: String)] = [
    ("’s", ""), ("'s", ""), ("u.s.", "unitedstates"), ("e.c.", "ec"), ("united states", "unitedstates"),
    ("european community", "ec"), ("european union", "eu"),
  ]

  /// Words that tell nothing of who is named, unless a name has no others.
  static let weak: Set<String> = [
    "the", "of", "and", "for", "in", "on", "a", "an", "u", "s", "us", "mr", "mrs", "ms", "sen", "rep", "gov",
    "president", "minister", "prime", "secretary", "former", "administration", "government", "officials", "official",
    "group", "groups", "members", "some", "other", "others",
  ]

  /// What a nationality or a capital stands for.
  static let countries: [String: String] = [
    "american": "unitedstates", "japanese": "japan", "canadian": "canada", "chinese": "china", "british": "britain",
    "mexican": "mexico", "european": "europe", "korean": "korea", "washington": "unitedstates", "ottawa": "canada",
    "tokyo": "japan",
  ]
}
