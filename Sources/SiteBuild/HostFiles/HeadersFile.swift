import BriefingModel
import Render

/// `_headers`: what a host that reads it (Netlify, Cloudflare Pages) sends with every file.
enum HeadersFile {
  /// The policy of the pages' `<meta>`, with what only a header can say: nobody frames the pages.
  private static let policy = ContentSecurityPolicy.value + "; frame-ancestors 'none'"

  static let file = SiteFile(
    path: "_headers",
    text: """
      /*
        Content-Security-Policy: \(policy)
        Referrer-Policy: no-referrer
        X-Content-Type-Options: nosniff

      """)
}
