import BriefingModel

/// What a name's own words tell of its bearer.
extension EntityResolver {
  func kind(of name: Range<Int>, titled: Bool) -> Entity.Kind {
    let last = name.upperBound - 1
    if hasTrait(last, [.month, .weekday]) { return .thing }
    if hasTrait(last, [.legislature]) || name.contains(where: { hasTrait($0, [.legislature]) && !titled }) {
      return .legislature
    }
    if name.contains(where: { hasTrait($0, [.organization, .agency]) }) { return .organization }
    if titled || isGivenName(name.lowerBound) && name.count > 1 { return .person }
    if hasTrait(last, [.document, .place]) { return .thing }
    if name.count == 1 {
      return tokens[last].flags.contains(.allCaps) && !tokens[last].flags.contains(.caseless) ? .organization : .thing
    }
    if tokens[last].flags.contains(.allCaps) && !tokens[last].flags.contains(.caseless) { return .organization }
    return .thing
  }

  func gender(of name: Range<Int>, title: Range<Int>?) -> Entity.Gender {
    // Of "Kim Min-jun" the surname stands first.
    let isSurnameFirst = name.count == 3 && tokens[name.upperBound - 1].flags.contains(.hyphenated)
    if !isSurnameFirst, let gender = gender(ofGivenName: name.lowerBound) { return gender }
    guard let title, let last = title.last else { return .unknown }
    let text = segmentation.text(ofToken: last).lowercased()
    if text.hasPrefix("mrs") || text.hasPrefix("ms") || text.hasSuffix("woman") { return .female }
    return text == "mr." || text == "mr" || text.hasSuffix("man") ? .male : .unknown
  }

  private func gender(ofGivenName token: Int) -> Entity.Gender? {
    if hasTrait(token, [.femaleName]) { return hasTrait(token, [.maleName]) ? .unknown : .female }
    return hasTrait(token, [.maleName]) ? .male : nil
  }
}
