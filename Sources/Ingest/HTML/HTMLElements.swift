/// The elements that matter for reading a page's text, by lowercase name.
enum HTMLElements {
  /// Their content is no part of the article.
  static let hidden: Set<String> = [
    "head", "script", "style", "nav", "header", "footer", "aside", "template", "noscript", "iframe", "object", "svg",
    "math", "select", "button", "textarea", "title",
  ]

  /// Nothing in them is markup until their own end tag.
  static let raw: Set<String> = ["script", "style", "textarea", "title", "iframe", "noscript"]

  /// `<svg/>` is a whole element; HTML's own elements never end so.
  static let foreign: Set<String> = ["svg", "math"]

  /// Where a paragraph begins and ends.
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search",
    "section", "select", "summary", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title",
    "tr", "ul",
  ]
}
