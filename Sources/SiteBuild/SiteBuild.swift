/// The whole way of the data, from `seeds/` to `public/`.
package struct SiteBuild: Sendable {
}
