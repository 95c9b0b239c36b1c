// First names that children in these islands are given most, to notice that a question is about one of them. No name that is also a common
// word. A closed list, and not capitals with the words around them, because drafts are typed in small letters or all in capitals and a
// question must get the same answer either way; and because schemes and places ("Numicon", "Carlisle") have capitals too.
import { setOf } from './set';

export const names = setOf(`
  aaliyah aaron aarav abdul abigail adam adele ahmed aidan aiden aisha aishah alan albert alex alexander alexandra alfie alfred ali alice
  alisha alistair amelia amelie amina amir amy andrew angus anna annie anthony archie ariana arlo arthur arya aryan asha ashton ava ayaan
  ayesha barnaby beatrice bella ben benjamin beth bethany bethan billy blake bobby bonnie bradley brandon brian brody bronwyn callum
  cameron caitlin carl carys catherine charlie charlotte chloe chris christopher ciara claire clara cody conor connor craig dafydd daisy
  daniel danielle danny darcey darcy darren david declan dexter dominic dylan eden edith edward eilidh eleanor elena eli elijah eliza
  elizabeth ella elliot elliott ellie elsie emilia emily emma eric erin esme ethan euan eva evan evelyn evie ewan ezra farah fatima
  fatimah felix ffion finlay finley finn fiona florence frankie freddie frederick freya gabriel gareth gary gemma george georgia georgie
  gethin grayson gwen hamza hana hannah harley harper harriet harrison harry harvey hassan hayley heather helen henry hollie holly hugo
  hussain ibrahim imogen iona isaac isabel isabella isabelle isha isla ismail jack jacob jade jake jamal james jamie jane jasmine jason
  jaxon jayden jennifer jenny jess jessica joe joel john jonathan joseph josh joshua jude julia kai karen kate katie kayleigh keira kevin
  khadija kian kieran kiera kyle lacey lara laura layla leah leila lena leo leon lewis lexi liam libby lila lily logan lola lottie louie
  louis lucas lucy luca luke luna lydia lyra mabel maisie malachi maria mariam martha martin maryam mason matilda matthew maya megan mia
  michael miles millie miriam mohamed mohammad mohammed molly morgan muhammad musa nadia nancy natalie natasha nathan nia niamh nicholas
  nicole noah oisin oliver olivia ollie omar orla oscar owen paige patrick paul penelope peter phoebe polly priya rachel rafe ralph
  rebecca reggie reuben rhiannon rhys ria riley robert robin rory rosie rowan ruby ryan saanvi sam samira samuel sara sarah sean
  sebastian shannon sian sienna simon sofia sophia sophie stanley stella stephen steven stuart susan tariq teddy theo theodore thomas
  toby tom tommy tyler umar victoria vihaan willow william xander yasmin yousef yusuf zac zach zachary zain zainab zara zoe
`);
/** They stand before the name of a grown-up. */
export const titles = setOf('mr mrs miss ms dr');
