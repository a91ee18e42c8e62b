import BriefingModel
import Testing

@testable import Extract

@Suite("Quotations")
struct QuotationMatcherTests {
  @Test(
    "stand between the brackets",
    arguments: [
      "⟦\"We sail,\"⟧ she said. ⟦\"We fish.\"⟧",
      "⟦“We sail,”⟧ she said. ⟦“We fish.”⟧",
      "⟦''We sail,''⟧ she said. ⟦''We fish.''⟧",
      "⟦``We sail,''⟧ she said. ⟦``We fish.''⟧",
      "⟦«We sail,»⟧ she said.",
      "⟦„We sail,”⟧ she said.",
      "She said:⟦\"We sail.\"⟧",
      "She said,⟦\"We sail,\"⟧ and left.",
      "(⟦\"We sail\"⟧)",
      "He called it ⟦\"a ‘great’ haul\"⟧ today.",
      "⟦“She said ‘no’ to us,”⟧ he said.",
      "⟦\"He told me, 'Sail,' \"⟧ she said.",
      "⟦\"They call it “free” fish,\"⟧ she said.",
      "⟦“They call it \"free\" fish,”⟧ she said.",
      "⟦“We sail, ”⟧ she said. ⟦“We fish.”⟧",
      "⟦\"We sail. \"⟧ she said. ⟦\"We fish.\"⟧",
      "⟦“We sail,\"⟧ she said.",
      "He praised the ⟦“bold”⟧ plan.",
      "The boats' owners said ⟦\"no\"⟧ to it.",
      "⟦'We sail,'⟧ said Vik. ⟦'It is late.'⟧",
      "⟦‘We sail,’⟧ said Vik. ⟦‘It’s late.’⟧",
      "⟦'The crews' pay is low,'⟧ said Vik.",
      "Vik: ⟦'We sail'⟧",
      "The crews' pay and the owners' share fell.",
      "Give 'em rock 'n' roll in the '90s.",
      "They sold ⟦‘free’⟧ fish.",
    ])
  func matched(marked: String) {
    #expect(quotations(in: MarkedText(marked, without: ["⟦", "⟧"]).text) == marked)
  }

  @Test(
    "that nothing closes end with their sentence or paragraph",
    arguments: [
      "He called it ⟦\"a haul.⟧ The fleet left. It came back.\n\nShe said ⟦\"no\"⟧ to it.",
      "⟦\"We sail. We fish.⟧\n\nThe fleet left. ⟦\"We sail,\"⟧ she said.",
      "⟦“We sail, he said. ⟧⟦“We fish,”⟧ she said.".replacing(". ⟧", with: ".⟧ "),
      "The net is wide\" he said.\n\n⟦\"We sail,\"⟧ she said.",
      "A 6\" net is wide.\n\n⟦\"We sail,\"⟧ she said.",
    ])
  func unclosed(marked: String) {
    #expect(quotations(in: MarkedText(marked, without: ["⟦", "⟧"]).text) == marked)
  }

  @Test("run over paragraphs that each open anew")
  func continued() throws {
    let segmentation = Segmented.segmentation("“We sail.\n\n“We fish.\n\n“We rest,” she said.\n\nHe left.")
    #expect(segmentation.quotations.map(\.continues) == [true, true, false])
    #expect(
      segmentation.quotations.map { segmentation.text(ofTokens: $0.tokens) } == [
        "“We sail.", "“We fish.", "“We rest,”",
      ])
  }

  @Test("mark their tokens, and no other")
  func flags() {
    let segmentation = Segmented.segmentation("He said \"we sail\" and left.")
    let quoted = segmentation.tokens.indices.filter { segmentation.tokens[$0].flags.contains(.quoted) }
    #expect(quoted.map(segmentation.text(ofToken:)) == ["\"", "we", "sail", "\""])
  }

  private func quotations(in text: String) -> String {
    let segmentation = Segmented.segmentation(text)
    let marks = segmentation.quotations.flatMap { quotation -> [(offset: Int, mark: Character)] in
      let span = segmentation.span(quotation.tokens)
      return [(span.start, "⟦"), (span.end, "⟧")]
    }
    return MarkedText.marking(segmentation.bytes, with: marks)
  }
}
