import BriefingModel
import Mustache

/// Parses template files.
enum TemplateParsing {
  /// Turns the library's escaping off: `PageContext` has done it.
  private static let pragma = "{{% CONTENT_TYPE:TEXT}}"

  /// The template to render with, or why there is none.
  static func parse(_ source: TemplateSource) -> Result<MustacheTemplate, TemplateProblem> {
    do {
      return .success(try MustacheTemplate(string: pragma + source.text))
    } catch let error as MustacheTemplate.ParserError {
      let line = error.context.lineNumber
      let column = error.context.columnNumber - (line == 1 ? pragma.count : 0)
      let place = SourceLocation(path: source.path, line: line, column: column)
      return .failure(TemplateProblem(Diagnostic(.error, "template-syntax", words(for: error.error), at: place)))
    } catch {
      let place = SourceLocation(path: source.path)
      return .failure(TemplateProblem(Diagnostic(.error, "template-syntax", words(for: error), at: place)))
    }
  }

  private static func words(for error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "this tag closes another section than the one that is open; close that one first"
    case .expectedSectionEnd: "a section is not closed; write {{/NAME}} where it ends"
    case .unfinishedName: "this tag is not finished; write {{NAME}}, with only letters in the name"
    default: "this is not a Mustache tag of these templates; templates/README.md lists those in use"
    }
  }
}

/// Why a template cannot be used.
struct TemplateProblem: Error, Sendable, Hashable {
  var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
