import BriefingModel
import Testing

@testable import Extract

@Suite("Paragraphs")
struct ParagraphTests {
  /// A pilcrow stands before each paragraph but the first.
  @Test(
    "begin at the pilcrows",
    arguments: [
      "Cod rose.\n\n¶Hake fell.",
      "Cod rose.\r\n\r\n¶Hake fell.",
      "COD RISES\n\n    ¶BERGEN, March 3 - Cod rose on the\nmarket today and hake\nfell.\n    ¶Owners said so.",
      "Cod rose on the market in Bergen\ntoday and hake fell a little.",
      "The fleet of Bergen sailed at dawn and came back late.\nIt caught cod.\n¶Owners in the fjord said that they would sell it soon.",
      "The council wants:\n¶* more boats\n¶* fewer nets",
      "The council wants:\n¶- more boats\n¶- fewer nets",
      "The fleet of Port Nord sailed at dawn on Monday and came back late at night with cod and hake, the owners said to us.\n¶Hake fell.",
      "\n\nCod rose.\n\n\n\n¶Hake fell.\n",
    ])
  func split(marked: String) {
    let segmentation = Segmented.segmentation(MarkedText(marked, without: ["¶"]).text)
    let starts = segmentation.paragraphs.dropFirst().map {
      (offset: Int(segmentation.tokens[$0.tokens.lowerBound].start), mark: Character("¶"))
    }
    #expect(MarkedText.marking(segmentation.bytes, with: Array(starts)) == marked)
  }

  @Test(
    "are told from what stands around the text",
    arguments: [
      ("COD PRICES RISE IN BERGEN", .headline), ("By Ida Moe", .byline), ("By IDA MOE and Ole Vik", .byline),
      ("By Ida Moe, Nord Daily", .byline), ("By cutting quotas they won", .body),
      ("By Monday, all of the boats had left the fjord.", .body),
      ("Boats at the pier in Bergen. (Ida Moe/Nord Photos)", .caption), ("Ida Moe via Nord Images", .caption),
      ("Photo: Ida Moe", .caption), ("Photo by Ida Moe.", .caption),
      ("Follow Ida Moe on Twitter", .furniture), ("Follow Ida Moe on Twitter at @moe.", .furniture),
      ("Follow the money, he said.", .body), ("Read more: the cod war", .furniture),
      ("Read their lips: no new nets.", .body), ("Click here to subscribe", .furniture),
      ("Copyright Nord Daily. All rights reserved.", .furniture), ("REUTER", .furniture), ("___", .furniture),
      ("* * *", .furniture), ("width: 100%;", .furniture), (".box {", .furniture),
      ("Net 1,200 vs 1,100", .furniture), ("Shr loss 3.26 dlrs vs loss 2.75 dlrs", .furniture),
      ("Cod  12.5  13.1  14.0", .furniture), ("Cod rose to 12.5 from 11.2 in 1986", .body),
      ("Vik won 45 to 43.", .body), ("Cod rose.", .body),
    ] as [(String, Paragraph.Kind)])
  func kind(text: String, kind: Paragraph.Kind) throws {
    let isFirst = kind == .headline
    let segmentation = Segmented.segmentation(isFirst ? text : "A word of the council came late.\n\n\(text)")
    #expect(segmentation.paragraphs.last?.kind == kind)
  }

  @Test("label rows of figures")
  func labels() {
    let text = "Nord Fish sold more.\n\nNet 5 vs 4\n\nSix months\n\nNet 9 vs 8\n\nThe rest is open."
    #expect(
      Segmented.segmentation(text).paragraphs.map(\.kind) == [.body, .furniture, .furniture, .furniture, .body])
  }

  @Test("of capitals name nobody by them")
  func caseless() {
    let segmentation = Segmented.segmentation("COD PRICES RISE AGAIN\n\nCod NATO rose.")
    #expect(
      segmentation.tokens.map { $0.flags.contains(.caseless) } == [true, true, true, true, false, false, false, false])
  }
}
