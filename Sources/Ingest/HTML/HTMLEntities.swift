/// Character references: `&amp;`, `&#8217;`, `&#x2019;`.
enum HTMLEntities {
  /// No reference is longer, from `&` to `;`.
  static let longest = 12

  /// What stands for the text between `&` and `;`; nil when it is no reference.
  static func scalar(for name: Substring.UTF8View) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      return Substring(name).isEmpty ? nil : named[String(Substring(name))]
    }
    let digits = Substring(name.dropFirst())
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard let first = number.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let value = UInt32(number, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return numbered(value)
  }

  /// Browsers read 128 to 159 as Windows-1252, and what is no character as U+FFFD. Controls become spaces.
  private static func numbered(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return windows1252[Int(value - 0x80)] }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return value < 0x20 || value == 0x7F ? " " : scalar
  }

  private static let named: [String: Unicode.Scalar] = {
    var named = typographic
    for (offset, name) in latin1.split(separator: " ").enumerated() {
      named[String(name)] = Unicode.Scalar(UInt8(160 + offset))
    }
    return named
  }()

  /// U+00A0 to U+00FF, in their order.
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr \
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
    eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """

  private static let typographic: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"",
    "num": "#", "dollar": "$", "percnt": "%", "lpar": "(", "rpar": ")", "ast": "*", "comma": ",", "period": ".",
    "sol": "/", "colon": ":", "semi": ";", "excl": "!", "quest": "?", "commat": "@", "lsqb": "[", "rsqb": "]",
    "lowbar": "_", "grave": "`", "vert": "|", "Tab": " ", "NewLine": " ",
    "OElig": "\u{152}", "oelig": "\u{153}", "Scaron": "\u{160}", "scaron": "\u{161}", "Yuml": "\u{178}",
    "Ccaron": "\u{10C}", "ccaron": "\u{10D}", "Zcaron": "\u{17D}", "zcaron": "\u{17E}", "Lstrok": "\u{141}",
    "lstrok": "\u{142}", "cacute": "\u{107}", "nacute": "\u{144}", "sacute": "\u{15B}", "eogon": "\u{119}",
    "aogon": "\u{105}", "gbreve": "\u{11F}", "imath": "\u{131}", "scedil": "\u{15F}",
    "fnof": "\u{192}", "circ": "\u{2C6}", "tilde": "\u{2DC}", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "hairsp": "\u{200A}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
    "rlm": "\u{200F}", "hyphen": "\u{2010}", "ndash": "\u{2013}", "mdash": "\u{2014}", "horbar": "\u{2015}",
    "lsquo": "\u{2018}", "rsquo": "\u{2019}", "rsquor": "\u{2019}", "sbquo": "\u{201A}", "ldquo": "\u{201C}",
    "rdquo": "\u{201D}", "rdquor": "\u{201D}", "bdquo": "\u{201E}", "dagger": "\u{2020}", "Dagger": "\u{2021}",
    "bull": "\u{2022}", "hellip": "\u{2026}", "mldr": "\u{2026}", "permil": "\u{2030}", "prime": "\u{2032}",
    "Prime": "\u{2033}", "lsaquo": "\u{2039}", "rsaquo": "\u{203A}", "oline": "\u{203E}", "frasl": "\u{2044}",
    "euro": "\u{20AC}", "trade": "\u{2122}", "larr": "\u{2190}", "uarr": "\u{2191}", "rarr": "\u{2192}",
    "darr": "\u{2193}", "minus": "\u{2212}", "asymp": "\u{2248}", "ne": "\u{2260}", "le": "\u{2264}", "ge": "\u{2265}",
    "check": "\u{2713}", "starf": "\u{2605}", "star": "\u{2606}", "copysr": "\u{2117}", "numero": "\u{2116}",
  ]

  private static let windows1252: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{FFFD}", "\u{17D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{FFFD}", "\u{17E}", "\u{178}",
  ]
}
