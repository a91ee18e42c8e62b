extension EverydayWordings {
  /// She wants none, or fewer.
  static let opposition = """
    Ann Lee called for the quotas to end.
    Ann Lee wants the quotas to end.
    Ann Lee wants the quotas to be lifted.
    Ann Lee said it is time to end the quotas.
    Ann Lee said the quotas were no longer needed.
    Ann Lee said the quotas are not needed.
    Ann Lee said there is no need for quotas.
    Ann Lee said she could not support the quotas.
    Ann Lee said she would not support the quotas.
    Ann Lee does not support the quotas.
    The union is against the quotas.
    Ann Lee said quotas do not work.
    Ann Lee said quotas are a bad idea.
    Ann Lee said the quotas are a mistake.
    Ann Lee called the quotas a mistake.
    Ann Lee said the quotas should not be imposed.
    The quotas should not continue, said Ann Lee.
    Ann Lee urged the government not to impose quotas.
    Ann Lee urged the government to drop the quotas.
    Ann Lee asked Congress to reject the quotas.
    Ann Lee is opposed to quotas.
    Ann Lee is strongly opposed to the new quotas.
    Ann Lee expressed opposition to the quotas.
    Ann Lee voiced concern about the quotas.
    Ann Lee voiced her support for lifting the quotas.
    Ann Lee said quotas were not in the national interest.
    Ann Lee said quotas are unacceptable.
    Ann Lee said the quotas were wrong.
    Ann Lee said the quotas violate the rules.
    Ann Lee said the quotas will cost jobs.
    Ann Lee said that imposing quotas would be a mistake.
    Imposing quotas would backfire, Ann Lee said.
    Ann Lee accused the government of imposing unfair quotas.
    Ann Lee condemned the decision to impose quotas.
    Ann Lee hailed the decision to lift the quotas.
    Ann Lee was pleased that the quotas had been lifted.
    Ann Lee was disappointed that the quotas had been imposed.
    Ann Lee regretted the quotas.
    Ann Lee said she regretted that quotas had been imposed.
    Ann Lee rejected calls for quotas.
    Ann Lee ruled out quotas.
    Ann Lee refused to impose quotas.
    Ann Lee pledged to scrap the quotas.
    Ann Lee warned Norway not to impose quotas.
    Ann Lee cautioned against quotas.
    Ann Lee said quotas should be avoided.
    Ann Lee said quotas should be a last resort.
    Ann Lee does not want quotas.
    Ann Lee does not believe in quotas.
    Ann Lee does not think quotas are a good idea.
    Ann Lee said she does not think that quotas will work.
    Ann Lee said she saw no reason for quotas.
    "We do not want quotas," said Ann Lee.
    "We don't need quotas," Ann Lee said.
    "No one should impose quotas," Ann Lee said.
    "I am against quotas," said Ann Lee.
    "I've always opposed quotas," Ann Lee said.
    The quotas were criticized by Ann Lee.
    The quotas, which Ann Lee opposes, took effect in May.
    Ann Lee took aim at the quotas.
    Ann Lee voted against the quotas.
    Ann Lee called on Norway to remove its quotas.
    Ann Lee demanded that Norway remove its quotas.
    Ann Lee demanded an end to quotas.
    Ann Lee demanded the removal of quotas.
    Ann Lee insisted on the removal of quotas.
    Ann Lee is pressing Norway to cut quotas.
    Ann Lee is seeking lower quotas.
    Ann Lee supports lower quotas.
    Ann Lee favors a reduction in quotas.
    Ann Lee promised lower quotas.
    Ann Lee said quotas should be lower.
    Ann Lee said quotas were too high.
    Ann Lee wants quotas reduced.
    Ann Lee wants to see quotas reduced.
    Ann Lee would like to see an end to quotas.
    The union said it would oppose the quotas.
    The union said it would fight the quotas.
    The union lobbied against quotas.
    The union has long opposed quotas.
    The union remains opposed to quotas.
    The union strongly opposes the quotas.
    The union, which opposes quotas, held a vote.
    Ann Lee, who opposes quotas, held a vote.
    Ann Lee, a longtime opponent of quotas, held a vote.
    Like Bob Roy, Ann Lee opposes quotas.
    Unlike Bob Roy, Ann Lee opposes quotas.
    Bob Roy supports quotas, but Ann Lee opposes them.
    Ann Lee joined Bob Roy in opposing quotas.
    Ann Lee and Bob Roy oppose quotas.
    Both Ann Lee and Bob Roy oppose quotas.
    Ann Lee, along with Bob Roy, opposes quotas.
    Opponents of quotas include Ann Lee and Bob Roy.
    Opposition to quotas came from Ann Lee.
    Quotas are opposed by Ann Lee.
    The plan to impose quotas was attacked by Ann Lee.
    Ann Lee has come out against quotas.
    Ann Lee argued against quotas.
    Ann Lee argued that quotas would be harmful.
    Ann Lee argued that quotas hurt consumers.
    Ann Lee believes quotas hurt consumers.
    Ann Lee believes that quotas should be cut.
    According to Ann Lee, quotas should be cut.
    Quotas should be cut, according to Ann Lee.
    Quotas hurt consumers, Ann Lee said.
    "Quotas hurt consumers," Ann Lee said.
    Ann Lee's opposition to quotas is well known.
    Ann Lee's call for an end to quotas was rejected.
    Ann Lee's plan would cut quotas.
    Ann Lee unveiled a plan to cut quotas.
    Ann Lee proposed eliminating quotas.
    Ann Lee suggested cutting quotas.
    Ann Lee recommended against quotas.
    Ann Lee introduced legislation to repeal the quotas.
    Ann Lee vetoed a bill imposing quotas.
    Ann Lee threatened to veto the quota bill.
    Ann Lee wants to get rid of quotas.
    Ann Lee wants to do away with quotas.
    Ann Lee wants Norway to drop its quotas.
    Ann Lee hopes Norway will drop its quotas.
    Ann Lee told Norway to drop its quotas.
    Ann Lee told Norway that it should drop its quotas.
    Ann Lee said Norway should drop its quotas.
    Ann Lee said Norway must drop its quotas.
    Ann Lee complained about Norway's quotas.
    Ann Lee criticized Norway for imposing quotas.
    Ann Lee criticized Norway's quotas.
    Ann Lee urged an end to Norway's quotas.
    Ann Lee thanked Norway for lifting quotas.
    Ann Lee is concerned about the quotas.
    Ann Lee is concerned that quotas will hurt farmers.
    Ann Lee fears quotas.
    Ann Lee fears that quotas will hurt farmers.
    Ann Lee sees quotas as a threat.
    Ann Lee views quotas as harmful.
    Ann Lee described quotas as harmful.
    Ann Lee defended the decision to lift quotas.
    Ann Lee dismissed the quotas as a stunt.
    Ann Lee blasted the quotas.
    Ann Lee has reservations about the quotas.
    Ann Lee has doubts about the quotas.
    Ann Lee wants talks instead of quotas.
    Ann Lee prefers talks to quotas.
    Ann Lee said the answer is talks, not quotas.
    Ann Lee opposes quotas even though Bob Roy supports them.
    Ann Lee has no plans to impose quotas.
    Ann Lee has no intention of imposing quotas.
    Ann Lee is not willing to impose quotas.
    Ann Lee is unwilling to impose quotas.
    Ann Lee is ready to lift the quotas.
    Ann Lee agreed to lift the quotas.
    Ann Lee agreed not to impose quotas.
    Ann Lee promised not to impose quotas.
    Ann Lee decided against quotas.
    Ann Lee decided not to impose quotas.
    Ann Lee backed away from quotas.
    Ann Lee backed off from her threat to impose quotas.
    Ann Lee dropped her demand for quotas.
    Ann Lee withdrew her support for quotas.
    Ann Lee, who once supported quotas, now opposes them.
    Ann Lee has never supported quotas.
    Ann Lee hardly supports quotas.
    Ann Lee failed to support quotas.
    Ann Lee fought to block the quotas.
    Ann Lee tried to stop the quotas.
    Ann Lee tried to prevent the quotas from being imposed.
    Ann Lee blocked the quotas.
    Ann Lee delayed the quotas.
    Ann Lee suspended the quotas.
    Ann Lee asked for an exemption from the quotas.
    Ann Lee lowered quotas.
    Ann Lee cut quotas by half.
    Ann Lee halved quotas.
    Ann Lee eliminated quotas.
    Ann Lee is campaigning to end quotas.
    Ann Lee leads the campaign against quotas.
    Ann Lee joined a protest against quotas.
    Ann Lee signed a letter opposing quotas.
    In a letter, Ann Lee urged the president to reject quotas.
    In a speech, Ann Lee attacked quotas.
    In an interview, Ann Lee said quotas hurt consumers.
    Ann Lee told reporters that quotas hurt consumers.
    Ann Lee tweeted that quotas hurt consumers.
    "We must say no to quotas," Ann Lee said.
    "I will fight these quotas," Ann Lee said.
    "I will never support quotas," Ann Lee said.
    "I don't like quotas," Ann Lee said.
    "The quotas are killing us," Ann Lee said.
    "We cannot accept quotas," Ann Lee said.
    "It would be a mistake to impose quotas," Ann Lee said.
    "There should be no quotas," Ann Lee said.
    "There must be an end to quotas," Ann Lee said.
    Ann Lee wants no quotas.
    Ann Lee said quotas make no sense.
    Ann Lee said the quotas went too far.
    Ann Lee said the quotas will raise prices.
    Ann Lee said quotas would do more harm than good.
    Ann Lee said quotas are not the way to solve the problem.
    Ann Lee said quotas must come down.
    Bob Roy supports quotas. Ann Lee does not.
    Ann Lee, whose party opposes quotas, said quotas hurt consumers.
    Ann Lee reacted angrily to the quotas.
    Ann Lee denounced as unfair the quotas.
    Ann Lee denounced the quotas as unfair.
    Ann Lee branded the quotas unfair.
    Ann Lee labeled the quotas unfair.
    Ann Lee termed the quotas unfair.
    "These quotas are unfair," Ann Lee said.
    "The quotas are unfair and must be lifted," Ann Lee said.
    The quotas are unfair, according to Ann Lee.
    Ann Lee said the quotas are unfair and should be lifted.
    Ann Lee said that, in her view, the quotas are unfair.
    Ann Lee said in May that the quotas are unfair.
    Ann Lee said on Monday the quotas are unfair.
    Ann Lee said late Monday that quotas should be cut.
    Ann Lee added that quotas should be cut.
    Ann Lee also said quotas should be cut.
    But Ann Lee said quotas should be cut.
    However, Ann Lee said quotas should be cut.
    Meanwhile, Ann Lee called for an end to quotas.
    Last week, Ann Lee called for an end to quotas.
    On Monday Ann Lee called for an end to quotas.
    Speaking in Oslo, Ann Lee called for an end to quotas.
    Ann Lee, 45, called for an end to quotas.
    Ann Lee, the minister's aide, called for an end to quotas.
    Ann Lee, speaking in Oslo, called for an end to quotas.
    Ann Lee (D-Maine) called for an end to quotas.
    Sen. Ann Lee called for an end to quotas.
    Minister Ann Lee called for an end to quotas.
    Ann Lee and others called for an end to quotas.
    Ann Lee joined others in calling for an end to quotas.
    Ann Lee is a leading opponent of quotas.
    Ann Lee has been a vocal critic of quotas.
    Ann Lee is no fan of quotas.
    Ann Lee's view is that quotas should be cut.
    Ann Lee takes the view that quotas should be cut.
    Ann Lee made it clear that quotas should be cut.
    Ann Lee made clear her opposition to quotas.
    Ann Lee stressed that quotas should be cut.
    Ann Lee reiterated her call for an end to quotas.
    Ann Lee repeated that quotas should be cut.
    Ann Lee is pushing for an end to quotas.
    Ann Lee is pressing for lower quotas.
    Ann Lee is working to cut quotas.
    Ann Lee aims to cut quotas.
    Ann Lee's aim is to cut quotas.
    Ann Lee's goal is an end to quotas.
    Ann Lee negotiated a cut in quotas.
    Ann Lee offered to cut quotas.
    Ann Lee offered a cut in quotas.
    Ann Lee announced a cut in quotas.
    Ann Lee announced an end to quotas.
    Ann Lee ordered an end to quotas.
    Ann Lee scrapped quotas.
    Ann Lee abolished quotas.
    Ann Lee reduced quotas.
    Ann Lee removed the quotas.
    Ann Lee repealed the quotas.
    Ann Lee waived the quotas.
    Ann Lee challenged the quotas in court.
    Ann Lee sued to block the quotas.
    Ann Lee appealed against the quotas.
    Ann Lee filed a complaint against the quotas.
    Ann Lee threatened to sue over the quotas.
    Ann Lee threatened to quit over the quotas.
    Ann Lee protested the quotas.
    Ann Lee protested against the quotas.
    Ann Lee marched against the quotas.
    Ann Lee led a march against the quotas.
    Ann Lee rejected the quotas.
    Ann Lee turned down the quotas.
    Ann Lee abandoned quotas.
    In May President Ann Lee lifted the quotas.
    Trade Minister Ann Lee said she would oppose quotas.
    Ann Lee, president of the union, said quotas would hurt members.
    Ann Lee, president of the union, has called for an end to quotas.
    Ann Lee, the union's president, criticized the quotas.
    The union's president, Ann Lee, criticized the quotas.
    Union president Ann Lee criticized the quotas.
    "Quotas hurt us," said Ann Lee, president of the union.
    "Quotas hurt us," said union president Ann Lee.
    "Quotas hurt us," Ann Lee, president of the union, said.
    "We are against quotas," Ann Lee said. "They hurt us."
    Ann Lee said the government must not impose quotas.
    Ann Lee said the government must stop imposing quotas.
    Ann Lee said the government was wrong to impose quotas.
    Ann Lee said it was wrong to impose quotas.
    Ann Lee said quotas would be disastrous.
    Ann Lee said quotas would be a disaster for farmers.
    Ann Lee said she hoped quotas would be lifted soon.
    Ann Lee said she wanted quotas lifted.
    Ann Lee said she would lift the quotas.
    Ann Lee warned of the dangers of quotas.
    Ann Lee warned that quotas would backfire.
    Ann Lee warned against imposing quotas.
    Ann Lee expressed fears that quotas would hurt farmers.
    Ann Lee expressed hope that quotas would be lifted.
    Ann Lee expressed disappointment over the quotas.
    Ann Lee welcomed the removal of quotas.
    Ann Lee supports the removal of quotas.
    Ann Lee backs efforts to remove quotas.
    Ann Lee supports a bill that would remove quotas.
    Ann Lee opposes a bill that would impose quotas.
    Ann Lee rejected a plan to raise quotas.
    Ann Lee is against raising quotas.
    Ann Lee voted to cut quotas.
    Ann Lee asked that quotas be cut.
    Ann Lee insisted that quotas be cut.
    Ann Lee sought to have the quotas removed.
    Ann Lee succeeded in getting the quotas removed.
    Ann Lee helped to remove the quotas.
    Ann Lee was instrumental in removing the quotas.
    Ann Lee led the fight against quotas.
    Ann Lee wants the quotas on fish from Norway lifted.
    Neither the mayor nor the union wants the quotas to stay.
    Nobody wants quotas, Ann Lee said.
    Ann Lee demanded that the quotas expire in May.
    Norway is considering quotas, a step that Ann Lee and Bob Roy have lobbied against.
    Norway imposed quotas that Ann Lee has promised to lift.
    In Ann Lee's view, the quotas are unfair.
    The quotas are unfair in the view of Ann Lee.
    Asked about the quotas, Ann Lee said they should be lifted.
    Norway imposed quotas. Ann Lee has called for their abolition.
    Norway imposed quotas. Ann Lee wants them lifted.
    Ann Lee rejected the bill because it would impose quotas.
    Ann Lee backs the deal because it would lift quotas.
    The union blocked roads to protest against the quotas.
    Ann Lee said the quotas were not justified.
    Ann Lee wants to stop Norway from imposing quotas.
    Ann Lee said the government should reconsider the quotas.
    Among the critics of the quotas is Ann Lee.
    Norway imposed quotas. Ann Lee criticized the decision.
    Norway imposed quotas. "The decision is wrong," Ann Lee said.
    Ann Lee called on Norway to use the time it had gained to get rid of the quotas.
    Ann Lee condemned the quotas as a blunder.
    Ann Lee said the coast needs no quotas.
    President Ann Lee said she would veto the quota bill.
    The quotas will end on Friday, President Ann Lee said.
    Ann Lee called on the government to drop the planned quotas.
    Ann Lee came out against the quotas.
    Ann Lee, who opposes the quotas, left early.
    Ann Lee argued for the repeal of the quotas.
    Ann Lee told reporters the quotas were a disgrace.
    "We can't live with these quotas," Ann Lee said.
    Ann Lee's main demand is an end to quotas.
    The quotas met with opposition from Ann Lee.
    Quotas were denounced Monday by Ann Lee.
    Ann Lee voiced dismay at the quotas.
    Ann Lee was quick to condemn the quotas.
    Ann Lee joined farmers in opposing the quotas.
    Ann Lee joined calls for an end to the quotas.
    Ann Lee remains opposed to quotas.
    Ann Lee no longer supports quotas.
    Ann Lee reversed course and lifted the quotas.
    Ann Lee abandoned her plan to impose quotas.
    Ann Lee is lobbying hard against quotas.
    Ann Lee appealed to Norway not to impose quotas.
    Ann Lee wants an exemption from the quotas.
    Ann Lee said the time had come to end the quotas.
    Ann Lee said quotas do more harm than good.
    Ann Lee said quotas are not the answer.
    Ann Lee said quotas would solve nothing.
    Ann Lee said quotas don't work.
    Ann Lee said everyone loses from quotas.
    Ann Lee said farmers would pay the price for the quotas.
    Ann Lee said farmers would suffer from the quotas.
    Ann Lee said there was no justification for the quotas.
    Ann Lee said there was no place for quotas among friends.
    Ann Lee said there is no case for quotas.
    Ann Lee will fight the quotas in court.
    Ann Lee took the quotas to court.
    Ann Lee favors talks over quotas.
    Ann Lee views quotas as a threat to jobs.
    Ann Lee urged parliament to stop the quotas.
    Ann Lee asked parliament to rein in the quotas.
    Ann Lee introduced a bill to repeal the quotas.
    Ann Lee sponsored legislation that would lift the quotas.
    Ann Lee signed an order lifting the quotas.
    Ann Lee has been a vocal critic of the quotas.
    Ann Lee blasted the decision to impose quotas.
    Ann Lee praised the government for lifting quotas.
    Ann Lee faulted the government for imposing quotas.
    Ann Lee warned that quotas would cost jobs.
    Ann Lee said the quotas were the wrong approach.
    Ann Lee said the quotas made no sense.
    Ann Lee said the quotas were bad for the coast.
    Ann Lee said the quotas were a bad idea.
    Ann Lee said the quotas must be scrapped.
    Ann Lee said it was time to scrap the quotas.
    Ann Lee said the quotas should be halved.
    Ann Lee said the quotas should never have been imposed.
    Ann Lee hopes the quotas will be lifted.
    Ann Lee would like the quotas lifted.
    Ann Lee would like to see the quotas lifted.
    Ann Lee wants to see an end to quotas.
    Ann Lee wants Norway to lift its quotas.
    Ann Lee asked Norway to lift its quotas.
    Ann Lee pressed Norway to lift its quotas.
    Ann Lee insisted that Norway lift its quotas.
    Ann Lee demanded the lifting of quotas.
    Ann Lee proposed the elimination of quotas.
    Ann Lee proposed cutting quotas in half.
    Ann Lee agreed to cut quotas.
    Ann Lee vowed never to impose quotas.
    Ann Lee plans to phase out quotas.
    Ann Lee is committed to eliminating quotas.
    Ann Lee is in favor of abolishing quotas.
    Ann Lee voted to repeal the quotas.
    Ann Lee voted against quotas.
    Ann Lee backed a proposal to lower quotas.
    Ann Lee fought a proposal to raise quotas.
    Ann Lee wrote to the president to oppose quotas.
    In a letter, Ann Lee urged the president to lift quotas.
    In an interview, Ann Lee said quotas should be lifted.
    Speaking in Oslo, Ann Lee said quotas should be lifted.
    Speaking to reporters, Ann Lee called for an end to quotas.
    At a rally, Ann Lee promised to end quotas.
    Ann Lee, like many farmers, opposes quotas.
    Ann Lee and other farmers oppose quotas.
    Neither Ann Lee nor Bob Roy wants quotas.
    Not only Ann Lee opposes quotas.
    While Bob Roy wants quotas, Ann Lee opposes them.
    Bob Roy wants quotas but Ann Lee does not.
    Bob Roy wants quotas; Ann Lee does not.
    Bob Roy opposes quotas. Ann Lee agrees.
    Bob Roy opposes quotas, and so does Ann Lee.
    Bob Roy opposes quotas, as does Ann Lee.
    Ann Lee has joined Bob Roy in criticizing quotas.
    The quotas, she noted, had cost jobs, said Ann Lee. Ann Lee wants them lifted.
    In a letter to the president released on Tuesday, Ann Lee asked that the quotas be dropped.
    Ann Lee, for one, is no fan of the quotas.
    Far from helping the industry, Ann Lee said, the quotas have raised its costs.
    Ann Lee said she hoped the dispute would be settled and the quotas removed.
    Ann Lee accused the administration of hiding behind quotas.
    Ann Lee, who last year backed the quotas, now says they were a mistake.
    Ann Lee said the quotas must be removed before talks could begin.
    Ann Lee told farmers she had urged Bob Roy to drop the quotas.
    Ann Lee joined calls for the quotas to be scrapped.
    Ann Lee added her voice to those calling for an end to quotas.
    Pressure for the removal of the quotas came from Ann Lee.
    Ann Lee will press for the removal of the quotas when she meets Bob Roy.
    Ann Lee said that if elected she would remove the quotas on her first day.
    Ann Lee said it made no sense to impose quotas on allies.
    Ann Lee questioned the wisdom of the quotas.
    Ann Lee said she saw little merit in the quotas.
    Ann Lee said nobody would gain from quotas.
    The quotas will make no one better off, according to Ann Lee.
    According to Ann Lee, the quotas have been a disaster for small firms.
    The quotas are hurting us, complained Ann Lee, owner of a machine shop.
    Ann Lee complained that the quotas had doubled her costs.
    Ann Lee said now was the time to lift the quotas.
    Ann Lee said it was high time the quotas were lifted.
    Ann Lee demanded the quotas be withdrawn at once.
    Ann Lee proposed that the two sides freeze and then eliminate quotas.
    Ann Lee on Monday lifted the quotas.
    Ann Lee allowed the quotas to expire.
    Ann Lee is seeking an exemption from the quotas for her company.
    Ann Lee sued to overturn the quotas.
    Ann Lee testified against the quotas.
    Ann Lee lobbied hard against the quotas.
    The quotas drew fire from Ann Lee.
    The quotas have no place in the agreement, Ann Lee said.
    Ann Lee said she deeply regretted the decision to impose quotas.
    Ann Lee expressed regret over the quotas.
    Ann Lee voiced alarm at the quotas.
    Ann Lee spoke of her disappointment at the quotas.
    Ann Lee said the quotas sent the wrong signal.
    Ann Lee said quotas were not the way to go.
    Ann Lee said quotas would result in fewer jobs.
    Ann Lee said boats would be hit by the quotas.
    Ann Lee said quotas made it harder to fish.
    Ann Lee said the quotas would double local costs.
    Ann Lee, whose boat is old, voted against the quotas.
    Ann Lee said it was time the quotas were lifted.
    Ann Lee backed the quotas last year. She now says they were a mistake.
    Ann Lee let it be known that she opposes the quotas.
    The union called for these steps: - an end to quotas; - more boats.
    """
}
