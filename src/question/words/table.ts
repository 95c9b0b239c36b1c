// Made by "npm run table" from WordNet and word frequencies; not written by hand. A code, then its words: the sort of thing (a letter
// for each of WordNet's files), 1 where it is both noun and verb, how many kinds of it there are (a power of two), how common it is.
export const table = `
A004 abandoned absolute absurd accepted accomplished accurate active additional adopted adorable advanced affected aggressive alcoholic amber amusing announced annoying annual anonymous answering anxious applied appreciated appropriate approved arranged assigned assumed assuming assured attached attacking attempted authorized automatic awkward backed baked bald bare bats beloved betting billion bizarre blamed blessed blocked blond blown bold bonnie booked bothered brutal burnt cancelled casual charged charmed civil civilian civilized classified classy cleared colored comic commanding complaining completed complex confident confidential confirmed confusing connected conscious consistent constant continued contrary controlled convenient convincing cooked corrupt cozy cracked crackers crashing creative creepy critical crooked crossed crowded crushed cured curly cursed damaged dated deadly deceased declared dedicated defeated defending definite delicate delighted delightful depressed depressing described deserved determined developed developing devoted dexter directed dismissed distant distinguished distracted disturbed disturbing divorced dizzy domestic doomed dragging dramatic drawn dreadful dreamed driven dropping drunken dull dusty eager earned eastern educated effective eighteen eighth elected elegant eleven endless enormous entertaining entitled essential established eternal everyday exclusive executed exhausted exotic experienced explosive exposed extraordinary extreme faced faithful fallen fascinating fatal filthy fitting floating focused fond fooling forbidden forensic formal fortunate forty fourteen framed fried frightening frozen furious fuzzy generous genetic gentle genuine global glorious gracious granted greater greedy hairy halfway handed handled handy harmless harsh haunted helpful helpless hilarious honorable honored hooked hopeless horny hostile humble humiliated humiliating hysterical ideal identical identified ignorant ignored immediate immortal impressive inappropriate included incoming independent inevitable infected informed injured inner inspired intact intelligent intended intense internal international invisible inviting ironic isolated jammed joined kindly landed larger lazy legitimate lethal liable lifted limited lined liquid listed lit located logical lonesome loyal lunatic lv magical magnificent marked martial marvelous massive mature maximum mere messy minimum minus mistaken misunderstood mobile modest moral mortal multiple mutual mysterious naive narcotic native naughty nearby neat ninth noble northern obliged obsessed occupied offended offensive olive online opposed opposite organized outer outrageous outstanding owned painful painted paranoid passe passionate peaceful peculiar permanent petty phony placed planted pointed polite politic possessed pouring practical pressed pressing previous primary principal prior pro promising protected protecting protective proved proven psychic psychological psychotic published punished qualified raining raising random randy raped raw recent recognized recorded recovered registered rejected related relaxed relevant reliable relieved religious remaining remarkable remote removed reported requested required respectable respected retarded retired returning rising risky rocky rolled ruled rusty sacred sane satisfied scheduled scientific scrambled sealed searching seated selfish sensible sentimental separated serial seventeen seventh severe shared shining shiny shitty shocked shocking significant similar sincere sixteen sixth skinny sleepy slim slipping sloppy smaller smashed smiling smoked sneaking sober solved sophisticated sore southern spectacular spiritual splendid spoiled spotted stark starving stern sticking sticky stiff stinking stressed strict struck struggling stubborn studied stuffed subtle sunny superior supreme surgical surprising surrounded surrounding suspected suspended suspicious sustained sworn talented tasty teen teenage temporary terrified tested thick thirsty thirty thoughtful threatened threatening thrilled tops torn tortured traditional tragic traveled tremendous tricky troubled trusted trusting twisted typical ultimate unable uncomfortable unconscious undercover underground underwater unexpected unfair unfortunate unhappy unique universal unknown unlike unnecessary unpleasant upper urgent useful vain valuable vanished various vast vicious violent vital vulnerable wandering washed wasted wealthy western whatsoever wicked wired wooden woody worn worthless worthy wrapped yelled
A005 according actual agreed ancient armed ashamed asleep attractive available awake aware awesome based basic becoming bigger bloody bored boring bright brilliant broad built buried burned busted capable central changing charming cheap cheating checked clever closed comfortable commercial committed common complete complicated concerned confused considered convinced covered cruel crying curious damned decent delicious designed desperate destroyed disappointed discovered disgusting downstair downtown dressed due dumb embarrassed embarrassing emotional ended engaged escaped exact excellent excited exciting expected expensive fabulous falling false familiar famous fantastic federal fifteen fifth fifty filled fixed flat flying following foolish forced foreign forgotten former fourth fresh friendly frightened golden gorgeous grateful greatest grown handsome hated headed healthy heavy hidden higher hired horrible huge ill illegal impressed incredible insane jealous joking knowing laid large latest laughing leading legal likely loaded local lonely loose loud lousy loving main mental merry mighty miserable mixed modern mum murdered naked nasty natural necessary noticed nuclear nuts obvious odd older opened ordered ordinary original packed particular pathetic paying physical pissed planned pleasant pleased political popular positive potential powerful precious pregnant prepared professional proper pure raised rare realized reasonable received regular relative responsible ripped rolling rotten rude ruined sandy scary screaming senior sensitive settled several sexy sharp signed silent soft sold solid specific spoken staring successful sudden super tall terrific thin thrown tied tight tiny touched touching trained trapped treated twelve twenty ugly unbelievable understood united unusual useless usual wanting warm weak wide willing winning wise wounded written younger
A006 able alive amazing angry awful born broke broken busy careful certain changed chief cold cute dangerous dark decided deep difficult dirty driving drunk dying early eight entire extra figured final finished fired gay given glad goddamn grand guilty honest hundred hungry impossible innocent interested interesting involved kept known learned liked loved lovely lucky mad million missed missing moved moving near needed neither nervous nine normal outside paid personal poor possible private proud public quick red rich ridiculous sad safe saved scared secret serious seven silly simple slow small special spent standing stopped straight strange strong stuck surprised sweet taken ten terrible third tired tough turned upstair walking weird wild wonderful wondering worried worse worth
A007 afraid ain another bad beautiful both coming crazy dead dear different done each easy few five four funny gone happy hard heard high hot important late left looking lost many married next own real same six stupid supposed telling three tried trying used wanted whatever whole working young
A008 any big every first great little long made new nice old other said some sorry sure two
A009 all good no one
A104 antique bitter blank brief deaf divine faint fleet foul grey gross initial intimate jolly minor narrow pale purple queer savage shallow slack stable tender wee
A105 alien average blind bound brave empty equal fake firm gray joint negative pink plain prime rough silver smooth steady total wet yellow
A106 black blue brown calm clean fair fast fat frank full general green low major perfect quiet short sick single smart worst
A107 best clear cool damn free ready second true white wrong
A108 better fine last
A109 okay out
B004 african allergic biological canadian caroline catholic chemical communist corporate dental dutch economic electrical electronic european financial greek heavenly indian jewish musical naval olympic presidential roman soviet tactical technical visual
B005 british chinese christian electric japanese marine medical military national romantic royal russian sexual social
B006 american english human
C004 accidentally afterward afterwards alike altogether anyhow anyways approximately ashore awhile backward backwards beautifully beneath closely closest constantly correctly currently daily deeply deliberately desperately differently elsewhere emotionally evidently fairly farther fastest forth fortunately fully generally gently happily heavily hereby hopefully incredibly legally literally luckily meanwhile mentally merely nearest necessarily nevertheless nicely normally occasionally officially originally overnight physically positively precisely properly quicker quietly rarely safely sexually shortly slightly somewhat specifically strictly strongly technically throughout thus ultimately underneath
C005 aboard above apart apparently aside awfully badly barely basically below beyond carefully clearly closer directly downstairs earlier easily entirely eventually everywhere extremely faster frankly further hardly highly honestly however immediately indeed kinda lately mostly naturally nearly nowhere otherwise particularly perfectly personally possibly practically previously recently simply slowly someday somehow someplace sooner surely terribly therefore truly unfortunately wherever
C006 absolutely across alright anywhere besides certainly completely definitely especially finally forever instead less longer needs none obviously often perhaps quickly rather seriously somewhere suddenly totally twice upstairs usually within
C007 actually ago ahead almost alone along already also anymore anyway behind between either enough exactly far inside later least most ok once pretty probably quite sometime sometimes soon such though together tonight under yet
C008 after again always around away before by ever maybe more much never off only over really then through too very
C009 about as but here in just not now on so there up yeah
C106 forward
C108 down even still
C109 back well
D054 motive
D057 feeling
D061 fauna
D083 flora phenomenon
D091 grouping
D092 artefact entity nutrient
D093 artifact organism quantity
D094 individual relation substance
D095 beast creature event knowledge location
D096 animal food
D097 person somebody someone
D146 space
D195 object
D196 group
E004 assassination backing banging behalf bingo boarding breakdown camping catching chopper circus cracking crawling deeds despite detention digging errand facial footstep graduation karate kidnapping monte nursing operations orleans paperwork prep registration rodeo roller ruining rushing screwing seeking soccer spinning stations sucking swinging touchdown tracking vietnam visiting worrying
E005 avenue beating hearts homework numbers parking picking services stops wings
E006 pas putting sitting starting
E007 fucking hands taking waiting
E014 alliance approaching carnival chess contribution dining engineering expedition failing forgiveness harassment hobby hockey homecoming invasion lottery nelson observation orgasm poker porn precaution prosecution reaching replacement reunion sailing scissors shaking shaving shipment storage testing wrestling
E015 backup basketball closing cutting dealing drinking hanging hearing keeping kissing mission sale shopping smoking stopping
E016 lying
E017 fun
E024 addition admission ballet bathing blessing blocking bombing bowling boxing chewing commitment courtesy crossing defence dressing engagement entering execution gunshot handling inspection investment maintenance offence presentation pursuit rehearsal resistance rum tennis violation
E025 appointment assignment breaking breath burning buying dating defense football lesson mercy passing routine saving showing suicide tears turning violence
E026 calling listening running using watching wearing
E027 making
E034 abortion administration approval arrival attending behaviour custom demonstration development discovery election error fraud identification jumping kicking lawsuit marching offense passage poisoning pretending racing ritual serving shipping spreading trading transmission verdict welfare
E035 bringing counting delivery firing fishing hiding hunting painting planning plus pulling riding robbery role sending spending surveillance
E036 giving holding killing operation playing shooting
E037 means shot
E039 going
E044 application collecting construction cooperation departure destruction difficulty ew feeding fixing management obligation penalty preparation production technology theft washing
E045 baseball behavior breathing cooking duty education failure finding hitting option path performance responsibility singing stealing swimming teaching treatment
E046 decision eating fighting
E051 usage utilization
E052 transgression
E053 occupation proceedings reflex
E054 analysis assistance causing covering enforcement enterprise examination felony gambling gathering homicide joining performing possession punishment
E055 acting cleaning pushing selling training trial
E056 leaving
E057 business
E061 exertion mistreatment
E062 acquiring athletics exercising
E063 measurement measuring workout
E064 creation entertainment proceeding
E065 cards procedure protection therapy
E066 crime
E067 getting
E071 commercialism
E072 tending
E073 accomplishment achievement commerce travelling
E074 investigating traveling
E075 dancing effort movement
E083 transaction
E084 activity
E093 recreation
E104 adventure auction autopsy fart lust peek ransom scam solo tattoo tow
E105 carol divorce favour
E107 fuck
E114 hike homer nap receipt rendezvous riot
E115 study
E116 trick
E124 combat gesture slight voyage
E125 assault award campaign career experiment market progress revenge tour
E126 contact flight
E134 conflict stroke struggle stunt
E135 battle golf trade
E136 mistake service step
E137 course war
E144 task
E146 blow fault murder sex trip
E154 worship
E155 exercise practice research
E157 game job
E162 berth
E164 craft
E165 journey sport
E185 process
E196 action
F004 admiral bullock chow drake dug humans ling mademoiselle mankind merlin mole molly moose mule ox peacock puppy takin vanessa zeus
F005 bunny chick devon giant jenny kitty lucy phoebe robin
F006 billy bos
F008 doe
F014 colt coyote donkey elk emperor jay leopard nanny pony sawyer tuna weaver
F015 tiger turkey
F016 tom
F024 arab camel dove gorilla salmon spider weasel
F025 lion
F034 dolphin elephant flea goat lobster
F035 female
F044 ant bee owl pigeon sheep squirrel
F045 adult male
F051 algae arachnid
F052 antelope terrier
F054 cattle cows deer lizard
F061 bacterium crustacean larva mollusc mollusk saurian
F062 raptor shellfish
F063 bacteria finch moth serpent
F064 dinosaur toad
F065 virus
F071 wader
F073 rodent
F081 microorganism
F082 reptilian
F083 reptile
F091 vertebrate
F093 mammal
F094 insect
F104 buffalo kitten
F105 bug bull pet
F106 bitch
F114 shrimp
F115 cow pig
F116 queen
F124 claw crab eagle lamb oyster paw
F125 fox tail turtle wolf
F134 ape clam goose skate worm
F135 beef mouse rabbit
F136 egg
F144 feather hawk hound
F145 rat shark
F153 beetle
F154 frog
F155 monkey
F156 cat
F165 snake
F166 horse
F177 dog
F186 fish
F196 bird
G004 airline aisle backyard bailey baldrick banner cargo carrier chains clarence condom cooler coop cottage courtroom diaper dickie drawer driveway elvis embassy facing footage gig grid hardware harvard internet jeep laser magnum nipple nude orphanage pantie parlor pentagon pickup plaza poop portal puppet rep runway sewer shook shooter sidewalk stanford subway superman synchro tab tails teddy toby tore trey trouser velvet winchester yale zoo
G005 alley bones casino classic discus er glove gym jean jersey kirk laundry motel palace rings rooms spoke stole terry trunk wallet ways
G006 bathroom max pants
G007 haven
G008 or
G014 attic audio bra bracelet briefcase bulb cafeteria cd ceiling cellar clinic colors diner dolly doorbell dorm earring envelope flashlight fountain gallery generator hallway headquarters heroin hopper hut invention jeans limo mack mansion morphine napkin pajama pier portrait reed robot server shorts silk skeleton starter supermarket timer trailer umbrella walker wardrobe
G015 airport ambulance bars basement bath booth el hank landing lane led library locker mac mall museum stair stays suite van
G016 hall
G024 artillery aspirin balcony barn bathtub blouse bomber brakes brick cabinet chapel cocaine corridor cutter dagger freeway fridge grenade grocery inn laboratory lan marker morgue necklace nightclub recording refrigerator rod saloon shelf shotgun slipper souvenir stocking stove sweater trainer trophy tub violin wheelchair wig
G025 cigarette desk elevator helicopter lab pill radar studio surgery temple toilet
G026 bullet clothes kitchen prison sam
G027 john
G034 baggage basket carriage compartment guitar helmet makeup mattress microphone oven physic porch recorder sensor sleeve sofa stadium statue stereo suitcase terminal theatre tomb transportation tray
G035 cigar doll glasses highway piano steps theater underwear
G036 camera cell hospital mike works
G037 street
G044 ammunition cleaner factory firework jock luggage pistol platform rug setup tobacco
G045 bedroom engine missile seats stairs sword wagon
G046 apartment hotel window
G047 door office
G051 chapeau curative timepiece
G052 aeroplane emblem impediment motorcar padding paraphernalia passageway pic warship
G053 jewellery
G054 airplane auto jewelry lamp quarters
G055 product restaurant vehicle
G056 computer system
G057 car
G061 antibacterial cutlery headdress
G062 apparatus downer dwelling lodging plaything tubing utensil weaponry
G063 firearm obstruction representation sedative workplace
G064 aircraft
G065 photo
G066 arms art road
G072 conduit
G073 housing
G074 fabric facility
G076 weapon
G081 edifice instrumentation
G082 textile
G083 decoration
G084 cloth furniture medication vessel
G086 building
G092 commodity
G094 clothing container
G095 device equipment
G104 beaver bolt bunk crib crown disco dock dope fax handcuff lame lipstick loop starboard torpedo videotape yacht
G105 brad cab castle coke horn ranch shower
G106 round till
G114 barrel clip comb crate cuff dam dive dummy dynamite fort frame gin hammer hood lobby mug needle panel pencil prop rag rib sack scum ski skirt spike stall vault vent warehouse web
G115 cabin cable chip costume exit garage net peg screw trash trigger wing
G116 key radio
G117 jack
G124 balloon beam bench brake cane coffin collar counter curtain dice dose drum fork gown gutter hose knot lance motorcycle perfume pillow pole rail razor saddle shack sole spoon stripe submarine throne
G125 belt bike blanket bowl bridge button cage cake candle closet garden grave heel jet kit load package pen plate pocket pool purse screen shell sock string tank taxi trap
G126 bus camp cup stick
G129 can
G134 armor bicycle bin bucket canal cannon ditch entrance jewel ladder lighter pan plug rack railroad robe rocket shovel soap strap strip
G135 bell boot couch deck gate map mirror post pot rifle satellite telephone tire towel wheel wire
G136 bag bar floor jail shirt suit tape wall
G137 mine phone picture
G144 axe bandage carpet cart circuit layer mill shield stitch
G145 cap chamber farm fence flag jacket knife pipe roof tent tower uniform
G146 ball block bomb box card clock hole plane station
G147 bed
G151 garb
G152 attire munition
G153 ware
G154 automobile cord dish motor shelter
G155 rope toy
G156 bottle chair hat piece shoe shop store truck
G157 gun stuff
G165 coat photograph surface tool tube
G166 boat ship
G167 house
G176 machine
G177 room
G183 garment
G184 instrument structure
G185 plant
G196 drug
H004 bounty clearance coverage dignity felicity heather humanity lf luxury manners patience vibe virtue
H005 guts majesty matt nature odds vice
H006 gold legs plenty
H007 might
H008 must
H014 bass bearing capacity exposure identity innocence privacy
H016 sake
H024 concentration finishing harmony height kindness lifestyle loyalty violet
H025 justice
H026 evil
H034 depth personality scope
H035 authority strength
H044 honesty importance length timing
H045 beauty courage degree goodness manner
H046 difference
H048 way
H053 disposition righteousness
H054 appearance asset temperature
H061 demeanour deportment redness
H062 demeanor
H063 morality
H065 ability
H072 magnitude
H075 quality
H093 trait
H104 disguise peach slick spark tan
H105 chill grace
H114 ding privilege streak
H115 pearl silence
H124 colour
H125 access charm limit sin tone
H126 control voice
H134 humor influence mass
H135 range weight
H136 price
H137 sound
H144 dimension
H145 distance fashion patch style
H146 age force
H147 number
H149 right
H155 advantage shape size
H156 level
H157 power
H165 color
I004 ankle butch cunt fist forehead kidney lid liver mummy pinky skull sperm tit vagina waters wrist
I005 hip knee lung pussy throat
I006 asshole dick ear
I007 ass
I014 corpse gob noodle thigh
I024 haircut penis spine valve
I025 chest lip teeth
I026 leg
I044 limb tooth
I051 porta
I052 orifice
I055 gene
I062 appendage
I063 gland hormone
I064 organ
I066 hair
I073 artery
I081 vena
I082 vas
I104 boob cheek elbow lap palm thumb
I105 shoulder sweat
I106 arm
I114 belly chin
I115 breast flesh
I116 brain foot mouth neck
I117 face
I124 gum jaw
I125 skin stomach toe tongue
I127 hand head
I134 beard
I135 gut nerve
I136 finger nose
I137 eye
I144 vein
I147 blood body
I156 bone
I165 muscle
I184 tissue
J004 bent bonus communications democracy distraction excellency exception guessing ken tactic thorn values
J005 confidence letters mystery nightmare
J006 favorite living
J007 eyes
J009 it
J014 acquaintance affairs agenda believing coma conclusion conspiracy conviction ethic inspiration instinct judging logic obsession quantum self specimen suspicion sympathy syndrome tradition
J015 affair reality
J016 seeing sleeping
J017 heart truth
J019 thing
J024 aspect confirmation convention essence expectation intent notion rating reflection waking wisdom
J025 dreaming suggestion talent vision
J026 reading
J034 alternative consciousness consideration illusion objective perspective principle prophecy technique
J035 example headache impression intention investigation judgment magic memory opinion possibility
J036 attention
J044 chemistry curiosity element figuring remembering strategy
J045 arrangement goal intelligence learning policy skill standard understanding
J046 choice
J047 fact
J051 stimulus
J052 inability
J053 statistic
J054 grounds sensation
J055 faith imagination theory
J058 kind
J063 biology component conception mathematics
J064 math method philosophy physics
J071 ism
J072 doctrine
J073 creativity reasoning
J074 belief religion
J075 attitude science
J084 arts
J087 thinking
J088 thought
J094 concept
J097 idea
J105 background focus ghost
J114 fare hunch quest scent
J115 habit sight
J116 respect
J117 dream
J119 will
J124 burden fantasy flavor
J125 character detail model proof purpose sample score view
J126 sense type
J127 mind
J134 culture plot
J135 image
J136 doubt experience interest rule taste
J137 matter point
J144 discipline feature scheme
J145 form value
J155 pattern
J156 sort
J165 medicine program
J186 evidence
K004 acts ahem alpha angelus apology arrow begging beth blah channels chapter cheering chi compliments dd documentary hallelujah herr hooray howdy instructions joel judges kansa laws mari matthew mayday med mon oath passport password prescription recipe regrets reporting respects scandal scenario senor shouting si sol stripes ti transcript valentine yay yea
K005 karen lied mister ms names oscar ringing sally studying windows yelling
K006 congratulation goodbye la luke words
K007 bye mrs
K008 am hello mr
K009 an he hi re yes
K014 blues constitution diary edition flyer formula journal memo menu myth plea poetry poster protocol reception recommendation signature strings whispering
K015 bible confession details legend objection version video
K016 tv
K024 album announcement applause chad definition denial entry expression farewell guidance interrogation introduction literature manual memorial misunderstanding notebook postcard regulation rhythm signing telegram testimony
K025 drama drawing invitation item magazine newspaper opera spanish tale television
K026 speaking
K027 minutes
K028 thanks
K034 advertising arguing comedy description handwriting laughter medium melody novel offering
K035 advice argument ending heading prayer response session warning
K036 news
K037 story talking
K044 accusation discussion exam greeting medal negotiation promotion proposal publicity questioning topic wit
K045 ad agreement deed meaning nonsense permission speech talks
K046 congratulations
K051 witticism
K053 pleading writ
K054 fiction latin
K055 instruction poem
K056 conversation movie song writing
K057 saying
K061 laurels notation utterance
K063 communicating
K065 explanation
K066 asking
K071 accolade touchstone
K072 opus
K073 indication
K074 database software text
K076 music
K083 info
K084 symbol
K085 communication statement
K086 information
K092 signaling
K095 language papers
K104 alibi bargain con covenant flare lecture nickname parole rumour slot
K105 bravo clue rumor
K106 crap wow
K107 shit
K114 accent autograph brand cartoon consent cue debate fingerprint gossip jazz lyric profile shaft
K115 channel concert target term title
K117 excuse question
K124 appeal badge calendar essay headline reference rhyme stress verse
K125 address cheer command copy license
K126 figure french
K134 broadcast certificate chart compliment gag phrase premise theme
K135 page script section sentence
K136 bill film joke record ticket
K137 order
K144 proposition tense
K145 article comment contract honour subject
K146 account code paper
K155 tune
K156 letter
K165 motion
K166 list
K167 book word
K168 name
K175 document
K176 act message
K185 signal
L004 climbing knocking pounding sunrise sunset
L005 coincidence emergency miracle prom
L014 bam celebration diving episode revolution
L016 wedding
L024 heartbeat recovery tournament
L025 destiny disaster funeral incident
L027 death
L034 earthquake tragedy
L035 explosion
L036 accident
L044 ceremony
L045 success victory
L046 beginning
L053 flowing
L062 alteration
L092 occurrence
L096 happening
L104 chorus racket surf thunder
L114 feast
L115 pulse reward
L124 impact tick
L125 damage fate instance
L127 case
L134 factor tide
L135 wave
L136 race
L137 trouble
L144 discharge flow
L145 occasion
L147 fire
L165 contest noise
M004 creeps ego horror jealousy
M006 feelings
M014 caring disappointment gratitude grief relief terror wishing
M015 fever passion
M024 affection appetite compassion excitement satisfaction
M025 mood
M046 pleasure
M054 hatred liking
M075 emotion
M104 spite thrill yen
M105 pity shock
M114 rage temper
M115 alarm panic pride
M124 ambition delight distress sorrow
M135 joy shame
M145 anger
M146 fear
M155 desire
N004 brat chips collins eats fries jonathan ketchup lemon lemonade popcorn pumpkin spaghetti strawberry tequila vodka
N005 champagne cos eggs soda
N014 banana burger chili coconut cola garlic hamburger martini mustard patty
N015 charlotte chocolate cole
N017 dinner
N024 bacon cracker dough doughnut muffin pork potion pudding sherry tomato
N025 juice orange supper
N026 tea
N034 biscuit brandy cocktail melon murphy pancake pea potato whiskey
N035 liquor pizza
N036 chicken
N044 bun grape organs sausage
N045 apple cookie pie salad steak
N046 beer coffee
N053 greens
N054 cereal spirits
N055 helping meal
N062 vino
N064 dessert
N071 veg
N072 condiment veggie
N073 goody seafood
N074 vegetable
N075 meat
N082 nourishment sustenance
N083 beverage
N084 alcohol herb
N107 honey
N114 ginger ham hay rice scotch
N116 lunch
N124 jelly pickle snack
N126 breakfast
N135 butter
N144 diet
N145 bean milk sandwich soup sugar
N154 booze
N155 cheese
N156 wine
N164 sauce
N165 bread candy
O004 beats cavalry column congress galaxy han ming platoon un
O005 drove enemy fed hollywood jungle navy
O006 college folks york
O008 isn
O009 who
O014 academy battalion battery charity civilization colony corps homeless marines partnership population publisher rash senate tech
O015 village
O024 combination commonwealth leaders orchestra republic settlement tribe
O025 audience data generation jury squad troops university
O027 men
O034 association household species variety
O035 community conference division union woods
O036 army doc folk
O037 family
O044 corp corporation council economy profession
O045 nation society
O046 country government law meeting
O051 ancestry kinfolk
O052 tribunal
O053 dynasty
O054 authorities bureau industry ordering
O055 committee
O063 category clan
O064 personnel
O065 agency series
O066 department
O074 institution
O075 collection
O084 organization
O104 choir rear
O105 ally cream patrol
O114 core herd mob parade rank stack
O115 outfit pair rick troop
O117 couple
O124 chunk pile
O125 chain crew gang grade row
O126 bunch club
O134 branch
O135 crowd forest league network staff traffic
O136 band church
O137 police
O144 content labor sequence
O146 board class company court table team
O147 line
O154 commission
O157 party school
O178 people
P004 arizona atlanta austin australia baltimore berlin broadway bronx brooklyn campus canada carolina chester clearing cleveland colorado connecticut cuba dallas dc den denver detroit doris empire erin eugene flies frederick germany ghetto hawaii heavens heights holland horizon houston kansas kennedy kent korea lawn leon madison maine manhattan miami michigan mississippi mo mona monroe montana moscow nd nevada newport ohio paradise philadelphia phoenix pierre queens ra rio roads rus russia scotland seattle switzerland tokyo troy twins tyler venice victoria virginia whereabouts
P005 boston california chicago de east england florida france gary georgia jordan leo london mexico nancy parts rome sydney texas washington
P006 america holy il north paris west
P007 hell
P008 us
P009 me oh wa
P014 cemetery destination graveyard kingdom playground reservation spain
P015 china county moron setting
P016 al heaven scene south
P024 interior precinct residence
P026 city
P034 neighbourhood origin upside
P035 direction neighborhood
P037 town
P052 boundary
P054 territory
P063 bounds
P066 area
P084 region
P104 japan
P115 tip
P116 corner park
P117 front
P124 centre harbor orbit port
P125 border edge zone
P126 seat top
P135 bottom center source
P136 field middle
P137 end side
P138 home place
P145 site
P146 spot
P155 route
P156 position state
P175 district
Q009 why
Q014 impulse
Q024 conscience
Q117 reason
R004 atlantic canyon dale delta glen globe hudson mars pacific rainbow
R005 africa europe hercules logan maria vega
R006 ben river
R014 cape creek hunk ribbon
R015 falls ocean
R016 sea
R017 world
R024 col
R025 cliff island remains universe
R034 pond
R035 lake mountain opening planet
R045 valley
R076 agent
R104 bluff leak neighbour
R105 moon
R106 sun
R114 brook hollow swamp
R115 bay
R116 beach
R124 grain
R125 cave coast sheet sky
R126 earth track
R134 bubble nest pit scrap stream
R135 shore
R136 bank hill star
R144 ridge
R146 land
R155 stone
R156 ground rock
S004 aaron accused adams alexander alfred allen amigo anderson anthony apache apollo archer arnold ashe assassin baker bandit banks baron bart beau belle benjamin benny bernard blair blake bourbon brooks buchanan burt buster butler caesar calvin carson chambers chased cheerleader cinderella cocksucker colleague coroner corporal countess cynthia dana dearest deb deputy diana douglas edgar evans ex fields fletcher frankenstein franklin freshman fucker fugitive gabriel gates gibson gilbert godfather graham granddaughter grandson graves griffin hamilton harper harris harrison hart harvey hayes hearst heller herman hick highness hitler hooker horace housekeeper hugo inmate jackass jacob janitor jefferson joker joyce jr julian lawrence leonard luther madonna mason masters mechanic mick millionaire momma montgomery moore morris moses murray napoleon nicholas noah norman oliver palmer paramedic patrick perry philip pilgrim ranger rembrandt riley roberts robinson rogers romeo rookie roommate samson samuel satan shakespeare shaw shawn sidney simpson siren sissy skinner slut sniper sonny spencer stella stephen stewart stripper stuart survivor tarzan thompson tiffany trooper turner veteran virgil wally warden warner warren webster wells wesley whitey williams zombie
S005 adam albert amen andrew anne arthur ate bruce burns carter catherine charles chosen christopher clark da dame daniel davis dean donna drew duke earl edward elizabeth eve grandfather grandpa helen hero holmes hostage inspector jackson jason johnson jones joseph junior lee lewis lincoln louis madame marks marshall martin mickey miller monsieur morgan pa papa parker ross russell ruth santa sarah scott seth simon smith stanley sucker ted thomas vampire virgin walter watson wayne wilson
S006 bastard bobby boyfriend christ cousin david george girlfriend henry james jerry jesus johnny kelly mama mary mommy motherfucker paul peter president robert sheriff
S007 dad daddy ma michael mom
S008 sir
S014 ambassador astronaut banker bloke brownie burglar chandler congressman counselor designer favourite fisher geek granny gypsy korean landlord lesbian maiden mistress mutant niece nun opponent peasant pope prophet rabbi reader runner thug tourist wizard yankee
S015 bride daphne dragon grandma grandmother lad loser madam nephew piper punk senator
S016 buddy client colonel dude fella fellow idiot sweetheart uncle
S017 daughter lady
S018 god
S024 actress almighty amateur announcer architect auntie bartender blonde bodyguard buyer candidate celebrity chef collector commissioner comrade elder foreman gangster goddess heir holly homosexual investigator junkie kidnapper magician maniac medic midget monk narrator nazi negro photographer preacher producer prosecutor psychiatrist psycho rex robber salesman sis swiss traitor villain
S025 commander cowboy defendant demon director genius gentleman liar maid mayor princess reporter stranger surgeon sweetie victor winner
S026 aunt darling detective guest king lieutenant
S027 brother nobody sister son
S034 accountant boxer critic dentist fairy foreigner messenger mexican poet rider teenager waiter warrior
S035 bishop coward german manager monster passenger prince prisoner secretary terrorist visitor youth
S036 angel patient professor sergeant victim
S038 boy
S044 advisor editor employer executive farmer gambler journalist painter pupil representative resident sailor supervisor therapist
S045 attorney babe citizen customer dancer dealer driver fighter governor hunter jew murderer priest servant singer
S046 killer lawyer soul
S047 wife
S048 friend girl
S051 beholder deceiver progeny sufferer
S052 biologist educator pol simpleton
S053 benefactor cheater disciple felon spouse
S054 ancestor businessman missy policeman politician speaker specialist
S055 actor lover member owner reverend thief
S056 child student teacher
S061 artisan clergyman possessor scrapper
S062 deity laborer lawman
S063 aristocrat consumer defender follower helper merchant scholar talker
S064 maker musician physician
S065 artist official writer
S066 player
S071 proponent workingman
S072 traveller workman
S073 contestant entertainer negotiator performer protector traveler
S074 asian athlete guardian
S075 assistant criminal expert scientist
S077 woman
S082 communicator
S083 offender
S085 employee worker
S091 dweller
S092 inhabitant
S093 grownup
S095 leader
S104 bachelor barber burke carpenter counsel ford hector orphan prey puke rebel skipper tucker valet ward
S105 cooper devil neighbor potter
S106 cop
S107 captain
S108 guy
S114 champ chap chauffeur hack host pirate porter shepherd vet waitress whale yank
S115 bum champion clown freak marshal mate minister twin witch
S116 master pal
S124 addict bully chairman companion pimp tenant widow
S125 fan saint
S126 boss fool lord
S128 father
S134 clerk prostitute
S135 coach knight pilot slave whore
S136 guard spirit
S137 husband mother
S144 crook engineer
S146 parent partner
S147 baby
S154 author
S156 officer
S158 kid
S166 soldier
S167 doctor
S169 man
T004 elements hurricane
T014 gravity sunshine
T024 lightning
T025 current fortune
T034 attraction electricity
T036 luck
T044 consequence radiation
T051 upshot
T055 energy
T104 moonlight suction
T114 flood
T115 exchange
T116 smoke
T124 fog
T125 snow
T134 breeze
T135 bond heat pressure rain storm
T136 ray
T137 light
T145 cloud effect result
T156 wind
T175 weather
U004 andromeda carrot columbo melissa milo sang
U005 peanut
U014 blade daisy
U024 cherry onion wheat
U034 oak veronica
U036 rose
U045 lily
U051 foliage succulent
U053 cactus
U054 willow
U071 wildflower
U073 fern orchid
U083 fungus vine
U092 shrub
U114 crop pod
U124 bark corn
U125 bud
U134 root
U136 nut
U144 pine seed
U154 bush weed
U163 leaf
U165 fruit
U174 grass
U186 flower
U196 tree
V004 booty costs dime effects peanuts ruby sales savings scholarship
V008 things
V014 customs
V015 diamond
V025 debt letting loss
V034 resource
V035 estate insurance
V044 capital funds salary
V048 money
V054 profits specie
V061 liabilities
V063 belongings
V064 income payment
V072 expenditure
V083 assets
V085 property
V104 slice
V114 allowance budget
V115 treasure
V124 bribe mortgage
V125 credit
V126 cash
V135 benefit prize stock
V144 cheque expense fund profit sum wage
V145 loan
V146 gift
V154 coin fee
V164 tax
V175 amount
V176 cost
W004 laying tearing
W014 sweating
W015 blowing
W024 freezing healing
W034 growth
W045 reaction
W055 growing
W063 processing
W105 pee
W124 flame
X004 acre dozens en gallon gram handful hm li meg mi ounce scores ton tons
X005 anna cent gal mm
X006 lots mile sent
X007 em
X008 won
X009 are at
X015 dozen penny thou yard
X016 thousand
X017 bit
X024 volume
X027 half
X028 nothing
X036 dollar
X044 franc
X061 integer
X066 unit
X104 inch scoop
X105 gee pound
X114 meter mint peak
X115 quarter zero
X125 ace
X128 lot
Y004 politics relations
Y005 se
Y014 basis sharing
Y024 foundation
Y025 competition operator
Y035 percent
Y036 relationship
Y045 connection
Y063 ratio
Y117 rest
Y124 scale
Y144 function
Y193 portion
Y197 part
Z008 ha
Z014 perimeter sector
Z104 dot
Z115 square
Z124 disk
Z135 circle
Z144 curve
Z145 angle
a004 blackout fame lighting madness retirement roots spots
a005 custody health le
a006 ed shoes
a014 championship chaos survival tension
a015 reputation suffering terms threat wasting
a016 peace
a018 life
a024 absence atmosphere complaint conditions crisis flu guilt integrity liberty misery nerves priority weakness wealth
a025 circumstance friendship
a027 problem
a034 anxiety confusion depression insanity pregnancy seizure
a035 bleeding danger darkness happiness presence safety
a036 marriage security
a044 environment
a045 trauma
a052 phobia
a054 infection injury symptom
a055 cancer circumstances freedom opportunity
a056 situation
a061 folie
a062 imperfection
a063 disability
a064 existence
a065 hurting
a072 tumour
a074 tumor
a084 status
a094 illness sickness
a095 disease
a097 being
a104 vacuum
a105 glory ruin
a106 mess
a114 despair prospect romance
a115 shadow spell
a124 balance hunger scar shade soil strain
a125 comfort
a135 lack wound
a147 chance
a155 harm
a156 pain
a184 disorder
a195 condition
b004 es urine
b005 co garbage ho
b006 ga
b014 filling oxygen
b016 th
b024 gasoline packing solution
b034 brass clay
b035 crystal dirt
b044 fur
b045 plastic
b051 hydrocarbon
b052 oxide
b053 toxin
b054 vitamin
b056 wood
b061 carbohydrate gemstone
b062 polymer resin
b063 enzyme fiber mixture
b074 acid protein
b083 mineral molecule
b085 material
b094 fluid
b104 nickel powder spray straw tin
b105 sand
b114 copper grease junk log marble pad spice
b115 dust
b124 ash concrete cotton mud rubber rubbish
b126 air ice
b134 coal ink
b136 gas
b144 wax
b145 iron oil salt
b146 glass
b151 pigment
b154 leather
b155 steel
b157 water
b161 rosin
b165 fuel
b175 metal
c004 august december est eternity february halloween january july november october overtime probation semester september
c005 april friday june midnight noel noon sat saturday sunday thanksgiving thursday wednesday
c006 afternoon birthday christmas yesterday
c007 days may morning today tomorrow
c008 minute
c014 bedtime childhood daylight deadline easter extension instant meantime sec
c015 bout monday tuesday
c016 evening history
c017 times
c018 years
c024 festival
c025 century lifetime
c026 future
c027 hour moment week while
c028 night
c034 era frequency nowadays
c036 past
c037 hours
c045 anniversary
c048 day year
c054 decade
c057 month
c095 period
c105 dawn winter
c106 summer weekend
c114 cycle pace picnic
c115 spring
c116 date
c119 time
c125 birth
c134 phase
c135 speed stage vacation
c145 holiday season
c165 rate
d014 bleed relieve
d016 relax
d025 suffer
d034 weep
d036 clothe
d045 breathe
d054 behave
d104 choke chuckle flush gasp massage sire vomit
d105 crane ease sigh spit
d106 nurse pant wear
d114 blink groom hatch shave
d115 cure
d116 wake
d124 cough
d125 piss
d136 dress smile
d137 hurt sleep
d139 don
d146 laugh
e004 drown erase evacuate
e014 bake explode heal
e024 loosen
e025 correct remain
e034 eliminate replace
e035 disappear prepare
e036 become grow
e044 adjust occur
e047 happen
e074 improve
e104 barbecue fade fracture resume sour triple update
e105 bail toast
e114 bloom boil burst concentrate coordinate fry hush melt mount pervert roast spoil
e115 crack freeze gear swell switch
e116 double
e124 delay fuse mix rot shrink stain
e126 burn raise
e127 break stay
e134 compound mar reverse
e135 dry
e136 finish fix
e137 die start
e144 repair
e145 add fill
e146 begin
e149 get
e164 affect
e174 increase
e175 remove
e197 change
f004 beware rely
f014 realise
f015 recognize
f016 except realize remind suppose
f017 forget
f024 discover explore presume propose reckon recognise
f025 assume
f034 await identify tolerate
f035 consider intend solve
f036 expect learn
f038 remember
f044 confirm
f045 choose
f047 understand
f048 believe
f054 examine
f064 react respond
f066 decide
f105 review skip
f114 aim compare
f115 base trace
f116 wonder
f117 pick trust
f124 puzzle
f125 desert schedule
f126 mark train
f127 guess read
f128 feel
f129 know
f134 estimate measure regard reject
f135 recall
f136 surprise
f137 check plan
f144 associate
f146 judge
f154 link
f159 think
g004 betray confess congratulate consult notify threaten tsk
g005 aah apologize josh pray
g006 ooh
g014 apologise recommend submit testify translate
g015 assure bless convince ignore
g016 swear
g024 acknowledge advise greet plead refer
g025 beg deliver deny describe introduce proceed suggest warn
g029 thank
g034 accuse approve disagree forbid indicate investigate negotiate
g035 discuss insist
g036 admit forgive
g044 announce complain declare determine pronounce
g045 argue
g046 agree explain
g057 speak
g067 ask
g084 communicate inform
g104 boo crow dial doom groan grunt hail hum insult whisper whoop
g105 curse interview snap spy warrant whistle
g106 blame bullshit report suspect
g107 bet
g114 bait beep butterfly chat compromise convict holler quote roar salute warp
g115 alert bow issue project
g116 count file pardon sign
g124 hint protest quarrel swan urge vow
g125 guarantee pretend yell
g126 charge cry
g127 answer deal
g128 mean
g134 echo pledge
g135 challenge claim demand interrupt refuse repeat scream shout
g136 promise
g138 call
g144 label mock permit
g146 mention
g154 praise remark
g156 teach
g158 talk
g165 express
g169 tell
g175 request
g179 say
h024 resist
h025 direct
h035 defend
h044 overcome
h056 protect
h064 compete
h104 jockey pepper
h115 stake
h124 surrender
h126 shoot win
h135 hunt
h144 defeat
h146 attack
h157 fight
i004 starve
i015 afford
i034 apply
i047 eat
i104 puff sip
i106 suck
i114 swallow
i115 feed
i134 chew
i137 drink
i167 use
j004 scissor unlock
j014 kidnap
j027 sit
j034 attract operate
j037 shut
j044 arrange connect sew
j104 anchor birdie breed buckle bump clamp crank darn faggot kneel lounge poke pump rally ram riddle rig slam slug smack smash spear sponge tickle tuck whack wreck
j105 bang chuck hook jerk launch mask nail pat pin punch rip tunnel
j106 arrest felt jimmy knock nick pop
j114 brace bruise brush butcher capture deposit dip glue lick pinch prick rap scrub slap slaughter spill stab stamp tap thread toss whip zip
j115 bat bust butt chop hug mail pack pierce scratch seal
j116 catch kick kiss lock
j117 saw stand
j124 breach drill grip haul peel polish shed squeeze
j125 bite dig drag draw tag tear wash
j126 fell hang
j127 close open
j134 fetch fold
j135 release search spread tie wipe wrap
j136 beat carry press strike throw
j144 gather rub
j146 cover grab pull
j147 hit set
j148 put
j156 lay touch
j157 cut kill
k014 develop
k036 imagine sing
k044 accomplish perform
k046 write
k055 destroy
k075 create
k104 draft
k105 fancy
k114 audition
k115 cast design
k125 paint print
k135 build cook
k137 play
k144 produce
k167 cause
l004 lighten
l005 prefer
l014 admire offend resent
l016 appreciate enjoy
l018 please
l024 adore disappoint
l034 disturb embarrass
l036 harry
l044 frighten
l104 envy stew tease torture
l105 regret
l107 hope
l114 bore fuss
l115 invite
l117 care wish
l126 upset
l127 hate worry
l128 love
l129 like
l134 impress
l135 scare
l149 want
m024 pour straighten wander withdraw
m027 bring
m037 send
m055 arrive enter
m104 click cock cruise dodge drain drip flip hustle jar raid sail shuttle steam sweep tramp transplant
m105 crash duck hop shy sneak
m114 bounce crawl dash dispatch drift encounter jam paddle pitch shove spin stray wade
m115 creep settle shift sink slide slip swing trail
m116 bob drive fall roll
m124 collapse escort float halt retreat steer stir twist
m125 advance approach chase climb escape lower march rise rush shake
m126 drop fly reach
m134 bend lean
m135 guide lift swim transfer
m136 cross dance jump pass return
m137 hurry run
m138 leave stop
m139 come
m144 leap transport
m146 push ride
m157 turn walk
m169 go
m175 travel
m187 move
n004 behold
n005 bury
n014 reflect
n028 hear listen
n034 observe reveal
n045 appear
n047 seem
n104 blast buzz flick jingle screech sting
n105 boom scout
n114 flash glow monitor scan
n115 witness
n117 miss
n124 exhibit stare
n126 note notice present ring smell
n129 see
n134 expose
n137 show watch
n144 display
n146 hide
n149 look
o004 headquarter thieve
o005 borrow
o006 belong
o016 owe
o017 lose
o024 lend locate recover
o025 receive rob
o034 earn maintain
o035 secure
o036 accept rid
o075 provide
o104 blackmail graduate hog pyramid sub
o105 dump sacrifice subtitle
o107 welcome
o114 reserve sponsor
o115 waste
o116 offer share
o118 find
o124 abandon bid finance gain
o125 grant
o129 take
o134 purchase
o135 collect seek
o136 steal
o137 buy
o138 give
o146 sell
o157 pay
o159 have
o165 supply
p004 interfere wive
p014 establish retire woo
p015 manage
p024 cooperate engage execute persuade pursue
p025 avoid celebrate commit
p034 achieve encourage entertain obey
p035 allow fail
p036 marry
p044 punish succeed
p054 prevent
p104 foster intern lease resort volunteer
p105 cancel poison rent spare
p106 buck dare
p114 abuse conduct disgrace fag rape
p115 sue
p116 favor save test visit
p117 found
p119 let
p124 crush gamble register vest
p125 cheat rescue vote
p126 bother honor risk
p127 meet
p134 divide
p135 attempt hire split
p138 work
p139 do
p144 aid assist
p145 support
p146 join
p147 try
p148 help make
p156 handle treat
q004 weigh
q014 contain define involve possess
q015 depend represent survive
q016 deserve follow
q024 extend hesitate tend
q026 continue
q034 attend satisfy
q035 require
q036 prove quit
q037 live
q044 include
q045 exist
q046 spend
q104 honeymoon stud
q105 stink
q114 embrace lodge pose stretch
q115 serve
q116 fit
q124 pause
q125 concern match
q126 bear lead
q128 need
q135 separate
q137 hold
q138 wait
q144 cease preserve
q146 lie
q148 keep
q169 be
r114 plague
r125 shine
s004 beaten collected gathered graduated operating parked posted
s005 held
s006 played
`;
