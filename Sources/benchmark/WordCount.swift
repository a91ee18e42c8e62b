/// Words as `wc -w` counts them: runs of anything but ASCII white space.
enum WordCount {
  static func words(in text: [UInt8]) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      let isSpace = byte == 0x20 || (9...13).contains(byte)
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }
}
