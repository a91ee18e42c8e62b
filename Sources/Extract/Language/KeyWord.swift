/// The words that rules of grammar ask for by name. The lexicon holds them first, in this order, so that their raw
/// values are their entries.
enum KeyWord: Int32, CaseIterable, Sendable {
  case to, that, not, nt, her, will, by, had, did, has, does, having
  case he, she, it, they, we, i, who
  case of, on, from, with, against, between, among, about, over, `for`, `in`, at, `as`
  case and, or, but, nor, no, never, without, `if`, unless, whether, `while`, although, though, because, than, like
  case according, the, a, an, both, sides, other, others, include, including, such, be, have
  case should, must, ought, need, may, might, could, can, us, them, him, its, their, his, my, our
  case me, shall, what, how, why, when, `where`, this, these, those, all, some, only, most
  case another, one, rather, until, till, after, before, since, so, toward, towards
  case government
  case deal, pact, treaty, act, bill, plan, proposal
  case overlap, agreement, consensus, harmony, accord, ground
  case just, merely, simply, once, soon, provided, instead
  case cannot, long
  case `is`, been, being, up, out, off, down, back, under, during, through, within
  case neither, none, any, due, time, there, interest, go, too, remain, remains, remained, hardly, barely, scarcely,
    prefer, despite, see, way, means, `do`, into, come, help, little, few, longer
  case leave, place, effect, force, forward, ahead, nobody, possible, view, opinion, eyes, judgment, general, keep,
    want, same, cost, take, drag, nothing, live, agree, disagree
  case say, itself, himself, herself, themselves, secretary, early, make, now, whose, fewer, less, more,
    higher

  var form: String { self == .nt ? "n't" : String(describing: self) }
}

extension Token {
  @inline(__always)
  func `is`(_ keyWord: KeyWord) -> Bool { word == keyWord.rawValue }

  func isAny(_ keyWords: KeyWord...) -> Bool { keyWords.contains { word == $0.rawValue } }
}
