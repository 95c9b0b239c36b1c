// Whom and what classes learn about and read: people of history, authors, characters and titles, in full, and websites and resources. They are nobody in a school.
import { entriesIn } from './entries';

/** People of history, science, art and faith. Whoever could as well be on the staff of a school is not here. */
const history = entriesIn(`
  Florence Nightingale · Mary Seacole · Edith Cavell · Grace Darling · Mary Anning · Marie Curie · Rosalind Franklin · Ada Lovelace · Katherine Johnson · Mae Jemison
  Tim Peake · Helen Sharman · Neil Armstrong · Buzz Aldrin · Yuri Gagarin · Valentina Tereshkova · Amelia Earhart · Bessie Coleman
  Ernest Shackleton · Robert Falcon Scott · Captain Scott · Captain Cook · Tom Crean · Matthew Henson · Ibn Battuta · Marco Polo · Christopher Columbus
  Francis Drake · Walter Raleigh · Vasco da Gama · Roald Amundsen · Edmund Hillary · Ranulph Fiennes · Charles Darwin · Isaac Newton · Albert Einstein
  Galileo Galilei · Stephen Hawking · Michael Faraday · Thomas Edison · Alexander Graham Bell · George Stephenson · Robert Stephenson · Isambard Kingdom Brunel · James Watt
  Alexander Fleming · Louis Pasteur · Edward Jenner · Joseph Lister · Elizabeth Garrett Anderson · Carl Linnaeus · David Attenborough · Jane Goodall
  Wangari Maathai · Greta Thunberg · Malala Yousafzai · Emmeline Pankhurst · Emily Davison · Millicent Fawcett · Rosa Parks · Ruby Bridges · Martin Luther King · Harriet Tubman
  Nelson Mandela · Mahatma Gandhi · Walter Tull · Olaudah Equiano · Ignatius Sancho · William Wilberforce · Lord Shaftesbury · Octavia Hill · Josephine Butler
  Guy Fawkes · Samuel Pepys · Thomas Farriner · Anne Boleyn · Jane Seymour · Catherine Parr · Oliver Cromwell · Lady Jane Grey
  Julius Caesar · Emperor Claudius · Howard Carter · Alfred the Great · Edward the Confessor · William the Conqueror · Harold Godwinson · Genghis Khan · Alexander the Great · Joan of Arc
  Winston Churchill · Neville Chamberlain · Adolf Hitler · Anne Frank · Vera Lynn · Clement Attlee · Margaret Thatcher · Tony Blair · Barack Obama · Horatio Nelson
  Robert the Bruce · Owain Glyndwr · Saint George · Saint Patrick · Saint David · Saint Andrew · Lady Godiva · Robin Hood · King Arthur · Dick Turpin
  William Wordsworth · Dorothy Wordsworth · John Ruskin · Alfred Wainwright · Fletcher Christian · Kurt Schwitters
  Claude Monet · Vincent van Gogh · Pablo Picasso · Henri Matisse · Paul Klee · Paul Cezanne · Georges Seurat · Georgia O’Keeffe · Frida Kahlo · Andy Warhol · Roy Lichtenstein · Bridget Riley
  David Hockney · Damien Hirst · Barbara Hepworth · Andy Goldsworthy · Antony Gormley · Yayoi Kusama · Henri Rousseau · Leonardo da Vinci · Claude Debussy · Edvard Grieg
  Johann Sebastian Bach · Wolfgang Amadeus Mozart · Ludwig van Beethoven · Gustav Holst · Benjamin Britten · Hans Zimmer · William Morris · Kaffe Fassett · Orla Kiely
  Christopher Wren · Antoni Gaudi · Zaha Hadid · Mother Teresa · Desmond Tutu · Guru Nanak · Prophet Muhammad · John the Baptist · Rama and Sita · Mary and Joseph · Adam and Eve
  Marcus Rashford · Mo Farah · Jessica Ennis · Usain Bolt · Tanni Grey-Thompson · Jesse Owens · Beth Tweddle · Captain Tom
`);

/** Authors for children and teachers. */
const authors = entriesIn(`
  Roald Dahl · Quentin Blake · Julia Donaldson · Axel Scheffler · Michael Rosen · Michael Morpurgo · David Walliams · Jacqueline Wilson · Philip Pullman · Malorie Blackman · J K Rowling
  Beatrix Potter · Arthur Ransome · Enid Blyton · Oliver Jeffers · Emily Gravett · Janet and Allan Ahlberg · Allan Ahlberg · Eric Carle
  Judith Kerr · Mick Inkpen · Martin Waddell · Jez Alborough · Frank Cottrell-Boyce · Katherine Rundell · Katya Balen
  Onjali Rauf · Onjali Q Rauf · Benjamin Zephaniah · Joseph Coelho · Valerie Bloom · Grace Nichols · John Agard · Charles Causley · Robert Louis Stevenson
  Lewis Carroll · Rudyard Kipling · Charles Dickens · William Shakespeare · Christina Rossetti · Edward Lear · Ted Hughes · Carol Ann Duffy · Alfred Noyes · A A Milne · C S Lewis
  Jeff Kinney · Liz Pichon · Dav Pilkey · Cressida Cowell · Eva Ibbotson · Geraldine McCaughrean · Terry Deary · Satoshi Kitamura · Shaun Tan · Aaron Becker
  Piers Torday · Ross Welford · Berlie Doherty · Nina Bawden · Michelle Magorian · Robert Westall
  Robert Macfarlane · Jeannie Baker · Neil Gaiman · Louis Sachar · Kate DiCamillo · R J Palacio · Sita Brahmachari · Polly Ho-Yen · Abi Elphinstone
  Ruth Miskin · Tim Rasinski · Timothy Rasinski · Pie Corbett · Doug Lemov · John Hattie · Barak Rosenshine · Daniel Willingham
  Lev Vygotsky · Jean Piaget · Jerome Bruner · Carol Dweck
  Viviane Robinson · Helen Timperley · Thomas Guskey · Peter Senge · Chris Argyris · John Dewey
`);

/** Characters and titles in which there is somebody's name, or what looks like one. */
const works = entriesIn(`
  Harry Potter · Hermione Granger · Tom Gates · Horrid Henry · Captain Underpants · Dog Man · Bunny vs Monkey · Diary of a Wimpy Kid · Percy Jackson · Alex Rider · Billionaire Boy · Gangsta Granny
  James and the Giant Peach · Charlie and the Chocolate Factory · Fantastic Mr Fox · George’s Marvellous Medicine · Danny the Champion of the World · Danny Champion of the World
  Willy Wonka · Charlie Bucket · Miss Trunchbull · Miss Honey · The Gruffalo · Stick Man · Room on the Broom · Superworm · Tabby McTat · Charlie Cook’s Favourite Book
  Handa’s Surprise · Rosie’s Walk · Mrs Wishy Washy · Mr Gumpy’s Outing · Dear Zoo · Owl Babies · Peace at Last · Meg and Mog · Hairy Maclary · Maisy Mouse · Spot the Dog
  Biff Chip and Kipper · Biff and Chip · Paddington · Paddington Bear · Winnie the Pooh · Christopher Robin · Peter Pan · Peter Rabbit · Jemima Puddle-Duck · Squirrel Nutkin · Mrs Tiggy-Winkle
  Swallows and Amazons · Alice in Wonderland · Oliver Twist · A Christmas Carol · Ebenezer Scrooge · Treasure Island · The Jungle Book · The Secret Garden · Tom’s Midnight Garden
  Goodnight Mister Tom · Goodnight Mr Tom · Carrie’s War · Private Peaceful · War Horse · Kensuke’s Kingdom · Why the Whales Came · Friend or Foe · Street Child · Stig of the Dump · Varjak Paw · Skellig
  The Iron Man · The Highwayman · Beowulf · Macbeth · Romeo and Juliet · A Midsummer Night’s Dream · Hamlet · Twelfth Night · The Lady of Shalott · Jabberwocky
  Charlotte’s Web · Stuart Little · Rooftoppers · The Explorer · Journey to Jo’burg · The Boy at the Back of the Class · Can You See Me
  Cinderella · Rapunzel · Goldilocks · Snow White · Little Red Riding Hood · Hansel and Gretel · Jack and the Beanstalk · Sleeping Beauty · Aladdin · Robin Hood · Anansi · Pandora’s Box · King Midas
  Theseus and the Minotaur · Perseus · Hercules · Odysseus · Icarus · Persephone and Hades · Greta and the Giants · Rosie Revere Engineer · Ada Twist Scientist · Vlad and the Great Fire of London
  Traction Man · Fred Talk · Fred in the head · Until I Met Dudley · Here Comes Hercules · Toby and the Great Fire · The Day the Crayons Quit · Star Wars · Super Mario · Mario Kart
  Romulus and Remus · Joseph’s Coat · Noah’s Ark · Jonah and the Whale · Daniel and the Lions · David and Goliath · Oliver Jeffers · Ed Sheeran · Taylor Swift · Joe Wicks
  Comic Relief · Red Nose Day · Macmillan Coffee Morning · Marie Curie · Barnardos · Save the Children · Jeans for Genes · Roald Dahl Day · Anne Frank Trust
`);

/** Places of more than one word around West Cumbria, and storms. */
const placesOfSeveral = entriesIn(`
  Kirkby Stephen · Kirkby Lonsdale · Cleator Moor · St Bees · Grange over Sands · Barrow in Furness · Dalton in Furness · Askam in Furness · Lindal in Furness · Newton Rigg
  Tullie House · Rosehill Theatre · Haig Pit · Wellington Pit · Helena Thompson Museum · Senhouse Museum · Derwent Hill · Howtown · Castle Carrock · Moss Bay · Moor Row
  Great Clifton · Little Clifton · Bridgefoot · St Helens · St Andrews · St Albans · St Davids · Lake Garda · Loch Ness · Ben Nevis · Scafell Pike · Hadrian’s Wall · Storm Desmond · Storm Arwen · Storm Eunice
  North Shields · Victoria Park · Victoria Falls · Lake Victoria · Queen Victoria · Prince Albert · Queen Elizabeth · King Henry · King John · King Charles · King James
`);

/** Everything above, each as it is written with its capitals. */
export const ofLessons: readonly string[] = [...history, ...authors, ...works, ...placesOfSeveral];
