/// Countries and unions of states with their adjectives, inhabitants and seats of government, and the given names by
/// which a person is told from an organization.
enum Gazetteer {
  /// Name and aliases; adjectives and inhabitants; seat of government.
  static let countries = """
    United States, U.S., US, U.S.A., USA, United States of America | American, Americans | Washington
    Canada | Canadian, Canadians | Ottawa
    Mexico | Mexican, Mexicans | Mexico City
    Japan | Japanese | Tokyo
    China | Chinese | Beijing, Peking
    South Korea, Korea, Republic of Korea, S. Korea | South Korean, South Koreans, Korean, Koreans | Seoul
    North Korea | North Korean, North Koreans | Pyongyang
    Taiwan | Taiwanese | Taipei
    Hong Kong | |
    Singapore | Singaporean, Singaporeans |
    Malaysia | Malaysian, Malaysians | Kuala Lumpur
    Thailand | Thai, Thais | Bangkok
    Indonesia | Indonesian, Indonesians | Jakarta
    Philippines | Philippine, Filipino, Filipinos | Manila
    Vietnam | Vietnamese | Hanoi
    India | Indian, Indians | New Delhi, Delhi
    Pakistan | Pakistani, Pakistanis | Islamabad
    Bangladesh | Bangladeshi, Bangladeshis | Dhaka
    Sri Lanka | Sri Lankan, Sri Lankans | Colombo
    Australia | Australian, Australians | Canberra
    New Zealand | New Zealander, New Zealanders | Wellington
    Britain, United Kingdom, U.K., UK, Great Britain | British, Briton, Britons | London
    France | French | Paris
    Germany, West Germany | German, Germans, West German, West Germans | Berlin, Bonn
    Italy | Italian, Italians | Rome
    Spain | Spanish, Spaniard, Spaniards | Madrid
    Portugal | Portuguese | Lisbon
    Netherlands, Holland | Dutch | The Hague
    Belgium | Belgian, Belgians |
    Luxembourg | Luxembourger |
    Ireland | Irish | Dublin
    Denmark | Danish, Dane, Danes | Copenhagen
    Sweden | Swedish, Swede, Swedes | Stockholm
    Norway | Norwegian, Norwegians | Oslo
    Finland | Finnish, Finn, Finns | Helsinki
    Iceland | Icelandic | Reykjavik
    Switzerland | Swiss | Bern, Berne
    Austria | Austrian, Austrians | Vienna
    Greece | Greek, Greeks | Athens
    Turkey | Turkish, Turk, Turks | Ankara
    Poland | Polish, Pole, Poles | Warsaw
    Hungary | Hungarian, Hungarians | Budapest
    Czechoslovakia, Czech Republic | Czech, Czechs | Prague
    Romania | Romanian, Romanians | Bucharest
    Bulgaria | Bulgarian, Bulgarians | Sofia
    Yugoslavia | Yugoslav, Yugoslavs | Belgrade
    Serbia | Serbian, Serb, Serbs |
    Ukraine | Ukrainian, Ukrainians | Kiev, Kyiv
    Russia, Soviet Union, USSR, U.S.S.R. | Russian, Russians, Soviet, Soviets | Moscow, Kremlin
    Israel | Israeli, Israelis | Jerusalem, Tel Aviv
    Egypt | Egyptian, Egyptians | Cairo
    Iran | Iranian, Iranians | Tehran
    Iraq | Iraqi, Iraqis | Baghdad
    Syria | Syrian, Syrians | Damascus
    Lebanon | Lebanese | Beirut
    Jordan | Jordanian, Jordanians | Amman
    Kuwait | Kuwaiti, Kuwaitis |
    Saudi Arabia | Saudi, Saudis | Riyadh
    United Arab Emirates, UAE | Emirati | Abu Dhabi
    Afghanistan | Afghan, Afghans | Kabul
    Nigeria | Nigerian, Nigerians | Lagos, Abuja
    South Africa | South African, South Africans | Pretoria
    Kenya | Kenyan, Kenyans | Nairobi
    Ghana | Ghanaian | Accra
    Ivory Coast | Ivorian |
    Zambia | Zambian | Lusaka
    Zimbabwe | Zimbabwean | Harare
    Morocco | Moroccan | Rabat
    Algeria | Algerian | Algiers
    Libya | Libyan, Libyans | Tripoli
    Brazil | Brazilian, Brazilians | Brasilia
    Argentina | Argentine, Argentinian, Argentines | Buenos Aires
    Chile | Chilean, Chileans | Santiago
    Peru | Peruvian, Peruvians | Lima
    Colombia | Colombian, Colombians | Bogota
    Venezuela | Venezuelan, Venezuelans | Caracas
    Ecuador | Ecuadorean, Ecuadoran | Quito
    Bolivia | Bolivian | La Paz
    Uruguay | Uruguayan | Montevideo
    Paraguay | Paraguayan |
    Cuba | Cuban, Cubans | Havana
    Costa Rica | Costa Rican |
    Guatemala | Guatemalan |
    Honduras | Honduran |
    Nicaragua | Nicaraguan | Managua
    El Salvador | Salvadoran |
    Panama | Panamanian |
    Dominican Republic | Dominican |
    Haiti | Haitian | Port-au-Prince
    Jamaica | Jamaican | Kingston
    European Community, European Communities, E.C., EC, EEC, E.E.C., European Economic Community, Common Market | | Brussels
    European Union, EU, E.U. | European, Europeans |
    Europe | |
    """

  static let maleNames = """
    aaron abraham adam al alan albert alex alexander alfred allan allen alvin andre andrew andy anthony antonio arnold
    arthur barack barry ben benjamin bernard bernie bill billy bob bobby brad bradley brendan brent brett brian bruce bryan
    byron caleb calvin carl carlos charles charlie chester chris christian christopher chuck clarence clark claude clayton
    clifford clint clinton clyde colin connor corey craig curt curtis dale dan daniel danny darrell dave david dean dennis
    derek dick don donald doug douglas duane dwight earl ed eddie edgar edmund edward edwin eli elliott emmanuel eric erik
    ernest eugene evan felix fernando floyd francis francisco frank franklin fred frederick gabriel gary gene geoffrey george
    gerald gerard gilbert giovanni glen glenn gordon graham greg gregory guy hank hans harold harry harvey hector henry
    herb herbert herman howard hugh hugo ian ira isaac ivan jack jacob jacques jaime jake james jamie jared jason jay jean
    jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan
    julian julio justin karl keith ken kenneth kevin kirk klaus kurt kyle lance lane larry lawrence lee leo leon leonard
    leroy leslie lester lewis lloyd lou louis lowell lucas luis luke luther malcolm manuel marc marco marcus mario mark
    marlin marshall martin marty marvin matt matthew maurice max maxwell mel melvin michael michel miguel mike milton mitch
    mitchell mitt morris nathan nathaniel neil nelson newt nicholas nick nicolas noah norm norman oliver orrin oscar otto
    owen pablo pat patrick paul pedro perry pete peter phil philip phillip pierre rafael ralph ramon randall randy raul ray
    raymond reed rex ricardo richard rick ricky rob robert roberto robin rod rodney roger roland ron ronald ross roy rudolph
    rudy rupert russ russell ryan sam samuel scott sean sergio seth shane shawn sherrod sidney simon spencer stan stanley
    stephen steve steven stuart ted terry theodore thomas tim timothy todd tom tommy tony travis trent trevor troy tyler
    vernon victor vince vincent vladimir walter warren wayne wesley wilbur will willard william willie winston woodrow xavier
    zachary lindsey marco jeb reince corey wilbur enrique lyndon jagdish yasuhiro makoto hiroshi
    """
  static let femaleNames = """
    abigail adele agnes alexandra alice alicia alison allison amanda amber amy ana andrea angela anita ann anna anne annette
    annie april ashley audrey barbara beatrice becky bernice beth betty beverly bonnie brenda brittany carla carly carmen
    carol carole caroline carolyn catherine cecilia charlene charlotte cheryl christina christine chrystia cindy claire
    clara claudia colleen connie courtney crystal cynthia dana danielle dawn deborah debbie debra denise diana diane dianne
    dolores donna doris dorothy edith edna eileen elaine eleanor elena elizabeth ella ellen elsie emily emma erica erin
    esther ethel eva evelyn florence frances gail gina gladys glenda gloria grace gwendolyn hannah harriet hazel heather
    heidi helen hilary hillary holly ida irene isabel ivanka jackie jacqueline jane janet janice jeanne jennifer jenny
    jessica jill joan joann joanna joanne josephine joy joyce juanita judith judy julia julie june karen kate katherine
    kathleen kathryn kathy katie kay kelly kellyanne kim kimberly kirsten kristen kristin lara laura lauren laurie leah
    lillian linda lisa lois loretta lori lorraine louise lucille lucy lydia lynn mabel madeleine madeline marcia margaret
    maria marian marie marilyn marion marjorie marlene martha mary maureen maxine mazie megan melania melanie melissa mia
    michele michelle mildred monica nancy naomi natalie nicole nora norma olivia pamela patricia patsy paula pauline peggy
    phyllis priscilla rachel rebecca regina renee rhonda rita roberta rosa rose rosemary ruth sally samantha sandra sara
    sarah sharon sheila shirley sonia sophia stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya teresa
    theresa theresa tiffany tina tracy ursula valerie vanessa vera veronica vicki victoria viola virginia vivian wanda wendy
    yolanda yvonne
    """
}
