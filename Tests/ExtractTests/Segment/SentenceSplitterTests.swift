import BriefingModel
import Testing

@testable import Extract

@Suite("Sentences")
struct SentenceSplitterTests {
  /// A bar stands before each sentence but a paragraph's first.
  @Test(
    "begin at the bars",
    arguments: [
      "The quota fell. |The fleet shrank.",
      "Who pays? |Nobody knows! |It is late.",
      "Mr. Berg met Mrs. Lund and Dr. Dahl. |They ate.",
      "Sen. Ida Moe, R-Alaska, spoke. |Gov. Holt left.",
      "Gen. Ole Vik and Lt. Col. An Dahl sailed.",
      "The boat belongs to J. R. Halvorsen. |He sold it.",
      "They chose Plan B. |The fleet sailed.",
      "He leads the U.S. Fisheries Council. |She left.",
      "It was caught in the U.S. |The rest was not.",
      "It was shipped to the U.S. |In March it came back.",
      "The U.S. and E.U. fleets met.",
      "The U.S. \"does not have enough boats,\" he said.",
      "He flew to the U.S. |\"We have enough boats,\" he said.",
      "Nord Fish Inc. sold the boats. |Sund Co. bought them.",
      "It was sold to Nord Fish Inc. |The price is secret.",
      "It was sold to Nord Fish Inc. |Analysts said so.",
      "It was sold by Nord Fish Inc. Chairman Ole Vik.",
      "Prices rose 4 pct. |Cod fell to 12 dlrs. |Hake held.",
      "Prices rose 4 pct on the day. |Cod fell.",
      "It opens at 9 a.m. |The tour is free.",
      "It opens at 9 a.m. Eastern time.",
      "They met Jan. 5 at Pier No. 4. |Nobody came.",
      "She said no. |Owners said yes.",
      "The owner sat. |Others stood.",
      "Cod, hake, etc. are caught. |Ling is not.",
      "It is Vik vs. Dahl.",
      "She lives in Juneau, Alaska, and in Ft. Worth.",
      "Ole Vik Jr. owns it. |He said so.",
      "\"The net is wide,\" she said. |\"It is new.\"",
      "\"The net is wide. |It is new,\" she said.",
      "“The net is wide.” |“It is new.”",
      "\"Is the net wide?\" he asked.",
      "\"Stop!\" he cried. |She stopped.",
      "''The net is wide.'' |He left.",
      "'The net is wide.' |He left.",
      "He left (it was late.) |She stayed.",
      "He left. |(It was late.) |She stayed.",
      "He left (why?) for the pier.",
      "She won Fish Star! last year. |He lost.",
      "He waited ... and left. |She came.",
      "He waited ... |She came.",
      "He waited…and left.",
      "The price was 3.5 dollars. |It fell.",
      "Write to nordfish.com for more. |It is free.",
      "Nord Fish <NF.OL> rose. |Sund fell.",
      "The nets were cut.|The fleet left.",
      "Cod rose 4. |Hake fell 5. |12 boats sank.",
      "He wants one thing: more fish. |She wants none.",
      "\"We sail at dawn,\" he said, \"and return.\" |They did.",
      "He holds a Ph.D. in fish.",
      "The e.g. and i.e. of the law stay.",
    ])
  func split(marked: String) {
    let text = MarkedText(marked, without: ["|"]).text
    let segmentation = Segmented.segmentation(text)
    let starts = segmentation.sentences.dropFirst().map { (offset: $0.span.start, mark: Character("|")) }
    #expect(MarkedText.marking(segmentation.bytes, with: Array(starts)) == marked)
  }

  @Test(
    "start behind a dateline",
    arguments: [
      "BERGEN, March 3 - |Cod rose.",
      "BERGEN, Norway, Dec 12 - |Cod rose.",
      "BERGEN, Norway (AP) — |Cod rose.",
      "BERGEN (Agency) -- |Cod rose.",
      "PORT NORD – |Cod rose.",
      "BERGEN, Ore., Feb 26 - |Cod rose.",
      "Port Nord, March 27 - |Cod rose.",
      "Bergen (AFP) – |Cod rose.",
      "BERGEN — |“Cod rose,” he said.",
      "|NATO — the alliance — sailed.",
      "|FISH Secretary Ole Vik — who sailed — won.",
      "|Vik (Nord) — who sailed — won.",
      "|Cod — The fish — rose.",
      "|Ole Vik - the owner - sailed.",
    ])
  func dateline(marked: String) throws {
    let text = MarkedText(marked, without: ["|"]).text
    let segmentation = Segmented.segmentation(text)
    let first = try #require(segmentation.sentences.first)
    #expect(MarkedText.marking(segmentation.bytes, with: [(first.span.start, "|")]) == marked)
  }

  @Test("open no sentence with an item's number")
  func items() {
    let segmentation = Segmented.segmentation("1. Close the bay.\n2. Open the fjord.\n\nAll agreed.")
    #expect(segmentation.sentences.count == 3)
  }

  @Test("are cut at a clause after 400 tokens")
  func longest() {
    let text = String(repeating: "the crew sorted cod and hake, ", count: 300)
    let segmentation = Segmented.segmentation(text)
    #expect(segmentation.sentences.count > 4)
    for sentence in segmentation.sentences {
      #expect(sentence.tokens.count <= 400)
      #expect(segmentation.tokens[sentence.tokens.upperBound - 1].kind == .comma)
    }
  }
}
