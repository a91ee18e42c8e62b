/// What a page may load: its own stylesheet, images and scripts, and nothing else.
package enum ContentSecurityPolicy {
  package static let value =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"
}
