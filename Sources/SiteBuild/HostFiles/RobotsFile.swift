import BriefingModel

/// `robots.txt`: everything may be read, and where the list of pages is.
struct RobotsFile {
  var settings: SiteSettings

  var file: SiteFile {
    let sitemap = settings.baseURL.map { "Sitemap: \($0)\(Sitemap.path)\n" } ?? ""
    return SiteFile(path: "robots.txt", text: "User-agent: *\nAllow: /\n" + sitemap)
  }
}
