import BriefingModel
import Foundation
import Testing

/// What a script of data puts under its name.
enum ScriptValue {
  static func read(_ file: SiteFile) throws -> (name: String, json: Data) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let match = try #require(text.wholeMatch(of: /\(self\.briefing\?\?=\{\}\)\["([^"]*)"\]=(.*);\n/))
    return (String(match.1), Data(match.2.utf8))
  }
}
