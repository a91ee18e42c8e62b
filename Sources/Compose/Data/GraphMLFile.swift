import BriefingModel
import Compare

/// `data/agreement.graphml`: actors and issues as a network, an edge for each actor's stance on an issue.
struct GraphMLFile {
  static let path = "data/agreement.graphml"

  static let resource = DataResource(
    path: path,
    summary: "A network of actors and issues in GraphML, for Gephi, Cytoscape or networkx: an edge is where an actor "
      + "stands on an issue.",
    columns: [
      .init("kind", "Of a node: actor or issue."), .init("name", "Of a node: its name."),
      .init("group", "Of an actor: the id of its group."),
      .init("state", "Of an edge: supports, opposes, mixed, no-proposal, or what others say."),
      .init("sign", "Of an edge: 1 for supports, -1 for opposes, 0 for anything else."),
      .init("sentences", "Of an edge: how many sentences show it."),
    ])

  let site: SiteIndex

  var file: SiteFile {
    let actors = site.actorsWithPositions
    let issues = site.comparison.issuesWithPositions
    let nodes =
      actors.map { actor in
        node("actor:\(actor.id)", [("kind", "actor"), ("name", actor.actor.name), ("group", actor.actor.group)])
      } + issues.map { node("issue:\($0.id)", [("kind", "issue"), ("name", $0.name)]) }
    let edges = actors.flatMap { actor in actor.standings.map(edge) }
    return SiteFile(
      path: Self.path,
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="name" for="node" attr.name="name" attr.type="string"/>
        <key id="group" for="node" attr.name="group" attr.type="string"/>
        <key id="state" for="edge" attr.name="state" attr.type="string"/>
        <key id="sign" for="edge" attr.name="sign" attr.type="int"/>
        <key id="sentences" for="edge" attr.name="sentences" attr.type="int"/>
        <graph id="agreement" edgedefault="undirected">
        \((nodes + edges).joined(separator: "\n"))
        </graph>
        </graphml>

        """)
  }

  private func node(_ id: String, _ data: [(key: String, value: String)]) -> String {
    "<node id=\"\(XMLText.escape(id))\">\(Self.elements(data))</node>"
  }

  private func edge(_ standing: Standing) -> String {
    let sign =
      switch standing.state {
      case .supports: "1"
      case .opposes: "-1"
      default: "0"
      }
    let sentences = Set(
      standing.positions.flatMap { position in position.evidence.map { "\(position.document) \($0.sentence.start)" } })
    let data = [("state", standing.state.rawValue), ("sign", sign), ("sentences", String(sentences.count))]
    let (actor, issue) = (XMLText.escape(standing.actor), XMLText.escape(standing.issue))
    return "<edge source=\"actor:\(actor)\" target=\"issue:\(issue)\">\(Self.elements(data))</edge>"
  }

  private static func elements(_ data: [(key: String, value: String)]) -> String {
    data.map { "<data key=\"\($0.key)\">\(XMLText.escape($0.value))</data>" }.joined()
  }
}
