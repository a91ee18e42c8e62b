import BriefingModel

/// What lists of pages say of one.
struct PageSummary: Sendable, Hashable {
  let path: String
  let kind: Page.Kind
  let title: String
  let description: String

  init(path: String, kind: Page.Kind, title: String, description: String) {
    self.path = path
    self.kind = kind
    self.title = title
    self.description = description
  }

  init(_ page: Page) {
    self.init(path: page.path, kind: page.kind, title: page.title, description: page.description)
  }
}
