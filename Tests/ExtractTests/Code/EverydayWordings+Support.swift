extension EverydayWordings {
  /// She wants quotas, or more of them.
  static let support = """
    Ann Lee wants the quotas to stay.
    Ann Lee wants the quotas to continue.
    Ann Lee said there is a need for quotas.
    The union is in favor of the quotas.
    The union favors quotas.
    Ann Lee said quotas are a good idea.
    Ann Lee called the quotas a good step.
    Ann Lee said the quotas should not be lifted.
    The quotas must not end, said Ann Lee.
    Ann Lee urged the government not to lift the quotas.
    Ann Lee urged the government to impose quotas.
    Ann Lee asked Congress to approve the quotas.
    Ann Lee gave her backing to the quotas.
    Ann Lee said she was in favor of quotas.
    Ann Lee said quotas were in the national interest.
    Ann Lee said the quotas were right.
    Ann Lee said the quotas will save jobs.
    Ann Lee said the quotas would protect workers.
    Ann Lee said that lifting the quotas would be a mistake.
    Ann Lee condemned the decision to lift the quotas.
    Ann Lee praised the decision to impose quotas.
    Ann Lee was disappointed that the quotas had been lifted.
    Ann Lee rejected calls to lift the quotas.
    Ann Lee resisted pressure to lift the quotas.
    Ann Lee ruled out lifting the quotas.
    Ann Lee refused to lift the quotas.
    Ann Lee pledged to impose quotas.
    Ann Lee believes in quotas.
    Ann Lee said she saw no reason to lift the quotas.
    "We need quotas," Ann Lee said.
    The quotas were welcomed by Ann Lee.
    Ann Lee is seeking higher quotas.
    Ann Lee promised higher quotas.
    Ann Lee said quotas should be higher.
    Ann Lee said quotas were too low.
    Ann Lee wants quotas raised.
    The union said it would support the quotas.
    The union said it had asked the government for quotas.
    The union has asked the government for quotas.
    The union petitioned the government for quotas.
    The union is seeking quotas on cod.
    The union filed a petition for quotas on cod.
    The union lobbied for quotas.
    The union lobbied Congress to impose quotas.
    The union has long supported quotas.
    Ann Lee, an advocate of quotas, held a vote.
    While Bob Roy opposes quotas, Ann Lee supports them.
    Supporters of quotas include Ann Lee and Bob Roy.
    Support for quotas came from Ann Lee.
    Quotas are backed by Ann Lee and Bob Roy.
    Ann Lee has come out for quotas.
    Ann Lee made the case for quotas.
    Ann Lee argued for quotas.
    Ann Lee argued that quotas are needed.
    Ann Lee argued that quotas help workers.
    Ann Lee thinks quotas should be raised.
    Ann Lee's support for quotas is well known.
    Ann Lee's demand for quotas was rejected.
    Ann Lee's plan would impose quotas.
    Ann Lee proposed quotas of 25 percent.
    Ann Lee proposed that quotas be imposed.
    Ann Lee suggested quotas.
    Ann Lee recommended quotas.
    Ann Lee introduced a bill to impose quotas.
    Ann Lee sponsored a bill that would impose quotas.
    Ann Lee voted for quotas.
    Ann Lee signed a law imposing quotas.
    Ann Lee vowed to veto a bill repealing the quotas.
    Ann Lee wants tougher quotas.
    Ann Lee wants to keep the quotas in place.
    Ann Lee wants to maintain quotas.
    Ann Lee criticized Norway for lifting quotas.
    Ann Lee sees quotas as necessary.
    Ann Lee defended the quotas.
    Ann Lee defended the decision to impose quotas.
    Ann Lee justified the quotas.
    Despite protests, Ann Lee backs quotas.
    Ann Lee backs quotas despite protests against them.
    Ann Lee said she would keep the quotas unless Norway opened its ports.
    Ann Lee has no plans to lift the quotas.
    Ann Lee has no intention of lifting the quotas.
    Ann Lee is not willing to lift the quotas.
    Ann Lee is ready to impose quotas.
    Ann Lee agreed to impose quotas.
    Ann Lee promised not to lift the quotas.
    Ann Lee decided not to lift the quotas.
    Ann Lee has never opposed quotas.
    Ann Lee has always supported quotas.
    Ann Lee extended the quotas.
    Ann Lee renewed the quotas.
    Ann Lee raised quotas.
    Ann Lee reinstated quotas.
    Ann Lee stands by the quotas.
    Ann Lee leads the campaign for quotas.
    Ann Lee signed a letter supporting quotas.
    "We must say yes to quotas," Ann Lee said.
    "I will always support quotas," Ann Lee said.
    "I like quotas," Ann Lee said.
    "It would be a mistake to lift the quotas," Ann Lee said.
    Ann Lee said the quotas did not go far enough.
    Ann Lee said quotas are the only way to solve the problem.
    Ann Lee was pleased with the quotas.
    Ann Lee applauded the quotas.
    Ann Lee hailed the quotas as a victory.
    Ann Lee is a strong supporter of quotas.
    Ann Lee has been a champion of quotas.
    Ann Lee is a fan of quotas.
    Ann Lee announced a rise in quotas.
    Ann Lee ordered new quotas.
    Ann Lee authorized quotas.
    Ann Lee increased quotas.
    Ann Lee maintained quotas.
    Ann Lee kept the quotas.
    Ann Lee enforced the quotas.
    Ann Lee accepted the quotas.
    Ann Lee approved the quotas.
    Ann Lee endorsed the quotas.
    Ann Lee embraced the quotas.
    Ann Lee said the government must keep imposing quotas.
    Ann Lee said the government was right to impose quotas.
    Ann Lee said it was right to impose quotas.
    Ann Lee said workers need quotas.
    Ann Lee said she hoped quotas would be imposed soon.
    Ann Lee said she would not lift the quotas.
    Ann Lee warned against lifting quotas.
    Ann Lee expressed disappointment that quotas had been lifted.
    Ann Lee regretted the removal of quotas.
    Ann Lee opposes the removal of quotas.
    Ann Lee opposes removing quotas.
    Ann Lee opposes efforts to remove quotas.
    Ann Lee opposes a bill that would remove quotas.
    Ann Lee supports a bill that would impose quotas.
    Ann Lee rejected a plan to cut quotas.
    Ann Lee is against cutting quotas.
    Ann Lee voted to impose quotas.
    Ann Lee voted not to cut quotas.
    Ann Lee asked that quotas be kept.
    Ann Lee led the fight for quotas.
    Ann Lee said the government should leave the quotas in place.
    Ann Lee asked the government to leave the quotas where they are.
    Ann Lee said the quotas should go ahead.
    Ann Lee said the quotas ought to take effect in May.
    Ann Lee said the quotas were not enough.
    Ann Lee said the quotas were inadequate.
    Ann Lee said the quotas were justified.
    Ann Lee wants to keep Norway from lifting the quotas.
    Ann Lee wants to prevent the quotas from being lifted.
    What the coast needs, Ann Lee said, is quotas.
    Among those calling for quotas is Ann Lee.
    Among the supporters of the quotas is Ann Lee.
    Ann Lee said no deal was possible without quotas.
    Ann Lee said there could be no deal without a commitment to quotas.
    Ann Lee insisted there would be no deal unless quotas were imposed.
    Ann Lee rejected the deal because it lacks quotas.
    Ann Lee backs the bill because it would impose quotas.
    The union blocked roads to demand quotas.
    Ann Lee said she had no choice but to impose quotas.
    "This would leave us no choice but to impose quotas," Ann Lee said.
    Norway is considering quotas, a step that Ann Lee backs.
    Norway lifted the quotas. Ann Lee wants them reimposed.
    Norway imposed quotas. Ann Lee welcomed the move.
    Norway imposed quotas on herring. Quotas are new there. Ann Lee backs the rule.
    Norway lifted the quotas. Ann Lee called the decision a betrayal.
    The quotas have the support of Ann Lee.
    Quitting the quotas would be a rotten idea, Ann Lee said.
    Ann Lee called the quotas a lifeline.
    The quotas will remain in place until Norway opens its market, President Ann Lee said.
    The quotas will stay, President Ann Lee said.
    Ann Lee threw her weight behind the quotas.
    "We can live with these quotas," Ann Lee said.
    Ann Lee's main demand is a quota on herring.
    Ann Lee was quick to praise the quotas.
    Ann Lee remains in favor of quotas.
    Ann Lee no longer opposes quotas.
    Ann Lee stood by the quotas.
    Ann Lee stuck to her demand for quotas.
    Ann Lee is pushing hard for quotas.
    Ann Lee said the quotas were here to stay.
    Ann Lee said quotas work.
    Ann Lee said farmers would benefit from the quotas.
    Ann Lee said there is a strong case for quotas.
    Ann Lee sees quotas as the only way to save jobs.
    Ann Lee is among the most ardent supporters of quotas.
    Ann Lee signed an order raising quotas on herring.
    Ann Lee ordered quotas on herring.
    Ann Lee slapped quotas on herring.
    Ann Lee hit Norway with quotas.
    Ann Lee threatened Norway with quotas.
    Ann Lee has been a vocal supporter of the quotas.
    Ann Lee blasted the decision to lift quotas.
    Ann Lee praised the government for imposing quotas.
    Ann Lee warned that lifting quotas would cost jobs.
    Ann Lee said the quotas were the right approach.
    Ann Lee said the quotas were good for the coast.
    Ann Lee said the quotas were long overdue.
    Ann Lee said the quotas should be kept.
    Ann Lee said the quotas should stay in place.
    Ann Lee said the quotas should be doubled.
    Ann Lee said the quotas should never have been lifted.
    Ann Lee refused to cut quotas.
    Ann Lee ruled out cutting quotas.
    Ann Lee vowed to impose quotas on day one.
    Ann Lee plans to impose quotas.
    Ann Lee is committed to keeping quotas.
    Ann Lee is against abolishing quotas.
    Ann Lee backed a proposal to raise quotas.
    Bob Roy opposes quotas. Ann Lee disagrees.
    Ann Lee made it clear she would not lift the quotas.
    Ann Lee dismissed complaints about the quotas.
    Ann Lee defended the quotas against charges that they hurt consumers.
    Ann Lee shrugged off criticism of the quotas.
    Ann Lee credits the quotas with saving her plant.
    Ann Lee said removing the quotas now would be premature.
    Ann Lee said it was too early to lift the quotas.
    Ann Lee said now was not the time to lift the quotas.
    Ann Lee insisted the quotas would stay.
    Ann Lee on Monday extended the quotas for three years.
    Ann Lee testified in favor of higher quotas.
    Ann Lee hailed the quotas as long overdue.
    Ann Lee said the quotas sent the right message.
    Ann Lee is convinced that only a quota can protect the fish.
    Ann Lee once opposed quotas but now backs them.
    The bill, drafted by Ann Lee, would impose quotas.
    Ann Lee warned Spain it may impose quotas.
    """
}
