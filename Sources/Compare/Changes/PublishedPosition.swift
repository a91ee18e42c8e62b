package import BriefingModel

/// A position as an edition published it: as much as it takes to tell whether a later edition says the same.
package struct PublishedPosition: Sendable, Hashable {
  /// Which position it is: an actor has one on an issue in an article, whatever its sentences.
  package struct Key: Sendable, Hashable, Comparable {
    package let document: String
    package let actor: Actor.ID
    package let issue: Issue.ID

    package init(_ position: Position) {
      self.init(document: position.document, actor: position.actor, issue: position.issue)
    }

    init(document: String, actor: Actor.ID, issue: Issue.ID) {
      self.document = document
      self.actor = actor
      self.issue = issue
    }

    package static func < (left: Key, right: Key) -> Bool {
      (left.document, left.actor, left.issue) < (right.document, right.actor, right.issue)
    }
  }

  package var document: String
  package var actor: Actor.ID
  package var actorName: String
  package var issue: Issue.ID
  package var stance: Stance
  package var voice: Voice
  package var attributedBy: String
  /// The ids of its evidence, which change with its sentences.
  package var evidenceIDs: [String]

  package init(
    document: String, actor: Actor.ID, actorName: String, issue: Issue.ID, stance: Stance, voice: Voice,
    attributedBy: String, evidenceIDs: [String]
  ) {
    self.document = document
    self.actor = actor
    self.actorName = actorName
    self.issue = issue
    self.stance = stance
    self.voice = voice
    self.attributedBy = attributedBy
    self.evidenceIDs = evidenceIDs
  }

  package var key: Key { Key(document: document, actor: actor, issue: issue) }
}
