import Synchronization

/// The outlines of frames that pages have needed so far: some dozens for a site, however many pages it has.
///
/// The pages' tasks share them. What is kept follows from what it is kept for, so the order in which pages come does not
/// matter.
final class FrameOutlines: Sendable {
  private let outlines = Mutex<[PageContext: FrameOutline]>([:])

  /// - Parameter render: called for the first page of its like; two tasks that need an outline at once may both call it.
  func outline(for page: PageContext, render: (PageContext) -> String) -> FrameOutline {
    var marked = page
    for (key, text) in page.ownTexts { marked.ownTexts[key] = FrameOutline.mark(for: text, key) }
    if let known = outlines.withLock({ $0[marked] }) { return known }
    let outline = FrameOutline(render(marked))
    outlines.withLock { $0[marked] = outline }
    return outline
  }
}
