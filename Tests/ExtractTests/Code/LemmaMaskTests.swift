import Testing

@testable import Extract

@Suite("Masks of lemmas")
struct LemmaMaskTests {
  @Test("may hold each lemma that was entered")
  func held() {
    let lemmas: [Int32] = [0, 5, 63, 64, 70, 4_095, 14_000]
    let mask = lemmas.reduce(LemmaMask.none) { $0.union(LemmaMask($1)) }
    #expect(lemmas.allSatisfy { mask.mayHold(LemmaMask($0)) })
    #expect(!mask.mayHold(LemmaMask(9)))
    #expect(!mask.mayHold(.none))
  }

  @Test("pass over most others")
  func others() {
    let mask = LemmaMask(5).union(LemmaMask(2_000))
    #expect((0..<4_096).count { mask.mayHold(LemmaMask($0)) } == 4)
  }

  @Test("need nothing where anything may come")
  func anything() { #expect(LemmaMask.any.mayHold(.none)) }
}
