import Mustache

/// What a template finds under each key, so that swift-mustache need not look for it by reflection.
extension PageContext: MustacheParent {
  enum Key: String, CaseIterable {
    case kind, title, windowTitle, description, siteTitle, subtitle, publisher, language, edition, editionDate, root
    case navigation, reference, markdownPath, canonicalURL, feedPath, openGraphType, searchPath, dataScript
    case isHome, isMatrix, isNotFound, contentSecurityPolicy, structuredData, body
  }

  func child(named name: String) -> Any? { Key(rawValue: name).flatMap(value) }

  private func value(of key: Key) -> Any? {
    switch key {
    case .kind: kind
    case .siteTitle: siteTitle
    case .subtitle: subtitle
    case .publisher: publisher
    case .language: language
    case .edition: edition
    case .editionDate: editionDate
    case .root: root
    case .navigation: navigation
    case .reference: reference
    case .feedPath: feedPath
    case .openGraphType: openGraphType
    case .searchPath: searchPath
    case .dataScript: dataScript
    case .isHome: isHome
    case .isMatrix: isMatrix
    case .isNotFound: isNotFound
    case .contentSecurityPolicy: contentSecurityPolicy
    case .title, .windowTitle, .description, .markdownPath, .canonicalURL, .structuredData, .body: ownTexts[key]
    }
  }
}

extension PageContext: CustomStringConvertible {
  /// Every key with its value, in the order of the keys.
  var description: String {
    Key.allCases.map { key in "\(key.rawValue): \(value(of: key).map { "\($0)" } ?? "nothing")" }
      .joined(separator: "\n")
  }
}
