/// Nouns whose endings are those of verbs, adjectives or adverbs, and those that rules of English ask for.
enum CommonNouns {
  static let all = """
      fact portion type anxiety choice course culture directive dozen education fishery forestry handful likelihood majority number
      package possibility proclamation prospect scheme science series statistic statute tactic tourism
      thing morning evening ceiling wing string housing banking sterling timing rating mining nothing something anything
      everything fundraising wedding spring king ring building meeting hearing feeling funding spending saving
      briefing ruling filing setting finding offering holding earning being offspring outing
      seed speed need deed feed weed breed creed greed bed shed thread bread
      ally family supply reply rally assembly monopoly anomaly folly bully belly jelly
      exchequer affair retaliation reprisal countermeasure penalty punishment revenge policy strategy tribunal proposal approval arrival denial trial rival journal capital signal animal criminal hospital festival canal
      metal medal goal deal appeal total potential referendum arsenal rehearsal refusal removal withdrawal renewal survival
      individual official professional liberal radical conservative alternative initiative incentive objective executive
      representative relative native perspective narrative motive detective
      public republic critic topic traffic music logic clinic mechanic epidemic panic fabric rhetoric arithmetic skeptic
      loss class process success access business progress congress press mass pass glass cross mess stress bus gas
      crisis basis analysis thesis emphasis bonus surplus status census consensus virus focus campus chorus stimulus apparatus
    """
}
