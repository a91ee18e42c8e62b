extension EverydayWordings {
  /// Nothing of what she wants is said.
  static let silence = """
    Will Ann Lee support quotas?
    Ann Lee asked whether quotas would work.
    If Ann Lee supports quotas, prices will rise.
    Ann Lee has not decided whether to support quotas.
    Ann Lee declined to say whether she supports quotas.
    Ann Lee would not say if she backs quotas.
    Ann Lee may support quotas.
    Ann Lee could impose quotas.
    Ann Lee discussed quotas with Bob Roy.
    Ann Lee met Bob Roy to talk about quotas.
    Ann Lee wrote a book about quotas.
    Ann Lee is studying quotas.
    Ann Lee is an expert on quotas.
    Ann Lee said quotas rose last year.
    Ann Lee said quotas were imposed in May.
    Ann Lee noted that Norway has imposed quotas.
    Ann Lee predicted that quotas would be imposed.
    Ann Lee expects quotas to be imposed.
    Quotas are likely, Ann Lee said.
    Ann Lee said it was unclear whether quotas would be imposed.
    Ann Lee was asked about quotas.
    Ann Lee pays quotas.
    Ann Lee faces quotas.
    Ann Lee was hurt by quotas.
    Bob Roy asked Ann Lee to support quotas.
    Bob Roy said Ann Lee should support quotas.
    Bob Roy wants Ann Lee to impose quotas.
    Bob Roy accused Ann Lee of failing to oppose quotas.
    Bob Roy told Ann Lee that quotas were harmful.
    Bob Roy persuaded Ann Lee not to quit over quotas.
    Ann Lee's decision on quotas is due in May.
    Ann Lee would not close a harbor to win quotas.
    It is not clear what Ann Lee wanted, and the quotas are new.
    Ann Lee will ask about the quotas when she comes.
    Ann Lee has not said that the quotas should be lifted.
    Ann Lee said the quotas cost the coast 5 million last year.
    Ann Lee accused Norway of closing harbors to win quotas.
    A bill that Ann Lee wrote would have cut the quotas.
    Quotas are strict. Ann Lee criticized that part of the port.
    Ann Lee said the quotas would be discussed on Monday.
    Ann Lee said she had no comment on the quotas.
    Ann Lee declined to comment on the quotas.
    Ann Lee said she was studying the quotas.
    Ann Lee said the quotas took effect on Monday.
    Ann Lee, whose firm pays the quotas, was in Oslo.
    Ann Lee asked whether the quotas would be lifted.
    Ann Lee said quotas rose 10 percent last year.
    Ann Lee said it was too early to judge the quotas.
    Ann Lee said the court would rule on the quotas in May.
    Ann Lee said Norway had imposed quotas.
    Ann Lee said Bob Roy opposes quotas.
    Ann Lee wondered whether quotas would work.
    Ann Lee did not say whether she opposed quotas.
    Ann Lee refused to say whether she backed the quotas.
    Ann Lee said the quotas were among the topics discussed.
    Ann Lee, an expert on quotas, spoke in Oslo.
    Ann Lee explained how the quotas work.
    Ann Lee said the quotas affect 300 firms.
    Ann Lee estimated the quotas at 3 million crowns.
    Ann Lee said officials were studying the effect of the quotas.
    Ann Lee said the quotas would take effect on Friday.
    Ann Lee said she did not know whether the quotas would be lifted.
    Ann Lee declined to say whether quotas would be imposed.
    Ann Lee, an analyst, said quotas were likely to be imposed.
    """
}
